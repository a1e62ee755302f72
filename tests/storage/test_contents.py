"""A log is whole where SQLite's own, slower, check finds it so."""

from contextlib import closing
from itertools import count
from pathlib import Path
from sqlite3 import Connection, DatabaseError, IntegrityError, connect
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import CheckConstraint

from runsore.core.body import REGIONS
from runsore.core.check_in import CheckInFlag, Pain, SoreSpot, SpotFlag
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.storage.contents import is_whole
from runsore.storage.sqlite_log import SqliteLog
from runsore.storage.tables import METADATA
from storage.stored import a_check_in, a_night, a_workout

_COLUMNS = [(table.name, column.name) for table in METADATA.sorted_tables for column in table.c]
_CONSTRAINTS = sorted(
    str(constraint.name)
    for table in METADATA.sorted_tables
    for constraint in table.constraints
    if isinstance(constraint, CheckConstraint)
)
_SEVERAL = {
    "ck_check_in_planned_whole": "planned_kind = NULL, planned_distance_km = 5",
    "ck_sore_spot_rated": (
        "pain_rest = NULL, pain_moving = NULL, pain_after = NULL, pain_morning = NULL"
    ),
    "ck_workout_started_whole": "started_at = 0, started_utc_offset = NULL",
}
_WORDS = [member.value for kind in (CheckInFlag, SpotFlag, SessionKind) for member in kind]
_values = (
    st.none()
    | st.integers(-11, 11)
    | st.floats(-1, 30)
    | st.sampled_from([2**62, -(2**62), "", ",", "nonsense", b"\xff", *_WORDS])
    | st.lists(st.sampled_from(_WORDS), max_size=3).map(",".join)
)


def filled(path: Path) -> Path:
    spots = (
        SoreSpot(region, Pain(moving=level), flags=frozenset(flags))
        for region, level, flags in zip(REGIONS, count(1), ([], SpotFlag), strict=False)
    )
    kept = a_check_in("2026-03-04", *spots)
    feverish = replace(kept.check_in, flags=frozenset(CheckInFlag))
    with closing(SqliteLog(path)) as log:
        log.save([replace(kept, check_in=feverish), a_check_in(), a_workout(), a_night()])
    return path


def unchecked(path: Path) -> Connection:
    connection = connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    return connection


def sqlite_says(path: Path) -> bool:
    with closing(connect(path)) as connection:
        try:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
        except (DatabaseError, UnicodeDecodeError):
            return False


def we_say(path: Path) -> bool:
    with closing(connect(path)) as connection:
        return is_whole(connection)


def test_a_log_as_it_was_saved_is_whole(tmp_path: Path) -> None:
    path = filled(tmp_path / "log.db")
    assert we_say(path)
    assert sqlite_says(path)


@pytest.mark.parametrize("constraint", _CONSTRAINTS)
def test_a_value_that_breaks_its_constraint_is_damage(tmp_path: Path, constraint: str) -> None:
    path = filled(tmp_path / "log.db")
    table = next(name for name in METADATA.tables if constraint.startswith(f"ck_{name}_"))
    column, _, rule = constraint.removeprefix(f"ck_{table}_").rpartition("_")
    if rule == "zero":
        column = column.removesuffix("_above")
    wrong = {"known": "'nonsense'", "range": str(-(2**62)), "zero": "0"}.get(rule)
    change = _SEVERAL.get(constraint) or f"{column} = {wrong}"
    with closing(unchecked(path)) as connection:
        # The last row, behind those that are in order.
        last = f"(SELECT max(rowid) FROM {table})"  # noqa: S608 - names of our own
        connection.execute(f"UPDATE {table} SET {change} WHERE rowid = {last}")  # noqa: S608 - as above
    assert not sqlite_says(path)
    assert not we_say(path)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_COLUMNS), _values), min_size=1, max_size=2))
