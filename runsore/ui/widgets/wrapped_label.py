"""Text that wraps, can be selected, and is never read as markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_M, SPACE_XS
from runsore.ui.theme import set_role

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
# A width that no text has.
_NEVER = 10_000


class WrappedLabel(QLabel):
    """Its format, margin, indent and widths are not to be changed once it was shown: it remembers
    how high its text is for a width."""

    _is_selectable_at_once = True

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        # Every layout around it asks, and asks again: ten times for each width of Today's verdict.
        self._heights: dict[tuple[int, int], int] = {}
        # From which width on the text is one line, and how high that is, by the frame.
        self._lines: dict[int, tuple[int, int]] = {}
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if self._is_selectable_at_once:
            self._let_select()
        self.setText(text)
        if role:
            set_role(self, role)

    def _let_select(self) -> None:
        """Qt keeps a document of the text from here on."""
        self.setTextInteractionFlags(_SELECTABLE)
        # Selectable by keyboard would put every sentence into the tab order.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @override
    def setText(self, text: str) -> None:
        self._forget()
        super().setText(text)

    @override
    def heightForWidth(self, width: int) -> int:
        if width < 0:
            # Layouts ask so where margins leave nothing; Qt answers for the width that it likes.
            return self.sizeHint().height()
        asked = width, self.frameWidth()
        if asked not in self._heights:
            line = self._lines.get(asked[1]) or self._line(asked[1])
            one_line = width >= line[0]
            self._heights[asked] = line[1] if one_line else super().heightForWidth(width)
        return self._heights[asked]

    def _line(self, frame: int) -> tuple[int, int]:
        margins = self.contentsMargins()
        around = margins.left() + margins.right() + 2 * (frame + self.margin()) + self.indent()
        text = self.text()
        needed = self.fontMetrics().horizontalAdvance(text) + around + SPACE_M
        found = (_NEVER if "\n" in text else needed, super().heightForWidth(_NEVER))
        self._lines[frame] = found
        return found

    def _forget(self) -> None:
        self._heights.clear()
        self._lines.clear()

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._forget()
        super().changeEvent(event)


class ColumnLabel(WrappedLabel):
    """In a column whose width is given: it wishes for none. The width that a text would like, and
    that of its longest word, take Qt several layouts of it.

    Its text can be selected once the pointer is over it, and does not move then: from its top Qt
    draws a document as it draws plain sentences, to the pixel. Where the text has tabs or the like,
    the document may be higher."""

    _is_selectable_at_once = False

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        before = self.textInteractionFlags()
        self._let_select()
        if self.textInteractionFlags() != before:
            self._forget()
            self.updateGeometry()
        super().enterEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


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
