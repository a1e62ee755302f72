"""Tables that a spreadsheet opens as they are and never runs."""

import csv
import io
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runsore.core.body import region_by_key
from runsore.core.check_in import CheckInFlag, Onset, Pain, Sign, SoreSpot
from runsore.core.log import Entry, LoggedCheckIn, LoggedRecovery, RecoveryDay, Stamp, Tombstone
from runsore.core.verdict import RecoveryMethod
from runsore.core.workout import PlannedSession, SessionKind
from runsore.exchange.log_csv import TABLES, header_of, write_table
from storage.stored import NOW, a_check_in, a_night, a_workout, entries

EVENING = timezone(timedelta(hours=1))


def bytes_of(name: str, *log: Entry) -> bytes:
    file = io.BytesIO()
    write_table(name, log, file.write)
    return file.getvalue()


def rows_of(name: str, *log: Entry) -> list[dict[str, Any]]:
    text = bytes_of(name, *log).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_check_in_is_a_row_and_each_of_its_spots_another() -> None:
    calf = SoreSpot(
        region_by_key("left-upper-calf"),
        Pain(rest=1, moving=3),
        onset=Onset.DELAYED,
        since=date(2026, 3, 2),
        signs=frozenset({Sign.SWELLING, Sign.BRUISING}),
    )
    logged = a_check_in(
        "2026-03-04",
        SoreSpot(region_by_key("lower-back"), Pain(morning=0)),
        calf,
        flags=frozenset({CheckInFlag.FEVER}),
        planned=PlannedSession(SessionKind.EASY, 8, 47.5),
        notes="zwei Zeilen,\nmit „Strichen“",
    )
    (row,) = rows_of("check-ins.csv", logged)
    assert row["at"] == "2026-03-04T07:10:00+01:00"
    assert (row["day"], row["level"], row["flags"]) == ("2026-03-04", "3", "fever")
    assert (row["planned_kind"], row["planned_distance_km"]) == ("easy", "8")
    assert (row["planned_duration_min"], row["planned_terrain"]) == ("47.5", "")
    assert (row["run"], row["care"], row["profile"]) == ("as-planned", "none", "standard")
    assert row["notes"] == logged.check_in.notes
    back, sore = rows_of("sore-spots.csv", logged)
    assert back["check_in_id"] == sore["check_in_id"] == row["check_in_id"]
    assert (back["region"], back["side"], back["level"]) == ("lower-back", "middle", "0")
    assert (sore["region"], sore["area"], sore["side"]) == ("left-upper-calf", "upper-calf", "left")
    assert (sore["pain_rest"], sore["pain_moving"], sore["pain_after"]) == ("1", "3", "")
    assert (sore["onset"], sore["since"], sore["signs"]) == (
        "delayed",
        "2026-03-02",
        "bruising swelling",
    )


def test_a_workout_and_a_night_are_a_row_each() -> None:
    started = datetime(2026, 3, 3, 18, tzinfo=EVENING)
    (run,) = rows_of("workouts.csv", a_workout(note="windy", started_at=started))
    assert (run["day"], run["kind"], run["distance_km"]) == ("2026-03-03", "hills", "9")
    assert (run["rpe"], run["load"], run["duration_min"]) == ("6", "", "")
    assert (run["note"], run["started_at"]) == ("windy", "2026-03-03T18:00:00+01:00")
    methods = frozenset({RecoveryMethod.HEAT, RecoveryMethod.COLD})
    night = LoggedRecovery(a_night().stamp, RecoveryDay(date(2026, 3, 4), 7.25, methods))
    (row,) = rows_of("recovery.csv", night)
    assert (row["day"], row["sleep_hours"], row["methods"]) == ("2026-03-04", "7.25", "cold heat")


def test_the_oldest_comes_first_and_the_deleted_not_at_all() -> None:
    log = [a_workout("2026-03-03"), a_workout("2026-03-01"), a_workout("2026-03-02")]
    gone = Tombstone(LoggedCheckIn, Stamp(a_check_in().stamp.id, NOW, NOW))
    days = [row["day"] for row in rows_of("workouts.csv", *log, gone)]
    assert days == ["2026-03-01", "2026-03-02", "2026-03-03"]
    assert rows_of("check-ins.csv", gone) == []


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("＝1", "'＝1"),
        (' "=1', " \"'=1"),
        ("sore;=1+1", "sore;'=1+1"),
        ("sore\n=1+1", "sore\n'=1+1"),
        ("a=b, 5-6 km, x@y", "a=b, 5-6 km, x@y"),
        ("2026-03-04", "2026-03-04"),
    ],
)
def test_no_text_can_run_as_a_formula(text: str, cell: str) -> None:
    (row,) = rows_of("workouts.csv", a_workout(note=text, source=text, source_id=text))
    assert row["note"] == row["source"] == row["source_id"] == cell


@settings(max_examples=30)
@given(st.lists(entries, max_size=3))
def test_no_cell_of_any_log_begins_like_a_formula(log: list[Entry]) -> None:
    for name in TABLES:
        for row in rows_of(name, *log):
            assert None not in row
            assert None not in row.values()
            assert not [cell for cell in row.values() if cell[:1] in set("=+-@\t\r")]


def test_a_number_has_no_exponent() -> None:
    (row,) = rows_of("workouts.csv", a_workout(started_at=None))
    assert row["ascent_m"] == ""
    tiny = LoggedRecovery(a_night().stamp, RecoveryDay(date(2026, 3, 4), 0.00001))
    assert rows_of("recovery.csv", tiny)[0]["sleep_hours"] == "0.00001"


def test_an_empty_log_still_names_its_columns() -> None:
    for name, (columns, _) in TABLES.items():
        assert bytes_of(name) == header_of(name)
        assert bytes_of(name).decode("utf-8-sig") == ",".join(columns) + "\r\n"
