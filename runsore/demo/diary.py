"""How the sample runner writes things down: records with their times, and what is known so far."""

from bisect import bisect_left
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from uuid import UUID, uuid5

from runsore.core.body import BodyRegion
from runsore.core.check_in import CheckIn, SoreSpot
from runsore.core.history import History, PastSpot
from runsore.core.judge import judge
from runsore.core.log import (
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    RecoveryDay,
    Stamp,
    recovery_id,
)
from runsore.core.workout import Workout

_SAMPLES = UUID("0b9e2c52-5f0e-5d0b-8f57-3f8b5d1f6a11")
_UPLOADED_AFTER = timedelta(minutes=6)
# Episodes of the last 90 days count, and none of the runner's lasts as long again.
_LOOKED_BACK_DAYS = 200

Past = TypeVar("Past", PastSpot, Workout)


class Diary:
    """Judges each check-in by all that was written before it. `name` tells one log's records
    from another's; what is written must not be older than what was."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._spots: defaultdict[BodyRegion, list[PastSpot]] = defaultdict(list)
        self._workouts: list[Workout] = []

    def check_in(self, check_in: CheckIn) -> LoggedCheckIn:
        verdict = judge(check_in, self._history(check_in))
        for spot in check_in.spots:
            self._remember(spot, check_in.day)
        return LoggedCheckIn(self._stamp("check-in", check_in.at), check_in, verdict)

    def workout(self, workout: Workout, started_at: datetime, note: str) -> LoggedWorkout:
        self._workouts.append(workout)
        lasted = timedelta(minutes=workout.duration_min or 0)
        stamp = self._stamp("workout", started_at + lasted + _UPLOADED_AFTER)
        return LoggedWorkout(stamp, workout, note, started_at)

    def recovery(self, recovery: RecoveryDay, at: datetime) -> LoggedRecovery:
        return LoggedRecovery(Stamp.new(recovery_id(recovery.on), at), recovery)

    def _history(self, check_in: CheckIn) -> History:
        """Of the regions asked about, as far back as a rule looks: thirty years stay quick."""
        spots = (
            past
            for spot in check_in.spots
            for past in _recent(self._spots[spot.region], check_in.day)
        )
        return History.of(spots, _recent(self._workouts, check_in.day))

    def _remember(self, spot: SoreSpot, on: date) -> None:
        past = PastSpot(on, spot.region, spot.level, spot.signs, spot.since)
        self._spots[spot.region].append(past)

    def _stamp(self, what: str, at: datetime) -> Stamp:
        identity = uuid5(_SAMPLES, f"{self._name} {what} {at.astimezone(UTC).isoformat()}")
        return Stamp.new(identity, at)


def _recent(written: list[Past], day: date) -> list[Past]:
    """Of what is written oldest first."""
    start = bisect_left(
        written, date.fromordinal(max(day.toordinal() - _LOOKED_BACK_DAYS, 1)), key=_day_of
    )
    return written[start:]


def _day_of(past: PastSpot | Workout) -> date:
    return past.on
