"""The strips of the report: which days a bar stands for, and what is written under them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logged import check_in, workout
from runsore.core.body import region_by_key
from runsore.core.trends import levels_of
from runsore.presenters.report_chart import LevelBar, ReportChart, chart_of
from runsore.presenters.trends import Bar, Bin

CALF = region_by_key("left-upper-calf")
MONDAY = date(2026, 3, 2)


def chart(first: date, last: date, levels: dict[str, int], **runs: float) -> ReportChart:
    check_ins = [check_in(on, {CALF.key: level}) for on, level in levels.items()]
    done = [workout(on.replace("_", "-")[1:], distance_km=km) for on, km in runs.items()]
    return chart_of(levels_of(check_ins), done, (first, last), 0)


def test_a_short_period_has_a_bar_for_each_day_and_none_for_a_day_without_entry():
    made = chart(
        MONDAY, MONDAY + timedelta(days=13), {"2026-03-02": 3, "2026-03-04": 0}, _2026_03_03=8.5
    )
    day = MONDAY.toordinal()
    assert made.each is Bin.DAY
    assert made.strips[CALF] == (LevelBar(day, day, 3), LevelBar(day + 2, day + 2, 0))
    assert made.runs == (Bar(day + 1, day + 1, 8.5),)


def test_a_long_period_has_the_worst_of_each_week_cut_at_its_ends():
    first = MONDAY + timedelta(days=2)
    made = chart(
        first,
        first + timedelta(days=400),
        {"2026-03-04": 2, "2026-03-06": 5, "2026-03-09": 1},
        _2026_03_04=5.1,
        _2026_03_08=7.2,
    )
    monday = MONDAY.toordinal()
    assert made.each is Bin.WEEK
    assert made.strips[CALF] == (
        LevelBar(monday + 2, monday + 6, 5),
        LevelBar(monday + 7, monday + 13, 1),
    )
    assert made.runs == (Bar(monday + 2, monday + 6, 12.3),)


@pytest.mark.parametrize(
    ("days", "texts"),
    [
        (3, ["2026-03-02", "2026-03-03", "2026-03-04"]),
        (14, ["2026-03-02", "2026-03-09"]),
        (70, ["2026-03-02", "2026-04", "2026-05"]),
        (240, ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"]),
        (300, ["2026-03-02", "2026-05", "2026-07", "2026-09", "2026-11"]),
        (600, ["2026-04", "2026-07", "2026-10", "2027-01", "2027-04", "2027-07", "2027-10"]),
    ],
)
def test_days_of_the_axis_are_named_as_finely_as_there_is_room(days: int, texts: list[str]):
    made = chart(MONDAY, MONDAY + timedelta(days=days - 1), {})
    assert [tick.text for tick in made.ticks] == texts


def test_ten_years_are_named_by_year():
    made = chart(date(2016, 3, 2), date(2026, 3, 1), {})
    assert [tick.text for tick in made.ticks] == [str(year) for year in range(2017, 2027)]


@given(st.dates(), st.integers(0, 20_000))
def test_no_period_is_too_long_or_too_old_for_the_axis(first: date, days: int):
    last = date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
    made = chart(first, last, {})
    assert len(made.ticks) <= 13
    assert all(made.first <= tick.day <= made.last for tick in made.ticks)
    bins = {made.each.first_of(day, 0) for day in range(made.first, made.last + 1)}
    assert len(bins) <= 202
