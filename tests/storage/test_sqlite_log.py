"""SqliteLog keeps what it is given, all of it or nothing, through closing and reopening."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copy
from sqlite3 import connect
from tempfile import TemporaryDirectory
from threading import Thread
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runsore.core.check_in import Pain, SoreSpot
from runsore.core.invalid import InvalidValueError
from runsore.core.log import LogError, Record, SorenessLog
from runsore.core.value import replace
from runsore.core.workout import SessionKind, Workout
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import (
    CALF,
    NOW,
    a_check_in,
    a_night,
    a_workout,
    logged_check_ins,
    logged_recovery,
    logged_workouts,
)

_HOLDS_THE_LOG = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def everything(log: SorenessLog) -> list[Record]:
    return [*log.check_ins(), *log.workouts(), *log.recovery_days()]


@contextmanager
def reopened(path: Path) -> Iterator[SqliteLog]:
    log = SqliteLog(path)
    try:
        yield log
    finally:
        log.close()


@pytest.fixture(scope="module")
def empty_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "log.db"
    SqliteLog(path).close()
    return path


@contextmanager
def fresh_copy(log: Path) -> Iterator[Path]:
    with TemporaryDirectory(dir=log.parent) as folder:
        yield Path(copy(log, folder))


def by_identity(records: list[Record]) -> list[Record]:
    return sorted(records, key=lambda record: record.stamp.id)


@given(record=logged_check_ins | logged_workouts | logged_recovery)
def test_any_record_comes_back_as_it_was(empty_log: Path, record: Record) -> None:
    with fresh_copy(empty_log) as path:
        with reopened(path) as log:
            log.save([record])
        with reopened(path) as log:
            (kept,) = everything(log)
    assert kept == record
    assert kept.stamp.created_at.tzinfo is UTC


@given(
    records=st.lists(
        logged_check_ins | logged_workouts | logged_recovery,
        max_size=3,
        unique_by=lambda record: record.stamp.id,
    )
)
def test_any_mixture_is_kept_and_can_be_deleted(empty_log: Path, records: list[Record]) -> None:
    with fresh_copy(empty_log) as path, reopened(path) as log:
        log.save(records)
        assert by_identity(everything(log)) == by_identity(records)
        log.delete([record.stamp.id for record in records], NOW)
        assert everything(log) == []


def test_a_note_may_be_a_megabyte_of_any_writing(log: SqliteLog, path: Path) -> None:
    note = "Wade 🦵 schmerzt\0 \u202e'); DROP TABLE check_in;-- " * 25_000
    log.save([a_check_in(notes=note)])
    log.close()
    with reopened(path) as again:
        assert again.check_ins()[0].check_in.notes == note


def test_a_whole_number_beyond_sqlite_is_kept_as_nearly_as_a_float_can(log: SqliteLog) -> None:
    far = Workout(date(2026, 3, 3), SessionKind.EASY, distance_km=10**300)
    log.save([replace(a_workout(), workout=far)])
    assert log.workouts()[0].workout.distance_km == 1e300


def test_half_a_character_is_refused_in_a_sentence(log: SqliteLog) -> None:
    with pytest.raises(LogError, match="half a character"):
        log.save([a_check_in(notes="\ud83e")])
    assert everything(log) == []


def test_a_workout_that_starts_at_no_certain_moment_is_refused(log: SqliteLog) -> None:
    with pytest.raises(InvalidValueError, match="has no offset"):
        log.save([a_workout(started_at=datetime.fromisoformat("2026-03-03T18:00"))])


def test_the_newest_comes_first(log: SqliteLog) -> None:
    days = ["2026-03-02", "2026-03-04", "2026-03-03"]
    for day in days:
        log.save([a_check_in(day), a_workout(day), a_night(day)])
    newest_first = sorted(map(date.fromisoformat, days), reverse=True)
    assert [kept.check_in.day for kept in log.check_ins()] == newest_first
    assert [kept.workout.on for kept in log.workouts()] == newest_first
    assert [kept.recovery.on for kept in log.recovery_days()] == newest_first


def test_both_ends_of_a_range_are_included(log: SqliteLog) -> None:
    days = [date(2026, 3, day) for day in range(1, 6)]
    for day in days:
        log.save([a_check_in(str(day)), a_workout(str(day)), a_night(str(day))])
    first, last = days[1], days[3]
    assert {kept.check_in.day for kept in log.check_ins(first, last)} == set(days[1:4])
    assert {kept.workout.on for kept in log.workouts(first)} == set(days[1:])
    assert {kept.recovery.on for kept in log.recovery_days(last=last)} == set(days[:4])


def test_saving_again_replaces_the_record_and_its_spots(log: SqliteLog) -> None:
    first = a_check_in()
    second = replace(
        a_check_in("2026-03-04", SoreSpot(CALF, Pain(moving=7))),
        stamp=first.stamp.touched(NOW + timedelta(hours=1)),
    )
    log.save([first])
    log.save([second])
    assert log.check_ins() == [second]


def test_of_two_with_one_identity_the_last_is_kept(log: SqliteLog) -> None:
    first = a_workout()
    last = replace(first, note="the last")
    log.save([first, last])
    assert log.workouts() == [last]


def test_a_deleted_record_leaves_a_dated_tombstone(log: SqliteLog, path: Path) -> None:
    record = a_check_in()
    log.save([record])
    log.delete([record.stamp.id, uuid4()], NOW + timedelta(seconds=1))
    assert everything(log) == []
    with closing(connect(path)) as connection:
        rows = connection.execute(
            "SELECT id, deleted_at - created_at, updated_at = deleted_at FROM check_in"
        )
        assert rows.fetchall() == [(str(record.stamp.id), 1_000_000, 1)]


def test_a_second_delete_leaves_the_first_tombstone(log: SqliteLog, path: Path) -> None:
    record = a_workout()
    log.save([record])
    for hours in (1, 2):
        log.delete([record.stamp.id], NOW + timedelta(hours=hours))
    with closing(connect(path)) as connection:
        (after,) = connection.execute("SELECT deleted_at - created_at FROM workout").fetchone()
    assert after == 3_600_000_000


def test_a_tombstone_is_never_older_than_the_last_change(log: SqliteLog, path: Path) -> None:
    record = a_workout()
    log.save([record])
    log.delete([record.stamp.id], NOW - timedelta(days=1))
    with closing(connect(path)) as connection:
        (after,) = connection.execute("SELECT deleted_at - created_at FROM workout").fetchone()
    assert after == 0


def test_saving_a_deleted_record_brings_it_back(log: SqliteLog) -> None:
    records: list[Record] = [a_check_in(), a_workout(), a_night()]
    log.save(records)
    log.delete([record.stamp.id for record in records], NOW)
    log.save(records)
    assert everything(log) == records


def test_saving_and_deleting_nothing_changes_nothing(log: SqliteLog) -> None:
    log.save([])
    log.delete([], NOW)
    assert everything(log) == []


def test_a_save_that_fails_in_the_middle_keeps_nothing(log: SqliteLog, path: Path) -> None:
    old = a_check_in()
    log.save([old])
    with closing(connect(path)) as connection:
        connection.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON workout WHEN NEW.note = 'refuse me'"
            " BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )
    edited = replace(old, check_in=a_check_in("2026-03-05").check_in)
    with pytest.raises(LogError, match=r"refused a value, so nothing was saved"):
        log.save([edited, a_check_in(), a_workout(), a_workout(note="refuse me"), a_night()])
    assert everything(log) == [old]
    log.save([a_workout()])
    assert len(everything(log)) == 2


def test_a_full_disk_keeps_what_was_and_says_so(log: SqliteLog, path: Path) -> None:
    old = a_check_in()
    log.save([old])
    (pages,) = log._driver.execute("PRAGMA page_count").fetchone()
    log._driver.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(LogError, match=f"The disk is full, so the log {path} was not changed"):
        log.save([a_check_in(notes="x" * 100_000)])
    assert everything(log) == [old]


def test_a_log_held_by_another_program_is_named(path: Path) -> None:
    log = SqliteLog(path, patience=0.01)
    log.save([a_check_in()])
    command = [sys.executable, "-c", _HOLDS_THE_LOG, str(path)]
    with (
        closing(log),
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder,
    ):
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LogError, match=f"{path} is being used by another program"):
            log.save([a_workout()])
        assert len(everything(log)) == 1
        holder.communicate()
        log.save([a_workout()])
        assert len(everything(log)) == 2


def test_a_log_opened_in_one_thread_serves_others_in_turn(path: Path) -> None:
    opened: list[SqliteLog] = []
    opener = Thread(target=lambda: opened.append(SqliteLog(path)))
    opener.start()
    opener.join()
    (log,) = opened
    with closing(log):
        savers = [
            Thread(target=lambda: [log.save([a_check_in()]) for _ in range(10)]) for _ in range(4)
        ]
        for saver in savers:
            saver.start()
        while any(saver.is_alive() for saver in savers):
            assert all(len(kept.check_in.spots) == 2 for kept in log.check_ins())
        assert len(log.check_ins()) == 40


def test_a_closed_log_answers_with_a_sentence(log: SqliteLog) -> None:
    log.close()
    log.close()
    with pytest.raises(LogError, match="could not be used"):
        log.check_ins()
    with pytest.raises(LogError, match="could not be used"):
        log.save([a_check_in()])


def test_two_programs_share_a_log(log: SqliteLog, path: Path) -> None:
    with reopened(path) as other:
        other.save([a_check_in()])
        log.save([a_workout()])
        assert everything(log) == everything(other)
