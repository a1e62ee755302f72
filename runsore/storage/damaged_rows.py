"""What can still be read of a damaged log, row by row; works on a copy."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from runsore.storage.connection import APPLICATION_ID
from runsore.storage.contents import select

Row = tuple[Any, ...]
_PAGE = 4096
# https://sqlite.org/fileformat2.html#the_database_header: what stands in every log's header.
_HEADER = {
    0: b"SQLite format 3\0" + _PAGE.to_bytes(2, "big") + b"\2\2\0\x40\x20\x20",
    44: (4).to_bytes(4, "big"),
    56: (1).to_bytes(4, "big"),
    68: APPLICATION_ID.to_bytes(4, "big"),
}
# Messages of sqlite3 quote what is damaged, which need not be text.
_UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
_PATIENCE = 600
_MOST_PROBES = 500_000


def mend_header(copy: Path) -> None:
    """Without its first bytes SQLite reads nothing of a file, and they are always the same.

    The length that the header names must be the file's, or else a cut file is not read at all.
    """
    length = copy.stat().st_size
    if length < _PAGE:
        return
    pages = -(-length // _PAGE)
    with copy.open("r+b") as file:
        file.truncate(pages * _PAGE)
        for place, content in {**_HEADER, 28: pages.to_bytes(4, "big")}.items():
            file.seek(place)
            file.write(content)


def mend_schema(copy: Path, fresh: Path) -> None:
    """Where the list of tables cannot be read, a new log's takes its place: logs that had the
    same beginning have their tables in the same places."""
    expected, roots = _tables_in(fresh)
    if _tables_in(copy)[0] >= expected:
        return
    pages = fresh.read_bytes()
    with copy.open("r+b") as file:
        for place in range(0, len(pages), _PAGE):
            if place // _PAGE + 1 not in roots:
                file.seek(place)
                file.write(pages[place : place + _PAGE])
    mend_header(copy)


def _tables_in(file: Path) -> tuple[set[str], set[int]]:
    """Names, and the pages where they and their indexes begin."""
    try:
        with closing(_open(file)) as connection:
            rows = connection.execute("SELECT name, rootpage FROM sqlite_master").fetchall()
    except _UNREADABLE:
        return set(), set()
    return {name for name, _ in rows}, {page for _, page in rows}


def recovered_by_program(copy: Path, into: Path, program: str | None) -> bool:
    """Lets `.recover` of the sqlite3 program write what it finds into a new file."""
    if program is None:
        return False
    plain = [program, "-batch", "-init", os.devnull]
    with (
        suppress(OSError, subprocess.SubprocessError),
        subprocess.Popen(  # noqa: S603 - a program that is installed, and files of our own
            [*plain, str(copy), ".recover"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as reads,
    ):
        subprocess.run(  # noqa: S603 - as above
            [*plain, str(into)],
            stdin=reads.stdout,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    return into.exists() and into.stat().st_size > 0


def sqlite_program() -> str | None:
    return shutil.which("sqlite3")


def rows_of(file: Path, table: str, columns: Sequence[str]) -> Iterator[Row]:
    """Each row that can be read; what cannot is passed over."""
    with suppress(*_UNREADABLE), closing(_open(file)) as connection:
        yield from _Table(connection, table, columns).rows()


def keys_of(file: Path, table: str, key: Sequence[str]) -> Iterator[Row]:
    """The keys that the table's index still names, whether or not their rows can be read."""
    index = f"sqlite_autoindex_{table}_1"
    with suppress(*_UNREADABLE), closing(_open(file)) as connection:
        for order in ("ASC", "DESC"):
            ordered = ", ".join(f"{name} {order}" for name in key)
            with suppress(*_UNREADABLE):
                rest = f"INDEXED BY {index} ORDER BY {ordered}"
                yield from connection.execute(select(table, key, rest))


def has_column(file: Path, table: str, column: str) -> bool:
    """Whether the table has it there; an older log may not."""
    with suppress(*_UNREADABLE), closing(_open(file)) as connection:
        return column in _columns_of(connection, table)
    return False


def rows_without_a_table(file: Path, count: int) -> Iterator[Row]:
    """Rows of so many columns that `.recover` found on pages that no table owns any more."""
    columns = [f"c{number}" for number in range(count)]
    with suppress(*_UNREADABLE), closing(_open(file)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE name GLOB 'lost_and_found*'"
        )
        for (name,) in names.fetchall():
            with suppress(*_UNREADABLE):
                rows = select(name, columns, "WHERE nfield = ?")
                yield from connection.execute(rows, (count,))


class _Table:
    def __init__(self, connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
        self._connection = connection
        self._table = table
        there = _columns_of(connection, table)
        known = [name if name in there else f"NULL AS {name}" for name in columns]
        self._select = select(table, ("rowid", *known), "NOT INDEXED")

    def rows(self) -> Iterable[Row]:
        """From both ends up to the damage, then one by one between."""
        found: dict[int, Row] = {}
        if self._read(found, "ORDER BY rowid"):
            return found.values()
        low = max(found, default=0)
        rest: dict[int, Row] = {}
        self._read(rest, "ORDER BY rowid DESC")
        found |= rest
        for number in self._between(low, min(rest, default=None)):
            if number not in found:
                self._read(found, f"WHERE rowid = {number}")
        return found.values()

    def _read(self, found: dict[int, Row], which: str) -> bool:
        try:
            for number, *row in self._connection.execute(f"{self._select} {which}"):
                found[number] = tuple(row)
        except _UNREADABLE:
            return False
        return True

    def _between(self, low: int, high: int | None) -> Iterable[int]:
        """Row numbers that the index names, and those between the two ends of the damage."""
        named: set[int] = set()
        with suppress(*_UNREADABLE):
            index = f"INDEXED BY sqlite_autoindex_{self._table}_1"
            for (number,) in self._connection.execute(select(self._table, ("rowid",), index)):
                named.add(number)
        last = high or max(named, default=low)
        return named | set(range(low + 1, min(last, low + _MOST_PROBES)))


def _columns_of(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def _open(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    # A text with one broken letter is worth more than none.
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection
