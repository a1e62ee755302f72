"""A check-in, a plan and a workout are valid once they exist."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from check_ins import NOW, TODAY, ago, check_in, sore
from runsore.core.body import Tissue, region_by_key
from runsore.core.check_in import CheckIn, Pain, SoreSpot
from runsore.core.history import PastSpot
from runsore.core.invalid import InvalidValueError, shown
from runsore.core.value import replace
from runsore.core.workout import PlannedSession, SessionKind, Workout

NO_WHOLE_NUMBERS = [11, -1, 3.0, 3.5, True, "3", [], 10**5_000, float("nan"), float("inf")]
NO_AMOUNTS = [-1, -0.1, True, "5", [], 10**400, 10**5_000, float("nan"), float("inf")]
TOMORROW = TODAY + timedelta(days=1)


def short(value: Any) -> str:
    return shown(value)[:9]


@pytest.mark.parametrize("moment", ["rest", "moving", "after", "morning"])
@pytest.mark.parametrize("wrong", NO_WHOLE_NUMBERS, ids=short)
def test_a_slider_is_a_whole_number_from_0_to_10(moment: str, wrong: Any) -> None:
    for level in (None, 0, 10):
        Pain(**{moment: level})
    with pytest.raises(InvalidValueError, match=f"^{moment}: .*from 0 to 10$"):
        Pain(**{moment: wrong})


def test_the_level_is_the_highest_slider_and_0_is_an_answer() -> None:
    assert Pain().level is None
    assert Pain(rest=0).level == 0
    assert Pain(1, 2, 3, 4).level == 4
    assert Pain(morning=7).level == 7
    assert not SoreSpot(region_by_key("neck")).is_rated
    assert sore(moving=0).is_rated
    assert check_in().level == 0
    assert check_in(sore(moving=2), sore("neck", 5), sore("left-quad", 1)).level == 5


def test_the_runner_may_correct_the_tissue() -> None:
    assert sore("left-kneecap").tissue is Tissue.JOINT
    assert sore("left-kneecap", tissue_answer=Tissue.MUSCLE).tissue is Tissue.MUSCLE


def test_a_spot_without_a_slider_is_no_part_of_a_check_in() -> None:
    with pytest.raises(InvalidValueError, match=r"^spots\[1\]\.pain: \{\}: give at least one"):
        check_in(sore(), SoreSpot(region_by_key("neck")))


def test_a_region_is_named_once() -> None:
    with pytest.raises(InvalidValueError, match=r"^spots\[2\]\.region: 'neck': .*named twice"):
        check_in(sore("neck"), sore(), sore("neck", 1))
    assert check_in(sore("left-quad"), sore("right-quad"))


@pytest.mark.parametrize("field", ["since", "seen"])
def test_a_day_of_a_spot_lies_not_after_the_check_in(field: str) -> None:
    assert check_in(sore(**{field: TODAY}))
    assert check_in(sore(**{field: date.min}))
    with pytest.raises(InvalidValueError, match=rf"^spots\[1\]\.{field}: '{TOMORROW}': lies after"):
        check_in(sore("neck"), sore(**{field: TOMORROW}))


def test_today_is_the_runners_local_day() -> None:
    east, west = timezone(timedelta(hours=13)), timezone(timedelta(hours=-11))
    assert CheckIn(datetime(2026, 3, 16, 0, 30, tzinfo=east)).day == TOMORROW
    assert CheckIn(datetime(2026, 3, 15, 23, 30, tzinfo=west)).day == TODAY
    with pytest.raises(InvalidValueError, match=r"^spots\[0\]\.since: "):
        CheckIn(datetime(2026, 3, 15, 23, 30, tzinfo=west), (sore(since=TOMORROW),))


def test_a_moment_has_an_offset_and_lies_in_the_calendar() -> None:
    with pytest.raises(InvalidValueError, match=r"^at: '2026-03-15T07:00:00': has no offset"):
        CheckIn(NOW.replace(tzinfo=None))
    hour = timedelta(hours=1)
    for at in (
        datetime.min.replace(tzinfo=timezone(hour)),
        datetime.max.replace(tzinfo=timezone(-hour)),
    ):
        with pytest.raises(InvalidValueError, match=r"^at: .*no moment a calendar can hold"):
            CheckIn(at)
    assert CheckIn(datetime.min.replace(tzinfo=UTC))
    assert CheckIn(datetime.max.replace(tzinfo=UTC))


def test_what_is_changed_is_checked_again() -> None:
    checked = check_in(sore(since=TODAY))
    with pytest.raises(InvalidValueError, match=r"^spots\[0\]\.since: "):
        replace(checked, at=NOW - timedelta(days=1))


@pytest.mark.parametrize("field", ["distance_km", "duration_min"])
@pytest.mark.parametrize("wrong", [0, 0.0, *NO_AMOUNTS], ids=short)
def test_a_distance_and_a_time_are_above_zero_and_finite(field: str, wrong: Any) -> None:
    for amount in (None, 0.001, 5, 1e300):
        PlannedSession(SessionKind.EASY, **{field: amount})
        Workout(TODAY, SessionKind.EASY, **{field: amount})
    with pytest.raises(InvalidValueError, match=f"^{field}: .*must be a number above 0$"):
        PlannedSession(SessionKind.EASY, **{field: wrong})
    with pytest.raises(InvalidValueError, match=f"^{field}: .*must be a number above 0$"):
        Workout(TODAY, SessionKind.EASY, **{field: wrong})


@pytest.mark.parametrize("wrong", NO_AMOUNTS, ids=short)
def test_a_climb_may_be_zero_and_no_less(wrong: Any) -> None:
    for amount in (None, 0, 0.0, 812.5):
        Workout(TODAY, SessionKind.HILLS, ascent_m=amount)
    with pytest.raises(InvalidValueError, match=r"^ascent_m: .*must be a number 0 or more$"):
        Workout(TODAY, SessionKind.HILLS, ascent_m=wrong)


@pytest.mark.parametrize("wrong", [0, *NO_WHOLE_NUMBERS], ids=short)
def test_effort_is_a_whole_number_from_1_to_10(wrong: Any) -> None:
    for rpe in (None, 1, 10):
        Workout(TODAY, SessionKind.RACE, rpe=rpe)
    with pytest.raises(InvalidValueError, match=r"^rpe: .*from 1 to 10$"):
        Workout(TODAY, SessionKind.RACE, rpe=wrong)


def test_load_is_effort_times_minutes_where_both_are_known() -> None:
    assert Workout(TODAY, SessionKind.TEMPO, None, 40, 6).load == 240
    assert Workout(TODAY, SessionKind.TEMPO, 8, None, 6).load is None
    assert Workout(TODAY, SessionKind.TEMPO, 8, 40).load is None


@pytest.mark.parametrize("wrong", [None, *NO_WHOLE_NUMBERS], ids=short)
def test_a_past_level_is_given_and_a_whole_number_from_0_to_10(wrong: Any) -> None:
    for level in (0, 10):
        PastSpot(TODAY, region_by_key("neck"), level)
    with pytest.raises(InvalidValueError, match=r"^level: .*from 0 to 10$"):
        PastSpot(TODAY, region_by_key("neck"), wrong)


def test_a_past_beginning_lies_not_after_its_own_day() -> None:
    neck = region_by_key("neck")
    assert PastSpot(ago(3), neck, 2, since=ago(3))
    with pytest.raises(InvalidValueError, match=rf"^since: '{ago(2)}': lies after"):
        PastSpot(ago(3), neck, 2, since=ago(2))


@pytest.mark.parametrize("kind", SessionKind)
def test_only_running_is_a_run(kind: SessionKind) -> None:
    assert kind.is_run == (kind.value not in ("strength", "cross-training", "rest"))


@pytest.mark.parametrize(
    "value",
    ["x" * 500, "\n\r\x00\x85\u2028\u2029\ud800\u202e", [["x"] * 99] * 99, {"a\n": 1}, b"\xff" * 99,
     10**5_000, "'\"" * 99],
    ids=short,
)  # fmt: skip
def test_a_value_is_shown_in_one_short_printable_line(value: Any) -> None:
    assert len(shown(value)) <= 60
    assert shown(value).isprintable()
    assert str(InvalidValueError("at", value, "is wrong")) == f"at: {shown(value)}: is wrong"


def test_a_value_that_holds_itself_is_shown_all_the_same() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert shown(deep) == "<list>"
    while deep:  # taken apart by hand, as freeing it at once would go as deep
        deep = deep.pop()


def test_an_error_tells_the_way_to_its_field() -> None:
    error = InvalidValueError("moving", 11, "is wrong")
    assert str(error.inside("pain").inside("spots[0]")) == "spots[0].pain.moving: 11: is wrong"
    assert str(InvalidValueError("[2]", 11, "is wrong").inside("signs")) == "signs[2]: 11: is wrong"
    assert str(InvalidValueError("", 11, "is wrong").inside("region")) == "region: 11: is wrong"
    assert str(InvalidValueError("", 11, "is wrong")) == "11: is wrong"
