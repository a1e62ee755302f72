"""Rows as what the core knows: the inverse of `to_rows`, for the columns that `reading` selects."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from runsore.core.body import Tissue, region_by_key
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Onset,
    Pain,
    Profile,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.history import PastSpot
from runsore.core.log import LoggedCheckIn, LoggedRecovery, LoggedWorkout, RecoveryDay, Stamp
from runsore.core.verdict import RecoveryMethod, verdict_from_plain
from runsore.core.workout import PlannedSession, SessionKind, Terrain, Workout
from runsore.storage.faults import unreadable
from runsore.storage.instants import day_of, moment_of

Row = Sequence[Any]
_Made = TypeVar("_Made")
_Word = TypeVar("_Word", bound=Enum)

# All that a value of the wrong type, an unknown word or a damaged text raises below.
_NOT_UNDERSTOOD = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def understood(what: str, rows: Iterable[Row], make: Callable[[Row], _Made]) -> list[_Made]:
    """All that `each_understood` yields."""
    return list(each_understood(what, rows, make))


def each_understood(
    what: str, rows: Iterable[Row], make: Callable[[Row], _Made]
) -> Iterator[_Made]:
    """Makes one thing of each row, whose first column is the record's identity.

    Raises LogError naming the record whose row is not understood.
    """
    for row in rows:
        try:
            made = make(row)
        except _NOT_UNDERSTOOD as error:
            raise unreadable(what, row[0], error) from error
        yield made


@contextmanager
def all_understood(what: str) -> Iterator[None]:
    """As `understood`, for rows that are read together: which of them it is cannot be told."""
    try:
        yield
    except _NOT_UNDERSTOOD as error:
        raise unreadable(what, "unknown", error) from error


def spot_of(row: Row) -> tuple[str, SoreSpot]:
    """The check-in's identity and the spot."""
    return row[0], _spot(row[1:])


# Years of entries repeat the same few answers: what is equal is made once, and shared.
@lru_cache(maxsize=8192)
def _spot(row: Row) -> SoreSpot:
    region, rest, moving, after, morning, tissue, sensation, spread, onset = row[:9]
    since, seen, trend, warm_up, form, signs, flags = row[9:]
    return SoreSpot(
        region=region_by_key(region),
        pain=Pain(rest, moving, after, morning),
        tissue_answer=_word(Tissue, tissue),
        sensation=_word(Sensation, sensation),
        spread=_word(Spread, spread),
        onset=_word(Onset, onset),
        since=_day(since),
        seen=_day(seen),
        trend=_word(Trend, trend),
        warm_up=_word(WarmUp, warm_up),
        form=_word(Form, form),
        signs=_words(Sign, signs),
        flags=_words(SpotFlag, flags),
    )


def check_in_of(row: Row, spots: Iterable[SoreSpot]) -> LoggedCheckIn:
    at, offset, flags, kind, distance, duration, terrain, notes, profile, verdict = row[3:]
    planned = None
    if kind is not None:
        planned = PlannedSession(SessionKind(kind), distance, duration, _word(Terrain, terrain))
    return LoggedCheckIn(
        stamp=stamp_of(row),
        check_in=CheckIn(
            at=moment_of(at, offset),
            spots=tuple(spots),
            flags=_words(CheckInFlag, flags),
            planned=planned,
            notes=_text(notes),
        ),
        verdict=verdict_from_plain(json.loads(verdict)),
        profile=Profile(profile),
    )


def logged_workout_of(row: Row) -> LoggedWorkout:
    note, started_at, started_offset, source, source_id = row[10:]
    return LoggedWorkout(
        stamp=stamp_of(row),
        workout=_workout(row[3:10]),
        note=_text(note),
        started_at=_moment(started_at, started_offset),
        source=_text(source),
        source_id=_text(source_id),
    )


def recovery_of(row: Row) -> LoggedRecovery:
    return LoggedRecovery(stamp=stamp_of(row), recovery=_night(row[3:]))


def night_of(row: Row) -> RecoveryDay:
    return _night(row[1:])


def past_spot_of(row: Row) -> PastSpot:
    _, day, region, level, signs, since = row
    return PastSpot(
        _cached_day_of(day),
        region_by_key(region),
        level,
        _words(Sign, signs),
        None if since is None else _cached_day_of(since),
    )


def past_workout_of(row: Row) -> Workout:
    return _workout(row[1:])


def stamp_of(row: Row) -> Stamp:
    identity, created_at, updated_at = row[:3]
    return Stamp(UUID(identity), moment_of(created_at), moment_of(updated_at))


def _night(row: Row) -> RecoveryDay:
    day, sleep_hours, methods = row
    return RecoveryDay(day_of(day), sleep_hours, _words(RecoveryMethod, methods))


def _workout(row: Row) -> Workout:
    day, kind, distance, duration, rpe, ascent, terrain = row
    ground = None if terrain is None else _TERRAINS[terrain]
    return Workout(day_of(day), _KINDS[kind], distance, duration, rpe, ascent, ground)


class _ByWord(dict[str, _Word]):
    """Asked in a fifth of the time that the enumeration takes, which refuses unknown words."""

    def __init__(self, enum: type[_Word]) -> None:
        super().__init__({member.value: member for member in enum})
        self._enum = enum

    def __missing__(self, word: str) -> _Word:
        return self._enum(word)


_KINDS = _ByWord(SessionKind)
_TERRAINS = _ByWord(Terrain)


def _word(enum: type[_Word], value: str | None) -> _Word | None:
    return None if value is None else enum(value)


def _day(number: int | None) -> date | None:
    return None if number is None else day_of(number)


def _moment(instant: int | None, offset: int | None) -> datetime | None:
    return None if instant is None or offset is None else moment_of(instant, offset)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is not stored as text")
    return value


# Years of entries repeat the same few days and sets.
@lru_cache(maxsize=8192)
def _cached_day_of(number: int) -> date:
    return day_of(number)


@lru_cache(maxsize=1024)
def _words(enum: type[_Word], joined: str) -> frozenset[_Word]:
    return frozenset(enum(word) for word in joined.split(",")) if joined else frozenset()
