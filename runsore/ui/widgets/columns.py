"""Columns that stack where width runs short, each scrolling by itself."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.widgets.named import named

# A column's stretch, and the numbers of the zones in it from the top.
Column = tuple[int, Sequence[int]]
# The least width in average characters, and the columns from the leading edge.
Arrangement = tuple[int, Sequence[Column]]

if TYPE_CHECKING:
    _Part = QWidget
else:
    _Part = object


class InColumn(_Part):
    """Of a widget in a column, which gives it a width: it wishes for none, where its height follows
    from that. Qt would work out the wish at every level anew, from all that is inside, and how high
    that is at a width it never gets."""

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        is_given = layout is not None and layout.hasHeightForWidth()
        return QSize(0, 0) if is_given else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Where a column is narrower than this would like to be, too: Qt would ask for the height
        at the width that it likes, and give it the column's."""
        return QSize(0, super().minimumSizeHint().height())


class ColumnPart(InColumn, QWidget):
    """Some of what is in a column, or all of it."""


class Columns(QWidget):
    """Lays its zones out in the first arrangement that the width allows, else in the last.

    `arranged` is sent after the zones went into other columns.
    """

    arranged = Signal()

    def __init__(
        self,
        zones: Sequence[QWidget],
        arrangements: Sequence[Arrangement],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._zones = zones
        self._arrangements = arrangements
        self._current = -1
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_M, 0, SPACE_S, 0)
        self._row.setSpacing(0)
        for zone in zones:
            zone.setParent(self)
            zone.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def count(self) -> int:
        """How many columns there are side by side."""
        return self._row.count()

    def show_zone(self, zone: QWidget) -> None:
        """Scrolls to the top of a zone."""
        for scroll, inside in self._around(zone):
            top = zone.mapTo(inside, QPoint(0, 0)).y()
            scroll.verticalScrollBar().setValue(top - SPACE_S)

    def reveal(self, part: QWidget) -> None:
        """Scrolls no further than until all of it is seen, once it has its place."""
        for scroll, _ in self._around(part):
            scroll.ensureWidgetVisible(part, 0, SPACE_M)

    def _around(self, part: QWidget) -> Iterator[tuple[QScrollArea, QWidget]]:
        """The column that a part is in, and all that scrolls there."""
        for place in range(self._row.count()):
            item = self._row.itemAt(place)
            scroll = item.widget() if item else None
            inside = scroll.widget() if isinstance(scroll, QScrollArea) else None
            if isinstance(scroll, QScrollArea) and inside and inside.isAncestorOf(part):
                yield scroll, inside

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange(event.size().width())
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """As for this width; it may be called before there is one, while nothing is styled yet:
        Qt styles all in a zone again when it is moved."""
        letters = width / self.fontMetrics().averageCharWidth()
        fitting = next(
            (number for number, (least, _) in enumerate(self._arrangements) if letters >= least),
            len(self._arrangements) - 1,
        )
        if fitting == self._current:
            return
        self._current = fitting
        for zone in self._zones:
            zone.setParent(self)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for stretch, numbers in self._arrangements[fitting][1]:
            self._row.addWidget(self._column(numbers), stretch)
        self.arranged.emit()

    def _column(self, numbers: Sequence[int]) -> QScrollArea:
        inside = named(ColumnPart(), "column")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(SPACE_S, SPACE_S, 0, SPACE_L)
        stack.setSpacing(SPACE_M)
        for number in numbers:
            stack.addWidget(self._zones[number])
            self._zones[number].show()
        stack.addStretch(1)
        return _Scroll(inside)


class _Scroll(QScrollArea):
    """A column; the place of its bar is always there, so that nothing in it is wrapped anew when
    the bar is needed."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # As wide as its share, whatever comes into it: the columns beside it must not move.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setWidget(inside)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._fit_bar)
        self._fit_bar(bar.minimum(), bar.maximum())

    def _fit_bar(self, least: int, most: int) -> None:
        """With nothing to scroll its handle is not seen."""
        self.verticalScrollBar().setEnabled(most > least)
