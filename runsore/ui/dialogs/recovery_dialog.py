"""A damaged log: what could be read, what the newest backup holds, and which to go on with."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from runsore.ui.dialogs.restore_dialog import Contents, ShownBackup, contents_text
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

_WIDTH = 560
_MOST_DAYS = 8


class Report(Protocol):
    """`recovered` is None where nothing could be read; `lost` entries are known to be missing,
    and `doubtful` has the day of each that may not be what was saved."""

    @property
    def log(self) -> Path: ...
    @property
    def recovered(self) -> Contents | None: ...
    @property
    def lost(self) -> int: ...
    @property
    def backup(self) -> ShownBackup | None: ...
    @property
    def doubtful(self) -> Sequence[date]: ...


class Choice(Enum):
    RECOVERED = auto()
    BACKUP = auto()
    NEW = auto()


class RecoveryDialog(QDialog):
    """`choice` is None unless one was made; the damaged log is kept whatever it is."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery-dialog")
        self.setWindowTitle(self.tr("The log is damaged"))
        self.choice: Choice | None = None
        self._report = report
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(named(WrappedLabel(self._what_happened()), "recovery-what"))
        for card in self._ways():
            column.addWidget(card)
        column.addStretch(1)
        column.addLayout(self._foot())
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))

    def _ways(self) -> Iterator[Card]:
        report = self._report
        if report.recovered is not None:
            yield self._way(
                self.tr("What could be read"),
                named(WrappedLabel(self._what_was_read(report.recovered)), "recovery-read"),
                self._button(Choice.RECOVERED, self.tr("Go on with what was read")),
            )
        if report.backup is not None and report.backup.contents is not None:
            yield self._way(
                self.tr("The newest good backup"),
                named(WrappedLabel(self._what_is_backed_up()), "recovery-backup"),
                self._button(Choice.BACKUP, self.tr("Go on with the backup")),
            )

    def _way(self, title: str, text: WrappedLabel, button: QPushButton) -> Card:
        card = Card(title)
        card.body.addWidget(text)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        if self._report.recovered is None:
            row.addWidget(self._button(Choice.NEW, self.tr("Begin a new log")))
        later = named(QPushButton(self.tr("Not now")), "recovery-later")
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        row.addWidget(later)
        return row

    def _what_happened(self) -> str:
        return (
            self.tr(
                "The log %1 does not hold all that was saved. It is kept under another name beside "
                "the one you choose here; until then nothing is changed."
            )
        ).replace("%1", str(self._report.log))

    def _what_was_read(self, recovered: Contents) -> str:
        if self._report.lost:
            rest = self._what_is_lost(self._report.lost)
        else:
            rest = self.tr("Nothing is known to be missing, but there may have been more.")
        parts = (contents_text(recovered), rest, self._what_is_doubtful())
        return "\n".join(part for part in parts if part)

    def _what_is_doubtful(self) -> str:
        days = self._report.doubtful
        if not days:
            return ""
        text = (
            self.tr(
                "One of these entries may hold a value that was not saved; look at it in Log: "
                "{days}."
            )
            if len(days) == 1
            else self.tr(
                "%n of these entries may hold a value that was not saved; look at them in Log: "
                "{days}.",
                "",
                len(days),
            )
        )
        named_days = list(dict.fromkeys(day.isoformat() for day in days))
        more = [self.tr("and other days")] if len(named_days) > _MOST_DAYS else []
        return text.format(days=", ".join(named_days[:_MOST_DAYS] + more))

    def _what_is_lost(self, lost: int) -> str:
        if lost == 1:
            return self.tr(
                "One entry is named in it but could not be read; there may have been more."
            )
        return self.tr(
            "%n entries are named in it but could not be read; there may have been more.", "", lost
        )

    def _what_is_backed_up(self) -> str:
        backup = self._report.backup
        if backup is None or backup.contents is None:
            return ""
        made = self.tr("Made on %1.").replace("%1", f"{backup.made_at:%Y-%m-%d %H:%M}")
        return f"{made}\n{contents_text(backup.contents)}"

    def _button(self, choice: Choice, text: str) -> QPushButton:
        button = named(QPushButton(text), f"recovery-{choice.name.lower()}")
        button.setAutoDefault(False)
        set_role(button, "primary")
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
