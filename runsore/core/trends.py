"""How levels, runs and verdicts went, day by day: the series behind the charts.

Days are the runner's local days, as `date.toordinal()` counts them.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property

from runsore.core.body import BodyRegion
from runsore.core.check_in import Pain
from runsore.core.log import (
    DayLevels,
    DayVerdicts,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    RecoveryDay,
)
from runsore.core.value import Value
from runsore.core.verdict import Care, Run
from runsore.core.workout import SessionKind, Workout


class Period(StrEnum):
    """A stretch of days that ends today."""

    TWO_WEEKS = "two-weeks"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


_LENGTHS = {Period.TWO_WEEKS: 14, Period.MONTH: 30, Period.QUARTER: 91, Period.YEAR: 365}


class LevelSeries(Value):
    """A region's days with an entry, ascending, and the highest level of each.

    A day without an entry is absent: nothing is known of it, which is not level 0.
    """

    region: BodyRegion
    days: tuple[int, ...]
    levels: tuple[int, ...]

    def level_on(self, day: int) -> int | None:
        place = bisect_left(self.days, day)
        if place == len(self.days) or self.days[place] != day:
            return None
        return self.levels[place]

    @cached_property
    def last_sore(self) -> int | None:
        """The last day at level 1 or above, None where there is none."""
        newest_first = zip(reversed(self.days), reversed(self.levels), strict=True)
        return next((day for day, level in newest_first if level), None)

    def is_sore_between(self, first: int, last: int) -> bool:
        """Whether a day from first to last, both included, has level 1 or above."""
        start, stop = bisect_left(self.days, first), bisect_left(self.days, last + 1)
        return any(self.levels[start:stop])


class RunDay(Value):
    """The runs of a day summed; None where no run of the day has the figure."""

    day: int
    distance_km: float | None
    load: float | None
    kinds: tuple[SessionKind, ...]


class VerdictDay(Value):
    """The most cautious verdict of a day, on each ladder by itself."""

    day: int
    run: Run
    care: Care


class Trends(Value):
    """All of a log as series: regions by most recently sore, days ascending."""

    levels: tuple[LevelSeries, ...] = ()
    runs: tuple[RunDay, ...] = ()
    verdicts: tuple[VerdictDay, ...] = ()
    recovery: tuple[RecoveryDay, ...] = ()

    @cached_property
    def days(self) -> tuple[int, ...]:
        """Every day with a check-in or a run."""
        check_ins = {verdict.day for verdict in self.verdicts}
        return tuple(sorted(check_ins.union(run.day for run in self.runs)))


def trends_of(
    check_ins: Iterable[LoggedCheckIn],
    workouts: Iterable[LoggedWorkout],
    recovery: Iterable[LoggedRecovery] = (),
) -> Trends:
    """The series of a log; the order of what goes in does not matter."""
    logged = tuple(check_ins)
    return trends_by_day(
        day_levels_of(logged),
        day_verdicts_of(logged),
        (kept.workout for kept in workouts),
        (kept.recovery for kept in recovery),
    )


def trends_by_day(
    levels: DayLevels,
    verdicts: DayVerdicts,
    sessions: Iterable[Workout],
    nights: Iterable[RecoveryDay],
) -> Trends:
    """As `trends_of`, from what a log tells without its entries."""
    return Trends(
        levels=series_of(levels),
        runs=runs_of(sessions),
        verdicts=tuple(VerdictDay(day, *verdicts[day]) for day in sorted(verdicts)),
        recovery=tuple(sorted(nights, key=lambda day: day.on)),
    )


def levels_of(check_ins: Iterable[LoggedCheckIn]) -> tuple[LevelSeries, ...]:
    """One series per region; of several entries a day the highest level counts."""
    return series_of(day_levels_of(check_ins))


def series_of(levels: DayLevels) -> tuple[LevelSeries, ...]:
    """One for each region, the most recently sore first."""
    series = (_series(region, of_day) for region, of_day in levels.items())
    return tuple(sorted(series, key=_most_recently_sore))


def day_levels_of(check_ins: Iterable[LoggedCheckIn]) -> DayLevels:
    """Of several entries a day the highest level counts."""
    regions: dict[str, BodyRegion] = {}
    by_region: dict[str, dict[int, int]] = defaultdict(dict)
    level_of = LevelByPain()
    for kept in check_ins:
        day = kept.check_in.day.toordinal()
        for spot in kept.check_in.spots:
            key = spot.region.key
            regions[key] = spot.region
            of_day = by_region[key]
            of_day[day] = max(level_of[spot.pain], of_day.get(day, 0))
    return {regions[key]: of_day for key, of_day in by_region.items()}


class LevelByPain(dict[Pain, int]):
    """Thirty years hold few different answers; each is worked out once."""

    def __missing__(self, pain: Pain) -> int:
        level = self[pain] = pain.level or 0
        return level


def _series(region: BodyRegion, of_day: Mapping[int, int]) -> LevelSeries:
    days = tuple(sorted(of_day))
    return LevelSeries(region, days, tuple(of_day[day] for day in days))


def _most_recently_sore(series: LevelSeries) -> tuple[int, int, int]:
    last = series.last_sore or 0
    return -last, -(series.level_on(last) or 0), series.region.order


def runs_of(workouts: Iterable[Workout]) -> tuple[RunDay, ...]:
    """The days with a run; strength, cross-training and rest are no runs."""
    by_day: dict[int, list[Workout]] = defaultdict(list)
    for workout in workouts:
        if workout.kind.is_run:
            by_day[workout.on.toordinal()].append(workout)
    return tuple(
        RunDay(
            day=day,
            distance_km=_sum_of_known(run.distance_km for run in by_day[day]),
            load=_sum_of_known(run.load for run in by_day[day]),
            kinds=tuple(sorted({run.kind for run in by_day[day]})),
        )
        for day in sorted(by_day)
    )


def _sum_of_known(amounts: Iterable[float | None]) -> float | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def verdicts_of(check_ins: Iterable[LoggedCheckIn]) -> tuple[VerdictDay, ...]:
    """The days with a check-in."""
    by_day = day_verdicts_of(check_ins)
    return tuple(VerdictDay(day, *by_day[day]) for day in sorted(by_day))


def day_verdicts_of(check_ins: Iterable[LoggedCheckIn]) -> DayVerdicts:
    """The days with a check-in."""
    by_day: dict[int, tuple[Run, Care]] = {}
    for kept in check_ins:
        day = kept.check_in.day.toordinal()
        run, care = by_day.get(day, (Run.AS_PLANNED, Care.NONE))
        by_day[day] = max(run, kept.verdict.run), max(care, kept.verdict.care)
    return by_day


def days_of(period: Period, today: date, first_day: int | None) -> tuple[int, int]:
    """First and last day of a period, both included; `all` is never shorter than two weeks."""
    last = today.toordinal()
    shortest = last - _LENGTHS[Period.TWO_WEEKS] + 1
    if period is Period.ALL:
        return min(shortest, last if first_day is None else first_day), last
    return last - _LENGTHS[period] + 1, last
