"""A log as one JSON file: nothing is lost, nothing hostile comes in, little memory is used."""

import io
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.exported import export_of, exported, imported
from memory_log import MemoryLog
from runsore.core.check_in import Pain, SoreSpot
from runsore.core.invalid import InvalidValueError
from runsore.core.log import Entry, LoggedWorkout, Tombstone
from runsore.core.workout import SessionKind, Workout
from runsore.exchange.log_json import is_export, read_log
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import CALF, NOW, a_check_in, a_night, a_workout, entries

ROOT = Path(__file__).parents[2]
OPENING = b'{"format":"runsore-log","version":1,"records":['
WORKOUT = json.loads(exported([a_workout()]))["records"][0]
CHECK_IN = json.loads(
    exported([a_check_in("2026-03-04", SoreSpot(CALF, Pain(moving=3)), notes="x")])
)["records"][0]

fewer = settings(max_examples=60)
logs = st.lists(entries, max_size=4, unique_by=lambda entry: entry.stamp.id)


def file_of(*records: Any) -> bytes:
    return json.dumps({"format": "runsore-log", "version": 1, "records": records}).encode()


def refusal(data: bytes) -> str:
    with pytest.raises(InvalidValueError) as refused:
        imported(data)
    text = str(refused.value)
    assert "\n" not in text
    assert len(text) < 300
    return text


@fewer
@given(logs)
def test_what_is_written_is_read_as_it_was(log: list[Entry]) -> None:
    read = {entry.stamp.id: entry for entry in imported(exported(log))}
    assert read == {entry.stamp.id: entry for entry in log}


@fewer
@given(logs)
def test_an_export_imported_and_exported_again_is_the_same_bytes(log: list[Entry]) -> None:
    first = exported(log)
    assert export_of(MemoryLog(imported(first))) == first


@pytest.fixture(scope="module")
def logs_in_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[SqliteLog]]:
    folder = tmp_path_factory.mktemp("logs")
    opened = [SqliteLog(folder / name) for name in ("one.db", "two.db")]
    yield opened
    for log in opened:
        log.close()


def emptied(log: SqliteLog) -> SqliteLog:
    for table in ("sore_spot", "check_in", "workout", "recovery_day"):
        log._driver.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    return log


@settings(max_examples=25)
@given(log=logs)
def test_a_log_in_a_file_goes_through_json_without_loss(
    logs_in_files: list[SqliteLog], log: list[Entry]
) -> None:
    one, two = map(emptied, logs_in_files)
    one.save(log)
    first = export_of(one)
    two.save(imported(first))
    assert export_of(two) == first


@fewer
@given(logs, st.randoms())
def test_the_order_in_which_things_were_kept_does_not_show(
    log: list[Entry], chance: random.Random
) -> None:
    assert exported(chance.sample(log, len(log))) == exported(log)


def test_one_record_stands_on_each_line() -> None:
    lines = exported([a_check_in(), a_workout(), a_night()]).splitlines()
    assert lines[0] == OPENING
    assert [json.loads(line.rstrip(b","))["type"] for line in lines[1:-1]] == [
        "check-in",
        "workout",
        "recovery",
    ]
    assert lines[-1] == b"]}"
    assert exported([]) == OPENING + b"\n]}\n"


def test_a_whole_number_is_written_one_way() -> None:
    at = a_workout()
    whole, broken = (
        LoggedWorkout(at.stamp, Workout(date(2026, 3, 3), SessionKind.EASY, distance_km=km))
        for km in (8, 8.0)
    )
    assert exported([whole]) == exported([broken])
    assert b'"distance_km":8,' in exported([whole])


def test_a_tombstone_tells_nothing_of_what_was_deleted() -> None:
    record = a_check_in(notes="private")
    gone = Tombstone(type(record), record.stamp)
    (told,) = json.loads(exported([gone]))["records"]
    assert set(told) == {"type", "id", "created_at", "updated_at", "deleted_at"}
    assert imported(exported([gone])) == [gone]


def test_a_file_set_out_by_another_program_is_read_too() -> None:
    log = [a_check_in(), a_workout(), a_night()]
    pretty = json.dumps(json.loads(exported(log)), indent=4).encode()
    assert imported(b"\xef\xbb\xbf\r\n" + pretty) == imported(exported(log))


def test_a_note_of_a_million_signs_goes_out_and_in() -> None:
    noted = a_check_in(notes='\\"🏃\n' * 250_000)
    assert imported(exported([noted, a_workout()]))[0] == noted


