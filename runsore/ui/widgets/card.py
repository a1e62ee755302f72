"""Cards that group what belongs together, and folds that keep the rest out of sight."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.palette import SPACE_M, SPACE_S, SPACE_XS
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.columns import ColumnPart
from runsore.ui.widgets.named import named


class Card(QFrame):
    """Widgets are added to `body`; without a title and tools there is no title row."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_M)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_S)
        self._column.addLayout(self.body)
        if title:
            self.set_title(title)

    @cached_property
    def _head(self) -> QWidget:
        """Its first row, with `_title` and `_tools`; many cards have none."""
        head = named(QWidget(self), "card-head")
        self._title = named(QLabel(head), "card-title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        set_role(self._title, "title")
        self._tools = QHBoxLayout(head)
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(SPACE_XS)
        self._tools.addWidget(self._title, 1)
        self._column.insertWidget(0, head)
        return head

    @property
    def title(self) -> str:
        return self.accessibleName()

    def set_title(self, title: str) -> None:
        self.setAccessibleName(title)
        head = self._head
        self._title.setText(title)
        head.setVisible(bool(title) or self._tools.count() > 1)

    def least_height(self) -> int:
        """What all in it needs at its width; layouts by themselves tell only a turn later."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for part in (*self.findChildren(QWidget, options=direct), self):
            if (layout := part.layout()) is not None:
                layout.activate()
        return self._column.totalMinimumHeightForWidth(self.width())

    def add_tool(self, button: QToolButton) -> None:
        """Puts a button at the end of the title row."""
        head = self._head
        self._tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.show()


class Disclosure(ColumnPart):
    """A line with a chevron that shows and hides `body`; closed to begin with.

    What few open need not be made for all: `fill_when_open` has it put into `body` when it is seen.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill: Callable[[], None] | None = None
        self._button = named(QPushButton(title, self), "disclosure")
        self._button.setCheckable(True)
        self._button.setAutoDefault(False)
        self._button.setAccessibleName(title)
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self._button, "fold")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._button)
        self.setFocusProxy(self._button)
        self._button.toggled.connect(self._show_content)
        self._button.toggled.connect(self.toggled)
        self._show_content(False)

    @cached_property
    def body(self) -> QVBoxLayout:
        """Made when it is first filled."""
        self._content = named(ColumnPart(self), "disclosure-content")
        body = QVBoxLayout(self._content)
        body.setContentsMargins(SPACE_XS, SPACE_XS, 0, SPACE_XS)
        body.setSpacing(SPACE_S)
        self._column.addWidget(self._content)
        if not self.is_open:
            self._content.hide()
        return body

    @property
    def is_open(self) -> bool:
        return self._button.isChecked()

    def set_open(self, is_open: bool) -> None:
        self._button.setChecked(is_open)

    def set_title(self, title: str) -> None:
        self._button.setText(title)
        self._button.setAccessibleName(title)

    def fill_when_open(self, fill: Callable[[], None]) -> None:
        """Calls it once: now, or when it is first opened."""
        self._fill = fill
        self._fill_if_open()

    def _fill_if_open(self) -> None:
        if self.is_open and self._fill is not None:
            fill, self._fill = self._fill, None
            fill()

    def _show_content(self, is_open: bool) -> None:
        self._fill_if_open()
        if "body" in vars(self):
            self._content.setVisible(is_open)
        self._button.setIcon(
            self._theme.icon("chevron-down" if is_open else "chevron-right", "muted")
        )
        self._button.setAccessibleDescription(self.tr("open") if is_open else self.tr("folded"))
