"""What a log tells beyond its series: episodes, what stands out, how the advice worked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from runsore.core.advice import AdviceRow, advice_of
from runsore.core.associations import Association, associations_of
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.standouts import (
    Fact,
    RegionEpisode,
    episodes_by_region,
    facts_of,
    history_of,
    latest_answers,
    region_episode,
)

StandOut = Fact | Association


@dataclass(frozen=True)
class Insights:
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
    history = history_of(check_ins, workouts)
    by_region = episodes_by_region(history)
    episodes = tuple(
        sorted(
            (region_episode(region, one) for region, known in by_region.items() for one in known),
            key=lambda episode: (episode.first, episode.region.order),
        )
    )
    return Insights(
        episodes=episodes,
        stand_outs=(
            *facts_of(history, by_region, latest_answers(check_ins), today),
            *associations_of(check_ins, history.workouts, episodes, km_per_unit),
        ),
        advice=advice_of(check_ins, workouts),
    )
