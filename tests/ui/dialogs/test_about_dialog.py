"""About says what is not diagnosed and which versions there are, and copies diagnostics."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from runsore.ui.dialogs.about_dialog import AboutDialog
from runsore.ui.theme import Theme

VERSIONS = [("Runsore", "9.8.7"), ("Qt", "6.1")]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def shown(qtbot: QtBot, theme: Theme) -> AboutDialog:
    dialog = AboutDialog(theme, VERSIONS, "all about it")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_names_the_version_and_that_it_does_not_diagnose(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme)
    assert "does not diagnose" in texts(dialog)
    assert all(part in texts(dialog) for pair in VERSIONS for part in pair)


def test_diagnostics_are_copied_with_a_click_and_it_says_so(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme)
    copy = dialog.findChild(QPushButton, "copy-diagnostics")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "all about it"
    assert "Copied" in texts(dialog)
    assert dialog.isVisible()
