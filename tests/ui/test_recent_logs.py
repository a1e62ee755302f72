"""The logs opened lately: newest first, few, and only those that are there."""

from pathlib import Path

from PySide6.QtCore import QSettings

from runsore.ui.recent_logs import MOST, RecentLogs


def reopened(tmp_path: Path) -> RecentLogs:
    return RecentLogs(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def log(tmp_path: Path, name: str) -> Path:
    path = tmp_path / name
    path.touch()
    return path


def test_the_newest_comes_first_and_once_also_after_a_restart(tmp_path: Path) -> None:
    one, two = log(tmp_path, "one, with a comma.db"), log(tmp_path, "two.db")
    recent = reopened(tmp_path)
    for path in (one, two, one):
        recent.add(path)
    recent._memory.sync()
    assert reopened(tmp_path).all() == [one, two]


def test_a_single_one_is_there_after_a_restart(tmp_path: Path) -> None:
    recent = reopened(tmp_path)
    recent.add(log(tmp_path, "only.db"))
    recent._memory.sync()
    assert reopened(tmp_path).all() == [tmp_path / "only.db"]


def test_old_ones_leave_and_those_that_are_gone_are_not_shown(tmp_path: Path) -> None:
    recent = reopened(tmp_path)
    paths = [log(tmp_path, f"{number}.db") for number in range(MOST + 2)]
    for path in paths:
        recent.add(path)
    assert recent.all() == paths[:1:-1]
    paths[-1].unlink()
    assert recent.all() == paths[-2:1:-1]


def test_forgotten_they_are_gone(tmp_path: Path) -> None:
    recent = reopened(tmp_path)
    recent.add(log(tmp_path, "one.db"))
    recent.forget()
    recent._memory.sync()
    assert reopened(tmp_path).all() == []
