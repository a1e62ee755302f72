"""SqliteLog: the soreness log kept in one SQLite file."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from runsore.core.log import Entry, Tombstone
from runsore.storage import reading
from runsore.storage.connection import (
    broken_foreign_keys,
    checked_revision,
    copy_before,
    file_identity,
    hold_foreign_keys,
    is_marked_as_log,
    mark_as_log,
    open_for_writing,
    write_ahead,
)
from runsore.storage.faults import explained, half_migrated, missing_log, moved_log
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.schema import SHIPPED, Schema

if TYPE_CHECKING:
    from runsore.storage.writing import Writer

_SECONDS_TO_WAIT = 2.0


def open_guarded(path: Path, newest_backup: Callable[[], object]) -> "SqliteLog":
    """Opens the log; where it is gone, empty or something else although there are backups of it,
    raises DamagedLogError instead of beginning anew.

    `newest_backup` is asked only then, and returns None where there is none.
    """
    with explained(path):
        is_there = is_marked_as_log(path)
    if not is_there and newest_backup() is not None:
        raise missing_log(path)
    return SqliteLog(path)


class SqliteLog(ReadOnlyLog):
    """Keeps the port SorenessLog; usable from any thread, whose calls take turns.

    Opening makes the file, and its folder, where they are missing, and brings an older log to
    the present schema after copying it to `NAME.before-REVISION.db` beside it. Raises LogError
    where that fails, and for a file that is no log or a newer one's, which stay untouched.

    It reads at once; `storage.writing`, which takes long to import, is loaded by the first write
    unless it is there already.
    """

    def __init__(
        self, path: Path, *, patience: float = _SECONDS_TO_WAIT, schema: Schema = SHIPPED
    ) -> None:
        """`patience`: seconds a call waits while another program holds the log."""
        revision = checked_revision(path, schema)
        driver = open_for_writing(path, patience)
        super().__init__(path, driver)
        self._driver: sqlite3.Connection = driver
        self._writer: Writer | None = None
        try:
            if revision != schema.head:
                self._migrate(revision, schema)
            with explained(path):
                write_ahead(driver)
                self._file = file_identity(path)
        except BaseException:
            self.close()
            raise

    def save(self, records: Iterable[Entry]) -> None:
        self._check_file()
        with self._writing() as writer:
            writer.put(records)

    def delete(self, identities: Iterable[UUID], now: datetime) -> None:
        gone = set(identities)
        if not gone:
            return
        self._check_file()
        with self._writing() as writer:
            found = reading.stamps(self._driver, gone)
            writer.put(Tombstone(kind, stamp.touched(now)) for kind, stamp in found)

    def close(self) -> None:
        with self._turn:
            if self._writer is not None:
                self._writer.close()
            super().close()

    def _migrate(self, revision: str | None, schema: Schema) -> None:
        # Nearly every start finds the present schema and is spared loading alembic.
        from runsore.storage.migrating import migrate  # noqa: PLC0415

        with explained(self._path):
            if revision is not None:
                copy_before(self._driver, self._path, schema.head)
            # A step that rebuilds a table drops it, which would fail on the rows that point at it.
            hold_foreign_keys(self._driver, on=False)
        with self._writing() as writer:
            mark_as_log(self._driver)
            migrate(writer.connection, schema)
            if broken_foreign_keys(self._driver):
                raise half_migrated(self._path)
        hold_foreign_keys(self._driver, on=True)

    def _check_file(self) -> None:
        """SQLite would go on writing to a file that has no name any more."""
        with explained(self._path):
            if file_identity(self._path) != self._file:
                raise moved_log(self._path)

    @contextmanager
    def _writing(self) -> "Iterator[Writer]":
        with self._turn, explained(self._path):
            if self._writer is None:
                from runsore.storage.writing import Writer  # noqa: PLC0415 - see the class

                self._writer = Writer(self._path, self._driver)
            with self._writer.transaction():
                yield self._writer
