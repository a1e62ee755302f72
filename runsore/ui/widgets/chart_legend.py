"""What the glyphs of verdicts mean, in a row that wraps where the chart is narrow."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from runsore.core.verdict import Care, Run
from runsore.ui.overriding import override
from runsore.ui.widgets.chart_style import ChartColours, care_shape, draw_shape, verdict_shape

SWATCH = 13
GAP = 6
BETWEEN = 20


class VerdictLegend(QWidget):
    def __init__(self, colours: ChartColours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._words: dict[Run | Care, str] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_colours(self, colours: ChartColours) -> None:
        self._colours = colours
        self.update()

    def set_words(self, words: dict[Run | Care, str]) -> None:
        self._words = words
        self.setAccessibleName(", ".join(words.values()))
        self.updateGeometry()
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return int(places[-1].bottom()) + 1 if places else 0

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def _places(self, width: float) -> list[QRectF]:
        metrics = QFontMetricsF(self.font())
        height = metrics.height() + 4
        places: list[QRectF] = []
        left = top = 0.0
        for words in self._words.values():
            wide = SWATCH + GAP + metrics.horizontalAdvance(words) + 2
            if left and left + wide > width:
                left, top = 0.0, top + height
            places.append(QRectF(left + 1, top, wide, height))
            left += wide + BETWEEN
        return places

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """On any surface, in the widget's own coordinates and the painter's font."""
        for (meaning, words), place in zip(
            self._words.items(), self._places(self.width()), strict=True
        ):
            shape, colour = self._glyph(meaning)
            centre = QPointF(place.left() + SWATCH / 2, place.center().y())
            size = SWATCH if isinstance(meaning, Run) else SWATCH * 0.7
            draw_shape(painter, shape, centre, size, colour)
            painter.setPen(QColor(self._colours.muted))
            text = place.adjusted(SWATCH + GAP, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)

    def _glyph(self, meaning: Run | Care) -> tuple[QPainterPath, QColor]:
        if isinstance(meaning, Run):
            return verdict_shape(meaning), self._colours.of_run(meaning)
        return care_shape(meaning), QColor(self._colours.care)
