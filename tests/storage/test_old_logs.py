"""A real log of every released schema opens, becomes one of today, and loses nothing."""

from contextlib import closing
from pathlib import Path
from shutil import copyfile
from sqlite3 import Connection, connect
from typing import Any

import pytest

from runsore.storage.backups import Backups
from runsore.storage.contents import TABLES, contents_of, select
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.schema import SHIPPED
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import NOW, shape_of

OLD_LOGS = Path(__file__).parents[1] / "old_logs"
REVISIONS = sorted(path.stem for path in OLD_LOGS.glob("*.db"))
# Check-ins, workouts, days of recovery and spots of `demo --years 0.1 --until 2026-03-15`.
HELD = {"0001": (26, 23, 27, 26), "0002": (26, 23, 27, 26)}


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def old(path: Path, revision: str) -> Path:
    copyfile(OLD_LOGS / f"{revision}.db", path)
    return path


def columns_of(connection: Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def rows_of(connection: Connection, table: str, columns: list[str]) -> list[Any]:
    return connection.execute(select(table, columns, "ORDER BY 1, 2")).fetchall()


def test_every_released_schema_has_a_log_here() -> None:
    assert tuple(REVISIONS) == SHIPPED.revisions == tuple(HELD)


def test_an_old_log_keeps_every_value_on_its_way_to_today(old: Path, revision: str) -> None:
    SqliteLog(old).close()
    with (
        closing(connect(f"{(OLD_LOGS / f'{revision}.db').as_uri()}?immutable=1", uri=True)) as then,
        closing(connect(old)) as now,
    ):
        counts = []
        for table in TABLES:
            columns = columns_of(then, table)
            assert rows_of(now, table, columns) == rows_of(then, table, columns)
            counts.append(len(rows_of(now, table, columns)))
        assert tuple(counts) == HELD[revision]
        assert now.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert now.execute("PRAGMA foreign_key_check").fetchall() == []


def test_an_old_log_gets_the_shape_of_a_new_one(old: Path, tmp_path: Path) -> None:
    SqliteLog(old).close()
    SqliteLog(tmp_path / "new.db").close()
    with closing(connect(old)) as migrated, closing(connect(tmp_path / "new.db")) as new:
        assert shape_of(migrated) == shape_of(new)


def test_an_old_log_is_understood_to_the_last_word(old: Path, revision: str) -> None:
    with closing(SqliteLog(old)) as log:
        check_ins, workouts, nights = log.check_ins(), log.workouts(), log.recovery_days()
    spots = sum(len(logged.check_in.spots) for logged in check_ins)
    assert (len(check_ins), len(workouts), len(nights), spots) == HELD[revision]


def test_an_old_log_is_copied_before_it_is_changed(old: Path, revision: str) -> None:
    SqliteLog(old).close()
    beside = [found.name for found in old.parent.iterdir() if found != old]
    head = SHIPPED.head
    assert beside == ([] if revision == head else [f"log.before-{head}.db"])


def test_an_old_log_comes_back_as_a_backup(old: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine" / "soreness.db"
    Backups(mine).restore(old, NOW)
    with closing(SqliteLog(mine)) as log:
        assert len(log.check_ins()) > 0
    with closing(ReadOnlyLog.at(mine)) as log_to_read:
        assert len(log_to_read.workouts()) > 0
    with closing(connect(mine)) as connection:
        assert contents_of(connection).last is not None
