"""A cell of two lines: what it says, and under it, quieter, what goes with it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import Theme, scaled_font

SECOND_LINE_ROLE = Qt.ItemDataRole.UserRole + 2

PADDING = 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AnyIndex = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """The second line comes from SECOND_LINE_ROLE; without one, the first is centred."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), row_height(self._theme))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        paint_cell(painter, option)
        painter.save()
        room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        if isinstance(icon, QIcon):
            extent = self._theme.sizes.icon
            top = room.center().y() - extent // 2
            icon.paint(painter, QRect(room.left(), top, extent, extent))
            room.setLeft(room.left() + extent + SPACE_S)
        self._paint_lines(painter, option, room, index)
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, index: AnyIndex
    ) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        below = str(index.data(SECOND_LINE_ROLE) or "")
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = self._theme.palette
        ink = colours.accent_soft_text if selected else colours.text
        caption = scaled_font(option.font, self._theme.sizes.caption)
        first, second = QFontMetrics(option.font).height(), QFontMetrics(caption).height()
        upper = QRect(room)
        if below:
            top = room.center().y() - (first + second) // 2
            upper = QRect(room.left(), top, room.width(), first)
            lower = QRect(room.left(), top + first, room.width(), second)
            painter.setPen(QColor(ink if selected else colours.muted))
            painter.setFont(caption)
            _draw_elided(painter, lower, below, align)
        painter.setPen(QColor(ink))
        painter.setFont(option.font)
        _draw_elided(painter, upper, text, align)


def row_height(theme: Theme) -> int:
    """Two lines and room to breathe, in pixels."""
    return 2 * theme.sizes.line + SPACE_S + 4


def paint_cell(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The cell's background as the style sheet has it, without text or focus frame."""
    empty = QStyleOptionViewItem(option)
    empty.text = ""  # type: ignore[attr-defined, unused-ignore]
    empty.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined, unused-ignore]
    widget = option.widget  # type: ignore[attr-defined, unused-ignore]
    style = widget.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, widget)


def _draw_elided(painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align, shown)
