"""Cards hold a title, tools and a body; a disclosure keeps its body out of sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from runsore.settings import ThemeChoice
from runsore.ui.theme import Theme
from runsore.ui.widgets.card import Card, Disclosure

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def fold(qapp: QApplication, qtbot: QtBot) -> Disclosure:
    made = Disclosure("More about this", Theme(qapp, ThemeChoice.LIGHT))
    made.body.addWidget(QLabel("Hidden at first"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def content(fold: Disclosure) -> QWidget:
    return fold.findChild(QWidget, "disclosure-content")


def lever(fold: Disclosure) -> QPushButton:
    return fold.findChild(QPushButton, "disclosure")


def test_a_card_without_title_and_tools_has_no_title_row(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()
    card.body.addWidget(QLabel("Body"))
    assert card.findChild(QWidget, "card-head") is None
    card.set_title("Calf")
    assert card.findChild(QWidget, "card-head").isVisible()
    card.set_title("")
    assert not card.findChild(QWidget, "card-head").isVisible()


def test_a_title_is_shown_as_it_is_written_and_named_for_screen_readers(qtbot: QtBot) -> None:
    card = Card("Left <b>calf</b>")
    qtbot.addWidget(card)
    card.show()
    title = card.findChild(QLabel, "card-title")
    assert title.isVisible()
    assert title.textFormat() is Qt.TextFormat.PlainText
    assert card.accessibleName() == "Left <b>calf</b>"
    card.set_title("Right calf")
    assert card.title == title.text() == "Right calf"


def test_a_tool_stands_at_the_end_of_the_title_row(qtbot: QtBot) -> None:
    card, tool = Card(), QToolButton()
    qtbot.addWidget(card)
    card.add_tool(tool)
    card.body.addWidget(QLabel("Body"))
    card.resize(400, 120)
    card.show()
    assert tool.isVisible()
    assert tool.mapTo(card, tool.rect().center()).x() > 350


def test_a_fold_is_closed_to_begin_with(fold: Disclosure) -> None:
    assert not fold.is_open
    assert not content(fold).isVisible()
    assert lever(fold).accessibleDescription() == "folded"


def test_a_click_opens_a_fold_and_another_closes_it(fold: Disclosure, qtbot: QtBot) -> None:
    sent: list[bool] = []
    fold.toggled.connect(sent.append)
    qtbot.mouseClick(lever(fold), Qt.MouseButton.LeftButton)
    assert content(fold).isVisible()
    assert lever(fold).accessibleDescription() == "open"
    qtbot.mouseClick(lever(fold), Qt.MouseButton.LeftButton)
    assert not content(fold).isVisible()
    assert sent == [True, False]


def test_space_opens_a_fold(fold: Disclosure, qtbot: QtBot) -> None:
    fold.setFocus()
    qtbot.waitUntil(lever(fold).hasFocus)
    qtbot.keyClick(lever(fold), Qt.Key.Key_Space)
    assert fold.is_open


def test_a_fold_can_be_opened_and_renamed_from_outside(fold: Disclosure) -> None:
    fold.set_open(True)
    fold.set_title("Sources")
    assert content(fold).isVisible()
    assert lever(fold).text() == lever(fold).accessibleName() == "Sources"


def test_what_a_fold_holds_is_made_once_it_is_seen(fold: Disclosure) -> None:
    fold.fill_when_open(lambda: fold.body.addWidget(QLabel("Late")))
    assert "Late" not in texts_in(fold)
    fold.set_open(True)
    fold.set_open(False)
    fold.set_open(True)
    assert texts_in(fold).count("Late") == 1


def test_what_an_open_fold_is_filled_with_is_there_at_once(fold: Disclosure) -> None:
    fold.set_open(True)
    fold.fill_when_open(lambda: fold.body.addWidget(QLabel("At once")))
    assert "At once" in texts_in(fold)


def texts_in(fold: Disclosure) -> list[str]:
    return [label.text() for label in fold.findChildren(QLabel)]
