"""Trends: levels by region over time, with verdicts and runs under them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from runsore.core.body import BodyRegion
from runsore.core.trends import Period, Trends, trends_of
from runsore.presenters.trends import Choice, Filling, Measure, TrendsState, state_of, with_region
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.observable_log import ObservableLog
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.chart_style import chart_colours
from runsore.ui.widgets.empty_state import EmptyState
from runsore.ui.widgets.message_bar import MessageBar
from runsore.ui.widgets.named import named
from runsore.ui.widgets.region_checks import WIDTH, RegionChecks
from runsore.ui.widgets.segments import Segments
from runsore.ui.words import translated_wording

if TYPE_CHECKING:
    from runsore.ui.widgets.level_chart import LevelChart

CHART = "runsore.ui.widgets.level_chart"
ROOM_FOR_REGIONS = 900
ROOM_FOR_ONE_ROW = 780
LOOKS_AT_THE_CLOCK_MS = 60_000
SMALLEST = QSize(600, 440)


class TrendsPage(QWidget):
    def __init__(
        self,
        log: ObservableLog,
        theme: Theme,
        settings: SettingsStore,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._theme = theme
        self._settings = settings
        self._clock = clock
        self._wording = translated_wording()
        self._choice = Choice()
        self._trends: Trends | None = None
        self._state: TrendsState | None = None
        self._is_stale = True
        self._chart: LevelChart | None = None
        self._messages = MessageBar(theme)
        self._background = Background(self)
        self.setMinimumSize(SMALLEST)
        self._midnight = QTimer(self, interval=LOOKS_AT_THE_CLOCK_MS)
        self._make_head()
        self._make_regions()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads again, now or as soon as the page is seen."""
        self._is_stale = True
        if self.isVisible():
            self._read()

    def settings_changed(self) -> None:
        self._show()

    def _make_head(self) -> None:
        self._title = named(QLabel(self.tr("Trends")), "page-title")
        set_role(self._title, "headline")
        self._periods = Segments(
            self.tr("Period"),
            (
                (Period.TWO_WEEKS, self.tr("2 weeks")),
                (Period.MONTH, self.tr("Month")),
                (Period.QUARTER, self.tr("Quarter")),
                (Period.YEAR, self.tr("Year")),
                (Period.ALL, self.tr("All")),
            ),
        )
        self._measures = Segments(
            self.tr("Runs by"),
            ((Measure.DISTANCE, self.tr("Distance")), (Measure.LOAD, self.tr("Load"))),
        )
        self._unfold = named(QPushButton(self.tr("Regions")), "regions-unfold")
        self._unfold.setCheckable(True)
        self._periods.choose(self._choice.period)
        self._measures.choose(self._choice.measure)

    def _make_regions(self) -> None:
        self._regions = named(
            RegionChecks(chart_colours(self._theme.palette), self._wording), "regions"
        )
        self._latest = named(QPushButton(self.tr("Show the latest")), "regions-latest")
        self._latest.setToolTip(self.tr("The regions sore in this period, the latest first"))
        set_role(self._latest, "link")
        self._region_card = named(Card(self.tr("Regions")), "regions-card")
        self._region_card.setFixedWidth(WIDTH + 2 * SPACE_M)
        self._region_card.body.addWidget(self._regions, 1)
        self._region_card.body.addWidget(self._latest, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        self._states = named(QStackedWidget(), "trends-states")
        self._loading = named(QLabel(self.tr("Reading the log…")), "loading")
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._loading, "muted")
        self._empty = EmptyState(
            self._theme,
            "trends",
            self.tr("Nothing logged yet"),
            self.tr(
                "Save a check-in on Today, or add a run on Runs. From then on you see here how "
                "each region goes, day by day, with your runs under it."
            ),
        )
        self._content = QWidget()
        self._columns = QHBoxLayout(self._content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE_M)
        self._columns.addWidget(self._make_chart_card(), 1)
        for state in (self._loading, self._empty, self._content):
            self._states.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(self._head_row())
        column.addWidget(self._messages)
        column.addWidget(self._states, 1)

    def _head_row(self) -> QBoxLayout:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACE_S)
        self._head.addWidget(self._title, 1)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(SPACE_M)
        tools.addWidget(self._periods)
        tools.addWidget(self._measures)
        tools.addStretch(1)
        tools.addWidget(self._unfold)
        self._head.addWidget(self._tools)
        return self._head

    def _make_chart_card(self) -> Card:
        self._chart_card = named(Card(), "chart-card")
        self._hint = named(QLabel(wordWrap=True), "trends-hint")
        set_role(self._hint, "muted")
        self._chart_card.body.setSpacing(SPACE_S)
        self._chart_card.body.addWidget(self._hint)
        return self._chart_card

    def _connect(self) -> None:
        self._log.changed.connect(self.refresh)
        self._theme.changed.connect(self._on_theme_changed)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_unread)
        self._periods.chosen.connect(self._on_period)
        self._measures.chosen.connect(self._on_measure)
        self._regions.toggled.connect(self._on_region)
        self._latest.clicked.connect(self._on_latest)
        self._unfold.toggled.connect(self._fit)
        self._content.installEventFilter(self)
        self._midnight.timeout.connect(self._on_minute)

    def _read(self) -> None:
        if not self._log.is_open:
            return
        self._is_stale = False
        log = self._log

        def work() -> Trends:
            # Here and not on the window's thread, which the import would hold up for a second.
            import_module(CHART)
            return trends_of(log.check_ins(), log.workouts())

        self._background.start(work)

    def _on_read(self, trends: object) -> None:
        self._trends = cast("Trends", trends)
        self._show()

    def _on_unread(self, error: Exception) -> None:
        self._messages.trouble(str(error), self.tr("Try again"), self._read)

    def _show(self) -> None:
        if self._trends is None:
            return
        today = self._clock().date()
        state = self._state = state_of(self._trends, self._choice, today, self._settings.current)
        self._choice = state.with_looks
        is_empty = state.filling is Filling.EMPTY
        self._tools.setVisible(not is_empty)
        if is_empty:
            self._states.setCurrentWidget(self._empty)
            return
        self._states.setCurrentWidget(self._content)
        self._hint.setText(self._hint_of(state))
        self._hint.setVisible(bool(self._hint.text()))
        self._regions.set_regions(state.regions)
        self._latest.setVisible(state.is_own_choice)
        self._made_chart().set_state(state)

    def _hint_of(self, state: TrendsState) -> str:
        if state.filling is Filling.ONE_DAY:
            return self.tr(
                "One day so far. Check in again tomorrow, and a line joins the two; a day without "
                "an entry stays open."
            )
        if state.filling is Filling.QUIET_PERIOD:
            return self.tr("Nothing was logged in this period. Choose a longer one to look back.")
        if not state.regions:
            return self.tr("No soreness was logged yet, only runs.")
        return "" if state.lines else self._no_line_hint(state)

    def _no_line_hint(self, state: TrendsState) -> str:
        if state.is_own_choice:
            return self.tr("No region is ticked.")
        return self.tr("Nothing was sore in this period. Tick a region to see it anyway.")

    def _made_chart(self) -> "LevelChart":
        if self._chart is None:
            from runsore.ui.widgets.level_chart import LevelChart  # noqa: PLC0415 - see _read

            self._chart = named(
                LevelChart(chart_colours(self._theme.palette), self._wording), "level-chart"
            )
            self._chart_card.body.addWidget(self._chart, 1)
        return self._chart

    def _on_period(self, period: Period) -> None:
        if self._chart and period is self._choice.period:
            self._chart.show_period()
        self._choose(replace(self._choice, period=period))

    def _on_measure(self, measure: Measure) -> None:
        self._choose(replace(self._choice, measure=measure))

    def _on_region(self, region: BodyRegion, is_wanted: bool) -> None:
        if self._state is not None:
            self._choose(with_region(self._state, region, shown=is_wanted))

    def _on_latest(self) -> None:
        self._choose(replace(self._choice, regions=None))

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self._show()

    def _on_theme_changed(self) -> None:
        colours = chart_colours(self._theme.palette)
        self._regions.set_colours(colours)
        if self._chart is not None:
            self._chart.set_colours(colours)

    def _on_minute(self) -> None:
        """The window may stay open over midnight, or the laptop sleep through it."""
        if self._state and self._state.today != self._clock().date().toordinal():
            self._show()

    def _fit(self) -> None:
        """Where width is short, the regions lie over the chart, and only when asked for."""
        direction = QBoxLayout.Direction
        in_one_row = self.width() >= ROOM_FOR_ONE_ROW
        self._head.setDirection(direction.LeftToRight if in_one_row else direction.TopToBottom)
        is_wide = self.width() >= ROOM_FOR_REGIONS
        self._unfold.setVisible(not is_wide)
        self._region_card.setParent(self._content)
        if is_wide:
            self._columns.addWidget(self._region_card)
        else:
            self._columns.removeWidget(self._region_card)
            self._region_card.raise_()
        self._region_card.setVisible(is_wide or self._unfold.isChecked())
        self._lay_over()

    def _lay_over(self) -> None:
        card, room = self._region_card, self._content.size()
        if self._columns.indexOf(card) < 0:
            height = min(room.height(), card.sizeHint().height())
            card.setGeometry(room.width() - card.width(), 0, card.width(), height)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._midnight.start()
        if self._is_stale:
            self._read()
        else:
            self._on_minute()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._midnight.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._lay_over()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
