"""Two logs become one, the same one whichever is merged into which."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.exported import export_of, exported, imported
from memory_log import MemoryLog
from runsore.core.invalid import InvalidValueError
from runsore.core.log import (
    Entry,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    Record,
    SorenessLog,
    Stamp,
    Tombstone,
    type_of,
)
from runsore.core.value import replace
from runsore.exchange.merge import Merge, merge, plan_merge, prevails
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import (
    NOW,
    a_check_in,
    a_night,
    a_workout,
    entries,
)

# Few identities and few instants, so that two logs speak of the same things at the same time.
close_stamps = st.builds(
    Stamp,
    st.sampled_from([UUID(int=number) for number in range(3)]),
    st.just(NOW),
    st.sampled_from([NOW + timedelta(days=days) for days in range(3)]),
)


def _stamped(entry: Entry, stamp: Stamp) -> Entry:
    return replace(entry, stamp=stamp)


close_entries = st.builds(_stamped, entries, close_stamps)
logs = st.lists(close_entries, max_size=5, unique_by=lambda entry: (type_of(entry), entry.stamp.id))
fewer = settings(max_examples=40)


@pytest.fixture(scope="module")
def in_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[SqliteLog]]:
    folder = tmp_path_factory.mktemp("logs")
    opened = [SqliteLog(folder / f"{name}.db") for name in ("one", "two")]
    yield opened
    for log in opened:
        log.close()


def filled(log: SqliteLog, kept: list[Entry]) -> SqliteLog:
    for table in ("sore_spot", "check_in", "workout", "recovery_day"):
        log._driver.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    log.save(kept)
    return log


def _both_ways(one: SorenessLog, two: SorenessLog) -> tuple[bytes, bytes]:
    first, second = export_of(one), export_of(two)
    merge(one, imported(second))
    merge(two, imported(first))
    return export_of(one), export_of(two)


@fewer
@given(logs, logs)
def test_two_diverged_logs_merge_to_the_same_in_either_order(
    one: list[Entry], two: list[Entry]
) -> None:
    merged, other_way = _both_ways(MemoryLog(one), MemoryLog(two))
    assert merged == other_way


@settings(max_examples=25)
@given(one=logs, two=logs)
def test_two_diverged_files_merge_to_the_same_in_either_order(
    in_files: list[SqliteLog], one: list[Entry], two: list[Entry]
) -> None:
    merged, other_way = _both_ways(filled(in_files[0], one), filled(in_files[1], two))
    assert merged == other_way
    in_memory, _ = _both_ways(MemoryLog(one), MemoryLog(two))
    assert merged == in_memory


@fewer
@given(logs, logs, logs)
def test_three_logs_merge_to_the_same_in_any_order(
    one: list[Entry], two: list[Entry], three: list[Entry]
) -> None:
    results = set()
    for first, second, third in ((one, two, three), (three, one, two), (two, three, one)):
        log = MemoryLog(first)
        merge(log, second)
        merge(log, third)
        results.add(export_of(log))
    assert len(results) == 1


@fewer
@given(logs, logs)
def test_twice_is_once(one: list[Entry], two: list[Entry]) -> None:
    log = MemoryLog(one)
    merge(log, two)
    once = export_of(log)
    again = merge(log, two)
    assert again.entries == ()
    assert again.new == again.changed == again.deleted == 0
    assert export_of(log) == once


@fewer
@given(logs)
def test_a_log_imported_into_an_empty_one_is_the_same_bytes(log: list[Entry]) -> None:
    empty = MemoryLog()
    counted = merge(empty, imported(exported(log)))
    assert export_of(empty) == exported(log)
    assert counted.new + counted.known == len(log)


@fewer
@given(close_entries, close_entries)
def test_exactly_one_of_two_different_entries_prevails(one: Entry, two: Entry) -> None:
    if exported([one]) != exported([two]):
        assert prevails(one, two) is not prevails(two, one)


def later(record: Record, days: int = 1, **changed: object) -> Record:
    stamp = replace(record.stamp, updated_at=record.stamp.updated_at + timedelta(days=days))
    return replace(record, stamp=stamp, **changed)


CHECK_IN, RUN, NIGHT = a_check_in(), a_workout(note="as it was"), a_night()


def buried(record: Record, days: int = 1) -> Tombstone:
    return Tombstone(type(record), later(record, days).stamp)


@pytest.mark.parametrize(
    ("own", "incoming", "counted", "kept"),
    [
        ([], [RUN], {"new": 1}, [RUN]),
        ([RUN], [RUN], {"known": 1}, [RUN]),
        ([RUN], [later(RUN, note="new")], {"changed": 1}, [later(RUN, note="new")]),
        ([later(RUN, note="new")], [RUN], {"older": 1}, [later(RUN, note="new")]),
        ([RUN], [buried(RUN)], {"deleted": 1}, []),
        ([RUN], [buried(RUN, 0)], {"deleted": 1}, []),
        ([buried(RUN, 0)], [RUN], {"older": 1}, []),
        ([buried(RUN)], [RUN], {"older": 1}, []),
        ([buried(RUN)], [later(RUN, 2)], {"new": 1}, [later(RUN, 2)]),
        ([later(RUN, 2)], [buried(RUN)], {"older": 1}, [later(RUN, 2)]),
        ([], [buried(RUN)], {"known": 1}, []),
        ([RUN], [CHECK_IN, NIGHT], {"new": 2}, [RUN]),
    ],
)
def test_the_later_change_wins_and_each_entry_is_counted_once(
    own: list[Entry], incoming: list[Entry], counted: dict[str, int], kept: list[Record]
) -> None:
    log = MemoryLog(own)
    plan = plan_merge(log.entries(), incoming)
    assert log.entries() == MemoryLog(own).entries(), "a plan writes nothing"
    assert merge(log, incoming) == plan
    counts = {name: getattr(plan, name) for name in ("new", "changed", "deleted", "known", "older")}
    assert {name: count for name, count in counts.items() if count} == counted
    assert log.workouts() == kept


def test_of_two_changed_at_the_same_instant_the_greater_bytes_are_kept() -> None:
    low, high = (replace(RUN, note=note) for note in ("a", "b"))
    for first, second in ((low, high), (high, low)):
        log = MemoryLog([first])
        merge(log, [second])
        assert log.workouts() == [high]


def test_one_identity_may_name_a_check_in_and_a_workout() -> None:
    stamp = Stamp(UUID(int=7), NOW, NOW)
    log = MemoryLog([replace(CHECK_IN, stamp=stamp)])
    merge(log, [replace(RUN, stamp=stamp)])
    assert len(log.check_ins()) == len(log.workouts()) == 1


def test_what_is_replaced_is_told_so_that_it_can_be_brought_back() -> None:
    log = MemoryLog([RUN, CHECK_IN, NIGHT])
    plan = plan_merge(log.entries(), [later(RUN, note="new"), buried(CHECK_IN)])
    assert set(plan.before) == {RUN, CHECK_IN}


def test_several_files_are_merged_as_if_they_were_one() -> None:
    log = MemoryLog()
    plan = merge(log, [RUN, later(RUN, note="new"), RUN])
    assert plan.entries == (later(RUN, note="new"),)
    assert (plan.new, plan.older) == (1, 1)


def _cut_short() -> Iterator[Entry]:
    yield RUN
    raise InvalidValueError("records[1]", "", "is cut short")


@pytest.mark.parametrize("make", [MemoryLog, None], ids=["in memory", "in a file"])
def test_a_file_that_is_refused_in_the_middle_leaves_nothing(
    make: Callable[[], SorenessLog] | None, in_files: list[SqliteLog]
) -> None:
    log = make() if make else filled(in_files[0], [])
    with pytest.raises(InvalidValueError):
        merge(log, _cut_short())
    assert list(log.entries()) == []


def test_an_empty_merge_writes_nothing() -> None:
    assert merge(MemoryLog([RUN]), []) == Merge()


def test_stamps_come_along_as_they_were() -> None:
    log = MemoryLog()
    written = datetime(2019, 1, 1, tzinfo=UTC)
    old = [replace(kept, stamp=Stamp(kept.stamp.id, written, written)) for kept in (RUN, NIGHT)]
    merge(log, old)
    assert {entry.stamp.updated_at for entry in log.entries()} == {written}
    assert {type(entry) for entry in log.entries()} == {LoggedWorkout, LoggedRecovery}
    assert LoggedCheckIn not in {type(entry) for entry in log.entries()}
