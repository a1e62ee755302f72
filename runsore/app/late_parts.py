"""What is loaded when it is first asked for, on another thread."""

import os
from contextlib import closing
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from runsore.late_modules import loaded_when_needed
from runsore.settings import Settings

if TYPE_CHECKING:
    from runsore.core.log import SorenessLog
    from runsore.storage.keeper import LogKeeper


def load_what_reads() -> None:
    """On the window's thread, and before `open_log`: two threads that import hand the interpreter
    to and fro two hundred times until Today is complete."""
    # All that `uuid` wants to know of the platform; the module compiles a dozen patterns.
    asked = {"system": lambda: os.uname().sysname} if os.name == "posix" else {}
    with loaded_when_needed({"platform": asked}):
        import_module("runsore.storage.sqlite_log")


def open_log(path: Path, settings: Settings) -> "SorenessLog":
    """Runs on another thread: an older log is first copied and migrated."""
    from runsore.storage.sqlite_log import open_guarded  # noqa: PLC0415 - after the first paint

    return open_guarded(path, lambda: log_keeper(path, settings).newest_good())


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
    import shutil  # noqa: PLC0415 - after the first paint

    from runsore.demo import sample_log  # noqa: PLC0415 - as above
    from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415 - after the first paint

    if path.parent.exists():
        shutil.rmtree(path.parent)
    with closing(SqliteLog(path)) as log:
        log.save(sample_log(until, years=1))


def sqlite_version() -> str:
    import sqlite3  # noqa: PLC0415 - after the first paint

    return sqlite3.sqlite_version
