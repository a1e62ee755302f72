"""The card of reminders offers what the desktop can do, and says what happens."""

from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QCheckBox, QLabel, QTimeEdit
from pytestqt.qtbot import QtBot

from runsore.settings import Settings, SettingsStore
from runsore.ui.pages.settings_reminders import RemindersCard
from runsore.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Entry:
    """An Autostart of our own."""

    def __init__(self, *, is_offered: bool = True, error: OSError | None = None) -> None:
        self.is_offered = is_offered
        self.is_on = False
        self.entry = Path("autostart.desktop")
        self._error = error

    def turn(self, *, on: bool) -> None:
        if self._error is not None:
            raise self._error
        self.is_on = on


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def shown(
    qtbot: QtBot, settings: SettingsStore, entry: Entry | None = None, *, has_tray: bool = True
) -> RemindersCard:
    card = RemindersCard(settings, has_tray=has_tray, autostart=entry)
    qtbot.addWidget(card)
    card.resize(500, 500)
    card.show()
    return card


def tick(card: RemindersCard, name: str) -> QCheckBox:
    return card.findChild(QCheckBox, f"setting-{name}")


def note(card: RemindersCard) -> str:
    return card.findChild(QLabel, "reminders-note").text()


def test_all_is_off_and_what_hangs_on_it_cannot_be_chosen(
    qtbot: QtBot, theme: Theme, settings: SettingsStore
) -> None:
    card = shown(qtbot, settings, Entry())
    for name in ("remind_in_the_morning", "remind_after_a_run", "stay_in_tray", "autostart"):
        assert not tick(card, name).isChecked()
    assert not tick(card, "stay_in_tray").isEnabled()
    assert not tick(card, "autostart").isEnabled()
    assert not card.findChild(QTimeEdit).isEnabled()
    assert settings.current == Settings()


def test_what_is_chosen_is_kept_at_once(
    qtbot: QtBot, theme: Theme, settings: SettingsStore
) -> None:
    card = shown(qtbot, settings, Entry())
    with qtbot.waitSignal(card.changed):
        qtbot.mouseClick(tick(card, "remind_after_a_run"), LEFT)
    card.findChild(QTimeEdit).setTime(QTime(6, 15))
    qtbot.mouseClick(tick(card, "stay_in_tray"), LEFT)
    kept = SettingsStore(settings.path).current
    assert kept == Settings(remind_after_a_run=True, reminder_time=time(6, 15), stay_in_tray=True)


def test_a_click_on_the_words_is_one_on_the_tick(
    qtbot: QtBot, theme: Theme, settings: SettingsStore
) -> None:
    card = shown(qtbot, settings)
    words = next(
        label for label in card.findChildren(QLabel) if label.text() == "Check in every morning"
    )
    qtbot.mouseClick(words, LEFT)
    assert tick(card, "remind_in_the_morning").isChecked()
    assert settings.current.remind_in_the_morning


def test_without_a_tray_it_says_so_and_offers_none(
    qtbot: QtBot, theme: Theme, settings: SettingsStore
) -> None:
    settings.change(remind_in_the_morning=True)
    card = shown(qtbot, settings, Entry(), has_tray=False)
    assert "minimised" in tick(card, "autostart").accessibleName()
    assert not tick(card, "stay_in_tray").isEnabled()
    assert "no tray" in note(card)


def test_autostart_is_asked_for_and_taken_back(
    qtbot: QtBot, theme: Theme, settings: SettingsStore
) -> None:
    settings.change(remind_in_the_morning=True)
    entry = Entry()
    card = shown(qtbot, settings, entry)
    assert "autostart folder" in note(card)
    qtbot.mouseClick(tick(card, "autostart"), LEFT)
    assert entry.is_on
    qtbot.mouseClick(tick(card, "remind_in_the_morning"), LEFT)
    assert tick(card, "autostart").isEnabled(), "what was asked for can be taken back"
    qtbot.mouseClick(tick(card, "autostart"), LEFT)
    assert not entry.is_on


@pytest.mark.parametrize("entry", [None, Entry(is_offered=False)])
def test_where_autostart_is_not_offered_it_says_so(
    qtbot: QtBot, theme: Theme, settings: SettingsStore, entry: Entry | None
) -> None:
    card = shown(qtbot, settings, entry)
    assert tick(card, "autostart") is None
    assert "not offered on this system" in note(card)


def test_autostart_that_cannot_be_changed_says_why_and_shows_what_is(
    qtbot: QtBot, theme: Theme, settings: SettingsStore
) -> None:
    settings.change(remind_in_the_morning=True)
    card = shown(qtbot, settings, Entry(error=PermissionError(13, "Permission denied")))
    with qtbot.waitSignal(card.failed) as failed:
        qtbot.mouseClick(tick(card, "autostart"), LEFT)
    assert "Permission denied" in failed.args[0]
    assert not tick(card, "autostart").isChecked()


def test_its_words_wrap_in_a_narrow_window(
    qtbot: QtBot, theme: Theme, settings: SettingsStore
) -> None:
    assert shown(qtbot, settings, Entry()).minimumSizeHint().width() <= 300
