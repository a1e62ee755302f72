"""The grid of levels: what it says of each cell, by pointer and by keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from logged import check_in
from runsore.core.body import region_by_key
from runsore.core.trends import trends_of
from runsore.presenters.level_grids import calendar_of, weeks_of
from runsore.settings import Weekday
from runsore.ui.palette import DARK, LIGHT, pain_colour
from runsore.ui.widgets.level_grid import LevelGridView
from runsore.wording import Wording

TODAY = date(2026, 3, 31)  # a Tuesday
LAST = TODAY.toordinal()
TEN_YEARS = [
    check_in((TODAY - timedelta(days=7 * week)).isoformat(), {"left-heel": 1 + week % 10})
    for week in range(520)
]


def a_view(qtbot, grid, width=900):
    view = LevelGridView("Levels", LIGHT, Wording())
    qtbot.addWidget(view)
    view.set_grid(grid)
    view.resize(width, view.heightForWidth(width))
    view.show()
    return view


def calendar(*check_ins, first_weekday=Weekday.MONDAY):
    return calendar_of(trends_of(check_ins, ()), TODAY, first_weekday.number)


@pytest.fixture
def view(qtbot):
    entries = check_in("2026-03-30", {"neck": 4}), check_in("2026-03-23", {})
    return a_view(qtbot, calendar(*entries))


def centre(view, row, week):
    return view.cell_rect(row, week).center().toPoint()


def test_a_cell_has_the_colour_of_its_level(view):
    rect = view.cell_rect(0, 52)
    corner = (rect.topLeft() + QPoint(3, 3)).toPoint()

    assert view.grab().toImage().pixelColor(corner) == QColor(pain_colour(4))


def test_the_pointer_reads_a_day_out_and_leaves_it(qtbot, view):
    said = []
    view.pointed.connect(said.append)

    for row, week in ((0, 52), (0, 51), (3, 51)):
        qtbot.mouseMove(view, centre(view, row, week))
    qtbot.mouseMove(view, QPoint(2, 2))

    assert said == [
        "Mon 30 Mar 2026: 4, moderate",
        "Mon 23 Mar 2026: 0, none",
        "Thu 26 Mar 2026: no entry",
        "",
    ]


def test_days_to_come_are_no_cells(qtbot, view):
    chosen = []
    view.chosen.connect(lambda *days: chosen.append(days))

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(view, 3, 52))
    assert chosen == []

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(view, 0, 52))
    assert chosen == [(LAST - 1, LAST - 1, None)]


def test_the_keyboard_begins_today_and_moves_by_day_and_week(qtbot, view):
    assert view.accessibleDescription() == "Tue 31 Mar 2026: no entry"

    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.accessibleDescription() == "Mon 30 Mar 2026: 4, moderate"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() == "Mon 23 Mar 2026: 0, none"
    with qtbot.waitSignal(view.chosen) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [LAST - 8, LAST - 8, None]


def test_the_keyboard_stops_at_today_and_at_the_first_week(qtbot, view):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    assert view.accessibleDescription().startswith("Tue 31 Mar 2026")

    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription().startswith("Tue 1 Apr 2025")
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.accessibleDescription().startswith("Tue 31 Mar 2026")


def test_ten_years_are_gone_through_by_keys_and_by_steps(qtbot):
    view = a_view(qtbot, calendar(*TEN_YEARS))
    assert view.can_go_back
    assert not view.can_go_on

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert not view.can_go_back
    assert view.rect().contains(centre(view, 1, 0))

    view.go(-10_000)
    assert not view.can_go_on
    assert view.rect().contains(centre(view, 1, 519))


@pytest.mark.parametrize("width", [320, 620, 1200])
def test_at_every_width_this_week_is_seen_and_nothing_lies_outside(qtbot, width):
    view = a_view(qtbot, calendar(*TEN_YEARS), width)

    assert view.rect().contains(view.cell_rect(6, 519).toAlignedRect())


def test_rows_are_named_from_the_runners_first_weekday(qtbot):
    view = a_view(qtbot, calendar(first_weekday=Weekday.SUNDAY))

    assert view._labels == ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")


def test_a_week_of_a_region_is_read_and_chosen_with_its_region(qtbot):
    entries = [check_in("2026-03-24", {"left-heel": 6}), check_in("2026-03-30", {"neck": 2})]
    view = a_view(qtbot, weeks_of(trends_of(entries, ()), TODAY, 0))
    said = []
    view.pointed.connect(said.append)

    qtbot.mouseMove(view, QPoint(2, 2))
    qtbot.mouseMove(view, centre(view, 1, 51))
    with qtbot.waitSignal(view.chosen) as asked:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(view, 1, 51))

    assert said == ["Left heel, week of 23 Mar 2026: 6, stop"]
    assert asked.args == [LAST - 8, LAST - 2, region_by_key("left-heel")]


def test_without_a_region_that_was_sore_it_is_empty_and_takes_keys(qtbot):
    view = a_view(qtbot, weeks_of(trends_of((), ()), TODAY, 0))

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)

    assert view.accessibleDescription() == ""


def test_a_change_of_theme_repaints_it(view):
    view.set_palette(DARK)
    rect = view.cell_rect(3, 40)

    assert view.grab().toImage().pixelColor(rect.center().toPoint()).lightness() < 80
