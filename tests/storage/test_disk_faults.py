"""Full disks, files that go away and two programs on one log: a sentence each, nothing lost."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from shutil import copyfile, which

import pytest

import runsore
from runsore.core.log import LogError
from runsore.storage.sqlite_log import SqliteLog
from storage.faults_asked_for import tell, times
from storage.stored import a_check_in, a_workout

_ROOT = Path(runsore.__file__).parents[1]
_WRITER = Path(__file__).with_name("writer_on_a_full_disk.py")
_SMALL_DISK = 'mount -t tmpfs -o size=2m none "$1" && head -c 300000 /dev/zero >"$1/ballast" && '
_OWN_MOUNTS = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-ec")
_posix = pytest.mark.skipif(os.name != "posix", reason="the system limits files another way")


def written(*command: str) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_ROOT / 'tests'}"}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def can_mount(folder: Path) -> bool:
    if which("unshare") is None:
        return False
    tried = [*_OWN_MOUNTS, f"{_SMALL_DISK} true", "sh", str(folder)]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


@_posix
def test_a_full_disk_costs_nothing_that_was_confirmed(tmp_path: Path) -> None:
    if not can_mount(tmp_path):
        pytest.skip("a small disk cannot be mounted here")
    path, confirmed, rounds = tmp_path / "log.db", 0, times(1, 50)
    for seed in range(rounds):
        writes = f'{_SMALL_DISK} exec "$2" "$3" "$1" 0 {seed}'
        said = written(*_OWN_MOUNTS, writes, "sh", str(tmp_path), sys.executable, str(_WRITER))
        assert said[0] == (
            f"The disk is full, so the log {path} was not changed: free some space and try again."
        )
        assert said[1].startswith(f"There is no room for a backup in {path.parent / 'backups'}")
        confirmed += int(said[-1].split()[0])
    tell(f"A disk filled {rounds} times: {confirmed} confirmed saves, all there")
    assert confirmed >= rounds


@_posix
def test_a_file_that_may_not_grow_costs_nothing_that_was_confirmed(tmp_path: Path) -> None:
    rounds = times(1, 50)
    for seed in range(rounds):
        folder = tmp_path / str(seed)
        folder.mkdir()
        most = str(300_000 + 7_001 * seed)
        said = written(sys.executable, str(_WRITER), str(folder), most, str(seed))
        assert said[0].startswith(f"The disk failed while the log {folder / 'log.db'} was in use")
        assert int(said[-1].split()[0]) > 0
    tell(f"A file kept from growing {rounds} times: every confirmed save there")


@_posix
def test_a_log_deleted_while_open_is_told_and_saves_nothing(log: SqliteLog, path: Path) -> None:
    kept = a_check_in()
    log.save([kept])
    path.rename(path.with_name("moved.db"))
    for change in (
        lambda: log.save([a_workout()]),
        lambda: log.delete([kept.stamp.id], kept.stamp.created_at),
    ):
        with pytest.raises(LogError, match=f"{path} was moved, deleted or replaced"):
            change()
    assert log.check_ins() == [kept]
    path.with_name("moved.db").rename(path)
    log.save([a_workout()])
    assert len(log.workouts()) == 1


@_posix
def test_a_log_replaced_while_open_is_told_and_neither_is_written(
    log: SqliteLog, path: Path, tmp_path: Path
) -> None:
    log.save([a_check_in()])
    other = tmp_path / "other.db"
    with closing(SqliteLog(other)) as theirs:
        theirs.save([a_workout()])
    copyfile(other, tmp_path / "before.db")
    other.replace(path)
    with pytest.raises(LogError, match=f"{path} was moved, deleted or replaced"):
        log.save([a_check_in()])
    assert path.read_bytes() == (tmp_path / "before.db").read_bytes()


_ALSO_SAVES = """
import sys
from contextlib import closing
from pathlib import Path
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import a_workout
with closing(SqliteLog(Path(sys.argv[1]))) as log:
    log.save([a_workout(note=str(number)) for number in range(5)])
    print(len(log.check_ins()), len(log.workouts()))
"""


def test_two_programs_may_write_to_one_log(log: SqliteLog, path: Path) -> None:
    log.save([a_check_in()])
    assert written(sys.executable, "-c", _ALSO_SAVES, str(path)) == ["1 5"]
    log.save([a_workout()])
    assert len(log.workouts()) == 6
