"""An import is shown before it happens, asks what it must, can be stopped, and says why not."""

from dataclasses import dataclass, field
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QProgressBar, QPushButton, QWidget

from logged import workout
from runsore.core.activity import Activity
from runsore.core.arrivals import Arrival, Cause
from runsore.core.log import FileRefusedError, LogError
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.exchange.merge import Merge
from runsore.presenters.columns import ColumnField, TableHead
from runsore.settings import Units
from runsore.ui.dialogs.import_dialog import ImportDialog, ImportSteps
from runsore.wording import Wording

RUN = workout("2026-03-02", distance_km=8.0)
MERGE = Merge(entries=(RUN,), new=1, known=3, older=2)
EASY = Activity(date(2026, 3, 2), "run.fit", "FIT", distance_km=8.0, duration_min=44.0)
NEW = Arrival("run.fit", activity=EASY)
DOUBTFUL = Arrival("twin.gpx", Cause.SAME_DAY, activity=replace(EASY, where="twin.gpx"))
REFUSED = Arrival("empty.tcx", Cause.UNREAD, "is empty.")
TABLE = TableHead("runs.csv", ("When", "Km"), (("2026-03-02", "8"),))
VAGUE = TableHead("vague.csv", ("A", "B"), (("1", "2"),))


@dataclass(frozen=True)
class Plan:
    merge: Merge = field(default_factory=Merge)
    arrivals: tuple[Arrival, ...] = ()


class Asked:
    """A dialog over a plan that waits until it may go on, and what it was asked to keep."""

    def __init__(self, qtbot, theme, plan=Plan(MERGE), tables=(), refused=None, unkept=None):
        self.may_go_on = Event()
        self.kept = []
        self.unexpected = []
        self.mapped = []
        self.mappings = None
        self._planned = plan
        self._refused = refused
        self._unkept = unkept
        steps = ImportSteps(lambda _on_read: tables, self._plan, self._keep)
        self.dialog = ImportDialog(steps, theme, Wording(), Units.KM)
        self.dialog.unexpected.connect(self.unexpected.append)
        self.dialog.mapped.connect(lambda head, mapping: self.mapped.append((head, mapping)))
        qtbot.addWidget(self.dialog)
        self._qtbot = qtbot

    def _plan(self, mappings, on_read):
        self.mappings = mappings
        on_read(0.25)
        assert self.may_go_on.wait(20)
        on_read(1.0)
        if self._refused:
            raise self._refused
        return self._planned

    def _keep(self, planned, chosen):
        if self._unkept:
            raise self._unkept
        self.kept.append(chosen)
        return planned.merge

    def part(self, name, kind=QWidget):
        return self.dialog.findChild(kind, name)

    def click(self, name):
        self._qtbot.mouseClick(self.part(name, QPushButton), Qt.MouseButton.LeftButton)

    @property
    def text(self):
        return self.part("import-text", QLabel).text()

    @property
    def go_on(self):
        return self.part("do-import", QPushButton)

    def planned(self):
        self.may_go_on.set()
        self._qtbot.waitUntil(lambda: not self.part("import-progress").isVisible())


@pytest.fixture
def asked(qtbot, theme):
    def ask(**answers):
        made = Asked(qtbot, theme, **answers)
        made.dialog.begin()
        return made

    return ask


def test_reading_shows_how_far_it_is(asked, qtbot):
    shown = asked()
    bar = shown.part("import-progress", QProgressBar)
    qtbot.waitUntil(lambda: bar.value() == 250)
    assert bar.isVisible()
    assert not shown.go_on.isEnabled()
    shown.planned()


def test_the_numbers_are_shown_and_nothing_is_kept_yet(asked):
    shown = asked()
    shown.planned()
    counts = {
        name: shown.part(f"import-{name}", QLabel).text()
        for name in ("new", "changed", "deleted", "known", "older")
    }
    assert counts == {"new": "1", "changed": "0", "deleted": "0", "known": "3", "older": "2"}
    assert shown.go_on.isEnabled()
    assert not shown.part("import-arrivals").isVisible()
    assert shown.kept == []


def test_import_keeps_what_was_planned_and_closes(asked, qtbot):
    shown = asked()
    shown.planned()
    with qtbot.waitSignal(shown.dialog.accepted):
        shown.click("do-import")
    assert shown.kept == [()]
    assert shown.dialog.merged is MERGE


