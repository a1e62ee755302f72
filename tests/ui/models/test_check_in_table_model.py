"""The table of check-ins: what it shows, how it orders, what it promises Qt."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from logged import check_in
from runsore.core.verdict import Care, Run
from runsore.presenters.log import Column, rows_of
from runsore.ui.delegates.level_delegate import LEVEL_ROLE
from runsore.ui.delegates.two_line_delegate import SECOND_LINE_ROLE
from runsore.ui.models.check_in_table_model import ROW_ROLE, SORT_ROLE, CheckInTableModel
from runsore.wording import Wording

SHOWN = Qt.ItemDataRole.DisplayRole
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
CALF = check_in("2026-03-02T18:05+01:00", {"left-upper-calf": 3}, Run.EASY)
KNEE = check_in("2026-03-03", {"left-kneecap": 10}, Run.STOP, Care.PROFESSIONAL)
NOTHING = check_in("2026-03-04", {})


@pytest.fixture
def model(theme) -> CheckInTableModel:
    made = CheckInTableModel(theme)
    made.set_rows(rows_of([CALF, NOTHING, KNEE], Wording()))
    return made


def entries(model):
    return [row.entry for row in model.rows]


def told(model, row, column, role=SHOWN):
    return model.index(row, column).data(role)


def test_it_keeps_qts_promises(model, qtmodeltester) -> None:
    qtmodeltester.check(model)


def test_newest_come_first(model) -> None:
    assert entries(model) == [NOTHING, KNEE, CALF]


def test_a_row_says_when_in_the_runners_own_time(model) -> None:
    assert told(model, 2, Column.WHEN) == "2 Mar 2026"
    assert told(model, 2, Column.WHEN, SECOND_LINE_ROLE) == "Mon 18:05"


def test_a_level_is_a_number_for_people_and_for_the_painter(model) -> None:
    assert (told(model, 1, Column.LEVEL), told(model, 1, Column.LEVEL, LEVEL_ROLE)) == ("10", 10)
    assert (told(model, 0, Column.LEVEL), told(model, 0, Column.LEVEL, LEVEL_ROLE)) == ("–", None)


def test_a_verdict_has_an_icon_words_and_the_care_below(model) -> None:
    assert told(model, 1, Column.VERDICT) == "Not today: rest"
    assert told(model, 1, Column.VERDICT, SECOND_LINE_ROLE) == "Get it looked at"
    assert not told(model, 1, Column.VERDICT, Qt.ItemDataRole.DecorationRole).isNull()


def test_screen_readers_hear_both_lines(model) -> None:
    heard = told(model, 1, Column.VERDICT, Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Not today: rest, Get it looked at"


def test_display_and_order_are_apart(model) -> None:
    """As texts, 10 would come before 3."""
    model.sort(Column.LEVEL, ASCENDING)
    assert [told(model, row, Column.LEVEL) for row in range(3)] == ["–", "3", "10"]
    assert [told(model, row, Column.LEVEL, SORT_ROLE) for row in range(3)] == [-1, 3, 10]


def test_an_order_outlives_new_rows(model) -> None:
    model.sort(Column.LEVEL, DESCENDING)
    model.set_rows(rows_of([NOTHING, CALF], Wording()))
    assert entries(model) == [CALF, NOTHING]


def test_a_row_keeps_its_index_through_sorting(model) -> None:
    kept = QPersistentModelIndex(model.index(0, Column.WHEN))
    model.sort(Column.WHEN, ASCENDING)
    assert kept.row() == 2
    assert model.data(kept, ROW_ROLE).entry == NOTHING


def test_headers_have_names(model) -> None:
    names = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert names == ["When", "Worst", "Where and notes", "Verdict", "Planned"]
