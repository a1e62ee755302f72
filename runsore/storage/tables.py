"""The tables of a log, as sqlmodel classes: every column, its range and its indexes.

Instants (`at`, every `…_at`) are microseconds since 1970 in UTC, offsets microseconds east of UTC,
days (`day`, `since`, `seen`) days since 1970. Sets are words in alphabetical order, joined by
commas. None is unanswered. `checksum` is what `checksums` makes of the record; only a fault leaves
it empty.
"""

from collections.abc import Iterable
from enum import Enum
from functools import reduce

from sqlalchemy import BigInteger, CheckConstraint, MetaData, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from runsore.core.body import Tissue
from runsore.core.check_in import (
    CheckInFlag,
    Form,
    Onset,
    Profile,
    Sensation,
    Sign,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.verdict import Care, Kind, RecoveryMethod, Run
from runsore.core.workout import SessionKind, Terrain

_DAY_LENGTH = 86_400_000_000
# The calendar of Python's dates, the years 1 to 9999.
_FIRST_DAY, _LAST_DAY = -719_162, 2_932_896


def _words(enum: Iterable[Enum]) -> list[str]:
    return [f"'{member.value}'" for member in enum]


def _known(column: str, enum: Iterable[Enum]) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(_words(enum))})", name=f"{column}_known")


def _all_known(column: str, enum: Iterable[Enum]) -> CheckConstraint:
    """Holds where nothing but commas is left once every known word is taken out."""
    rest = reduce(lambda text, word: f"replace({text}, {word}, '')", _words(enum), column)
    return CheckConstraint(f"replace({rest}, ',', '') = ''", name=f"{column}_known")


def _within(column: str, least: int, most: int) -> CheckConstraint:
    return CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=f"{column}_range")


def _above_zero(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} > 0", name=f"{column}_above_zero")


def _day(column: str) -> CheckConstraint:
    return _within(column, _FIRST_DAY, _LAST_DAY)


def _instant(column: str) -> CheckConstraint:
    """A clock far from UTC may show the calendar's first or last day up to a day beside it."""
    return _within(column, (_FIRST_DAY - 1) * _DAY_LENGTH, (_LAST_DAY + 2) * _DAY_LENGTH - 1)


def _kept() -> tuple[CheckConstraint, ...]:
    return tuple(_instant(column) for column in ("created_at", "updated_at", "deleted_at"))


def _offset(column: str) -> CheckConstraint:
    return _within(column, 1 - _DAY_LENGTH, _DAY_LENGTH - 1)


class _Row(SQLModel):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class _Kept(_Row):
    """What every record has; a deleted one keeps its row, with `deleted_at`, as a tombstone."""

    id: str = Field(primary_key=True, sa_type=Text)
    created_at: int = Field(sa_type=BigInteger)
    updated_at: int = Field(sa_type=BigInteger)
    deleted_at: int | None = Field(default=None, sa_type=BigInteger)


class CheckInRow(_Kept, table=True):
    """A check-in with its plan and the verdict as given; `verdict` is `verdict_as_plain` as JSON.

    `run`, `care`, `kind` and `ruleset` repeat the verdict's for filtering.
    """

    __tablename__ = "check_in"
    __table_args__ = (
        *_kept(),
        _instant("at"),
        _offset("utc_offset"),
        _day("day"),
        _all_known("flags", CheckInFlag),
        _known("planned_kind", SessionKind),
        _above_zero("planned_distance_km"),
        _above_zero("planned_duration_min"),
        _known("planned_terrain", Terrain),
        CheckConstraint(
            "planned_kind IS NOT NULL OR (planned_distance_km IS NULL"
            " AND planned_duration_min IS NULL AND planned_terrain IS NULL)",
            name="planned_whole",
        ),
        _known("profile", Profile),
        _known("run", Run),
        _known("care", Care),
        _known("kind", Kind),
    )

    at: int = Field(sa_type=BigInteger)
    utc_offset: int = Field(sa_type=BigInteger)
    day: int = Field(index=True)
    flags: str = Field(sa_type=Text)
    planned_kind: str | None = Field(sa_type=Text)
    planned_distance_km: float | None
    planned_duration_min: float | None
    planned_terrain: str | None = Field(sa_type=Text)
    notes: str = Field(sa_type=Text)
    profile: str = Field(sa_type=Text)
    run: str = Field(sa_type=Text)
    care: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    ruleset: str = Field(sa_type=Text)
    verdict: str = Field(sa_type=Text)
    checksum: int | None


