"""What the rules may know of a log, and what becomes of values that nobody understands."""

import os
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from sqlite3 import connect
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import runsore
from runsore.core.check_in import Pain, Sign, SoreSpot
from runsore.core.history import History, RegionDay
from runsore.core.judge import judge
from runsore.core.log import Entry, LogError
from runsore.core.trends import day_levels_of, day_verdicts_of
from runsore.core.value import replace
from runsore.core.verdict import Care, Run
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import BACK, CALF, CARRY_ON, NOW, a_check_in, a_night, a_workout, entries

_MARCH = [date(2026, 3, day) for day in range(32)[1:]]
_HEAVY = {"sqlmodel", "sqlalchemy", "alembic", "pydantic"}
_FOR_BACKUPS = {"hashlib", "subprocess", "runsore.storage.backups"}


def loaded_by(code: str, *arguments: str) -> set[str]:
    """The modules a program has loaded once it has done this."""
    environment = {**os.environ, "PYTHONPATH": str(Path(runsore.__file__).parents[1])}
    code += "\nimport sys; print(*sys.modules)"
    command = [sys.executable, "-c", code, *arguments]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_history_holds_the_day_itself_and_nothing_after(log: SqliteLog) -> None:
    for day in _MARCH[:5]:
        log.save([a_check_in(str(day)), a_workout(str(day))])
    history = log.history(_MARCH[2])
    assert [day.on for day in history.of_region(CALF)] == _MARCH[:3]
    assert [workout.on for workout in history.workouts] == _MARCH[:3]


def test_history_tells_what_was_said_of_each_region(log: SqliteLog) -> None:
    since = _MARCH[0]
    calf = SoreSpot(CALF, Pain(rest=2, after=6), since=since, signs=frozenset(Sign))
    log.save([a_check_in("2026-03-04", calf, SoreSpot(BACK, Pain(morning=0)))])
    log.save([a_check_in("2026-03-04", SoreSpot(CALF, Pain(moving=7)))])
    history = log.history(_MARCH[30])
    assert history.of_region(CALF) == (
        RegionDay(_MARCH[3], 7, frozenset(Sign), frozenset({since})),
    )
    assert history.of_region(BACK) == (RegionDay(_MARCH[3], 0),)


@settings(max_examples=50)
@given(given_entries=st.lists(entries, max_size=6, unique_by=lambda entry: entry.stamp.id))
def test_days_are_told_as_the_check_ins_would_tell_them(given_entries: list[Entry]) -> None:
    with TemporaryDirectory() as folder, closing(SqliteLog(Path(folder) / "log.db")) as log:
        log.save(given_entries)
        check_ins = log.check_ins()
        assert log.day_levels() == day_levels_of(check_ins)
        assert log.day_verdicts() == day_verdicts_of(check_ins)
        assert Counter(log.sessions()) == Counter(kept.workout for kept in log.workouts())
        assert Counter(log.nights()) == Counter(kept.recovery for kept in log.recovery_days())


def test_sessions_and_nights_come_in_the_order_of_their_days(log: SqliteLog) -> None:
    days = ("2026-03-04", "2026-03-01", "2026-03-09")
    log.save([*map(a_workout, days), *map(a_night, days)])
    in_order = [_MARCH[0], _MARCH[3], _MARCH[8]]
    assert [session.on for session in log.sessions()] == in_order
    assert [night.on for night in log.nights()] == in_order


