"""What the start costs, counted: what is loaded before there is something to see."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from runsore.storage.sqlite_log import SqliteLog

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from datetime import datetime, timezone
from runsore.app import Program
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from runsore.settings import SettingsStore
app = QApplication([])
folder = Path(sys.argv[1])
program = Program(app, folder / "log.db", SettingsStore(folder / "s.json"),
    QSettings(str(folder / "w.ini"), QSettings.Format.IniFormat),
    lambda: datetime(2026, 3, 15, 7, tzinfo=timezone.utc))
heavy = ("numpy", "pyqtgraph", "sqlmodel", "sqlalchemy", "pydantic", "alembic")
late = ("sqlite3", "PySide6.QtNetwork", "runsore.core.judge", "runsore.presenters.today",
    "runsore.ui.pages.today_page", "runsore.app.surroundings")
def report(when):
    print(when, [name for name in heavy if name in sys.modules])
def painted():
    report("painted")
    print(len(sys.modules))
    print("late", [name for name in late if name in sys.modules])
# Before the program goes on from there.
program.window.first_painted.disconnect()
program.window.first_painted.connect(painted)
program.window.first_painted.connect(program._begin)
program.log.changed.connect(lambda: report("read"))
def is_all_there():
    if hasattr(sys.modules.get("runsore.storage.writing"), "Writer"):
        report("all")
        app.quit()
looking = QTimer(interval=20)
looking.timeout.connect(is_all_there)
looking.start()
program.window.show()
app.exec()
program.close()
"""


# As they were counted, and a tenth more for other versions of Python and Qt.
MOST_MODULES = 192


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a start on a log that is there says of itself, line by line."""
    folder = tmp_path_factory.mktemp("start")
    SqliteLog(folder / "log.db").close()
    shown = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    return shown.stdout.splitlines()


def test_the_first_paint_waits_for_no_library_it_does_not_need(told: list[str]) -> None:
    assert told[0] == "painted []"


def test_the_first_paint_loads_no_more_than_it_did(told: list[str]) -> None:
    assert int(told[1]) <= MOST_MODULES


def test_what_nobody_sees_at_first_is_loaded_afterwards(told: list[str]) -> None:
    assert told[2] == "late []"


def test_the_log_is_read_before_what_writes_is_loaded(told: list[str]) -> None:
    assert told[3:] == ["read []", "all ['sqlmodel', 'sqlalchemy', 'pydantic']"]
