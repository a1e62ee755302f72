"""Levels at a glance: the calendar, regions by week, and the body of a period."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from runsore.core.body import BodyRegion
from runsore.core.trends import LevelSeries, Trends
from runsore.core.value import Value
from runsore.presenters.trends import Bin

FEWEST_WEEKS = 53


class Over(StrEnum):
    """Which level of a period a region is coloured by."""

    WORST = "worst"
    MEAN = "mean"


class LevelGrid(Value):
    """One column a week, the last is today's; None where there is no entry.

    `first` is the first day of the first week. A row is a weekday, counted from the runner's
    first, or one of `regions`.
    """

    first: int
    today: int
    regions: tuple[BodyRegion, ...]
    rows: tuple[tuple[int | None, ...], ...]

    @property
    def weeks(self) -> int:
        return (self.today - self.first) // 7 + 1

    @property
    def is_calendar(self) -> bool:
        return not self.regions

    def days_at(self, row: int, week: int) -> tuple[int, int] | None:
        """First and last day of a cell, both included; None where it lies after today."""
        first = self.first + 7 * week + (row if self.is_calendar else 0)
        if first > self.today:
            return None
        return first, first if self.is_calendar else min(first + 6, self.today)


def calendar_of(trends: Trends, today: date, first_weekday: int) -> LevelGrid:
    """The worst level of every day with a check-in, 0 where it named nothing sore; a year and
    more, back to the first entry."""
    worst: dict[int, int] = {verdict.day: 0 for verdict in trends.verdicts}
    for series in trends.levels:
        for day, level in zip(series.days, series.levels, strict=True):
            worst[day] = max(level, worst.get(day, 0))
    first, weeks = _span(worst, today, first_weekday)
    rows = tuple(
        tuple(worst.get(first + 7 * week + row) for week in range(weeks)) for row in range(7)
    )
    return LevelGrid(first, today.toordinal(), (), rows)


def weeks_of(trends: Trends, today: date, first_weekday: int) -> LevelGrid:
    """The worst level of every week, for each region that was ever sore, the latest first."""
    sore = [series for series in trends.levels if series.last_sore is not None]
    days = [day for series in sore for day in series.days]
    first, weeks = _span(days, today, first_weekday)
    return LevelGrid(
        first,
        today.toordinal(),
        tuple(series.region for series in sore),
        tuple(_worst_by_week(series, first, weeks) for series in sore),
    )


def _span(days: Iterable[int], today: date, first_weekday: int) -> tuple[int, int]:
    this_week = Bin.WEEK.first_of(today.toordinal(), first_weekday)
    earliest = Bin.WEEK.first_of(min(days, default=this_week), first_weekday)
    first = min(earliest, this_week - 7 * (FEWEST_WEEKS - 1))
    return first, (this_week - first) // 7 + 1


def _worst_by_week(series: LevelSeries, first: int, weeks: int) -> tuple[int | None, ...]:
    worst: dict[int, int] = defaultdict(int)
    for day, level in zip(series.days, series.levels, strict=True):
        week = (day - first) // 7
        worst[week] = max(level, worst[week])
    return tuple(worst.get(week) for week in range(weeks))


def body_of(trends: Trends, view: tuple[int, int], over: Over) -> dict[str, int]:
    """By region key the worst or the mean level of the days with an entry from first to last day,
    both included; the mean is rounded, halves up. Regions that were not sore are left out."""
    levels: dict[str, int] = {}
    for series in trends.levels:
        start, stop = bisect_left(series.days, view[0]), bisect_right(series.days, view[1])
        seen = series.levels[start:stop]
        if not any(seen):
            continue
        mean = (2 * sum(seen) + len(seen)) // (2 * len(seen))
        levels[series.region.key] = max(seen) if over is Over.WORST else mean
    return levels
