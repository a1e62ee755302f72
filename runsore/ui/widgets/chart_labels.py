"""Names at the right end of lines, moved apart where they would overlap."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from runsore.core.value import Value
from runsore.ui.overriding import override
from runsore.ui.widgets.chart_axis import Beside
from runsore.ui.widgets.chart_style import ChartColours, draw_marker

CONNECTOR = 16
SWATCH = 10
GAP = 6
NEAR_EDGE_PX = 14
LONGEST_RISE_PX = 40


class EndLabel(Value):
    """The last point seen of a line; `rank` 0 is labelled first where room is short."""

    text: str
    identity: int
    day: float
    level: float
    rank: int


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Places as near as can be to those wanted (ascending), at least `apart`, from low to high.

    The caller sees to it that there is room for all.
    """
    placed: list[float] = []
    for place in wanted:
        placed.append(max(place, placed[-1] + apart if placed else low))
    ceiling = high
    for index in range(len(placed) - 1, -1, -1):
        placed[index] = min(placed[index], ceiling)
        ceiling = placed[index] - apart
    return placed


class EndLabels(Beside):
    """A column to the right of the lines; a connector leads from each line that reaches it."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._labels: tuple[EndLabel, ...] = ()
        self._more = ""

    def set_labels(self, labels: tuple[EndLabel, ...], more: str) -> None:
        """`more` is a text with {count} for those that have no room."""
        self._labels = labels
        self._more = more
        self.update()

    def wanted_width(self, most: float) -> float:
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(label.text) for label in self._labels), default=0)
        return min(most, CONNECTOR + SWATCH + GAP + widest + 4) if widest else 0

    def shown(self) -> list[tuple[EndLabel, float]]:
        """The labels that have room, from the top down, and where each stands."""
        apart = QFontMetricsF(self.font()).height() + 2
        room = max(1, int(self.size().height() // apart))
        kept = sorted(self._labels, key=lambda label: label.rank)
        if len(kept) > room:
            kept = kept[: room - 1]
        kept.sort(key=lambda label: (-label.level, label.rank))
        wanted = [self.y_of(label.level) for label in kept]
        reserved = apart if len(kept) < len(self._labels) else 0
        high = self.size().height() - apart / 2 - reserved
        return list(zip(kept, spread(wanted, apart, apart / 2, high), strict=True))

    @override
    def draw(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        shown = self.shown()
        for label, y in shown:
            self._draw_connector(painter, label, y)
            self._draw_label(painter, metrics, label, y)
        left_out = len(self._labels) - len(shown)
        if left_out and self.size().width():
            painter.setPen(QColor(self._colours.muted))
            rect = QRectF(CONNECTOR, 0, self.size().width(), self.size().height())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect, flags, self._more.format(count=left_out))

    def _draw_label(
        self, painter: QPainter, metrics: QFontMetricsF, label: EndLabel, y: float
    ) -> None:
        centre = QPointF(CONNECTOR + SWATCH / 2, y)
        draw_marker(painter, label.identity, centre, SWATCH, self._colours)
        left = CONNECTOR + SWATCH + GAP
        width = self.size().width() - left
        text = metrics.elidedText(label.text, Qt.TextElideMode.ElideMiddle, width)
        painter.setPen(QColor(self._colours.text))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, y - 20, width, 40), flags, text)

    def _draw_connector(self, painter: QPainter, label: EndLabel, y: float) -> None:
        from_edge = self._view.width() - self.x_of(label.day)
        end = self.y_of(label.level)
        if from_edge > NEAR_EDGE_PX or abs(end - y) > LONGEST_RISE_PX:
            return
        painter.setPen(QPen(self._colours.of_region(label.identity), 1))
        painter.drawLine(QPointF(2, end), QPointF(CONNECTOR - 3, y))
