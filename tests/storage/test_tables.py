"""The database itself refuses what the domain would."""

from contextlib import closing
from pathlib import Path
from sqlite3 import IntegrityError, connect

import pytest

from runsore.storage.sqlite_log import SqliteLog
from storage.stored import a_check_in, a_night, a_workout


@pytest.mark.parametrize(
    "impossible",
    [
        "check_in SET created_at = 'then'",
        "check_in SET updated_at = 9000000000000000000",
        "check_in SET deleted_at = 'never'",
        "check_in SET at = 'noon'",
        "check_in SET day = 'monday'",
        "check_in SET day = 2932897",
        "check_in SET utc_offset = 86400000000",
        "check_in SET flags = 'fever,elation'",
        "check_in SET planned_kind = 'sprint'",
        "check_in SET planned_kind = 'easy', planned_distance_km = 0",
        "check_in SET planned_distance_km = 5",
        "check_in SET planned_kind = 'easy', planned_terrain = 'lunar'",
        "check_in SET profile = 'reckless'",
        "check_in SET run = 'maybe'",
        "check_in SET care = 'some'",
        "check_in SET kind = NULL",
        "sore_spot SET check_in_id = 'nobody'",
        "sore_spot SET region = 'left-upper-calf'",
        "sore_spot SET level = 11",
        "sore_spot SET pain_rest = -1",
        "sore_spot SET pain_moving = 'very'",
        "sore_spot SET pain_rest = NULL, pain_moving = NULL, pain_morning = NULL",
        "sore_spot SET tissue = 'fat'",
        "sore_spot SET sensation = 'itchy'",
        "sore_spot SET spread = 'wide'",
        "sore_spot SET onset = 'slow'",
        "sore_spot SET since = -719163",
        "sore_spot SET seen = 'lately'",
        "sore_spot SET trend = 'up'",
        "sore_spot SET warm_up = 'helps'",
        "sore_spot SET form = 'odd'",
        "sore_spot SET signs = 'horns'",
        "sore_spot SET flags = 'night-pain,day-pain'",
        "workout SET kind = 'triathlon'",
        "workout SET distance_km = 0",
        "workout SET duration_min = -1",
        "workout SET rpe = 0",
        "workout SET ascent_m = -1",
        "workout SET terrain = 'lunar'",
        "workout SET day = 'monday'",
        "workout SET started_at = 0",
        "workout SET started_at = 'dawn', started_utc_offset = 0",
        "recovery_day SET day = 'monday'",
        "recovery_day SET sleep_hours = 25",
        "recovery_day SET methods = 'bloodletting'",
    ],
)
def test_the_database_refuses(log: SqliteLog, path: Path, impossible: str) -> None:
    log.save([a_check_in(), a_workout(), a_night()])
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(IntegrityError, match="constraint failed"):
            connection.execute(f"UPDATE {impossible}")


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("SELECT * FROM check_in WHERE day BETWEEN 0 AND 1", "ix_check_in_day"),
        ("SELECT * FROM workout WHERE day BETWEEN 0 AND 1", "ix_workout_day"),
        ("SELECT * FROM recovery_day WHERE day BETWEEN 0 AND 1", "ix_recovery_day_day"),
        ("SELECT * FROM sore_spot WHERE check_in_id = ''", "sqlite_autoindex_sore_spot"),
    ],
)
def test_an_index_finds_what_is_asked_for(
    log: SqliteLog, path: Path, query: str, index: str
) -> None:
    with closing(connect(path)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
    assert index in str(plan)
