"""Reminders at work over a day: the clock moves, the log answers."""

from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desk import NotingTray
from logged import check_in, workout
from memory_log import MemoryLog
from runsore.core.log import LogError
from runsore.settings import SettingsStore
from runsore.ui.observable_log import ObservableLog
from runsore.ui.reminding import Reminding
from runsore.ui.theme import Theme

SEVEN = datetime.fromisoformat("2026-03-15T07:00+01:00")


class Day:
    """A runner's day with reminders on; `at` moves the clock and looks again."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self._qtbot, self._theme = qtbot, theme
        self.now = SEVEN - timedelta(hours=1)
        self.memory = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.settings = SettingsStore(folder / "settings.json")
        self.settings.change(remind_in_the_morning=True, remind_after_a_run=True)
        self.log = ObservableLog()
        self.kept = MemoryLog()
        self.log.attach(self.kept)
        self.tray = NotingTray()
        self.start()

    def start(self) -> None:
        self.reminding = Reminding(
            self.log, self.settings, self.memory, lambda: self.now, self._theme, self.tray
        )
        self._qtbot.addWidget(self.reminding.bar)
        self._settled()

    def at(self, now: datetime) -> bool:
        """Whether a reminder is shown then."""
        self.now = now
        self.reminding.look()
        return self._settled()

    def _settled(self) -> bool:
        self._qtbot.waitUntil(lambda: not self.reminding._asking.is_busy)
        return not self.reminding.bar.isHidden()


@pytest.fixture
def day(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Day:
    return Day(qtbot, theme, tmp_path)


def test_it_comes_at_its_time_once_and_goes_with_the_day(day: Day) -> None:
    assert not day.at(SEVEN - timedelta(minutes=1))
    assert day.at(SEVEN)
    assert day.at(SEVEN + timedelta(hours=9))
    assert len(day.tray.told) == 1
    assert not day.at(SEVEN + timedelta(hours=18)), "midnight has passed"
    assert day.at(SEVEN + timedelta(days=1))
    assert len(day.tray.told) == 2


def test_a_laptop_asleep_for_days_reminds_once_when_it_wakes(day: Day) -> None:
    assert day.at(SEVEN)
    assert day.at(SEVEN + timedelta(days=3, hours=2))
    assert day.at(SEVEN + timedelta(days=3, hours=3))
    assert len(day.tray.told) == 2


def test_a_program_started_late_reminds_once(day: Day) -> None:
    day.now = SEVEN + timedelta(hours=5)
    day.start()
    day.start()
    assert len(day.tray.told) == 1


def test_whoever_has_checked_in_hears_nothing(day: Day) -> None:
    day.kept.save([check_in("2026-03-15", {})])
    assert not day.at(SEVEN)
    assert day.tray.told == []


def test_a_check_in_takes_it_away_and_it_stays_away(day: Day) -> None:
    day.kept.save([workout("2026-03-14")])
    assert day.at(SEVEN)
    assert "You ran yesterday" in day.reminding.bar.text
    day.log.save([check_in("2026-03-15", {"left-quad": 2})])
    assert not day.at(SEVEN + timedelta(minutes=1))
    assert not day.at(SEVEN + timedelta(hours=3))


def test_put_off_it_comes_once_more(day: Day) -> None:
    assert day.at(SEVEN)
    day.tray.later_requested.emit()
    assert not day.at(SEVEN + timedelta(minutes=59))
    assert day.at(SEVEN + timedelta(minutes=60))
    day.reminding._dismiss()
    assert not day.at(SEVEN + timedelta(hours=5))
    assert len(day.tray.told) == 2


def test_turned_off_while_it_is_shown_it_goes(day: Day) -> None:
    assert day.at(SEVEN)
    day.settings.change(remind_in_the_morning=False, remind_after_a_run=False)
    day.reminding.settings_changed()
    assert not day.at(SEVEN + timedelta(days=1))


def test_a_new_time_later_today_counts(day: Day) -> None:
    assert day.at(SEVEN)
    day.reminding._dismiss()
    day.settings.change(reminder_time=time(18, 0))
    day.reminding.settings_changed()
    assert not day.at(SEVEN + timedelta(hours=10))
    assert day.at(SEVEN + timedelta(hours=11))


def test_paused_it_is_silent_and_looks_again_after(day: Day) -> None:
    day.reminding.pause(on=True)
    assert not day.at(SEVEN)
    day.reminding.pause(on=False)
    assert day.at(SEVEN)


@pytest.mark.parametrize("stored", ["yesterday", "2026-03-15T07:00", 7])
def test_a_memory_that_makes_no_sense_is_none(day: Day, stored: object) -> None:
    day.memory.setValue("reminders/shown", stored)
    assert day.at(SEVEN)


def test_a_log_that_cannot_be_read_is_told_by_the_pages_only(
    qtbot: QtBot, day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise LogError("The disk failed.")

    monkeypatch.setattr(day.kept, "check_ins", refuse)
    with qtbot.assertNotEmitted(day.reminding.unexpected):
        assert not day.at(SEVEN)
