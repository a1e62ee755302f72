"""The workouts as a table; it is handed its rows and asks nobody."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from runsore.presenters.runs import Column, WorkoutRow, sort_key
from runsore.settings import Units
from runsore.ui.delegates.two_line_delegate import SECOND_LINE_ROLE
from runsore.ui.overriding import override
from runsore.ui.words import short_day, tool_tip, weekday

ROW_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex

_NUMBERS = (Column.DISTANCE, Column.TIME, Column.PACE, Column.ASCENT)
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class WorkoutTableModel(QAbstractTableModel):
    """ROW_ROLE gives the WorkoutRow, SORT_ROLE what a column is ordered by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[WorkoutRow] = []
        self._units = Units.KM
        self._sorted_by = (int(Column.WHEN), Qt.SortOrder.DescendingOrder)

    def set_rows(self, rows: Sequence[WorkoutRow], units: Units) -> None:
        """The rows' amounts are in these units already."""
        self.beginResetModel()
        self._units = units
        self._rows = list(rows)
        self._order()
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    @property
    def rows(self) -> Sequence[WorkoutRow]:
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
            return self._header(Column(section))
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                second = self._second_line(row, column)
                return ", ".join(part for part in (self._text(row, column), second) if part)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return self._own_role(row, column, role)

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

    def _header(self, column: Column) -> str:
        in_miles = self._units is Units.MILES
        return {
            Column.WHEN: self.tr("When"),
            Column.KIND: self.tr("Kind"),
            Column.DISTANCE: self.tr("Miles") if in_miles else self.tr("Km"),
            Column.TIME: self.tr("Time"),
            Column.PACE: self.tr("Pace / mi") if in_miles else self.tr("Pace / km"),
            Column.EFFORT: self.tr("Effort"),
            Column.ASCENT: self.tr("Ascent, ft") if in_miles else self.tr("Ascent, m"),
            Column.SORE: self.tr("Sore that day"),
            Column.NOTE: self.tr("Note"),
            Column.SOURCE: self.tr("Source"),
        }[column]

    def _text(self, row: WorkoutRow, column: Column) -> str:
        return {
            Column.WHEN: lambda: short_day(row.entry.workout.on),
            Column.KIND: lambda: row.kind,
            Column.DISTANCE: lambda: _amount_text(row.distance, 1),
            Column.TIME: lambda: row.time,
            Column.PACE: lambda: row.pace,
            Column.EFFORT: lambda: "" if row.effort is None else str(row.effort),
            Column.ASCENT: lambda: _amount_text(row.ascent, 0),
            Column.SORE: lambda: row.sore or (self.tr("no check-in") if row.sore_after else ""),
            Column.NOTE: lambda: row.note,
            Column.SOURCE: lambda: row.source,
        }[column]()

    def _tool_tip(self, row: WorkoutRow, column: Column) -> str | None:
        """What may be too long for its cell."""
        if column is Column.SORE:
            text = "\n".join(filter(None, (row.sore, self._second_line(row, column))))
        else:
            text = row.note if column is Column.NOTE else ""
        return tool_tip(text) or None

    def _own_role(self, row: WorkoutRow, column: Column, role: int) -> Any:
        if role == SECOND_LINE_ROLE:
            return self._second_line(row, column)
        if role == SORT_ROLE:
            return sort_key(row, column)
        return row if role == ROW_ROLE else None

    def _second_line(self, row: WorkoutRow, column: Column) -> str:
        if column is Column.SORE:
            after = self.tr("next morning: {regions}")
            return after.format(regions=row.sore_after) if row.sore_after else ""
        return {
            Column.WHEN: weekday(row.entry.workout.on),
            Column.KIND: row.terrain,
            Column.EFFORT: row.effort_words,
        }.get(column, "")


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | _CENTRE


def _amount_text(amount: float | None, decimals: int) -> str:
    return "" if amount is None else QLocale().toString(float(amount), "f", decimals)
