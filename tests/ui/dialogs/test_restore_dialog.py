"""The restore dialog shows what is in each backup before one is chosen."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from runsore.storage.backups import Backup
from runsore.storage.contents import LogContents
from runsore.ui.dialogs.restore_dialog import RestoreDialog
from runsore.ui.theme import Theme

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FOLDER = Path("backups")
HELD = LogContents(412, 380, 97, date(2016, 3, 1), date(2026, 3, 14))
GOOD = Backup(
    FOLDER / "log.backup-2026-03-14-071000.db", datetime(2026, 3, 14, 7, 10, tzinfo=UTC), HELD
)
BROKEN = Backup(FOLDER / "b.db", datetime(2026, 3, 15, 7, 10, tzinfo=UTC), None, "b.db is damaged.")
EMPTY = Backup(
    FOLDER / "c.db", datetime(2026, 3, 1, 7, tzinfo=UTC), LogContents(0, 0, 0, None, None)
)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> RestoreDialog:
    made = RestoreDialog([BROKEN, GOOD, EMPTY], FOLDER)
    qtbot.addWidget(made)
    made.show()
    return made


def row(dialog: RestoreDialog, number: int) -> list[str]:
    item = dialog.findChild(QTreeWidget, "restore-list").topLevelItem(number)
    return [item.text(column) for column in range(7)]


def choose(dialog: RestoreDialog, number: int) -> None:
    shown = dialog.findChild(QTreeWidget, "restore-list")
    shown.setCurrentItem(shown.topLevelItem(number))


def test_each_backup_is_shown_with_its_counts_and_days(dialog: RestoreDialog) -> None:
    assert row(dialog, 1) == [
        "2026-03-14 07:10", "412", "380", "97", "2016-03-01", "2026-03-14", GOOD.path.name,
    ]  # fmt: skip
    assert row(dialog, 2) == ["2026-03-01 07:00", "0", "0", "0", "", "", "c.db"]


def test_the_newest_good_backup_is_chosen_at_first(dialog: RestoreDialog) -> None:
    assert dialog.chosen is GOOD


def test_a_damaged_backup_says_so_and_cannot_be_restored(dialog: RestoreDialog) -> None:
    choose(dialog, 0)
    assert dialog.chosen is None
    assert row(dialog, 0)[1] == "damaged"
    assert not dialog.findChild(QPushButton, "restore-accept").isEnabled()
    assert dialog.findChild(QLabel, "restore-note").text() == "b.db is damaged."


def test_restoring_needs_one_click_more(dialog: RestoreDialog, qtbot: QtBot) -> None:
    choose(dialog, 2)
    assert "The log of now is kept" in dialog.findChild(QLabel, "restore-note").text()
    qtbot.mouseClick(dialog.findChild(QPushButton, "restore-accept"), Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen is EMPTY
