"""The Trends screen as data: lines, bars, verdict marks, the list of regions, a day's reading."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import Enum, StrEnum
from itertools import groupby
from types import MappingProxyType
from typing import TypeVar

from runsore.core.body import BodyRegion
from runsore.core.log import RecoveryDay
from runsore.core.trends import LevelSeries, Period, RunDay, Trends, VerdictDay, days_of
from runsore.core.value import Value, replace
from runsore.core.verdict import Care, RecoveryMethod, Run
from runsore.core.workout import SessionKind
from runsore.settings import KM_PER_MILE, Settings, Units

SHOWN_UNASKED = 6
# As many as the palettes have for regions.
COLOURS = 8

Dated = TypeVar("Dated", RunDay, VerdictDay)


class Measure(StrEnum):
    """What the bars show of a run; load is session RPE × minutes."""

    DISTANCE = "distance"
    LOAD = "load"


class Bin(Enum):
    """How many days one bar and one verdict mark stand for, the finest first."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    def first_of(self, day: int, first_weekday: int) -> int:
        """The first day of the bin that a day lies in."""
        if self is Bin.DAY:
            return day
        if self is Bin.WEEK:
            # An ordinal's remainder by 7 is 1 on a Monday.
            return day - (day - 1 - first_weekday) % 7
        start = date.fromordinal(day).replace(day=1)
        return (start if self is Bin.MONTH else start.replace(month=1)).toordinal()

    def last_of(self, first: int) -> int:
        """The last day of the bin that begins on a day."""
        if self in (Bin.DAY, Bin.WEEK):
            return first + (6 if self is Bin.WEEK else 0)
        begins = date.fromordinal(first)
        if self is Bin.YEAR:
            return begins.replace(month=12, day=31).toordinal()
        next_month = begins.replace(day=28) + timedelta(days=4)
        return next_month.replace(day=1).toordinal() - 1


class Filling(Enum):
    """How much there is to show."""

    EMPTY = "empty"
    ONE_DAY = "one-day"
    QUIET_PERIOD = "quiet-period"
    FULL = "full"


class Choice(Value):
    """What the runner asked to see; `regions` is None until they picked some themselves.

    `looks` are the identities that lines have had since the page was opened.
    """

    period: Period = Period.MONTH
    measure: Measure = Measure.DISTANCE
    regions: frozenset[BodyRegion] | None = None
    looks: Mapping[BodyRegion, int] = MappingProxyType({})


class Line(Value):
    """`identity` picks colour and marker: by `COLOURS` its remainder is the colour."""

    region: BodyRegion
    identity: int
    days: tuple[int, ...]
    levels: tuple[int, ...]


class Bar(Value):
    first: int
    last: int
    amount: float


class VerdictMark(Value):
    """The most cautious verdict from first to last day."""

    first: int
    last: int
    run: Run
    care: Care


class RegionChoice(Value):
    """`identity` is None while the region is not shown."""

    region: BodyRegion
    identity: int | None
    last_sore: int | None

    @property
    def is_shown(self) -> bool:
        return self.identity is not None


class TrendsState(Value):
    """Days are ordinals; `view` is first and last day of the period, both included."""

    filling: Filling
    choice: Choice
    units: Units
    first_weekday: int
    today: int
    first_day: int
    view: tuple[int, int]
    lines: tuple[Line, ...]
    regions: tuple[RegionChoice, ...]
    trends: Trends

    @property
    def is_own_choice(self) -> bool:
        return self.choice.regions is not None

    @property
    def with_looks(self) -> Choice:
        """The choice, which now remembers how the lines look."""
        looks = {line.region: line.identity for line in self.lines}
        return replace(self.choice, looks=MappingProxyType({**self.choice.looks, **looks}))


class DayReading(Value):
    """What the log holds of one day: regions with identity and level, the sorest first."""

    day: int
    levels: tuple[tuple[BodyRegion, int | None, int], ...] = ()
    distance: float | None = None
    load: float | None = None
    kinds: tuple[SessionKind, ...] = ()
    run: Run | None = None
    care: Care = Care.NONE
    sleep_hours: float | None = None
    methods: frozenset[RecoveryMethod] = frozenset()


