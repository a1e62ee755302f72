"""The activities of an import: looked through by how they stand, ticked, their kinds changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from runsore.core.activity import Activity
from runsore.core.arrivals import Standing
from runsore.core.workout import SessionKind
from runsore.presenters.arrivals import (
    ArrivalRow,
    Choice,
    Column,
    chosen_of,
    counts_of,
    matching,
)
from runsore.settings import Units
from runsore.ui.delegates.two_line_delegate import TwoLineDelegate, row_height
from runsore.ui.models.arrival_table_model import ArrivalTableModel
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named
from runsore.ui.widgets.record_table import RecordTable
from runsore.wording import Wording

_ALL = "all"
# In heights of a line, so that it grows with the text.
_SHOWS_TIME_FROM = 42


class ArrivalList(QWidget):
    """`chosen` are the ticked activities with their kinds; `model.choice_changed` tells of them."""

    def __init__(self, theme: Theme, wording: Wording, units: Units) -> None:
        super().__init__()
        self._wording = wording
        self._units = units
        self._rows: tuple[ArrivalRow, ...] = ()
        self._shown: Standing | None = None
        self.model = ArrivalTableModel(wording, self)
        self._make_table(theme)
        self._filters = QWidget()
        self._filter_row = FlowLayout(spacing=SPACE_S)
        self._filters.setLayout(self._filter_row)
        self._buttons: dict[Standing | None, QPushButton] = {}
        self._tools = self._make_tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._filters)
        column.addWidget(self._table, 1)
        column.addWidget(self._tools)
        self.setFocusProxy(self._table)
        self._show_tools()

    @property
    def chosen(self) -> tuple[tuple[Activity, SessionKind], ...]:
        return chosen_of(self._rows, self.model.choice)

    @property
    def count(self) -> int:
        """How many are ticked."""
        return len(self.model.choice.ticked)

    def show_rows(self, rows: Sequence[ArrivalRow]) -> None:
        """New ones are ticked, doubtful ones are not."""
        self._rows = tuple(rows)
        self.model.set_choice(Choice.of(self._rows))
        self._make_filters()
        self._show(None)

    def _make_table(self, theme: Theme) -> None:
        self._table = named(RecordTable(self.model), "arrivals")
        self._table.setAccessibleName(self.tr("What the import holds"))
        self._table.setItemDelegate(TwoLineDelegate(theme, self._table))
        self._table.setItemDelegateForColumn(Column.TICK, QStyledItemDelegate(self._table))
        self._table.set_row_height(row_height(theme))
        line = theme.sizes.line
        header = self._table.horizontalHeader()
        header.setSortIndicatorShown(False)
        header.setMinimumSectionSize(2 * line)
        self._table.set_widths(
            {
                Column.TICK: 2 * line + 4,
                Column.WHEN: 7 * line,
                Column.KIND: 8 * line,
                Column.DISTANCE: 4 * line,
                Column.TIME: 4 * line,
                Column.STANDING: 5 * line,
                Column.REASON: 14 * line,
            }
        )
        header.setStretchLastSection(True)
        self._table.hide_when_narrow(Column.TIME, _SHOWS_TIME_FROM * line)
        self._table.selection_changed.connect(self._show_tools)
        QShortcut(
            QKeySequence(Qt.Key.Key_Space),
            self._table,
            self._toggle_selected,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = FlowLayout(spacing=SPACE_S)
        tools.setLayout(row)
        label = QLabel(self.tr("Kind of the selected"))
        set_role(label, "caption")
        self._kind = named(QComboBox(), "arrival-kind")
        self._kind.setAccessibleName(label.text())
        for kind in SessionKind:
            if kind is not SessionKind.REST:
                self._kind.addItem(self._wording.session_kind(kind), kind.value)
        self._kind.activated.connect(self._name_selected)
        label.setBuddy(self._kind)
        for part in (label, self._kind):
            row.addWidget(part)
        for name, text, on in (
            ("tick-shown", self.tr("Tick all shown"), True),
            ("untick-shown", self.tr("Untick all shown"), False),
        ):
            button = named(QPushButton(text), name)
            button.setAutoDefault(False)
            set_role(button, "flat")
            button.clicked.connect(lambda _, on=on: self._tick_shown(on=on))
            row.addWidget(button)
        return tools

    def _make_filters(self) -> None:
        counts = counts_of(self._rows)
        words = {
            None: self.tr("All {count}").format(count=len(self._rows)),
            Standing.NEW: self.tr("{count} new"),
            Standing.DOUBTFUL: self.tr("{count} doubtful"),
            Standing.KNOWN: self.tr("{count} known"),
            Standing.REFUSED: self.tr("{count} refused"),
        }
        for standing, text in words.items():
            if standing is not None and not counts[standing]:
                continue
            count = counts[standing] if standing else len(self._rows)
            button = named(
                QPushButton(text.format(count=count)),
                f"show-{standing.value if standing else _ALL}",
            )
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoDefault(False)
            set_role(button, "answer")
            button.clicked.connect(lambda _, standing=standing: self._show(standing))
            self._buttons[standing] = button
            self._filter_row.addWidget(button)

    def _show(self, standing: Standing | None) -> None:
        self._shown = standing
        self._buttons[standing].setChecked(True)
        self.model.set_rows(matching(self._rows, standing), self._units)
        if self.model.rows:
            self._table.select([0])
        self._show_tools()

    def _selected(self) -> list[ArrivalRow]:
        return [row for row in self._table.selected() if row.can_be_chosen]

    def _show_tools(self) -> None:
        selected = self._selected()
        self._kind.setEnabled(bool(selected))
        if selected:
            kind = self.model.choice.kind_of(selected[0])
            self._kind.setCurrentIndex(self._kind.findData(kind.value if kind else None))

    def _name_selected(self) -> None:
        """Whoever says what it was wants it."""
        rows, kind = self._selected(), SessionKind(self._kind.currentData())
        self.model.set_choice(self.model.choice.naming(rows, kind).ticking(rows, on=True))

    def _toggle_selected(self) -> None:
        rows = self._selected()
        ticked = self.model.choice.ticked
        is_on = all(row.place in ticked for row in rows)
        self.model.set_choice(self.model.choice.ticking(rows, on=not is_on))

    def _tick_shown(self, *, on: bool) -> None:
        self.model.set_choice(self.model.choice.ticking(self.model.rows, on=on))
