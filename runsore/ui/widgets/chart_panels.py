"""The panels of the level chart on one time axis: lines, verdicts, runs, days."""

from math import ceil
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from runsore.ui.overriding import override
from runsore.ui.widgets.chart_axis import (
    LEVEL_RANGE,
    AmountAxis,
    Beside,
    Calendar,
    DayAxis,
    LevelAxis,
)
from runsore.ui.widgets.chart_labels import EndLabels
from runsore.ui.widgets.chart_lines import LevelLines
from runsore.ui.widgets.chart_marks import Backdrop, Bars, VerdictRow
from runsore.ui.widgets.chart_spans import NIGHT_ROW_PX, EpisodeLanes, LaneMarkers, NightRow
from runsore.ui.widgets.chart_style import ChartColours

pg.setConfigOptions(antialias=True, useOpenGL=False)

EDGE_PX = 8
VERDICT_ROW_PX = 36
LEAST_WIDTH_PX = 400
LEAST_LEVELS_PX = 160
LEAST_RUNS_PX = 72
LABELS_SHARE = 0.26
WHEEL_NOTCH = 120
ZOOM_A_NOTCH = 0.8


class Caption(Beside):
    """A few muted words, to the left of a panel or above one."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours, align: Qt.AlignmentFlag) -> None:
        super().__init__(view, colours)
        self._align = align
        self.text = ""

    def set_text(self, text: str) -> None:
        self.text = text
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._colours.muted))
        is_beside = bool(self._align & Qt.AlignmentFlag.AlignRight)
        painter.drawText(
            self.rect().adjusted(0, 3, -8 if is_beside else 0, -3), self._align, self.text
        )


class Panels(pg.GraphicsView):  # type: ignore[misc]
    """Draws what it is given and tells of gestures; which days it shows is not its decision."""

    dragged = Signal(float)
    zoomed = Signal(float, float)
    pointed = Signal(QPointF)
    left = Signal()
    resized = Signal()

    def __init__(self, colours: ChartColours, calendar: Calendar, parent: QWidget) -> None:
        super().__init__(parent)
        self._drag_from: float | None = None
        self._has_nights = False
        self._verdict_row: float = VERDICT_ROW_PX
        self._views = [_view(), _view()]
        self.levels, self.runs = self._views
        self.levels.setYRange(*LEVEL_RANGE, padding=0)
        self.backdrops = (
            Backdrop(self.levels, colours, has_levels=True),
            Backdrop(self.runs, colours, has_levels=False),
        )
        self.lines = LevelLines(self.levels, colours)
        self.bars = Bars(self.runs, colours)
        self.verdicts = VerdictRow(self.levels, colours)
        self.episodes = EpisodeLanes(self.levels, colours)
        self.lane_markers = LaneMarkers(self.levels, colours)
        self.nights = NightRow(self.levels, colours)
        self.days = DayAxis(self.runs, colours, calendar)
        self.level_axis = LevelAxis(self.levels, colours)
        self.amount_axis = AmountAxis(self.runs, colours)
        self.labels = EndLabels(self.levels, colours)
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        beside_top = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        above = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self.verdict_caption = Caption(self.levels, colours, beside)
        self.episodes_caption = Caption(self.levels, colours, beside_top)
        self.nights_caption = Caption(self.levels, colours, beside)
        self.levels_caption = Caption(self.levels, colours, above)
        self.runs_caption = Caption(self.runs, colours, above)
        self._dress()
        self._arrange()
        self.set_colours(colours)

    @property
    def _painted(self) -> tuple[Beside, ...]:
        return (
            *self.backdrops,
            self.bars,
            self.verdicts,
            self.episodes,
            self.lane_markers,
            self.nights,
            self.days,
            self.level_axis,
            self.amount_axis,
            self.labels,
            self.levels_caption,
            self.verdict_caption,
            self.episodes_caption,
            self.nights_caption,
            self.runs_caption,
        )

    @property
    def px_per_day(self) -> float:
        first, last = self.levels.viewRange()[0]
        return float(max(self.levels.width(), 1) / (last - first))

    def day_at(self, x: float) -> float:
        """The place on the time axis under a horizontal place of this widget."""
        return float(self.levels.mapSceneToView(self.mapToScene(int(x), 0)).x())

    def x_at(self, day: float) -> float:
        return float(self.levels.mapViewToScene(QPointF(day, 0)).x())

    def set_days(self, first: float, last: float) -> None:
        """Both days are seen whole, with room for half a marker beside them."""
        width = max(self.levels.width() - 2 * EDGE_PX, 1)
        edge = (last - first + 1) / width * EDGE_PX
        for view in self._views:
            view.setXRange(first - 0.5 - edge, last + 0.5 + edge, padding=0)

    def set_colours(self, colours: ChartColours) -> None:
        self.setBackground(colours.surface)
        self.lines.set_colours(colours)
        for painted in self._painted:
            painted.set_colours(colours)

    def set_font(self, font: QFont) -> None:
        for painted in self._painted:
            painted.setFont(font)
        self._measure()

    def fit_labels(self) -> None:
        """Gives the names at the right as much room as they need, within a share of the width."""
        width = self.labels.wanted_width(self.width() * LABELS_SHARE)
        self.centralLayout.setColumnFixedWidth(2, max(width, 14))
        self.centralLayout.activate()

    @override
    def useOpenGL(self, b: bool = True) -> None:
        """Never. Of Qt's own viewport PySide6 would look through all widgets for its kind."""
        self.setViewport(QWidget())

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _arrange(self) -> None:
        grid = self.centralLayout
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        for item, row, column in (
            (self.levels_caption, 0, 1),
            (self.level_axis, 1, 0),
            (self.levels, 1, 1),
            (self.labels, 1, 2),
            (self.episodes_caption, 2, 0),
            (self.episodes, 2, 1),
            (self.lane_markers, 2, 2),
            (self.verdict_caption, 3, 0),
            (self.verdicts, 3, 1),
            (self.nights_caption, 4, 0),
            (self.nights, 4, 1),
            (self.runs_caption, 5, 1),
            (self.amount_axis, 6, 0),
            (self.runs, 6, 1),
            (self.days, 7, 1),
        ):
            grid.addItem(item, row, column)
        grid.setColumnStretchFactor(1, 1)
        grid.setRowStretchFactor(1, 5)
        grid.setRowStretchFactor(6, 2)
        grid.setRowMinimumHeight(1, LEAST_LEVELS_PX)
        grid.setRowMinimumHeight(6, LEAST_RUNS_PX)
        self.show_rows(has_nights=False)

    @property
    def _least_height(self) -> float:
        """What all rows need."""
        lines = 4 * QFontMetricsF(self.days.font()).height() + 24
        nights = NIGHT_ROW_PX if self._has_nights else 0
        fixed = self._verdict_row + nights + self.episodes.wanted_height()
        return LEAST_LEVELS_PX + LEAST_RUNS_PX + fixed + lines

    def show_rows(self, *, has_nights: bool) -> None:
        """Gives the episodes the room they need, and the nights theirs where there are any."""
        grid = self.centralLayout
        self._has_nights = has_nights
        grid.setRowFixedHeight(2, self.episodes.wanted_height())
        grid.setRowFixedHeight(4, NIGHT_ROW_PX if has_nights else 0)
        self.setMinimumSize(LEAST_WIDTH_PX, ceil(self._least_height))
        self.nights.setVisible(has_nights)
        self.nights_caption.setVisible(has_nights)
        grid.activate()

    def _measure(self) -> None:
        metrics = QFontMetricsF(self.days.font())
        grid = self.centralLayout
        self._verdict_row = max(VERDICT_ROW_PX, 2 * metrics.height() + 2)
        grid.setRowFixedHeight(3, self._verdict_row)
        grid.setRowFixedHeight(0, metrics.height() + 6)
        grid.setRowFixedHeight(5, metrics.height() + 10)
        grid.setRowFixedHeight(7, metrics.height() * 2 + 8)
        grid.setColumnFixedWidth(0, self.level_axis.wanted_width())
        self.show_rows(has_nights=self._has_nights)

    @override
    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if hasattr(self, "labels"):
            self.fit_labels()
            self.resized.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            self.dragged.emit(float(turned.x()) / 2)
        elif turned.y():
            factor = ZOOM_A_NOTCH ** (turned.y() / WHEEL_NOTCH)
            self.zoomed.emit(factor, self.day_at(event.position().x()))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_from = event.position().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._drag_from is not None:
            self.dragged.emit(x - self._drag_from)
            self._drag_from = x
        self.pointed.emit(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_from = None
        self.unsetCursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    @override
    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self.left.emit()


def _view() -> pg.ViewBox:
    view = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
    view.disableAutoRange()
    return view
