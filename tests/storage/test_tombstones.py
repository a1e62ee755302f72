"""What is deleted leaves a tombstone, which is kept and given like any other entry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runsore.core.log import Entry, LoggedCheckIn, Tombstone, type_of
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import (
    NOW,
    a_check_in,
    a_night,
    a_workout,
    entries,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteLog]:
    opened = SqliteLog(tmp_path_factory.mktemp("shared") / "log.db")
    yield opened
    opened.close()


@settings(max_examples=25)
@given(given_entries=st.lists(entries, max_size=6, unique_by=lambda entry: entry.stamp.id))
def test_every_entry_comes_back_as_it_was(shared: SqliteLog, given_entries: list[Entry]) -> None:
    shared.save(given_entries)
    kept = {(type_of(entry), entry.stamp.id): entry for entry in shared.entries()}
    assert [kept[type_of(entry), entry.stamp.id] for entry in given_entries] == given_entries


def test_what_was_deleted_is_a_tombstone_dated_when_it_went(log: SqliteLog, path: Path) -> None:
    records = [a_check_in(), a_workout(), a_night()]
    log.save(records)
    later = NOW.replace(year=2027)
    log.delete([record.stamp.id for record in records], later)
    wanted = {Tombstone(type(record), record.stamp.touched(later)) for record in records}
    assert set(log.entries()) == wanted
    reader = ReadOnlyLog.at(path)
    assert set(reader.entries()) == wanted
    reader.close()


def test_a_tombstone_takes_everything_of_its_record_with_it(log: SqliteLog) -> None:
    noted = a_check_in(notes="sore as never before")
    log.save([noted])
    log.save([Tombstone(LoggedCheckIn, noted.stamp)])
    assert log.check_ins() == []
    assert log.entries() == [Tombstone(LoggedCheckIn, noted.stamp)]
    rows = log._driver.execute("SELECT notes, (SELECT count(*) FROM sore_spot) FROM check_in")
    assert rows.fetchall() == [("", 0)]


def test_nothing_of_a_deleted_record_is_left_in_the_file(log: SqliteLog, path: Path) -> None:
    noted = a_check_in(notes="sore as never before " * 300)
    log.save([noted, a_check_in()])
    assert b"as never before" in path.read_bytes()
    log.delete([noted.stamp.id], NOW)
    log.close()
    assert b"as never before" not in path.read_bytes()
    assert not path.with_name(f"{path.name}-wal").exists()


def test_saving_a_record_brings_it_back_from_its_tombstone(log: SqliteLog) -> None:
    record = a_check_in()
    log.save([Tombstone(LoggedCheckIn, record.stamp)])
    log.save([record])
    assert log.entries() == [record]


def test_a_log_that_is_not_there_has_no_entries(path: Path) -> None:
    assert ReadOnlyLog.at(path).entries() == ()
