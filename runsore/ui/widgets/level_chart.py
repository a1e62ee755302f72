"""Levels by region over time, with verdicts and runs under them on the same days."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from runsore.core.value import replace
from runsore.presenters.trend_rows import lanes_of, night_marks_of, within
from runsore.presenters.trends import (
    Bin,
    Line,
    TrendsState,
    bars_of,
    nearest_day,
    reading_of,
    verdict_marks_of,
)
from runsore.ui.overriding import override
from runsore.ui.widgets.chart_axis import BANDS, Calendar, amount_ticks
from runsore.ui.widgets.chart_labels import EndLabel
from runsore.ui.widgets.chart_legend import VerdictLegend
from runsore.ui.widgets.chart_panels import Panels
from runsore.ui.widgets.chart_read_out import ReadOut
from runsore.ui.widgets.chart_style import ChartColours
from runsore.ui.widgets.chart_window import TimeWindow
from runsore.ui.widgets.chart_words import ChartWords
from runsore.wording import Wording

if TYPE_CHECKING:
    from runsore.core.standouts import RegionEpisode

NARROWEST_BAR_PX = 5
NARROWEST_GLYPH = 10
REACH_PX = 5
PAN_SHARE = 0.15
SHOWN_AROUND = 0.5
LEAST_AROUND = 7
ZOOM_A_KEY = 0.7
_DAYS = {Bin.DAY: 1, Bin.WEEK: 7, Bin.MONTH: 30, Bin.YEAR: 365}

_Make = Callable[[TrendsState, Bin], tuple[Any, ...]]


class LevelChart(QWidget):
    """Pans and zooms in time only, from the first day of the log to today.

    Arrow keys pan, + and − zoom, Home and End go to the first day and to today, Shift with an
    arrow reads out the day before or after.
    """

    window_changed = Signal()

    def __init__(
        self, colours: ChartColours, wording: Wording | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording or Wording()
        self._words = ChartWords(self._wording, self.locale(), self)
        self._state: TrendsState | None = None
        self._window = TimeWindow(0, 1, 0, 1)
        self._read_day: int | None = None
        self._gathered: dict[tuple[_Make, Bin], tuple[Any, ...]] = {}
        self._episodes: tuple[RegionEpisode, ...] = ()
        self._panels = Panels(colours, Calendar(self.locale(), 0, 0), self)
        self._legend = VerdictLegend(colours, self)
        self._read_out = ReadOut(colours, self)
        self._arrange()
        self._connect()

    @property
    def days_seen(self) -> TimeWindow:
        return self._window

    @property
    def parts(self) -> tuple[Panels, VerdictLegend]:
        """What it is drawn from, the panels above the legend."""
        return self._panels, self._legend

    @property
    def level_range(self) -> tuple[float, float]:
        """The lowest and highest level that can be seen."""
        low, high = self._panels.levels.viewRange()[1]
        return float(low), float(high)

    @property
    def read_out(self) -> tuple[str, ...]:
        """What is said of the day that is read, empty while none is."""
        return self._read_out.lines if self._read_day is not None else ()

    def set_state(self, state: TrendsState) -> None:
        """Shows the period asked for; a view chosen by hand stays while the period does."""
        self._legend.set_words(self._words.verdicts(state.trends.verdicts))
        # The panels have the room that the legend leaves, before it is worked out what is seen.
        self._layout.activate()
        before, self._state = self._state, state
        moved = before is None or (before.view, before.first_day) != (state.view, state.first_day)
        if moved:
            self._window = TimeWindow(*state.view, state.first_day, state.today)
        self._gathered = {}
        calendar = Calendar(self.locale(), state.first_weekday, state.today)
        self._panels.days.set_calendar(calendar, self._words.today())
        for backdrop in self._panels.backdrops:
            backdrop.set_calendar(state.first_weekday, state.today)
        self._panels.lines.set_lines(state.lines)
        self._show_episodes(state)
        self._show_window()
        self.read(None)

    def set_episodes(self, episodes: "tuple[RegionEpisode, ...]") -> None:
        """Oldest first; those of the regions shown lie as spans under their lines."""
        self._episodes = episodes
        if self._state is not None:
            self._show_episodes(self._state)
            self._show_window()

    def show_days(self, first: int, last: int) -> None:
        """Both days and some around them, as far as there are days."""
        around = max((last - first + 1) * SHOWN_AROUND, LEAST_AROUND)
        window = replace(self._window, first=first - around, last=last + around)
        self._move_to(window.zoomed(1, (first + last) / 2))

    def set_colours(self, colours: ChartColours) -> None:
        self._panels.set_colours(colours)
        self._legend.set_colours(colours)
        self._read_out.set_colours(colours)
        self._show_window()

    def show_period(self) -> None:
        """Back to the period asked for, after panning and zooming."""
        if self._state:
            self._move_to(
                replace(self._window, first=self._state.view[0], last=self._state.view[1])
            )

    def pan(self, days: float) -> None:
        self._move_to(self._window.panned(days))

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Around the place `at`, else around the end of the last day seen."""
        self._move_to(self._window.zoomed(factor, self._window.last + 0.5 if at is None else at))

    def read(self, day: int | None) -> None:
        """Shows what is known of a day, or nothing."""
        is_seen = day is not None and self._window.first <= day <= self._window.last
        self._read_day = day if is_seen else None
        for backdrop in self._panels.backdrops:
            backdrop.set_read_day(self._read_day)
        if self._read_day is None or self._state is None:
            self._read_out.hide()
            return
        rows = self._words.reading(reading_of(self._state, self._read_day), self._state)
        beside = self._panels.mapTo(self, QPointF(self._panels.x_at(self._read_day), 14).toPoint())
        self._read_out.show_rows(self._words.day(self._read_day), rows, QPointF(beside))

    def _arrange(self) -> None:
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._panels, 1)
        self._layout.addWidget(self._legend)
        words = tuple(self._wording.level(level) for *_, level in BANDS)
        self._panels.level_axis.set_words(words)
        self._panels.levels_caption.set_text(self._words.levels_caption())
        self._panels.set_font(self.font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("Chart of soreness over time"))

    def _connect(self) -> None:
        self._panels.dragged.connect(self._on_dragged)
        self._panels.zoomed.connect(self.zoom)
        self._panels.pointed.connect(self._on_pointed)
        self._panels.left.connect(self._on_left)
        self._panels.resized.connect(self._show_window)

    def _on_dragged(self, pixels: float) -> None:
        self.pan(-pixels / self._panels.px_per_day)

    def _on_pointed(self, where: QPointF) -> None:
        if self._state is None:
            return
        reach = REACH_PX / self._panels.px_per_day
        self.read(nearest_day(self._state, self._panels.day_at(where.x()), reach))

    def _on_left(self) -> None:
        self.read(None)

    def _move_to(self, window: TimeWindow) -> None:
        if window == self._window:
            return
        self._window = window
        self._show_window()
        self.read(self._read_day)
        self.window_changed.emit()

    def _show_window(self) -> None:
        if self._state is None:
            return
        self._show_labels(self._state)
        first, last = self._window.first, self._window.last
        self._panels.set_days(first, last)
        px_per_day = self._panels.px_per_day
        self._panels.lines.refresh(first - 1, last + 1, px_per_day)
        self._show_bars(self._state, _bin_for(px_per_day, NARROWEST_BAR_PX))
        self._show_marks(self._state, _bin_for(px_per_day, NARROWEST_GLYPH + 1))
        self._show_nights(self._state, _bin_for(px_per_day, NARROWEST_BAR_PX))
        self.setAccessibleDescription(
            self._words.description(self._state, round(first), round(last))
        )

    def _show_episodes(self, state: TrendsState) -> None:
        lanes = lanes_of(state, self._episodes)
        names = tuple(self._wording.region(lane.region) for lane in lanes)
        shown = lanes if any(lane.episodes for lane in lanes) else ()
        self._panels.episodes.set_lanes(shown, names[: len(shown)], self._words.span())
        self._panels.lane_markers.set_lanes(shown)
        self._panels.episodes_caption.set_text(self._words.episodes_caption() if shown else "")
        self._panels.show_rows(has_nights=bool(state.trends.recovery))

    def _show_nights(self, state: TrendsState, each: Bin) -> None:
        self._panels.nights.set_marks(self._seen(night_marks_of, state, each))
        self._panels.nights_caption.set_text(self._words.nights_caption())

    def _show_bars(self, state: TrendsState, each: Bin) -> None:
        bars = self._seen(bars_of, state, each)
        ticks = amount_ticks(max((bar.amount for bar in bars), default=0))
        measure = state.choice.measure
        caption = (
            self._words.runs_caption(measure, state.units, each)
            if bars
            else self._words.no_runs(measure)
        )
        self._panels.runs.setYRange(0, (ticks[-1] or 1) * 1.06, padding=0)
        self._panels.amount_axis.set_ticks(ticks)
        self._panels.backdrops[1].set_amounts(ticks)
        self._panels.bars.set_bars(bars)
        self._panels.runs_caption.set_text(caption)

    def _show_marks(self, state: TrendsState, each: Bin) -> None:
        self._panels.verdicts.set_marks(self._seen(verdict_marks_of, state, each))
        self._panels.verdict_caption.set_text(self._words.verdict_caption(each))

    def _seen(self, make: _Make, state: TrendsState, each: Bin) -> tuple[Any, ...]:
        """Single days are only seen by the dozen. Longer bins are made of all days, and kept, so
        that panning does not gather the same ones again."""
        after, before = self._window.first - 1, self._window.last + 1
        if each is Bin.DAY:
            return make(within(state, after, before), each)
        if (make, each) not in self._gathered:
            self._gathered[make, each] = make(state, each)
        marks = self._gathered[make, each]
        start = bisect_right(marks, after, key=lambda mark: mark.last)
        return marks[start : bisect_left(marks, before, key=lambda mark: mark.first)]

    def _show_labels(self, state: TrendsState) -> None:
        labels = (self._label(rank, line) for rank, line in enumerate(state.lines))
        seen = tuple(label for label in labels if label is not None)
        self._panels.labels.set_labels(seen, self._words.more())
        self._panels.fit_labels()

    def _label(self, rank: int, line: Line) -> EndLabel | None:
        place = bisect_right(line.days, self._window.last) - 1
        if place < 0 or line.days[place] < self._window.first:
            return None
        text = self._wording.region(line.region)
        return EndLabel(text, line.identity, line.days[place], line.levels[place], rank)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._read_next(step)
        elif step:
            self.pan(step * self._window.span * PAN_SHARE)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_A_KEY)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_A_KEY)
        elif key == Qt.Key.Key_Home:
            self._move_to(self._window.at_start())
        elif key == Qt.Key.Key_End:
            self._move_to(self._window.at_today())
        elif key == Qt.Key.Key_Escape and self._read_day is not None:
            self.read(None)
        else:
            super().keyPressEvent(event)

    def _read_next(self, step: int) -> None:
        """The day beside the one that is read; without one, the last seen."""
        day = round(self._window.last) if self._read_day is None else self._read_day + step
        if not self._window.first <= day <= self._window.last:
            self.pan(step)
        self.read(min(day, round(self._window.latest)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._panels.set_font(self.font())
            self._show_window()

    @override
    def sizeHint(self) -> QSize:
        return QSize(820, 560)


def _bin_for(px_per_day: float, least_px: float) -> Bin:
    """The finest bin of which one is wide enough."""
    return next((each for each in Bin if px_per_day * _DAYS[each] >= least_px), Bin.YEAR)
