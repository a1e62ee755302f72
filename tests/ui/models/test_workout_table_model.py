"""The table of workouts: what it shows, how it orders, what it promises Qt."""

import pytest
from PySide6.QtCore import Qt

from logged import check_in, workout
from runsore.core.value import replace
from runsore.core.workout import SessionKind, Terrain
from runsore.presenters.runs import Column, rows_of
from runsore.settings import Units
from runsore.ui.delegates.two_line_delegate import SECOND_LINE_ROLE
from runsore.ui.models.workout_table_model import SORT_ROLE, WorkoutTableModel
from runsore.wording import Wording

SHOWN = Qt.ItemDataRole.DisplayRole
RUN = workout(
    "2026-03-02", distance_km=9.656064, duration_min=54.0, rpe=3, ascent_m=120,
    terrain=Terrain.HILLY,
)  # fmt: skip
LONG = workout("2026-03-01", SessionKind.LONG, distance_km=21.1, duration_min=130.0)
REST = workout("2026-03-03", SessionKind.REST)


def made(units=Units.KM):
    model = WorkoutTableModel()
    model.set_rows(rows_of([REST, RUN, LONG], Wording(), units), units)
    return model


def line(model, row, role=SHOWN):
    return [model.index(row, column).data(role) for column in range(model.columnCount())]


def test_it_keeps_qts_promises(qtmodeltester) -> None:
    qtmodeltester.check(made())


def test_a_run_in_a_line() -> None:
    model = made()
    assert line(model, 1) == [
        "2 Mar 2026",
        "Easy run",
        "9.7",
        "0:54",
        "5:36",
        "3",
        "120",
        "",
        "",
        "",
    ]
    below = line(model, 1, SECOND_LINE_ROLE)
    assert (below[Column.WHEN], below[Column.KIND], below[Column.EFFORT]) == (
        "Mon", "hilly", "moderate",
    )  # fmt: skip


def test_a_run_in_miles_and_feet() -> None:
    model = made(Units.MILES)
    assert line(model, 1)[Column.DISTANCE : Column.SORE] == ["6.0", "0:54", "9:00", "3", "394"]
    assert model.headerData(Column.PACE, Qt.Orientation.Horizontal) == "Pace / mi"
    assert model.headerData(Column.ASCENT, Qt.Orientation.Horizontal) == "Ascent, ft"


def test_soreness_and_source_stand_beside_a_run() -> None:
    watch = replace(RUN, source="FIT")
    sore = [
        check_in("2026-03-01", {"left-upper-calf": 2}),
        check_in("2026-03-03", {"left-upper-calf": 4, "right-kneecap": 1}),
    ]
    model = WorkoutTableModel()
    model.set_rows(rows_of([watch, LONG], Wording(), Units.KM, sore), Units.KM)
    after = "next morning: Left upper calf 4, Right kneecap 1"
    assert line(model, 0)[Column.SORE :] == ["no check-in", "", "FIT"]
    assert line(model, 0, SECOND_LINE_ROLE)[Column.SORE] == after
    assert line(model, 0, Qt.ItemDataRole.ToolTipRole)[Column.SORE] == f"<qt>{after}</qt>"
    assert line(model, 1)[Column.SORE] == "Left upper calf 2"


def test_what_was_not_noted_stays_empty() -> None:
    assert line(made(), 0) == ["3 Mar 2026", "Rest", *[""] * 8]


@pytest.mark.parametrize(
    ("column", "descending"),
    [
        (Column.WHEN, [REST, RUN, LONG]),
        (Column.DISTANCE, [LONG, RUN, REST]),
        (Column.EFFORT, [RUN, REST, LONG]),
    ],
)
def test_columns_are_ordered_by_amounts(column, descending) -> None:
    model = made()
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert [row.entry for row in model.rows] == descending
    keys = line(model, 0, SORT_ROLE)
    assert keys[column] == max(model.index(row, column).data(SORT_ROLE) for row in range(3))
