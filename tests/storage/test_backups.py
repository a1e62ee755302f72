"""Backups are whole, private, few and only ever the program's own."""

import os
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from shutil import copy2
from sqlite3 import connect

import pytest

from runsore.core.log import LogError
from runsore.settings import BackupEvery, Settings
from runsore.storage.backups import Backups
from runsore.storage.contents import LogContents
from runsore.storage.faults import DamagedLogError
from runsore.storage.keeper import LogKeeper
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import a_check_in, a_night, a_workout

NOW = datetime(2026, 3, 15, 7, 10).astimezone()
DAY = timedelta(days=1)


@pytest.fixture
def backups(path: Path) -> Backups:
    return Backups(path)


@pytest.fixture
def filled(log: SqliteLog) -> Iterator[SqliteLog]:
    log.save([a_check_in("2026-03-04"), a_check_in("2026-03-09"), a_workout("2026-03-01")])
    log.save([a_night("2026-03-05")])
    return log


def names(backups: Backups) -> list[str]:
    return sorted(found.name for found in backups.folder.iterdir())


def kept_in(path: Path) -> int:
    with closing(ReadOnlyLog.at(path)) as log:
        return len(log.check_ins())


def test_a_backup_holds_what_the_open_log_holds(filled: SqliteLog, backups: Backups) -> None:
    made = backups.back_up(NOW)
    assert made.contents == LogContents(2, 1, 1, date(2026, 3, 1), date(2026, 3, 9))
    assert made.made_at == NOW.replace(tzinfo=None)
    with closing(ReadOnlyLog.at(made.path)) as copy:
        assert copy.check_ins() == filled.check_ins()
        assert copy.workouts() == filled.workouts()
        assert copy.recovery_days() == filled.recovery_days()


def test_a_backup_is_one_file_that_only_its_owner_reads(
    filled: SqliteLog, backups: Backups
) -> None:
    before = os.umask(0)
    try:
        made = backups.back_up(NOW)
    finally:
        os.umask(before)
    assert names(backups) == [made.path.name]
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o777 == 0o600
        assert backups.folder.stat().st_mode & 0o777 == 0o700


def test_a_day_has_one_backup_by_itself_and_more_when_asked(
    filled: SqliteLog, backups: Backups
) -> None:
    assert backups.back_up_if_due(NOW) is not None
    assert backups.back_up_if_due(NOW.replace(hour=23)) is None
    backups.back_up(NOW)
    assert len(names(backups)) == 2
    assert backups.back_up_if_due(NOW + DAY) is not None
    assert len(names(backups)) == 3


def test_the_newest_are_kept(filled: SqliteLog, path: Path) -> None:
    backups = Backups(path, kept=3)
    made = [backups.back_up(NOW + DAY * day).path.name for day in range(5)]
    assert names(backups) == made[2:]


def test_a_clock_set_back_does_not_cost_the_backup_just_made(filled: SqliteLog, path: Path) -> None:
    backups = Backups(path, kept=2)
    later = [backups.back_up(NOW + DAY * day).path.name for day in (10, 11)]
    made = backups.back_up(NOW).path.name
    assert names(backups) == [made, later[1]]


def test_what_others_put_in_the_folder_is_never_touched(filled: SqliteLog, path: Path) -> None:
    backups = Backups(path, kept=1)
    first = backups.back_up(NOW).path
    theirs = {
        first.with_name("before the marathon.db"),
        first.with_name(f"{first.stem} (copy).db"),
        first.with_name("letter.txt"),
    }
    for place in theirs:
        copy2(first, place)
    foreign = first.with_name(first.name.replace("2026", "2020"))
    foreign.write_text("not a log, whatever it is called")
    for day in range(1, 4):
        last = backups.back_up(NOW + DAY * day).path
    assert set(backups.folder.iterdir()) == theirs | {foreign, last}


