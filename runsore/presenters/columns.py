"""Columns of a table from elsewhere: which of them says what, guessed and then chosen."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from runsore.core.value import Value, replace

SAMPLES = 50
REMEMBERED = 50


class ColumnField(StrEnum):
    """What a column of activities can say."""

    DATE = "date"
    TIME_OF_DAY = "time-of-day"
    DISTANCE = "distance"
    DURATION = "duration"
    KIND = "kind"
    NAME = "name"
    ASCENT = "ascent"
    EFFORT = "effort"
    NOTE = "note"
    IDENTITY = "identity"


class DistanceUnit(StrEnum):
    KM = "km"
    METRES = "m"
    MILES = "mi"


class DurationUnit(StrEnum):
    """How a number without colons is meant."""

    SECONDS = "s"
    MINUTES = "min"
    HOURS = "h"


class DateOrder(StrEnum):
    """How 03/04/2026 is meant."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class TableHead(Value):
    """The header of a table and its first rows, at most 50, as they stand in the file."""

    where: str
    header: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...] = ()

    @property
    def key(self) -> str:
        """What is remembered by: tables with the same header mean the same."""
        return "\x1f".join(name.strip().casefold() for name in self.header)

    def column(self, place: int) -> tuple[str, ...]:
        return tuple(row[place].strip() for row in self.samples if place < len(row))


class ColumnMapping(Value):
    """`places` are column numbers from 0 on; decimal commas are told by each number itself."""

    places: Mapping[ColumnField, int] = MappingProxyType({})
    distance: DistanceUnit = DistanceUnit.KM
    duration: DurationUnit = DurationUnit.MINUTES
    order: DateOrder = DateOrder.DAY_FIRST

    @property
    def is_enough(self) -> bool:
        """A day, and how far or how long."""
        has_amount = ColumnField.DISTANCE in self.places or ColumnField.DURATION in self.places
        return ColumnField.DATE in self.places and has_amount

    def choosing(self, which: ColumnField, place: int | None) -> "ColumnMapping":
        """The same with another column, or none, for a field; a column says one thing only."""
        places = {one: at for one, at in self.places.items() if one is not which and at != place}
        if place is not None:
            places[which] = place
        return replace(self, places=MappingProxyType(places))

    def as_plain(self) -> dict[str, Any]:
        places = {one.value: place for one, place in self.places.items()}
        units = {"distance": self.distance, "duration": self.duration, "order": self.order}
        return {"places": places, **{name: unit.value for name, unit in units.items()}}

    @classmethod
    def from_plain(cls, plain: Any, columns: int) -> "ColumnMapping | None":
        """None for what is no mapping of so many columns."""
        try:
            places = {ColumnField(name): int(at) for name, at in plain["places"].items()}
            units = DistanceUnit(plain["distance"]), DurationUnit(plain["duration"])
            mapping = cls(MappingProxyType(places), *units, DateOrder(plain["order"]))
        except (TypeError, ValueError, KeyError, AttributeError):
            return None
        is_within = all(0 <= place < columns for place in places.values())
        return mapping if is_within and mapping.is_enough else None


# In the order in which they are asked: a "moving time" is a duration before it is a time of day.
_HEADS = (
    (ColumnField.IDENTITY, r"\bid\b|activity id|aktivitäts-id|workout id"),
    (
        ColumnField.ASCENT,
        r"ascent|elev.*gain|climb|anstieg|aufstieg|höhenm|dénivelé|desnivel|disliv",
    ),
    (ColumnField.EFFORT, r"\brpe\b|effort|exertion|anstrengung|belastungsempf|ressenti|esfuerzo"),
    (
        ColumnField.DURATION,
        (
            r"duration|moving|elapsed|dauer|trainingszeit|zeit \(|durée|temps|duración|tiempo"
            r"|durata|tempo\b|duur|czas|^time(?! of)\b|^zeit\b|minutes|minuten|seconds"
        ),
    ),
    (
        ColumnField.DISTANCE,
        r"distan|strecke|kilomet|\bkm\b|miles|^mi$|afstand|dystans|vzdálenost|metres|meters|距離|距离",
    ),
    (ColumnField.TIME_OF_DAY, r"start.*time|time of day|uhrzeit|startzeit|heure|hora|^ora\b|tijd"),
    (ColumnField.DATE, r"date|datum|\bday\b|\btag\b|fecha|data\b|jour|start|日付|日期|dato|päivä"),
    (ColumnField.KIND, r"type|sport|kind|\bart\b|aktivitätstyp|discipline|tipo|soort|typ\b"),
    (ColumnField.NAME, r"name|title|titel|titre|título|titolo|bezeichnung|workout"),
    (ColumnField.NOTE, r"note|comment|notiz|bemerkung|kommentar|remarque|nota|descri|beschreib"),
)
_KNOWN = tuple((which, re.compile(words)) for which, words in _HEADS)
_DATE = re.compile(
    r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{8}\b|\d{1,2}\.? \w+\.? \d{4}|\w{3,} \d{1,2}, "
)
_FIRST_OVER_12 = re.compile(r"(1[3-9]|2\d|3[01])[-./]\d{1,2}[-./]\d{2,4}")
_SECOND_OVER_12 = re.compile(r"\d{1,2}[-./](1[3-9]|2\d|3[01])[-./]\d{2,4}")


