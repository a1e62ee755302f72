"""Which files are opened, how, and for whom."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import OperationalError, connect
from tempfile import TemporaryDirectory

import pytest

import runsore
from runsore.core.log import LogError
from runsore.storage.connection import APPLICATION_ID, copy_before, open_for_reading
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import a_check_in

_ROOT = str(Path(runsore.__file__).parents[1])
_posix = pytest.mark.skipif(os.name != "posix", reason="the system keeps modes another way")
_NOBODY = 65534
_AS_NOBODY = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from runsore.core.log import LogError
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog
# Nobody may not enter where root keeps Python, nor a private folder that the project lies in.
import runsore.storage.writing, sqlalchemy.dialects.sqlite
if os.geteuid() == 0:  # whom no mode stops
    os.setuid(int(sys.argv[1]))
path = Path(sys.argv[2])
try:
    exec(sys.argv[3])
except LogError as error:
    print(error)
"""


def modes(folder: Path) -> dict[str, int]:
    return {found.name: found.stat().st_mode & 0o777 for found in folder.iterdir()}


def contents(folder: Path) -> dict[str, bytes]:
    return {found.name: found.read_bytes() for found in folder.iterdir()}


def as_nobody(path: Path, *lines: str) -> list[str]:
    """What a program prints that does this as a user whom the system can refuse."""
    command = [sys.executable, "-c", _AS_NOBODY, str(_NOBODY), str(path), "\n".join(lines)]
    environment = {**os.environ, "PYTHONPATH": _ROOT}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return ran.stdout.splitlines()


@_posix
def test_a_new_log_and_all_beside_it_are_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "deep"
    before = os.umask(0)
    try:
        with closing(SqliteLog(folder / "log.db")) as log:
            log.save([a_check_in()])
            assert modes(folder) == dict.fromkeys(("log.db", "log.db-wal", "log.db-shm"), 0o600)
    finally:
        os.umask(before)
    assert modes(tmp_path) == {"new": 0o700}
    assert modes(tmp_path / "new") == {"deep": 0o700}


@_posix
def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    SqliteLog(folder / "log.db").close()
    assert modes(tmp_path) == {"shared": 0o755}


@_posix
def test_a_log_copied_for_all_to_read_is_made_private_again(log: SqliteLog, path: Path) -> None:
    log.close()
    path.chmod(0o644)
    SqliteLog(path).close()
    assert modes(path.parent) == {"log.db": 0o600}


def test_the_connection_loses_nothing_in_a_power_cut(log: SqliteLog) -> None:
    pragmas = {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "foreign_keys": 1,
        "busy_timeout": 2000,
        "wal_autocheckpoint": 1,
        "application_id": APPLICATION_ID,
    }
    found = {name: log._driver.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas}
    assert found == pragmas


