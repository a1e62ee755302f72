"""Days and moments as numbers."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runsore.core.invalid import InvalidValueError
from runsore.storage.instants import day_number, day_of, instant_number, moment_of, offset_number
from storage.stored import moments


@given(moments)
def test_a_moment_comes_back_with_its_clock_and_its_offset(moment: datetime) -> None:
    back = moment_of(instant_number(moment), offset_number(moment))
    assert back.isoformat() == moment.isoformat()


@given(st.dates())
def test_a_day_comes_back(day: date) -> None:
    assert day_of(day_number(day)) == day


def test_the_first_of_january_1970_is_zero() -> None:
    assert day_number(date(1970, 1, 1)) == 0
    assert instant_number(datetime(1970, 1, 1, tzinfo=UTC)) == 0


@pytest.mark.parametrize(("fold", "hours"), [(0, 2), (1, 1)])
def test_the_hour_that_comes_twice_in_autumn_keeps_its_offset(fold: int, hours: int) -> None:
    at = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
    back = moment_of(instant_number(at), offset_number(at))
    assert back.utcoffset() == timedelta(hours=hours)
    assert back.replace(tzinfo=None) == at.replace(tzinfo=None, fold=0)


def test_a_moment_without_an_offset_is_refused() -> None:
    naive = datetime.fromisoformat("2026-03-04T07:10")
    with pytest.raises(InvalidValueError, match="has no offset"):
        instant_number(naive)
    with pytest.raises(InvalidValueError, match="has no offset"):
        offset_number(naive)
