"""What is loaded when it is first asked for, on another thread: storage and exchange."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from runsore.core.log import Entry, SorenessLog
from runsore.settings import Settings
from runsore.ui.exchanging import ExchangeFiles

if TYPE_CHECKING:
    from runsore.exchange.merge import Merge
    from runsore.storage.keeper import LogKeeper


def open_log(path: Path, settings: Settings) -> SorenessLog:
    """Runs on another thread: sqlmodel takes longer to import than the window to appear."""
    return log_keeper(path, settings).open()


def log_keeper(path: Path, settings: Settings) -> "LogKeeper":
    from runsore.storage.keeper import LogKeeper  # noqa: PLC0415 - after the first paint

    return LogKeeper(path, settings)


def write_report(data: bytes, path: Path) -> None:
    from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

    export_files.write_report(data, path)


def is_damage(error: Exception) -> bool:
    from runsore.storage.faults import DamagedLogError  # noqa: PLC0415 - after the first paint

    return isinstance(error, DamagedLogError)


def exchange_files() -> ExchangeFiles:
    """Loaded when they are first asked for, on another thread."""

    def export_json(entries: Sequence[Entry], path: Path) -> None:
        from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

        export_files.export_json(entries, path)

    def export_csv(entries: Sequence[Entry], folder: Path) -> None:
        from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

        export_files.export_csv(entries, folder)

    def plan(
        kept: Sequence[Entry], paths: Sequence[Path], on_read: Callable[[float], None]
    ) -> "Merge":
        from runsore.exchange import import_files, merge  # noqa: PLC0415 - after the first paint

        return merge.plan_merge(kept, import_files.entries_of(paths, on_read))

    def plan_again(kept: Sequence[Entry], incoming: Sequence[Entry]) -> "Merge":
        from runsore.exchange import merge  # noqa: PLC0415 - after the first paint

        return merge.plan_merge(kept, incoming)

    return ExchangeFiles(export_json, export_csv, plan, plan_again)