@pytest.mark.parametrize("content", [b"\0", b"a diary", b"SQLite format 3\0", b"x" * 5000])
def test_a_file_that_is_no_database_is_refused_untouched(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for opens in (SqliteLog, ReadOnlyLog.at):
        with pytest.raises(LogError, match=f"{path} is not a Runsore log"):
            opens(path)
    assert contents(path.parent) == {path.name: content}


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_another_programs_database_is_refused_untouched(path: Path, journal: str) -> None:
    with closing(connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("PRAGMA application_id = 1234")
        connection.execute("CREATE TABLE check_in (id TEXT)")
    before = contents(path.parent)
    for opens in (SqliteLog, ReadOnlyLog.at):
        with pytest.raises(LogError, match="not a Runsore log"):
            opens(path)
    assert contents(path.parent) == before


def test_a_newer_log_is_refused_untouched(log: SqliteLog, path: Path) -> None:
    log._driver.execute("UPDATE alembic_version SET version_num = '9999'")
    log.close()
    before = contents(path.parent)
    for opens in (SqliteLog, ReadOnlyLog.at):
        with pytest.raises(LogError, match=r"newer Runsore \(schema 9999\)"):
            opens(path)
    assert contents(path.parent) == before


def test_a_folder_is_no_log(tmp_path: Path) -> None:
    for opens in (SqliteLog, ReadOnlyLog.at):
        with pytest.raises(LogError, match="not a Runsore log"):
            opens(tmp_path)


def test_a_path_through_a_file_is_named(path: Path) -> None:
    path.touch()
    with pytest.raises(LogError, match="a part of its folder's name is a file"):
        SqliteLog(path / "log.db")


def test_a_truncated_log_is_called_damaged(log: SqliteLog, path: Path) -> None:
    log.close()
    path.write_bytes(path.read_bytes()[:6000])
    with pytest.raises(LogError, match=f"{path} is damaged"):
        SqliteLog(path)


def test_a_file_name_may_hold_any_character(tmp_path: Path) -> None:
    path = tmp_path / "50% of ü?#&.db"
    with closing(SqliteLog(path)) as log:
        log.save([a_check_in()])
    with closing(ReadOnlyLog.at(path)) as log_to_read:
        assert len(log_to_read.check_ins()) == 1


def test_an_empty_file_becomes_a_log(path: Path) -> None:
    path.touch()
    with closing(SqliteLog(path)) as log:
        log.save([a_check_in()])
        assert len(log.check_ins()) == 1


def test_a_reader_cannot_write(log: SqliteLog, path: Path) -> None:
    log.close()
    connection = open_for_reading(path)
    assert connection is not None
    with closing(connection), pytest.raises(OperationalError, match="readonly"):
        connection.execute("DELETE FROM check_in")


def test_reading_a_missing_log_creates_nothing(tmp_path: Path) -> None:
    assert open_for_reading(tmp_path / "none" / "log.db") is None
    assert list(tmp_path.iterdir()) == []


def test_reading_leaves_nothing_beside_the_log(log: SqliteLog, path: Path) -> None:
    log.save([a_check_in()])
    log.close()
    before = contents(path.parent)
    with closing(ReadOnlyLog.at(path)) as log_to_read:
        assert len(log_to_read.check_ins()) == 1
    assert contents(path.parent) == before


def test_a_copy_never_replaces_an_older_copy(log: SqliteLog, path: Path) -> None:
    copies = [copy_before(log._driver, path, "0002") for _ in range(3)]
    assert [copy.name for copy in copies] == [
        "log.before-0002.db",
        "log.before-0002-2.db",
        "log.before-0002-3.db",
    ]
    assert {copy.stat().st_mode & 0o077 for copy in copies} == {0} or os.name != "posix"


@pytest.fixture
def their_log() -> Iterator[Path]:
    """A log with one check-in, in a folder of the user that `as_nobody` is."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.db"
        with closing(SqliteLog(path)) as log:
            log.save([a_check_in()])
        if os.geteuid() == 0:
            os.chown(path, _NOBODY, _NOBODY)
            os.chown(folder, _NOBODY, _NOBODY)
        yield path
        path.parent.chmod(0o700)


@_posix
def test_a_read_only_file_is_read_and_named_when_written(their_log: Path) -> None:
    their_log.chmod(0o400)
    said = as_nobody(
        their_log,
        "log = SqliteLog(path)",
        "print(len(log.check_ins()))",
        "log.delete([log.check_ins()[0].stamp.id], datetime(2026, 3, 4, tzinfo=UTC))",
    )
    assert said == [
        "1",
        f"The log {their_log} is read-only: allow writing to the file and its folder.",
    ]


@_posix
def test_a_log_in_a_read_only_folder_can_still_be_read(their_log: Path) -> None:
    their_log.parent.chmod(0o500)
    assert as_nobody(their_log, "print(len(ReadOnlyLog.at(path).check_ins()))") == ["1"]
    (said,) = as_nobody(their_log, "SqliteLog(path)")
    assert said.startswith(f"The log {their_log} is read-only")


@_posix
@pytest.mark.parametrize("opens", ["SqliteLog(path)", "ReadOnlyLog.at(path)"])
def test_a_folder_one_may_not_enter_is_named(their_log: Path, opens: str) -> None:
    their_log.parent.chmod(0o000)
    (said,) = as_nobody(their_log, opens)
    assert said.startswith(f"The log {their_log} cannot be opened: check that you may use")


@_posix
def test_a_folder_one_may_not_write_to_gets_no_log(their_log: Path) -> None:
    their_log.parent.chmod(0o500)
    (said,) = as_nobody(their_log.with_name("new.db"), "SqliteLog(path)")
    assert said.startswith(f"The log {their_log.with_name('new.db')} cannot be opened")
