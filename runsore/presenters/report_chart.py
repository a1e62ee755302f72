"""The report's chart as data: a strip of levels for each region, and runs on the same days."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from math import fsum

from runsore.core.body import BodyRegion
from runsore.core.log import LoggedWorkout
from runsore.core.trends import LevelSeries, runs_of
from runsore.core.value import Value
from runsore.presenters.trends import Bar, Bin

# As many bars as still print as bars across the paper.
_MOST_BARS = 200
_MOST_DAYS_NAMED = 35
_MOST_MONTHS_NAMED, _MOST_YEARS_NAMED = 8, 12


class LevelBar(Value):
    """The highest level from first to last day, both included; 0 says that it was not sore."""

    first: int
    last: int
    level: int


class Tick(Value):
    """A day on the time axis with its ISO date, month or year."""

    day: int
    text: str


class ReportChart(Value):
    """Days are ordinals; distances in km. A bar stands for a day, week, month or year."""

    first: int
    last: int
    each: Bin
    strips: Mapping[BodyRegion, tuple[LevelBar, ...]]
    runs: tuple[Bar, ...]
    ticks: tuple[Tick, ...]


def chart_of(
    levels: Iterable[LevelSeries],
    workouts: Sequence[LoggedWorkout],
    period: tuple[date, date],
    first_weekday: int,
) -> ReportChart:
    first, last = (day.toordinal() for day in period)
    each = _bin_for(last - first + 1)

    def span_of(day: int) -> tuple[int, int]:
        start = each.first_of(day, first_weekday)
        return max(start, first), min(each.last_of(start), last)

    distances = [
        (span_of(run.day), run.distance_km)
        for run in runs_of(kept.workout for kept in workouts)
        if run.distance_km is not None
    ]
    return ReportChart(
        first=first,
        last=last,
        each=each,
        strips={
            series.region: tuple(
                LevelBar(start, end, max(level for _, level in group))
                for (start, end), group in groupby(
                    zip(map(span_of, series.days), series.levels, strict=True), lambda one: one[0]
                )
            )
            for series in levels
        },
        runs=tuple(
            Bar(start, end, fsum(km for _, km in group))
            for (start, end), group in groupby(distances, lambda one: one[0])
        ),
        ticks=_ticks(first, last),
    )


def _bin_for(days: int) -> Bin:
    lengths = ((Bin.DAY, 1), (Bin.WEEK, 7), (Bin.MONTH, 30))
    return next((each for each, length in lengths if days <= length * _MOST_BARS), Bin.YEAR)


def _ticks(first: int, last: int) -> tuple[Tick, ...]:
    """At most a dozen: days of a short period, else firsts of months or years."""
    days = last - first + 1
    if days <= _MOST_DAYS_NAMED:
        step = 7 if days > 8 else 2 if days > 4 else 1
        return tuple(_day_tick(day) for day in range(first, last + 1, step))
    months = _firsts_of_months(first, last)
    step = next((step for step in (1, 2, 3, 6) if len(months) <= _MOST_MONTHS_NAMED * step), 0)
    if step:
        ticks = [Tick(m.toordinal(), f"{m:%Y-%m}") for m in months if (m.month - 1) % step == 0]
    else:
        years = [month for month in months if month.month == 1]
        every = -(-len(years) // _MOST_YEARS_NAMED)
        ticks = [Tick(y.toordinal(), f"{y.year:04}") for y in years if y.year % every == 0]
    # Where nothing else is written at the left edge, the first day is.
    room = ticks[0].day - first if ticks else days
    return (_day_tick(first), *ticks) if room > days / 6 else tuple(ticks)


def _day_tick(day: int) -> Tick:
    return Tick(day, date.fromordinal(day).isoformat())


def _firsts_of_months(first: int, last: int) -> list[date]:
    start, end = date.fromordinal(first), date.fromordinal(last)
    months = range(start.year * 12 + start.month - 1, end.year * 12 + end.month)
    firsts = (date(month // 12, month % 12 + 1, 1) for month in months)
    return [day for day in firsts if day >= start]
