"""A number field takes what is typed after one click."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from runsore.ui.widgets.number_fields import NumberField


def test_typing_after_one_click_replaces_the_word_for_nothing(qtbot: QtBot) -> None:
    box = NumberField()
    box.setSpecialValueText("distance")
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
