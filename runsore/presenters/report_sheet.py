"""The report in words: every text and table of it, the same on paper and as a web page."""

from collections import Counter
from collections.abc import Mapping, Sequence

from runsore.core.body import BodyRegion
from runsore.core.value import Value
from runsore.presenters import report_words as words
from runsore.presenters.amounts import distance_text
from runsore.presenters.report import RegionSummary, ReportState
from runsore.presenters.report_chart import ReportChart
from runsore.presenters.report_tables import TableText, tables_of
from runsore.settings import Units
from runsore.wording import Wording

_REGIONS_NAMED = 6


class FigureText(Value):
    """A figure at the head: what it is, its number, and a line about it."""

    label: str
    value: str
    detail: str


class MapText(Value):
    """A body map's title, its levels, and both in words for those who do not see it."""

    title: str
    levels: Mapping[str, int]
    spoken: str


class StripText(Value):
    """What stands beside a region's strip of levels."""

    region: BodyRegion
    name: str
    days: str
    episodes: str
    worst: str
    latest: str
    also: str


class ReportSheet(Value):
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
    unnoted: str
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
            days=say(words.DAYS_ONE if choice.days == 1 else words.DAYS_COUNT, count=choice.days),
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
            unnoted=self._unnoted(),
            runs_name=say(words.FIGURES[words.Figure.RUNS]),
            runs_most=self._runs_most(),
            tables=tables_of(self._state, self._wording, self._units),
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

    def _unnoted(self) -> str:
        """The chosen regions that no check-in names; to have asked and found nothing is news."""
        noted = {of.region for of in self._state.regions}
        silent = (self._state.choice.regions or frozenset()) - noted
        names = self._names(sorted(silent, key=lambda region: region.order))
        return self._say(words.UNNOTED, regions=names) if silent else ""

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
        distance = "" if runs.km is None else distance_text(runs.km, self._wording, self._units)
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
        distance = distance_text(most, self._wording, self._units)
        return self._say(words.RUNS_EACH[chart.each], distance=distance)
