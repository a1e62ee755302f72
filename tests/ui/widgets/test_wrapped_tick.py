"""A tick whose words wrap is still one thing to click, to read and to reach."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from runsore.ui.theme import Theme
from runsore.ui.widgets.wrapped_tick import WrappedTick

TEXT = "Keep running in the tray when the window is closed"


def shown(qtbot: QtBot, width: int) -> WrappedTick:
    tick = WrappedTick("stay", TEXT)
    qtbot.addWidget(tick)
    tick.resize(width, tick.heightForWidth(width))
    tick.show()
    return tick


def test_where_the_line_is_short_it_takes_more_of_them(qtbot: QtBot, theme: Theme) -> None:
    narrow, wide = shown(qtbot, 160), shown(qtbot, 800)
    assert narrow.width() == 160
    assert narrow.height() > wide.height()


def test_its_words_are_its_name_and_a_click_on_them_counts(qtbot: QtBot, theme: Theme) -> None:
    tick = shown(qtbot, 400)
    assert tick.box.accessibleName() == TEXT
    with qtbot.waitSignal(tick.toggled):
        qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(200, tick.height() // 2))
    assert tick.box.isChecked()


# Nothing takes it, which is what is to be shown.
@pytest.mark.qt_log_ignore("Mouse event .* not accepted", extend=True)
def test_while_it_is_off_limits_a_click_on_its_words_changes_nothing(
    qtbot: QtBot, theme: Theme
) -> None:
    tick = shown(qtbot, 400)
    tick.setEnabled(False)
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(200, tick.height() // 2))
    assert not tick.box.isChecked()
