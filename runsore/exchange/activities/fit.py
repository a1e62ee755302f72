"""FIT recordings: the sessions of a file, with their laps, effort and local time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import fitdecode

from runsore.core.activity import Activity, Lap, Sport
from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence
from runsore.exchange.activities.fit_frames import Summary, summaries
from runsore.exchange.activities.place import Place, UnreadableError, checked

_SPORTS = {
    "running": Sport.RUN,
    "walking": Sport.WALK,
    "hiking": Sport.WALK,
    "cycling": Sport.RIDE,
    "e_biking": Sport.RIDE,
    "swimming": Sport.SWIM,
    "strength_training": Sport.STRENGTH,
}
# Of the five that watches offer; GoldenCheetah issue 4124 decoded them.
_FEELS = {0: "very weak", 25: "weak", 50: "normal", 75: "strong", 100: "very strong"}
_FURTHEST_OFFSET = timedelta(hours=14)
_DAMAGED = QT_TRANSLATE_NOOP(
    "wording", "ends before its summary and holds no run that could be read."
)

# A damaged message makes fitdecode fail in many ways; what was read before it stands.
_FAILURES = (
    fitdecode.FitError,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)

Fields = Mapping[str, Any]


@dataclass
class _Messages:
    by_name: dict[str, list[Fields]] = field(default_factory=dict)
    is_damaged: bool = False

    def of(self, name: str) -> list[Fields]:
        return self.by_name.get(name, [])

    def first(self, name: str) -> Fields:
        return next(iter(self.of(name)), {})


def read_fit(data: bytes, place: Place) -> Iterator[Activity]:
    """Each session of the data. Raises UnreadableError where there is none."""
    found = False
    for summary in summaries(data):
        for activity in _activities(summary, place):
            found = True
            yield activity
    if not found:
        raise UnreadableError(_DAMAGED)


def _activities(summary: Summary, place: Place) -> Iterator[Activity]:
    messages = _decoded(summary.content)
    kind = messages.first("file_id").get("type", "activity")
    if kind != "activity":
        raise UnreadableError(
            QT_TRANSLATE_NOOP("wording", "is a FIT file without a recording ({kind})."), kind=kind
        )
    offset = _offset(messages.first("activity"))
    laps = messages.of("lap")
    is_cut = summary.is_cut or messages.is_damaged
    flaw = ""
    if is_cut:
        flaw = Sentence(
            QT_TRANSLATE_NOOP("wording", "The file is damaged; this is what could be read.")
        )
    elif summary.is_altered:
        flaw = Sentence(
            QT_TRANSLATE_NOOP(
                "wording", "The file's checksum is wrong, so a figure may be damaged."
            )
        )
    sessions = messages.of("session") or _without_session(messages)
    for number, session in enumerate(sessions):
        if session.get("sport") == "transition":
            continue
        own = laps if len(sessions) == 1 else _laps_of(session, laps)
        yield _activity(session, own, offset, place, _identity(messages, number), flaw)


def _decoded(content: bytes) -> _Messages:
    messages = _Messages()
    try:
        with fitdecode.FitReader(
            content,
            check_crc=fitdecode.CrcCheck.DISABLED,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        ) as reader:
            for frame in reader:
                if isinstance(frame, fitdecode.FitDataMessage):
                    fields = {one.name: one.value for one in frame.fields}
                    messages.by_name.setdefault(frame.name, []).append(fields)
    except _FAILURES:
        messages.is_damaged = True
    return messages


def _without_session(messages: _Messages) -> list[Fields]:
    """What laps and records say of a recording that ends before its summary."""
    laps, records = messages.of("lap"), messages.of("record")
    started = _moment(laps[0].get("start_time")) if laps else None
    first, last = (records[0], records[-1]) if records else ({}, {})
    started = started or _moment(first.get("timestamp"))
    if started is None:
        return []
    ended = _moment(last.get("timestamp")) or started
    timed = sum(_number(lap.get("total_timer_time")) or 0.0 for lap in laps)
    run = sum(_number(lap.get("total_distance")) or 0.0 for lap in laps)
    return [
        {
            "start_time": started,
            "sport": laps[0].get("sport") if laps else None,
            "total_timer_time": max((ended - started).total_seconds(), timed),
            "total_distance": max(_number(last.get("distance")) or 0.0, run),
        }
    ]


def _activity(
    session: Fields, laps: list[Fields], offset: timezone | None, place: Place, name: str, flaw: str
) -> Activity:
    started = _moment(session.get("start_time")) or _moment(session.get("timestamp"))
    if started is None:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("wording", "says nowhere on which day it was recorded.")
        )
    local = checked(started).astimezone(offset) if offset else place.local(started)
    metres = _number(session.get("total_distance"))
    return Activity(
        on=local.date(),
        where=place.where,
        source="FIT",
        sport=_sport(session),
        source_id=f"{name}{started.isoformat()}",
        started_at=local,
        distance_km=None if metres is None else round(metres / 1000, 5),
        duration_min=_minutes(session),
        ascent_m=_number(session.get("total_ascent")),
        rpe=_rpe(session),
        note=_feel(session),
        is_race=session.get("sub_sport") == "race" or session.get("event") == "race",
        laps=tuple(_laps(laps)),
        flaw=flaw,
    )


def _identity(messages: _Messages, number: int) -> str:
    """The watch and the place of the session in its file, so far as it says so."""
    serial = messages.first("file_id").get("serial_number")
    return f"{serial if isinstance(serial, int) else ''}/{number}/"


def _offset(activity: Fields) -> timezone | None:
    """Local time minus UTC, in whole quarters of an hour."""
    local, instant = activity.get("local_timestamp"), _moment(activity.get("timestamp"))
    if not isinstance(local, datetime) or instant is None:
        return None
    apart = local.replace(tzinfo=UTC) - instant
    quarters = round(apart / timedelta(minutes=15))
    offset = timedelta(minutes=15) * quarters
    return timezone(offset) if abs(offset) <= _FURTHEST_OFFSET else None


def _moment(value: Any) -> datetime | None:
    """None also for a number: seconds since the watch was switched on are no date."""
    return value.astimezone(UTC) if isinstance(value, datetime) and value.tzinfo else None


def _number(value: Any) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and value >= 0 else None


def _minutes(fields: Fields) -> float | None:
    """Without pauses where the watch counts them apart."""
    seconds = _number(fields.get("total_timer_time"))
    if not seconds:
        seconds = _number(fields.get("total_elapsed_time"))
    return None if seconds is None else round(seconds / 60, 5)


def _sport(session: Fields) -> Sport:
    """A recording that does not say is taken for a run: this is a runner's log."""
    for word in (session.get("sub_sport"), session.get("sport")):
        if word in _SPORTS:
            return _SPORTS[word]
    return Sport.RUN if session.get("sport") in (None, "generic") else Sport.OTHER


def _rpe(session: Fields) -> int | None:
    """`workout_rpe` is ten times the effort, 0 where it was skipped (GoldenCheetah issue 4124)."""
    value = _number(session.get("workout_rpe"))
    rpe = 0 if value is None else round(value / 10)
    return rpe if 1 <= rpe <= 10 else None


def _feel(session: Fields) -> str:
    """How strong the runner felt is no effort; it is kept in words."""
    feel = session.get("workout_feel")
    return f"Felt {_FEELS[feel]}." if isinstance(feel, int) and feel in _FEELS else ""


def _laps_of(session: Fields, laps: list[Fields]) -> list[Fields]:
    first, count = session.get("first_lap_index"), session.get("num_laps")
    if not isinstance(first, int) or not isinstance(count, int):
        return []
    return laps[first : first + count]


def _laps(laps: list[Fields]) -> Iterator[Lap]:
    for lap in laps:
        metres, minutes = _number(lap.get("total_distance")), _minutes(lap)
        if metres is not None and minutes is not None:
            yield Lap(metres / 1000, minutes, lap.get("intensity") in ("rest", "recovery"))
