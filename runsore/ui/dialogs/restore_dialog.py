"""Which backup to bring back: what is in each is shown before anything is replaced."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from runsore.core.sentence import Sentence
from runsore.ui.palette import SPACE_L, SPACE_M
from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named
from runsore.ui.words import told

_WIDTH, _HEIGHT = 720, 420


class Contents(Protocol):
    """What a log holds, without the deleted; the days are None where it is empty."""

    @property
    def check_ins(self) -> int: ...
    @property
    def workouts(self) -> int: ...
    @property
    def recovery_days(self) -> int: ...
    @property
    def first(self) -> date | None: ...
    @property
    def last(self) -> date | None: ...


def contents_text(held: Contents) -> str:
    """A sentence in numbers."""
    counts = QCoreApplication.translate(
        "Contents", "Check-ins: %1, workouts: %2, days of recovery: %3"
    )
    numbers = (held.check_ins, held.workouts, held.recovery_days)
    for place, number in enumerate(numbers, start=1):
        counts = counts.replace(f"%{place}", str(number))
    if held.first is None or held.last is None:
        return f"{counts}."
    days = QCoreApplication.translate("Contents", "from %1 to %2")
    days = days.replace("%1", held.first.isoformat()).replace("%2", held.last.isoformat())
    return f"{counts}, {days}."


class ShownBackup(Protocol):
    """A backup whose `contents` is None cannot be restored; `problem` says why, or what else is
    wrong with it."""

    @property
    def path(self) -> Path: ...
    @property
    def made_at(self) -> datetime: ...
    @property
    def contents(self) -> Contents | None: ...
    @property
    def problem(self) -> Sentence | None: ...


class RestoreDialog(QDialog):
    """`chosen` is the backup to restore once the dialog is accepted."""

    def __init__(
        self, backups: Sequence[ShownBackup], folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("restore-dialog")
        self.setWindowTitle(self.tr("Restore a backup"))
        self._backups = tuple(backups)
        self._list = named(QTreeWidget(), "restore-list")
        self._note = named(QLabel(wordWrap=True), "restore-note")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._restore = named(
            self._buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole),
            "restore-accept",
        )
        self._fill()
        self._lay_out(folder)
        self._list.currentItemChanged.connect(self._choose)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._choose()

    @property
    def chosen(self) -> ShownBackup | None:
        row = self._list.currentIndex().row()
        backup = self._backups[row] if row >= 0 else None
        return backup if backup is not None and backup.contents is not None else None

    def _fill(self) -> None:
        self._list.setHeaderLabels(
            [
                self.tr("Made"),
                self.tr("Check-ins"),
                self.tr("Workouts"),
                self.tr("Days of recovery"),
                self.tr("First day"),
                self.tr("Last day"),
                self.tr("File"),
            ]
        )
        self._list.setRootIsDecorated(False)
        self._list.setAccessibleName(self.tr("Backups, the newest first"))
        for backup in self._backups:
            self._list.addTopLevelItem(QTreeWidgetItem(self._cells(backup)))
        for column in range(self._list.columnCount() - 1):
            self._list.resizeColumnToContents(column)
        good = (n for n, backup in enumerate(self._backups) if backup.contents is not None)
        self._list.setCurrentIndex(self._list.model().index(next(good, 0), 0))

    def _cells(self, backup: ShownBackup) -> list[str]:
        made, held = f"{backup.made_at:%Y-%m-%d %H:%M}", backup.contents
        if held is None:
            return [made, self.tr("damaged"), "", "", "", "", backup.path.name]
        counts = [str(held.check_ins), str(held.workouts), str(held.recovery_days)]
        days = ["" if day is None else day.isoformat() for day in (held.first, held.last)]
        return [made, *counts, *days, backup.path.name]

    def _lay_out(self, folder: Path) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        place = QLabel(self.tr("Backups in %1").replace("%1", str(folder)), wordWrap=True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self._note, "muted")
        set_role(self._restore, "primary")
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setIcon(QIcon())
        for part in (place, self._list, self._note, self._buttons):
            column.addWidget(part)
        self.resize(_WIDTH, _HEIGHT)

    def _choose(self) -> None:
        row = self._list.currentIndex().row()
        self._restore.setEnabled(self.chosen is not None)
        if row >= 0 and self._backups[row].problem:
            self._note.setText(told(self._backups[row].problem))
            return
        self._note.setText(
            self.tr(
                "The backup takes the place of your log. The log of now is kept beside it under "
                "another name, and the backup stays where it is."
            )
        )
