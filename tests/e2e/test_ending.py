"""Ended from outside, the program ends cleanly and loses nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from e2e.journeys import check_in_a_sore_calf
from runsore.app import Program
from runsore.app.ending import Ending
from runsore.exchange.draft_file import DraftFile
from runsore.locations import draft_path

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "tests" / "e2e" / "program_to_kill.py"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")


def started(folder: Path, how: str) -> subprocess.Popen[bytes]:
    running = subprocess.Popen(
        [sys.executable, PROGRAM, folder, how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
    )
    assert running.stdout is not None
    assert running.stdout.readline().strip() == b"written"
    return running


@pytest.mark.parametrize(
    ("number", "how"),
    [
        (signal.SIGTERM, ""),
        (signal.SIGINT, ""),
        (signal.SIGTERM, "dialog"),
        (signal.SIGTERM, "stays"),
    ],
)
def test_a_signal_ends_it_cleanly_and_the_draft_is_there_at_the_next_start(
    start: Callable[..., Program], tmp_path: Path, number: signal.Signals, how: str
) -> None:
    with started(tmp_path, how) as running:
        running.send_signal(number)
        told, errors = running.communicate(timeout=30)
    assert (running.returncode, told.strip()) == (0, b"ended"), errors.decode()
    assert b"Traceback" not in errors
    assert not (tmp_path / "log.db-wal").exists(), "the log was let go of"
    assert "geometry" in (tmp_path / "window.ini").read_text()
    again = start()
    assert again.today.draft.notes == "stiff on the stairs"
    assert [spot.level for spot in again.today.draft.spots] == [4]


@pytest.mark.parametrize("options", [[], ["--in-tray"]], ids=str)
def test_the_real_program_ends_on_sigterm(tmp_path: Path, options: list[str]) -> None:
    folders = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    log = tmp_path / "log.db"
    with subprocess.Popen(
        [sys.executable, "-m", "runsore", "--log", log, *options],
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=os.environ | folders | {"PYTHONPATH": str(ROOT)},
    ) as running:
        while not log.exists() and running.poll() is None:
            pass
        running.terminate()
        _, errors = running.communicate(timeout=30)
    assert running.returncode == 0, errors.decode()
    assert b"Traceback" not in errors
    ours = [path for path in (tmp_path / "runsore").rglob("*") if path.is_file()]
    assert tmp_path / "runsore" / "window.ini" in ours
    assert [path.name for path in ours if path.stat().st_mode & 0o077] == []


class OneSession:
    """A QSessionManager cannot be made outside of a session."""

    def __init__(self) -> None:
        self.hints: list[QSessionManager.RestartHint] = []

    def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:  # noqa: N802 - as Qt's
        self.hints.append(hint)


def test_when_the_session_ends_the_draft_is_on_disk_and_nothing_is_closed(
    qtbot: QtBot, qapp: QApplication, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    draft = draft_path(tmp_path / "log.db")
    # As where the disk had refused it before.
    draft.unlink()
    session = OneSession()
    Ending(qapp, program.keep).session_ends(session)
    kept = DraftFile(draft).load()
    assert kept is not None
    assert [spot.level for spot in kept.spots] == [3]
    assert program.log.is_open
    assert session.hints == [QSessionManager.RestartHint.RestartNever]
    assert "geometry" in (tmp_path / "window.ini").read_text()
