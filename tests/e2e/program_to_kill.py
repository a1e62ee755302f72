"""Opens the window on a folder's log, writes a draft, says so, and waits to be killed or asked to
end; with a second argument, behind the dialog of that name or with a window that would stay."""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desk import NotingTray
from runsore.app import Program
from runsore.app.desktop import Desktop
from runsore.app.ending import Ending
from runsore.core.body import region_by_key
from runsore.presenters.draft import Draft, set_pain
from runsore.settings import SettingsStore

folder = Path(sys.argv[1])
now = datetime(2026, 3, 15, 7, 10, tzinfo=timezone(timedelta(hours=1)))
how = sys.argv[2] if len(sys.argv) > 2 else ""
app = QApplication([])
settings = SettingsStore(folder / "settings.json")
settings.change(remind_in_the_morning=how == "stays", stay_in_tray=True)
program = Program(
    app,
    folder / "log.db",
    settings,
    QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat),
    lambda: now,
    lambda: Desktop(NotingTray()),
)
ending = Ending(app, program.keep)
ending.quit_requested.connect(program.quit)
ending.quit_requested.connect(app.quit)
ending.listen()
program.window.show()


def write() -> None:
    draft = Draft(notes="stiff on the stairs")
    program.today.write(set_pain(draft, region_by_key("left-achilles"), "moving", 4))
    if how == "dialog":
        program.window.about_requested.emit()
    if how == "stays":
        program.window.close()
    sys.stdout.write("written\n")
    sys.stdout.flush()


program.log.changed.connect(write)
app.exec()
program.close()
sys.stdout.write("ended\n")
