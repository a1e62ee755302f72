"""Deleting all leaves nothing of the program's own making, and nothing else is touched."""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from shutil import copy2

import pytest

from runsore.core.log import LogError
from runsore.storage.backups import Backups
from runsore.storage.deleting import delete_for_good, files_of
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import a_check_in

NOW = datetime(2026, 3, 15, 7, 10).astimezone()


@pytest.fixture
def kept(path: Path) -> Path:
    """A closed log with one check-in."""
    with closing(SqliteLog(path)) as log:
        log.save([a_check_in("2026-03-04")])
    return path


def names(folder: Path) -> list[str]:
    return sorted(str(found.relative_to(folder)) for found in folder.rglob("*"))


def delete(log: Path, *folders: Path) -> None:
    assert delete_for_good(log, files_of(log, folders)) == []


def test_the_log_and_all_the_program_made_of_it_are_gone(kept: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    Backups(kept).back_up(NOW)
    made = Backups(kept, elsewhere).back_up(NOW)
    Backups(kept).restore(made.path, NOW)
    copy2(kept, tmp_path / "log.before-0001.db")
    copy2(kept, tmp_path / "log.damaged-2026-03-15-071000-2.db")
    (tmp_path / "log.damaged-2026-03-15-071000-2.db-wal").write_bytes(b"saves")
    copy2(kept, Backups(kept).folder / f"{made.path.name.partition('-2026')[0]}-x1.unfinished")
    assert len(names(tmp_path)) == 10
    delete(kept, elsewhere)
    assert names(tmp_path) == []


def test_what_a_person_made_stays(kept: Path, tmp_path: Path) -> None:
    Backups(kept).back_up(NOW)
    own = ["copy of log.db", "log.before-the-marathon.db", "log.db.zip", "other.db", "letter.txt"]
    for name in own:
        copy2(kept, tmp_path / name)
    copy2(kept, tmp_path / "backups" / "by hand.db")
    delete(kept)
    assert names(tmp_path) == sorted([*own, "backups", "backups/by hand.db"])


def test_backups_of_another_log_in_the_same_folder_stay(kept: Path, tmp_path: Path) -> None:
    other = tmp_path / "theirs" / "log.db"
    with closing(SqliteLog(other)) as log:
        log.save([a_check_in("2026-03-05")])
    theirs = Backups(other, Backups(kept).folder).back_up(NOW)
    Backups(kept).back_up(NOW)
    delete(kept)
    assert theirs.path.exists()
    assert other.exists()


def test_a_log_behind_a_link_is_gone_with_its_link(kept: Path, tmp_path: Path) -> None:
    link = tmp_path / "linked.db"
    link.symlink_to(kept)
    delete(link)
    assert names(tmp_path) == []


def test_a_log_that_another_program_has_open_is_left_whole(kept: Path) -> None:
    Backups(kept).back_up(NOW)
    with closing(SqliteLog(kept)) as log:
        log.save([a_check_in("2026-03-06")])
        with pytest.raises(LogError, match="used by another program"):
            delete(kept)
    assert kept.exists()
    assert len(Backups(kept).all()) == 1


def test_a_damaged_log_can_be_deleted(kept: Path, tmp_path: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:5000])
    delete(kept)
    assert names(tmp_path) == []


def test_nothing_there_is_nothing_to_delete(path: Path) -> None:
    assert files_of(path, []) == []
    assert delete_for_good(path, []) == []


def test_what_could_not_be_deleted_is_named_and_the_rest_is_gone(
    kept: Path, tmp_path: Path
) -> None:
    stubborn = tmp_path / "log.replaced-2026-03-15-071000.db"
    stubborn.mkdir()
    assert delete_for_good(kept, files_of(kept, [])) == [stubborn]
    assert names(tmp_path) == [stubborn.name]