class SoreSpotRow(_Row, table=True):
    """A region of a check-in and its answers; `tissue` is the runner's correction.

    `level` repeats the highest of the sliders. A spot lives and dies with its check-in.
    """

    __tablename__ = "sore_spot"
    __table_args__ = (
        UniqueConstraint("check_in_id", "region"),
        _within("position", 0, 9999),
        _within("level", 0, 10),
        _within("pain_rest", 0, 10),
        _within("pain_moving", 0, 10),
        _within("pain_after", 0, 10),
        _within("pain_morning", 0, 10),
        CheckConstraint(
            "coalesce(pain_rest, pain_moving, pain_after, pain_morning) IS NOT NULL", name="rated"
        ),
        _known("tissue", Tissue),
        _known("sensation", Sensation),
        _known("spread", Spread),
        _known("onset", Onset),
        _day("since"),
        _day("seen"),
        _known("trend", Trend),
        _known("warm_up", WarmUp),
        _known("form", Form),
        _all_known("signs", Sign),
        _all_known("flags", SpotFlag),
    )

    check_in_id: str = Field(primary_key=True, foreign_key="check_in.id", sa_type=Text)
    position: int = Field(primary_key=True)
    region: str = Field(sa_type=Text)
    level: int
    pain_rest: int | None
    pain_moving: int | None
    pain_after: int | None
    pain_morning: int | None
    tissue: str | None = Field(sa_type=Text)
    sensation: str | None = Field(sa_type=Text)
    spread: str | None = Field(sa_type=Text)
    onset: str | None = Field(sa_type=Text)
    since: int | None
    seen: int | None
    trend: str | None = Field(sa_type=Text)
    warm_up: str | None = Field(sa_type=Text)
    form: str | None = Field(sa_type=Text)
    signs: str = Field(sa_type=Text)
    flags: str = Field(sa_type=Text)


class WorkoutRow(_Kept, table=True):
    __tablename__ = "workout"
    __table_args__ = (
        *_kept(),
        _day("day"),
        _known("kind", SessionKind),
        _above_zero("distance_km"),
        _above_zero("duration_min"),
        _within("rpe", 1, 10),
        CheckConstraint("ascent_m >= 0", name="ascent_m_range"),
        _known("terrain", Terrain),
        _instant("started_at"),
        _offset("started_utc_offset"),
        CheckConstraint(
            "(started_at IS NULL) = (started_utc_offset IS NULL)", name="started_whole"
        ),
    )

    day: int = Field(index=True)
    kind: str = Field(sa_type=Text)
    distance_km: float | None
    duration_min: float | None
    rpe: int | None
    ascent_m: float | None
    terrain: str | None = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    started_at: int | None = Field(sa_type=BigInteger)
    started_utc_offset: int | None = Field(sa_type=BigInteger)
    source: str = Field(sa_type=Text)
    source_id: str = Field(sa_type=Text)
    checksum: int | None


class RecoveryDayRow(_Kept, table=True):
    __tablename__ = "recovery_day"
    __table_args__ = (
        *_kept(),
        _day("day"),
        _within("sleep_hours", 0, 24),
        _all_known("methods", RecoveryMethod),
    )

    day: int = Field(index=True)
    sleep_hours: float | None
    methods: str = Field(sa_type=Text)
    checksum: int | None


METADATA = _Row.metadata
