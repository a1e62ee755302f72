"""The very first start: a welcome, a look at a sample, and a log of one's own, untouched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from e2e.journeys import check_in_a_sore_calf, find, press, wait_for
from runsore.app import Program
from runsore.app.desktop import Desktop
from runsore.locations import draft_path, sample_path
from runsore.settings import SettingsStore, Units, Weekday
from runsore.ui.dialogs.welcome_dialog import WelcomeDialog
from runsore.ui.widgets.notice_bar import NoticeBar

GREETING = Desktop(greets=True)


def welcome(qtbot: QtBot, program: Program) -> WelcomeDialog:
    return wait_for(qtbot, program.window, WelcomeDialog, "welcome")


def sample_bar(program: Program) -> NoticeBar:
    return find(program.window, NoticeBar, "sample-bar")


def look_around(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.sample_requested.emit()
    assert len(program.log.check_ins()) > 100


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }


def words(program: Program) -> str:
    return " ".join(label.text() for label in program.window.findChildren(QLabel))


def test_the_welcome_comes_once_and_keeps_what_was_chosen(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start(desktop=GREETING)
    dialog = welcome(qtbot, program)
    for setting, value in (("units", "mi"), ("first_weekday", "sunday")):
        press(qtbot, find(dialog, QWidget, f"setting-{setting}"), f"answer-{value}")
    press(qtbot, dialog, "welcome-begin")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    kept = SettingsStore(tmp_path / "settings.json").current
    assert (kept.units, kept.first_weekday) == (Units.MILES, Weekday.SUNDAY)
    assert not program.log.check_ins()
    assert "Click a region" in words(program)
    program.window.close()
    again = start(desktop=GREETING)
    assert again.window.findChild(WelcomeDialog) is None


@pytest.mark.parametrize("present", ["settings.json", "log.db"])
def test_who_has_been_here_before_is_not_welcomed(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path, present: str
) -> None:
    (tmp_path / present).write_text("{}" if present.endswith("json") else "")
    program = start(desktop=GREETING)
    assert program.window.findChild(WelcomeDialog) is None


def test_the_welcome_can_be_skipped_with_a_key_and_does_not_return(
    qtbot: QtBot, start: Callable[..., Program]
) -> None:
    program = start(desktop=GREETING)
    qtbot.keyClick(welcome(qtbot, program), Qt.Key.Key_Escape)
    program.window.close()
    assert start(desktop=GREETING).window.findChild(WelcomeDialog) is None


def test_the_welcome_is_answered_by_keyboard_alone(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start(desktop=GREETING)
    dialog = welcome(qtbot, program)
    qtbot.waitUntil(dialog.isActiveWindow)
    reached = []
    for _ in range(8):
        focused = QApplication.focusWidget() or dialog.focusWidget()
        reached.append(focused.objectName())
        if focused.objectName() == "answer-km":
            qtbot.keyClick(focused, Qt.Key.Key_Right)
            moved = dialog.focusWidget()
            qtbot.keyClick(moved, Qt.Key.Key_Space)
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached[0] == "welcome-begin"
    assert "welcome-sample" in reached
    assert SettingsStore(tmp_path / "settings.json").current.units is Units.MILES
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_the_sample_is_a_click_away_and_so_is_the_way_back(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start(desktop=GREETING)
    press(qtbot, welcome(qtbot, program), "welcome-sample")
    bar = sample_bar(program)
    qtbot.waitUntil(lambda: "This is a sample" in bar.text, timeout=20_000)
    assert len(program.log.check_ins()) > 100
    press(qtbot, bar, "sample-back")
    qtbot.waitUntil(lambda: not program.log.check_ins())
    assert not bar.isVisible()


def test_the_sample_mixes_with_nothing_of_ones_own(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    copies = tmp_path / "copies"
    SettingsStore(tmp_path / "settings.json").change(backup_folder=str(copies))
    program = start()
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: list(copies.glob("*.db")) != [])
    check_in_a_sore_calf(qtbot, program)
    own, before = program.today.draft, program.log.check_ins()
    look_around(qtbot, program)
    kept = files_in(tmp_path)
    recent = program.window.recent_menu.actions()[0].text()
    assert program.today.draft.is_empty
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    check_in_a_sore_calf(qtbot, program)
    assert draft_path(sample_path()).exists()
    assert files_in(tmp_path) == kept
    assert program.window.recent_menu.actions()[0].text() == recent
    assert recent == str(tmp_path / "log.db")
    press(qtbot, sample_bar(program), "sample-back")
    qtbot.waitUntil(lambda: program.log.check_ins() == before)
    assert program.today.draft.spots == own.spots


def test_what_is_for_a_kept_log_waits_while_the_sample_is_open(
    qtbot: QtBot, start: Callable[..., Program]
) -> None:
    program = start()

    def offered() -> set[str]:
        (file,) = [one for one in program.window.menuBar().actions() if one.text() == "&File"]
        return {one.text() for one in file.menu().actions() if one.isEnabled() and one.text()}

    before = offered()
    look_around(qtbot, program)
    assert before - offered() == {"&Back up now", "&Restore…", "&Import…"}
    press(qtbot, sample_bar(program), "sample-back")
    qtbot.waitUntil(lambda: offered() == before)
    assert program.log.check_ins() == []


def test_the_sample_is_left_again_while_it_is_still_being_written(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    program.window.sample_requested.emit()
    bar = sample_bar(program)
    assert "Writing" in bar.text
    press(qtbot, bar, "sample-back")
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    assert not bar.isVisible()
    assert len(program.log.check_ins()) == 1
