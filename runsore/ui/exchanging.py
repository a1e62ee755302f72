"""Export and import as the window does them: chosen in dialogs or dropped, done off its thread."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from runsore.core.log import Entry, FileRefusedError, LogError
from runsore.core.value import Value
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.dialogs.export_dialog import ExportDialog
from runsore.ui.log_commands import ImportRecords, LogEditing
from runsore.ui.theme import Theme
from runsore.ui.words import told, translated_wording

if TYPE_CHECKING:
    from runsore.presenters.columns import ColumnMapping, TableHead
    from runsore.ui.dialogs.import_dialog import (
        Chosen,
        ImportDialog,
        ImportSteps,
        OnRead,
        ShownPlan,
    )
    from runsore.ui.widgets.merge_counts import ShownMerge

    MappingFor = Callable[[TableHead], ColumnMapping | None]


class ExchangeFiles(Value):
    """What reads and writes files; each raises FileRefusedError.

    `look` finds the tables whose columns are not known; `plan` reads the files against the log's
    entries; both tell the part read, 0 to 1. `settle` says what is to be written of a plan and the
    chosen activities, as the log is now.
    """

    export_json: Callable[[Sequence[Entry], Path], None]
    export_csv: Callable[[Sequence[Entry], Path], None]
    look: "Callable[[Sequence[Path], MappingFor, OnRead], Sequence[TableHead]]"
    plan: "Callable[[Sequence[Entry], Sequence[Path], MappingFor, OnRead], ShownPlan]"
    settle: "Callable[[Sequence[Entry], ShownPlan, Chosen], ShownMerge]"


class Exchanging(QObject):
    """`told` and `failed` carry a sentence, `unexpected` an error that is none."""

    told = Signal(str)
    failed = Signal(str)
    unexpected = Signal(object)

    def __init__(
        self,
        files: ExchangeFiles,
        editing: LogEditing,
        settings: SettingsStore,
        theme: Theme,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._editing = editing
        self._settings = settings
        self._theme = theme
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
            self._window,
            self.tr("Import"),
            "",
            self.tr("Runs and exports (*.fit *.gpx *.tcx *.csv *.zip *.gz *.json);;All files (*)"),
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
        from runsore.ui.dialogs.import_dialog import (  # noqa: PLC0415 - after the first paint
            ImportDialog,
        )

        if not self._is_open():
            return
        if self._import_dialog is not None:
            self.failed.emit(self.tr("Finish the import that is open first."))
            return
        self._import_dialog = ImportDialog(
            self._steps(tuple(paths)),
            self._theme,
            translated_wording(),
            self._settings.current.units,
            self._window,
        )
        self._import_dialog.unexpected.connect(self.unexpected)
        self._import_dialog.mapped.connect(self._remember)
        self._import_dialog.finished.connect(self._import_finished)
        self._import_dialog.begin()

    def _steps(self, paths: Sequence[Path]) -> "ImportSteps":
        from runsore.presenters.columns import remembered  # noqa: PLC0415 - after the first paint
        from runsore.ui.dialogs.import_dialog import ImportSteps  # noqa: PLC0415 - as above

        log, files, stored = self._editing.log, self._files, self._settings.current.columns

        def known(head: "TableHead") -> "ColumnMapping | None":
            return remembered(stored, head)

        def look(on_read: "OnRead") -> "Sequence[TableHead]":
            return files.look(paths, known, on_read)

        def plan(named: "Mapping[str, ColumnMapping]", on_read: "OnRead") -> "ShownPlan":
            return files.plan(
                log.entries(), paths, lambda head: named.get(head.key) or known(head), on_read
            )

        def keep(planned: "ShownPlan", chosen: "Chosen") -> "ShownMerge":
            # The preview may have stood for long, and another program may have the log open.
            merged = files.settle(log.entries(), planned, chosen)
            log.save_unannounced(merged.entries)
            return merged

        return ImportSteps(look, plan, keep)

    def _remember(self, head: "TableHead", mapping: "ColumnMapping") -> None:
        """The next table of this kind is not asked about."""
        from runsore.presenters.columns import remembering  # noqa: PLC0415 - after the first paint

        stored = remembering(self._settings.current.columns, head, mapping)
        try:
            self._settings.change(columns=stored)
        except OSError as error:
            text = self.tr("The columns could not be remembered: {reason}.")
            self.failed.emit(text.format(reason=error.strerror or type(error).__name__))

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
        text = (
            self.tr("Exported 1 record to {path}")
            if count == 1
            else self.tr("Exported %n records to {path}", "", count)
        )
        self.told.emit(text.format(path=path))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FileRefusedError | LogError):
            self.failed.emit(told(error))
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
        count = len(merged.entries)
        text = self.tr("import 1 record") if count == 1 else self.tr("import %n records", "", count)
        step = ImportRecords(self._editing, merged.entries, merged.before, text)
        self._editing.stack.push(step)
        self.told.emit(self._told(merged))

    def _told(self, merged: "ShownMerge") -> str:
        if not merged.changed and not merged.deleted:
            return self.tr("Imported: {new} new").format(new=merged.new)
        text = self.tr("Imported: {new} new, {changed} changed, {deleted} deleted")
        return text.format(new=merged.new, changed=merged.changed, deleted=merged.deleted)
