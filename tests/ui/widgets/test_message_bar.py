"""What went well leaves by itself; what went wrong stays until it was read."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from runsore.ui.theme import Theme
from runsore.ui.widgets.message_bar import MessageBar

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, theme: Theme) -> MessageBar:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    return bar


def button(bar: MessageBar, name: str) -> QAbstractButton:
    found = bar.findChild(QAbstractButton, name)
    assert found is not None
    return found


def let_time_pass(bar: MessageBar) -> None:
    """What the clock would do, if it runs at all."""
    timer = bar.findChild(QTimer)
    assert timer is not None
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()


def test_there_is_no_bar_before_there_is_something_to_say(qtbot: QtBot, theme: Theme) -> None:
    assert not shown(qtbot, theme).isVisible()


def test_good_news_goes_by_itself(qtbot: QtBot, theme: Theme) -> None:
    bar = shown(qtbot, theme)
    bar.good("Saved. Run as planned")
    assert bar.isVisible()
    assert bar.text == "Saved. Run as planned"
    let_time_pass(bar)
    assert not bar.isVisible()


def test_trouble_stays_until_it_is_closed(qtbot: QtBot, theme: Theme) -> None:
    bar = shown(qtbot, theme)
    bar.trouble("The disk is full.")
    let_time_pass(bar)
    assert bar.isVisible()
    qtbot.mouseClick(button(bar, "message-close"), LEFT)
    assert not bar.isVisible()


def test_trouble_after_good_news_is_not_taken_along_with_it(qtbot: QtBot, theme: Theme) -> None:
    bar = shown(qtbot, theme)
    bar.good("Saved.")
    bar.trouble("The disk is full.")
    let_time_pass(bar)
    assert bar.isVisible()
    assert bar.text == "The disk is full."


def test_an_offer_is_taken_once_and_the_message_goes(qtbot: QtBot, theme: Theme) -> None:
    bar = shown(qtbot, theme)
    taken: list[str] = []
    bar.trouble("The log is locked.", "Try again", lambda: taken.append("again"))
    assert button(bar, "message-action").text() == "Try again"
    qtbot.mouseClick(button(bar, "message-action"), LEFT)
    assert taken == ["again"]
    assert not bar.isVisible()


def test_an_offer_that_fails_again_can_say_so(qtbot: QtBot, theme: Theme) -> None:
    bar = shown(qtbot, theme)
    bar.trouble("Locked.", "Try again", lambda: bar.trouble("Still locked."))
    qtbot.mouseClick(button(bar, "message-action"), LEFT)
    assert bar.isVisible()
    assert bar.text == "Still locked."


def test_an_offer_does_not_outlive_its_message(qtbot: QtBot, theme: Theme) -> None:
    bar = shown(qtbot, theme)
    bar.trouble("The log is locked.", "Try again", lambda: None)
    bar.good("Saved.")
    assert not button(bar, "message-action").isVisible()


def test_an_offer_that_is_off_takes_its_own_message_back_and_no_other(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = shown(qtbot, theme)
    taken: list[str] = []
    bar.trouble("It is set aside.", "Bring it back", taken.clear)
    bar.take_back(taken.sort)
    assert bar.isVisible()
    bar.take_back(taken.clear)
    assert not bar.isVisible()


def test_a_screen_reader_hears_the_message_and_what_closes_it(qtbot: QtBot, theme: Theme) -> None:
    bar = shown(qtbot, theme)
    bar.trouble("The disk is full.")
    text = bar.findChild(QLabel, "message-text")
    assert text is not None
    assert text.accessibleName() == "The disk is full."
    assert button(bar, "message-close").accessibleName() == "Close this message"
