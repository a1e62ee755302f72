"""A notice stays, can be answered, and is never cut."""

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from runsore.ui.theme import Theme
from runsore.ui.widgets.notice_bar import NoticeBar

LONG = "This is a sample: a year of a runner who does not exist. Try anything."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bar(theme: Theme, window: QWidget) -> NoticeBar:
    made = NoticeBar(theme, "info", "notice")
    made.add_button("go-back", "Back to my own log")
    made.add_button("stay", "Stay")
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    return made


def test_it_is_there_once_there_is_something_to_tell(bar: NoticeBar) -> None:
    assert not bar.isVisible()
    bar.tell(LONG)
    assert bar.isVisible()
    assert bar.text == LONG
    assert bar.accessibleName() == LONG


def test_work_that_goes_on_is_seen_to(bar: NoticeBar) -> None:
    bar.tell(LONG, busy=True)
    progress = bar.findChild(QProgressBar)
    assert progress is not None
    assert progress.isVisible()
    bar.tell(LONG)
    assert not progress.isVisible()


@pytest.mark.parametrize("width", [300, 420, 760, 1400])
def test_words_and_buttons_have_room_at_any_width(
    qtbot: QtBot, window: QWidget, bar: NoticeBar, width: int
) -> None:
    window.resize(width, 500)
    bar.tell(LONG)
    qtbot.waitUntil(lambda: bar.width() == width)
    words, buttons = bar._text, bar._buttons
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    shown = buttons.findChildren(QPushButton)
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in shown))
    for button in shown:
        corner = button.mapTo(bar, button.rect().bottomRight())
        assert bar.rect().contains(corner)
    assert not words.geometry().intersects(buttons.geometry())
