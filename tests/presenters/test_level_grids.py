"""The calendar, regions by week and the period's body, with gaps, travel and clock changes."""

from datetime import date, timedelta

import pytest

from logged import check_in
from runsore.core.trends import trends_of
from runsore.presenters.level_grids import FEWEST_WEEKS, Over, body_of, calendar_of, weeks_of
from runsore.settings import Weekday

TODAY = date(2026, 3, 31)  # a Tuesday
LAST = TODAY.toordinal()


def calendar(*check_ins, first_weekday=Weekday.MONDAY, today=TODAY):
    return calendar_of(trends_of(check_ins, ()), today, first_weekday.number)


def levels_by_day(grid):
    return {
        date.fromordinal(days[0]).isoformat(): level
        for row, levels in enumerate(grid.rows)
        for week, level in enumerate(levels)
        if level is not None and (days := grid.days_at(row, week))
    }


def test_an_empty_log_has_a_year_without_entries():
    grid = calendar()

    assert grid.weeks == FEWEST_WEEKS
    assert levels_by_day(grid) == {}


def test_a_day_has_its_worst_level_and_a_check_in_without_soreness_is_0():
    grid = calendar(check_in("2026-03-30", {"neck": 2, "left-heel": 5}), check_in("2026-03-28", {}))

    assert levels_by_day(grid) == {"2026-03-30": 5, "2026-03-28": 0}


@pytest.mark.parametrize(
    ("first_weekday", "row"), [(Weekday.MONDAY, 1), (Weekday.SUNDAY, 2), (Weekday.SATURDAY, 3)]
)
def test_rows_begin_at_the_runners_first_weekday_and_today_is_in_the_last_week(first_weekday, row):
    grid = calendar(check_in("2026-03-31", {"neck": 2}), first_weekday=first_weekday)

    assert grid.rows[row][-1] == 2
    assert grid.days_at(row, grid.weeks - 1) == (LAST, LAST)
    assert grid.days_at(6, grid.weeks - 1) is None or row == 6


def test_it_goes_back_to_the_first_entry_where_that_is_more_than_a_year():
    grid = calendar(check_in("2016-05-04", {"neck": 2}))

    assert date.fromordinal(grid.first) == date(2016, 5, 2)
    assert grid.weeks == (LAST - grid.first) // 7 + 1


@pytest.mark.parametrize("changes", [date(2026, 3, 29), date(2025, 10, 26)])
def test_the_clocks_going_on_or_back_moves_no_day(changes):
    around = [changes + timedelta(days) for days in (-1, 0, 1)]
    logged = [check_in(f"{day}T23:30+02:00", {"neck": 1 + n}) for n, day in enumerate(around)]

    assert levels_by_day(calendar(*logged)) == {
        day.isoformat(): 1 + n for n, day in enumerate(around)
    }


def test_midnight_parts_days_and_a_traveller_keeps_the_day_of_the_place():
    grid = calendar(
        check_in("2026-03-10T23:59:59-10:00", {"neck": 4}),
        check_in("2026-03-11T00:00:00-10:00", {"neck": 2}),
    )

    assert levels_by_day(grid) == {"2026-03-10": 4, "2026-03-11": 2}


def test_regions_by_week_have_the_worst_of_each_week_and_gaps_stay_open():
    trends = trends_of(
        [
            check_in("2026-03-30", {"neck": 2}),
            check_in("2026-03-17", {"left-heel": 5, "pubis": 0}),
            check_in("2026-03-19", {"left-heel": 3}),
        ],
        (),
    )

    grid = weeks_of(trends, TODAY, 0)

    assert [region.key for region in grid.regions] == ["neck", "left-heel"]
    assert grid.rows[0][-3:] == (None, None, 2)
    assert grid.rows[1][-3:] == (5, None, None)
    assert grid.days_at(1, grid.weeks - 1) == (LAST - 1, LAST)
    assert grid.days_at(0, 0) == (grid.first, grid.first + 6)


def test_the_body_has_the_worst_or_the_mean_of_the_period():
    trends = trends_of(
        [
            check_in("2026-03-10", {"neck": 8}),
            check_in("2026-03-20", {"neck": 4, "left-heel": 0}),
            check_in("2026-03-21", {"neck": 1}),
        ],
        (),
    )
    view = (date(2026, 3, 20).toordinal(), LAST)

    assert body_of(trends, view, Over.WORST) == {"neck": 4}
    assert body_of(trends, view, Over.MEAN) == {"neck": 3}
    assert body_of(trends, (LAST, LAST), Over.WORST) == {}
