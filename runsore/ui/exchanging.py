"""Export and import as the window does them: chosen in dialogs, done off its thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from runsore.core.log import Entry, FileRefusedError, LogError
from runsore.ui.background import Background
from runsore.ui.dialogs.export_dialog import ExportDialog
from runsore.ui.dialogs.import_dialog import ImportDialog, ShownMerge
from runsore.ui.log_commands import ImportRecords, LogEditing


@dataclass(frozen=True)
class ExchangeFiles:
    """What reads and writes files; each raises FileRefusedError.

    `plan` is given the log's entries, the files, and whom to tell the part read, 0 to 1;
    `plan_again` the log's entries and those of an earlier plan.
    """

    export_json: Callable[[Sequence[Entry], Path], None]
    export_csv: Callable[[Sequence[Entry], Path], None]
    plan: Callable[[Sequence[Entry], Sequence[Path], Callable[[float], None]], ShownMerge]
    plan_again: Callable[[Sequence[Entry], Sequence[Entry]], ShownMerge]


class Exchanging(QObject):
    """`told` and `failed` carry a sentence, `unexpected` an error that is none."""

    told = Signal(str)
    failed = Signal(str)
    unexpected = Signal(object)

    def __init__(
        self,
        files: ExchangeFiles,
        editing: LogEditing,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._editing = editing
        self._window = window
        self._export_dialog: ExportDialog | None = None
        self._import_dialog: ImportDialog | None = None
        self._exporting = Background(self)
        self._exporting.done.connect(self._on_exported)
        self._exporting.failed.connect(self._on_failed)

    def choose_export(self) -> None:
        if not self._is_open():
            return
        self._export_dialog = ExportDialog(self._window)
        self._export_dialog.finished.connect(self._export_chosen)
        self._export_dialog.open()

    def choose_import(self) -> None:
        if not self._is_open():
            return
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import"), "", self.tr("Runsore exports (*.json);;All files (*)")
        )
        if chosen:
            self.import_from([Path(name) for name in chosen])

    def export_to(self, path: Path, *, tables: bool) -> None:
        """Tables go into a folder, everything else into one file."""
        log = self._editing.log
        write = self._files.export_csv if tables else self._files.export_json

        def export() -> tuple[Path, int]:
            entries = log.entries()
            write(entries, path)
            return path, len(entries)

        self._exporting.start(export)

    def import_from(self, paths: Sequence[Path]) -> None:
        """Shows what would change and, if it is wanted, keeps it, as one step of undo."""
        log, files = self._editing.log, self._files

        def keep(shown: ShownMerge) -> ShownMerge:
            # The preview may have stood for long, and another program may have the log open.
            merged = files.plan_again(log.entries(), shown.entries)
            log.save_unannounced(merged.entries)
            return merged

        self._import_dialog = ImportDialog(
            lambda on_read: files.plan(log.entries(), paths, on_read), keep, self._window
        )
        self._import_dialog.unexpected.connect(self.unexpected)
        self._import_dialog.finished.connect(self._import_finished)
        self._import_dialog.begin()

    def _is_open(self) -> bool:
        if not self._editing.log.is_open:
            self.failed.emit(self.tr("The log is still opening; try again in a moment."))
        return self._editing.log.is_open

    def _export_chosen(self, result: int) -> None:
        dialog, self._export_dialog = self._export_dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        if result:
            self._choose_place(tables=dialog.wants_tables)

    def _choose_place(self, *, tables: bool) -> None:
        if tables:
            chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Export into a folder"))
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self._window,
                self.tr("Export to a file"),
                "runsore-log.json",
                self.tr("Runsore exports (*.json)"),
            )
        if chosen:
            self.export_to(Path(chosen), tables=tables)

    def _on_exported(self, done: tuple[Path, int]) -> None:
        path, count = done
        text = self.tr("Exported {count} records to {path}")
        self.told.emit(text.format(count=count, path=path))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FileRefusedError | LogError):
            self.failed.emit(str(error))
        else:
            self.unexpected.emit(error)

    def _import_finished(self, result: int) -> None:
        dialog, self._import_dialog = self._import_dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        merged = dialog.merged
        if not result or merged is None:
            return
        text = self.tr("import {count} records").format(count=len(merged.entries))
        step = ImportRecords(self._editing, merged.entries, merged.before, text)
        self._editing.stack.push(step)
        told = self.tr("Imported: {new} new, {changed} changed, {deleted} deleted")
        self.told.emit(told.format(new=merged.new, changed=merged.changed, deleted=merged.deleted))
