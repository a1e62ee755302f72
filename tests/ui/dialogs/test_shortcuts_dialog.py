"""The list of keys holds every key there is, and none that is not."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from check_ins import NOW
from runsore.app import Program
from runsore.settings import SettingsStore
from runsore.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from runsore.ui.theme import Theme

NATIVE = QKeySequence.SequenceFormat.NativeText


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Program]:
    """With every page made, so that all its keys are there."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = Program(
        app, tmp_path / "log.db", SettingsStore(tmp_path / "s.json"), memory, lambda: NOW
    )
    made.window.show()
    qtbot.waitUntil(lambda: made.log.is_open, timeout=20_000)
    for page in ("trends", "log", "runs", "learn", "settings"):
        made.window.show_page(page)
    yield made
    made.close()


def listed(dialog: ShortcutsDialog) -> dict[str, str]:
    """What each text's keys are."""
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    heads = [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.property("role") == "overline"
    ]
    rows = [text for text in texts if text not in heads]
    return dict(zip(rows[1::2], rows[::2], strict=True))


def keys_of_actions(program: Program) -> dict[str, str]:
    found = {}
    for action in program.window.findChildren(QAction):
        keys = [key.toString(NATIVE) for key in action.shortcuts() if not key.isEmpty()]
        if keys:
            found[action.text().replace("&", "").rstrip("…")] = ", ".join(keys)
    return found


def test_every_key_of_an_action_is_listed_and_every_listed_key_is_one(program: Program) -> None:
    program.window._show_shortcuts()
    dialog = program.window.findChild(ShortcutsDialog)
    anywhere = {
        text: keys for text, keys in listed(dialog).items() if re.match(r"Ctrl\+|F\d", keys)
    }
    real = keys_of_actions(program)
    assert len(real) >= 12
    assert anywhere == real
    dialog.close()


def test_every_key_of_a_part_is_listed(program: Program) -> None:
    program.window._show_shortcuts()
    dialog = program.window.findChild(ShortcutsDialog)
    keys = " ".join(listed(dialog).values())
    real = {shortcut.key().toString(NATIVE) for shortcut in program.window.findChildren(QShortcut)}
    named = {"Del": "Delete", "Return": "Enter"}
    assert real
    assert {named.get(key, key) for key in real if named.get(key, key) not in keys} == set()
    dialog.close()


def test_it_fits_the_smallest_window_and_scrolls(qtbot: QtBot, theme: Theme) -> None:
    dialog = ShortcutsDialog(theme, [("Save check-in", [QKeySequence("Ctrl+S")])])
    qtbot.addWidget(dialog)
    dialog.resize(500, 300)
    dialog.show()
    assert listed(dialog)["Save check-in"] == "Ctrl+S"
    area = dialog.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
