"""Fields of one size in even lines, whose room is there before they are."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_S

# Beside and above the text of a field: borders, padding, an arrow as high as the text.
_AROUND = QSize(30, 15)


def field_height(widget: QWidget) -> int:
    """Of a field with a line of text like the widget's, in pixels; before any is made, too."""
    return widget.fontMetrics().height() + _AROUND.height()


class FieldGrid(QWidget):
    """Has room for `count` fields from the start on; nothing below it moves when they come,
    or hide."""

    def __init__(self, count: int, texts: Sequence[str], parent: QWidget | None = None) -> None:
        """`texts`: what the fields must be wide enough for."""
        super().__init__(parent)
        self._count = count
        self._texts = texts
        self._fields: Sequence[QWidget] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, fields: Sequence[QWidget]) -> None:
        """Its children, in reading order."""
        self._fields = fields
        self._place()

    @override
    def sizeHint(self) -> QSize:
        width = 2 * self._least + SPACE_S
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, field_height(self))

    @override
    def heightForWidth(self, width: int) -> int:
        lines = -(-self._count // self._beside(width))
        return lines * (field_height(self) + SPACE_S) - SPACE_S

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        vars(self).pop("_least", None)
        super().changeEvent(event)

    @cached_property
    def _least(self) -> int:
        """A field's width in this font; layouts ask fifty times before the first paint."""
        metrics = self.fontMetrics()
        text = max(map(metrics.horizontalAdvance, self._texts))
        return text + metrics.height() + _AROUND.width()

    def _beside(self, width: int) -> int:
        """All, or as many as make even lines."""
        fitting = (width + SPACE_S) // (self._least + SPACE_S)
        return max((n for n in (1, 2, self._count) if n <= fitting), default=1)

    def _place(self) -> None:
        beside = self._beside(self.width())
        share = (self.width() + SPACE_S) // beside
        for number, field in enumerate(self._fields):
            line, place = divmod(number, beside)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place = beside - 1 - place
            top = line * (field_height(self) + SPACE_S)
            field.setGeometry(QRect(place * share, top, share - SPACE_S, field_height(self)))
