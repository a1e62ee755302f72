"""Putting a file in a log's place in one step, with what it replaces kept beside it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from runsore.storage.faults import explained
from runsore.storage.file_uri import uri_of

# What SQLite may have left beside a log; the first may hold saves that the log itself lacks.
COMPANIONS = ("-wal", "-journal", "-shm")


def put_in_place(new: Path, log: Path, word: str, now: datetime) -> Path | None:
    """Makes `new` the log; what was there is kept as `NAME.WORD-DATE.db`, which is returned.

    A program that is killed on the way leaves either the one or the other as the log. None is
    returned where nothing was there. Raises LogError with everything left as it was.
    """
    with explained(log):
        kept = None
        beside = [log.with_name(f"{log.name}{tail}") for tail in COMPANIONS]
        if any(part.exists() and part.stat().st_size for part in (log, beside[0])):
            kept = free_name(log, f"{word}-{now:%Y-%m-%d-%H%M%S}")
            if log.exists():
                keep_as(log, kept)
            for part in beside[:2]:
                if part.exists():
                    keep_as(part, kept.with_name(part.name.replace(log.name, kept.name, 1)))
        for part in beside:
            part.unlink(missing_ok=True)
        new.replace(log)
        sync_folder(log.parent)
        return kept


def fold_in(log: Path) -> None:
    """Brings a log into one file; raises LogError where another program has it open."""
    if not log.exists():
        return
    with explained(log):
        uri = uri_of(log, "mode=rw")
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            # Only the last connection to a log may end its WAL.
            connection.execute("PRAGMA journal_mode = DELETE")


def keep_as(part: Path, kept: Path) -> None:
    """Gives a file a second name; where the disk knows no second names, a copy."""
    try:
        os.link(part, kept)
    except OSError:
        import shutil  # noqa: PLC0415 - where it comes to that

        shutil.copy2(part, kept)
        sync(kept)


@contextmanager
def unfinished(folder: Path, name: str) -> Iterator[Path]:
    """A new file for its owner only, gone at the end unless it was given its real name."""
    from tempfile import mkstemp  # noqa: PLC0415 - a start that reads needs none

    handle, made = mkstemp(prefix=f"{name}-", suffix=".unfinished", dir=folder)
    os.close(handle)
    path = Path(made)
    try:
        yield path
    finally:
        for tail in ("", *COMPANIONS):
            with suppress(OSError):
                path.with_name(f"{path.name}{tail}").unlink()


def sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """A new name outlives a power cut only once its folder is on the disk."""
    if os.name == "posix":
        sync(folder)


def free_name(log: Path, word: str) -> Path:
    names = (f"{log.stem}.{word}{'' if n == 1 else f'-{n}'}.db" for n in count(1))
    return next(place for name in names if not (place := log.with_name(name)).exists())
