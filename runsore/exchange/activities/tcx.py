"""TCX activities, with their laps as the watch counted them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO

from runsore.core.activity import Activity, Lap, Sport
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.exchange.activities.moments import moment_of, number_of
from runsore.exchange.activities.place import Place, UnreadableError
from runsore.exchange.activities.sports import sport_by_speed, sport_of
from runsore.exchange.activities.track import (
    BAROMETER_THRESHOLD_M,
    THRESHOLD_M,
    Ascent,
    Track,
    is_place,
)
from runsore.exchange.activities.xml_events import listen

ROOT = "TrainingCenterDatabase"
_MOST_ACTIVITIES, _MOST_LAPS = 1000, 2000


@dataclass
class _Lap:
    started: datetime | None
    seconds: float | None = None
    metres: float | None = None
    is_rest: bool = False


@dataclass
class _Recorded:
    """Heights are kept by both thresholds: which of them counts is said after the points."""

    sport: str
    started: datetime | None = None
    watch: str = ""
    notes: str = ""
    laps: list[_Lap] = field(default_factory=list)
    track: Track = field(default_factory=lambda: Track(Ascent(THRESHOLD_M)))
    fine_ascent: Ascent = field(default_factory=lambda: Ascent(BAROMETER_THRESHOLD_M))
    last_metres: float | None = None


@dataclass
class _Point:
    when: datetime | None = None
    height: float | None = None
    latitude: float | None = None
    longitude: float | None = None
    metres: float | None = None

    @property
    def at(self) -> tuple[float, float] | None:
        if self.latitude is None or self.longitude is None:
            return None
        return (self.latitude, self.longitude) if is_place(self.latitude, self.longitude) else None

    def take(self, name: str, text: str) -> None:
        match name:
            case "Time":
                self.when = _utc(moment_of(text))
            case "AltitudeMeters":
                self.height = number_of(text)
            case "LatitudeDegrees":
                self.latitude = number_of(text)
            case "LongitudeDegrees":
                self.longitude = number_of(text)
            case "DistanceMeters":
                self.metres = _amount(text)


class _Reading:
    def __init__(self) -> None:
        self.root = ""
        self.holds_a_course = False
        self.activities: list[_Recorded] = []
        self._now: _Recorded | None = None
        self._point = _Point()

    def begin(self, path: tuple[str, ...], attributes: dict[str, str]) -> None:
        here = path[-1]
        if len(path) == 1:
            self.root = here
        elif here == "Activity":
            self._now = _Recorded(attributes.get("Sport", ""))
            if len(self.activities) < _MOST_ACTIVITIES:
                self.activities.append(self._now)
        elif here == "Course":
            self.holds_a_course = True
        elif here == "Trackpoint":
            self._point = _Point()
        elif self._now is not None:
            self._begin_within(self._now, here, attributes)

    def _begin_within(self, now: _Recorded, here: str, attributes: dict[str, str]) -> None:
        if here == "Track":
            now.track.gap()
        elif here == "Lap" and len(now.laps) < _MOST_LAPS:
            now.laps.append(_Lap(moment_of(attributes.get("StartTime", ""))))

    def end(self, path: tuple[str, ...], text: str) -> None:
        now = self._now
        if now is None:
            return
        within, here = path[-2:] if len(path) > 1 else ("", path[-1])
        if here == "Activity":
            self._now = None
        elif here == "Trackpoint":
            self._end_point(now)
        elif within in ("Trackpoint", "Position"):
            self._point.take(here, text)
        elif within == "Lap":
            self._end_in_lap(now, here, text)
        else:
            _end_in_activity(now, f"{within}/{here}", text)

    def _end_in_lap(self, now: _Recorded, name: str, text: str) -> None:
        if not now.laps:
            return
        lap = now.laps[-1]
        if name == "TotalTimeSeconds":
            lap.seconds = _amount(text)
        elif name == "DistanceMeters":
            lap.metres = _amount(text)
        elif name == "Intensity":
            lap.is_rest = text == "Resting"

    def _end_point(self, now: _Recorded) -> None:
        point = self._point
        now.track.add(point.at, point.when, point.height)
        if point.height is not None:
            now.fine_ascent.add(point.height)
        now.last_metres = point.metres if point.metres is not None else now.last_metres


def _end_in_activity(now: _Recorded, name: str, text: str) -> None:
    if name == "Activity/Id":
        now.started = moment_of(text)
    elif name == "Activity/Notes":
        now.notes = text
    elif name == "Creator/Name":
        now.watch = text


def read_tcx(stream: BinaryIO, place: Place) -> Iterator[Activity]:
    """Raises UnreadableError where there is no activity with a start."""
    reading = _Reading()
    flaw = listen(stream, reading, place)
    if reading.root != ROOT:
        raise UnreadableError(QT_TRANSLATE_NOOP("wording", "is no TCX file."))
    found = False
    for recorded in reading.activities:
        started = _started(recorded)
        if started is not None:
            found = True
            yield _activity(recorded, started, flaw, place)
    if not found:
        raise UnreadableError(_why_none(reading, flaw))


def _why_none(reading: _Reading, flaw: str) -> str:
    if flaw:
        return QT_TRANSLATE_NOOP("wording", "is damaged and holds no activity that could be read.")
    if reading.activities:
        return QT_TRANSLATE_NOOP("wording", "has no times, so it is not known when it was run.")
    if reading.holds_a_course:
        return QT_TRANSLATE_NOOP("wording", "is a course to follow, not a recording.")
    return QT_TRANSLATE_NOOP("wording", "holds no activity.")


def _started(recorded: _Recorded) -> datetime | None:
    lap = recorded.laps[0].started if recorded.laps else None
    return _utc(recorded.started) or _utc(lap) or recorded.track.first


def _activity(recorded: _Recorded, started: datetime, flaw: str, place: Place) -> Activity:
    local = place.local(started)
    metres = _total([lap.metres for lap in recorded.laps], recorded.last_metres)
    if metres is None and recorded.track.metres:
        metres = recorded.track.metres
    seconds = _total([lap.seconds for lap in recorded.laps], recorded.track.seconds or None)
    km = None if metres is None else round(metres / 1000, 4)
    minutes = None if seconds is None else round(seconds / 60, 4)
    has_barometer = "barometer" in recorded.watch.casefold()
    return Activity(
        on=local.date(),
        where=place.where,
        source="TCX",
        sport=_sport(recorded.sport, km, minutes),
        source_id=started.astimezone(UTC).isoformat(),
        started_at=local,
        distance_km=km,
        duration_min=minutes,
        ascent_m=(recorded.fine_ascent if has_barometer else recorded.track.ascent).metres,
        name=recorded.notes,
        laps=tuple(
            Lap(lap.metres / 1000, lap.seconds / 60, lap.is_rest)
            for lap in recorded.laps
            if lap.metres is not None and lap.seconds is not None
        ),
        flaw=flaw,
    )


def _sport(word: str, km: float | None, minutes: float | None) -> Sport:
    """TCX knows running, biking and "Other", which is whatever else the watch can record."""
    return sport_of(word) or sport_by_speed(km, minutes)


def _total(parts: list[float | None], otherwise: float | None) -> float | None:
    """The sum of the laps; what the points say where a lap, cut off, says nothing."""
    known = [part for part in parts if part is not None]
    total = sum(known) if known else None
    if len(known) < len(parts) or total is None:
        return max((one for one in (total, otherwise) if one is not None), default=None)
    return total


def _amount(text: str) -> float | None:
    number = number_of(text)
    return number if number is not None and number >= 0 else None


def _utc(moment: datetime | None) -> datetime | None:
    """TCX times are in UTC unless they say otherwise."""
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=UTC)
