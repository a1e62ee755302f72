"""The first tables: check-ins with their sore spots, workouts and days of recovery."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_SESSIONS = "easy long intervals hills tempo race strength cross-training rest"
_OFFSETS = "BETWEEN -86399999999 AND 86399999999"
_DAYS = "BETWEEN -719162 AND 2932896"
_INSTANTS = "BETWEEN -62135683200000000 AND 253402387199999999"


def upgrade() -> None:
    _create_check_in()
    _create_sore_spot()
    _create_workout()
    _create_recovery_day()


def _create_check_in() -> None:
    op.create_table(
        "check_in",
        *_kept(),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("utc_offset", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        _text("flags"),
        _answer("planned_kind"),
        sa.Column("planned_distance_km", sa.Float()),
        sa.Column("planned_duration_min", sa.Float()),
        _answer("planned_terrain"),
        *map(_text, ["notes", "profile", "run", "care", "kind", "ruleset", "verdict"]),
        sa.PrimaryKeyConstraint("id", name="pk_check_in"),
        *_kept_ranges("check_in"),
        _check("check_in", "at_range", f"at {_INSTANTS}"),
        _check("check_in", "utc_offset_range", f"utc_offset {_OFFSETS}"),
        _check("check_in", "day_range", f"day {_DAYS}"),
        _all_known(
            "check_in",
            "flags",
            "fever chest-pain breathless dark-urine saddle-numbness bladder-bowel-change",
        ),
        _known("check_in", "planned_kind", _SESSIONS),
        _check("check_in", "planned_distance_km_above_zero", "planned_distance_km > 0"),
        _check("check_in", "planned_duration_min_above_zero", "planned_duration_min > 0"),
        _known("check_in", "planned_terrain", "flat hilly"),
        _check(
            "check_in",
            "planned_whole",
            "planned_kind IS NOT NULL OR (planned_distance_km IS NULL"
            " AND planned_duration_min IS NULL AND planned_terrain IS NULL)",
        ),
        _known("check_in", "profile", "standard cautious"),
        _known("check_in", "run", "as-planned easy shorten stop"),
        _known("check_in", "care", "none monitor professional urgent"),
        _known("check_in", "kind", "none doms unclear joint injury"),
    )
    op.create_index("ix_check_in_day", "check_in", ["day"])


def _create_sore_spot() -> None:
    sliders = "pain_rest", "pain_moving", "pain_after", "pain_morning"
    op.create_table(
        "sore_spot",
        _text("check_in_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("region"),
        sa.Column("level", sa.Integer(), nullable=False),
        *(sa.Column(slider, sa.Integer()) for slider in sliders),
        *map(_answer, ["tissue", "sensation", "spread", "onset"]),
        sa.Column("since", sa.Integer()),
        sa.Column("seen", sa.Integer()),
        *map(_answer, ["trend", "warm_up", "form"]),
        *map(_text, ["signs", "flags"]),
        sa.PrimaryKeyConstraint("check_in_id", "position", name="pk_sore_spot"),
        sa.UniqueConstraint("check_in_id", "region", name="uq_sore_spot_check_in_id_region"),
        _check("sore_spot", "position_range", "position BETWEEN 0 AND 9999"),
        *(
            _check("sore_spot", f"{scale}_range", f"{scale} BETWEEN 0 AND 10")
            for scale in ("level", *sliders)
        ),
        _check("sore_spot", "rated", f"coalesce({', '.join(sliders)}) IS NOT NULL"),
        _known("sore_spot", "tissue", "muscle joint tendon bone other"),
        _known("sore_spot", "sensation", "dull stiff sharp burning throbbing tingling"),
        _known("sore_spot", "spread", "diffuse pinpoint"),
        _known("sore_spot", "onset", "delayed sudden gradual"),
        _check("sore_spot", "since_range", f"since {_DAYS}"),
        _check("sore_spot", "seen_range", f"seen {_DAYS}"),
        _known("sore_spot", "trend", "improving steady worsening"),
        _known("sore_spot", "warm_up", "eases unchanged returns worsens not-tried"),
        _known("sore_spot", "form", "normal hesitant altered"),
        _all_known("sore_spot", "signs", "swelling bruising redness"),
        _all_known(
            "sore_spot",
            "flags",
            "night-pain hop-pain weight-bearing-pain heard-pop deformity numbness"
            " cannot-bear-weight cannot-tiptoe calf-swollen-warm",
        ),
        sa.ForeignKeyConstraint(["check_in_id"], ["check_in.id"], name="fk_sore_spot_check_in_id"),
    )


def _create_workout() -> None:
    op.create_table(
        "workout",
        *_kept(),
        sa.Column("day", sa.Integer(), nullable=False),
        _text("kind"),
        sa.Column("distance_km", sa.Float()),
        sa.Column("duration_min", sa.Float()),
        sa.Column("rpe", sa.Integer()),
        sa.Column("ascent_m", sa.Float()),
        _answer("terrain"),
        _text("note"),
        sa.Column("started_at", sa.BigInteger()),
        sa.Column("started_utc_offset", sa.BigInteger()),
        _text("source"),
        _text("source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_workout"),
        *_kept_ranges("workout"),
        _check("workout", "day_range", f"day {_DAYS}"),
        _known("workout", "kind", _SESSIONS),
        _check("workout", "distance_km_above_zero", "distance_km > 0"),
        _check("workout", "duration_min_above_zero", "duration_min > 0"),
        _check("workout", "rpe_range", "rpe BETWEEN 1 AND 10"),
        _check("workout", "ascent_m_range", "ascent_m >= 0"),
        _known("workout", "terrain", "flat hilly"),
        _check("workout", "started_at_range", f"started_at {_INSTANTS}"),
        _check("workout", "started_utc_offset_range", f"started_utc_offset {_OFFSETS}"),
        _check("workout", "started_whole", "(started_at IS NULL) = (started_utc_offset IS NULL)"),
    )
    op.create_index("ix_workout_day", "workout", ["day"])


def _create_recovery_day() -> None:
    op.create_table(
        "recovery_day",
        *_kept(),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("sleep_hours", sa.Float()),
        _text("methods"),
        sa.PrimaryKeyConstraint("id", name="pk_recovery_day"),
        *_kept_ranges("recovery_day"),
        _check("recovery_day", "day_range", f"day {_DAYS}"),
        _check("recovery_day", "sleep_hours_range", "sleep_hours BETWEEN 0 AND 24"),
        _all_known(
            "recovery_day",
            "methods",
            "active-recovery mobility protein hydration sleep cold heat",
        ),
    )
    op.create_index("ix_recovery_day_day", "recovery_day", ["day"])


def _kept() -> list[sa.Column[Any]]:
    return [
        _text("id"),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("deleted_at", sa.BigInteger()),
    ]


def _kept_ranges(table: str) -> list[sa.CheckConstraint]:
    return [
        _check(table, f"{column}_range", f"{column} {_INSTANTS}")
        for column in ("created_at", "updated_at", "deleted_at")
    ]


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _answer(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text())


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=f"ck_{table}_{name}")


def _known(table: str, column: str, words: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words.split())
    return _check(table, f"{column}_known", f"{column} IN ({listed})")


def _all_known(table: str, column: str, words: str) -> sa.CheckConstraint:
    rest = column
    for word in words.split():
        rest = f"replace({rest}, '{word}', '')"
    return _check(table, f"{column}_known", f"replace({rest}, ',', '') = ''")
