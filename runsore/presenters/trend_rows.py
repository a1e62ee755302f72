"""What lies under the lines of the level chart: episodes as spans, nights and recovery."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from math import fsum
from typing import TYPE_CHECKING, TypeVar

from runsore.core.body import BodyRegion
from runsore.core.log import RecoveryDay
from runsore.core.value import Value, replace
from runsore.presenters.trends import Bin, TrendsState

if TYPE_CHECKING:
    from runsore.core.standouts import RegionEpisode

MOST_LANES = 6

_Kept = TypeVar("_Kept")


class Lane(Value):
    """The episodes of one line, oldest first; no two of a region share a day."""

    region: BodyRegion
    identity: int
    episodes: "tuple[RegionEpisode, ...]"

    def between(self, first: float, last: float) -> "Sequence[RegionEpisode]":
        """Those that touch the days from first to last."""
        start = bisect_left(self.episodes, first, key=lambda episode: episode.last)
        stop = bisect_right(self.episodes, last, key=lambda episode: episode.first)
        return self.episodes[start:stop]


class NightMark(Value):
    """Sleep in hours, a mean where it stands for several days; `methods` were ticked in them."""

    first: int
    last: int
    sleep_hours: float | None
    methods: int


def lanes_of(state: TrendsState, episodes: "Iterable[RegionEpisode]") -> tuple[Lane, ...]:
    """One for each line in the order of the lines, at most MOST_LANES."""
    known = tuple(episodes)
    return tuple(
        Lane(
            line.region,
            line.identity,
            tuple(episode for episode in known if episode.region is line.region),
        )
        for line in state.lines[:MOST_LANES]
    )


def night_marks_of(state: TrendsState, each: Bin) -> tuple[NightMark, ...]:
    def first_of(night: RecoveryDay) -> int:
        return each.first_of(night.on.toordinal(), state.first_weekday)

    return tuple(
        _mark(first, each.last_of(first), tuple(group))
        for first, group in groupby(state.trends.recovery, first_of)
    )


def _mark(first: int, last: int, nights: Sequence[RecoveryDay]) -> NightMark:
    hours = [night.sleep_hours for night in nights if night.sleep_hours is not None]
    methods = {method for night in nights for method in night.methods}
    return NightMark(first, last, fsum(hours) / len(hours) if hours else None, len(methods))


def within(state: TrendsState, after: float, before: float) -> TrendsState:
    """The same with those runs, verdicts and nights alone that lie between two places on the time
    axis, neither of them included."""
    trends = state.trends
    rows = replace(
        trends,
        runs=_between(trends.runs, after, before, lambda run: run.day),
        verdicts=_between(trends.verdicts, after, before, lambda verdict: verdict.day),
        recovery=_between(trends.recovery, after, before, lambda night: night.on.toordinal()),
    )
    return replace(state, trends=rows)


def _between(
    kept: tuple[_Kept, ...], after: float, before: float, day_of: Callable[[_Kept], int]
) -> tuple[_Kept, ...]:
    start = bisect_right(kept, after, key=day_of)
    return kept[start : bisect_left(kept, before, start, key=day_of)]