class LineSummary(Value):
    """`peak_day` is the latest day at the highest level."""

    region: BodyRegion
    days: int
    peak: int
    peak_day: int
    latest: int
    latest_day: int


class Summary(Value):
    """What a chart shows, in figures; `amount` is None where no run has the measure."""

    lines: tuple[LineSummary, ...]
    run_days: int
    amount: float | None


def state_of(trends: Trends, choice: Choice, today: date, settings: Settings) -> TrendsState:
    last = today.toordinal()
    days = trends.days
    first_day = min(days[0], last) if days else last
    view = days_of(choice.period, today, first_day)
    wanted = choice.regions if choice.regions is not None else _unasked(trends.levels, view)
    looks = _looks([series for series in trends.levels if series.region in wanted], trends, choice)
    return TrendsState(
        filling=_filling(days, view),
        choice=choice,
        units=settings.units,
        first_weekday=settings.first_weekday.number,
        today=last,
        first_day=min(first_day, days_of(Period.TWO_WEEKS, today, None)[0]),
        view=view,
        lines=tuple(
            Line(series.region, looks[series.region], series.days, series.levels)
            for series in trends.levels
            if series.region in looks
        ),
        regions=tuple(
            RegionChoice(series.region, looks.get(series.region), series.last_sore)
            for series in trends.levels
        ),
        trends=trends,
    )


def with_region(state: TrendsState, region: BodyRegion, *, shown: bool) -> Choice:
    """The choice after a region was ticked or unticked."""
    picked = frozenset(line.region for line in state.lines)
    return replace(state.choice, regions=picked | {region} if shown else picked - {region})


def _looks(shown: list[LevelSeries], trends: Trends, choice: Choice) -> dict[BodyRegion, int]:
    """No two of up to `COLOURS` lines share a colour or, with it, a marker.

    A line keeps the look it had, else it takes the region's own; where another line has that
    colour already, it takes a free one.
    """
    own = _identities(trends.levels)
    looks: dict[BodyRegion, int] = {}
    free = set(range(COLOURS))
    by_right = sorted(shown, key=lambda s: (s.region not in choice.looks, own[s.region]))
    for series in by_right:
        identity = choice.looks.get(series.region, own[series.region] % COLOURS)
        if free and identity % COLOURS not in free:
            identity += min(free) - identity % COLOURS
        while identity in looks.values():
            identity += COLOURS
        free.discard(identity % COLOURS)
        looks[series.region] = identity
    return looks


def _identities(levels: Sequence[LevelSeries]) -> dict[BodyRegion, int]:
    """By first entry, so that a region that turns sore later moves no earlier one."""
    by_first_entry = sorted(levels, key=lambda series: (series.days[0], series.region.order))
    return {series.region: place for place, series in enumerate(by_first_entry)}


def _unasked(levels: Sequence[LevelSeries], view: tuple[int, int]) -> frozenset[BodyRegion]:
    sore = [series.region for series in levels if series.is_sore_between(*view)]
    return frozenset(sore[:SHOWN_UNASKED])


def _filling(days: Sequence[int], view: tuple[int, int]) -> Filling:
    if not days:
        return Filling.EMPTY
    if len(days) == 1:
        return Filling.ONE_DAY
    in_view = bisect_right(days, view[1]) - bisect_left(days, view[0])
    return Filling.FULL if in_view else Filling.QUIET_PERIOD


def bars_of(state: TrendsState, each: Bin) -> tuple[Bar, ...]:
    """Bars in the chosen measure and units; a day whose figure is unknown gives none."""
    amounts = (
        (run.day, amount)
        for run in state.trends.runs
        if (amount := _amount(run, state.choice.measure, state.units)) is not None
    )

    def first_of(dated: tuple[int, float]) -> int:
        return each.first_of(dated[0], state.first_weekday)

    return tuple(
        Bar(first, each.last_of(first), sum(amount for _, amount in group))
        for first, group in groupby(amounts, first_of)
    )


