"""Settings on a real log: where it is, others opened lately, and deleting all of it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from e2e.journeys import check_in_a_sore_calf, find, press, wait_for
from runsore.app import Program
from runsore.app.desktop import Desktop
from runsore.storage.sqlite_log import SqliteLog
from runsore.ui.autostart import XdgAutostart
from runsore.ui.dialogs.deletion_dialog import DeletedDialog, DeletionDialog


def settings_page(program: Program) -> QWidget:
    return program.window.show_page("settings")


def used_for_a_morning(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    """A saved check-in, its backup, and another one being written."""
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: list(tmp_path.glob("backups/*.db")) != [])
    check_in_a_sore_calf(qtbot, program)


def ask_to_delete(qtbot: QtBot, program: Program) -> DeletionDialog:
    button = find(settings_page(program), QPushButton, "delete-all")
    # At the foot of a page that scrolls.
    button.click()
    return wait_for(qtbot, program.window, DeletionDialog, "deletion")


def test_it_says_where_the_log_is_and_that_it_is_not_encrypted(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    page = settings_page(program)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert str(tmp_path / "log.db") in texts
    assert any("not encrypted" in text and "disk encryption" in text for text in texts)
    find(page, QPushButton, "log-copy-path").click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "log.db")


def test_a_log_opened_lately_is_a_click_away_in_settings_and_in_the_menu(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    other = tmp_path / "other.db"
    with qtbot.waitSignal(program.opened):
        program.open_log(other)
    menu = program.window.recent_menu
    assert [action.text() for action in menu.actions()][:2] == [
        str(other),
        str(tmp_path / "log.db"),
    ]
    with qtbot.waitSignal(program.opened) as opened:
        find(settings_page(program), QPushButton, "log-recent-0").click()
    assert opened.args == [tmp_path / "log.db"]
    program.window.close()
    again = start()
    assert [action.text() for action in again.window.recent_menu.actions()][1] == str(other)
    find(settings_page(again), QPushButton, "log-forget-recent").click()
    assert not again.window.recent_menu.isEnabled()


def test_deleting_all_leaves_only_what_the_runner_made(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    autostart = XdgAutostart(tmp_path / "autostart.desktop", ["runsore"])
    autostart.turn(on=True)
    program = start(desktop=Desktop(autostart=autostart))
    program.window.resize(900, 700)
    used_for_a_morning(qtbot, program, tmp_path)
    find(settings_page(program), QWidget, "setting-units").findChild(
        QPushButton, "answer-mi"
    ).click()
    own = tmp_path / "my export.json"
    own.write_text("{}")
    dialog = ask_to_delete(qtbot, program)
    listed = find(dialog, QPlainTextEdit, "deletion-files").toPlainText()
    for name in (
        "log.db",
        "log.db.draft.json",
        "settings.json",
        "window.ini",
        ".backup-",
        "autostart",
    ):
        assert name in listed
    assert own.name not in listed
    qtbot.keyClicks(find(dialog, QLineEdit, "deletion-word"), "Delete")
    press(qtbot, dialog, "deletion-accept")
    last = wait_for(qtbot, program.window, DeletedDialog, "deleted")
    with qtbot.waitSignal(program.window.closed):
        press(qtbot, last, "deleted-close")
    assert [path.name for path in tmp_path.iterdir()] == [own.name]


def test_nothing_is_deleted_until_the_word_is_typed(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    used_for_a_morning(qtbot, program, tmp_path)
    dialog = ask_to_delete(qtbot, program)
    word, accept = (
        find(dialog, QLineEdit, "deletion-word"),
        find(dialog, QPushButton, "deletion-accept"),
    )
    for typed in ("", "delet", "deleted"):
        word.setText(typed)
        assert not accept.isEnabled()
    qtbot.keyClick(word, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(program.log.check_ins()) == 1
    assert (tmp_path / "log.db.draft.json").exists()


def test_a_log_in_use_elsewhere_is_not_deleted_and_stays_open(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    used_for_a_morning(qtbot, program, tmp_path)
    with closing(SqliteLog(tmp_path / "log.db")) as elsewhere:
        assert elsewhere.check_ins()
        dialog = ask_to_delete(qtbot, program)
        qtbot.keyClicks(find(dialog, QLineEdit, "deletion-word"), "delete")
        with qtbot.waitSignal(program.opened, timeout=30_000):
            press(qtbot, dialog, "deletion-accept")
        qtbot.waitUntil(lambda: "used by another program" in program.window.messages.text)
    assert len(program.log.check_ins()) == 1
    assert list(tmp_path.glob("backups/*.db")) != []
    assert (tmp_path / "log.db.draft.json").exists()


def test_the_sample_is_no_data_of_ones_own(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.sample_requested.emit()
    assert len(program.log.check_ins()) > 100
    assert not find(settings_page(program), QPushButton, "delete-all").isEnabled()
