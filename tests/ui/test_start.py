"""What the start costs, counted: what is loaded before there is something to see."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from datetime import datetime, timezone
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from runsore.app import Program
from runsore.settings import SettingsStore
app = QApplication([])
folder = Path(sys.argv[1])
program = Program(app, folder / "log.db", SettingsStore(folder / "s.json"),
    QSettings(str(folder / "w.ini"), QSettings.Format.IniFormat),
    lambda: datetime(2026, 3, 15, 7, tzinfo=timezone.utc))
heavy = ("numpy", "pyqtgraph", "sqlmodel", "sqlalchemy", "pydantic", "alembic")
def painted():
    print([name for name in heavy if name in sys.modules])
program.window.first_painted.connect(painted)
program.log.changed.connect(app.quit)
program.window.show()
app.exec()
print("sqlmodel" in sys.modules)
program.close()
"""


def test_the_first_paint_waits_for_no_library_it_does_not_need(tmp_path: Path) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert shown.stdout.splitlines() == ["[]", "True"]
