"""A check-in without a mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from runsore.app import Program
from runsore.core.check_in import Form, Sensation
from runsore.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from runsore.ui.widgets.body_map import BodyMap

MOST_TABS = 60


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(qtbot: QtBot, question: str) -> None:
    """Tab, as often as it takes, to the first answer of a question."""
    for _ in range(MOST_TABS):
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        here: QWidget | None = focus()
        while here is not None and here.objectName() != question:
            here = here.parentWidget()
        if here is not None:
            return
    raise AssertionError(f"Tab never reaches {question}")


def test_a_check_in_by_keyboard_alone(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    program.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    body = program.window.findChild(BodyMap)
    assert body is not None
    assert body.isAncestorOf(focus()), "the map has the focus at the start"
    before = focus().accessibleName()
    qtbot.keyClick(focus(), Qt.Key.Key_Down)
    assert focus().accessibleName() != before
    qtbot.keyClick(focus(), Qt.Key.Key_2)
    (spot,) = program.today.draft.spots
    assert spot.level == 2
    card = program.window.findChild(QWidget, f"spot-{spot.region.key}")
    assert card is not None
    qtbot.waitUntil(card.isVisible)
    tab_to(qtbot, "sensation")
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    tab_to(qtbot, "form")
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    (spot,) = program.today.draft.spots
    assert (spot.sensation, spot.form) == (Sensation.DULL, Form.NORMAL)
    qtbot.keyClick(focus(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(program.log.check_ins()) == 1)
    assert program.log.check_ins()[0].check_in.spots == (spot,)


def test_every_page_has_its_key(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    for number, name in enumerate(("today", "trends", "log", "runs", "learn", "settings"), 1):
        qtbot.keyClick(
            program.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        )
        assert program.window.current_page == name


def test_f1_lists_the_keys_of_every_menu(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    dialog = program.window.findChild(ShortcutsDialog)
    assert dialog is not None
    shown = {key for label in dialog.findChildren(QLabel) for key in label.text().split(", ")}
    assert {"Ctrl+S", "Ctrl+Z", "Ctrl+2", "F1", "Save check-in"} <= shown
    dialog.close()
