"""The report for a clinician as data: what a log says of a period and of chosen regions."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from math import fsum

from runsore.core.advice import AdviceRow, advice_of
from runsore.core.body import BodyRegion
from runsore.core.check_in import Profile
from runsore.core.episodes import Episode, episodes_of
from runsore.core.facts import SpotFacts, workouts_setting_off
from runsore.core.history import History
from runsore.core.invalid import InvalidValueError
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.rules.course import UNTELLING_KINDS
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.standouts import history_of, is_present
from runsore.core.trends import LevelSeries, levels_of, verdicts_of
from runsore.core.value import Value, replace
from runsore.core.verdict import Care, Kind, Run
from runsore.core.workout import SessionKind, Workout
from runsore.presenters.report_chart import ReportChart, chart_of


class ReportChoice(Value):
    """Both days are included; `regions` None is every region."""

    first: date
    last: date
    regions: frozenset[BodyRegion] | None = None
    with_notes: bool = False

    def __post_init__(self) -> None:
        if self.last < self.first:
            problem = QT_TRANSLATE_NOOP("wording", "lies before the first day of the report, {day}")
            raise InvalidValueError("to", self.last.isoformat(), problem, day=self.first)

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


class RegionSummary(Value):
    """A region's days with an entry; `worst_on` is the latest day at the worst level."""

    region: BodyRegion
    entry_days: int
    sore_days: int
    worst: int
    worst_on: date
    latest: int
    latest_on: date


class EpisodeSummary(Value):
    """`ended` is its last day, `goes_on` whether that is near the report's last day.

    `kind` is the most worrying of its entries; `after` the most telling workout of the day it
    began and the three days before.
    """

    region: BodyRegion
    began: date
    ended: date
    goes_on: bool
    peak: int
    kind: Kind
    after: Workout | None


class SignSummary(Value):
    """A warning sign and the days it was ticked, newest first; `region` None is the whole body."""

    sign: StrEnum
    region: BodyRegion | None
    days: tuple[date, ...]


class AdviceSummary(Value):
    """Days by the most cautious verdict of each; the days of care and `seen` newest first."""

    days: int
    runs: tuple[tuple[Run, int], ...]
    professional: tuple[date, ...]
    urgent: tuple[date, ...]
    seen: tuple[tuple[date, BodyRegion], ...]


class RunsSummary(Value):
    """Sums are of the runs whose figure is known; `unmeasured` have no distance."""

    runs: int
    unmeasured: int
    km: float | None
    longest_km: float | None
    minutes: float | None
    sessions: tuple[tuple[SessionKind, int], ...]


class Note(Value):
    on: date
    text: str


class ReportState(Value):
    """Regions come the sorest first, by their levels added up; episodes and notes newest first."""

    choice: ReportChoice
    made_on: date
    check_in_days: int
    sore_days: int
    last_check_in: date | None
    regions: tuple[RegionSummary, ...]
    latest: Mapping[BodyRegion, int]
    chart: ReportChart
    episodes: tuple[EpisodeSummary, ...]
    signs: tuple[SignSummary, ...]
    advice: AdviceSummary
    mornings: tuple[AdviceRow, ...]
    runs: RunsSummary
    notes: tuple[Note, ...]

    @property
    def is_empty(self) -> bool:
        """Nothing to hand over: no entry of the regions asked for, or nothing at all."""
        if self.choice.regions is not None:
            return not self.regions
        return not (self.check_in_days or self.runs.sessions)

    @property
    def worst(self) -> Mapping[BodyRegion, int]:
        return {of.region: of.worst for of in self.regions}

    @property
    def sorest(self) -> RegionSummary | None:
        """The region with the worst level, the latest where there are several."""
        return max(self.regions, key=lambda of: (of.worst, of.worst_on), default=None)

    @property
    def sign_days(self) -> int:
        return len({day for sign in self.signs for day in sign.days})


