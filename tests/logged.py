"""Short ways to say what a runner logged."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from runsore.core.body import region_by_key
from runsore.core.check_in import CheckIn, Pain, SoreSpot
from runsore.core.log import LoggedCheckIn, LoggedWorkout, Stamp
from runsore.core.verdict import Care, Kind, NextStep, Run, Verdict
from runsore.core.workout import SessionKind, Workout

_WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)


def moment(at: str) -> datetime:
    """`2026-03-04` is seven in the morning in UTC; `2026-03-04T23:30+02:00` is itself."""
    return datetime.fromisoformat(at if "T" in at else f"{at}T07:00+00:00")


def verdict(run: Run = Run.AS_PLANNED, care: Care = Care.NONE) -> Verdict:
    return Verdict(run, care, Kind.NONE, False, (), None, (), (), NextStep.CARRY_ON)


def check_in(
    at: str, levels: dict[str, int], run: Run = Run.AS_PLANNED, care: Care = Care.NONE
) -> LoggedCheckIn:
    spots = tuple(SoreSpot(region_by_key(key), Pain(moving=level)) for key, level in levels.items())
    stamp = Stamp.new(uuid4(), _WRITTEN)
    return LoggedCheckIn(stamp, CheckIn(moment(at), spots), verdict(run, care))


def workout(on: str, kind: SessionKind = SessionKind.EASY, **figures: Any) -> LoggedWorkout:
    done = Workout(date.fromisoformat(on), kind, **figures)
    return LoggedWorkout(Stamp.new(uuid4(), _WRITTEN), done)