def test_a_file_that_comes_in_crumbs_is_read_whole() -> None:
    class Crumbs(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(7, size or 7))

    log = [a_check_in(notes="é🏃"), a_workout()]
    assert list(read_log(Crumbs(exported(log)))) == imported(exported(log))


def test_an_export_is_known_by_its_beginning() -> None:
    assert is_export(exported([]))
    assert is_export(b'\xef\xbb\xbf { "format" : "runsore-log", "version": 7')
    assert not is_export(b'{"spots": []}')
    assert not is_export(b"\x0e\x10.FIT")
    assert not is_export(b"")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is not a Runsore export"),
        (b"[]", "is not a Runsore export"),
        (b" " * 5000 + exported([]), "is not a Runsore export"),
        (b'{"format":"runsore-log","version":2,"records":[]}', "newer Runsore"),
        (b'{"format":"runsore-log","version":1}', "records"),
        (OPENING, "must be a JSON object"),
        (OPENING + b"]", "cut short"),
        (OPENING + b"]} x", "goes on after the end"),
        (OPENING + b"1]}", "must be a JSON object"),
        (OPENING + b'{"type":', "cut short"),
        (OPENING + b"{]}", "not JSON"),
        (OPENING + b'{"a":1,"a":2}]}', "stands twice in one object"),
        (OPENING + b'{"a":' + b"[" * 100_000, "nested too deeply"),
        (OPENING + b'{"a":' * 100_000, "nested too deeply"),
        (OPENING + b'{"a":"' + b"a" * 5_000_000, "longer than four million characters"),
        (OPENING + b'{"a":"\xff"}]}', "is not UTF-8 text"),
        (OPENING + b'{"a":"\xe2\x82', "is not UTF-8 text"),
        (file_of(WORKOUT, WORKOUT), "this identity stands twice"),
        (file_of(WORKOUT)[:-2] + b" {}]}", "should stand here"),
        (file_of(WORKOUT)[:-2] + b",]}", "must be a JSON object"),
        (file_of(WORKOUT | {"note": "\ud800"}), "half a character"),
    ],
)
def test_a_file_that_is_not_as_documented_is_refused_in_a_sentence(data: bytes, told: str) -> None:
    assert told in refusal(data)


@pytest.mark.parametrize(
    ("record", "where"),
    [
        ({}, "records[0].type"),
        (WORKOUT | {"type": ["workout"]}, "records[0].type"),
        (WORKOUT | {"id": "x"}, "records[0].id"),
        (WORKOUT | {"id": WORKOUT["id"].upper().replace("-", "")}, "records[0].id"),
        (WORKOUT | {"id": 7}, "records[0].id"),
        (WORKOUT | {"created_at": None}, "records[0].created_at"),
        (WORKOUT | {"updated_at": "2026-03-04T07:10:11"}, "records[0].updated_at"),
        (WORKOUT | {"updated_at": "0001-01-01T00:00:00+10:00"}, "records[0].updated_at"),
        (WORKOUT | {"on": "2026-02-30"}, "records[0].on"),
        (WORKOUT | {"kind": "swim"}, "records[0].kind"),
        (WORKOUT | {"distance_km": float("nan")}, "records[0].distance_km"),
        (WORKOUT | {"distance_km": float("inf")}, "records[0].distance_km"),
        (WORKOUT | {"distance_km": -1}, "records[0].distance_km"),
        (WORKOUT | {"distance_km": "8"}, "records[0].distance_km"),
        (WORKOUT | {"rpe": 6.5}, "records[0].rpe"),
        (WORKOUT | {"note": None}, "records[0].note"),
        (WORKOUT | {"note": 8}, "records[0].note"),
        (WORKOUT | {"started_at": "2026-03-04T07:10:11"}, "records[0].started_at"),
        (WORKOUT | {"future": 1}, "records[0]: 'future'"),
        (WORKOUT | {"deleted_at": WORKOUT["updated_at"]}, "records[0]"),
        (CHECK_IN | {"at": "2026-03-04T07:10:11"}, "records[0].at"),
        (CHECK_IN | {"spots": {}}, "records[0].spots"),
        (CHECK_IN | {"spots": CHECK_IN["spots"] * 2}, "records[0].spots[1].region"),
        (CHECK_IN | {"spots": [{"region": "tail", "pain": {"rest": 1}}]}, "records[0].spots[0]"),
        (CHECK_IN | {"flags": ["ill"]}, "records[0].flags[0]"),
        (CHECK_IN | {"planned": {"kind": None}}, "records[0].planned.kind"),
        (CHECK_IN | {"profile": None}, "records[0].profile"),
        (CHECK_IN | {"verdict": None}, "records[0].verdict"),
        (CHECK_IN | {"verdict": CHECK_IN["verdict"] | {"run": 1}}, "records[0].verdict.run"),
        (
            CHECK_IN | {"verdict": CHECK_IN["verdict"] | {"conditional": 1}},
            "records[0].verdict.conditional",
        ),
        (
            CHECK_IN | {"verdict": CHECK_IN["verdict"] | {"reasons": [{"rule": 1}]}},
            "records[0].verdict.reasons[0].rule",
        ),
        (
            CHECK_IN
            | {"verdict": CHECK_IN["verdict"] | {"adjusted": {"kind": "easy", "distance_km": []}}},
            "records[0].verdict.adjusted.distance_km",
        ),
        ({"type": "recovery", "id": WORKOUT["id"], "deleted_at": 1}, "records[0].created_at"),
    ],
)
def test_a_wrong_value_is_refused_by_its_place(record: Any, where: str) -> None:
    assert refusal(file_of(record)).startswith(where)


