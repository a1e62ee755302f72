"""What was run and what is planned for today."""

from datetime import date
from enum import StrEnum
from math import isfinite
from typing import Any

from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value

RPE_MAX = 10
_NUMBERS, _ENOUGH = (int, float), 1e300


class SessionKind(StrEnum):
    EASY = "easy"
    LONG = "long"
    INTERVALS = "intervals"
    HILLS = "hills"
    TEMPO = "tempo"
    RACE = "race"
    STRENGTH = "strength"
    CROSS_TRAINING = "cross-training"
    REST = "rest"

    @property
    def is_run(self) -> bool:
        return self not in _NOT_RUNS


_NOT_RUNS = frozenset({SessionKind.STRENGTH, SessionKind.CROSS_TRAINING, SessionKind.REST})


class Terrain(StrEnum):
    FLAT = "flat"
    HILLY = "hilly"


class PlannedSession(Value):
    """Today's plan. Raises InvalidValueError for a distance or time that is not above 0."""

    kind: SessionKind
    distance_km: float | None = None
    duration_min: float | None = None
    terrain: Terrain | None = None

    def __post_init__(self) -> None:
        check_amount("distance_km", self.distance_km)
        check_amount("duration_min", self.duration_min)


class Workout(Value):
    """A session done on a local day; effort is session RPE, 1 to 10 (Foster 2001)."""

    on: date
    kind: SessionKind
    distance_km: float | None = None
    duration_min: float | None = None
    rpe: int | None = None
    ascent_m: float | None = None
    terrain: Terrain | None = None

    def __post_init__(self) -> None:
        check_amount("distance_km", self.distance_km)
        check_amount("duration_min", self.duration_min)
        check_whole("rpe", self.rpe, 1, RPE_MAX)
        check_amount("ascent_m", self.ascent_m, zero_allowed=True)

    @property
    def load(self) -> float | None:
        """Session RPE × minutes, or None where either is unknown."""
        if self.rpe is None or self.duration_min is None:
            return None
        return self.rpe * self.duration_min


def check_amount(field: str, value: Any, *, zero_allowed: bool = False) -> None:
    """Raises InvalidValueError unless the value is None or a finite number above (or at) 0."""
    # Nearly all of the thousands that a log holds.
    if value is None or (type(value) in _NUMBERS and 0 < value < _ENOUGH):
        return
    problem = (
        QT_TRANSLATE_NOOP("wording", "must be a number 0 or more")
        if zero_allowed
        else QT_TRANSLATE_NOOP("wording", "must be a number above 0")
    )
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidValueError(field, value, problem)
    try:
        finite = isfinite(value)
    except OverflowError:
        finite = False
    if not finite or value < 0 or (value == 0 and not zero_allowed):
        raise InvalidValueError(field, value, problem)


def check_whole(field: str, value: Any, least: int, most: int) -> None:
    """Raises InvalidValueError unless the value is None or a whole number, both ends allowed."""
    if value is None:
        return
    if type(value) is not int or not least <= value <= most:
        raise InvalidValueError(
            field,
            value,
            QT_TRANSLATE_NOOP("wording", "must be a whole number from {least} to {most}"),
            least=least,
            most=most,
        )
