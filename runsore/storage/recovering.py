"""A new log from what can be read of a damaged one, which stays as it is until one is chosen."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from runsore.core.log import LogError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value
from runsore.storage import reading
from runsore.storage.backups import Backup, Backups
from runsore.storage.checksums import COLUMN, altered, seal
from runsore.storage.contents import KINDS, LogContents, contents_of, is_whole, select
from runsore.storage.damaged_rows import (
    has_column,
    keys_of,
    mend_header,
    mend_schema,
    recovered_by_program,
    rows_of,
    rows_without_a_table,
    sqlite_program,
)
from runsore.storage.faults import explained
from runsore.storage.from_rows import check_in_of, logged_workout_of, recovery_of, spot_of
from runsore.storage.instants import day_number
from runsore.storage.replacing import free_name, put_in_place, sync
from runsore.storage.sqlite_log import SqliteLog

_NOTHING_READ = QT_TRANSLATE_NOOP(
    "wording", "Nothing of the log {log} could be read: restore a backup."
)
_KEYS = {**dict.fromkeys(KINDS, ("id",)), "sore_spot": ("check_in_id", "position")}
_TABLES = tuple(_KEYS)
_ALL_DAYS = (day_number(date.min), day_number(date.max))


class RecoveryReport(Value):
    """What a damaged log and its newest good backup hold; `recovered_log` is a file beside it.

    `lost` counts the entries that are named in the damaged log but could not be read; there may
    have been more that nothing names any longer. `doubtful` has the day of each recovered entry
    that is not all that was saved: a value of it may have been changed, or a spot be missing.
    """

    log: Path
    recovered_log: Path | None
    recovered: LogContents | None
    lost: int
    backup: Backup | None
    doubtful: tuple[date, ...] = ()


def recover(backups: Backups, now: datetime, program: str | None = None) -> RecoveryReport:
    """Reads what can be read of the log into a new one beside it; the log is not touched.

    `program` is the path of sqlite3; without it this module reads by itself.
    """
    log = backups.log
    with explained(log):
        target = free_name(log, f"recovered-{now:%Y-%m-%d-%H%M%S}")
        with TemporaryDirectory(prefix=".recovering-", dir=log.parent) as scratch:
            made = Path(scratch) / "new.db"
            _make_empty(made)
            sources = _sources(log, Path(scratch), made, program or sqlite_program())
            lost, doubtful, contents = _fill(made, _Found(sources))
            if any((contents.check_ins, contents.workouts, contents.recovery_days)):
                sync(made)
                made.replace(target)
                good = backups.newest_good()
                return RecoveryReport(log, target, contents, lost, good, doubtful)
    return RecoveryReport(log, None, None, lost, backups.newest_good())


def keep_recovered(report: RecoveryReport, now: datetime) -> Path | None:
    """Makes what was recovered the log; where the damaged one is kept."""
    if report.recovered_log is None:
        raise LogError(_NOTHING_READ, log=report.log)
    return put_in_place(report.recovered_log, report.log, "damaged", now)


def begin_anew(report: RecoveryReport, now: datetime) -> Path | None:
    """Puts an empty log in the damaged one's place; where that is kept."""
    with (
        explained(report.log),
        TemporaryDirectory(prefix=".recovering-", dir=report.log.parent) as scratch,
    ):
        made = Path(scratch) / "new.db"
        _make_empty(made)
        return put_in_place(made, report.log, "damaged", now)


def forget_recovered(report: RecoveryReport) -> None:
    """Removes what was recovered, where something else is chosen."""
    if report.recovered_log is not None:
        with explained(report.log):
            report.recovered_log.unlink(missing_ok=True)


