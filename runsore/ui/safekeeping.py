"""Backups, restoring and recovering as the window does them: off its thread, told in a line."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from runsore.core.log import LogError
from runsore.ui.background import Background
from runsore.ui.dialogs.recovery_dialog import Choice, RecoveryDialog
from runsore.ui.dialogs.restore_dialog import RestoreDialog, ShownBackup, contents_text
from runsore.ui.words import told


class Keeper(Protocol):
    """What can be done with one log's file; every call raises LogError."""

    @property
    def folder(self) -> Path: ...
    def verify(self) -> None: ...
    def back_up(self, now: datetime) -> Any: ...
    def back_up_automatically(self, now: datetime) -> Any: ...
    def all(self) -> Sequence[ShownBackup]: ...
    def restore(self, backup: Path, now: datetime) -> Path | None: ...
    def recover(self, now: datetime) -> Any: ...
    def use_recovered(self, report: Any, now: datetime) -> Path | None: ...
    def use_backup(self, report: Any, backup: Path, now: datetime) -> Path | None: ...
    def begin_anew(self, report: Any, now: datetime) -> Path | None: ...
    def leave(self, report: Any) -> None: ...


class Safekeeping(QObject):
    """`told` and `failed` carry a sentence, `unexpected` an error that is none.

    `not_verified` carries the log in use and why it is not known to hold what was saved; `left` is
    sent where the runner chose to leave a damaged log as it is. `close_requested` is sent before
    the log's file is replaced, `open_requested` once it can be opened again, whatever came of it.
    """

    told = Signal(str)
    failed = Signal(str)
    unexpected = Signal(object)
    not_verified = Signal(Path, object)
    left = Signal()
    close_requested = Signal()
    open_requested = Signal()

    def __init__(
        self,
        keeper_of: Callable[[Path], Keeper],
        clock: Callable[[], datetime],
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper_of = keeper_of
        self._clock = clock
        self._log: Path | None = None
        self._backed_up_on: date | None = None
        self._window = window
        self._restore_dialog: RestoreDialog | None = None
        self._recovery_dialog: RecoveryDialog | None = None
        self._asked_about: tuple[Path, Any] | None = None
        self._verifying = self._background(lambda _done: None, self._on_not_verified)
        self._automatic = self._background(lambda _made: None, self._on_failed)
        self._backing_up = self._background(self._on_backed_up, self._on_failed)
        self._listing = self._background(self._on_listed, self._on_failed)
        self._replacing = self._background(self._on_replaced, self._on_not_replaced)
        self._recovering = self._background(self._on_recovered, self._on_failed)
        self._leaving = self._background(lambda _done: None, self._on_failed)

    def watch(self, log: Path | None) -> None:
        """From here on changes are backed up. With None, no longer."""
        if log != self._log:
            self._backed_up_on = None
        self._log = log

    def verify(self) -> None:
        """Looks through the log that is watched, which takes a second or less for ten years."""
        if (log := self._log) is not None:
            self._verifying.start(lambda: self._keeper_of(log).verify())

    def settings_changed(self) -> None:
        """Another folder may have no backup of today yet."""
        self._backed_up_on = None

    def log_changed(self) -> None:
        now = self._clock()
        if self._log is not None and self._backed_up_on != now.date():
            self._backed_up_on = now.date()
            keeper_of, log = self._keeper_of, self._log
            self._automatic.start(lambda: keeper_of(log).back_up_automatically(now))

    def back_up_now(self, log: Path) -> None:
        now = self._clock()
        self._backing_up.start(lambda: self._keeper_of(log).back_up(now))

    def choose_backup(self, log: Path) -> None:
        """Shows what is in each backup, and restores the one that is chosen."""
        self._listing.start(partial(_listed, self._keeper_of, log))

    def offer_recovery(self, log: Path) -> None:
        """Reads what can be read of a damaged log, which must be closed, and asks what to go on
        with."""
        self._recovering.start(partial(_recovered, self._keeper_of, log, self._clock()))

    def _background(self, done: Callable[[Any], None], failed: Callable[[Any], None]) -> Background:
        made = Background(self)
        made.done.connect(done)
        made.failed.connect(failed)
        return made

    def _on_backed_up(self, made: Any) -> None:
        what = f"{made.path.name}, {contents_text(made.contents)}"
        self.told.emit(self.tr("Backed up and checked: %1").replace("%1", what))

    def _on_listed(self, listed: tuple[Path, Path, Sequence[ShownBackup]]) -> None:
        log, folder, backups = listed
        if not backups:
            self.failed.emit(
                self.tr("There is no backup in %1 yet: make one with Back up now.").replace(
                    "%1", str(folder)
                )
            )
            return
        self._asked_about = (log, None)
        self._restore_dialog = RestoreDialog(backups, folder, self._window)
        self._restore_dialog.finished.connect(self._restore_chosen)
        self._restore_dialog.open()

    def _restore_chosen(self, result: int) -> None:
        dialog, self._restore_dialog = self._restore_dialog, None
        if dialog is None or self._asked_about is None:
            return
        dialog.deleteLater()
        chosen, now = dialog.chosen, self._clock()
        keeper = self._keeper_of(self._asked_about[0])
        if result and chosen is not None:
            self._replace(partial(keeper.restore, chosen.path, now))

    def _on_recovered(self, found: tuple[Path, Any]) -> None:
        self._asked_about = found
        self._recovery_dialog = RecoveryDialog(found[1], self._window)
        self._recovery_dialog.finished.connect(self._recovery_chosen)
        self._recovery_dialog.open()

    def _recovery_chosen(self) -> None:
        dialog, self._recovery_dialog = self._recovery_dialog, None
        if dialog is None or self._asked_about is None:
            return
        dialog.deleteLater()
        log, report = self._asked_about
        keeper, now = self._keeper_of(log), self._clock()
        if dialog.choice is None:
            self._leaving.start(partial(keeper.leave, report))
            self.left.emit()
        elif dialog.choice is Choice.RECOVERED:
            self._replace(partial(keeper.use_recovered, report, now))
        elif dialog.choice is Choice.BACKUP:
            self._replace(partial(keeper.use_backup, report, report.backup.path, now))
        else:
            self._replace(partial(keeper.begin_anew, report, now))

    def _replace(self, work: Callable[[], Path | None]) -> None:
        self.close_requested.emit()
        self._replacing.start(work)

    def _on_replaced(self, kept: Path | None) -> None:
        self.open_requested.emit()
        if kept is None:
            self.told.emit(self.tr("The log is there again."))
        else:
            self.told.emit(
                self.tr("Done. The log of before is kept as %1").replace("%1", str(kept))
            )

    def _on_not_replaced(self, error: Exception) -> None:
        self.open_requested.emit()
        self._on_failed(error)

    def _on_not_verified(self, error: Exception) -> None:
        if self._log is not None:
            self.not_verified.emit(self._log, error)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, LogError):
            self.failed.emit(told(error))
        else:
            self.unexpected.emit(error)


def _listed(
    keeper_of: Callable[[Path], Keeper], log: Path
) -> tuple[Path, Path, Sequence[ShownBackup]]:
    keeper = keeper_of(log)
    return log, keeper.folder, keeper.all()


def _recovered(keeper_of: Callable[[Path], Keeper], log: Path, now: datetime) -> tuple[Path, Any]:
    return log, keeper_of(log).recover(now)
