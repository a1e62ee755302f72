"""A log is backed up by itself, brought back by the menu, and recovered where it is damaged."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from sqlite3 import connect

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from e2e.journeys import check_in_a_sore_calf, find, press
from runsore.app import Program
from runsore.settings import SettingsStore
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog
from runsore.storage.verifying import verify
from storage.stored import a_check_in, a_workout

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MORNING = datetime(2026, 3, 15, 7, 10, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "log.db"
    with closing(SqliteLog(path)) as log:
        log.save([a_check_in(f"2026-03-{day:02}") for day in range(1, 11)] + [a_workout()])
    return path


def made_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.db")) if folder.exists() else []


def choose(program: Program, text: str) -> None:
    actions = program.window.findChildren(QAction)
    next(action for action in actions if action.text().replace("&", "") == text).trigger()


def the_dialog(qtbot: QtBot, program: Program, name: str) -> QDialog:
    def is_there() -> None:
        assert any(found.isVisible() for found in program.window.findChildren(QDialog, name))

    qtbot.waitUntil(is_there, timeout=20_000)
    return find(program.window, QDialog, name)


def check_ins_in(path: Path) -> int:
    with closing(ReadOnlyLog.at(path)) as log:
        return len(log.check_ins())


def test_the_first_change_of_a_day_is_backed_up(
    qtbot: QtBot, start: Callable[..., Program], path: Path, tmp_path: Path
) -> None:
    program = start()
    assert made_in(tmp_path / "backups") == []
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: len(made_in(tmp_path / "backups")) == 1, timeout=20_000)
    program.undo_stack.undo()
    (made,) = made_in(tmp_path / "backups")
    assert check_ins_in(made) == 11


def test_a_backup_is_made_and_restored_by_the_menu(
    qtbot: QtBot, start: Callable[..., Program], path: Path, tmp_path: Path
) -> None:
    program = start()
    choose(program, "Back up now")
    qtbot.waitUntil(lambda: "Backed up and checked" in program.window.messages.text, timeout=20_000)
    program.log.save([a_check_in("2026-03-14")])
    choose(program, "Restore…")
    dialog = the_dialog(qtbot, program, "restore-dialog")
    press(qtbot, dialog, "restore-accept")
    qtbot.waitUntil(
        lambda: program.log.is_open and len(program.log.check_ins()) == 10, timeout=20_000
    )
    assert "is kept as" in program.window.messages.text
    (kept,) = tmp_path.glob("log.replaced-*.db")
    assert check_ins_in(kept) == 11


def test_without_a_backup_there_is_nothing_to_restore_and_that_is_said(
    qtbot: QtBot, start: Callable[..., Program], path: Path
) -> None:
    program = start()
    choose(program, "Restore…")
    qtbot.waitUntil(lambda: "There is no backup in" in program.window.messages.text)


@pytest.fixture
def damaged(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[0] ^= 0xFF
    path.write_bytes(content)
    return bytes(content)


@pytest.fixture
def program(qapp: QApplication, damaged: bytes, path: Path) -> Iterator[Program]:
    """Started on the damaged log."""
    made = Program(
        qapp,
        path,
        SettingsStore(path.with_name("settings.json")),
        QSettings(str(path.with_name("window.ini")), QSettings.Format.IniFormat),
        lambda: MORNING,
    )
    made.window.show()
    yield made
    made.close()


def test_a_damaged_log_is_recovered_and_kept(
    qtbot: QtBot, program: Program, damaged: bytes, path: Path, tmp_path: Path
) -> None:
    dialog = the_dialog(qtbot, program, "recovery-dialog")
    assert path.read_bytes() == damaged
    press(qtbot, dialog, "recovery-recovered")
    qtbot.waitUntil(lambda: program.log.is_open, timeout=20_000)
    assert len(program.log.check_ins()) == 10
    (kept,) = tmp_path.glob("log.damaged-*.db")
    assert kept.read_bytes() == damaged


def test_a_damaged_log_may_wait(
    qtbot: QtBot, program: Program, damaged: bytes, path: Path, tmp_path: Path
) -> None:
    press(qtbot, the_dialog(qtbot, program, "recovery-dialog"), "recovery-later")
    assert f"{path} is damaged" in program.window.messages.text
    qtbot.waitUntil(lambda: [found.name for found in tmp_path.glob("*.db*")] == [path.name])
    assert path.read_bytes() == damaged
    assert find(program.window.messages, QPushButton, "message-action").isVisible()
    assert not program.log.is_open


@pytest.fixture
def altered(path: Path) -> Path:
    """A log in which a level is not what was saved."""
    with closing(connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE sore_spot SET pain_moving = 6, level = 6 WHERE rowid = 1")
    return path


def ask_what_can_be_done(qtbot: QtBot, program: Program) -> QDialog:
    said = program.window.messages
    qtbot.waitUntil(lambda: "an entry of 2026-03-01 changed since saved" in said.text)
    press(qtbot, said, "message-action")
    return the_dialog(qtbot, program, "recovery-dialog")


def test_a_changed_value_is_told_and_the_log_sealed_again_by_choice(
    qtbot: QtBot, start: Callable[..., Program], altered: Path, tmp_path: Path
) -> None:
    program = start()
    dialog = ask_what_can_be_done(qtbot, program)
    assert "look at it in Log: 2026-03-01" in find(dialog, QLabel, "recovery-read").text()
    press(qtbot, dialog, "recovery-recovered")
    qtbot.waitUntil(lambda: program.log.is_open, timeout=20_000)
    assert len(program.log.check_ins()) == 10
    assert len(list(tmp_path.glob("log.damaged-*.db"))) == 1
    verify(altered)


def test_a_log_with_a_changed_value_stays_in_use_until_one_decides(
    qtbot: QtBot, start: Callable[..., Program], altered: Path
) -> None:
    program = start()
    press(qtbot, ask_what_can_be_done(qtbot, program), "recovery-later")
    qtbot.waitUntil(lambda: program.log.is_open, timeout=20_000)
    program.log.save([a_check_in("2026-03-14")])
    assert check_ins_in(altered) == 11


def test_a_window_that_is_asked_for_comes_forward(start: Callable[..., Program]) -> None:
    program = start()
    program.window.showMinimized()
    program.come_forward()
    assert not program.window.isMinimized()
    assert program.window.isVisible()


def test_a_save_to_a_log_that_was_taken_away_keeps_the_check_in(
    qtbot: QtBot, start: Callable[..., Program], path: Path, tmp_path: Path
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    away = tmp_path / "away.db"
    path.rename(away)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: "was moved, deleted or replaced" in program.window.messages.text)
    assert find(program.window, QWidget, "spot-left-upper-calf").isVisible()
    away.rename(path)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: len(program.log.check_ins()) == 11)


def test_a_backup_that_cannot_be_made_is_told_and_costs_no_save(
    qtbot: QtBot, start: Callable[..., Program], path: Path, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be")
    program = start()
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(
        lambda: f"The backup in {tmp_path / 'backups'}" in program.window.messages.text,
        timeout=20_000,
    )
    assert len(program.log.check_ins()) == 11
