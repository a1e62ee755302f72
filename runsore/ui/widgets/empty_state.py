"""What stands where there is nothing to show: why, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from runsore.ui.icons import IconView
from runsore.ui.palette import SPACE_M, SPACE_S, SPACE_XL
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named

ICON = 48
WIDEST = 400


class EmptyState(QWidget):
    """`acted` is sent by its button, which is there when `act` has words."""

    acted = Signal()

    def __init__(
        self, theme: Theme, icon: str, title: str, text: str, act: str = "",
    ) -> None:  # fmt: skip
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_S)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconView(theme.icon(icon, "control_border"), ICON), 0, centre)
        column.addSpacing(SPACE_S)
        heading = named(QLabel(title), "empty-title")
        set_role(heading, "title")
        column.addWidget(heading, 0, centre)
        self._text = named(QLabel(text, wordWrap=True), "empty-text")
        self._text.setAlignment(centre)
        self._text.setFixedWidth(WIDEST)
        set_role(self._text, "muted")
        # An alignment of its own would keep the label from asking for a second line.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._text)
        row.addStretch(1)
        column.addLayout(row)
        if act:
            button = named(QPushButton(act), "empty-act")
            set_role(button, "primary")
            button.clicked.connect(self.acted)
            column.addSpacing(SPACE_M)
            column.addWidget(button, 0, centre)
        column.addStretch(3)

    def set_text(self, text: str) -> None:
        self._text.setText(text)
