"""Levels in a grid of weeks: weekdays or regions down, weeks across, today's week at the right."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from runsore.presenters.level_grids import LevelGrid
from runsore.ui.overriding import override
from runsore.ui.palette import Palette, mixed, pain_colour, pain_ink
from runsore.ui.widgets.arrow_keys import way_of
from runsore.ui.widgets.level_grid_words import GridWords
from runsore.wording import Wording

# Of a line of text: the least and the greatest side of a cell.
SMALLEST, LARGEST = 0.9, 1.5
YEAR = 53
GAP = 1.5
LABELS_SHARE = 0.4
PAGE = 13


class LevelGridView(QWidget):
    """Shows as many weeks as there is room for and goes back from there.

    Arrow keys move from cell to cell, Page Up and Page Down a quarter back and on, Home and End to
    the first and to this week; Enter or a click asks for the cell's days.
    """

    chosen = Signal(int, int, object)
    """First and last day of a cell, and its BodyRegion or None."""
    pointed = Signal(str)
    """What the cell under the pointer or of the keyboard holds; empty while there is none."""
    moved = Signal()

    def __init__(
        self, name: str, palette: Palette, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._palette = palette
        self._words = GridWords(wording, self.locale(), self)
        self._grid: LevelGrid | None = None
        self._labels: tuple[str, ...] = ()
        self._back = 0
        self._current = (0, 0)
        self._hovered: tuple[int, int] | None = None
        self._picture = QPixmap()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def can_go_back(self) -> bool:
        return self._first_week > 0

    @property
    def can_go_on(self) -> bool:
        return self._back > 0

    def set_grid(self, grid: LevelGrid) -> None:
        """The weeks seen and the current cell stay, counted from today."""
        before, self._grid = self._grid, grid
        self._labels = self._words.labels(grid)
        if before is None:
            row = (grid.today - grid.first) % 7 if grid.is_calendar else 0
            self._current = (row, grid.weeks - 1)
        self._current = (
            max(0, min(self._current[0], len(grid.rows) - 1)),
            min(self._current[1], grid.weeks - 1),
        )
        self._hovered = None
        self.setAccessibleDescription(self._words.cell(grid, *self._current))
        self.updateGeometry()
        self._redraw()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._redraw()

    def go(self, weeks: int) -> None:
        """Back by a number of weeks, or on where it is below 0, as far as there are weeks."""
        if self._grid is None:
            return
        most = max(0, self._grid.weeks - self._columns)
        back = max(0, min(self._back + weeks, most))
        if back != self._back:
            self._back = back
            self._redraw()

    def cell_rect(self, row: int, week: int) -> QRectF:
        """Where a cell lies, whether it is seen or not."""
        side, height = self._side, self._row_height
        left = self._left + (week - self._first_week) * side
        return QRectF(left, self._top + row * height, side, height).adjusted(0, 0, -GAP, -GAP)

    @property
    def _line(self) -> float:
        return QFontMetricsF(self.font()).height()

    @property
    def _top(self) -> float:
        return self._line + 6

    @property
    def _left(self) -> float:
        widest = _widest(self._labels, self.font().toString())
        return ceil(min(widest + 2, self.width() * LABELS_SHARE)) + 8

    @property
    def _side(self) -> float:
        fitting = (self.width() - self._left) / YEAR
        return float(int(max(SMALLEST * self._line, min(fitting, LARGEST * self._line))))

    @property
    def _row_height(self) -> float:
        return self._row_height_for(self._side)

    def _row_height_for(self, side: float) -> float:
        is_calendar = self._grid is None or self._grid.is_calendar
        return side if is_calendar else max(side, self._line + 4)

    @property
    def _columns(self) -> int:
        return max(1, int((self.width() - self._left) / self._side))

    @property
    def _first_week(self) -> int:
        weeks = self._grid.weeks if self._grid else 0
        return max(0, weeks - self._back - self._columns)

    @property
    def _weeks_seen(self) -> range:
        weeks = self._grid.weeks if self._grid else 0
        return range(self._first_week, min(weeks, self._first_week + self._columns))

    @override
    def heightForWidth(self, width: int) -> int:
        rows = len(self._grid.rows) if self._grid else 7
        fitting = (width - self._left) / YEAR
        side = float(int(max(SMALLEST * self._line, min(fitting, LARGEST * self._line))))
        return round(self._top + rows * self._row_height_for(side) + 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(max(self.width(), 320)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(self.width(), 260)))

    def _redraw(self) -> None:
        self._picture = QPixmap()
        self.update()
        self.moved.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._grid is None:
            return
        if self._picture.isNull():
            self._picture = self._painted(self._grid)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self.hasFocus() and self._current[1] in self._weeks_seen:
                self._frame(painter, self._current, self._palette.focus, 2)
            if self._hovered is not None:
                self._frame(painter, self._hovered, self._palette.text, 1)

    def _frame(self, painter: QPainter, cell: tuple[int, int], colour: str, width: float) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRoundedRect(self.cell_rect(*cell).adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2)

    def _painted(self, grid: LevelGrid) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            self._paint_labels(painter)
            self._paint_months(painter, grid)
            figures = QFont(self.font())
            figures.setPixelSize(max(7, int(self._side * 0.62)))
            painter.setFont(figures)
            for row, levels in enumerate(grid.rows):
                for week in self._weeks_seen:
                    if grid.days_at(row, week) is not None:
                        self._paint_cell(painter, self.cell_rect(row, week), levels[week])
        return picture

    def _paint_cell(self, painter: QPainter, rect: QRectF, level: int | None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if level is None:
            painter.setBrush(QColor(mixed(self._palette.border, self._palette.surface, 0.55)))
            painter.drawRoundedRect(rect, 2, 2)
            return
        painter.setBrush(QColor(pain_colour(level)))
        painter.drawRoundedRect(rect, 2, 2)
        painter.setPen(QColor(pain_ink(level)))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, str(level))

    def _paint_labels(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        painter.setPen(QColor(self._palette.muted))
        every = 1 if self._row_height >= self._line - 1 else 2
        for row in range(0, len(self._labels), every):
            middle = self._top + (row + 0.5) * self._row_height
            room = self._left - 8
            text = metrics.elidedText(self._labels[row], Qt.TextElideMode.ElideMiddle, room)
            rect = QRectF(0, middle - self._line, room, 2 * self._line)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_months(self, painter: QPainter, grid: LevelGrid) -> None:
        metrics = QFontMetricsF(self.font())
        painter.setPen(QColor(self._palette.muted))
        free = 0.0
        for week in self._weeks_seen:
            text = self._words.month(grid, week, is_first=week == self._first_week)
            left = self.cell_rect(0, week).left()
            width = metrics.horizontalAdvance(text)
            if text and left >= free and left + width <= self.width():
                painter.drawText(QPointF(left, metrics.ascent()), text)
                free = left + width + 10

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        if self._grid is None or point.x() < self._left or point.y() < self._top:
            return None
        row = int((point.y() - self._top) / self._row_height)
        week = self._first_week + int((point.x() - self._left) / self._side)
        seen = row < len(self._grid.rows) and week in self._weeks_seen
        return (row, week) if seen and self._grid.days_at(row, week) else None

    def _hover(self, cell: tuple[int, int] | None) -> None:
        if cell == self._hovered:
            return
        self._hovered = cell
        self.pointed.emit(self._words.cell(self._grid, *cell) if self._grid and cell else "")
        self.update()

    def _move_to(self, row: int, week: int) -> None:
        grid = self._grid
        if grid is None or not grid.rows:
            return
        row = max(0, min(row, len(grid.rows) - 1))
        week = max(0, min(week, grid.weeks - 1))
        if grid.days_at(row, week) is None:
            return
        self._current = (row, week)
        self.go(max(0, self._first_week - week))
        self.go(min(0, self._weeks_seen.stop - 1 - week))
        text = self._words.cell(grid, row, week)
        self.setAccessibleDescription(text)
        self.pointed.emit(text)
        self.update()

    def _choose(self, cell: tuple[int, int]) -> None:
        days = self._grid.days_at(*cell) if self._grid else None
        if self._grid and days:
            region = None if self._grid.is_calendar else self._grid.regions[cell[0]]
            self.chosen.emit(*days, region)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, (row, week) = event.key(), self._current
        weeks = self._grid.weeks if self._grid else 0
        if (way := way_of(key)) is not None:
            across, down = way
            self._move_to(row + down, week + across)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._move_to(row, week + (PAGE if key == Qt.Key.Key_PageDown else -PAGE))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(row, weeks if key == Qt.Key.Key_End else 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._cell_at(event.position()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and cell:
            self._current = cell
            self._choose(cell)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        sideways = event.angleDelta().x()
        if not sideways:
            event.ignore()
            return
        self.go(2 if sideways > 0 else -2)
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self._cell_at(QPointF(event.pos()))
            text = self._words.cell(self._grid, *cell) if self._grid and cell else ""
            QToolTip.showText(event.globalPos() + QPoint(12, 8), text, self, QRect(), 10_000)
            return True
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
            self._redraw()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.go(0)
        self._redraw()


# Asked for with every cell that is placed.
@lru_cache(maxsize=16)
def _widest(labels: tuple[str, ...], font: str) -> float:
    described = QFont()
    described.fromString(font)
    metrics = QFontMetricsF(described)
    return max((metrics.horizontalAdvance(label) for label in labels), default=0.0)