def test_a_days_highest_level_and_most_cautious_verdict_count(log: SqliteLog) -> None:
    worse = replace(CARRY_ON, run=Run.STOP), replace(CARRY_ON, care=Care.MONITOR)
    for level, verdict in zip((3, 7), worse, strict=True):
        kept = a_check_in("2026-03-04", SoreSpot(CALF, Pain(moving=level)))
        log.save([replace(kept, verdict=verdict)])
    day = _MARCH[3].toordinal()
    assert log.day_levels() == {CALF: {day: 7}}
    assert log.day_verdicts() == {day: (Run.STOP, Care.MONITOR)}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE sore_spot SET region = 'left-wing' WHERE position = 0",
        "UPDATE sore_spot SET level = x'ff'",
        "UPDATE check_in SET day = 'Monday'",
        "UPDATE check_in SET run = 'fly'",
    ],
)
def test_a_day_that_nobody_understands_is_told_in_a_sentence(
    log: SqliteLog, path: Path, change: str
) -> None:
    log.save([a_check_in()])
    with closing(connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(change)
    with pytest.raises(LogError, match="The log holds a check-in"):
        _ = log.day_levels(), log.day_verdicts()


def test_history_leaves_out_the_check_in_being_edited(log: SqliteLog) -> None:
    edited, other = a_check_in("2026-03-04"), a_check_in("2026-03-03")
    log.save([edited, other])
    history = log.history(_MARCH[3], without=edited.stamp.id)
    assert [day.on for day in history.of_region(CALF)] == [_MARCH[2]]


def test_history_leaves_out_the_deleted(log: SqliteLog) -> None:
    records = a_check_in(), a_workout()
    log.save(records)
    log.delete([record.stamp.id for record in records], NOW)
    assert log.history(_MARCH[30]) == History()


def test_the_day_is_the_runners_wherever_the_laptop_is(log: SqliteLog) -> None:
    late = a_check_in("2026-03-04")
    log.save([late])
    assert log.check_ins(date(2026, 3, 4), date(2026, 3, 4)) == [late]


def test_a_missing_log_has_an_empty_history(path: Path) -> None:
    with closing(ReadOnlyLog.at(path)) as log:
        assert log.history(_MARCH[0]) == History()
        assert [*log.check_ins(), *log.workouts(), *log.recovery_days()] == []


def test_a_log_is_read_while_another_program_has_it_open(log: SqliteLog, path: Path) -> None:
    log.save([a_check_in(), a_workout(), a_night()])
    with closing(ReadOnlyLog.at(path)) as other:
        assert other.history(_MARCH[30]) == log.history(_MARCH[30])
        assert other.check_ins() == log.check_ins()
        assert other.workouts() == log.workouts()
        assert other.recovery_days() == log.recovery_days()


@pytest.mark.parametrize(
    ("damage", "what"),
    [
        ("UPDATE check_in SET verdict = '{\"run\": '", "check-in"),
        ("UPDATE check_in SET verdict = '[]'", "check-in"),
        ("UPDATE check_in SET verdict = replace(verdict, 'carry-on', 'fly-on')", "check-in"),
        ("UPDATE check_in SET profile = 'reckless'", "check-in"),
        ("UPDATE check_in SET at = 9000000000000000000", "check-in"),
        ("UPDATE check_in SET notes = x'00ff'", "check-in"),
        ("UPDATE check_in SET flags = 'fever,,'", "check-in"),
        ("UPDATE sore_spot SET region = 'left-wing' WHERE position = 0", "check-in"),
        ("UPDATE sore_spot SET sensation = 'itchy'", "check-in"),
        ("UPDATE sore_spot SET pain_rest = 1.5", "check-in"),
        ("UPDATE sore_spot SET since = 99999999", "check-in"),
        ("UPDATE workout SET kind = 'triathlon'", "workout"),
        ("UPDATE workout SET distance_km = 9e999", "workout"),
        ("UPDATE recovery_day SET methods = 'bloodletting'", "day of recovery"),
        ("UPDATE recovery_day SET created_at = 'then'", "day of recovery"),
    ],
)
def test_a_value_nobody_understands_names_its_record(
    log: SqliteLog, path: Path, damage: str, what: str
) -> None:
    records = {"check-in": a_check_in(), "workout": a_workout(), "day of recovery": a_night()}
    log.save(records.values())
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        assert connection.execute(damage).rowcount > 0
        connection.commit()
    with pytest.raises(LogError) as caught:
        _ = log.check_ins(), log.workouts(), log.recovery_days()
    assert f"holds a {what} (id {records[what].stamp.id}) that this version" in str(caught.value)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE sore_spot SET region = 'left-wing' WHERE position = 0",
        "UPDATE sore_spot SET level = 11",
        "UPDATE sore_spot SET signs = 'horns'",
        "UPDATE workout SET kind = 'triathlon'",
    ],
)
def test_history_names_the_record_nobody_understands(
    log: SqliteLog, path: Path, damage: str
) -> None:
    log.save([a_check_in(), a_workout()])
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(damage)
        connection.commit()
    with pytest.raises(LogError, match=r"holds a (check-in|workout) \(id "):
        log.history(_MARCH[30])


