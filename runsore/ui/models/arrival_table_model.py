"""What an import holds as a table: ticks, guesses of the kind, and reasons."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from runsore.core.workout import SessionKind
from runsore.presenters.arrivals import ArrivalRow, Choice, Column
from runsore.settings import Units
from runsore.ui.delegates.two_line_delegate import SECOND_LINE_ROLE
from runsore.ui.overriding import override
from runsore.ui.words import short_day, tool_tip, weekday
from runsore.wording import Wording

ROW_ROLE = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex

_NUMBERS = (Column.DISTANCE, Column.TIME)
_CENTRE = Qt.AlignmentFlag.AlignVCenter
_TICK = Qt.ItemDataRole.CheckStateRole


class ArrivalTableModel(QAbstractTableModel):
    """`choice` is what the runner ticked and named; `choice_changed` is sent when it changes."""

    choice_changed = Signal()

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: Sequence[ArrivalRow] = ()
        self._units = Units.KM
        self._choice = Choice()

    def set_rows(self, rows: Sequence[ArrivalRow], units: Units) -> None:
        """The rows' distances are in these units already."""
        self.beginResetModel()
        self._rows, self._units = rows, units
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    @property
    def rows(self) -> Sequence[ArrivalRow]:
        """As shown, top to bottom."""
        return self._rows

    @property
    def choice(self) -> Choice:
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        self._choice = choice
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.choice_changed.emit()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or index.column() != Column.TICK:
            return flags
        can_be_chosen = self._rows[index.row()].can_be_chosen
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_be_chosen else flags

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
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return self._own_role(row, column, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _TICK or index.column() != Column.TICK:
            return False
        row = self._rows[index.row()]
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.set_choice(self._choice.ticking([row], on=is_on))
        return True

    def _own_role(self, row: ArrivalRow, column: Column, role: int) -> Any:
        if role == SECOND_LINE_ROLE:
            return self._second_line(row, column)
        if role == _TICK and column is Column.TICK:
            return self._tick(row)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.REASON:
            return tool_tip(f"{row.reason}\n{row.where}".strip())
        return row if role == ROW_ROLE else None

    def _tick(self, row: ArrivalRow) -> Qt.CheckState | None:
        if not row.can_be_chosen:
            return None
        is_on = row.place in self._choice.ticked
        return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked

    def _header(self, column: Column) -> str:
        in_miles = self._units is Units.MILES
        return {
            Column.TICK: "",
            Column.WHEN: self.tr("When"),
            Column.KIND: self.tr("Kind"),
            Column.DISTANCE: self.tr("Miles") if in_miles else self.tr("Km"),
            Column.TIME: self.tr("Time"),
            Column.STANDING: self.tr("Status"),
            Column.REASON: self.tr("Why, and from where"),
        }[column]

    def _text(self, row: ArrivalRow, column: Column) -> str:
        texts: dict[Column, Callable[[], str]] = {
            Column.TICK: lambda: "",
            Column.WHEN: lambda: short_day(row.day) if row.day else "",
            Column.KIND: lambda: self._kind(row),
            Column.DISTANCE: lambda: _distance_text(row.distance),
            Column.TIME: lambda: row.time,
            Column.STANDING: lambda: row.standing_word,
            Column.REASON: lambda: row.reason or row.file,
        }
        return texts[column]()

    def _kind(self, row: ArrivalRow) -> str:
        kind = self._choice.kind_of(row)
        return self._wording.session_kind(kind) if isinstance(kind, SessionKind) else ""

    def _second_line(self, row: ArrivalRow, column: Column) -> str:
        match column:
            case Column.WHEN:
                return weekday(row.day) if row.day else ""
            case Column.KIND if row.kind is not None:
                is_given = row.place in self._choice.kinds
                return self.tr("as you say") if is_given else self.tr("a guess")
            case Column.REASON:
                return row.file if row.reason else ""
            case _:
                return ""

    def _spoken(self, row: ArrivalRow, column: Column) -> str:
        if column is Column.TICK:
            return self.tr("Import") if row.can_be_chosen else self.tr("Cannot be imported")
        parts = (self._text(row, column), self._second_line(row, column))
        return ", ".join(part for part in parts if part)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | _CENTRE


def _distance_text(distance: float | None) -> str:
    return "" if distance is None else QLocale().toString(float(distance), "f", 1)