def test_workouts_are_shown_and_the_new_ones_are_kept(asked, qtbot):
    shown = asked(plan=Plan(arrivals=(NEW, DOUBTFUL, REFUSED)))
    shown.planned()
    assert shown.part("import-arrivals").isVisible()
    assert shown.text == "1 workout would be imported. Until then nothing is changed."
    with qtbot.waitSignal(shown.dialog.accepted):
        shown.click("do-import")
    assert shown.kept == [((EASY, SessionKind.EASY),)]


def test_what_is_ticked_counts(asked):
    shown = asked(plan=Plan(arrivals=(NEW, DOUBTFUL, REFUSED)))
    shown.planned()
    shown.click("tick-shown")
    assert shown.text == "2 workouts would be imported. Until then nothing is changed."
    shown.click("untick-shown")
    assert shown.text == "Nothing is ticked, so nothing would be imported."
    assert not shown.go_on.isEnabled()


def test_an_export_and_workouts_are_shown_together(asked):
    shown = asked(plan=Plan(MERGE, (NEW,)))
    shown.planned()
    assert shown.part("import-new", QLabel).isVisible()
    assert shown.part("import-arrivals").isVisible()


def test_a_table_that_nobody_knows_is_asked_about_and_the_answer_is_told(asked, qtbot):
    shown = asked(tables=[TABLE], plan=Plan(arrivals=(NEW,)))
    qtbot.waitUntil(shown.part("import-columns").isVisible)
    assert shown.text.startswith("runs.csv: which column says what?")
    assert not shown.go_on.isVisible()
    shown.click("name-columns")
    shown.planned()
    ((head, mapping),) = shown.mapped
    assert (head, dict(mapping.places)) == (
        TABLE,
        {ColumnField.DATE: 0, ColumnField.DISTANCE: 1},
    )
    assert shown.mappings == {TABLE.key: mapping}
    assert shown.part("import-arrivals").isVisible()


def test_without_a_day_and_an_amount_there_is_no_going_on(asked, qtbot):
    shown = asked(tables=[VAGUE])
    qtbot.waitUntil(shown.part("import-columns").isVisible)
    assert not shown.part("name-columns").isEnabled()
    for name, place in (("column-date", 1), ("column-distance", 2)):
        combo = shown.part(name, QComboBox)
        combo.setCurrentIndex(place)
        combo.activated.emit(place)
    assert shown.part("name-columns").isEnabled()


def test_a_table_can_be_left_out(asked, qtbot):
    shown = asked(tables=[VAGUE, TABLE])
    qtbot.waitUntil(shown.part("import-columns").isVisible)
    shown.click("skip-table")
    assert shown.text.startswith("runs.csv")
    shown.click("skip-table")
    shown.planned()
    assert (shown.mapped, shown.mappings) == ([], {})


def test_cancel_stops_the_reading_and_keeps_nothing(asked, qtbot):
    shown = asked()
    qtbot.waitUntil(lambda: shown.mappings is not None)
    shown.click("cancel-import")
    assert shown.dialog.isVisible(), "until the reading has stopped"
    with qtbot.waitSignal(shown.dialog.rejected):
        shown.may_go_on.set()
    assert shown.dialog.merged is None
    assert shown.kept == []


def test_escape_after_the_preview_keeps_nothing(asked, qtbot):
    shown = asked()
    shown.planned()
    qtbot.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert shown.dialog.result() == QDialog.DialogCode.Rejected
    assert shown.kept == []


def test_a_refusal_of_everything_is_a_sentence(asked):
    shown = asked(refused=FileRefusedError("run.gpx: is no Runsore export."))
    shown.planned()
    assert shown.text == "run.gpx: is no Runsore export."
    assert not shown.go_on.isEnabled()
    assert shown.unexpected == []


def test_where_all_is_known_there_is_nothing_to_import(asked):
    known = Arrival("run.fit", Cause.SAME_RECORDING, activity=EASY)
    for plan in (Plan(Merge(known=3)), Plan(arrivals=(known,))):
        shown = asked(plan=plan)
        shown.planned()
        assert shown.text == "Everything in there is in your log already."
        assert not shown.go_on.isEnabled()


def test_a_log_that_refuses_says_so_and_the_dialog_stays(asked, qtbot):
    shown = asked(unkept=LogError("The disk is full."))
    shown.planned()
    shown.click("do-import")
    qtbot.waitUntil(lambda: shown.text == "The disk is full.")
    assert shown.dialog.isVisible()
    assert shown.part("cancel-import").isEnabled()


def test_an_unexpected_error_is_passed_on(asked):
    wrong = ZeroDivisionError()
    shown = asked(refused=wrong)
    shown.planned()
    assert shown.unexpected == [wrong]
    assert "nothing was changed" in shown.text
