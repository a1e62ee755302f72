"""The system's tray: its menu says and does what a reminder needs."""

from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from runsore.ui.theme import Theme
from runsore.ui.tray import SystemTray


def test_its_menu_opens_puts_off_and_quits(qtbot: QtBot, theme: Theme) -> None:
    tray = SystemTray(theme.icon("runsore", "accent"))
    menu = tray._icon.contextMenu()
    assert isinstance(menu, QMenu)
    for name, signal in (
        ("tray-open", tray.open_requested),
        ("tray-later", tray.later_requested),
        ("tray-quit", tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            next(action for action in menu.actions() if action.objectName() == name).trigger()


def test_a_click_on_it_or_its_message_opens_the_window(qtbot: QtBot, theme: Theme) -> None:
    tray = SystemTray(theme.icon("runsore", "accent"))
    with qtbot.waitSignal(tray.open_requested):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.waitSignal(tray.open_requested):
        tray._icon.messageClicked.emit()
    with qtbot.assertNotEmitted(tray.open_requested):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_it_is_hidden_until_it_is_wanted(qtbot: QtBot, theme: Theme) -> None:
    tray = SystemTray(theme.icon("runsore", "accent"))
    assert not tray._icon.isVisible()
