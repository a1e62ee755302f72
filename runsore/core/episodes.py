"""Episodes: soreness that belongs together, and whether it gets better or worse."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from runsore.core.check_in import Trend
from runsore.core.history import RegionDay
from runsore.core.value import Value, replace

NEIGHBOURS_DAYS = 3
RECENT_DAYS = 7
IMPROVED_POINTS = 2  # Farrar 2001, as is the share
IMPROVED_TENTHS = 3
RISING_DAYS = 3
WORSE_POINTS = 2


class Episode(Value):
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
    noted = next((day.sinces for day in days if day.on == today.on), frozenset())
    return (*before, replace(today, sinces=today.sinces | noted))


def episodes_of(days: Sequence[RegionDay]) -> tuple[Episode, ...]:
    """All episodes of one region's days (oldest first, one entry a day), oldest first."""
    return tuple(reversed(tuple(latest_first(days))))


def latest_first(days: Sequence[RegionDay]) -> Iterator[Episode]:
    """The episodes from the latest back, so that a reader of the last months can stop early."""
    upto = len(days)
    while upto:
        start = upto
        while start and days[start - 1].level > 0:
            start -= 1
        free = days[start - 1].on if start else date.min
        while upto > start:
            first, began = _reach_back(days, start, upto - 1, free)
            yield Episode(began, tuple(days[first:upto]))
            upto = first
        upto = max(start - 1, 0)


def _reach_back(days: Sequence[RegionDay], start: int, last: int, free: date) -> tuple[int, date]:
    """The index of the first day of the episode that ends at `last`, and when it began.

    From `start` on the days are sore; `free` is the latest day before them without soreness.
    """
    first = last
    began = _beginning(days[last], free)
    while first > start:
        earlier, later = days[first - 1], days[first]
        near = (later.on - earlier.on).days <= NEIGHBOURS_DAYS
        if not (near or earlier.on >= began):
            break
        first -= 1
        began = min(began, _beginning(earlier, free))
    return first, began


def _beginning(day: RegionDay, free: date) -> date:
    """The day itself or the earliest `since` with no day without soreness in between."""
    return min([day.on, *(since for since in day.sinces if since >= free)])


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
