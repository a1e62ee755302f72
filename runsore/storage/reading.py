"""Reading a log by plain SQL, without sqlmodel, so that a first answer need not wait for it."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from uuid import UUID

from runsore.core.body import REGIONS, region_by_key
from runsore.core.check_in import CheckIn, SoreSpot
from runsore.core.history import History
from runsore.core.log import (
    DayLevels,
    DayVerdicts,
    Entry,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    RecordType,
    RecoveryDay,
    Stamp,
    Tombstone,
)
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.verdict import Care, Run
from runsore.core.workout import Workout
from runsore.storage.from_rows import (
    all_understood,
    check_in_of,
    each_understood,
    logged_workout_of,
    night_of,
    past_spot_of,
    past_workout_of,
    recovery_of,
    spot_of,
    stamp_of,
    understood,
)
from runsore.storage.instants import day_number, day_of
from runsore.storage.unhurried import unhurried

CHECK_INS = """
    SELECT id, created_at, updated_at, at, utc_offset, flags, planned_kind, planned_distance_km,
        planned_duration_min, planned_terrain, notes, profile, verdict
    FROM check_in
    WHERE deleted_at IS NULL AND day BETWEEN ? AND ?
    ORDER BY day DESC, at DESC, created_at DESC, id
"""
SPOTS = """
    SELECT check_in_id, region, pain_rest, pain_moving, pain_after, pain_morning, tissue, sensation,
        spread, onset, since, seen, trend, warm_up, form, signs, sore_spot.flags
    FROM sore_spot JOIN check_in ON check_in.id = check_in_id
    WHERE deleted_at IS NULL AND day BETWEEN ? AND ?
    ORDER BY day, check_in_id, position
"""
WORKOUTS = """
    SELECT id, created_at, updated_at, day, kind, distance_km, duration_min, rpe, ascent_m, terrain,
        note, started_at, started_utc_offset, source, source_id
    FROM workout
    WHERE deleted_at IS NULL AND day BETWEEN ? AND ?
    ORDER BY day DESC, started_at IS NULL, started_at DESC, created_at DESC, id
"""
RECOVERY_DAYS = """
    SELECT id, created_at, updated_at, day, sleep_hours, methods
    FROM recovery_day
    WHERE deleted_at IS NULL AND day BETWEEN ? AND ?
    ORDER BY day DESC, created_at DESC, id
"""
# Nearly every day is wanted: by `+day` the tables are read in their own order, without the index.
_PAST_SPOTS = """
    SELECT check_in_id, day, region, level, signs, since
    FROM sore_spot JOIN check_in ON check_in.id = check_in_id
    WHERE deleted_at IS NULL AND +day BETWEEN ? AND ? AND check_in_id <> ?
"""
_PAST_WORKOUTS = """
    SELECT id, day, kind, distance_km, duration_min, rpe, ascent_m, terrain
    FROM workout
    WHERE deleted_at IS NULL AND day BETWEEN ? AND ?
    ORDER BY day, started_at IS NULL, started_at, created_at, id
"""
_KEYS = tuple(region.key for region in REGIONS)
_DAY_LEVELS = """
    SELECT region, day, level FROM sore_spot JOIN check_in ON check_in.id = check_in_id
    WHERE deleted_at IS NULL
"""
_DAY_VERDICTS = "SELECT day, run, care FROM check_in WHERE deleted_at IS NULL"
_NIGHTS = """
    SELECT id, day, sleep_hours, methods FROM recovery_day WHERE deleted_at IS NULL
    ORDER BY day, created_at, id
