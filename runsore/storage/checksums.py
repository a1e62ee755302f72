"""A checksum for each record, which tells a value that a fault has changed from a right one.

SQLite knows whether its pages are in order, not whether a bit within a number or a word has
flipped. The checksum is the CRC-32 of the record's row and of its spots' rows, as JSON: each an
object of the columns that are not null, in alphabetical order of their names, so that a column
added later changes none of them.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple
from zlib import crc32

from runsore.storage.contents import KINDS, select
from runsore.storage.instants import day_of
from runsore.storage.unhurried import giving_way, unhurried

COLUMN = "checksum"
Row = Mapping[str, Any]
_SPOTS = select("sore_spot", ("sore_spot.*",), "JOIN check_in ON id = check_in_id")
_NO_MORE: tuple[None, Iterable[Row]] = None, ()


def checksum(row: Row, spots: Sequence[Row] = ()) -> int:
    """Of values as SQLite returns them, a BLOB in hexadecimal; the spots in their order."""
    sealed = [_without_nulls(row), *map(_without_nulls, spots)]
    text = json.dumps(sealed, sort_keys=True, separators=(",", ":"), default=bytes.hex)
    return crc32(text.encode("ascii"))


class Altered(NamedTuple):
    """A record whose checksum does not match; its day is None for a deleted one."""

    table: str
    identity: str
    day: date | None


def altered(connection: sqlite3.Connection, *, gives_way: bool = False) -> list[Altered]:
    """Each record that is not what was saved; where nobody waits for it, it `gives_way` to others.

    Deleted ones count. A log of before there were checksums has none. Raises what sqlite3 raises.
    """
    rows = _sealed_rows(connection)
    return [
        Altered(kind, row["id"], _day(row["day"]) if row["deleted_at"] is None else None)
        for kind, row, made in (giving_way(rows) if gives_way else rows)
        if row.get(COLUMN, made) != made
    ]


def seal(connection: sqlite3.Connection) -> None:
    """Gives every record the checksum of what is there now."""
    seals: dict[str, list[tuple[int, str]]] = {kind: [] for kind in KINDS}
    for kind, row, made in _sealed_rows(connection):
        seals[kind].append((made, row["id"]))
    for kind, values in seals.items():
        connection.executemany(f"UPDATE {kind} SET {COLUMN} = ? WHERE id = ?", values)  # noqa: S608 - names of our own


def _sealed_rows(connection: sqlite3.Connection) -> Iterator[tuple[str, Row, int]]:
    """Each record's table, row and the checksum that it should have."""
    # In the same order as their check-ins, so that not all of them need be held at once.
    by_check_in = groupby(_rows(connection, _SPOTS, "id, position"), itemgetter("check_in_id"))
    owner, mine = next(by_check_in, _NO_MORE)
    for row in _rows(connection, select("check_in", ("*",)), "id"):
        if row["id"] != owner:
            yield "check_in", row, checksum(row)
            continue
        yield "check_in", row, checksum(row, list(mine))
        owner, mine = next(by_check_in, _NO_MORE)
    for kind in KINDS[1:]:
        for row in _rows(connection, select(kind, ("*",)), "id"):
            yield kind, row, checksum(row)


def _rows(connection: sqlite3.Connection, query: str, order: str) -> Iterator[Row]:
    cursor = connection.execute(f"{query} ORDER BY {order}")
    names = [column[0] for column in cursor.description]
    for values in unhurried(cursor):
        yield dict(zip(names, values, strict=True))


def _without_nulls(row: Row) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None and name != COLUMN}


def _day(number: Any) -> date | None:
    try:
        return day_of(number)
    except (OverflowError, TypeError, ValueError):
        return None
