"""Which column says what: guessed, shown with examples, changed."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from runsore.presenters.columns import ColumnField, DateOrder, DistanceUnit, TableHead
from runsore.ui.widgets.column_form import ColumnForm

HEAD = TableHead(
    "runs.csv",
    ("Date", "Distance", "Hours on feet", ""),
    (("3/14/2026", "5", "0:44:00", "x"), ("3/15/2026", "6", "0:55:00", "")),
)


@pytest.fixture
def form(qtbot):
    made = ColumnForm()
    qtbot.addWidget(made)
    made.show_table(HEAD)
    made.show()
    return made


def combo(form, name: str) -> QComboBox:
    return form.findChild(QComboBox, name)


def choose(form, name: str, value) -> None:
    box = combo(form, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_guess_stands_there_with_what_the_column_holds(form) -> None:
    assert combo(form, "column-date").currentText() == "Date"
    assert combo(form, "column-distance").currentText() == "Distance"
    assert combo(form, "column-effort").currentText() == "not there"
    assert combo(form, "unit-order").currentData() == "month-first"
    texts = [label.text() for label in form.findChildren(QLabel)]
    assert "3/14/2026 · 3/15/2026" in texts
    assert [combo(form, "column-date").itemText(4)] == ["column 4"]


def test_a_column_that_is_chosen_for_one_thing_leaves_the_other(form, qtbot) -> None:
    with qtbot.waitSignal(form.changed):
        choose(form, "column-duration", 1)
    assert dict(form.mapping.places) == {ColumnField.DATE: 0, ColumnField.DURATION: 1}
    assert combo(form, "column-distance").currentText() == "not there"


def test_units_and_the_order_of_dates_are_chosen(form) -> None:
    choose(form, "unit-distance", "mi")
    choose(form, "unit-order", "day-first")
    assert (form.mapping.distance, form.mapping.order) == (DistanceUnit.MILES, DateOrder.DAY_FIRST)
    assert ColumnField.DATE in form.mapping.places
