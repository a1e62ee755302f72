"""Opening a log's file: what SQLite alone has, such as pragmas, permissions and backup."""

import os
import sqlite3
import stat
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from runsore.core.log import LogError
from runsore.storage.contents import is_whole
from runsore.storage.faults import damaged_log, explained, newer_log, not_a_log, older_log
from runsore.storage.file_uri import uri_of
from runsore.storage.replacing import sync
from runsore.storage.schema import SHIPPED, Schema

APPLICATION_ID = int.from_bytes(b"Rsor", "big")

_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY = 0o600
_OTHERS = 0o077
# https://sqlite.org/fileformat2.html#the_database_header
_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_PLACE = slice(68, 72)
# Where the first page of every log has the text of its schema.
_FIRST_PAGES = 65_536
_OUR_SCHEMA = (b"CREATE TABLE sore_spot", b"alembic_version")


_WRITING = """
PRAGMA foreign_keys = ON;
-- What was deleted is overwritten, not only forgotten.
PRAGMA secure_delete = ON;
PRAGMA synchronous = FULL;
-- Apple's fsync leaves data in the drive's cache; elsewhere this does nothing.
PRAGMA fullfsync = ON;
"""
_WRITING_AHEAD = """
PRAGMA journal_mode = WAL;
-- SQLite passes over a damaged WAL in silence, so no save stays in the WAL alone.
PRAGMA wal_autocheckpoint = 1;
"""


def open_for_reading(path: Path, schema: Schema = SHIPPED) -> sqlite3.Connection | None:
    """A connection that cannot write, or None where nothing was ever kept there.

    Creates nothing and changes nothing. Raises LogError for a file that is no log, and for a log
    of another schema than the head.
    """
    with explained(path):
        checked = _checked(path, schema)
        if checked is None:
            return None
        revision, connection = checked
        if revision != schema.head:
            connection.close()
            raise older_log(path)
        return connection


def open_for_writing(path: Path, patience: float) -> sqlite3.Connection:
    """A connection in autocommit, usable from any thread, one at a time.

    Makes the file and its folder, for their owner only, where they are missing. `patience` is
    in seconds: how long a call waits for another program's lock. Ask `checked_revision` first.
    """
    with explained(path):
        _make_private(path)
        connection = sqlite3.connect(
            uri_of(path, "mode=rw"),
            uri=True,
            timeout=patience,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.executescript(_WRITING)
        return connection


def checked_revision(path: Path, schema: Schema = SHIPPED) -> str | None:
    """The schema's revision in the file; None where there is no file or nothing in it yet.

    Raises LogError, with the file untouched, where it is no log, damaged (DamagedLogError) or of
    a newer schema.
    """
    with explained(path):
        checked = _checked(path, schema)
        if checked is None:
            return None
        revision, connection = checked
        connection.close()
        return revision


def _checked(path: Path, schema: Schema) -> tuple[str, sqlite3.Connection] | None:
    if not _holds_a_log(path):
        return None
    connection = connect_to_read(path)
    try:
        if not is_whole(connection):
            raise damaged_log(path)
        revision = _stored_revision(connection)
        if revision is None and path.stat().st_size:
            # The mark and the tables were made in one transaction.
            raise damaged_log(path)
        if revision is not None and revision not in schema.revisions:
            raise newer_log(path, revision)
    except BaseException:
        connection.close()
        raise
    if revision is None:
        connection.close()
        return None
    return revision, connection


def is_marked_as_log(path: Path) -> bool:
    """Whether a file's header says so; reads nothing else. Raises OSError."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return _is_ours(file.read(_HEADER_LENGTH))


def file_identity(path: Path) -> tuple[int, int] | None:
    """Which file it is, whatever its name; None where there is none. Raises OSError."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def write_ahead(connection: sqlite3.Connection) -> None:
    """Lets others read while this connection writes.

    Only once the tables are there: until then the file's header must be written by the same
    transaction as the tables, so that a log is always known by its header.
    """
    connection.executescript(_WRITING_AHEAD)


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
            if not is_whole(copy):
                raise damaged_log(path)
        sync(target)
    except (sqlite3.Error, LogError, OSError):
        target.unlink()
        raise
    return target


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that cannot write and leaves no file behind; ask `checked_revision` first."""
    uri = uri_of(path, _way_to_read(path))
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
    """Reads the file's first bytes only, so that what is not ours is not even locked."""
    try:
        found = path.stat()
    except FileNotFoundError:
        found = None
    if found is None or (stat.S_ISREG(found.st_mode) and found.st_size == 0):
        if _has_saves_beside(path):
            raise damaged_log(path)
        return False
    if not stat.S_ISREG(found.st_mode):
        raise not_a_log(path)
    with path.open("rb") as file:
        first = file.read(_FIRST_PAGES)
    if _is_ours(first[:_HEADER_LENGTH]):
        return True
    raise damaged_log(path) if all(text in first for text in _OUR_SCHEMA) else not_a_log(path)


def _is_ours(header: bytes) -> bool:
    ours = APPLICATION_ID.to_bytes(4, "big")
    return header.startswith(_MAGIC) and header[_APPLICATION_ID_PLACE] == ours


def _has_saves_beside(path: Path) -> bool:
    """A new log has no WAL, so a WAL without its log means that the log was taken away."""
    beside = path.with_name(f"{path.name}-wal")
    return beside.exists() and beside.stat().st_size > 0


def _stored_revision(connection: sqlite3.Connection) -> str | None:
    tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
    if connection.execute(tables).fetchone() == (0,):
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def make_private_folder(folder: Path) -> None:
    """Makes a folder and those above it, for their owner only; what is there keeps its mode."""
    absolute = folder.absolute()
    missing = [part for part in (absolute, *absolute.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(mode=_OWNER_ONLY_FOLDER, exist_ok=True)


def _make_private(path: Path) -> None:
    make_private_folder(path.parent)
    if not path.exists():
        path.touch(mode=_OWNER_ONLY)
    elif path.stat().st_mode & _OTHERS:
        # A log copied here by hand; where it belongs to someone else, that is their decision.
        with suppress(OSError):
            path.chmod(_OWNER_ONLY)