def guess_columns(head: TableHead) -> ColumnMapping:
    """By the words of the header and what stands in the samples; nothing is taken twice."""
    places: dict[ColumnField, int] = {}
    for which, words in _KNOWN:
        for place, name in enumerate(head.header):
            if place not in places.values() and words.search(name.strip().casefold()):
                places[which] = place
                break
    if not _holds_dates(head, places.get(ColumnField.DATE)):
        places.pop(ColumnField.DATE, None)
        found = next((at for at in range(len(head.header)) if _holds_dates(head, at)), None)
        if found is not None:
            places = {one: at for one, at in places.items() if at != found}
            places[ColumnField.DATE] = found
    mapping = ColumnMapping(MappingProxyType(places))
    return replace(
        mapping,
        distance=_distance_unit(head, places.get(ColumnField.DISTANCE)),
        duration=_duration_unit(head, places.get(ColumnField.DURATION)),
        order=_order(head, places.get(ColumnField.DATE)),
    )


def _holds_dates(head: TableHead, place: int | None) -> bool:
    """Three in four are enough: somebody may have written "today"."""
    if place is None:
        return False
    filled = [text for text in head.column(place) if text]
    dates = sum(bool(_DATE.search(text)) for text in filled)
    return dates > 0 and dates * 4 >= len(filled) * 3


def _distance_unit(head: TableHead, place: int | None) -> DistanceUnit:
    """By the header's word, else by size: nobody runs 300 km again and again."""
    if place is None:
        return DistanceUnit.KM
    name = head.header[place].casefold()
    if re.search(r"\bmi\b|mile", name):
        return DistanceUnit.MILES
    if re.search(r"\bk(ilo)?m", name):
        return DistanceUnit.KM
    if re.search(r"\bm\b|met(er|re)", name):
        return DistanceUnit.METRES
    sizes = sorted(_sizes(head.column(place)))
    return DistanceUnit.METRES if sizes and sizes[len(sizes) // 2] > 300 else DistanceUnit.KM


def _duration_unit(head: TableHead, place: int | None) -> DurationUnit:
    if place is None:
        return DurationUnit.MINUTES
    name = head.header[place].casefold()
    if re.search(r"\bs\b|\bsec|sek", name):
        return DurationUnit.SECONDS
    if re.search(r"\bmin", name):
        return DurationUnit.MINUTES
    if re.search(r"\bh\b|\bhours?\b|stunden", name):
        return DurationUnit.HOURS
    sizes = sorted(_sizes(head.column(place)))
    middle = sizes[len(sizes) // 2] if sizes else 60
    if middle > 500:
        return DurationUnit.SECONDS
    return DurationUnit.HOURS if middle < 6 else DurationUnit.MINUTES


def _sizes(texts: Sequence[str]) -> list[float]:
    numbers = (text.replace(",", ".") for text in texts)
    return [float(text) for text in numbers if re.fullmatch(r"\d{1,9}(\.\d{1,6})?", text)]


def _order(head: TableHead, place: int | None) -> DateOrder:
    """Told by days after the twelfth; where there are none, the day comes first."""
    texts = head.column(place) if place is not None else ()
    month_first = any(_SECOND_OVER_12.match(text) for text in texts)
    day_first = any(_FIRST_OVER_12.match(text) for text in texts)
    return DateOrder.MONTH_FIRST if month_first and not day_first else DateOrder.DAY_FIRST


def remembered(stored: Mapping[str, Any], head: TableHead) -> ColumnMapping | None:
    """The mapping that was chosen for a table with the same header, if there is one."""
    return ColumnMapping.from_plain(stored.get(head.key), len(head.header))


def remembering(
    stored: Mapping[str, Any], head: TableHead, mapping: ColumnMapping
) -> dict[str, Any]:
    """What is stored from now on: the latest fifty tables."""
    others = [(key, plain) for key, plain in stored.items() if key != head.key]
    return dict([*others[1 - REMEMBERED :], (head.key, mapping.as_plain())])