def test_for_a_check_in_only_what_its_verdict_depends_on_is_read(log: SqliteLog) -> None:
    long_ago, began, today = date(2025, 3, 1), date(2026, 3, 1), date(2026, 3, 4)
    sore = SoreSpot(CALF, Pain(moving=3), since=began)
    log.save([a_check_in(str(day), sore, SoreSpot(BACK, Pain(moving=4))) for day in (began, today)])
    days = (long_ago, date(2026, 1, 30), date(2026, 2, 2), date(2026, 2, 26), today)
    log.save([a_workout(str(day)) for day in (*days, date(2026, 3, 5))])
    asked = a_check_in("2026-03-04", sore).check_in
    known, whole = log.history_for(asked), log.history(today)
    assert known.days == {CALF: whole.of_region(CALF)}
    assert [workout.on for workout in known.workouts] == [date(2026, 2, 2), days[3], today]
    assert judge(asked, known) == judge(asked, whole)


def test_what_was_sore_long_ago_and_again_is_read_with_what_set_it_off(log: SqliteLog) -> None:
    days = [date(2026, month, 20) for month in (1, 2, 3)]
    spot = SoreSpot(CALF, Pain(moving=4))
    log.save([a_check_in(str(day), spot) for day in days])
    log.save([a_workout(str(day - timedelta(days=2))) for day in days])
    known = log.history_for(a_check_in("2026-03-20", spot).check_in)
    assert [workout.on.month for workout in known.workouts] == [1, 2, 3]


def test_a_missing_log_knows_nothing_for_a_check_in(path: Path) -> None:
    with closing(ReadOnlyLog.at(path)) as log:
        assert log.history_for(a_check_in().check_in) == History()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE sore_spot SET region = 'left-wing' WHERE position = 0",
        "UPDATE sore_spot SET level = 11",
        "UPDATE workout SET kind = 'triathlon'",
    ],
)
def test_what_a_check_in_may_depend_on_is_refused_where_nobody_understands_it(
    log: SqliteLog, path: Path, damage: str
) -> None:
    log.save([a_check_in(), a_workout()])
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(damage)
        connection.commit()
    with pytest.raises(LogError, match=r"holds a (check-in|workout) \(id "):
        log.history_for(a_check_in().check_in)


def test_text_that_is_no_unicode_is_a_sentence(log: SqliteLog, path: Path) -> None:
    log.save([a_check_in()])
    with closing(connect(path)) as connection:
        connection.execute("UPDATE check_in SET notes = CAST(x'ff' AS TEXT)")
        connection.commit()
    with pytest.raises(LogError, match=f"The log {path} is damaged"):
        log.check_ins()


def test_reading_loads_no_heavy_library(log: SqliteLog, path: Path) -> None:
    log.save([a_check_in()])
    loaded = loaded_by(
        "import sys, runsore.storage.reading, runsore.storage.connection\n"
        "from datetime import date; from pathlib import Path\n"
        "from runsore.storage.read_only_log import ReadOnlyLog\n"
        "assert ReadOnlyLog.at(Path(sys.argv[1])).history(date(2026, 4, 1)).days",
        str(path),
    )
    assert loaded & _HEAVY == set()


def test_opening_a_present_log_waits_for_no_library_and_writing_for_no_migrations(
    log: SqliteLog, path: Path
) -> None:
    script = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from runsore.storage.sqlite_log import open_guarded\n"
        "log = open_guarded(Path(sys.argv[1]), int)\n"
    )
    read = loaded_by(f"{script}log.history(date(2026, 3, 15))", str(path))
    assert not read & (_HEAVY | _FOR_BACKUPS)
    assert loaded_by(f"{script}log.save([])", str(path)) & _HEAVY == _HEAVY - {"alembic"}


def test_a_read_of_several_tables_sees_one_moment(log: SqliteLog, path: Path) -> None:
    log.save([a_check_in()])
    with closing(SqliteLog(path)) as other:

        def save_before_the_last_table(statement: str) -> None:
            if "SELECT id" in statement:
                other.save([a_check_in(), a_workout()])

        log._driver.set_trace_callback(save_before_the_last_table)
        assert [len(kept.check_in.spots) for kept in log.check_ins()] == [2]
        assert len(log.history(_MARCH[30]).workouts) == 1
        log._driver.set_trace_callback(None)
    assert len(log.check_ins()) == 3


@pytest.mark.parametrize(("column", "kind"), [("kind", "SessionKind"), ("terrain", "Terrain")])
def test_a_workouts_unknown_word_is_named_as_what_it_is_not(
    log: SqliteLog, path: Path, column: str, kind: str
) -> None:
    log.save([a_workout()])
    with closing(connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(f"UPDATE workout SET {column} = 'walk'")  # noqa: S608 - names of our own
    with pytest.raises(LogError, match=f"'walk' is not a valid {kind}"):
        log.history(_MARCH[30])
