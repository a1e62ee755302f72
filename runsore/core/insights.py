"""What a log tells beyond its series: episodes, what stands out, how the advice worked."""

from collections.abc import Sequence
from datetime import date

from runsore.core.advice import AdviceRow, advice_of
from runsore.core.associations import Association, associations_of
from runsore.core.history import History
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.standouts import (
    Fact,
    RegionEpisode,
    days_by_region,
    episodes_by_region,
    facts_of,
    latest_answers,
    region_episode,
)
from runsore.core.value import Value
from runsore.core.workout import Workout

StandOut = Fact | Association


class Insights(Value):
    """Episodes oldest first; what stands out, facts before associations; advice row by row."""

    episodes: tuple[RegionEpisode, ...] = ()
    stand_outs: tuple[StandOut, ...] = ()
    advice: tuple[AdviceRow, ...] = ()


def insights_of(
    check_ins: Sequence[LoggedCheckIn],
    workouts: Sequence[LoggedWorkout],
    today: date,
    km_per_unit: float = 1.0,
) -> Insights:
    """The order of what goes in does not matter; a distance is said in units of so many km."""
    days = days_by_region(check_ins)
    history = History(days, tuple(sorted((kept.workout for kept in workouts), key=_day)))
    by_region = episodes_by_region(history)
    episodes = tuple(
        sorted(
            (region_episode(region, one) for region, known in by_region.items() for one in known),
            key=lambda episode: (episode.first, episode.region.order),
        )
    )
    facts = facts_of(history, by_region, latest_answers(check_ins), today)
    by_region.clear()
    while days:
        # Thirty years let go of at once would hold up every thread for a third of a second.
        days.popitem()
    return Insights(
        episodes=episodes,
        stand_outs=(
            *facts,
            *associations_of(check_ins, history.workouts, episodes, km_per_unit),
        ),
        advice=advice_of(check_ins, workouts),
    )


def _day(workout: Workout) -> date:
    return workout.on
