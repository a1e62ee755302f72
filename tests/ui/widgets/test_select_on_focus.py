"""A number field takes what is typed after one click."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit
from pytestqt.qtbot import QtBot

from runsore.ui.widgets.select_on_focus import select_on_focus


def test_typing_after_one_click_replaces_the_word_for_nothing(qtbot: QtBot) -> None:
    box = QDoubleSpinBox()
    box.setSpecialValueText("distance")
    select_on_focus(box)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.clearFocus()
    line = box.findChild(QLineEdit)
    assert line is not None
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(line.hasSelectedText)
    qtbot.keyClicks(line, "10")
    assert box.value() == 10