def report_state(
    check_ins: Sequence[LoggedCheckIn],
    workouts: Sequence[LoggedWorkout],
    choice: ReportChoice,
    today: date,
    first_weekday: int = 0,
) -> ReportState:
    """The order of what goes in does not matter; what lies after the period is not looked at.

    What lies before it says only how an episode began, and what it came after.
    """
    upto = [kept for kept in check_ins if kept.check_in.day <= choice.last]
    asked = [_of_regions(kept, choice.regions) for kept in upto]
    done = [kept for kept in workouts if kept.workout.on <= choice.last]
    within = [kept for kept in asked if choice.holds(kept.check_in.day)]
    runs = [kept for kept in done if choice.holds(kept.workout.on)]
    # With regions chosen, what was advised for others is no part of the report.
    named = within if choice.regions is None else [kept for kept in within if kept.check_in.spots]
    levels = levels_of(within)
    days = {kept.check_in.day for kept in within}
    return ReportState(
        choice=choice,
        made_on=today,
        check_in_days=len(days),
        sore_days=len({day for of in levels for day in _sore_days(of)}),
        last_check_in=max(days, default=None),
        regions=_regions(levels),
        latest=_levels_on(levels, max(days, default=None)),
        chart=chart_of(levels, runs, (choice.first, choice.last), first_weekday),
        episodes=_episodes(asked, done, choice),
        signs=_signs(within),
        advice=_advice(named),
        mornings=tuple(row for row in advice_of(named, runs) if _is_told(row)),
        runs=_runs([kept.workout for kept in runs]),
        notes=_notes(within) if choice.with_notes else (),
    )


def regions_within(
    check_ins: Iterable[LoggedCheckIn], choice: ReportChoice
) -> tuple[BodyRegion, ...]:
    """Every region noted in the period, chosen or not, in the order of a report's."""
    within = [kept for kept in check_ins if choice.holds(kept.check_in.day)]
    return tuple(of.region for of in _regions(levels_of(within)))


def _of_regions(kept: LoggedCheckIn, regions: frozenset[BodyRegion] | None) -> LoggedCheckIn:
    if regions is None:
        return kept
    spots = tuple(spot for spot in kept.check_in.spots if spot.region in regions)
    return replace(kept, check_in=replace(kept.check_in, spots=spots))


def _sore_days(series: LevelSeries) -> Iterator[int]:
    return (day for day, level in zip(series.days, series.levels, strict=True) if level)


def _regions(levels: Iterable[LevelSeries]) -> tuple[RegionSummary, ...]:
    by_burden = sorted(levels, key=lambda of: (-sum(of.levels), of.region.order))
    return tuple(_region(series) for series in by_burden)


def _region(series: LevelSeries) -> RegionSummary:
    worst, worst_on = max(zip(series.levels, series.days, strict=True))
    return RegionSummary(
        region=series.region,
        entry_days=len(series.days),
        sore_days=sum(1 for level in series.levels if level),
        worst=worst,
        worst_on=date.fromordinal(worst_on),
        latest=series.levels[-1],
        latest_on=date.fromordinal(series.days[-1]),
    )


def _levels_on(levels: Iterable[LevelSeries], day: date | None) -> Mapping[BodyRegion, int]:
    if day is None:
        return {}
    found = {series.region: series.level_on(day.toordinal()) for series in levels}
    return {region: level for region, level in found.items() if level is not None}


def _episodes(
    check_ins: Sequence[LoggedCheckIn], workouts: Sequence[LoggedWorkout], choice: ReportChoice
) -> tuple[EpisodeSummary, ...]:
    history = history_of(check_ins, workouts)
    entries: dict[BodyRegion, list[tuple[date, SpotFacts]]] = defaultdict(list)
    for kept in check_ins:
        on = kept.check_in.day
        for spot in kept.check_in.spots:
            facts = SpotFacts(spot, on, history, Profile.STANDARD)
            entries[spot.region].append((on, facts))
    found = [
        _episode(region, episode, history, choice.last, entries[region])
        for region, days in history.days.items()
        for episode in episodes_of(days)
        if episode.ended >= choice.first
    ]
    return tuple(sorted(found, key=lambda one: (-one.began.toordinal(), one.region.order)))