"""
_STAMPS: tuple[tuple[RecordType, str], ...] = (
    (LoggedCheckIn, "SELECT id, created_at, updated_at FROM check_in WHERE "),
    (LoggedWorkout, "SELECT id, created_at, updated_at FROM workout WHERE "),
    (LoggedRecovery, "SELECT id, created_at, updated_at FROM recovery_day WHERE "),
)


def check_ins(
    connection: sqlite3.Connection, first: date | None, last: date | None
) -> list[LoggedCheckIn]:
    days = _range(first, last)
    with _one_moment(connection):
        spot_rows = unhurried(connection.execute(SPOTS, days))
        spots: dict[str, list[SoreSpot]] = defaultdict(list)
        for identity, spot in each_understood(
            QT_TRANSLATE_NOOP("wording", "check-in"), spot_rows, spot_of
        ):
            spots[identity].append(spot)
        rows = unhurried(connection.execute(CHECK_INS, days))
        return understood(
            QT_TRANSLATE_NOOP("wording", "check-in"),
            rows,
            lambda row: check_in_of(row, spots.pop(row[0], ())),
        )


def workouts(
    connection: sqlite3.Connection, first: date | None, last: date | None
) -> list[LoggedWorkout]:
    rows = unhurried(connection.execute(WORKOUTS, _range(first, last)))
    return understood(QT_TRANSLATE_NOOP("wording", "workout"), rows, logged_workout_of)


def recovery_days(
    connection: sqlite3.Connection, first: date | None, last: date | None
) -> list[LoggedRecovery]:
    rows = unhurried(connection.execute(RECOVERY_DAYS, _range(first, last)))
    return understood(QT_TRANSLATE_NOOP("wording", "day of recovery"), rows, recovery_of)


def day_levels(connection: sqlite3.Connection) -> DayLevels:
    by_region: dict[str, dict[int, int]] = defaultdict(dict)
    first = day_of(0).toordinal()
    with all_understood("check-in"):
        for region, day, level in unhurried(connection.execute(_DAY_LEVELS)):
            of_day = by_region[region]
            if level > of_day.get(day, -1):
                of_day[day] = level
        return {
            region_by_key(key): {day + first: level for day, level in of_day.items()}
            for key, of_day in by_region.items()
        }


def day_verdicts(connection: sqlite3.Connection) -> DayVerdicts:
    by_day: dict[int, tuple[Run, Care]] = {}
    first = day_of(0).toordinal()
    runs, cares = {run.value: run for run in Run}, {care.value: care for care in Care}
    with all_understood("check-in"):
        for day, run, care in unhurried(connection.execute(_DAY_VERDICTS)):
            told, before = (runs[run], cares[care]), by_day.get(day + first)
            if before is not None:
                told = max(before[0], told[0]), max(before[1], told[1])
            by_day[day + first] = told
    return by_day


def sessions(connection: sqlite3.Connection) -> list[Workout]:
    rows = unhurried(connection.execute(_PAST_WORKOUTS, _range(None, None)))
    return understood(QT_TRANSLATE_NOOP("wording", "workout"), rows, past_workout_of)


def nights(connection: sqlite3.Connection) -> list[RecoveryDay]:
    rows = unhurried(connection.execute(_NIGHTS))
    return understood(QT_TRANSLATE_NOOP("wording", "day of recovery"), rows, night_of)


def entries(connection: sqlite3.Connection) -> list[Entry]:
    with _one_moment(connection):
        found: list[Entry] = [
            *check_ins(connection, None, None),
            *workouts(connection, None, None),
            *recovery_days(connection, None, None),
        ]
        for kind, query in _STAMPS:
            rows = connection.execute(f"{query} deleted_at IS NOT NULL")
            stamps = understood(QT_TRANSLATE_NOOP("wording", "deleted record"), rows, stamp_of)
            found += (Tombstone(kind, stamp) for stamp in stamps)
        return found


def stamps(
    connection: sqlite3.Connection, identities: Iterable[UUID]
) -> Iterator[tuple[RecordType, Stamp]]:
    """Type and stamp of those that are there and not deleted."""
    wanted = [str(identity) for identity in identities]
    for kind, query in _STAMPS:
        for identity in wanted:
            rows = connection.execute(f"{query} id = ? AND deleted_at IS NULL", (identity,))
            for stamp in understood(QT_TRANSLATE_NOOP("wording", "record"), rows, stamp_of):
                yield kind, stamp


def history(connection: sqlite3.Connection, until: date, without: UUID | None) -> History:
    days = _range(None, until)
    with _one_moment(connection):
        spot_rows = unhurried(connection.execute(_PAST_SPOTS, (*days, str(without))))
        spots = each_understood(QT_TRANSLATE_NOOP("wording", "check-in"), spot_rows, past_spot_of)
        workout_rows = unhurried(connection.execute(_PAST_WORKOUTS, days))
        return History.of(
            spots,
            understood(QT_TRANSLATE_NOOP("wording", "workout"), workout_rows, past_workout_of),
        )


def history_for(connection: sqlite3.Connection, check_in: CheckIn) -> History:
    """What the rules look at for one check-in; its verdict is the same as by all of `history`.

    A region that nobody understands may be one of the check-in's, so that it is read, and refused.
    """
    from runsore.core.facts import first_workout_day  # noqa: PLC0415 - the window reads all

    days = _range(None, check_in.day)
    regions = [spot.region.key for spot in check_in.spots]
    with _one_moment(connection):
        asked = f"region IN ({_places(regions)}) OR region NOT IN ({_places(_KEYS)})"
        spot_rows = connection.execute(
            f"{_PAST_SPOTS} AND ({asked})", (*days, "", *regions, *_KEYS)
        )
        spots = understood(QT_TRANSLATE_NOOP("wording", "check-in"), spot_rows, past_spot_of)
        first = first_workout_day(check_in, History.of(spots, ()))
        workout_rows = connection.execute(_PAST_WORKOUTS, _range(first, check_in.day))
        return History.of(
            spots,
            understood(QT_TRANSLATE_NOOP("wording", "workout"), workout_rows, past_workout_of),
        )


def _places(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _range(first: date | None, last: date | None) -> tuple[int, int]:
    return day_number(first or date.min), day_number(last or date.max)


@contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Several selects see the log as it is at the first of them."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()
