"""What the chart is drawn with, loaded as the program does: less of Qt, and no other picture."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PROGRAM = """
import json, sys
from datetime import date
from hashlib import sha256
from pathlib import Path
from PySide6 import QtCore, QtGui, QtWidgets
QT = QtCore, QtGui, QtWidgets
app = QtWidgets.QApplication([])
named = [name for module in QT for name in dir(module)]
def threads():
    return len(list(Path("/proc/self/task").glob("*")))
started = 0
if sys.argv[1] == "plainly":
    import pyqtgraph
else:
    from runsore.ui.widgets.chart_library import ChartLibrary, load_numpy
    library = ChartLibrary()
    before = threads()
    load_numpy()
    started = threads() - before
    library.done.connect(app.quit)
    library.start()
    app.exec()
from runsore.ui.widgets.chart_export import chart_png, chart_svg
from runsore.ui.widgets.level_chart import LevelChart
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.trends import trends_of
from runsore.demo import sample_log
from runsore.presenters.trends import Choice, state_of
from runsore.settings import Settings
from runsore.ui.palette import LIGHT
from runsore.ui.widgets.chart_style import chart_colours
today = date(2026, 3, 31)
records = sample_log(today, 0.2)
check_ins = [each for each in records if isinstance(each, LoggedCheckIn)]
runs = [each for each in records if isinstance(each, LoggedWorkout)]
chart = LevelChart(chart_colours(LIGHT))
chart.resize(900, 540)
chart.set_state(state_of(trends_of(check_ins, runs), Choice(), today, Settings()))
chart.show()
app.processEvents()
print(json.dumps({
    "threads": started,
    "made": sum(len(vars(module)) for module in QT) / len(named),
    "modules": sum(name.startswith("pyqtgraph.") for name in sys.modules),
    "kept": set(named) <= {name for module in QT for name in dir(module)},
    "pictures": [sha256(chart_png(chart)).hexdigest(), sha256(chart_svg(chart, "")).hexdigest()],
}))
"""


def drawn(how: str) -> dict[str, object]:
    """What a program says of Qt and of its chart, whose library was loaded so."""
    env = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, how],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=env | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert "Traceback" not in done.stderr, "what pyqtgraph does at the end names what is there"
    told: dict[str, object] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module")
def as_needed() -> dict[str, object]:
    return drawn("as needed")


def test_loading_the_chart_makes_no_part_of_qt_that_nothing_uses(as_needed) -> None:
    assert as_needed["made"] < 0.6


def test_loading_the_chart_imports_no_part_of_pyqtgraph_that_nothing_uses(as_needed) -> None:
    assert as_needed["modules"] < 60


def test_loading_numpy_starts_no_thread_that_waits_in_a_loop(as_needed) -> None:
    assert as_needed["threads"] == 0


def test_afterwards_qt_names_all_it_has(as_needed) -> None:
    assert as_needed["kept"]


def test_the_chart_and_its_files_look_as_they_do_with_all_of_qt_made(as_needed) -> None:
    assert as_needed["pictures"] == drawn("plainly")["pictures"]
