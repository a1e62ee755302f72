"""Before anything is deleted it is shown; after, what is left is named."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from runsore.ui.dialogs.deletion_dialog import DeletedDialog, DeletionDialog
from runsore.ui.theme import Theme

FILES = [Path("/logs/soreness.db"), Path("/config/settings.json")]


def shown(qtbot: QtBot, theme: Theme, others: list[Path]) -> DeletionDialog:
    dialog = DeletionDialog(theme, FILES, others)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def stays(dialog: DeletionDialog) -> str:
    return dialog.findChild(QLabel, "deletion-stays").text()


def test_it_lists_each_file_that_goes_and_says_what_stays(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme, [])
    listed = dialog.findChild(QPlainTextEdit, "deletion-files").toPlainText()
    assert listed.splitlines() == [str(path) for path in FILES]
    assert "copies you made yourself" in stays(dialog)
    assert "Other logs" not in stays(dialog)


def test_other_logs_are_named_as_staying(qtbot: QtBot, theme: Theme) -> None:
    assert "/club/log.db" in stays(shown(qtbot, theme, [Path("/club/log.db")]))


def test_enter_is_cancel_and_only_the_word_frees_the_button(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme, [])
    word = dialog.findChild(QLineEdit, "deletion-word")
    accept = dialog.findChild(QPushButton, "deletion-accept")
    assert dialog.focusWidget() is word
    assert not accept.isEnabled()
    qtbot.keyClicks(word, " DELETE ")
    assert accept.isEnabled()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(word, Qt.Key.Key_Return)


def test_the_end_names_what_could_not_be_deleted(qtbot: QtBot, theme: Theme) -> None:
    done, not_all = DeletedDialog([]), DeletedDialog([FILES[0]])
    for dialog in (done, not_all):
        qtbot.addWidget(dialog)
    assert done.findChild(QLabel, "deleted-left") is None
    assert "closes now" in done.findChild(QLabel, "deleted-text").text()
    assert not_all.findChild(QLabel, "deleted-left").text() == str(FILES[0])
