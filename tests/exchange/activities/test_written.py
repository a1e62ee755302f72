"""Dates, times and numbers as people and services write them."""

from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runsore.exchange.activities.written import (
    written_clock,
    written_minutes,
    written_moment,
    written_number,
)
from runsore.presenters.columns import DateOrder, DurationUnit

DAY = date(2018, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "Mar 4, 2018, 5:38:00 PM",
        "04.03.2018, 17:38:00",
        "4 mars 2018 à 17:38:00",
        "4 de mar. de 2018, 17:38:00",
        "4 mar 2018, 17:38:00",
        "4 mrt. 2018 17:38:00",
        "4. 3. 2018 17:38:00",
        "4. března 2018 17:38",
        "2018年3月4日 17:38:00",
        "4 мар. 2018 г., 17:38:00",
        "2018-03-04 17:38:00",
        "2018/03/04 17:38",
        "20180304 17:38",
        "04/03/18 17.38",
    ],
)
def test_a_moment_in_the_languages_that_strava_writes(text: str) -> None:
    found = written_moment(text, DateOrder.DAY_FIRST)
    assert found == (DAY, datetime(2018, 3, 4, 17, 38))  # noqa: DTZ001 - it has no offset


def test_a_moment_with_its_offset_keeps_it() -> None:
    found = written_moment("2018-03-04T17:38:00+09:00", DateOrder.DAY_FIRST)
    assert found[1].utcoffset() == timedelta(hours=9)
    assert written_moment("2018-03-04T17:38:00Z", DateOrder.DAY_FIRST)[1].tzinfo == timezone.utc  # noqa: UP017


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("3/4/2018", DateOrder.MONTH_FIRST, date(2018, 3, 4)),
        ("3/4/2018", DateOrder.DAY_FIRST, date(2018, 4, 3)),
        ("3/14/2018", DateOrder.DAY_FIRST, date(2018, 3, 14)),
        ("14/3/2018", DateOrder.MONTH_FIRST, date(2018, 3, 14)),
    ],
)
def test_a_day_that_can_only_be_one_is_that_one(text, order, day) -> None:
    assert written_moment(text, order) == (day, None)


@pytest.mark.parametrize("text", ["", "yesterday", "31.02.2018", "0/0/0000", "march", "99999999"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert written_moment(text, DateOrder.DAY_FIRST) is None


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("5:38 pm", time(17, 38)),
        ("12:10 AM", time(0, 10)),
        ("6h30", time(6, 30)),
        ("25:00", None),
        ("noon", None),
    ],
)
def test_a_time_of_day(text, clock) -> None:
    assert written_clock(text) == clock


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("8.2", 8.2),
        ("8,2", 8.2),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234,5", 1234.5),
        ("1\u202f234,5", 1234.5),
        ("12'345.6", 12345.6),
        ("1.234.567", 1234567),
        ("8.2 km", 8.2),
        ("-3", -3),
        ("--", None),
        ("", None),
        ("km 8", None),
    ],
)
def test_a_number_with_points_or_commas(text, number) -> None:
    assert written_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"), [("1,020", 1020), ("1.020", 1020), ("12,5", 12.5), ("1020.125", 1020.125)]
)
def test_metres_in_groups_of_three_digits_are_thousands(text: str, number: float) -> None:
    assert written_number(text, is_large=True) == number


@pytest.mark.parametrize(
    ("text", "unit", "minutes"),
    [
        ("1:05:30", DurationUnit.SECONDS, 65.5),
        ("45:30", DurationUnit.HOURS, 45.5),
        ("0:46:10,5", DurationUnit.HOURS, 46.175),
        ("45", DurationUnit.MINUTES, 45),
        ("2700", DurationUnit.SECONDS, 45),
        ("0,75", DurationUnit.HOURS, 45),
        ("1h 5m 30s", DurationUnit.MINUTES, 65.5),
        ("45 min", DurationUnit.SECONDS, 45),
        ("1:2:3:4", DurationUnit.MINUTES, None),
        ("a:b", DurationUnit.MINUTES, None),
        ("", DurationUnit.MINUTES, None),
    ],
)
def test_a_duration(text, unit, minutes) -> None:
    found = written_minutes(text, unit)
    assert found == (None if minutes is None else pytest.approx(minutes))


@given(st.text(max_size=40))
def test_any_text_is_read_or_none(text: str) -> None:
    written_moment(text, DateOrder.MONTH_FIRST)
    written_clock(text)
    written_number(text)
    written_minutes(text, DurationUnit.HOURS)