def verdict_marks_of(state: TrendsState, each: Bin) -> tuple[VerdictMark, ...]:
    def first_of(verdict: VerdictDay) -> int:
        return each.first_of(verdict.day, state.first_weekday)

    return tuple(
        _mark(first, each.last_of(first), tuple(group))
        for first, group in groupby(state.trends.verdicts, first_of)
    )


def _mark(first: int, last: int, group: tuple[VerdictDay, ...]) -> VerdictMark:
    run = max((verdict.run for verdict in group), key=lambda run: run.rank)
    care = max((verdict.care for verdict in group), key=lambda care: care.rank)
    return VerdictMark(first, last, run, care)


def _amount(run: RunDay, measure: Measure, units: Units) -> float | None:
    return run.load if measure is Measure.LOAD else in_units(run.distance_km, units)


def in_units(km: float | None, units: Units) -> float | None:
    if km is None:
        return None
    return km / KM_PER_MILE if units is Units.MILES else km


def reading_of(state: TrendsState, day: int) -> DayReading:
    """All regions with an entry that day, shown in the chart or not."""
    verdict = _on(state.trends.verdicts, day)
    run = _on(state.trends.runs, day)
    night = _night(state.trends.recovery, day)
    levels = (
        (choice.region, choice.identity, level)
        for choice, series in zip(state.regions, state.trends.levels, strict=True)
        if (level := series.level_on(day)) is not None
    )
    return DayReading(
        day=day,
        levels=tuple(sorted(levels, key=lambda entry: (-entry[2], entry[0].order))),
        distance=in_units(run.distance_km, state.units) if run else None,
        load=run.load if run else None,
        kinds=run.kinds if run else (),
        run=verdict.run if verdict else None,
        care=verdict.care if verdict else Care.NONE,
        sleep_hours=night.sleep_hours if night else None,
        methods=night.methods if night else frozenset(),
    )


def _on(dated: Sequence[Dated], day: int) -> Dated | None:
    place = bisect_left(dated, day, key=lambda entry: entry.day)
    return dated[place] if place < len(dated) and dated[place].day == day else None


def _night(nights: Sequence[RecoveryDay], day: int) -> RecoveryDay | None:
    place = bisect_left(nights, day, key=lambda night: night.on.toordinal())
    found = nights[place] if place < len(nights) else None
    return found if found and found.on.toordinal() == day else None


def summary_of(state: TrendsState, first: int, last: int) -> Summary:
    """From first to last day, both included; a line without an entry in them is left out."""
    runs = [run for run in state.trends.runs if first <= run.day <= last]
    amounts = [
        amount
        for run in runs
        if (amount := _amount(run, state.choice.measure, state.units)) is not None
    ]
    lines = (_line_summary(line, first, last) for line in state.lines)
    return Summary(
        lines=tuple(line for line in lines if line is not None),
        run_days=len(runs),
        amount=sum(amounts) if amounts else None,
    )


def _line_summary(line: Line, first: int, last: int) -> LineSummary | None:
    start, stop = bisect_left(line.days, first), bisect_right(line.days, last)
    if start == stop:
        return None
    peak, peak_day = max(zip(line.levels[start:stop], line.days[start:stop], strict=True))
    latest, latest_day = line.levels[stop - 1], line.days[stop - 1]
    return LineSummary(line.region, stop - start, peak, peak_day, latest, latest_day)


def nearest_day(state: TrendsState, day: float, reach: float) -> int:
    """The day nearest to a place on the time axis: within reach, one with an entry is preferred."""
    days = state.trends.days
    place = bisect_left(days, day)
    around: Iterable[int] = days[max(0, place - 1) : place + 1]
    within = [logged for logged in around if abs(logged - day) <= max(reach, 0.5)]
    return min(within, key=lambda logged: abs(logged - day), default=round(day))
