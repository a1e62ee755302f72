"""Runs the program with every internet socket forbidden by the kernel, Qt's own included.

Given `window`, opens the window on a log and goes everywhere; else runs the command line.
"""

import ctypes
import os
import platform
import runpy
import socket
import struct
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

# The number of socket(2) by machine: https://git.kernel.org, syscall tables of the kernel.
SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)

_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER, _FIRST_ARGUMENT = 0, 16
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_SET_SECCOMP, _FILTER, _NO_NEW_PRIVILEGES = 22, 2, 38


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def forbid_internet() -> None:
    """From here on this process dies at once if it asks for an internet socket (seccomp(2))."""
    steps = (
        (_LOAD, 0, 0, _NUMBER),
        (_IF_EQUAL, 0, 3, SOCKET_CALL[platform.machine()]),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_IF_EQUAL, 2, 0, int(socket.AF_INET)),
        (_IF_EQUAL, 1, 0, int(socket.AF_INET6)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    kernel = ctypes.CDLL(None, use_errno=True)
    if kernel.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no new privileges")
    if kernel.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(_Program(len(steps), code))) != 0:
        raise OSError(ctypes.get_errno(), "seccomp")


def go_everywhere(folder: Path) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from runsore.app import Program
    from runsore.core.body import region_by_key
    from runsore.locations import draft_path
    from runsore.presenters.draft import Draft, set_pain
    from runsore.settings import SettingsStore

    app = QApplication([])
    program = Program(
        app,
        folder / "log.db",
        SettingsStore(folder / "settings.json"),
        QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat),
        lambda: NOW,
    )
    told: list[str] = []
    program.exchanging.told.connect(told.append)
    program.window.show()
    _until(app, lambda: program.log.is_open)
    draft = set_pain(Draft(notes="stiff"), region_by_key("left-achilles"), "moving", 4)
    program.today.write(draft)
    _until(app, draft_path(folder / "log.db").exists)
    for page in ("today", "trends", "log", "runs", "learn", "settings"):
        program.window.show_page(page)
        app.processEvents()
    program.exchanging.export_to(folder / "export.json", tables=False)
    _until(app, lambda: bool(told))
    program.close()


def _until(app: object, holds: Callable[[], bool]) -> None:
    from PySide6.QtCore import QDeadlineTimer, QEventLoop

    deadline = QDeadlineTimer(20_000)
    while not holds():
        if deadline.hasExpired():
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)  # type: ignore[attr-defined]


if __name__ == "__main__":
    os.umask(0)
    forbid_internet()
    if sys.argv[1] == "socket":
        socket.socket()
    elif sys.argv[1] == "local":
        socket.socket(socket.AF_UNIX)
    elif sys.argv[1] == "window":
        go_everywhere(Path(sys.argv[2]))
    else:
        runpy.run_module("runsore", run_name="__main__", alter_sys=True)
