"""The report in words: every text and table of it, the same on paper and as a web page."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from runsore.core.advice import AdviceRow
from runsore.core.body import BodyRegion
from runsore.core.verdict import Care
from runsore.core.workout import Workout
from runsore.presenters import report_words as words
from runsore.presenters.amounts import distance_text, minutes_text, session_text
from runsore.presenters.report import (
    EpisodeSummary,
    RegionSummary,
    ReportState,
    RunsSummary,
    SignSummary,
)
from runsore.presenters.report_chart import ReportChart
from runsore.settings import Units
from runsore.wording import CARE_LINES, HEADLINES, OPTIONS, Wording

_REGIONS_NAMED = 6
_DATES_NAMED = 5


@dataclass(frozen=True)
class FigureText:
    """A figure at the head: what it is, its number, and a line about it."""

    label: str
    value: str
    detail: str


@dataclass(frozen=True)
class MapText:
    """A body map's title, its levels, and both in words for those who do not see it."""

    title: str
    levels: Mapping[str, int]
    spoken: str


@dataclass(frozen=True)
class StripText:
    """What stands beside a region's strip of levels."""

    region: BodyRegion
    name: str
    days: str
    episodes: str
    worst: str
    latest: str
    also: str


@dataclass(frozen=True)
class TableText:
    """`rows` may be cut from their end; `more` then says how many are left out, as `{count}`.

    Without rows there is only `empty`; `note` stands under the title.
    """

    name: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str
    note: str = ""
    more: str = ""


@dataclass(frozen=True)
class ReportSheet:
    title: str
    period: str
    days: str
    made: str
    regions: str
    about: str
    nothing: str
    figures: tuple[FigureText, ...]
    maps: tuple[MapText, MapText]
    chart_title: str
    chart_note: str
    chart: ReportChart
    strips: tuple[StripText, ...]
    runs_name: str
    runs_most: str
    tables: tuple[TableText, ...]
    disclaimer: str
    wording: Wording

    def also(self, left_out: Sequence[StripText]) -> str:
        """Names the regions that have no strip of their own."""
        named = ", ".join(strip.also for strip in left_out)
        return self.wording.translate(words.ALSO).format(regions=named) if left_out else ""

    def note_cut(self, start: str, count: int) -> str:
        """The beginning of a note, and how many characters follow."""
        return self.wording.translate(words.NOTE_CUT).format(start=start, count=count)

    def page_of(self, page: int, pages: int) -> str:
        return self.wording.translate(words.PAGE_OF).format(page=page, pages=pages)


def report_sheet(state: ReportState, wording: Wording, units: Units) -> ReportSheet:
    return _Writer(state, wording, units).sheet()


