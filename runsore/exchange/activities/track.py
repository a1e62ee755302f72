"""Distance, time and ascent of a line of points."""

from dataclasses import dataclass
from datetime import datetime
from math import asin, cos, hypot, isfinite, radians, sin, sqrt

# Mean radius of the Earth, IUGG.
_EARTH_M = 6_371_008.8
# Faster than any sport on foot or wheels: the receiver jumped.
_FASTEST_M_PER_S = 50.0

# Strava counts a climb once it exceeds a threshold, so that noise does not add up
# (support.strava.com, "Elevation Gain"): 10 m, or 2 m where an altimeter measured air pressure.
THRESHOLD_M, BAROMETER_THRESHOLD_M = 10.0, 2.0
_HIGHEST_M = 9000.0


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Along a great circle, by haversine; both as latitude and longitude in degrees."""
    (south, west), (north, east) = one, other
    half_up, half_across = radians(north - south) / 2, radians(east - west) / 2
    scale = cos(radians(south)) * cos(radians(north))
    chord = hypot(sin(half_up), sqrt(max(0.0, scale)) * sin(half_across))
    return 2 * _EARTH_M * asin(min(1.0, chord))


class Ascent:
    """Adds up climbs of at least a threshold between a low point and the next high point."""

    def __init__(self, threshold_m: float) -> None:
        self._threshold = threshold_m
        self._low: float | None = None
        self._high = 0.0
        self._climbed = 0.0

    def add(self, height: float) -> None:
        if not isfinite(height) or abs(height) > _HIGHEST_M:
            return
        if self._low is None:
            self._low = self._high = height
        elif height > self._high:
            self._high = height
        elif self._high - height >= self._threshold:
            # It goes down for good: the climb before counts, and the next begins here.
            self._climbed += self._counted()
            self._low = self._high = height
        elif height < self._low:
            self._climbed += self._counted()
            self._low = self._high = height

    @property
    def metres(self) -> float | None:
        """None where no height was given."""
        return None if self._low is None else round(self._climbed + self._counted(), 1)

    def _counted(self) -> float:
        climb = self._high - (self._low or 0.0)
        return climb if climb >= self._threshold else 0.0


@dataclass(slots=True)
class Track:
    """Grows by points in the order in which they were recorded; a gap adds neither way nor time."""

    ascent: Ascent
    first: datetime | None = None
    metres: float = 0.0
    seconds: float = 0.0
    points: int = 0
    _at: tuple[float, float] | None = None
    _when: datetime | None = None

    def gap(self) -> None:
        self._at = self._when = None

    def add(
        self, at: tuple[float, float] | None, when: datetime | None, height: float | None
    ) -> None:
        """`when` is aware; a point may lack a place, a time or a height."""
        self.points += 1
        passed = self._passed(when)
        if at is not None:
            self._move(at, passed)
        if height is not None:
            self.ascent.add(height)

    def _passed(self, when: datetime | None) -> float | None:
        if when is None:
            return None
        self.first = self.first or when
        passed = None if self._when is None else (when - self._when).total_seconds()
        if passed is not None and passed < 0:
            return None
        self.seconds += passed or 0.0
        self._when = when
        return passed

    def _move(self, at: tuple[float, float], passed: float | None) -> None:
        if self._at is not None:
            step = metres_between(self._at, at)
            if passed is None or step <= _FASTEST_M_PER_S * max(passed, 1.0):
                self.metres += step
        self._at = at


def is_place(latitude: float, longitude: float) -> bool:
    return abs(latitude) <= 90 and abs(longitude) <= 180
