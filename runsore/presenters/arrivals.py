"""The preview of an import as data: a row for each activity, and how many stand how."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import IntEnum
from pathlib import PurePath
from types import MappingProxyType

from runsore.core.activity import Activity
from runsore.core.arrivals import Arrival, Cause, Standing
from runsore.core.sentence import QT_TRANSLATE_NOOP, told
from runsore.core.value import Value
from runsore.core.workout import SessionKind
from runsore.presenters.runs import in_units, time_text
from runsore.settings import Units
from runsore.wording import Wording

STANDING_WORDS = {
    Standing.NEW: QT_TRANSLATE_NOOP("wording", "new"),
    Standing.KNOWN: QT_TRANSLATE_NOOP("wording", "known"),
    Standing.DOUBTFUL: QT_TRANSLATE_NOOP("wording", "doubtful"),
    Standing.REFUSED: QT_TRANSLATE_NOOP("wording", "refused"),
}

CAUSES = {
    Cause.SAME_RECORDING: QT_TRANSLATE_NOOP("wording", "This recording is in your log."),
    Cause.SAME_RUN: QT_TRANSLATE_NOOP(
        "wording", "Your log has a workout of the same start and length."
    ),
    Cause.TWICE: QT_TRANSLATE_NOOP("wording", "The same workout is in this import already."),
    Cause.SAME_DAY: QT_TRANSLATE_NOOP("wording", "A workout of that length is on that day."),
    Cause.OVERLAPS: QT_TRANSLATE_NOOP("wording", "Another workout was going on at that time."),
    Cause.SHIFTED: QT_TRANSLATE_NOOP(
        "wording", "Another workout is the same but for its hour, as after a change of time zone."
    ),
    Cause.DELETED: QT_TRANSLATE_NOOP("wording", "You took it out of your log before."),
    Cause.OLD_CLOCK: QT_TRANSLATE_NOOP("wording", "The watch's clock may have been wrong."),
    Cause.SHORT: QT_TRANSLATE_NOOP("wording", "It is so short that it may be a false start."),
    Cause.FUTURE: QT_TRANSLATE_NOOP("wording", "Its day lies in the future."),
    Cause.EMPTY: QT_TRANSLATE_NOOP("wording", "It has neither distance nor time."),
    Cause.TOO_MUCH: QT_TRANSLATE_NOOP("wording", "It is longer than can be right."),
}


_IT = QT_TRANSLATE_NOOP("wording", "It {what}")


class Column(IntEnum):
    """In the order in which the table shows them."""

    TICK = 0
    WHEN = 1
    KIND = 2
    DISTANCE = 3
    TIME = 4
    STANDING = 5
    REASON = 6


class ArrivalRow(Value):
    """Distance in the runner's units; `file` is short, `where` whole. Day and kind are None for
    what could not be read."""

    place: int
    arrival: Arrival
    day: date | None
    kind: SessionKind | None
    distance: float | None
    time: str
    standing: Standing
    standing_word: str
    reason: str
    file: str
    where: str

    @property
    def can_be_chosen(self) -> bool:
        return self.standing in (Standing.NEW, Standing.DOUBTFUL)


def rows_of(arrivals: Iterable[Arrival], wording: Wording, units: Units) -> tuple[ArrivalRow, ...]:
    """In the order given; `place` counts them from 0 on."""
    return tuple(_row_of(at, one, wording, units) for at, one in enumerate(arrivals))


def _row_of(place: int, arrival: Arrival, wording: Wording, units: Units) -> ArrivalRow:
    activity = arrival.activity
    where = told(arrival.where, wording.translate)
    return ArrivalRow(
        place=place,
        arrival=arrival,
        day=activity.on if activity else None,
        kind=arrival.kind if activity else None,
        distance=in_units(activity.distance_km, units) if activity else None,
        time=time_text(activity.duration_min) if activity else "",
        standing=arrival.standing,
        standing_word=wording.translate(STANDING_WORDS[arrival.standing]),
        reason=reason_of(arrival, wording),
        file=_short(where),
        where=where,
    )


def reason_of(arrival: Arrival, wording: Wording) -> str:
    """A sentence, or nothing for what is simply new; a reader's own words begin with a verb."""
    if arrival.cause is None:
        return ""
    if arrival.cause in CAUSES:
        return wording.translate(CAUSES[arrival.cause])
    detail = told(arrival.detail, wording.translate)
    if arrival.cause is Cause.FLAWED:
        return detail
    return wording.translate(_IT).format(what=detail)


def _short(where: str) -> str:
    """`run.fit`, or `export.zip ▸ run.fit`."""
    return " ▸ ".join(PurePath(part).name for part in where.split(" ▸ "))


class Choice(Value):
    """Which rows are ticked, and the kinds that the runner gave them in place of the guess."""

    ticked: frozenset[int] = frozenset()
    kinds: Mapping[int, SessionKind] = MappingProxyType({})

    @classmethod
    def of(cls, rows: Iterable[ArrivalRow]) -> "Choice":
        """What is new; the doubtful is the runner's to tick."""
        return cls(frozenset(row.place for row in rows if row.standing is Standing.NEW))

    def ticking(self, rows: Iterable[ArrivalRow], *, on: bool) -> "Choice":
        places = {row.place for row in rows if row.can_be_chosen}
        return Choice(self.ticked | places if on else self.ticked - places, self.kinds)

    def naming(self, rows: Iterable[ArrivalRow], kind: SessionKind) -> "Choice":
        given = {row.place: kind for row in rows if row.can_be_chosen}
        return Choice(self.ticked, MappingProxyType({**self.kinds, **given}))

    def kind_of(self, row: ArrivalRow) -> SessionKind | None:
        return self.kinds.get(row.place, row.kind)


def chosen_of(
    rows: Sequence[ArrivalRow], choice: Choice
) -> tuple[tuple[Activity, SessionKind], ...]:
    """The ticked activities with their kinds."""
    return tuple(
        (row.arrival.activity, choice.kinds.get(row.place, row.arrival.kind))
        for row in rows
        if row.place in choice.ticked and row.arrival.activity is not None
    )


def counts_of(rows: Iterable[ArrivalRow]) -> Mapping[Standing, int]:
    counted = Counter(row.standing for row in rows)
    return MappingProxyType({standing: counted[standing] for standing in Standing})


def matching(rows: Sequence[ArrivalRow], standing: Standing | None) -> tuple[ArrivalRow, ...]:
    """All of them for None."""
    return tuple(row for row in rows if standing in (None, row.standing))


def seconds_left(elapsed: float, part: float) -> float | None:
    """By the pace so far; None before there is enough to go by."""
    if elapsed < 2 or part < 0.02:
        return None
    return elapsed * (1 - part) / part
