"""A second start on the same log raises the first window and ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from runsore.ui.single_window import SingleWindow

ROOT = Path(__file__).parents[2]
_FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from runsore.ui.single_window import SingleWindow
app = QCoreApplication([])
single = SingleWindow(Path(sys.argv[1]))
first = single.is_first()
single.listen()
print(first, flush=True)
app.exec()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.db"


@pytest.fixture
def single(qapp: QApplication, path: Path) -> Iterator[SingleWindow]:
    made = SingleWindow(path)
    yield made
    made.close()


def started(*arguments: str | Path) -> "subprocess.Popen[bytes]":
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)


def test_a_second_start_of_the_program_raises_the_first_and_ends(
    qtbot: QtBot, single: SingleWindow, path: Path
) -> None:
    assert single.is_first()
    single.listen()
    with started("-m", "runsore", "--log", path) as second:
        with qtbot.waitSignal(single.raise_requested, timeout=30_000):
            pass
        assert second.wait(30) == 0
    assert not path.exists()


def test_a_window_on_another_log_is_another_first(
    single: SingleWindow, qapp: QApplication, tmp_path: Path
) -> None:
    other = SingleWindow(tmp_path / "other.db")
    single.listen()
    assert other.is_first()
    other.close()


def test_of_two_that_start_at_once_one_is_first(path: Path) -> None:
    with started("-c", _FIRST, path) as one, started("-c", _FIRST, path) as other:
        answers = sorted(each.stdout.readline() for each in (one, other) if each.stdout)
        one.kill()
        other.kill()
    assert answers == [b"False\n", b"True\n"]


def test_a_folder_of_someone_else_stops_no_start(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "closed"))
    monkeypatch.setattr("os.access", lambda *_: False)
    alone = SingleWindow(path)
    assert alone.is_first()
    alone.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_a_first_window_that_was_killed_is_none(
    qtbot: QtBot, single: SingleWindow, path: Path
) -> None:
    with started("-c", _FIRST, path) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"True\n"
        assert not single.is_first()
        first.kill()
        first.wait()
    assert single.is_first()
    single.listen()
    with started("-c", _FIRST, path) as second:
        with qtbot.waitSignal(single.raise_requested, timeout=30_000):
            pass
        second.kill()


def test_a_window_that_opened_another_log_is_found_by_that(
    qtbot: QtBot, single: SingleWindow, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    single.listen()
    single.watch(other)
    with started("-m", "runsore", "--log", other) as second:
        with qtbot.waitSignal(single.raise_requested, timeout=30_000):
            pass
        assert second.wait(30) == 0
