"""What a watch or a service recorded of a session, before it becomes a workout."""

from datetime import date, datetime
from enum import StrEnum

from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value
from runsore.core.workout import RPE_MAX, check_amount, check_whole


class Sport(StrEnum):
    RUN = "run"
    WALK = "walk"
    RIDE = "ride"
    SWIM = "swim"
    STRENGTH = "strength"
    OTHER = "other"


class Lap(Value):
    """A part of an activity as the watch or the runner divided it; `is_rest` where it says so."""

    distance_km: float
    duration_min: float
    is_rest: bool = False


class Activity(Value):
    """A recording and where it was read: `where` is shown, `source` and `source_id` identify it.

    `on` is the day where the runner was; `started_at` is aware, None where only the day is known.
    `flaw` is a sentence on what may be wrong with it, empty where all was read. Raises
    InvalidValueError for amounts that cannot be.
    """

    on: date
    where: str
    source: str
    sport: Sport = Sport.RUN
    source_id: str = ""
    started_at: datetime | None = None
    distance_km: float | None = None
    duration_min: float | None = None
    ascent_m: float | None = None
    rpe: int | None = None
    name: str = ""
    note: str = ""
    is_race: bool = False
    laps: tuple[Lap, ...] = ()
    flaw: str = ""

    def __post_init__(self) -> None:
        check_amount("distance_km", self.distance_km, zero_allowed=True)
        check_amount("duration_min", self.duration_min, zero_allowed=True)
        check_amount("ascent_m", self.ascent_m, zero_allowed=True)
        check_whole("rpe", self.rpe, 1, RPE_MAX)
        if self.started_at is not None and self.started_at.tzinfo is None:
            raise InvalidValueError(
                "started_at",
                self.started_at.isoformat(),
                QT_TRANSLATE_NOOP("wording", "has no offset"),
            )


class Unread(Value):
    """A file, or a part of one, that could not be read; `why` is the rest of a sentence."""

    where: str
    why: str


Found = Activity | Unread
