"""What a runner logs stays theirs: no internet, private files, messages without health data."""

import json
import logging
import os
import platform
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from check_ins import NOW
from runsore.core.check_in import Pain
from runsore.core.invalid import InvalidValueError
from runsore.locations import draft_path
from runsore.ui.messages_file import details_of, keep_messages
from runsore.ui.troubles import Troubles
from without_internet import SOCKET_CALL

ROOT = Path(__file__).parents[1]
NOTES = "left-achilles after the hospital"

on_linux = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in SOCKET_CALL,
    reason="sockets are forbidden by Linux's seccomp",
)


def without_internet(
    *arguments: str | Path, given: str = "", home: Path
) -> subprocess.CompletedProcess[str]:
    folders = {f"XDG_{kind}_HOME": str(home) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    return subprocess.run(
        [sys.executable, ROOT / "tests" / "without_internet.py", *map(str, arguments)],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env=os.environ | folders | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        timeout=100,
    )


def readable_by_others(folder: Path) -> list[str]:
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077
    ]


@on_linux
def test_the_guard_kills_whoever_asks_for_an_internet_socket(tmp_path: Path) -> None:
    assert without_internet("socket", home=tmp_path).returncode == -signal.SIGSYS
    assert without_internet("local", home=tmp_path).returncode == 0


@on_linux
def test_the_command_line_works_without_internet_and_writes_for_its_owner_only(
    tmp_path: Path,
) -> None:
    check_in = {"at": NOW.isoformat(), "spots": [{"region": "left-quad", "pain": {"moving": 2}}]}
    log, copy = tmp_path / "log.db", tmp_path / "copy.db"
    period = ("--from", NOW.date().isoformat(), "--to", NOW.date().isoformat())
    for arguments in (
        ("check", "--save", "--log", log),
        ("export", "--log", log, tmp_path / "log.json"),
        ("export", "--log", log, "--csv", tmp_path / "tables"),
        ("import", tmp_path / "log.json", "--log", copy),
        ("backup", "--log", log),
        ("report", "--log", log, *period, "--out", tmp_path / "report.pdf"),
        ("report", "--log", log, *period, "--out", tmp_path / "report.html"),
    ):
        done = without_internet(*arguments, given=json.dumps(check_in), home=tmp_path)
        assert done.returncode == 0, done.stderr
    assert readable_by_others(tmp_path) == []


@on_linux
def test_the_window_works_without_internet_and_writes_for_its_owner_only(tmp_path: Path) -> None:
    done = without_internet("window", tmp_path, home=tmp_path)
    assert done.returncode == 0, done.stderr
    draft = draft_path(tmp_path / "log.db").name
    assert all((tmp_path / name).exists() for name in ("log.db", "export.json", draft))
    # The toolkit's own caches hold nothing of a log.
    ours = {"settings.json", "window.ini"}
    others = [name for name in readable_by_others(tmp_path) if "/" not in name]
    assert set(others) <= ours


def test_no_module_names_a_network_library() -> None:
    """Of Qt's, the two that speak to a second window of the same person."""
    named = re.compile(r"^\s*(?:import|from) (?:socket|ssl|http|urllib|requests|ftplib|smtplib)\b")
    local = re.compile(r"\s*from PySide6\.QtNetwork import QLocal(?:Server|Socket)\b(?!,)")
    spoken = re.compile(r"QtNetwork|QtWebEngine|QTcp|QUdp|QNetwork|QSslSocket")
    for path in (ROOT / "runsore").rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert not named.search(line), path
            assert local.match(line) or not spoken.search(line), path


@pytest.fixture
def messages(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("runsore")
    before = list(logger.handlers)
    path = tmp_path / "state" / "messages.log"
    keep_messages(path)
    yield path
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def _an_error_that_quotes_a_check_in() -> BaseException:
    try:
        try:
            raise InvalidValueError("notes", NOTES, "cannot be")
        except InvalidValueError as error:
            raise ValueError(f"{NOTES} {Pain(moving=7)}") from error
    except ValueError as error:
        error.add_note(NOTES)
        return error


def test_details_of_a_crash_tell_where_and_nothing_of_a_check_in() -> None:
    details = details_of(_an_error_that_quotes_a_check_in())
    assert "_an_error_that_quotes_a_check_in" in details
    assert "ValueError" in details
    for told in (NOTES, "achilles", "moving", "7)"):
        assert told not in details
    assert str(ROOT) not in details, "a folder's name may be a person's"


def test_messages_hold_no_health_data_and_are_private(
    messages: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    troubles = Troubles()
    with qtbot.waitSignal(troubles._happened) as shown:
        troubles.report(_an_error_that_quotes_a_check_in())
    assert NOTES not in shown.args[0]
    written = messages.read_text(encoding="utf-8")
    assert "Unexpected: ValueError" in written
    assert NOTES not in written
    assert stat.S_IMODE(messages.stat().st_mode) == 0o600
    assert stat.S_IMODE(messages.parent.stat().st_mode) == 0o700


def test_only_the_messages_of_crashes_are_written_down() -> None:
    """Who logs elsewhere must show here that no health data goes with it."""
    speaking = re.compile(r"\blogging\b|_MESSAGES\.(?:info|error|warning|debug|exception)")
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "runsore").rglob("*.py")
        if speaking.search(path.read_text(encoding="utf-8"))
    }
    assert found <= {"runsore/ui/messages_file.py"}
