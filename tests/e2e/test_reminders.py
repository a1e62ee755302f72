"""Reminders in a real window: banner, tray, closing, and a log that answers them."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import NotingTray
from e2e.conftest import MORNING
from e2e.journeys import check_in_a_sore_calf, find, press
from logged import workout
from runsore.app import Program
from runsore.app.desktop import Desktop
from runsore.settings import SettingsStore
from runsore.ui.widgets.notice_bar import NoticeBar


@pytest.fixture(autouse=True)
def _qt_quits_as_before(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def tray() -> NotingTray:
    return NotingTray()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    """Written before the program starts."""
    return SettingsStore(tmp_path / "settings.json")


def bar(program: Program) -> NoticeBar:
    return find(program.window, NoticeBar, "reminder-bar")


def test_without_being_asked_for_there_is_no_reminder(
    qtbot: QtBot, start: Callable[..., Program], tray: NotingTray
) -> None:
    program = start(desktop=Desktop(tray))
    assert not bar(program).isVisible()
    assert not tray.is_shown


def test_switched_on_in_settings_it_comes_at_once_where_its_time_has_passed(
    qtbot: QtBot, start: Callable[..., Program], tray: NotingTray
) -> None:
    program = start(desktop=Desktop(tray))
    press(qtbot, program.window.show_page("settings"), "setting-remind_in_the_morning")
    qtbot.waitUntil(bar(program).isVisible)
    assert "How does it feel today?" in bar(program).text
    assert tray.is_shown
    assert tray.told == [bar(program).text]


def test_where_there_is_no_tray_the_window_reminds(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore
) -> None:
    settings.change(remind_in_the_morning=True)
    away = NotingTray(is_there=False)
    program = start(desktop=Desktop(away))
    qtbot.waitUntil(bar(program).isVisible)
    assert away.told == []


def test_a_check_in_answers_it(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore
) -> None:
    settings.change(remind_in_the_morning=True)
    program = start()
    program.window.show_page("learn")
    qtbot.waitUntil(bar(program).isVisible)
    press(qtbot, bar(program), "reminder-check-in")
    assert program.window.current_page == "today"
    assert not bar(program).isVisible()
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    program.window.close()
    again = start(MORNING + timedelta(hours=1))
    assert not bar(again).isVisible()


def test_a_saved_check_in_takes_the_reminder_away(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore
) -> None:
    settings.change(remind_in_the_morning=True)
    program = start()
    qtbot.waitUntil(bar(program).isVisible)
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: not bar(program).isVisible())


def test_the_morning_after_a_run_asks_about_the_run(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore
) -> None:
    program = start()
    program.log.save([workout("2026-03-14")])
    press(qtbot, program.window.show_page("settings"), "setting-remind_after_a_run")
    qtbot.waitUntil(bar(program).isVisible)
    assert "You ran yesterday" in bar(program).text


def test_put_off_it_comes_back_also_after_a_restart(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore, tray: NotingTray
) -> None:
    settings.change(remind_in_the_morning=True)
    program = start(desktop=Desktop(tray))
    qtbot.waitUntil(bar(program).isVisible)
    tray.later_requested.emit()
    assert not bar(program).isVisible()
    program.window.close()
    sooner = start(MORNING + timedelta(minutes=50))
    assert not bar(sooner).isVisible()
    sooner.window.close()
    later = start(MORNING + timedelta(minutes=61))
    qtbot.waitUntil(bar(later).isVisible)


def test_the_sample_log_reminds_nobody(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore
) -> None:
    settings.change(remind_in_the_morning=True)
    program = start(datetime(2026, 3, 15, 6, 30, tzinfo=UTC))
    program.window.sample_requested.emit()
    qtbot.waitUntil(lambda: len(program.log.check_ins()) > 100, timeout=20_000)
    press(qtbot, program.window.show_page("settings"), "setting-remind_after_a_run")
    assert not bar(program).isVisible()


def test_closing_ends_it_unless_staying_was_asked_for(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore, tray: NotingTray
) -> None:
    settings.change(remind_in_the_morning=True)
    program = start(desktop=Desktop(tray))
    assert QApplication.quitOnLastWindowClosed()
    press(qtbot, program.window.show_page("settings"), "setting-stay_in_tray")
    assert not QApplication.quitOnLastWindowClosed()
    program.window.close()
    assert program.window.isHidden()
    assert len([text for text in tray.told if "stays here" in text]) == 1
    tray.open_requested.emit()
    assert program.window.isVisible()
    program.window.close()
    assert len([text for text in tray.told if "stays here" in text]) == 1, "told once"


def test_a_tray_that_went_away_does_not_swallow_the_window(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore, tray: NotingTray
) -> None:
    settings.change(remind_in_the_morning=True, stay_in_tray=True)
    program = start(desktop=Desktop(tray))
    tray.is_there = False
    with qtbot.waitSignal(program.window.closed):
        program.window.close()
    assert not any("stays here" in text for text in tray.told)


def test_an_answer_that_comes_after_the_window_is_heard_by_nobody(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: SettingsStore
) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    program = Program(qapp, tmp_path / "log.db", settings, memory, lambda: MORNING)
    with qtbot.waitSignal(program.settled, timeout=20_000):
        program.show()
    settings.change(remind_in_the_morning=True)
    program.log.changed.emit()
    program.close()
    with qtbot.captureExceptions() as errors:
        QApplication.processEvents()
    assert errors == []


def test_quitting_quits_although_the_window_would_stay(
    qtbot: QtBot, start: Callable[..., Program], settings: SettingsStore, tray: NotingTray
) -> None:
    settings.change(remind_in_the_morning=True, stay_in_tray=True)
    program = start(desktop=Desktop(tray))
    with qtbot.waitSignal(program.window.closed):
        program.window.quit_requested.emit()
    assert not tray.is_shown


def test_started_in_the_tray_it_opens_the_log_and_shows_no_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: SettingsStore, tray: NotingTray
) -> None:
    settings.change(remind_in_the_morning=True, stay_in_tray=True)
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    program = Program(
        qapp, tmp_path / "log.db", settings, memory, lambda: MORNING, lambda: Desktop(tray)
    )
    program.show(in_tray=True)
    qtbot.waitUntil(lambda: bool(tray.told), timeout=20_000)
    assert program.window.isHidden()
    opened = program.log
    tray.open_requested.emit()
    qtbot.waitUntil(program.window.isVisible)
    assert bar(program).isVisible()
    assert opened.is_open
    program.close()
