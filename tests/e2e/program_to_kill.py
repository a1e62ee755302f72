"""Opens the window on a folder's log, writes a draft, says so, and waits to be killed."""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from runsore.app import Program
from runsore.core.body import region_by_key
from runsore.presenters.draft import Draft, set_pain
from runsore.settings import SettingsStore

folder = Path(sys.argv[1])
now = datetime(2026, 3, 15, 7, 10, tzinfo=timezone(timedelta(hours=1)))
app = QApplication([])
program = Program(
    app,
    folder / "log.db",
    SettingsStore(folder / "settings.json"),
    QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat),
    lambda: now,
)
program.window.show()


def write() -> None:
    draft = Draft(notes="stiff on the stairs")
    program.today.write(set_pain(draft, region_by_key("left-achilles"), "moving", 4))
    sys.stdout.write("written\n")
    sys.stdout.flush()


program.log.changed.connect(write)
app.exec()
