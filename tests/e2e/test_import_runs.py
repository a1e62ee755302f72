"""Files are dropped on the window, previewed, imported: on the Runs page and under the chart."""

import gzip
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from e2e.journeys import find, press, wait_for
from exchange.activities.recordings import START, fit_run, gpx_run, tcx_run
from runsore.core.workout import SessionKind
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.ui.dialogs.import_dialog import ImportDialog
from runsore.ui.widgets.level_chart import LevelChart
from runsore.ui.widgets.record_table import RecordTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def drop(window: QWidget, *paths: Path) -> None:
    """Qt hands a drop to whom the drag entered."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    around = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *around))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *around))


def runs_folder(tmp_path: Path) -> Path:
    """A run from its watch and again from a service, a race, a file that is empty."""
    folder = tmp_path / "from the watch"
    folder.mkdir()
    (folder / "easy.fit").write_bytes(fit_run(rpe=40))
    (folder / "easy again.gpx").write_bytes(gpx_run())
    (folder / "empty.tcx").write_bytes(b"")
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        sunday = tcx_run(START.replace(day=8), laps=((1000.0, 270.0, "Active"),) * 10)
        archive.writestr("sunday.tcx.gz", gzip.compress(sunday))
    return folder


def test_dropped_files_reach_the_runs_page_and_the_chart(start, qtbot, tmp_path: Path) -> None:
    program = start()
    drop(program.window, runs_folder(tmp_path))
    dialog = find(program.window, ImportDialog)
    qtbot.waitUntil(find(dialog, QWidget, "import-arrivals").isVisible)
    shown = {
        name: find(dialog, QPushButton, f"show-{name}").text()
        for name in ("all", "new", "known", "refused")
    }
    assert shown == {"all": "All 4", "new": "2 new", "known": "1 known", "refused": "1 refused"}
    assert program.log.workouts() == []

    kind = find(dialog, QComboBox, "arrival-kind")
    kind.setCurrentIndex(kind.findData(SessionKind.RACE.value))
    kind.activated.emit(kind.currentIndex())
    with qtbot.waitSignal(program.exchanging.told) as told:
        press(qtbot, dialog, "do-import")
    assert told.args == ["Imported: 2 new"]

    program.window.show_page("runs")
    table = wait_for(qtbot, program.window, RecordTable, "workouts")
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    lines = [
        [table.model().index(row, column).data() for column in (0, 1, 2, 5, 9)] for row in (0, 1)
    ]
    assert lines == [
        ["8 Mar 2026", "Race", "10.0", "", "TCX"],
        ["2 Mar 2026", "Easy run", "8.0", "4", "FIT"],
    ]
    program.window.show_page("trends")
    chart = wait_for(qtbot, program.window, LevelChart, "level-chart")
    told_of = "Days with a run: 2, 18.0 km in all."
    qtbot.waitUntil(lambda: told_of in chart.accessibleDescription(), timeout=20_000)

    program.undo_stack.undo()
    assert program.log.workouts() == []
    program.undo_stack.redo()
    kept = ReadOnlyLog.at(tmp_path / "log.db")
    assert [one.workout.distance_km for one in kept.workouts()] == [10.0, 8.0]
    kept.close()


def test_todays_question_asks_how_hard_an_imported_run_was(start, qtbot, tmp_path: Path) -> None:
    yesterday = tmp_path / "run.fit"
    yesterday.write_bytes(fit_run(START.replace(day=14)))
    program = start()
    drop(program.window, yesterday)
    dialog = find(program.window, ImportDialog)
    qtbot.waitUntil(find(dialog, QPushButton, "do-import").isEnabled)
    press(qtbot, dialog, "do-import")
    card = wait_for(qtbot, program.window, QWidget, "effort-card")
    assert find(card, QLabel, "question").text() == "How hard was yesterday's 8 km?"
    press(qtbot, card, "answer-7")
    qtbot.waitUntil(lambda: not card.isVisible())
    assert [one.workout.rpe for one in program.log.workouts()] == [7]


def test_cancelled_in_the_middle_nothing_is_left(start, qtbot, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(300):
        (many / f"{number}.gpx").write_bytes(gpx_run(START.replace(minute=number % 60), points=100))
    program = start()
    before = (tmp_path / "log.db").read_bytes()
    drop(program.window, many)
    dialog = find(program.window, ImportDialog)
    with qtbot.waitSignal(dialog.finished):
        press(qtbot, dialog, "cancel-import")
    assert program.log.entries() == []
    assert program.undo_stack.count() == 0
    assert (tmp_path / "log.db").read_bytes() == before


def test_the_window_stays_awake_while_ten_thousand_are_imported(
    start, qtbot, tmp_path: Path
) -> None:
    """Counted, not timed: a window that is held up hears its timer once or twice at most."""
    table = tmp_path / "runs.csv"
    days = [date(2010, 1, 1) + timedelta(days=number) for number in range(5_000)]
    rows = "".join(f"{day},7:00,{day.day}\n{day},18:00,5\n" for day in days)
    table.write_text(f"Date,Start time,Distance (km)\n{rows}")
    program = start()
    beats: list[None] = []
    pulse = QTimer(program)
    pulse.setInterval(5)
    pulse.timeout.connect(lambda: beats.append(None))
    pulse.start()
    drop(program.window, table)
    dialog = find(program.window, ImportDialog)
    press(qtbot, dialog, "name-columns")
    beats.clear()
    qtbot.waitUntil(find(dialog, QPushButton, "do-import").isEnabled, timeout=30_000)
    assert len(beats) > 10
    beats.clear()
    with qtbot.waitSignal(program.exchanging.told, timeout=30_000):
        press(qtbot, dialog, "do-import")
    pulse.stop()
    assert len(beats) > 10
    assert len(program.log.workouts()) == 10_000
