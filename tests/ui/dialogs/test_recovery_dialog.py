"""The recovery dialog says what was read and what is backed up, and decides nothing itself."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from runsore.core.value import replace
from runsore.storage.backups import Backup
from runsore.storage.contents import LogContents
from runsore.storage.recovering import RecoveryReport
from runsore.ui.dialogs.recovery_dialog import Choice, RecoveryDialog
from runsore.ui.theme import Theme

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LOG = Path("soreness.db")
READ = LogContents(58, 57, 60, date(2025, 11, 1), date(2026, 3, 14))
BACKUP = Backup(Path("b.db"), datetime(2026, 3, 14, 7, 10, tzinfo=UTC), replace(READ, check_ins=60))
REPORT = RecoveryReport(LOG, Path("soreness.recovered.db"), READ, 3, BACKUP)


def shown(qtbot: QtBot, report: RecoveryReport) -> RecoveryDialog:
    dialog = RecoveryDialog(report)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def names(dialog: RecoveryDialog) -> list[str]:
    return [button.objectName() for button in dialog.findChildren(QPushButton)]


def text(dialog: RecoveryDialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def test_what_was_read_and_what_is_backed_up_stand_beside_each_other(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = shown(qtbot, REPORT)
    assert str(LOG) in text(dialog, "recovery-what")
    assert "Check-ins: 58, workouts: 57, days of recovery: 60, from 2025-11-01 to 2026-03-14" in (
        text(dialog, "recovery-read")
    )
    assert "could not be read; there may have been more" in text(dialog, "recovery-read")
    assert "Made on 2026-03-14 07:10.\nCheck-ins: 60" in text(dialog, "recovery-backup")
    assert names(dialog) == ["recovery-recovered", "recovery-backup", "recovery-later"]


def test_entries_that_may_be_wrong_are_named_by_their_days(qtbot: QtBot, theme: Theme) -> None:
    days = tuple(date(2026, 3, day) for day in (1, 1, 2))
    dialog = shown(qtbot, replace(REPORT, doubtful=days))
    assert text(dialog, "recovery-read").endswith("look at them in Log: 2026-03-01, 2026-03-02.")
    many = shown(qtbot, replace(REPORT, doubtful=tuple(date(2026, 1, n) for n in range(1, 20))))
    assert text(many, "recovery-read").endswith("2026-01-08, and other days.")


def test_nothing_known_to_be_missing_is_not_called_whole(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, replace(REPORT, lost=0, backup=None))
    assert "there may have been more" in text(dialog, "recovery-read")
    assert names(dialog) == ["recovery-recovered", "recovery-later"]


def test_where_nothing_was_read_a_new_log_can_be_begun(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, RecoveryReport(LOG, None, None, 0, BACKUP))
    assert names(dialog) == ["recovery-backup", "recovery-new", "recovery-later"]


@pytest.mark.parametrize(
    ("name", "choice"),
    [
        ("recovery-recovered", Choice.RECOVERED),
        ("recovery-backup", Choice.BACKUP),
        ("recovery-later", None),
    ],
)
def test_a_button_is_a_choice(qtbot: QtBot, theme: Theme, name: str, choice: Choice | None) -> None:
    dialog = shown(qtbot, REPORT)
    button = next(found for found in dialog.findChildren(QPushButton) if found.objectName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.choice is choice
    assert not dialog.isVisible()