def _episode(
    region: BodyRegion,
    episode: Episode,
    history: History,
    last: date,
    entries: Iterable[tuple[date, SpotFacts]],
) -> EpisodeSummary:
    days = {day.on for day in episode.days}
    kinds = (facts.kind for on, facts in entries if on in days and facts.contributes)
    return EpisodeSummary(
        region=region,
        began=episode.began,
        ended=episode.ended,
        goes_on=is_present(history, region, episode, last),
        peak=episode.peak,
        kind=max(kinds, default=Kind.NONE),
        after=_most_telling(workouts_setting_off(episode, history)),
    )


def _most_telling(workouts: Sequence[Workout]) -> Workout | None:
    """Rather one that was no easy run; of those the latest, and of a day's the longest."""
    return max(
        workouts,
        key=lambda done: (done.kind not in UNTELLING_KINDS, done.on, done.distance_km or 0),
        default=None,
    )


def _signs(check_ins: Iterable[LoggedCheckIn]) -> tuple[SignSummary, ...]:
    days: dict[tuple[StrEnum, BodyRegion | None], set[date]] = defaultdict(set)
    for kept in check_ins:
        for flag in kept.check_in.flags:
            days[flag, None].add(kept.check_in.day)
        for spot in kept.check_in.spots:
            for sign in (*spot.flags, *spot.signs):
                days[sign, spot.region].add(kept.check_in.day)
    found = (
        SignSummary(sign, region, tuple(sorted(of, reverse=True)))
        for (sign, region), of in days.items()
    )
    return tuple(sorted(found, key=_newest_sign_first))


def _newest_sign_first(found: SignSummary) -> tuple[int, int, str]:
    place = -1 if found.region is None else found.region.order
    return -found.days[0].toordinal(), place, found.sign.value


def _advice(check_ins: Sequence[LoggedCheckIn]) -> AdviceSummary:
    days = verdicts_of(check_ins)
    counts = Counter(day.run for day in days)
    seen = {
        (spot.seen, spot.region)
        for kept in check_ins
        for spot in kept.check_in.spots
        if spot.seen is not None
    }

    def days_at(care: Care) -> tuple[date, ...]:
        return tuple(date.fromordinal(day.day) for day in reversed(days) if day.care is care)

    return AdviceSummary(
        days=len(days),
        runs=tuple((run, counts[run]) for run in Run),
        professional=days_at(Care.PROFESSIONAL),
        urgent=days_at(Care.URGENT),
        seen=tuple(sorted(seen, key=lambda one: (-one[0].toordinal(), one[1].order))),
    )


def _is_told(row: AdviceRow) -> bool:
    """Verdict by verdict, and all of them followed or not."""
    return (row.run is None) is (row.followed is not None)


def _runs(workouts: Sequence[Workout]) -> RunsSummary:
    runs = [done for done in workouts if done.kind.is_run]
    distances = [done.distance_km for done in runs if done.distance_km is not None]
    times = [done.duration_min for done in runs if done.duration_min is not None]
    kinds = Counter(done.kind for done in workouts)
    return RunsSummary(
        runs=len(runs),
        unmeasured=len(runs) - len(distances),
        km=fsum(distances) if distances else None,
        longest_km=max(distances, default=None),
        minutes=fsum(times) if times else None,
        sessions=tuple((kind, kinds[kind]) for kind in SessionKind if kinds[kind]),
    )


def _notes(check_ins: Iterable[LoggedCheckIn]) -> tuple[Note, ...]:
    newest_first = sorted(check_ins, key=lambda kept: kept.order, reverse=True)
    return tuple(
        Note(kept.check_in.day, text)
        for kept in newest_first
        if (text := " ".join(kept.check_in.notes.split()))
    )
