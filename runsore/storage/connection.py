"""Opening a log's file: what SQLite alone has, such as pragmas, permissions and backup."""

import os
import sqlite3
import stat
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from runsore.storage.faults import explained, newer_log, not_a_log, older_log
from runsore.storage.schema import SHIPPED, Schema

APPLICATION_ID = int.from_bytes(b"Rsor", "big")

_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY = 0o600
_OTHERS = 0o077
# https://sqlite.org/fileformat2.html#the_database_header
_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_PLACE = slice(68, 72)


def open_for_reading(path: Path, schema: Schema = SHIPPED) -> sqlite3.Connection | None:
    """A connection that cannot write, or None where nothing was ever kept there.

    Creates nothing and changes nothing. Raises LogError for a file that is no log, and for a log
    of another schema than the head.
    """
    with explained(path):
        revision = checked_revision(path, schema)
        if revision is None:
            return None
        if revision != schema.head:
            raise older_log(path)
        return _connect_to_read(path)


def open_for_writing(path: Path, patience: float) -> sqlite3.Connection:
    """A connection in autocommit, usable from any thread, one at a time.

    Makes the file and its folder, for their owner only, where they are missing. `patience` is
    in seconds: how long a call waits for another program's lock. Ask `checked_revision` first.
    """
    with explained(path):
        _make_private(path)
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=patience,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        # Apple's fsync leaves data in the drive's cache; elsewhere this does nothing.
        connection.execute("PRAGMA fullfsync = ON")
        return connection


def checked_revision(path: Path, schema: Schema) -> str | None:
    """The schema's revision in the file; None where there is no file or nothing in it yet.

    Raises LogError, with the file untouched, where it is no log or of a newer schema.
    """
    with explained(path):
        if not _holds_a_log(path):
            return None
        with closing(_connect_to_read(path)) as connection:
            revision = _stored_revision(connection)
        if revision is not None and revision not in schema.revisions:
            raise newer_log(path, revision)
        return revision


def write_ahead(connection: sqlite3.Connection) -> None:
    """Lets others read while this connection writes.

    Only once the tables are there: until then the file's header must be written by the same
    transaction as the tables, so that a log is always known by its header.
    """
    connection.execute("PRAGMA journal_mode = WAL")


def mark_as_log(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def hold_foreign_keys(connection: sqlite3.Connection, *, on: bool) -> None:
    """Outside a transaction only; within one SQLite ignores it."""
    connection.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


def broken_foreign_keys(connection: sqlite3.Connection) -> int:
    """How many rows point at a row that is not there."""
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def copy_before(connection: sqlite3.Connection, path: Path, revision: str) -> Path:
    """Copies the log to `NAME.before-REVISION.db` beside it, or `…-2.db` where that exists."""
    names = (f"{path.stem}.before-{revision}{'' if n == 1 else f'-{n}'}.db" for n in count(1))
    target = next(place for name in names if not (place := path.with_name(name)).exists())
    target.touch(mode=_OWNER_ONLY, exist_ok=False)
    try:
        with closing(sqlite3.connect(target)) as copy:
            connection.backup(copy)
    except sqlite3.Error:
        target.unlink()
        raise
    return target


def _connect_to_read(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{_way_to_read(path)}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _way_to_read(path: Path) -> str:
    if path.with_name(f"{path.name}-wal").exists():
        return "mode=ro"
    # A read-only connection would leave a -wal and a -shm file behind; this one clears them away.
    if os.access(path.parent, os.W_OK):
        return "mode=rw"
    return "immutable=1"


def _holds_a_log(path: Path) -> bool:
    """Reads the header only, so that a file that is not ours is not even locked."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(found.st_mode):
        raise not_a_log(path)
    if found.st_size == 0:
        return False
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    ours = APPLICATION_ID.to_bytes(4, "big")
    if not header.startswith(_MAGIC) or header[_APPLICATION_ID_PLACE] != ours:
        raise not_a_log(path)
    return True


def _stored_revision(connection: sqlite3.Connection) -> str | None:
    tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
    if connection.execute(tables).fetchone() == (0,):
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def _make_private(path: Path) -> None:
    missing = [folder for folder in path.absolute().parents if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=_OWNER_ONLY_FOLDER, exist_ok=True)
    if not path.exists():
        path.touch(mode=_OWNER_ONLY)
    elif path.stat().st_mode & _OTHERS:
        # A log copied here by hand; where it belongs to someone else, that is their decision.
        with suppress(OSError):
            path.chmod(_OWNER_ONLY)
