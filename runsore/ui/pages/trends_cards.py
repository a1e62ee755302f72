"""The cards under the chart of Trends: what stands out, the advice, calendar, body, weeks."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from runsore.core.body import region_by_key
from runsore.presenters.insights import change_rows, stand_out_views
from runsore.presenters.level_grids import Over, body_of
from runsore.presenters.overview import Overview
from runsore.presenters.trends import TrendsState
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_M, SPACE_S
from runsore.ui.theme import Theme
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.body_painting import body_colours
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.change_rows import ChangeRows
from runsore.ui.widgets.level_grid import LevelGridView
from runsore.ui.widgets.named import named
from runsore.ui.widgets.segments import Segments
from runsore.ui.widgets.stand_out_list import StandOutList
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.wording import ADVICE_CAUTION, STAND_OUTS_CAUTION, Wording

# In heights of a line, so that large text takes one column.
ROOM_FOR_TWO = 54
QUARTER = 13
# Row, column and how many of each, in the order in which the cards are made.
_PLACES = ((0, 0, 1, 1), (1, 0, 1, 1), (0, 1, 2, 1), (2, 0, 1, 2), (3, 0, 1, 2))


class TrendsCards(QWidget):
    """Each card is made in a turn of its own, so that the window never waits for all of them."""

    region_asked = Signal(object)
    episode_asked = Signal(object)
    days_asked = Signal(int, int, object)
    made = Signal()

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._state: TrendsState | None = None
        self._overview: Overview | None = None
        self._cards: list[QWidget] = []
        self._stand_outs: StandOutList | None = None
        self._changes: ChangeRows | None = None
        self._no_changes: WrappedLabel | None = None
        self._caution: WrappedLabel | None = None
        self._body: BodyMap | None = None
        self._over = Over.WORST
        self._grids: list[LevelGridView] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_M)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._make_next)
        self._is_wide: bool | None = None

    @property
    def is_made(self) -> bool:
        return bool(self._cards) and not self._turn.isActive()

    def set_state(self, state: TrendsState) -> None:
        """The period and the units; the body follows at once."""
        self._state = state
        self._show_body()
        self._show_sentences()

    def set_overview(self, overview: Overview) -> None:
        self._overview = overview
        if not self._cards and not self._turn.isActive():
            self._turn.start()
        self._show_sentences()
        self._show_grids()

    def restyle(self) -> None:
        """After a change of theme."""
        palette = self._theme.palette
        for grid in self._grids:
            grid.set_palette(palette)
        if self._changes is not None:
            self._changes.set_palette(palette)
        if self._body is not None:
            self._body.set_colours(body_colours(palette))

    def _make_next(self) -> None:
        makers = (
            self._make_stand_outs,
            self._make_advice,
            self._make_body,
            self._make_calendar,
            self._make_weeks,
        )
        self._cards.append(makers[len(self._cards)]())
        if len(self._cards) == len(makers):
            self._turn.stop()
        self._is_wide = None
        self._arrange()
        if not self._turn.isActive():
            self.made.emit()

    def _make_stand_outs(self) -> Card:
        card = named(Card(self.tr("What stands out")), "stand-outs-card")
        caution = self._wording.translate(STAND_OUTS_CAUTION)
        self._stand_outs = named(StandOutList(caution), "stand-outs")
        self._stand_outs.episode_asked.connect(self.episode_asked)
        card.body.addWidget(self._stand_outs)
        card.body.addStretch(1)
        self._show_sentences()
        return card

    def _make_advice(self) -> Card:
        card = named(Card(self.tr("How the advice worked")), "advice-card")
        caption = self.tr(
            "How a region's level changed by the next morning: the median, and the middle half of "
            "the mornings. Below 0 is better."
        )
        card.body.setSpacing(SPACE_S)
        card.body.addWidget(WrappedLabel(caption, "muted"))
        self._changes = named(ChangeRows(self._theme.palette), "changes")
        self._no_changes = named(WrappedLabel(role="muted"), "changes-none")
        self._no_changes.setText(
            self.tr("No two mornings in a row yet. Check in on two days running to see this.")
        )
        card.body.addWidget(self._changes)
        card.body.addWidget(self._no_changes)
        self._caution = WrappedLabel(self._wording.translate(ADVICE_CAUTION), "muted")
        card.body.addWidget(self._caution)
        card.body.addStretch(1)
        self._show_sentences()
        return card

    def _make_calendar(self) -> Card:
        return self._grid_card(
            "calendar",
            self.tr("Worst level of each day"),
            self.tr("A day without an entry stays empty. Choose a day to see it in the chart."),
        )

    def _make_weeks(self) -> Card:
        return self._grid_card(
            "weeks",
            self.tr("Regions by week"),
            self.tr("The worst level of each week, the latest regions first."),
        )

    def _grid_card(self, name: str, title: str, hint: str) -> Card:
        card = named(Card(title), f"{name}-card")
        card.body.setSpacing(SPACE_S)
        grid = named(LevelGridView(title, self._theme.palette, self._wording), f"{name}-grid")
        pages = _Pages(grid, self._theme, card)
        card.add_tool(pages.back)
        card.add_tool(pages.on)
        told = named(WrappedLabel(hint, "muted"), f"{name}-told")
        grid.pointed.connect(_Teller(told, hint).tell)
        grid.chosen.connect(self.days_asked)
        card.body.addWidget(grid)
        card.body.addWidget(told)
        card.body.addStretch(1)
        self._grids.append(grid)
        self._show_grids()
        return card

    def _make_body(self) -> Card:
        card = named(Card(self.tr("Where it was sore in the period")), "body-card")
        card.body.setSpacing(SPACE_S)
        overs = Segments(
            self.tr("Coloured by"),
            ((Over.WORST, self.tr("Worst level")), (Over.MEAN, self.tr("Mean level"))),
        )
        overs.choose(self._over)
        overs.chosen.connect(self._on_over)
        row = QHBoxLayout()
        row.addWidget(overs)
        row.addStretch(1)
        card.body.addLayout(row)
        self._body = named(BodyMap(self._wording), "period-body")
        self._body.set_colours(body_colours(self._theme.palette))
        self._body.region_clicked.connect(self._on_region)
        card.body.addWidget(self._body)
        card.body.addWidget(
            WrappedLabel(self.tr("Choose a region to see it alone in the chart."), "muted")
        )
        card.body.addStretch(1)
        self._show_body()
        return card

    def _show_sentences(self) -> None:
        if self._overview is None or self._state is None:
            return
        insights = self._overview.insights
        if self._stand_outs is not None:
            views = stand_out_views(insights, self._wording, self._state.units)
            self._stand_outs.set_views(views)
        if self._changes and self._no_changes and self._caution:
            rows = change_rows(insights, self._wording)
            self._changes.set_rows(rows)
            self._no_changes.setVisible(not rows)
            self._caution.setVisible(bool(rows))

    def _show_grids(self) -> None:
        if self._overview is None:
            return
        shown = (self._overview.calendar, self._overview.weeks)
        for view, grid in zip(self._grids, shown, strict=False):
            view.set_grid(grid)

    def _show_body(self) -> None:
        if self._body is not None and self._state is not None:
            self._body.set_levels(body_of(self._state.trends, self._state.view, self._over))

    def _on_over(self, over: Over) -> None:
        self._over = over
        self._show_body()

    def _on_region(self, key: str) -> None:
        self.region_asked.emit(region_by_key(key))

    def _arrange(self) -> None:
        """Two columns where there is room, with the grids across both."""
        is_wide = self.width() >= ROOM_FOR_TWO * self._theme.sizes.line
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for number, card in enumerate(self._cards):
            self._layout.addWidget(card, *(_PLACES[number] if is_wide else (number, 0, 1, 2)))
        self._layout.setColumnStretch(0, 1)
        self._layout.setColumnStretch(1, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class _Teller(QObject):
    """Says what a cell holds, and the hint while there is none."""

    def __init__(self, label: WrappedLabel, hint: str) -> None:
        super().__init__(label)
        self._hint = hint

    def tell(self, text: str) -> None:
        label = self.parent()
        if isinstance(label, WrappedLabel):
            label.setText(text or self._hint)


class _Pages(QObject):
    """Buttons that go a quarter back and on in a grid."""

    def __init__(self, grid: LevelGridView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self.back = _button("grid-back", self.tr("Earlier"), theme, "chevron-left")
        self.on = _button("grid-on", self.tr("Later"), theme, "chevron-right")
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        grid.moved.connect(self._on_moved)

    def _go_back(self) -> None:
        self._grid.go(QUARTER)

    def _go_on(self) -> None:
        self._grid.go(-QUARTER)

    def _on_moved(self) -> None:
        self.back.setEnabled(self._grid.can_go_back)
        self.on.setEnabled(self._grid.can_go_on)


def _button(name: str, text: str, theme: Theme, icon: str) -> QToolButton:
    button = named(QToolButton(), name)
    button.setIcon(theme.icon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
