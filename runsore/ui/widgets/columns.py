"""Columns that stack where width runs short."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from runsore.ui.palette import SPACE_L, SPACE_M
from runsore.ui.widgets.named import named


class Columns(QScrollArea):
    """Scrolls its zones, laid out in as many columns as fit.

    `arrangements` are tried in order: a least width in pixels, and for each column, from the left,
    its stretch and the numbers of the zones in it, from the top.
    """

    def __init__(
        self,
        zones: Sequence[QWidget],
        arrangements: Sequence[tuple[int, Sequence[tuple[int, Sequence[int]]]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._zones = zones
        self._arrangements = arrangements
        self._current = -1
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = named(QWidget(), "columns")
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        self._row.setSpacing(SPACE_L)
        for zone in zones:
            zone.setParent(self._inside)
            zone.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWidget(self._inside)
        self._arrange(self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _arrange(self, width: int) -> None:
        fitting = next(
            (number for number, (least, _) in enumerate(self._arrangements) if width >= least),
            len(self._arrangements) - 1,
        )
        if fitting == self._current:
            return
        self._current = fitting
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.layout()) is not None:
                while old.takeAt(0) is not None:
                    pass
                old.deleteLater()
        for stretch, numbers in self._arrangements[fitting][1]:
            column = QVBoxLayout()
            column.setSpacing(SPACE_M)
            for number in numbers:
                column.addWidget(self._zones[number])
            column.addStretch(1)
            self._row.addLayout(column, stretch)
