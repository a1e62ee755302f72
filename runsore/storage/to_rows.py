"""Records as rows: what each column of the tables is given."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import Any

from runsore.core.check_in import CheckIn, SoreSpot
from runsore.core.log import (
    Entry,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    Record,
    RecoveryDay,
    Stamp,
    Tombstone,
    type_of,
)
from runsore.core.value import Value
from runsore.core.verdict import Care, Kind, NextStep, Run, Verdict, verdict_as_plain
from runsore.core.workout import PlannedSession, SessionKind, Workout
from runsore.storage.checksums import COLUMN, checksum
from runsore.storage.instants import day_number, instant_number, offset_number

Row = dict[str, Any]
_NO_VERDICT = Verdict(
    Run.AS_PLANNED, Care.NONE, Kind.NONE, False, (), None, (), (), NextStep.CARRY_ON
)


class Rows(Value):
    """The rows of some entries by table; of those with one type and identity, the last."""

    check_ins: list[Row]
    spots: list[Row]
    workouts: list[Row]
    recovery_days: list[Row]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Rows":
        last = {(type_of(entry), entry.stamp.id): entry for entry in entries}
        rows: dict[type, list[Row]] = {LoggedCheckIn: [], LoggedWorkout: [], LoggedRecovery: []}
        spots: list[Row] = []
        for (kind, _), entry in last.items():
            row = _row(entry)
            its_spots = list(_spot_rows(entry)) if isinstance(entry, LoggedCheckIn) else []
            rows[kind].append(row | {COLUMN: checksum(row, its_spots)})
            spots += its_spots
        return cls(rows[LoggedCheckIn], spots, rows[LoggedWorkout], rows[LoggedRecovery])


def _row(entry: Entry) -> Row:
    if isinstance(entry, LoggedCheckIn):
        return _check_in_row(entry)
    if isinstance(entry, LoggedWorkout):
        return _workout_row(entry)
    if isinstance(entry, LoggedRecovery):
        return _recovery_row(entry)
    return _row(_emptied(entry)) | {"deleted_at": instant_number(entry.stamp.updated_at)}


def _emptied(tombstone: Tombstone) -> Record:
    """The columns want values, but nothing of a deleted record is kept."""
    stamp = tombstone.stamp
    gone = stamp.updated_at
    if tombstone.of is LoggedCheckIn:
        return LoggedCheckIn(stamp, CheckIn(gone), _NO_VERDICT)
    if tombstone.of is LoggedWorkout:
        return LoggedWorkout(stamp, Workout(gone.date(), SessionKind.REST))
    return LoggedRecovery(stamp, RecoveryDay(gone.date()))


def _check_in_row(record: LoggedCheckIn) -> Row:
    check_in, verdict = record.check_in, record.verdict
    return {
        **_stamp_columns(record.stamp),
        "at": instant_number(check_in.at),
        "utc_offset": offset_number(check_in.at),
        "day": day_number(check_in.day),
        "flags": _joined(check_in.flags),
        **_planned_columns(check_in.planned),
        "notes": check_in.notes,
        "profile": record.profile.value,
        "run": verdict.run.value,
        "care": verdict.care.value,
        "kind": verdict.kind.value,
        "ruleset": verdict.ruleset,
        "verdict": json.dumps(
            verdict_as_plain(verdict), ensure_ascii=False, separators=(",", ":"), allow_nan=False
        ),
    }


def _stamp_columns(stamp: Stamp) -> Row:
    return {
        "id": str(stamp.id),
        "created_at": instant_number(stamp.created_at),
        "updated_at": instant_number(stamp.updated_at),
        "deleted_at": None,
    }


def _planned_columns(planned: PlannedSession | None) -> Row:
    return {
        "planned_kind": planned.kind.value if planned else None,
        "planned_distance_km": _number(planned.distance_km) if planned else None,
        "planned_duration_min": _number(planned.duration_min) if planned else None,
        "planned_terrain": _word(planned.terrain) if planned else None,
    }


def _spot_rows(record: LoggedCheckIn) -> Iterator[Row]:
    identity = str(record.stamp.id)
    for position, spot in enumerate(record.check_in.spots):
        yield {"check_in_id": identity, "position": position, **_spot_columns(spot)}


def _spot_columns(spot: SoreSpot) -> Row:
    return {
        "region": spot.region.key,
        "level": spot.level,
        "pain_rest": spot.pain.rest,
        "pain_moving": spot.pain.moving,
        "pain_after": spot.pain.after,
        "pain_morning": spot.pain.morning,
        "tissue": _word(spot.tissue_answer),
        "sensation": _word(spot.sensation),
        "spread": _word(spot.spread),
        "onset": _word(spot.onset),
        "since": _day(spot.since),
        "seen": _day(spot.seen),
        "trend": _word(spot.trend),
        "warm_up": _word(spot.warm_up),
        "form": _word(spot.form),
        "signs": _joined(spot.signs),
        "flags": _joined(spot.flags),
    }


def _workout_row(record: LoggedWorkout) -> Row:
    workout, started = record.workout, record.started_at
    return {
        **_stamp_columns(record.stamp),
        "day": day_number(workout.on),
        "kind": workout.kind.value,
        "distance_km": _number(workout.distance_km),
        "duration_min": _number(workout.duration_min),
        "rpe": workout.rpe,
        "ascent_m": _number(workout.ascent_m),
        "terrain": _word(workout.terrain),
        "note": record.note,
        "started_at": None if started is None else instant_number(started),
        "started_utc_offset": None if started is None else offset_number(started),
        "source": record.source,
        "source_id": record.source_id,
    }


def _recovery_row(record: LoggedRecovery) -> Row:
    recovery = record.recovery
    return {
        **_stamp_columns(record.stamp),
        "day": day_number(recovery.on),
        "sleep_hours": _number(recovery.sleep_hours),
        "methods": _joined(recovery.methods),
    }


def _word(member: Enum | None) -> Any:
    return None if member is None else member.value


def _day(day: date | None) -> int | None:
    return None if day is None else day_number(day)


def _number(value: float | None) -> float | None:
    # A whole number may be larger than SQLite's; as a float it fits. SQLite knows no -0.0.
    return None if value is None else float(value) + 0.0


def _joined(words: Iterable[Enum]) -> str:
    return ",".join(sorted(word.value for word in words))
