"""What the log holds of the day under the pointer, in a small floating panel."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from runsore.core.value import Value
from runsore.core.verdict import Run
from runsore.ui.overriding import override
from runsore.ui.widgets.chart_style import ChartColours, draw_marker, draw_shape, verdict_shape

PADDING = 12
SWATCH = 10
GAP = 8
RADIUS = 8
AWAY = 16
WIDEST = 300
FLAT = Qt.TextFlag.TextSingleLine


class ReadOutRow(Value):
    """A line of the panel: a region has an identity, a verdict a run, a plain line neither."""

    text: str
    value: str = ""
    identity: int | None = None
    run: Run | None = None

    @property
    def has_swatch(self) -> bool:
        return self.identity is not None or self.run is not None


class ReadOut(QWidget):
    """Never under the pointer, never cut by its parent, and no obstacle to the mouse."""

    def __init__(self, colours: ChartColours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._title = ""
        self._rows: tuple[ReadOutRow, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """What it says, as text."""
        return (self._title, *(f"{row.text} {row.value}".strip() for row in self._rows))

    def set_colours(self, colours: ChartColours) -> None:
        self._colours = colours
        self.update()

    def show_rows(self, title: str, rows: tuple[ReadOutRow, ...], beside: QPointF) -> None:
        self._title = title
        self._rows = rows
        self.resize(self.sizeHint())
        self.move(self._place(beside).toPoint())
        self.show()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        title = QFontMetricsF(self._bold()).horizontalAdvance(self._title)
        widths = [title, *(self._width_of(row, metrics) for row in self._rows)]
        height = self._line_height() * (len(self._rows) + 1) + 2 * PADDING
        return QSize(min(WIDEST, int(max(widths)) + 2 * PADDING + 2), int(height))

    def _place(self, beside: QPointF) -> QPointF:
        # A reference kept to the parent would be a cycle: collected at any moment, and Qt with it.
        room = cast("QWidget", self.parent()).size()
        left = beside.x() + AWAY
        if left + self.width() > room.width():
            left = beside.x() - AWAY - self.width()
        top = min(beside.y(), room.height() - self.height())
        return QPointF(max(0, left), max(0, top))

    def _width_of(self, row: ReadOutRow, metrics: QFontMetricsF) -> float:
        value = metrics.horizontalAdvance(row.value) + 2 * GAP if row.value else 0
        swatch = SWATCH + GAP if row.has_swatch else 0
        return metrics.horizontalAdvance(row.text) + swatch + value

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height() + 4

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return bold

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.muted), 1))
        painter.setBrush(QColor(self._colours.raised))
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, RADIUS, RADIUS)
        painter.setFont(self._bold())
        painter.setPen(QColor(self._colours.text))
        line = QRectF(PADDING, PADDING, self.width() - 2 * PADDING, self._line_height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | FLAT, self._title)
        painter.setFont(self.font())
        for row in self._rows:
            line = line.translated(0, line.height())
            self._paint_row(painter, row, QRectF(line))

    def _paint_row(self, painter: QPainter, row: ReadOutRow, line: QRectF) -> None:
        centre = QPointF(line.left() + SWATCH / 2, line.center().y())
        if row.identity is not None:
            draw_marker(painter, row.identity, centre, SWATCH, self._colours)
        if row.run is not None:
            colour = self._colours.of_run(row.run)
            draw_shape(painter, verdict_shape(row.run), centre, SWATCH + 2, colour)
        if row.has_swatch:
            line.setLeft(line.left() + SWATCH + GAP)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | FLAT
        painter.setPen(QColor(self._colours.text))
        painter.drawText(line, right, row.value)
        metrics = QFontMetricsF(self.font())
        taken = metrics.horizontalAdvance(row.value) + GAP if row.value else 0
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, line.width() - taken)
        painter.setPen(QColor(self._colours.text if row.has_swatch else self._colours.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | FLAT, text)
