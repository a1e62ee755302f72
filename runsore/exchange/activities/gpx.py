"""GPX tracks: each track with times is an activity."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from runsore.core.activity import Activity
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

_MOST_TRACKS = 1000


class _Reading:
    """Collects the tracks of one file."""

    def __init__(self) -> None:
        self.root = ""
        self.tracks: list[tuple[Track, str, str]] = []
        self._threshold = THRESHOLD_M
        self._track: Track | None = None
        self._name = self._type = ""
        self._at: tuple[float, float] | None = None
        self._when: datetime | None = None
        self._height: float | None = None

    def begin(self, path: tuple[str, ...], attributes: dict[str, str]) -> None:
        here = path[-1]
        if len(path) == 1:
            self.root = here
            # How files say that their heights were measured: developers.strava.com/docs/uploads
            if "barometer" in attributes.get("creator", "").casefold():
                self._threshold = BAROMETER_THRESHOLD_M
        elif here == "trk":
            self._track = Track(Ascent(self._threshold))
            self._name = self._type = ""
        elif here == "trkseg" and self._track is not None:
            self._track.gap()
        elif here == "trkpt":
            self._at, self._when, self._height = _place(attributes), None, None

    def end(self, path: tuple[str, ...], text: str) -> None:
        match path[-2:]:
            case (_, "trkpt"):
                if self._track is not None:
                    self._track.add(self._at, self._when, self._height)
            case ("trkpt", "ele"):
                self._height = number_of(text)
            case ("trkpt", "time"):
                self._when = _utc(moment_of(text))
            case ("trk", "name"):
                self._name = text
            case ("trk", "type"):
                self._type = text
            case (_, "trk"):
                self.finish()

    def finish(self) -> None:
        """Keeps the track that is open, if any: the file may be cut off within it."""
        if self._track is not None and len(self.tracks) < _MOST_TRACKS:
            self.tracks.append((self._track, self._name, self._type))
        self._track = None


def read_gpx(stream: BinaryIO, place: Place) -> Iterator[Activity]:
    """Raises UnreadableError where there is no track with times."""
    reading = _Reading()
    flaw = listen(stream, reading, place)
    reading.finish()
    if reading.root != "gpx":
        raise UnreadableError(QT_TRANSLATE_NOOP("wording", "is no GPX file."))
    timed = [one for one in reading.tracks if one[0].first is not None]
    if not timed:
        raise UnreadableError(_why_none(reading, flaw))
    for track, name, sport in timed:
        yield _activity(track, name, sport, flaw, place)


def _why_none(reading: _Reading, flaw: str) -> str:
    if flaw:
        return QT_TRANSLATE_NOOP("wording", "is damaged and holds no track that could be read.")
    if any(track.points for track, _, _ in reading.tracks):
        return QT_TRANSLATE_NOOP("wording", "has no times, so it is not known when it was run.")
    return QT_TRANSLATE_NOOP("wording", "holds no track: it may be a route or a list of places.")


def _activity(track: Track, name: str, sport: str, flaw: str, place: Place) -> Activity:
    assert track.first is not None  # noqa: S101 - only tracks with times are kept
    local = place.local(track.first)
    km = round(track.metres / 1000, 4)
    minutes = round(track.seconds / 60, 4)
    return Activity(
        on=local.date(),
        where=place.where,
        source="GPX",
        sport=sport_of(sport) or sport_by_speed(km, minutes),
        source_id=f"{track.first.astimezone(UTC).isoformat()}/{track.points}",
        started_at=local,
        distance_km=km,
        duration_min=minutes,
        ascent_m=track.ascent.metres,
        name=name,
        flaw=flaw,
    )


def _place(attributes: dict[str, str]) -> tuple[float, float] | None:
    latitude, longitude = number_of(attributes.get("lat")), number_of(attributes.get("lon"))
    if latitude is None or longitude is None or not is_place(latitude, longitude):
        return None
    return latitude, longitude


def _utc(moment: datetime | None) -> datetime | None:
    """GPX times are in UTC unless they say otherwise."""
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=UTC)