def test_a_tombstone_is_dated_by_its_last_change() -> None:
    gone = {key: WORKOUT[key] for key in ("type", "id", "created_at", "updated_at")}
    assert "deleted_at" in refusal(file_of(gone | {"deleted_at": "2030-01-01T00:00:00+00:00"}))


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=6), st.booleans())
def test_damage_is_refused_and_nothing_else_happens(
    place: int, bytes_put: bytes, cut: bool
) -> None:
    whole = exported([a_check_in("2026-03-04"), a_workout(), a_night()])
    place %= len(whole)
    damaged = whole[:place] + bytes_put + (b"" if cut else whole[place + 1 :])
    with suppress(InvalidValueError):
        imported(damaged)


def test_limits_hold_while_reading() -> None:
    data = exported([a_workout() for _ in range(5)])
    with pytest.raises(InvalidValueError, match="more than Runsore can import"):
        list(read_log(io.BytesIO(data), most_records=4))
    assert len(list(read_log(io.BytesIO(data), most_records=5))) == 5
    with pytest.raises(InvalidValueError, match="larger than 0 MB"):
        list(read_log(io.BytesIO(data), most_bytes=len(data) - 1))


def test_a_reader_may_stop_in_the_middle() -> None:
    class Stopped(Exception):  # noqa: N818 - a wish, not an error
        pass

    def stop(_read: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        list(read_log(io.BytesIO(exported([a_workout()])), stop))


_READ_AND_WEIGH = """
import resource, sys
from runsore.core.invalid import InvalidValueError
from runsore.exchange.log_json import read_log
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    for entry in read_log(open(sys.argv[1], "rb")):
        pass
except InvalidValueError as refused:
    print(refused)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def _megabytes_to_read(path: Path) -> tuple[str, int]:
    done = subprocess.run(
        [sys.executable, "-c", _READ_AND_WEIGH, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    *told, weight = done.stdout.splitlines()
    return " ".join(told), int(weight)


@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by getrusage")
def test_a_gigabyte_is_refused_unread_and_a_long_record_in_little_memory(tmp_path: Path) -> None:
    huge, long, empty = (tmp_path / name for name in ("huge.json", "long.json", "objects.json"))
    with huge.open("wb") as file:
        file.write(OPENING)
        file.truncate(1_000_000_000)
    long.write_bytes(OPENING + b'{"type":"' + b"a" * 50_000_000)
    empty.write_bytes(OPENING + b'{"type":[' + b"{}," * 10_000_000)
    for path, told in ((huge, "larger than 100 MB"), (long, "longer"), (empty, "longer")):
        refused, weight = _megabytes_to_read(path)
        assert told in refused
        assert weight < 400


def test_reading_holds_one_record_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(exported(a_check_in(notes="a" * 100_000) for _ in range(300)))
    assert _megabytes_to_read(path)[1] < 20


def test_a_stamp_of_the_first_and_the_last_day_is_kept() -> None:
    for year in (1, 9999):
        stamped = a_workout()
        stamp = type(stamped.stamp)(stamped.stamp.id, NOW.replace(year=year), NOW)
        assert imported(exported([LoggedWorkout(stamp, stamped.workout)]))[0].stamp == stamp
