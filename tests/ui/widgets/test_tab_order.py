"""Tab goes where the eye goes, through what was made early or late alike."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from runsore.ui.widgets.named import named
from runsore.ui.widgets.tab_order import next_stop


def window_of(qtbot: QtBot) -> tuple[QWidget, QVBoxLayout]:
    window = QWidget()
    qtbot.addWidget(window)
    return window, QVBoxLayout(window)


def field(name: str) -> QLineEdit:
    return named(QLineEdit(), name)


def round_trip(window: QWidget, *, forward: bool = True) -> list[str]:
    """Where Tab stops, from nowhere until it comes round."""
    window.show()
    stops: list[str] = []
    here = next_stop(window, None, forward=forward)
    while here is not None and here.objectName() not in stops:
        stops.append(here.objectName())
        here = next_stop(window, here, forward=forward)
    return stops


def test_what_was_put_first_comes_first_though_it_was_made_last(qtbot: QtBot) -> None:
    window, column = window_of(qtbot)
    for name in ("second", "third"):
        column.addWidget(field(name))
    column.insertWidget(0, field("first"))
    assert round_trip(window) == ["first", "second", "third"]


def test_shift_and_tab_goes_the_same_way_back(qtbot: QtBot) -> None:
    window, column = window_of(qtbot)
    for name in ("first", "second", "third"):
        column.addWidget(field(name))
    assert round_trip(window, forward=False) == ["third", "second", "first"]


def test_rows_inside_columns_and_what_is_scrolled_are_walked_through(qtbot: QtBot) -> None:
    window, column = window_of(qtbot)
    inside = QWidget()
    stack = QVBoxLayout(inside)
    for name in ("scrolled-1", "scrolled-2"):
        stack.addWidget(field(name))
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    row = QHBoxLayout()
    for name in ("left", "right"):
        row.addWidget(field(name))
    column.addLayout(row)
    column.addWidget(area)
    column.addWidget(field("last"))
    assert round_trip(window) == ["left", "right", "scrolled-1", "scrolled-2", "last"]


@pytest.mark.parametrize("why", ["hidden", "disabled", "label", "clicked only"])
def test_what_cannot_be_used_is_passed_over(qtbot: QtBot, why: str) -> None:
    window, column = window_of(qtbot)
    passed: QWidget = QLabel() if why == "label" else field("passed")
    column.addWidget(field("first"))
    column.addWidget(passed)
    column.addWidget(field("last"))
    passed.setHidden(why == "hidden")
    passed.setDisabled(why == "disabled")
    if why == "clicked only":
        passed.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert round_trip(window) == ["first", "last"]


def test_a_widget_that_hands_its_focus_on_is_one_stop(qtbot: QtBot) -> None:
    window, column = window_of(qtbot)
    outer = named(QWidget(), "outer")
    outer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inner = field("inner")
    QVBoxLayout(outer).addWidget(inner)
    outer.setFocusProxy(inner)
    column.addWidget(outer)
    column.addWidget(field("after"))
    assert round_trip(window) == ["inner", "after"]


def test_from_a_stop_that_was_just_hidden_tab_goes_on_from_its_place(qtbot: QtBot) -> None:
    window, column = window_of(qtbot)
    fields = [field(name) for name in ("first", "second", "third")]
    for one in fields:
        column.addWidget(one)
    window.show()
    fields[1].hide()
    assert next_stop(window, fields[1], forward=True) is fields[2]
    assert next_stop(window, fields[1], forward=False) is fields[0]


def test_a_dialog_of_the_window_is_not_walked_into(qtbot: QtBot) -> None:
    window, column = window_of(qtbot)
    column.addWidget(field("mine"))
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(field("the dialog's"))
    window.show()
    dialog.show()
    assert round_trip(window) == ["mine"]


def test_a_window_without_a_stop_leads_nowhere(qtbot: QtBot) -> None:
    window, column = window_of(qtbot)
    column.addWidget(QLabel("nothing to do"))
    window.show()
    assert next_stop(window, None, forward=True) is None
