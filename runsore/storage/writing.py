"""Writing to an open log by sqlmodel's tables; the one place that loads them, and late."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from runsore.core.log import Entry
from runsore.storage.faults import log_error
from runsore.storage.tables import METADATA
from runsore.storage.to_rows import Row, Rows

_CHECK_IN, _SPOT, _WORKOUT, _RECOVERY_DAY = (
    METADATA.tables[name] for name in ("check_in", "sore_spot", "workout", "recovery_day")
)
# Rows take several times the memory of their records; an import may bring very many.
_AT_ONCE = 5_000


class Writer:
    """Speaks through a connection of sqlite3 in autocommit, which stays its owner's to close."""

    def __init__(self, path: Path, driver: sqlite3.Connection) -> None:
        self._path = path
        engine = sa.create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
        event.listen(engine, "begin", _begin)
        self.connection = engine.connect()

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it is kept or nothing. Raises LogError."""
        try:
            with self.connection.begin():
                yield
        except DBAPIError as error:
            raise log_error(self._path, error.orig or error) from error
        except SQLAlchemyError as error:
            raise log_error(self._path, error) from error

    def put(self, entries: Iterable[Entry]) -> None:
        """Adds or replaces by type and identity, within a transaction."""
        left = iter(entries)
        while some := list(islice(left, _AT_ONCE)):
            rows = Rows.of(some)
            self._remove(_SPOT.c.check_in_id, [row["id"] for row in rows.check_ins])
            self._replace(_CHECK_IN, rows.check_ins)
            self._insert(_SPOT, rows.spots)
            self._replace(_WORKOUT, rows.workouts)
            self._replace(_RECOVERY_DAY, rows.recovery_days)

    def _replace(self, table: sa.Table, rows: list[Row]) -> None:
        self._remove(table.c.id, [row["id"] for row in rows])
        self._insert(table, rows)

    def _remove(self, column: sa.Column[str], identities: list[str]) -> None:
        if identities:
            statement = sa.delete(column.table).where(column == sa.bindparam("identity"))
            values = [{"identity": identity} for identity in identities]
            self.connection.execute(statement, values)

    def _insert(self, table: sa.Table, rows: list[Row]) -> None:
        if rows:
            self.connection.execute(sa.insert(table), rows)


def _begin(connection: sa.Connection) -> None:
    # A transaction that first reads and then writes could fail for no reason a runner can see.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
