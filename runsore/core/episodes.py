"""Episodes: soreness that belongs together, and whether it gets better or worse."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from runsore.core.check_in import Trend
from runsore.core.history import RegionDay

NEIGHBOURS_DAYS = 3
RECENT_DAYS = 7
IMPROVED_POINTS = 2  # Farrar 2001, as is the share
IMPROVED_TENTHS = 3
RISING_DAYS = 3
WORSE_POINTS = 2


@dataclass(frozen=True)
class Episode:
    """Days of level 1 or more that belong together, oldest first, at least one.

    `began` may lie before the first day, where the runner said that it started earlier.
    """

    began: date
    days: tuple[RegionDay, ...]

    @property
    def ended(self) -> date:
        return self.days[-1].on

    @property
    def peak(self) -> int:
        return max(day.level for day in self.days)

    def age(self, today: date) -> int:
        """Whole days since it began."""
        return (today - self.began).days


def with_today(days: Sequence[RegionDay], today: RegionDay) -> tuple[RegionDay, ...]:
    """The days up to today, whose level is the check-in's whatever was noted earlier today.

    A beginning stated earlier today still stands.
    """
    before = tuple(day for day in days if day.on < today.on)
    noted = next((day for day in days if day.on == today.on), None)
    if noted is None or noted.since is None:
        return (*before, today)
    since = noted.since if today.since is None else min(noted.since, today.since)
    return (*before, RegionDay(today.on, today.level, today.signs, since))


def episodes_of(days: Sequence[RegionDay]) -> tuple[Episode, ...]:
    """All episodes of one region's days (oldest first, one entry a day), oldest first."""
    return tuple(reversed(tuple(latest_first(days))))


def latest_first(days: Sequence[RegionDay]) -> Iterator[Episode]:
    """The episodes from the latest back, so that a reader of the last months can stop early."""
    upto = len(days)
    while upto:
        if days[upto - 1].level == 0:
            upto -= 1
            continue
        first, began = _reach_back(days, upto - 1)
        yield Episode(began, tuple(days[first:upto]))
        upto = first


def _reach_back(days: Sequence[RegionDay], last: int) -> tuple[int, date]:
    """The index of the first day of the episode that ends at `last`, and when it began."""
    first = last
    began = _beginning(days, last)
    while first > 0:
        earlier, later = days[first - 1], days[first]
        near = (later.on - earlier.on).days <= NEIGHBOURS_DAYS
        if earlier.level == 0 or not (near or earlier.on >= began):
            break
        first -= 1
        began = min(began, _beginning(days, first))
    return first, began


def _beginning(days: Sequence[RegionDay], index: int) -> date:
    """The day itself or the `since` it states, unless a day without soreness lies between."""
    day = days[index]
    if day.since is None or day.since >= day.on:
        return day.on
    for earlier in reversed(days[:index]):
        if earlier.on <= day.since:
            break
        if earlier.level == 0:
            return day.on
    return day.since


def is_improving(episode: Episode, answer: Trend | None) -> bool:
    """Today is the episode's last day. The log decides where it holds two of its days, unless
    the runner feels no better."""
    if answer in (Trend.STEADY, Trend.WORSENING):
        return False
    if len(episode.days) < 2:
        return answer is Trend.IMPROVING
    today = episode.days[-1]
    highest = max(day.level for day in episode.days if (today.on - day.on).days <= RECENT_DAYS)
    drop = highest - today.level
    return drop >= IMPROVED_POINTS or (drop > 0 and drop * 10 >= highest * IMPROVED_TENTHS)


def is_worsening(episode: Episode, answer: Trend | None) -> bool:
    """Today is the episode's last day; either the log or the runner may say so."""
    if answer is Trend.WORSENING:
        return True
    levels = [day.level for day in episode.days[-RISING_DAYS:]]
    if len(levels) >= 2 and levels[-1] - levels[-2] >= WORSE_POINTS:
        return True
    rising = all(before < after for before, after in pairwise(levels))
    return len(levels) == RISING_DAYS and rising
