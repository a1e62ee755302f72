"""The keys by what they do: of the menus, and of the parts that have keys of their own."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named

# In heights of a line, so that it grows with the text.
_WIDTH, _HEIGHT = 34, 32

_Rows = Sequence[tuple[str, str]]


class ShortcutsDialog(QDialog):
    """`keys` are pairs of a text and its keys, of the actions that can be reached from anywhere."""

    def __init__(
        self,
        theme: Theme,
        keys: Iterable[tuple[str, Sequence[QKeySequence]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        native = QKeySequence.SequenceFormat.NativeText
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        anywhere = [(text, ", ".join(one.toString(native) for one in all_)) for text, all_ in keys]
        self._add(self.tr("Anywhere"), anywhere)
        for title, rows in (*self._keys_of_today(), *self._keys_elsewhere()):
            self._add(title, rows)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = named(QScrollArea(), "shortcuts-list")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inside)
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close), "buttons")
        buttons.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_M)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        line = theme.sizes.line
        room = self.screen().availableSize() if parent is None else parent.size()
        self.resize(
            min(_WIDTH * line, room.width() - 2 * SPACE_L),
            min(_HEIGHT * line, room.height() - 2 * SPACE_L),
        )

    def _add(self, title: str, rows: _Rows) -> None:
        row = self._grid.rowCount()
        head = QLabel(title)
        set_role(head, "overline")
        head.setContentsMargins(0, SPACE_S if row > 1 else 0, 0, 0)
        self._grid.addWidget(head, row, 0, 1, 2)
        for below, (text, key) in enumerate(rows, start=1):
            keys = QLabel(key, wordWrap=True)
            set_role(keys, "strong")
            self._grid.addWidget(keys, row + below, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(QLabel(text, wordWrap=True), row + below, 1)

    def _keys_of_today(self) -> list[tuple[str, _Rows]]:

        return [
            (
                self.tr("On the body map"),
                [
                    (self.tr("Walk over the body map"), self.tr("Arrow keys")),
                    (self.tr("Add or remove the region"), self.tr("Enter or Space")),
                    (self.tr("Set its level; 1 then 0 is ten"), self.tr("0 to 9")),
                    (self.tr("Zoom the body map"), self.tr("Ctrl and wheel")),
                    (self.tr("See all of it again"), self.tr("Esc")),
                ],
            ),
            (
                self.tr("On a level"),
                [
                    (self.tr("Change it by one"), self.tr("Arrow keys")),
                    (self.tr("Change it by two"), self.tr("Page Up, Page Down")),
                    (self.tr("To 0, to 10"), self.tr("Home, End")),
                    (self.tr("Take the answer back"), self.tr("Delete")),
                ],
            ),
        ]

    def _keys_elsewhere(self) -> list[tuple[str, _Rows]]:

        return [
            (
                self.tr("In the tables of Log and Runs"),
                [
                    (self.tr("Open what is selected"), self.tr("Enter")),
                    (self.tr("Delete what is selected"), self.tr("Delete")),
                ],
            ),
            (
                self.tr("On the chart of Trends"),
                [
                    (self.tr("Earlier, later"), self.tr("Arrow keys")),
                    (self.tr("Read out day by day"), self.tr("Shift and arrow keys")),
                    (self.tr("Zoom"), self.tr("+ and −")),
                    (self.tr("To the first day, to today"), self.tr("Home, End")),
                    (self.tr("Put the read-out away"), self.tr("Esc")),
                ],
            ),
            (
                self.tr("On the calendar and the weeks"),
                [
                    (self.tr("Walk over the days"), self.tr("Arrow keys")),
                    (self.tr("To the first, to the last week"), self.tr("Home, End")),
                    (self.tr("Show that day"), self.tr("Enter or Space")),
                ],
            ),
        ]
