"""Text that wraps, can be selected, and is never read as markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_M, SPACE_XS
from runsore.ui.theme import set_role

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class WrappedLabel(QLabel):
    """Its format, margin, indent and widths are not to be changed once it was shown: it remembers
    how high its text is for a width."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        # Every layout around it asks, and asks again: ten times for each width of Today's verdict.
        self._heights: dict[tuple[int, int], int] = {}
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(_SELECTABLE)
        # Selectable by keyboard would put every sentence into the tab order.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setText(text)
        if role:
            set_role(self, role)

    @override
    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    @override
    def heightForWidth(self, width: int) -> int:
        asked = width, self.frameWidth()
        if asked not in self._heights:
            self._heights[asked] = super().heightForWidth(width)
        return self._heights[asked]

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)


class Chip(WrappedLabel):
    """As wide as its words on one line, and wraps them only where a line is narrower."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", parent)
        # A framed label indents its text by half an x, which no size hint counts.
        self.setIndent(0)
        self.setContentsMargins(SPACE_M - SPACE_XS, SPACE_XS, SPACE_M - SPACE_XS, SPACE_XS)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        margins = self.contentsMargins()
        line = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        around = QSize(margins.left() + margins.right() + 2, margins.top() + margins.bottom())
        return line + around
