"""Which workout's effort is asked for, and how: "How hard was yesterday's 8 km?\""""

from collections.abc import Callable, Iterable, Set
from datetime import date
from uuid import UUID

from runsore.core.log import LoggedWorkout
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value, replace
from runsore.core.workout import SessionKind
from runsore.presenters.amounts import distance_text, minutes_text
from runsore.settings import Units
from runsore.wording import Wording

WORKOUT = QT_TRANSLATE_NOOP("wording", "workout")


class EffortQuestion(Value):
    entry: LoggedWorkout
    text: str

    def answered(self, rpe: int) -> LoggedWorkout:
        """The workout with its effort, 1 to 10."""
        return replace(self.entry, workout=replace(self.entry.workout, rpe=rpe))


def effort_to_ask(
    newest_first: Iterable[LoggedWorkout],
    today: date,
    days: int,
    units: Units,
    wording: Wording,
    day_text: Callable[[date], str],
    left_alone: Set[UUID] = frozenset(),
) -> EffortQuestion | None:
    """The latest workout without an effort, at most so many days back; None where there is none.

    The fresher the memory the better; how hard a run of last month was is not asked.
    """
    for entry in newest_first:
        done, days_ago = entry.workout, (today - entry.workout.on).days
        is_open = done.rpe is None and done.kind is not SessionKind.REST
        if is_open and 0 <= days_ago <= days and entry.stamp.id not in left_alone:
            amount = _amount(entry, units, wording)
            return EffortQuestion(entry, wording.how_hard(amount, days_ago, day_text(done.on)))
    return None


def _amount(entry: LoggedWorkout, units: Units, wording: Wording) -> str:
    done = entry.workout
    if done.distance_km is not None:
        return distance_text(done.distance_km, wording, units)
    if done.duration_min is not None:
        return minutes_text(done.duration_min)
    return wording.translate(WORKOUT)