def test_whatever_is_in_it_sqlite_and_we_agree(changes: list[tuple[tuple[str, str], Any]]) -> None:
    with TemporaryDirectory() as folder:
        path = filled(Path(folder) / "log.db")
        with closing(unchecked(path)) as connection:
            for (table, column), value in changes:
                try:
                    connection.execute(f"UPDATE {table} SET {column} = ?", (value,))  # noqa: S608 - names of our own
                except IntegrityError:
                    continue
        assert we_say(path) is sqlite_says(path)


@pytest.mark.parametrize(
    ("damage", "still"),
    [
        ("UPDATE sqlite_master SET sql = replace(sql, 'CHECK', 'check')", True),
        ("UPDATE sqlite_master SET sql = replace(sql, 'CHECK (', 'CHECK(')", True),
        ("UPDATE sqlite_master SET sql = replace(sql, 'CHECK', 'CHOCK')", False),
        ("UPDATE sqlite_master SET sql = replace(sql, '(level ', '(lavel ')", False),
        ("UPDATE sqlite_master SET sql = replace(sql, 'IN (''flat''', 'IN (''flax''')", False),
    ],
)
def test_constraints_are_read_as_sqlite_reads_them(
    tmp_path: Path, damage: str, still: bool
) -> None:
    path = filled(tmp_path / "log.db")
    with closing(connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE workout SET terrain = 'flat'")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(damage)
    assert we_say(path) is still


def test_the_connection_holds_constraints_as_before(tmp_path: Path) -> None:
    with closing(connect(filled(tmp_path / "log.db"))) as connection:
        assert is_whole(connection)
        with pytest.raises(IntegrityError):
            connection.execute("UPDATE workout SET rpe = 11")


def flipped(path: Path, place: int, bit: int) -> Path:
    data = bytearray(path.read_bytes())
    data[place] ^= 1 << bit
    path.write_bytes(data)
    return path


def after(path: Path, text: bytes) -> int:
    return path.read_bytes().index(text) + len(text)


@pytest.mark.parametrize("back", range(1, 6), ids=lambda back: f"header-{back}")
@pytest.mark.parametrize("table", METADATA.tables)
def test_a_list_of_tables_that_is_no_text_any_more_is_damage(
    tmp_path: Path, table: str, back: int
) -> None:
    path = filled(tmp_path / "log.db")
    row = after(path, f"table{table}{table}".encode()) - len(f"table{table}{table}")
    # Each byte there tells of one column whether it is text or bytes, and how much.
    assert not (we_say(flipped(path, row - back, 0)) and not sqlite_says(path))


@pytest.mark.parametrize("kind", ["'Table'", "'TABLE'", "CAST('table' AS BLOB)"])
def test_no_table_escapes_by_the_letters_of_its_kind(tmp_path: Path, kind: str) -> None:
    path = filled(tmp_path / "log.db")
    with closing(unchecked(path)) as connection:
        connection.execute("UPDATE workout SET rpe = 99")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(f"UPDATE sqlite_master SET type = {kind} WHERE name = 'workout'")  # noqa: S608 - names of our own
    assert not we_say(path)


def test_a_condition_that_is_itself_damaged_is_asked_as_it_is(tmp_path: Path) -> None:
    path = filled(tmp_path / "log.db")
    with closing(unchecked(path)) as connection:
        connection.execute("UPDATE check_in SET flags = ''")
    end = after(path, b"'bladder-bowel-change', ''), ',', '') ")
    assert not we_say(flipped(path, end, 0)), "< in place of ="


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_no_flipped_bit_of_the_schema_is_taken_for_order(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = filled(Path(folder) / "log.db")
        first, last = after(path, b"SQLite format"), after(path, b"ix_recovery_day_day")
        place = data.draw(st.integers(min(first, last), max(first, last)))
        flipped(path, place, data.draw(st.integers(0, 7)))
        try:
            whole = we_say(path)
        except DatabaseError:
            return
        assert not whole or sqlite_says(path)
