"""The head of a page with records: its name, how many there are, tools, undo and redo."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from runsore.ui.palette import SPACE_M, SPACE_XS
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named

ICON = QSize(20, 20)


class PageHead(QWidget):
    def __init__(
        self, title: str, theme: Theme, undo_stack: QUndoStack, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        heading = named(QLabel(title), "page-title")
        set_role(heading, "headline")
        self._note = named(QLabel(), "page-note")
        set_role(self._note, "muted")
        self._tools = QHBoxLayout()
        self._tools.setSpacing(SPACE_M)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(heading)
        row.addWidget(self._note)
        row.addStretch(1)
        row.addLayout(self._tools)
        steps = QHBoxLayout()
        steps.setSpacing(SPACE_XS)
        for name, action in (
            ("undo", undo_stack.createUndoAction(self, self.tr("Undo"))),
            ("redo", undo_stack.createRedoAction(self, self.tr("Redo"))),
        ):
            action.setIcon(theme.icon(name))
            button = named(QToolButton(), f"page-{name}")
            button.setDefaultAction(action)
            button.setIconSize(ICON)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            steps.addWidget(button)
        row.addLayout(steps)

    def set_note(self, text: str) -> None:
        self._note.setText(text)

    def add(self, tool: QWidget) -> None:
        self._tools.addWidget(tool)
