"""Trends: levels by region over time, with verdicts and runs under them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from runsore.core.body import BodyRegion
from runsore.core.trends import Period, Trends
from runsore.core.value import replace
from runsore.presenters.trends import Choice, Filling, Measure, TrendsState, state_of, with_region
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.observable_log import ObservableLog
from runsore.ui.overriding import override
from runsore.ui.pages.trends_chart import ChartCard
from runsore.ui.pages.trends_head import TrendsHead
from runsore.ui.pages.trends_reading import read_overview, read_trends
from runsore.ui.pages.trends_regions import RegionsCard
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.chart_library import ChartLibrary
from runsore.ui.widgets.empty_state import EmptyState
from runsore.ui.widgets.message_bar import MessageBar
from runsore.ui.widgets.named import named
from runsore.ui.words import told, translated_wording

if TYPE_CHECKING:
    from runsore.core.standouts import RegionEpisode
    from runsore.presenters.overview import Overview
    from runsore.ui.pages.trends_cards import TrendsCards

# In heights of a line, so that large text gives the chart all the width.
ROOM_FOR_REGIONS = 50
NEXT_CARD_PEEKS = 64
LOOKS_AT_THE_CLOCK_MS = 60_000
DRAWN_WITHIN_MS = 50
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
        self._overview: Overview | None = None
        self._is_stale = True
        self._cards: TrendsCards | None = None
        self._messages = MessageBar(theme)
        self._background = Background(self)
        self._chart_card = named(ChartCard(theme, self._wording), "chart-card")
        self._library = ChartLibrary(self)
        self._drawing = QTimer(self, singleShot=True, interval=DRAWN_WITHIN_MS)
        self._seen = QTimer(self, singleShot=True, interval=0)
        self._head = TrendsHead(theme, self._choice)
        self.setMinimumSize(SMALLEST)
        self._midnight = QTimer(self, interval=LOOKS_AT_THE_CLOCK_MS)
        self._region_card = named(RegionsCard(theme, self._wording), "regions-card")
        self._lay_out()
        self._connect()

    @property
    def is_working(self) -> bool:
        """Whether something is still to be read or worked out."""
        waits = self._seen.isActive() or self._drawing.isActive()
        return waits or self._background.is_busy or self._library.is_busy

    def refresh(self) -> None:
        """Reads again, now or as soon as the page is seen."""
        self._is_stale = True
        if self.isVisible():
            # Once for all that happens in a turn, and once the page is painted: another thread
            # that loads would hold that up.
            self._seen.start()

    def settings_changed(self) -> None:
        """Units and the first weekday reach the chart at once, the cards when worked out anew."""
        self._show()
        self.refresh()

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
        self._columns.addWidget(self._chart_card, 1)
        for state in (self._loading, self._empty, self._make_scroll()):
            self._states.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._head)
        column.addWidget(self._messages)
        column.addWidget(self._states, 1)

    def _make_scroll(self) -> QScrollArea:
        inside = named(QWidget(), "column")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_M)
        self._column.addWidget(self._content)
        self._column.addStretch(1)
        self._scroll = named(QScrollArea(), "trends-scroll")
        # Qt's own would have PySide6 look through all kinds of widgets for what it is.
        self._scroll.setViewport(QWidget())
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Cards come below the chart, which would make room for the bar and be worked out anew.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        return self._scroll

    def _connect(self) -> None:
        self._log.changed.connect(self.refresh)
        self._theme.changed.connect(self._on_theme_changed)
        self._background.done.connect(self._on_done)
        self._library.done.connect(self._show)
        self._library.done.connect(self._drawing.start)
        self._drawing.timeout.connect(self._work_out)
        self._seen.timeout.connect(self._read)
        self._background.failed.connect(self._on_unread)
        self._head.period_chosen.connect(self._on_period)
        self._head.measure_chosen.connect(self._on_measure)
        self._head.unfolded.connect(self._fit)
        self._head.export.saved.connect(self._messages.good)
        self._head.export.failed.connect(self._messages.trouble)
        self._region_card.toggled.connect(self._on_region)
        self._region_card.latest_asked.connect(self._on_latest)
        self._content.installEventFilter(self)
        self._scroll.viewport().installEventFilter(self)
        self._midnight.timeout.connect(self._on_minute)

    def _read(self) -> None:
        if not self._log.is_open:
            # Meanwhile. Beside what is read, each of its turns would take twice as long.
            self._library.start()
            return
        self._is_stale = False
        self._drawing.stop()
        self._background.start(partial(read_trends, self._log))

    def _on_done(self, found: "Trends | Overview") -> None:
        """First the chart; what takes longer to read and work out waits until it is drawn."""
        if isinstance(found, Trends):
            self._trends = found
            self._library.start()
        else:
            self._overview = found
            self._show_overview()

    def _work_out(self) -> None:
        """Nothing from what is just read again, after which this comes anew."""
        is_read_again = self._is_stale or self._seen.isActive() or self._background.is_busy
        if self._trends is not None and not is_read_again:
            today, settings = self._clock().date(), self._settings.current
            work = partial(read_overview, self._log, self._trends, today, settings)
            self._background.start(work)

    def _show_overview(self) -> None:
        chart = self._chart_card.chart
        if self._overview is not None and chart is not None and self._state is not None:
            chart.set_episodes(self._overview.insights.episodes)
            cards = self._made_cards()
            cards.set_state(self._state)
            cards.set_overview(self._overview)
            self._fit_chart()

    def _made_cards(self) -> "TrendsCards":
        """Below the chart, once there is something to show on them."""
        if self._cards is None:
            from runsore.ui.pages.trends_cards import TrendsCards  # noqa: PLC0415 - after the chart

            self._cards = named(TrendsCards(self._theme, self._wording), "trends-cards")
            self._cards.region_asked.connect(self._on_region_asked)
            self._cards.episode_asked.connect(self._on_episode_asked)
            self._cards.days_asked.connect(self._on_days_asked)
            self._column.insertWidget(1, self._cards)
        return self._cards

    def _on_unread(self, error: Exception) -> None:
        self._messages.trouble(told(error), self.tr("Try again"), self._read)

    def _show(self) -> None:
        if self._trends is None:
            return
        today = self._clock().date()
        state = self._state = state_of(self._trends, self._choice, today, self._settings.current)
        self._choice = state.with_looks
        is_empty = state.filling is Filling.EMPTY
        self._head.set_has_tools(not is_empty)
        if is_empty:
            self._states.setCurrentWidget(self._empty)
            return
        self._states.setCurrentWidget(self._scroll)
        self._chart_card.show_hint(state)
        self._region_card.set_state(state)
        chart = self._chart_card.made()
        # As high as it will be, so that what it shows is worked out once.
        self._fit_chart()
        chart.set_state(state)
        self._head.export.set_chart(chart, state)
        if self._cards is not None:
            self._cards.set_state(state)
        self._fit_chart()

    def _on_period(self, period: Period) -> None:
        if self._chart_card.chart and period is self._choice.period:
            self._chart_card.chart.show_period()
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

    def _on_region_asked(self, region: BodyRegion) -> None:
        self._choose(replace(self._choice, regions=frozenset({region})))
        self._scroll.verticalScrollBar().setValue(0)

    def _on_episode_asked(self, episode: "RegionEpisode") -> None:
        self._on_days_asked(episode.first, episode.last, episode.region)

    def _on_days_asked(self, first: int, last: int, region: BodyRegion | None) -> None:
        """The days among those around them, with a region alone or as the lines are."""
        if region is not None:
            self._choose(replace(self._choice, regions=frozenset({region})))
        if (chart := self._chart_card.chart) is not None:
            chart.show_days(first, last)
            if region is None:
                chart.read(first)
            chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def _on_theme_changed(self) -> None:
        if self._cards is not None:
            self._cards.restyle()
        self._region_card.restyle()
        self._chart_card.restyle()

    def _on_minute(self) -> None:
        """The window may stay open over midnight, or the laptop sleep through it."""
        if self._state and self._state.today != self._clock().date().toordinal():
            self._show()
            self.refresh()

    def _fit(self) -> None:
        """Where width is short, the regions lie over the chart, and only when asked for."""
        is_wide = self.width() >= ROOM_FOR_REGIONS * self._theme.sizes.line
        self._head.set_folds_regions(not is_wide)
        self._region_card.setParent(self._content)
        if is_wide:
            self._columns.addWidget(self._region_card)
        else:
            self._columns.removeWidget(self._region_card)
            self._region_card.raise_()
        self._region_card.setVisible(is_wide or self._head.shows_regions)
        self._lay_over()

    def _fit_chart(self) -> None:
        """As high as is seen, so that the next card peeks out below it, and never too low."""
        least, seen = self._chart_card.least_height(), self._scroll.viewport().height()
        self._content.setFixedHeight(max(least, seen - NEXT_CARD_PEEKS))

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
            self.refresh()
        else:
            self._on_minute()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._midnight.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            if watched is self._content:
                self._lay_over()
            else:
                self._fit_chart()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
