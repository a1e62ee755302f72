"""A real window over a real file, opened and closed as a runner would."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from runsore.app import Program
from runsore.app.desktop import Desktop
from runsore.settings import SettingsStore

MORNING = datetime(2026, 3, 15, 7, 10, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program on `log.db` and waits until everything follows the log."""
    started: list[Program] = []

    def begin(
        now: datetime = MORNING, log: str = "log.db", desktop: Desktop | None = None
    ) -> Program:
        program = Program(
            qapp,
            tmp_path / log,
            SettingsStore(tmp_path / "settings.json"),
            QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
            lambda: now,
            (lambda: desktop) if desktop else None,
        )
        started.append(program)
        with qtbot.waitSignal(program.opened, timeout=20_000):
            program.window.show()
        return program

    yield begin
    for program in started:
        program.close()
