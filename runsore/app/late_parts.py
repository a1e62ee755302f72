"""What is loaded when it is first asked for, on another thread: storage and exchange."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from runsore.core.log import Entry, SorenessLog
from runsore.settings import Settings, SettingsStore
from runsore.ui.deleting import OwnFiles
from runsore.ui.exchanging import ExchangeFiles

if TYPE_CHECKING:
    from runsore.presenters.columns import TableHead
    from runsore.storage.keeper import LogKeeper
    from runsore.ui.dialogs.import_dialog import Chosen, OnRead, ShownPlan
    from runsore.ui.exchanging import MappingFor
    from runsore.ui.widgets.merge_counts import ShownMerge


def open_log(path: Path, settings: Settings) -> SorenessLog:
    """Runs on another thread: an older log is first copied and migrated."""
    return log_keeper(path, settings).open()


def load_what_comes_next() -> None:
    """So that the first save need not wait for sqlmodel, nor the window for what Trends shows."""
    import_module("runsore.storage.writing")
    import_module("runsore.presenters.overview")


def log_keeper(path: Path, settings: Settings) -> "LogKeeper":
    from runsore.storage.keeper import LogKeeper  # noqa: PLC0415 - after the first paint

    return LogKeeper(path, settings)


def write_report(data: bytes, path: Path) -> None:
    from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

    export_files.write_report(data, path)


def is_damage(error: Exception) -> bool:
    from runsore.storage.faults import DamagedLogError  # noqa: PLC0415 - after the first paint

    return isinstance(error, DamagedLogError)


def write_sample(path: Path, until: date) -> None:
    """A year of the sample log, until a day, alone in its folder; raises LogError and OSError."""
    from runsore.demo import sample_log  # noqa: PLC0415 - after the first paint
    from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415 - after the first paint

    if path.parent.exists():
        shutil.rmtree(path.parent)
    with closing(SqliteLog(path)) as log:
        log.save(sample_log(until, years=1))


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


def sqlite_version() -> str:
    import sqlite3  # noqa: PLC0415 - after the first paint

    return sqlite3.sqlite_version


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
