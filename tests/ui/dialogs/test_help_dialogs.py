"""About and the list of keys say what they should."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from runsore import __version__
from runsore.ui.dialogs.help_dialogs import AboutDialog, ShortcutsDialog
from runsore.ui.theme import Theme


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_about_names_the_version_and_that_it_does_not_diagnose(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    assert __version__ in texts(dialog)
    assert "does not diagnose" in texts(dialog)


def test_the_keys_are_listed_with_those_of_the_map(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog([("Save check-in", QKeySequence("Ctrl+S"))])
    qtbot.addWidget(dialog)
    assert "Ctrl+S" in texts(dialog)
    assert "Save check-in" in texts(dialog)
    assert "Arrow keys" in texts(dialog)
