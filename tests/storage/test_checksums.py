"""A value that a fault changed is noticed, and nothing else is taken for one."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import copyfile
from sqlite3 import Connection, connect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runsore.core.log import Entry
from runsore.storage.checksums import altered, checksum, seal
from runsore.storage.contents import KINDS, select
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import NOW, a_check_in, a_night, a_workout, entries

OLD_LOGS = Path(__file__).parents[1] / "old_logs"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteLog]:
    opened = SqliteLog(tmp_path_factory.mktemp("shared") / "log.db")
    yield opened
    opened.close()


@pytest.fixture
def filled(log: SqliteLog, path: Path) -> Iterator[Connection]:
    log.save([a_check_in(), a_workout(), a_night()])
    with closing(connect(path, isolation_level=None)) as connection:
        yield connection


@settings(max_examples=50)
@given(given_entries=st.lists(entries, max_size=4, unique_by=lambda entry: entry.stamp.id))
def test_whatever_is_saved_is_what_its_checksum_says(
    shared: SqliteLog, given_entries: list[Entry]
) -> None:
    shared.save(given_entries)
    shared.delete([entry.stamp.id for entry in given_entries[::2]], NOW)
    with closing(connect(shared._path)) as connection:
        assert altered(connection) == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE check_in SET notes = 'never said'",
        "UPDATE check_in SET run = 'easy'",
        "UPDATE check_in SET updated_at = updated_at + 1",
        "UPDATE check_in SET planned_kind = 'easy'",
        "UPDATE check_in SET checksum = NULL",
        "UPDATE sore_spot SET level = level + 1 WHERE position = 1",
        "UPDATE sore_spot SET pain_moving = NULL WHERE position = 0",
        "UPDATE sore_spot SET position = 7 WHERE position = 1",
        "DELETE FROM sore_spot WHERE position = 1",
        "UPDATE check_in SET notes = x'00ff'",
    ],
)
def test_a_check_in_that_was_changed_is_named_with_its_day(filled: Connection, change: str) -> None:
    filled.execute(change)
    (found,) = altered(filled)
    assert (found.table, found.day) == ("check_in", date(2026, 3, 4))


def test_a_spot_without_its_check_in_hides_no_other(log: SqliteLog, path: Path) -> None:
    log.save([a_check_in(), a_check_in("2026-03-05"), a_check_in("2026-03-06")])
    with closing(connect(path, isolation_level=None)) as connection:
        first, *_ = [row[0] for row in connection.execute("SELECT id FROM check_in ORDER BY id")]
        connection.execute("DELETE FROM check_in WHERE id = ?", (first,))
        assert altered(connection) == []
        connection.execute("UPDATE sore_spot SET level = level + 1")
        assert len(altered(connection)) == 2


@pytest.mark.parametrize(
    ("change", "table", "day"),
    [
        ("UPDATE workout SET distance_km = 9.000001", "workout", date(2026, 3, 3)),
        ("UPDATE recovery_day SET sleep_hours = NULL", "recovery_day", date(2026, 3, 4)),
        ("UPDATE recovery_day SET day = day + 1", "recovery_day", date(2026, 3, 5)),
        ("UPDATE recovery_day SET deleted_at = 0", "recovery_day", None),
    ],
)
def test_another_record_that_was_changed_is_named(
    filled: Connection, change: str, table: str, day: date | None
) -> None:
    filled.execute(change)
    (found,) = altered(filled)
    assert (found.table, found.day) == (table, day)


def test_a_sealed_log_is_taken_as_it_is(filled: Connection) -> None:
    filled.execute("UPDATE workout SET note = 'as it is'")
    seal(filled)
    assert altered(filled) == []


def test_a_log_of_before_there_were_checksums_is_sealed_on_opening(path: Path) -> None:
    copyfile(OLD_LOGS / "0001.db", path)
    with closing(connect(path)) as connection:
        assert altered(connection) == []
    SqliteLog(path).close()
    with closing(connect(path)) as connection:
        for kind in KINDS:
            sealed = connection.execute(select(kind, ("count(*)", "count(checksum)"))).fetchone()
            assert sealed[0] == sealed[1] > 0
        assert altered(connection) == []


def test_a_column_that_is_empty_changes_no_checksum() -> None:
    spots = [{"level": 3}]
    assert checksum({"id": "a", "note": None, "checksum": 1}, spots) == checksum({"id": "a"}, spots)
    assert checksum({"id": "a"}, spots) != checksum({"id": "a"})
