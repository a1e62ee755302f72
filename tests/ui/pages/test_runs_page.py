"""The Runs page, used by hand: add, edit, delete and take back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from logged import check_in, workout
from memory_log import MemoryLog
from runsore.core.log import LogError
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.presenters.runs import Column
from runsore.settings import SettingsStore, Units
from runsore.ui.dialogs.workout_dialog import WorkoutDialog
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.runs_page import RunsPage
from runsore.ui.widgets.message_bar import MessageBar
from runsore.ui.widgets.record_table import RecordTable

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton
EASY = workout("2026-03-02", distance_km=8.0, duration_min=44.0)
LONG = replace(workout("2026-03-01", SessionKind.LONG, distance_km=16.0), source="watch.fit")


class Stubborn(MemoryLog):
    def save(self, records):
        if records:
            raise LogError("The disk is full.")


class Seen:
    """The page with the parts that a runner looks at."""

    def __init__(self, qtbot, tmp_path, theme):
        self.qtbot = qtbot
        self.log = ObservableLog()
        self.settings = SettingsStore(tmp_path / "settings.json")
        self.stack = QUndoStack()
        self.page = RunsPage(self.log, theme, self.settings, lambda: NOW, self.stack)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 760)

    def open(self, *records, log=None):
        self.page.show()
        self.log.attach(log or MemoryLog(records))
        self.wait()
        return self

    def wait(self):
        self.qtbot.waitUntil(lambda: not self.page._background.is_busy)

    def part(self, kind, name=None):
        return self.page.findChild(kind, name)

    @property
    def table(self):
        return self.part(RecordTable)

    @property
    def workouts(self):
        return [row.entry.workout for row in self.page._model.rows]

    @property
    def selected(self):
        return [row.entry.workout for row in self.table.selected()]

    @property
    def state(self):
        return self.part(QStackedWidget, "runs-states").currentWidget()

    def click(self, name, kind=QPushButton):
        self.qtbot.mouseClick(self.part(kind, name), LEFT)
        self.wait()

    def press(self, key):
        self.qtbot.keyClick(self.table, key)
        self.wait()

    def dialog(self):
        return self.part(WorkoutDialog)

    def type_in(self, name, text):
        field = self.dialog().findChild(QLineEdit, name)
        field.selectAll()
        self.qtbot.keyClicks(field, text)

    def save(self):
        self.qtbot.mouseClick(self.dialog().findChild(QPushButton, "workout-save"), LEFT)
        self.wait()


@pytest.fixture
def seen(qtbot, tmp_path, theme):
    return Seen(qtbot, tmp_path, theme)


def test_runs_can_be_imported_from_here_with_or_without_any(seen, qtbot) -> None:
    for records in ((), (EASY,)):
        seen.open(*records)
        button = seen.part(QPushButton, "import-workouts")
        assert button.isVisible()
        with qtbot.waitSignal(seen.page.import_requested):
            qtbot.mouseClick(button, LEFT)


def test_what_was_sore_stands_beside_the_run(seen) -> None:
    seen.open(EASY, check_in("2026-03-02", {"left-upper-calf": 2}))
    index = seen.part(RecordTable).model().index(0, Column.SORE)
    assert index.data() == "Left upper calf 2"


def test_the_effort_of_a_fresh_run_is_asked_for(seen, qtbot) -> None:
    fresh = workout("2026-03-12", distance_km=8.0)
    seen.open(EASY, fresh)
    card = seen.part(QWidget, "effort-card")
    qtbot.waitUntil(card.isVisible)
    qtbot.mouseClick(card.findChild(QPushButton, "answer-5"), LEFT)
    seen.wait()
    efforts = {kept.workout.on.day: kept.workout.rpe for kept in seen.log.workouts()}
    assert efforts == {12: 5, 2: None}


def test_while_the_log_is_opening_it_says_that_it_reads(seen):
    seen.page.show()
    assert seen.state.objectName() == "loading"


def test_the_first_workout_is_added_from_the_empty_page(seen):
    seen.open()
    assert seen.state.findChild(QLabel, "empty-title").text() == "No runs yet"
    seen.qtbot.mouseClick(seen.state.findChild(QPushButton, "empty-act"), LEFT)
    kind = seen.dialog().findChild(QComboBox, "workout-kind")
    kind.setCurrentText("Tempo run")
    seen.type_in("workout-distance", "8.2")
    seen.type_in("workout-duration", "0:44")
    seven = next(b for b in seen.dialog().findChildren(QPushButton) if b.text() == "7")
    seen.qtbot.mouseClick(seven, LEFT)
    seen.save()
    (added,) = seen.workouts
    assert (added.on, added.kind) == (NOW.date(), SessionKind.TEMPO)
    assert (added.distance_km, added.duration_min, added.rpe) == (8.2, 44.0, 7)
    assert seen.selected == [added]


def test_adding_is_undone_and_redone(seen):
    seen.open(EASY)
    seen.click("add-workout")
    seen.type_in("workout-distance", "5")
    seen.save()
    assert len(seen.workouts) == 2
    assert seen.stack.undoText() == "add a workout"
    seen.click("page-undo", QToolButton)
    assert seen.workouts == [EASY.workout]
    seen.click("page-redo", QToolButton)
    assert len(seen.workouts) == 2


def test_a_cancelled_dialog_changes_nothing(seen):
    seen.open(EASY)
    seen.click("add-workout")
    seen.type_in("workout-distance", "5")
    seen.qtbot.keyClick(seen.dialog(), Qt.Key.Key_Escape)
    assert seen.workouts == [EASY.workout]
    assert seen.stack.count() == 0


@pytest.mark.parametrize("way", ["key", "button", "double-click"])
def test_a_workout_is_edited_and_keeps_its_identity_and_source(seen, way):
    seen.open(LONG)
    if way == "key":
        seen.press(Qt.Key.Key_Return)
    elif way == "button":
        seen.click("edit-workout")
    else:
        at = seen.table.visualRect(seen.page._model.index(0, 1)).center()
        seen.qtbot.mouseClick(seen.table.viewport(), LEFT, pos=at)
        seen.qtbot.mouseDClick(seen.table.viewport(), LEFT, pos=at)
    assert seen.dialog().findChild(QLineEdit, "workout-distance").text() == "16"
    seen.type_in("workout-distance", "17.5")
    seen.save()
    (kept,) = seen.log.workouts()
    assert (kept.stamp.id, kept.source) == (LONG.stamp.id, "watch.fit")
    assert kept.workout.distance_km == 17.5
    seen.stack.undo()
    seen.wait()
    assert seen.workouts == [LONG.workout]


def test_delete_takes_the_selected_and_undo_brings_it_back(seen):
    seen.open(EASY, LONG)
    seen.press(Qt.Key.Key_Delete)
    assert seen.workouts == [LONG.workout]
    assert seen.selected == [LONG.workout]
    seen.stack.undo()
    seen.wait()
    assert seen.workouts == [EASY.workout, LONG.workout]


def test_a_year_is_deleted_and_brought_back(seen):
    seen.open(*(workout(f"2026-{month:02d}-01", distance_km=5.0) for month in range(1, 13)))
    seen.table.selectAll()
    seen.click("delete-workouts")
    assert seen.workouts == []
    seen.stack.undo()
    seen.wait()
    assert len(seen.workouts) == 12


def test_miles_show_in_rows_headers_and_dialog(seen):
    seen.settings.change(units=Units.MILES)
    seen.open(workout("2026-03-02", distance_km=16.09344))
    model = seen.page._model
    assert model.index(0, Column.DISTANCE).data() == "10.0"
    assert model.headerData(Column.DISTANCE, Qt.Orientation.Horizontal) == "Miles"
    seen.click("edit-workout")
    assert seen.dialog().findChild(QLineEdit, "workout-distance").text() == "10"


def test_units_follow_the_settings(seen):
    seen.open(EASY)
    seen.settings.change(units=Units.MILES)
    seen.page.settings_changed()
    seen.wait()
    assert seen.page._model.index(0, Column.DISTANCE).data() == "5.0"


def test_a_save_that_fails_says_so(seen):
    seen.open(log=Stubborn())
    seen.page.add_workout()
    seen.type_in("workout-distance", "5")
    seen.save()
    assert seen.part(MessageBar).text == "The disk is full."
    assert not seen.stack.canUndo()


def test_where_width_runs_short_the_rest_of_the_figures_wait_in_the_dialog(seen):
    seen.open(EASY)
    assert not seen.table.isColumnHidden(Column.ASCENT)
    seen.page.resize(700, 600)
    seen.qtbot.waitUntil(lambda: seen.table.isColumnHidden(Column.ASCENT))
    assert not seen.table.horizontalScrollBar().isVisible()


def test_columns_leave_one_by_one_and_what_was_sore_stays_readable(seen):
    seen.open(EASY, LONG)
    table, leaving = seen.table, (Column.SOURCE, Column.ASCENT, Column.NOTE, Column.PACE)
    left = []
    for width in range(1600, 770, -20):
        seen.page.resize(width, 600)
        QApplication.processEvents()
        left.append([table.isColumnHidden(column) for column in leaving])
        region = table.fontMetrics().horizontalAdvance("Left outer thigh (IT band) 10")
        assert table.columnWidth(Column.SORE) > region
    assert left == sorted(left)
    assert len({sum(hidden) for hidden in left}) == len(leaving) + 1


def test_a_column_in_which_nothing_is_said_is_left_out(seen):
    seen.page.resize(1600, 600)
    seen.open(EASY)
    assert seen.table.isColumnHidden(Column.SOURCE)
    seen.log.attach(MemoryLog([EASY, LONG]))
    seen.qtbot.waitUntil(lambda: not seen.table.isColumnHidden(Column.SOURCE))
