"""`runsore backup`: a checked copy of the log, told in one line."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from runsore.storage.read_only_log import ReadOnlyLog
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import a_check_in, a_workout

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "soreness.db"
    with closing(SqliteLog(path)) as log:
        log.save([a_check_in("2026-03-04"), a_workout("2026-03-03")])
    return path


def backup(
    path: Path, *arguments: str | Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "runsore", "--log", str(path), "backup", *map(str, arguments)]
    kept = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    return subprocess.run(command, capture_output=True, text=True, check=False, env=kept)


def the_file_in(folder: Path) -> Path:
    (made,) = folder.iterdir()
    return made


def test_a_backup_is_made_beside_the_log_and_told(path: Path) -> None:
    shown = backup(path)
    made = the_file_in(path.with_name("backups"))
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout == (
        f"{made}: 1 check-in, 1 workout, 0 days of recovery, 2026-03-03 to 2026-03-04.\n"
    )
    with closing(ReadOnlyLog.at(made)) as log:
        assert len(log.check_ins()) == 1


def test_a_backup_goes_to_the_folder_that_is_named(path: Path, tmp_path: Path) -> None:
    assert backup(path, tmp_path / "disk").returncode == 0
    assert the_file_in(tmp_path / "disk").exists()
    assert not path.with_name("backups").exists()


def test_a_backup_goes_to_the_folder_of_the_settings(path: Path, tmp_path: Path) -> None:
    config = tmp_path / "config" / "runsore"
    config.mkdir(parents=True)
    (config / "settings.json").write_text(json.dumps({"backup_folder": str(tmp_path / "chosen")}))
    assert backup(path, XDG_CONFIG_HOME=str(config.parent)).returncode == 0
    assert the_file_in(tmp_path / "chosen").exists()


@pytest.mark.parametrize("content", [None, b"Dear diary"])
def test_what_is_no_log_is_refused_in_one_line(tmp_path: Path, content: bytes | None) -> None:
    other = tmp_path / "letter.db"
    if content is not None:
        other.write_bytes(content)
    shown = backup(other)
    assert shown.returncode == 2
    assert shown.stdout == ""
    assert shown.stderr.count("\n") == 1
    assert str(other) in shown.stderr
    assert not (tmp_path / "backups").exists()


def test_a_damaged_log_is_told_in_one_line_and_left_as_it_is(path: Path) -> None:
    broken = path.read_bytes()[:9000]
    path.write_bytes(broken)
    shown = backup(path)
    assert shown.returncode == 2
    assert shown.stderr.count("\n") == 1
    assert f"{path} is damaged" in shown.stderr
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == broken
