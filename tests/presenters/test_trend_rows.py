"""Episodes as spans, nights and recovery, and the chart's data as a table."""

import csv
from datetime import date, datetime
from io import StringIO
from uuid import uuid4

import pytest

from logged import check_in, workout
from runsore.core.insights import insights_of
from runsore.core.log import LoggedRecovery, RecoveryDay, Stamp
from runsore.core.trends import Period, trends_of
from runsore.core.verdict import RecoveryMethod, Run
from runsore.presenters.chart_table import chart_csv
from runsore.presenters.trend_rows import (
    MOST_LANES,
    NightMark,
    lanes_of,
    night_marks_of,
    within,
)
from runsore.presenters.trends import Bin, Choice, reading_of, state_of
from runsore.settings import Settings, Units

TODAY = date(2026, 3, 31)
LAST = TODAY.toordinal()
WRITTEN = datetime.fromisoformat("2026-03-31T08:00+00:00")


def night(on, hours=None, *methods):
    kept = RecoveryDay(date.fromisoformat(on), hours, frozenset(methods))
    return LoggedRecovery(Stamp.new(uuid4(), WRITTEN), kept)


def shown(check_ins=(), runs=(), nights=(), settings=None, period=Period.MONTH):
    trends = trends_of(check_ins, runs, nights)
    return state_of(trends, Choice(period=period), TODAY, settings or Settings())


def test_each_line_has_a_lane_with_its_episodes_in_the_order_of_the_lines():
    days = [
        check_in("2026-03-10", {"neck": 3}),
        check_in("2026-03-20", {"neck": 2, "left-heel": 4}),
        check_in("2026-03-21", {"left-heel": 1}),
    ]

    lanes = lanes_of(shown(days), insights_of(days, (), TODAY).episodes)

    assert [lane.region.key for lane in lanes] == ["left-heel", "neck"]
    assert [(e.peak, e.last - e.first) for e in lanes[0].episodes] == [(4, 1)]
    assert [e.peak for e in lanes[1].episodes] == [3, 2]


def test_a_lane_gives_the_episodes_that_touch_the_days_asked_for():
    days = [check_in(f"2026-03-{day:02}", {"neck": 3}) for day in (2, 10, 11, 20)]
    (lane,) = lanes_of(shown(days), insights_of(days, (), TODAY).episodes)
    tenth = date(2026, 3, 10).toordinal()

    assert [e.first for e in lane.between(tenth + 1, tenth + 5)] == [tenth]
    assert [e.first for e in lane.between(tenth + 2, tenth + 5)] == []
    assert len(lane.between(tenth - 8, tenth)) == 2


def test_no_more_lanes_than_there_is_room_for():
    keys = ("neck", "lower-back", "left-heel", "right-heel", "left-quad", "right-quad", "pubis")
    days = [check_in("2026-03-20", dict.fromkeys(keys, 3))]

    assert len(lanes_of(shown(days), ())) == MOST_LANES


def test_nights_are_marks_and_a_night_without_hours_is_unknown_and_not_zero():
    nights = [
        night("2026-03-30", 7.5, RecoveryMethod.MOBILITY),
        night("2026-03-31", None, RecoveryMethod.PROTEIN, RecoveryMethod.HYDRATION),
    ]

    assert night_marks_of(shown(nights=nights), Bin.DAY) == (
        NightMark(LAST - 1, LAST - 1, 7.5, 1),
        NightMark(LAST, LAST, None, 2),
    )


def test_a_week_of_nights_has_their_mean_and_every_method_once():
    nights = [
        night("2026-03-24", 6.0, RecoveryMethod.MOBILITY),
        night("2026-03-25", None, RecoveryMethod.MOBILITY),
        night("2026-03-26", 8.0),
    ]

    (mark,) = night_marks_of(shown(nights=nights), Bin.WEEK)

    assert (mark.sleep_hours, mark.methods) == (7.0, 1)
    assert mark.last - mark.first == 6


def test_within_are_the_days_between_two_places_on_the_axis_and_not_those_at_them():
    dates = [f"2026-03-{day:02}" for day in range(1, 32, 2)]
    state = shown(
        [check_in(on, {"neck": 3}) for on in dates],
        [workout(on, distance_km=8.0) for on in dates],
        [night(on, 7.5) for on in dates],
    )
    days = [LAST - 8, LAST - 6]

    seen = within(state, LAST - 10, LAST - 5.5).trends

    assert [run.day for run in seen.runs] == days
    assert [verdict.day for verdict in seen.verdicts] == days
    assert [kept.on.toordinal() for kept in seen.recovery] == days
    assert seen.levels == state.trends.levels


def test_a_day_is_read_with_its_night():
    reading = reading_of(shown(nights=[night("2026-03-30", 7.5)]), LAST - 1)

    assert reading.sleep_hours == 7.5
    assert reading_of(shown(nights=[night("2026-03-30", 7.5)]), LAST).sleep_hours is None


def table(state, first=LAST - 30, last=LAST):
    return list(csv.DictReader(StringIO(chart_csv(state, first, last))))


def test_the_table_has_a_row_for_each_day_that_holds_anything():
    days = [
        check_in("2026-03-10", {"neck": 3}, Run.EASY),
        check_in("2026-03-20", {"left-heel": 0}),
    ]
    runs = [workout("2026-03-10", distance_km=8.25, duration_min=50.0, rpe=6)]

    rows = table(shown(days, runs, [night("2026-03-12", 7.5, RecoveryMethod.MOBILITY)]))

    assert [row["date"] for row in rows] == ["2026-03-10", "2026-03-12", "2026-03-20"]
    assert rows[0] == {
        "date": "2026-03-10",
        "neck": "3",
        "distance_km": "8.25",
        "load": "300",
        "advice": "easy",
        "care": "none",
        "sleep_hours": "",
        "recovery": "",
    }
    assert (rows[1]["sleep_hours"], rows[1]["recovery"], rows[1]["neck"]) == ("7.5", "mobility", "")


def test_the_table_keeps_to_the_days_asked_for_and_to_the_units():
    runs = [workout("2026-03-10", distance_km=1.609344), workout("2026-03-20", distance_km=5.0)]
    tenth = date(2026, 3, 10).toordinal()

    rows = table(shown((), runs, settings=Settings(units=Units.MILES)), tenth, tenth)

    assert [row["distance_mi"] for row in rows] == ["1"]


@pytest.mark.parametrize("sign", "=+-@")
def test_no_cell_can_be_taken_for_a_formula(sign):
    days = [check_in("2026-03-10", {"neck": 3}), check_in("2026-03-11", {"left-heel": 0})]

    cells = chart_csv(shown(days), LAST - 30, LAST).replace("\r\n", ",").split(",")

    assert not any(cell.startswith(sign) for cell in cells)
