"""SqliteLog: the soreness log kept in one SQLite file."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from runsore.core.log import Entry, Tombstone
from runsore.storage import reading
from runsore.storage.connection import (
    broken_foreign_keys,
    checked_revision,
    copy_before,
    file_identity,
    hold_foreign_keys,
    mark_as_log,
    open_for_writing,
    write_ahead,
)
from runsore.storage.faults import explained, half_migrated, log_error, moved_log
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.schema import SHIPPED, Schema
from runsore.storage.tables import METADATA
from runsore.storage.to_rows import Row, Rows

_CHECK_IN, _SPOT, _WORKOUT, _RECOVERY_DAY = (
    METADATA.tables[name] for name in ("check_in", "sore_spot", "workout", "recovery_day")
)
_SECONDS_TO_WAIT = 2.0
# Rows take several times the memory of their records; an import may bring very many.
_AT_ONCE = 5_000


class SqliteLog(ReadOnlyLog):
    """Keeps the port SorenessLog; usable from any thread, whose calls take turns.

    Opening makes the file, and its folder, where they are missing, and brings an older log to
    the present schema after copying it to `NAME.before-REVISION.db` beside it. Raises LogError
    where that fails, and for a file that is no log or a newer one's, which stay untouched.
    """

    def __init__(
        self, path: Path, *, patience: float = _SECONDS_TO_WAIT, schema: Schema = SHIPPED
    ) -> None:
        """`patience`: seconds a call waits while another program holds the log."""
        revision = checked_revision(path, schema)
        driver = open_for_writing(path, patience)
        super().__init__(path, driver)
        self._driver: sqlite3.Connection = driver
        engine = sa.create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
        event.listen(engine, "begin", _begin)
        self._connection = engine.connect()
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
        with self._writing():
            self._put(records)

    def delete(self, identities: Iterable[UUID], now: datetime) -> None:
        gone = set(identities)
        if not gone:
            return
        self._check_file()
        with self._writing():
            found = reading.stamps(self._driver, gone)
            self._put(Tombstone(kind, stamp.touched(now)) for kind, stamp in found)

    def _put(self, entries: Iterable[Entry]) -> None:
        left = iter(entries)
        while some := list(islice(left, _AT_ONCE)):
            rows = Rows.of(some)
            self._remove(_SPOT.c.check_in_id, [row["id"] for row in rows.check_ins])
            self._replace(_CHECK_IN, rows.check_ins)
            self._insert(_SPOT, rows.spots)
            self._replace(_WORKOUT, rows.workouts)
            self._replace(_RECOVERY_DAY, rows.recovery_days)

    def close(self) -> None:
        with self._turn:
            self._connection.close()
            super().close()

    def _migrate(self, revision: str | None, schema: Schema) -> None:
        # Nearly every start finds the present schema and is spared loading alembic.
        from runsore.storage.migrating import migrate  # noqa: PLC0415

        with explained(self._path):
            if revision is not None:
                copy_before(self._driver, self._path, schema.head)
            # A step that rebuilds a table drops it, which would fail on the rows that point at it.
            hold_foreign_keys(self._driver, on=False)
        with self._writing():
            mark_as_log(self._driver)
            migrate(self._connection, schema)
            if broken_foreign_keys(self._driver):
                raise half_migrated(self._path)
        hold_foreign_keys(self._driver, on=True)

    def _check_file(self) -> None:
        """SQLite would go on writing to a file that has no name any more."""
        with explained(self._path):
            if file_identity(self._path) != self._file:
                raise moved_log(self._path)

    def _replace(self, table: sa.Table, rows: list[Row]) -> None:
        self._remove(table.c.id, [row["id"] for row in rows])
        self._insert(table, rows)

    def _remove(self, column: sa.Column[str], identities: list[str]) -> None:
        if identities:
            statement = sa.delete(column.table).where(column == sa.bindparam("identity"))
            values = [{"identity": identity} for identity in identities]
            self._connection.execute(statement, values)

    def _insert(self, table: sa.Table, rows: list[Row]) -> None:
        if rows:
            self._connection.execute(sa.insert(table), rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._turn, explained(self._path):
            try:
                with self._connection.begin():
                    yield
            except DBAPIError as error:
                raise log_error(self._path, error.orig or error) from error
            except SQLAlchemyError as error:
                raise log_error(self._path, error) from error


def _begin(connection: sa.Connection) -> None:
    # A transaction that first reads and then writes could fail for no reason a runner can see.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
