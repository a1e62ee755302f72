"""A log as tidy tables for spreadsheets and statistics; no cell of them can run as a formula."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from typing import Any

from runsore.core.check_in import SoreSpot
from runsore.core.log import Entry, LoggedCheckIn, LoggedRecovery, LoggedWorkout
from runsore.exchange.json_input import plain_number

_CHECK_IN = (
    "check_in_id", "at", "day", "level", "planned_kind", "planned_distance_km",
    "planned_duration_min", "planned_terrain", "flags", "run", "care", "kind", "ruleset", "profile",
    "notes",
)  # fmt: skip
_SPOT = (
    "check_in_id", "at", "day", "region", "area", "side", "level", "pain_rest", "pain_moving",
    "pain_after", "pain_morning", "tissue", "sensation", "spread", "onset", "since", "seen",
    "trend", "warm_up", "form", "signs", "flags",
)  # fmt: skip
_WORKOUT = (
    "workout_id", "day", "kind", "distance_km", "duration_min", "rpe", "load", "ascent_m",
    "terrain", "started_at", "note", "source", "source_id",
)  # fmt: skip
_RECOVERY = ("recovery_id", "day", "sleep_hours", "methods")

# At a cell's start, and after whatever a spreadsheet set to another language may take for the
# end of one (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = re.compile(r"(^|[;\t\r\n])([ \"']*)(?=[=+\-@\t\r＝＋－＠])")

Row = tuple[Any, ...]
WriteText = Callable[[str], object]


def _check_in_rows(entries: Iterable[Entry]) -> Iterator[Row]:
    for entry in _of(entries, LoggedCheckIn):
        check_in, verdict, planned = entry.check_in, entry.verdict, entry.check_in.planned
        session: Row = (None, None, None, None)
        if planned is not None:
            session = (planned.kind, planned.distance_km, planned.duration_min, planned.terrain)
        yield (
            entry.stamp.id,
            check_in.at,
            check_in.day,
            check_in.level if check_in.spots else None,
            *session,
            check_in.flags,
            verdict.run,
            verdict.care,
            verdict.kind,
            verdict.ruleset,
            entry.profile,
            check_in.notes,
        )


def _spot_rows(entries: Iterable[Entry]) -> Iterator[Row]:
    for entry in _of(entries, LoggedCheckIn):
        for spot in sorted(entry.check_in.spots, key=lambda spot: spot.region.order):
            yield (entry.stamp.id, entry.check_in.at, entry.check_in.day, *_answers(spot))


def _answers(spot: SoreSpot) -> Row:
    return (
        spot.region.key,
        spot.region.area,
        spot.region.side,
        spot.level,
        *(level for _, level in spot.pain.items()),
        spot.tissue_answer,
        spot.sensation,
        spot.spread,
        spot.onset,
        spot.since,
        spot.seen,
        spot.trend,
        spot.warm_up,
        spot.form,
        spot.signs,
        spot.flags,
    )


def _workout_rows(entries: Iterable[Entry]) -> Iterator[Row]:
    for entry in _of(entries, LoggedWorkout):
        workout = entry.workout
        yield (
            entry.stamp.id,
            workout.on,
            workout.kind,
            workout.distance_km,
            workout.duration_min,
            workout.rpe,
            workout.load,
            workout.ascent_m,
            workout.terrain,
            entry.started_at,
            entry.note,
            entry.source,
            entry.source_id,
        )


def _recovery_rows(entries: Iterable[Entry]) -> Iterator[Row]:
    for entry in _of(entries, LoggedRecovery):
        recovery = entry.recovery
        yield entry.stamp.id, recovery.on, recovery.sleep_hours, recovery.methods


TABLES: dict[str, tuple[tuple[str, ...], Callable[[Iterable[Entry]], Iterator[Row]]]] = {
    "check-ins.csv": (_CHECK_IN, _check_in_rows),
    "sore-spots.csv": (_SPOT, _spot_rows),
    "workouts.csv": (_WORKOUT, _workout_rows),
    "recovery.csv": (_RECOVERY, _recovery_rows),
}


def write_table(name: str, entries: Iterable[Entry], write: Callable[[bytes], object]) -> None:
    """One of TABLES, oldest first, UTF-8 with the mark that spreadsheets look for."""
    columns, rows_of = TABLES[name]
    write(header_of(name))
    for row in sorted(rows_of(entries), key=lambda row: _by_time(columns, row)):
        write(_line(map(_cell, row)))


def header_of(name: str) -> bytes:
    return b"\xef\xbb\xbf" + _line(TABLES[name][0])


def _by_time(columns: tuple[str, ...], row: Row) -> tuple[Any, ...]:
    """By the day, then the moment and the identity; a check-in's spots stay in their order."""
    return row[columns.index("day")], str(row[1]), str(row[0])


def _of(entries: Iterable[Entry], kind: type[Any]) -> list[Any]:
    return [entry for entry in entries if isinstance(entry, kind)]


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, frozenset):
        return " ".join(sorted(member.value for member in value))
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return _number(value)
    return _FORMULA.sub(r"\1\2'", str(value))


def _number(value: float) -> str:
    """Never with an exponent, which some programs take for a text."""
    plain = plain_number(value)
    text = repr(plain)
    return f"{plain:.15f}".rstrip("0").rstrip(".") if "e" in text else text