def test_two_logs_of_one_name_share_a_folder_without_harm(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    made = []
    for place in ("here", "there"):
        path = tmp_path / place / "log.db"
        with closing(SqliteLog(path)) as log:
            log.save([a_check_in()])
        made.append(Backups(path, folder, kept=1))
    for backups in made:
        for day in range(3):
            backups.back_up(NOW + DAY * day)
    assert len(list(folder.iterdir())) == 2
    newest = [backups.newest_good() for backups in made]
    assert newest[0] != newest[1]
    assert [found.is_own for found in made[0].all()].count(True) == 1


def test_a_damaged_log_is_not_backed_up_and_costs_no_older_backup(
    filled: SqliteLog, path: Path
) -> None:
    backups = Backups(path, kept=1)
    good = backups.back_up(NOW).path.name
    filled.close()
    content = bytearray(path.read_bytes())
    content[5000:9000] = bytes(4000)
    path.write_bytes(content)
    with pytest.raises(LogError, match=f"{path} is damaged"):
        backups.back_up(NOW + DAY)
    assert names(backups) == [good]


def test_a_log_whose_values_a_fault_changed_costs_no_backup_of_before(
    filled: SqliteLog, path: Path, backups: Backups
) -> None:
    good = backups.back_up(NOW)
    with closing(connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE workout SET distance_km = 90")
    with pytest.raises(DamagedLogError, match="changed since saved"):
        backups.back_up(NOW + timedelta(days=1))
    assert backups.all() == [good]


def test_a_backup_that_a_fault_changed_says_so_and_is_not_offered_first(
    filled: SqliteLog, path: Path, backups: Backups
) -> None:
    good = backups.back_up(NOW)
    newer = backups.back_up(NOW + timedelta(days=1))
    with closing(connect(newer.path, isolation_level=None)) as connection:
        connection.execute("UPDATE workout SET distance_km = 90")
    shown, _ = backups.all()
    assert "changed since saved" in str(shown.problem)
    assert shown.contents == newer.contents
    assert backups.newest_good() == good


def test_where_there_is_no_log_nothing_is_backed_up(backups: Backups) -> None:
    with pytest.raises(LogError, match="There is no log at"):
        backups.back_up(NOW)
    assert not backups.folder.exists()


def test_a_folder_that_cannot_be_made_is_named(filled: SqliteLog, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    backups = Backups(tmp_path / "log.db", tmp_path / "file" / "backups")
    with pytest.raises(LogError, match=f"The backup in {backups.folder} could not be made"):
        backups.back_up(NOW)


def test_what_a_killed_program_left_half_written_goes_later(
    filled: SqliteLog, backups: Backups
) -> None:
    made = backups.back_up(NOW).path
    stem = made.name.partition("-2026")[0]
    old, fresh, other = (
        made.with_name(f"{name}.unfinished") for name in (f"{stem}-a", f"{stem}-b", "my-a")
    )
    for place in (old, fresh, other):
        place.touch()
    for place in (old, other):
        os.utime(place, (0, (NOW - DAY * 2).timestamp()))
    os.utime(fresh, (0, NOW.timestamp()))
    backups.back_up(NOW)
    assert [old.exists(), fresh.exists(), other.exists()] == [False, True, True]


def test_a_folders_logs_are_shown_newest_first_with_what_they_hold(
    filled: SqliteLog, backups: Backups
) -> None:
    first = backups.back_up(NOW)
    filled.save([a_check_in("2026-03-15")])
    second = backups.back_up(NOW + DAY)
    copied = first.path.with_name("mine.db")
    copy2(first.path, copied)
    broken = backups.back_up(NOW + DAY * 2).path
    broken.write_bytes(broken.read_bytes()[:9000])
    os.utime(copied, (0, (NOW - DAY).timestamp()))
    shown = backups.all()
    assert [found.path for found in shown] == [broken, second.path, first.path, copied]
    assert [found.contents and found.contents.check_ins for found in shown] == [None, 3, 2, 2]
    assert f"{broken} is damaged" in str(shown[0].problem)
    assert [found.is_own for found in shown] == [True, True, True, False]
    assert backups.newest_good() == second


def test_a_backup_comes_back_and_what_it_replaces_is_kept(
    filled: SqliteLog, path: Path, backups: Backups
) -> None:
    made = backups.back_up(NOW)
    filled.save([a_check_in("2026-03-15")])
    filled.close()
    replaced = backups.restore(made.path, NOW + DAY)
    assert replaced == path.with_name("log.replaced-2026-03-16-071000.db")
    assert (kept_in(path), kept_in(replaced), kept_in(made.path)) == (2, 3, 2)
    assert sorted(found.name for found in path.parent.iterdir()) == [
        "backups",
        "log.db",
        "log.replaced-2026-03-16-071000.db",
    ]


def test_saves_that_stand_beside_the_log_only_are_kept_too(
    filled: SqliteLog, path: Path, backups: Backups, tmp_path: Path
) -> None:
    made = backups.back_up(NOW)
    filled.save([a_check_in("2026-03-15")])
    crashed = tmp_path / "crashed" / "log.db"
    crashed.parent.mkdir()
    for tail in ("", "-wal"):
        copy2(f"{path}{tail}", f"{crashed}{tail}")
    replaced = Backups(crashed).restore(made.path, NOW)
    assert replaced is not None
    assert (kept_in(crashed), kept_in(replaced)) == (2, 3)


def test_a_backup_is_not_restored_under_an_open_log(
    filled: SqliteLog, path: Path, backups: Backups
) -> None:
    made = backups.back_up(NOW)
    with pytest.raises(LogError, match=f"{path} is being used by another program"):
        backups.restore(made.path, NOW)
    filled.save([a_check_in("2026-03-15")])
    assert len(filled.check_ins()) == 3


def test_a_damaged_backup_is_not_restored(filled: SqliteLog, path: Path, backups: Backups) -> None:
    made = backups.back_up(NOW)
    filled.close()
    made.path.write_bytes(made.path.read_bytes()[:9000])
    before = path.read_bytes()
    with pytest.raises(LogError, match=f"{made.path} is damaged"):
        backups.restore(made.path, NOW)
    assert path.read_bytes() == before


def test_a_damaged_log_gives_way_to_a_backup_and_is_kept(
    filled: SqliteLog, path: Path, backups: Backups
) -> None:
    made = backups.back_up(NOW)
    filled.close()
    path.write_bytes(broken := path.read_bytes()[:9000])
    replaced = backups.restore(made.path, NOW)
    assert replaced is not None
    assert replaced.read_bytes() == broken
    assert kept_in(path) == 2


def test_a_log_that_is_gone_comes_back(filled: SqliteLog, path: Path, backups: Backups) -> None:
    made = backups.back_up(NOW)
    filled.close()
    path.unlink()
    assert backups.restore(made.path, NOW) is None
    assert kept_in(path) == 2


def test_a_backup_can_be_made_while_another_program_writes(
    filled: SqliteLog, path: Path, backups: Backups
) -> None:
    with closing(connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM workout")
        made = backups.back_up(NOW)
        other.execute("ROLLBACK")
    assert made.contents is not None
    assert made.contents.workouts == 1


def test_a_log_that_moved_with_its_backups_finds_them_and_deletes_none(
    filled: SqliteLog, path: Path, backups: Backups, tmp_path: Path
) -> None:
    made = backups.back_up(NOW)
    filled.close()
    home = tmp_path / "new home"
    home.mkdir()
    path.rename(home / path.name)
    backups.folder.rename(home / "backups")
    moved = Backups(home / path.name, kept=1)
    found = moved.newest_good()
    assert found is not None
    assert found.path.name == made.path.name
    assert not found.is_own
    for day in (1, 2):
        last = moved.back_up(NOW + DAY * day)
    assert names(moved) == sorted([made.path.name, last.path.name])
    assert moved.newest_good() == last


@pytest.mark.parametrize(
    ("every", "made"),
    [(BackupEvery.DAY, [0, 1, 2, 7, 8]), (BackupEvery.WEEK, [0, 7]), (BackupEvery.NEVER, [])],
)
def test_a_log_is_backed_up_as_often_as_the_settings_say(
    filled: SqliteLog, path: Path, every: BackupEvery, made: list[int]
) -> None:
    keeper = LogKeeper(path, Settings(backup_every=every, backups_kept=20))
    days = (0, 1, 2, 7, 8)
    done = [day for day in days if keeper.back_up_automatically(NOW + DAY * day) is not None]
    assert done == made


def test_as_many_are_kept_as_the_settings_say(filled: SqliteLog, path: Path) -> None:
    keeper = LogKeeper(path, Settings(backups_kept=2))
    for day in range(4):
        keeper.back_up(NOW + DAY * day)
    assert [backup.made_at.day for backup in keeper.all()] == [(NOW + DAY * n).day for n in (3, 2)]
