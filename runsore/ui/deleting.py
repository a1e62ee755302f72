"""Deleting all of a runner's data as the window does it: shown, typed, done off its thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from runsore.core.log import LogError
from runsore.core.value import Value
from runsore.ui.background import Background
from runsore.ui.dialogs.deletion_dialog import DeletedDialog, DeletionDialog
from runsore.ui.theme import Theme
from runsore.ui.words import told


class OwnFiles(Value):
    """What finds and deletes files, on another thread.

    `of_log` finds what the program keeps of a log; `of_program` what it keeps besides; both raise
    LogError. `delete_log` raises LogError where the log is in use, with nothing deleted, and
    returns what could not be deleted; `delete` returns that too.
    """

    of_log: Callable[[Path], Sequence[Path]]
    of_program: Callable[[Path], Sequence[Path]]
    delete_log: Callable[[Path, Sequence[Path]], Sequence[Path]]
    delete: Callable[[Sequence[Path]], Sequence[Path]]


class Deleting(QObject):
    """`close_requested` is sent before anything is deleted, `open_requested` where nothing could
    be. From `deleted` on the program must write nothing, and end once the runner has read so and
    `finished` is sent. `failed` carries a sentence, `unexpected` an error that is none."""

    close_requested = Signal()
    open_requested = Signal()
    deleted = Signal()
    finished = Signal()
    failed = Signal(str)
    unexpected = Signal(object)

    def __init__(
        self, files: OwnFiles, theme: Theme, window: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._theme = theme
        self._window = window
        self._others: Sequence[Path] = ()
        self._found: tuple[Path, Sequence[Path], Sequence[Path]] | None = None
        self._dialog: DeletionDialog | None = None
        self._last: DeletedDialog | None = None
        self._finding = Background(self)
        self._finding.done.connect(self._on_found)
        self._finding.failed.connect(self._on_failed)
        self._deleting = Background(self)
        self._deleting.done.connect(self._on_deleted)
        self._deleting.failed.connect(self._on_not_deleted)

    def begin(self, log: Path, others: Sequence[Path]) -> None:
        """Shows what would be deleted; `others` are logs that stay."""
        files, self._others = self._files, others

        def find() -> tuple[Path, Sequence[Path], Sequence[Path]]:
            return log, files.of_log(log), files.of_program(log)

        self._finding.start(find)

    def _on_found(self, found: tuple[Path, Sequence[Path], Sequence[Path]]) -> None:
        self._found = found
        _log, of_log, of_program = found
        # Deleted last, the log is what one looks for first.
        files = [*reversed(of_log), *of_program]
        self._dialog = DeletionDialog(self._theme, files, self._others, self._window)
        self._dialog.finished.connect(self._on_answered)
        self._dialog.open()

    def _on_answered(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if not result or self._found is None:
            return
        self.close_requested.emit()
        files, (log, _of_log, _of_program) = self._files, self._found

        def delete() -> Sequence[Path]:
            # Looked up again: another backup may have been made while the dialog was open.
            left = files.delete_log(log, files.of_log(log))
            return [*left, *files.delete(files.of_program(log))]

        self._deleting.start(delete)

    def _on_deleted(self, left: Sequence[Path]) -> None:
        self.deleted.emit()
        self._last = DeletedDialog(left, self._window)
        self._last.finished.connect(self._on_read)
        self._last.open()

    def _on_read(self) -> None:
        self.finished.emit()

    def _on_not_deleted(self, error: Exception) -> None:
        self.open_requested.emit()
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, LogError):
            self.failed.emit(told(error))
        else:
            self.unexpected.emit(error)
