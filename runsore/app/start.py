"""The program from its first line to its last: one window for a log, until it is quit."""

import os
import signal
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from runsore import __version__, locations
from runsore.app.program import Program
from runsore.settings import SettingsStore
from runsore.ui.single_window import SingleWindow
from runsore.ui.theme import STYLE
from runsore.ui.troubles import Troubles

if TYPE_CHECKING:
    from runsore.app.desktop import Desktop


def run(log_path: Path | None, *, in_tray: bool = False) -> int:
    """Opens the window on the log and returns when it is closed; `in_tray` leaves the window
    away until it is asked for, where reminders and a tray make that sensible."""
    if os.name == "posix":
        # Python's own would raise KeyboardInterrupt amid a painting, which crashes Qt.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("runsore")
    app.setApplicationDisplayName("Runsore")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.runsore.Runsore")
    path = log_path or locations.log_path()
    single = SingleWindow(path)
    if not single.is_first():
        return 0
    troubles = Troubles(locations.messages_path())
    program = Program(
        app=app,
        log_path=path,
        settings=SettingsStore(locations.settings_path()),
        memory=_private_memory(locations.window_path()),
        clock=local_now,
        desktop=_real_desktop,
    )
    program.unexpected = troubles.report
    troubles.window = program.window
    program.settled.connect(single.listen)
    program.own_log_opened.connect(single.watch)
    single.raise_requested.connect(program.come_forward)
    program.begun.connect(lambda: _listen_for_the_end(app, program))
    program.show(in_tray=in_tray)
    status = app.exec()
    single.close()
    program.close()
    return status


def _listen_for_the_end(app: QApplication, program: Program) -> None:
    """Until then there is nothing to be kept, and a signal ends the program at once."""
    from runsore.app.ending import Ending  # noqa: PLC0415 - after the first paint

    ending = Ending(app, program.keep, program)
    ending.quit_requested.connect(program.quit)
    ending.quit_requested.connect(app.quit)
    ending.listen()


def _private_memory(path: Path) -> QSettings:
    """Qt keeps a file's mode and would make a new one for everybody to read; it has the paths of
    the logs opened lately. Where it cannot be made, nothing is remembered."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.chmod(0o600)
    return QSettings(str(path), QSettings.Format.IniFormat)


def _real_desktop() -> "Desktop":
    from runsore.app.desktop import real_desktop  # noqa: PLC0415 - after the first paint

    return real_desktop()


def local_now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - the program's one clock
