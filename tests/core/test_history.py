"""What the log says about the days before."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from check_ins import TODAY, ago, check_in, checked_days, done, history, past, sore
from runsore.core.body import region_by_key
from runsore.core.check_in import CheckIn, Sign
from runsore.core.history import History, PastSpot, RegionDay
from runsore.core.judge import judge
from runsore.core.workout import SessionKind, Workout

CALF = region_by_key("left-upper-calf")
NECK = region_by_key("neck")


def test_an_empty_log_knows_nothing_of_any_region() -> None:
    assert History().of_region(CALF) == ()
    assert History().workouts == ()
    assert History().until(TODAY) == History() == History.of([], [])


def test_several_entries_of_a_day_become_one() -> None:
    swollen, bruised = frozenset({Sign.SWELLING}), frozenset({Sign.BRUISING})
    entries = [
        PastSpot(ago(2), CALF, 3, swollen, ago(9)),
        PastSpot(ago(2), CALF, 5, bruised, ago(4)),
        PastSpot(ago(2), CALF, 0),
        PastSpot(ago(2), NECK, 7),
    ]
    known = history(entries)
    assert known.of_region(CALF) == (
        RegionDay(ago(2), 5, swollen | bruised, frozenset({ago(9), ago(4)})),
    )
    assert known.of_region(NECK) == (RegionDay(ago(2), 7),)
    assert known.of_region(region_by_key("right-upper-calf")) == ()


@given(checked_days(), st.randoms(use_true_random=False))
def test_the_order_of_the_log_does_not_matter(day: tuple[CheckIn, History], random: object) -> None:
    checked, known = day
    entries = [
        PastSpot(of_day.on, region, of_day.level, of_day.signs, since)
        for region, days in known.days.items()
        for of_day in days
        for since in of_day.sinces or {None}
    ]
    random.shuffle(entries)  # type: ignore[attr-defined]
    again = History.of(entries, reversed(known.workouts))
    assert again.days == known.days
    assert judge(checked, again) == judge(checked, known)
    assert all(
        [of_day.on for of_day in days] == sorted({of_day.on for of_day in days})
        for days in known.days.values()
    )


def test_workouts_before_a_day_count_the_day_and_the_days_before() -> None:
    known = history([], [done(days) for days in (9, 0, 4, 3, 1)])
    assert [workout.on for workout in known.workouts_before(ago(1), 3)] == [ago(4), ago(3), ago(1)]
    assert [workout.on for workout in known.workouts_before(ago(1), 2)] == [ago(3), ago(1)]
    assert [workout.on for workout in known.workouts_before(TODAY, 0)] == [TODAY]
    assert known.workouts_before(ago(20), 5) == ()


def test_the_log_until_a_day_holds_nothing_after_it() -> None:
    tomorrow = TODAY + timedelta(days=1)
    known = history(
        [*past("neck", {3: 2, 1: 4}), PastSpot(tomorrow, CALF, 9)],
        [done(2), Workout(tomorrow, SessionKind.RACE)],
    )
    until = known.until(ago(2))
    assert until.of_region(NECK) == (RegionDay(ago(3), 2),)
    assert until.of_region(CALF) == ()
    assert [workout.on for workout in until.workouts] == [ago(2)]
    assert known.until(tomorrow) is known
    assert known.until(TODAY).of_region(NECK) == known.of_region(NECK)


def test_a_verdict_on_a_past_day_does_not_know_what_came_later() -> None:
    tomorrow = TODAY + timedelta(days=1)
    later = history(
        [PastSpot(tomorrow, CALF, 9, frozenset({Sign.SWELLING}), ago(30))],
        [Workout(tomorrow, SessionKind.LONG, 1)],
    )
    checked = check_in(sore())
    assert judge(checked, later) == judge(checked)
