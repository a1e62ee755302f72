"""What a chart shows beside its lines: bands and grid, bars of runs, glyphs of verdicts."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from runsore.core.verdict import Care
from runsore.presenters.trends import Bar, VerdictMark
from runsore.ui.overriding import override
from runsore.ui.widgets.chart_axis import BANDS, LEVEL_TICKS, Beside, Within, grid_days
from runsore.ui.widgets.chart_style import (
    GLYPH,
    ChartColours,
    care_shape,
    draw_shape,
    verdict_shape,
)

BAR_GAP_PX = 2
WIDEST_BAR_PX = 28
CARE_MARK = 8


class Backdrop(Within):
    """Lies under a view: grid, week lines, today, the day that is read; bands if it has levels."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours, *, has_levels: bool) -> None:
        super().__init__(view, colours)
        self._has_levels = has_levels
        self._first_weekday = 0
        self._today = 0
        self._read: int | None = None
        self._amounts: tuple[float, ...] = ()
        self.setZValue(-10)

    def set_calendar(self, first_weekday: int, today: int) -> None:
        self._first_weekday = first_weekday
        self._today = today
        self.update()

    def set_amounts(self, amounts: tuple[float, ...]) -> None:
        self._amounts = amounts
        self.update()

    def set_read_day(self, day: int | None) -> None:
        self._read = day
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._has_levels:
            self._draw_bands(painter)
        self._draw_grid(painter)
        self._draw_day(painter, self._today, QColor(self._colours.accent), 0.45)
        if self._read is not None:
            self._draw_day(painter, self._read, QColor(self._colours.text), 0.6)

    def _draw_bands(self, painter: QPainter) -> None:
        tints = (self._colours.mild, self._colours.moderate, self._colours.stop)
        for (low, high, _), tint in zip(BANDS, tints, strict=True):
            top = self.y_of(high)
            rect = QRectF(0, top, self.size().width(), self.y_of(low) - top)
            painter.fillRect(rect, QColor(tint))

    def _draw_grid(self, painter: QPainter) -> None:
        width, height = self.size().width(), self.size().height()
        colour = QColor(self._colours.grid)
        colour.setAlphaF(0.75)
        painter.setPen(QPen(colour, 1))
        for value in LEVEL_TICKS if self._has_levels else self._amounts:
            y = min(self.y_of(value), height - 1)
            painter.drawLine(QPointF(0, y), QPointF(width, y))
        left, right = self._view.viewRange()[0]
        for day in grid_days(left, right, width / (right - left), self._first_weekday):
            x = self.x_of(day - 0.5)
            if 0 < x < width:
                painter.drawLine(QPointF(x, 0), QPointF(x, height))

    def _draw_day(self, painter: QPainter, day: int, colour: QColor, alpha: float) -> None:
        x = self.x_of(day)
        if 0 <= x <= self.size().width():
            colour.setAlphaF(alpha)
            painter.setPen(QPen(colour, 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.size().height()))


class Bars(Within):
    """The runs of days, weeks, months or years, each as wide as its days."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._bars: tuple[Bar, ...] = ()

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        self._bars = bars
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        painter.setClipRect(QRectF(QPointF(), self.size()))
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(self._colours.bar))
        bottom = self.y_of(0)
        for bar in self._bars:
            left, right = self.x_of(bar.first - 0.5), self.x_of(bar.last + 0.5)
            room = right - left
            width = min(max(room - BAR_GAP_PX, room * 0.6), WIDEST_BAR_PX)
            top = min(self.y_of(bar.amount), bottom - 1)
            rect = QRectF((left + right - width) / 2, top, width, bottom - top)
            # Cut by hand: SVG as Qt writes it knows no clipping.
            seen = rect.intersected(QRectF(0, top, self.size().width(), rect.height()))
            if seen.width() > 0:
                painter.drawPath(_rounded_above(seen, min(3, seen.width() / 3, bottom - top)))


def _rounded_above(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius))
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path


class VerdictRow(Beside):
    """One glyph for each day, week, month or year; above it, whether to have it looked at."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._marks: tuple[VerdictMark, ...] = ()

    def set_marks(self, marks: tuple[VerdictMark, ...]) -> None:
        self._marks = marks
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        painter.setClipRect(QRectF(QPointF(), self.size()).adjusted(-GLYPH / 2, 0, GLYPH / 2, 0))
        middle = self.size().height() - GLYPH / 2 - 3
        first, last = self._view.viewRange()[0]
        for mark in self._marks:
            left, right = self.x_of(max(mark.first, first)), self.x_of(min(mark.last, last))
            x = (left + right) / 2
            if mark.last < first or (right - left < GLYPH / 2 and mark.first != mark.last):
                continue
            size = min(GLYPH, self.x_of(mark.last + 1) - self.x_of(mark.first) - 1)
            colour = self._colours.of_run(mark.run)
            draw_shape(painter, verdict_shape(mark.run), QPointF(x, middle), size, colour)
            if mark.care >= Care.PROFESSIONAL:
                above = QPointF(x, middle - GLYPH / 2 - CARE_MARK / 2 - 2)
                ink = QColor(self._colours.care)
                draw_shape(painter, care_shape(mark.care), above, CARE_MARK, ink)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(QPointF(), self.size()).adjusted(-GLYPH, 0, GLYPH, 0)
