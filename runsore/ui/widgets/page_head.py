"""The head of a page with records: its name, how many there are, tools, undo and redo."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QUndoStack
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_M, SPACE_S, SPACE_XS
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named

ICON = QSize(20, 20)


class PageHead(QWidget):
    """Where the tools do not fit beside the name, they take a line of their own."""

    def __init__(
        self, title: str, theme: Theme, undo_stack: QUndoStack, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = named(QLabel(title), "page-title")
        set_role(self._title, "headline")
        self._note = named(QLabel(), "page-note")
        set_role(self._note, "muted")
        self._tools = QWidget()
        self._tools_below = False
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self._steps = self._steps_of(theme, undo_stack)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._note, 0, 1)
        self._grid.addWidget(self._tools, 0, 3)
        self._grid.addWidget(self._steps, 0, 4)

    def set_note(self, text: str) -> None:
        self._note.setText(text)
        self._arrange(self.width())

    def add(self, tool: QWidget) -> None:
        layout = self._tools.layout()
        if layout is not None:
            layout.addWidget(tool)

    def _steps_of(self, theme: Theme, undo_stack: QUndoStack) -> QWidget:
        steps = QWidget()
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        for name, action in (
            ("undo", undo_stack.createUndoAction(self, self.tr("Undo"))),
            ("redo", undo_stack.createRedoAction(self, self.tr("Redo"))),
        ):
            action.setIcon(theme.icon(name))
            button = named(QToolButton(), f"page-{name}")
            button.setDefaultAction(action)
            button.setIconSize(ICON)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        return steps

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(self._tools.sizeHint().width(), self._title.sizeHint().width())
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _arrange(self, width: int) -> None:
        parts = (self._title, self._note, self._tools, self._steps)
        needed = sum(part.sizeHint().width() + SPACE_M for part in parts)
        below = needed > width
        if below == self._tools_below:
            return
        self._tools_below = below
        self._grid.removeWidget(self._tools)
        if below:
            left = Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self._tools, 1, 0, 1, 5, left)
        else:
            self._grid.addWidget(self._tools, 0, 3)