class _Found:
    """Rows by table from several readings of one file, and every key that was seen."""

    def __init__(self, sources: Sequence[Path]) -> None:
        self._sources = sources
        self.named = {table: set(self._keys(table)) for table in _TABLES}
        self.has_checksums = all(has_column(source, "check_in", COLUMN) for source in sources)

    def rows(self, table: str) -> Iterator[tuple[Any, ...]]:
        for source in self._sources:
            yield from self._noted(table, rows_of(source, table, _columns(table)))

    def strays(self, table: str) -> Iterator[tuple[Any, ...]]:
        """Rows that may be of this table; its constraints decide."""
        for source in self._sources:
            yield from rows_without_a_table(source, len(_columns(table)))

    def _keys(self, table: str) -> Iterator[tuple[Any, ...]]:
        for source in self._sources:
            yield from keys_of(source, table, _KEYS[table])

    def _noted(self, table: str, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        for row in rows:
            self.named[table].add(row[: len(_KEYS[table])])
            yield row


@cache
def _columns(table: str) -> tuple[str, ...]:
    # Opening a log comes through this module and must not wait for sqlmodel.
    from runsore.storage.tables import METADATA  # noqa: PLC0415

    return tuple(column.name for column in METADATA.tables[table].columns)


def _make_empty(made: Path) -> None:
    SqliteLog(made).close()
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _sources(log: Path, scratch: Path, fresh: Path, program: str | None) -> list[Path]:
    """A copy that may be mended, and what the sqlite3 program makes of it."""
    copy, by_program = scratch / "damaged.db", scratch / "by-program.db"
    copy.touch(mode=0o600)
    if log.exists():
        shutil.copyfile(log, copy)
    beside = log.with_name(f"{log.name}-wal")
    if beside.exists():
        shutil.copyfile(beside, copy.with_name(f"{copy.name}-wal"))
    mend_header(copy)
    mend_schema(copy, fresh)
    if recovered_by_program(copy, by_program, program):
        return [copy, by_program]
    return [copy]


def _fill(made: Path, found: _Found) -> tuple[int, tuple[date, ...], LogContents]:
    """Fills a new log; how many entries are named but missing from it, the days of those that are
    doubtful, and what it holds."""
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        for table in _TABLES:
            _insert(connection, table, found.rows(table))
        for table in KINDS:
            _insert(connection, table, found.strays(table))
        _insert(connection, "sore_spot", _of_the_spotless(connection, found.strays("sore_spot")))
        _drop_what_is_not_understood(connection)
        wrong = altered(connection) if found.has_checksums else []
        doubtful = tuple(sorted(entry.day for entry in wrong if entry.day is not None))
        seal(connection)
        connection.execute("COMMIT")
        kept = {table: set(connection.execute(select(table, _KEYS[table]))) for table in _TABLES}
        if not is_whole(connection):
            raise sqlite3.DatabaseError("what was recovered could not be written")
        lost = sum(len(found.named[table] - kept[table]) for table in _TABLES)
        return lost, doubtful, contents_of(connection)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Adds what the constraints allow and whose identity is not there yet."""
    marks = ", ".join("?" * len(_columns(table)))
    names = ", ".join(_columns(table))
    statement = f"INTO {table} ({names}) VALUES ({marks})"
    connection.executemany(f"INSERT OR IGNORE {statement}", rows)


def _of_the_spotless(
    connection: sqlite3.Connection, strays: Iterable[tuple[Any, ...]]
) -> list[tuple[Any, ...]]:
    """A page that no table owns may hold a check-in's spots from before it was edited."""
    whole = {row[0] for row in connection.execute("SELECT DISTINCT check_in_id FROM sore_spot")}
    return [row for row in strays if row[0] not in whole]


def _drop_what_is_not_understood(connection: sqlite3.Connection) -> None:
    """One value that cannot be read would keep the whole log from being shown."""
    readers: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "check_in": (reading.CHECK_INS, lambda row: check_in_of(row, ())),
        "workout": (reading.WORKOUTS, logged_workout_of),
        "recovery_day": (reading.RECOVERY_DAYS, recovery_of),
    }
    for table, (live, make) in readers.items():
        for row in connection.execute(live, _ALL_DAYS).fetchall():
            if not _is_understood(make, row):
                which = f"FROM {table} WHERE id = ?"
                connection.execute(f"DELETE {which}", row[:1])
    connection.execute("DELETE FROM sore_spot WHERE check_in_id NOT IN (SELECT id FROM check_in)")
    for row in connection.execute(reading.SPOTS, _ALL_DAYS).fetchall():
        if not _is_understood(spot_of, row):
            connection.execute(
                "DELETE FROM sore_spot WHERE check_in_id = ? AND region = ?", row[:2]
            )


def _is_understood(make: Callable[[Any], Any], row: Any) -> bool:
    try:
        make(row)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return False
    return True