class _Writer:
    def __init__(self, state: ReportState, wording: Wording, units: Units) -> None:
        self._state = state
        self._wording = wording
        self._units = units
        self._episode_counts = Counter(episode.region for episode in state.episodes)

    def sheet(self) -> ReportSheet:
        say, state = self._say, self._state
        choice, chart = state.choice, state.chart
        return ReportSheet(
            title=say(words.TITLE),
            period=say(words.PERIOD, first=choice.first, last=choice.last),
            days=say(words.DAYS_COUNT, count=choice.days),
            made=say(words.MADE, day=state.made_on),
            regions=self._chosen(),
            about=say(words.ABOUT),
            nothing="" if state.check_in_days else say(words.NO_CHECK_INS),
            figures=self._figures(),
            maps=self._maps(),
            chart_title=say(words.LEVELS),
            chart_note=say(words.LEVELS_EACH[chart.each] if state.regions else words.NO_REGIONS),
            chart=chart,
            strips=tuple(self._strip(of) for of in state.regions),
            runs_name=say(words.FIGURES[words.Figure.RUNS]),
            runs_most=self._runs_most(),
            tables=self._tables(),
            disclaimer=self._wording.disclaimer,
            wording=self._wording,
        )

    def _say(self, text: str, **figures: object) -> str:
        return self._wording.translate(text).format(**figures)

    def _chosen(self) -> str:
        regions = self._state.choice.regions
        if regions is None:
            return self._say(words.REGIONS_ALL)
        names = self._names(sorted(regions, key=lambda region: region.order))
        return self._say(words.REGIONS_CHOSEN, regions=names)

    def _names(self, regions: Sequence[BodyRegion]) -> str:
        names = [self._wording.region(region) for region in regions]
        listed, left = ", ".join(names[:_REGIONS_NAMED]), len(names) - _REGIONS_NAMED
        return self._say(words.AND_MORE, listed=listed, count=left) if left > 0 else listed

    def _figures(self) -> tuple[FigureText, ...]:
        state, say = self._state, self._say
        sorest, runs = state.sorest, state.runs
        going_on = sum(1 for episode in state.episodes if episode.goes_on)
        seen = len({*state.advice.professional, *state.advice.urgent})
        worst = say(words.NONE_SORE)
        if sorest is not None and sorest.worst:
            region = self._wording.region(sorest.region)
            worst = say(words.WHERE_AND_WHEN, region=region, day=sorest.worst_on)
        of_days = say(words.OF_CHECKED_DAYS, count=state.check_in_days)
        distance = "" if runs.km is None else distance_text(runs.km, self._units)
        shown = (
            (words.Figure.WORST, sorest.worst if sorest else 0, worst),
            (words.Figure.SORE, state.sore_days, of_days),
            (
                words.Figure.EPISODES,
                len(state.episodes),
                say(words.GOING_ON_COUNT, count=going_on),
            ),
            (words.Figure.RUNS, runs.runs, distance),
            (words.Figure.CARE, state.sign_days, say(words.ADVISED_TO_SEE, count=seen)),
        )
        return tuple(
            FigureText(say(words.FIGURES[figure]), str(value), detail)
            for figure, value, detail in shown
        )

    def _maps(self) -> tuple[MapText, MapText]:
        state = self._state
        latest = self._say(words.MAP_LATEST_NONE)
        if state.last_check_in is not None:
            latest = self._say(words.MAP_LATEST, day=state.last_check_in)
        return self._map(words.MAP_WORST, state.worst), self._map(latest, state.latest)

    def _map(self, title: str, levels: Mapping[BodyRegion, int]) -> MapText:
        title = self._wording.translate(title)
        named = ", ".join(
            self._say(words.REGION_LEVEL, region=self._wording.region(region), level=level)
            for region, level in sorted(levels.items(), key=lambda one: (-one[1], one[0].order))
        )
        spoken = self._say(
            words.MAP_WORDS, title=title, levels=named or self._say(words.MAP_NOTHING)
        )
        return MapText(title, {region.key: level for region, level in levels.items()}, spoken)

    def _strip(self, of: RegionSummary) -> StripText:
        say, name = self._say, self._wording.region(of.region)
        return StripText(
            region=of.region,
            name=name,
            days=say(words.STRIP_DAYS, sore=of.sore_days, noted=of.entry_days),
            episodes=say(words.STRIP_EPISODES, count=self._episode_counts[of.region]),
            worst=say(words.STRIP_WORST, level=of.worst, day=of.worst_on),
            latest=say(words.STRIP_LATEST, level=of.latest, day=of.latest_on),
            also=say(words.REGION_LEVEL, region=name, level=of.worst),
        )

    def _runs_most(self) -> str:
        chart = self._state.chart
        most = max((bar.amount for bar in chart.runs), default=None)
        if most is None:
            return ""
        distance = distance_text(most, self._units)
        return self._say(words.RUNS_EACH[chart.each], distance=distance)

    def _tables(self) -> tuple[TableText, ...]:
        tables = (
            self._episodes(),
            self._signs(),
            self._advice(),
            self._mornings(),
            self._sessions(self._state.runs),
        )
        return (*tables, self._notes()) if self._state.choice.with_notes else tables

    def _heads(self, heads: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self._wording.translate, heads))

    def _episodes(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "episodes",
            say(words.EPISODES),
            self._heads(words.EPISODE_HEADS),
            tuple(map(self._episode, self._state.episodes)),
            say(words.EPISODES_NONE),
            say(words.EPISODES_NOTE),
            say(words.EPISODES_MORE),
        )

    def _episode(self, episode: EpisodeSummary) -> tuple[str, ...]:
        return (
            self._wording.region(episode.region),
            episode.began.isoformat(),
            self._say(words.GOES_ON) if episode.goes_on else episode.ended.isoformat(),
            str(episode.peak),
            self._say(words.KINDS[episode.kind]),
            self._after(episode.after, episode.began),
        )

    def _after(self, workout: Workout | None, began: date) -> str:
        if workout is None:
            return self._say(words.NOTHING_BEFORE)
        shown = Workout(workout.on, workout.kind, workout.distance_km, workout.duration_min)
        if workout.distance_km is not None:
            shown = Workout(workout.on, workout.kind, workout.distance_km)
        session, days = session_text(shown, self._wording, self._units), (began - workout.on).days
        if days < 2:
            return self._say(words.DAY_BEFORE if days else words.SAME_DAY, session=session)
        return self._say(words.DAYS_BEFORE, session=session, count=days)

    def _signs(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "signs",
            say(words.SIGNS),
            self._heads(words.SIGN_HEADS),
            tuple(map(self._sign, self._state.signs)),
            say(words.SIGNS_NONE),
            more=say(words.SIGNS_MORE),
        )

    def _sign(self, found: SignSummary) -> tuple[str, ...]:
        texts = {sign: text for options in OPTIONS.values() for sign, text in options.items()}
        where = self._wording.region(found.region) if found.region else self._say(words.WHOLE_BODY)
        dates = self._dates(found.days)
        return self._wording.translate(texts[found.sign]), where, str(len(found.days)), dates

    def _dates(self, days: Sequence[date]) -> str:
        """The newest; the others are counted."""
        listed = ", ".join(day.isoformat() for day in days[:_DATES_NAMED])
        left = len(days) - _DATES_NAMED
        return self._say(words.DATES_MORE, dates=listed, count=left) if left > 0 else listed

    def _advice(self) -> TableText:
        say, advice = self._wording.translate, self._state.advice
        rows = [(say(HEADLINES[run]), str(count)) for run, count in advice.runs]
        for text, days in (
            (CARE_LINES[Care.PROFESSIONAL], advice.professional),
            (words.URGENT, advice.urgent),
        ):
            if days:
                rows.append((f"{say(text)}: {self._dates(days)}", str(len(days))))
        if advice.seen:
            rows.append((f"{say(words.SEEN)}: {self._seen()}", str(len(advice.seen))))
        all_of_it = self._state.choice.regions is None
        return TableText(
            "advice",
            say(words.ADVICE),
            self._heads(words.ADVICE_HEADS),
            tuple(rows) if advice.days else (),
            say(words.ADVICE_NONE),
            say(words.ADVICE_NOTE if all_of_it else words.ADVICE_NOTE_CHOSEN),
        )

    def _seen(self) -> str:
        seen = self._state.advice.seen
        listed = ", ".join(
            self._say(words.SEEN_ENTRY, day=day, region=self._wording.region(region))
            for day, region in seen[:_DATES_NAMED]
        )
        left = len(seen) - _DATES_NAMED
        return self._say(words.DATES_MORE, dates=listed, count=left) if left > 0 else listed

    def _mornings(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "mornings",
            say(words.MORNINGS),
            self._heads(words.MORNING_HEADS),
            tuple(map(self._morning, self._state.mornings)),
            say(words.MORNINGS_NONE),
            say(words.MORNINGS_NOTE),
        )

    def _morning(self, row: AdviceRow) -> tuple[str, ...]:
        changes = row.changes
        after = HEADLINES[row.run] if row.run else ""
        if row.followed is not None:
            after = words.FOLLOWED[row.followed]
        half = self._say(
            words.MIDDLE_HALF, lower=_signed(changes.lower), upper=_signed(changes.upper)
        )
        return self._wording.translate(after), str(changes.n), _signed(changes.median), half

    def _sessions(self, runs: RunsSummary) -> TableText:
        say = self._wording.translate
        return TableText(
            "sessions",
            say(words.SESSIONS),
            (),
            tuple((line,) for line in self._session_lines(runs)),
            say(words.SESSIONS_NONE),
        )

    def _session_lines(self, runs: RunsSummary) -> Iterable[str]:
        if not runs.sessions:
            return
        parts = [self._say(words.SESSIONS_TOTAL, runs=runs.runs)]
        days = self._state.choice.days
        for text, km in (
            (words.SESSIONS_DISTANCE, runs.km),
            (words.SESSIONS_WEEKLY, runs.km * 7 / days if runs.km and days >= 7 else None),
            (words.SESSIONS_LONGEST, runs.longest_km),
        ):
            if km is not None:
                parts.append(self._say(text, distance=distance_text(km, self._units)))
        if runs.minutes is not None:
            parts.append(self._say(words.SESSIONS_TIME, time=minutes_text(runs.minutes)))
        if runs.unmeasured:
            parts.append(self._say(words.SESSIONS_UNMEASURED, count=runs.unmeasured))
        yield "; ".join(parts)
        yield ", ".join(
            self._say(words.SESSION_COUNT, session=self._wording.session_kind(kind), count=count)
            for kind, count in runs.sessions
        )

    def _notes(self) -> TableText:
        say = self._wording.translate
        return TableText(
            "notes",
            say(words.NOTES),
            (),
            tuple((note.on.isoformat(), note.text) for note in self._state.notes),
            say(words.NOTES_NONE),
            more=say(words.NOTES_MORE),
        )


def _signed(change: float) -> str:
    """With its sign, by a true minus, and without needless decimals."""
    return f"{change:+.2f}".rstrip("0").rstrip(".").replace("-", "−") if change else "0"
