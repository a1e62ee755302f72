"""A table of records: whole rows, one or many, sorted by a click on a header."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from runsore.ui.overriding import override

ROW_ROLE = Qt.ItemDataRole.UserRole


# The style sheet's, on both sides, and the focus frame's.
_CELL_PADDING = 28
_SORT_MARK = 20


class RecordTable(QTableView):
    """The model gives each record under ROW_ROLE. Enter and a double click ask to open one."""

    open_requested = Signal()
    delete_requested = Signal()
    selection_changed = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least: dict[int, int] = {}
        self._shares: Mapping[int, float] = {}
        self._leaving: dict[int, int] = {}
        self._unused: Set[int] = frozenset()
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda _index: self.open_requested.emit())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_key(QKeySequence(key), self.open_requested)
        self._on_key(QKeySequence(QKeySequence.StandardKey.Delete), self.delete_requested)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def set_row_height(self, pixels: int) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(pixels)
        rows.setDefaultSectionSize(pixels)
        # A column that shares what is left keeps room for a word; the table scrolls instead.
        self.horizontalHeader().setMinimumSectionSize(pixels * 3 // 2)

    def set_widths(
        self,
        widths: Mapping[int, int],
        fitting: Mapping[int, Iterable[str]] | None = None,
        shares: Mapping[int, float] | None = None,
    ) -> None:
        """A column is as wide as said and has room for its title and for every text in `fitting`;
        one in `shares` gets that part of what is left, and those that are in neither the rest."""
        header = self.horizontalHeader()
        self._shares = shares or {}
        for column in range(self.model().columnCount()):
            least = self._width_of_texts(column, (fitting or {}).get(column, ()))
            self._least[column] = max(widths.get(column, 0), least)
            if column in widths or column in self._shares:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, self._least[column])
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _width_of_texts(self, column: int, texts: Iterable[str]) -> int:
        self.horizontalHeader().ensurePolished()
        title = self.model().headerData(column, Qt.Orientation.Horizontal)
        bold = QFont(self.horizontalHeader().font())
        bold.setBold(True)
        cells = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        return max(
            cells + _CELL_PADDING,
            QFontMetrics(bold).horizontalAdvance(title) + _CELL_PADDING + _SORT_MARK,
        )

    def hide_when_narrow(self, column: int, below: int = 0) -> None:
        """Leaves a column out while the table is less wide than `below` pixels or than what its
        columns need; the one that is named first goes first."""
        self._leaving[column] = below

    def leave_out(self, columns: Set[int]) -> None:
        """Those in which nothing is said; they can be hidden when narrow as well."""
        if columns != self._unused:
            self._unused = columns
            self._fit()

    def _fit(self) -> None:
        room, needed = self.viewport().width(), sum(self._least.values())
        for column, below in self._leaving.items():
            leaves = column in self._unused or room < max(below, needed)
            self.setColumnHidden(column, leaves)
            needed -= self._least.get(column, 0) if leaves else 0
        header = self.horizontalHeader()
        seen = [column for column in self._least if not header.isSectionHidden(column)]
        stretch = header.ResizeMode.Stretch
        elastic = [column for column in seen if header.sectionResizeMode(column) is stretch]
        fixed = set(seen) - set(elastic) - self._shares.keys()
        left = room - sum(map(header.sectionSize, fixed))
        spare = left - sum(self._least[column] for column in elastic)
        for column, share in self._shares.items():
            header.resizeSection(column, max(self._least[column], min(round(left * share), spare)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        self.setSortingEnabled(True)
        self.sortByColumn(column, order)

    def selected(self) -> Sequence[Any]:
        """The records of the selected rows, top to bottom."""
        indexes = self.selectionModel().selectedRows()
        return [index.data(ROW_ROLE) for index in sorted(indexes, key=lambda index: index.row())]

    def select(self, rows: Iterable[int]) -> None:
        """The first of them becomes the current row and is scrolled to."""
        wanted = sorted(rows)
        model, flags = self.model(), QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for row in wanted:
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        if wanted:
            first = model.index(wanted[0], 0)
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def _on_key(self, key: QKeySequence, signal: Any) -> None:
        QShortcut(key, self, signal.emit, context=Qt.ShortcutContext.WidgetShortcut)


def neighbour_of(shown: Sequence[UUID], going: Set[UUID]) -> tuple[UUID, ...]:
    """What takes the selection when some of the shown go: the next below, else the next above."""
    last = max(place for place, identity in enumerate(shown) if identity in going)
    candidates = [*shown[last:], *reversed(shown[:last])]
    return tuple([identity for identity in candidates if identity not in going][:1])
