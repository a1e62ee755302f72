"""Files read, written and deleted by parts that are loaded when they are first asked for."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from runsore.core.log import Entry
from runsore.settings import SettingsStore
from runsore.ui.deleting import OwnFiles
from runsore.ui.exchanging import ExchangeFiles

if TYPE_CHECKING:
    from runsore.presenters.columns import TableHead
    from runsore.ui.dialogs.import_dialog import Chosen, OnRead, ShownPlan
    from runsore.ui.exchanging import MappingFor
    from runsore.ui.widgets.merge_counts import ShownMerge


def own_files(of_program: Callable[[Path], list[Path]], settings: SettingsStore) -> OwnFiles:
    """`of_program` finds what is kept besides the log."""

    def of_log(log: Path) -> Sequence[Path]:
        from runsore.storage.deleting import files_of  # noqa: PLC0415 - after the first paint

        chosen = settings.current.backup_folder
        return files_of(log, [Path(chosen).expanduser()] if chosen else [])

    def delete_log(log: Path, files: Sequence[Path]) -> Sequence[Path]:
        from runsore.storage.deleting import delete_for_good  # noqa: PLC0415 - after the first paint

        return delete_for_good(log, files)

    def delete(files: Sequence[Path]) -> Sequence[Path]:
        from runsore.storage.deleting import unlinked  # noqa: PLC0415 - after the first paint

        return unlinked(files)

    return OwnFiles(of_log, of_program, delete_log, delete)


def exchange_files(clock: Callable[[], datetime]) -> ExchangeFiles:
    """Loaded when they are first asked for, on another thread.

    Times of day that came without an offset are the laptop's: `datetime.astimezone`.
    """

    def export_json(entries: Sequence[Entry], path: Path) -> None:
        from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

        export_files.export_json(entries, path)

    def export_csv(entries: Sequence[Entry], folder: Path) -> None:
        from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

        export_files.export_csv(entries, folder)

    def look(
        paths: Sequence[Path], mapping_for: "MappingFor", on_read: "OnRead"
    ) -> "Sequence[TableHead]":
        from runsore.exchange.activities import reading  # noqa: PLC0415 - after the first paint

        asked = reading.Reading(datetime.astimezone, mapping_for, on_read)
        return reading.unknown_tables(paths, asked)

    def plan(
        kept: Sequence[Entry], paths: Sequence[Path], mapping_for: "MappingFor", on_read: "OnRead"
    ) -> "ShownPlan":
        from runsore.exchange import import_files  # noqa: PLC0415 - after the first paint
        from runsore.exchange.activities.reading import Reading  # noqa: PLC0415 - as above

        reading = Reading(datetime.astimezone, mapping_for, on_read)
        return import_files.plan_import(kept, paths, reading, clock())

    def settle(kept: Sequence[Entry], planned: "ShownPlan", chosen: "Chosen") -> "ShownMerge":
        from runsore.exchange import import_files  # noqa: PLC0415 - after the first paint

        return import_files.settled(kept, planned.merge.entries, chosen, clock())

    return ExchangeFiles(export_json, export_csv, look, plan, settle)
