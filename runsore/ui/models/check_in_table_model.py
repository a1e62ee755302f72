"""The check-ins as a table; it is handed its rows and asks nobody."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from runsore.presenters.log import Column, LogRow, sort_key
from runsore.ui.delegates.level_delegate import LEVEL_ROLE
from runsore.ui.delegates.two_line_delegate import SECOND_LINE_ROLE
from runsore.ui.icons import icon
from runsore.ui.overriding import override
from runsore.ui.theme import Theme
from runsore.ui.words import clock_time, short_day, weekday

ROW_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex


class CheckInTableModel(QAbstractTableModel):
    """ROW_ROLE gives the LogRow, SORT_ROLE what a column is ordered by."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[LogRow] = []
        self._sorted_by = (int(Column.WHEN), Qt.SortOrder.DescendingOrder)
        self._headers = {
            Column.WHEN: self.tr("When"),
            Column.LEVEL: self.tr("Worst"),
            Column.REGIONS: self.tr("Where and notes"),
            Column.VERDICT: self.tr("Verdict"),
            Column.PLANNED: self.tr("Planned"),
        }

    def set_rows(self, rows: Sequence[LogRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._order()
        self.endResetModel()

    def row_at(self, index: AnyIndex) -> LogRow:
        return self._rows[index.row()]

    @property
    def rows(self) -> Sequence[LogRow]:
        """As shown, top to bottom."""
        return self._rows

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            centred = section == Column.LEVEL
            return Qt.AlignmentFlag.AlignCenter if centred else _LEFT
        return None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return _tool_tip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                second = self._second_line(row, column)
                return ", ".join(part for part in (self._text(row, column), second) if part)
            case Qt.ItemDataRole.DecorationRole if column == Column.VERDICT:
                return self._verdict_icon(row)
            case _:
                return self._own_role(row, column, role)

    def _own_role(self, row: LogRow, column: int, role: int) -> Any:
        if role == SECOND_LINE_ROLE:
            return self._second_line(row, column)
        if role == LEVEL_ROLE:
            return row.level
        if role == SORT_ROLE:
            return sort_key(row, column)
        return row if role == ROW_ROLE else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._rows[index.row()] for index in before]
        self._order()
        places = {row.entry.stamp.id: place for place, row in enumerate(self._rows)}
        after = [
            self.index(places[row.entry.stamp.id], index.column())
            for row, index in zip(rows, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _order(self) -> None:
        """By the chosen column; equal ones newest first."""
        column, order = self._sorted_by
        self._rows.sort(key=lambda row: sort_key(row, Column.WHEN), reverse=True)
        self._rows.sort(
            key=lambda row: sort_key(row, column),
            reverse=order is Qt.SortOrder.DescendingOrder,
        )

    def _text(self, row: LogRow, column: int) -> str:
        match column:
            case Column.WHEN:
                return short_day(row.entry.check_in.day)
            case Column.LEVEL:
                return "–" if row.level is None else str(row.level)
            case Column.REGIONS:
                return row.regions or self.tr("Nothing sore")
            case Column.VERDICT:
                return row.verdict
            case _:
                return row.planned.partition(", ")[0]

    def _second_line(self, row: LogRow, column: int) -> str:
        if column == Column.WHEN:
            check_in = row.entry.check_in
            return f"{weekday(check_in.day)} {clock_time(check_in.at)}"
        return {
            Column.REGIONS: row.notes,
            Column.VERDICT: row.care,
            Column.PLANNED: row.planned.partition(", ")[2],
        }.get(Column(column), "")

    def _verdict_icon(self, row: LogRow) -> Any:
        return icon(row.verdict_icon, lambda: self._ink(row.verdict_tone))

    def _ink(self, name: str) -> str:
        """An urgent verdict's ink is made for its own fill and would not show here."""
        return self._theme.palette.tone("stop" if name == "urgent" else name).ink


def _tool_tip(row: LogRow, column: int) -> str | None:
    """What may be elided."""
    texts = {
        Column.REGIONS: "\n".join((*row.regions.split(", "), row.notes)).strip(),
        Column.PLANNED: row.planned,
    }
    return texts.get(Column(column)) or None


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
