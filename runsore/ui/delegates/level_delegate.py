"""A table's pain level as a number on its colour."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from runsore.ui.delegates.two_line_delegate import AnyIndex, paint_cell, row_height
from runsore.ui.overriding import override
from runsore.ui.theme import Theme
from runsore.ui.widgets.level_chip import chip_size, paint_chip

LEVEL_ROLE = Qt.ItemDataRole.UserRole + 3


class LevelDelegate(QStyledItemDelegate):
    """The level comes from LEVEL_ROLE; where it is None, the text stands alone and quiet."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(self._theme))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        level = index.data(LEVEL_ROLE)
        paint_cell(painter, option)
        painter.save()
        painter.setFont(option.font)
        if level is None:
            painter.setPen(QColor(self._theme.palette.muted))
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, text)
        else:
            chip = QRectF(0, 0, *chip_size(self._theme).toTuple())
            chip.moveCenter(QRectF(option.rect).center())
            paint_chip(painter, chip, level, self._theme)
        painter.restore()
