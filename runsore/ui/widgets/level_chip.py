"""A pain level as a number on its colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import pain_colour, pain_ink
from runsore.ui.theme import Theme, scaled_font


def chip_size(theme: Theme) -> QSize:
    height = theme.sizes.line + 6
    return QSize(round(height * 1.45), height)


def paint_chip(painter: QPainter, chip: QRectF, level: int, theme: Theme) -> None:
    """The edge keeps the palest colours visible on a white page."""
    colour = QColor(pain_colour(level))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour.darker(120), 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setFont(scaled_font(painter.font(), theme.sizes.body, strong=True))
    painter.setPen(QColor(pain_ink(level)))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(level))


class LevelChip(QWidget):
    def __init__(self, level: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(str(level))

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self._theme) + QSize(2, 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._level, self._theme)
        painter.end()
