"""The activities of an import are looked through, ticked and named by mouse and by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QPushButton

from runsore.core.activity import Activity
from runsore.core.arrivals import Arrival, Cause
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.presenters.arrivals import Column, rows_of
from runsore.settings import Units
from runsore.ui.dialogs.arrival_list import ArrivalList
from runsore.ui.widgets.record_table import RecordTable
from runsore.wording import Wording

RUN = Activity(date(2026, 3, 2), "/home/x/run.fit", "FIT", distance_km=8.0, duration_min=44.0)
NEW = Arrival("/home/x/run.fit", activity=RUN)
LATER = Arrival("b.fit", activity=replace(RUN, where="b.fit"), kind=SessionKind.HILLS)
DOUBTFUL = Arrival("c.gpx", Cause.OVERLAPS, activity=replace(RUN, where="c.gpx"))
KNOWN = Arrival("d.tcx", Cause.SAME_RUN, activity=replace(RUN, where="d.tcx"))
REFUSED = Arrival("z.zip ▸ e.gpx", Cause.UNREAD, "is empty.")
ALL = (NEW, LATER, DOUBTFUL, KNOWN, REFUSED)


@pytest.fixture
def shown(qtbot, theme):
    made = ArrivalList(theme, Wording(), Units.KM)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_rows(rows_of(ALL, Wording(), Units.KM))
    made.show()
    return made


def table(shown) -> RecordTable:
    return shown.findChild(RecordTable)


def text(shown, row: int, column: Column, role=Qt.ItemDataRole.DisplayRole):
    return shown.model.index(row, column).data(role)


def tick(shown, row: int):
    return text(shown, row, Column.TICK, Qt.ItemDataRole.CheckStateRole)


def ticked(shown) -> list[str]:
    return [activity.where for activity, _ in shown.chosen]


def press(shown, name: str) -> None:
    shown.findChild(QPushButton, name).click()


def test_new_ones_are_ticked_doubtful_ones_are_not_and_others_cannot_be(shown) -> None:
    on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert [tick(shown, row) for row in range(5)] == [on, on, off, None, None]


def test_every_row_says_what_it_is_and_why(shown) -> None:
    rows = [
        (text(shown, row, Column.STANDING), text(shown, row, Column.REASON)) for row in range(5)
    ]
    assert rows == [
        ("new", "run.fit"),
        ("new", "b.fit"),
        ("doubtful", "Another workout was going on at that time."),
        ("known", "Your log has a workout of the same start and length."),
        ("refused", "It is empty."),
    ]
    assert text(shown, 0, Column.KIND) == "Easy run"
    assert (
        text(shown, 4, Column.REASON, Qt.ItemDataRole.ToolTipRole)
        == "<qt>It is empty.<br>z.zip ▸ e.gpx</qt>"
    )


def test_the_model_keeps_its_promises(shown, qtbot) -> None:
    QAbstractItemModelTester(
        shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shown
    )
    press(shown, "show-doubtful")
    press(shown, "tick-shown")


def test_a_click_on_the_box_ticks(shown, qtbot) -> None:
    box = table(shown).visualRect(shown.model.index(2, Column.TICK))
    spot = box.topLeft() + box.bottomRight()
    for want in (["/home/x/run.fit", "b.fit", "c.gpx"], ["/home/x/run.fit", "b.fit"]):
        qtbot.mouseClick(table(shown).viewport(), Qt.MouseButton.LeftButton, pos=spot / 2)
        assert ticked(shown) == want


def test_space_ticks_what_is_selected(shown, qtbot) -> None:
    table(shown).select([0, 1, 2, 4])
    qtbot.keyClick(table(shown), Qt.Key.Key_Space)
    assert ticked(shown) == ["/home/x/run.fit", "b.fit", "c.gpx"]
    qtbot.keyClick(table(shown), Qt.Key.Key_Space)
    assert ticked(shown) == []


def test_the_guess_can_be_changed_for_several_at_once(shown) -> None:
    table(shown).select([0, 2])
    kind = shown.findChild(QComboBox, "arrival-kind")
    assert kind.isEnabled()
    kind.setCurrentIndex(kind.findData("race"))
    kind.activated.emit(kind.currentIndex())
    assert [(activity.where, kind) for activity, kind in shown.chosen] == [
        ("/home/x/run.fit", SessionKind.RACE),
        ("b.fit", SessionKind.HILLS),
        ("c.gpx", SessionKind.RACE),
    ]
    assert text(shown, 0, Column.KIND) == "Race"


def test_what_cannot_be_imported_has_no_kind_to_choose(shown) -> None:
    table(shown).select([3])
    assert not shown.findChild(QComboBox, "arrival-kind").isEnabled()


def test_the_rows_can_be_looked_through_by_how_they_stand(shown) -> None:
    press(shown, "show-doubtful")
    assert [row.where for row in shown.model.rows] == ["c.gpx"]
    press(shown, "tick-shown")
    press(shown, "show-all")
    assert len(shown.model.rows) == 5
    assert ticked(shown) == ["/home/x/run.fit", "b.fit", "c.gpx"]
    assert shown.findChild(QPushButton, "show-refused").text() == "1 refused"


def test_miles_for_those_who_run_in_miles(qtbot, theme) -> None:
    made = ArrivalList(theme, Wording(), Units.MILES)
    qtbot.addWidget(made)
    made.show_rows(rows_of(ALL, Wording(), Units.MILES))
    assert text(made, 0, Column.DISTANCE) == "5.0"
    header = made.model.headerData(Column.DISTANCE, Qt.Orientation.Horizontal)
    assert header == "Miles"


def test_a_screen_reader_hears_a_tick_by_its_meaning(shown) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [text(shown, row, Column.TICK, role) for row in (0, 4)] == [
        "Import",
        "Cannot be imported",
    ]
    assert text(shown, 0, Column.KIND, role) == "Easy run, a guess"
