"""A row of buttons of which one is always chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named


class Segments(QFrame):
    """`chosen` carries the value that a click chose, also where it was chosen already."""

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "inset")
        self.setAccessibleName(name)
        self._values = [value for value, _ in choices]
        self._buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for number, (value, text) in enumerate(choices):
            button = named(QPushButton(text), f"segment-{value}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            set_role(button, "flat")
            self._group.addButton(button, number)
            self._buttons.append(button)
            row.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)

    def choose(self, value: Any) -> None:
        """Without a signal: the caller knows."""
        self.button(value).setChecked(True)

    def button(self, value: Any) -> QPushButton:
        return self._buttons[self._values.index(value)]

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])
