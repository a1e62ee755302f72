"""The head of a page: its tools move where there is no room for them."""

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from runsore.ui.widgets.page_head import PageHead

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_tools_without_room_take_a_line_of_their_own(theme, qtbot) -> None:
    head = PageHead("Runs", theme, QUndoStack())
    qtbot.addWidget(head)
    tool = QPushButton("Add a workout by hand")
    head.add(tool)
    head.set_note("1979 workouts")
    head.resize(900, 40)
    head.show()
    title = head.findChild(QLabel, "page-title")
    assert tool.mapTo(head, tool.rect().topLeft()).y() < title.geometry().bottom()
    head.resize(head.minimumSizeHint().width() + 20, 90)
    qtbot.waitUntil(lambda: tool.mapTo(head, tool.rect().topLeft()).y() > title.geometry().bottom())
    assert tool.width() >= tool.sizeHint().width()


def test_undo_and_redo_say_what_they_would_do(theme, qtbot) -> None:
    stack = QUndoStack()
    head = PageHead("Runs", theme, stack)
    qtbot.addWidget(head)
    undo = head.findChild(QToolButton, "page-undo")
    assert not undo.isEnabled()
    stack.beginMacro("delete a workout")
    stack.endMacro()
    assert undo.isEnabled()
    assert "delete a workout" in undo.toolTip()
