"""Days and weeks: each rule on the day before it applies and on the day it does."""

from typing import Any

import pytest

from check_ins import ago, check_in, done, history, past, sore
from runsore.core.check_in import Onset, Sensation, Trend, WarmUp
from runsore.core.history import PastSpot
from runsore.core.judge import judge
from runsore.core.verdict import Care, Run
from runsore.core.workout import SessionKind, Workout

CALF = "left-upper-calf"


def strength(
    rule: str,
    past_spots: list[PastSpot] | None = None,
    workouts: list[Workout] | None = None,
    level: int = 3,
    **answers: Any,
) -> tuple[Run, Care] | None:
    verdict = judge(
        check_in(sore(CALF, level, **answers)), history(past_spots or [], workouts or [])
    )
    return next(
        ((reason.run, reason.care) for reason in verdict.reasons if reason.rule == rule), None
    )


@pytest.mark.parametrize(("days", "applies"), [(3, False), (4, True)])
def test_muscle_soreness_is_overdue_after_three_days(days: int, applies: bool) -> None:
    expected = (Run.SHORTEN, Care.MONITOR) if applies else None
    assert strength("OVERDUE", since=ago(days)) == expected
    assert strength("OVERDUE", since=ago(days), trend=Trend.IMPROVING) is None


def test_only_muscle_can_be_overdue() -> None:
    verdict = judge(check_in(sore("left-achilles", 2, since=ago(4))))
    assert "OVERDUE" not in {reason.rule for reason in verdict.reasons}


@pytest.mark.parametrize(("days", "applies"), [(4, False), (5, True)])
def test_five_days_without_improvement_want_a_professional(days: int, applies: bool) -> None:
    expected = (Run.SHORTEN, Care.PROFESSIONAL) if applies else None
    assert strength("PERSISTS", since=ago(days)) == expected


@pytest.mark.parametrize(
    ("seen_ago", "care"), [(0, Care.MONITOR), (14, Care.MONITOR), (15, Care.PROFESSIONAL)]
)
def test_being_seen_within_fourteen_days_softens_what_lasts(seen_ago: int, care: Care) -> None:
    seen = ago(seen_ago)
    assert strength("PERSISTS", since=ago(20), seen=seen) == (Run.SHORTEN, care)
    assert strength("SUDDEN-UNRESOLVED", since=ago(20), onset=Onset.SUDDEN, seen=seen) == (
        Run.STOP,
        care,
    )


@pytest.mark.parametrize(("days", "applies"), [(1, False), (2, True)])
def test_sudden_pain_unresolved_after_two_days_is_assessed(days: int, applies: bool) -> None:
    expected = (Run.STOP, Care.PROFESSIONAL) if applies else None
    assert strength("SUDDEN-UNRESOLVED", since=ago(days), onset=Onset.SUDDEN) == expected
    assert strength("SUDDEN-UNRESOLVED", since=ago(days), onset=Onset.GRADUAL) is None


@pytest.mark.parametrize(
    ("levels", "level", "applies"),
    [
        ({2: 1, 1: 2}, 3, True),
        ({2: 2, 1: 2}, 3, False),
        ({2: 3, 1: 2}, 3, False),
        ({1: 2}, 3, False),
        ({1: 1}, 3, True),
        ({3: 1}, 3, True),
        ({4: 1}, 3, False),
        ({5: 1, 3: 2}, 3, True),
        ({0: 1}, 3, False),
    ],
)
def test_three_rising_days_or_a_jump_of_two_are_worsening(
    levels: dict[int, int], level: int, applies: bool
) -> None:
    expected = (Run.STOP, Care.MONITOR) if applies else None
    assert strength("WORSENING", past(CALF, levels), level=level) == expected


def test_ordinary_soreness_may_rise_to_its_peak() -> None:
    doms = {"sensation": Sensation.DULL, "onset": Onset.DELAYED}
    assert strength("WORSENING", past(CALF, {1: 1}), level=4, **doms) is None
    assert strength("WORSENING", past(CALF, {1: 1}), level=4) == (Run.STOP, Care.MONITOR)


def test_the_runner_may_say_worse_where_the_log_does_not() -> None:
    assert strength("WORSENING", trend=Trend.WORSENING) == (Run.STOP, Care.MONITOR)
    assert strength("WORSENING", past(CALF, {1: 5}), trend=Trend.WORSENING) is not None


def _episodes(*began_ago: int, level: int = 3) -> list[PastSpot]:
    spots = []
    for days in began_ago:
        spots += past(CALF, {days: level, days - 1: 0})
    return spots


@pytest.mark.parametrize(
    ("began_ago", "applies"),
    [((30, 60), True), ((60,), False), ((30, 90), True), ((30, 91), False), ((20, 40, 60), True)],
)
def test_the_third_episode_within_ninety_days_recurs(
    began_ago: tuple[int, ...], applies: bool
) -> None:
    expected = (Run.AS_PLANNED, Care.MONITOR) if applies else None
    assert strength("RECURS", _episodes(*began_ago)) == expected


def test_only_episodes_that_reached_three_recur() -> None:
    assert strength("RECURS", _episodes(30, 60, level=2)) is None
    assert strength("RECURS", _episodes(30, 60), level=2) is None
    assert strength("RECURS", _episodes(20, 40, 60), level=1) == (Run.AS_PLANNED, Care.MONITOR)


def test_the_present_episode_counts_with_its_earlier_days() -> None:
    known = [*_episodes(30, 60), *past(CALF, {1: 4})]
    assert strength("RECURS", known, level=2) == (Run.AS_PLANNED, Care.MONITOR)


@pytest.mark.parametrize(
    ("kinds", "care"),
    [
        ((SessionKind.HILLS, SessionKind.HILLS), Care.PROFESSIONAL),
        ((SessionKind.HILLS, SessionKind.INTERVALS), Care.MONITOR),
        ((SessionKind.EASY, SessionKind.EASY), Care.MONITOR),
        ((SessionKind.REST, SessionKind.REST), Care.MONITOR),
        ((SessionKind.STRENGTH, SessionKind.STRENGTH), Care.PROFESSIONAL),
    ],
)
def test_recurring_after_the_same_kind_of_session_wants_a_professional(
    kinds: tuple[SessionKind, SessionKind], care: Care
) -> None:
    workouts = [done(63, kinds[0]), done(30, kinds[1])]
    found = strength("RECURS", _episodes(30, 60), workouts)
    assert found == (Run.AS_PLANNED, care)


def test_a_workout_four_days_before_did_not_set_it_off() -> None:
    workouts = [done(64, SessionKind.HILLS), done(33, SessionKind.HILLS)]
    assert strength("RECURS", _episodes(30, 60), workouts) == (Run.AS_PLANNED, Care.MONITOR)


def test_a_workout_that_set_it_off_tells_how_old_ordinary_soreness_is() -> None:
    doms = sore("left-quad", 6, sensation=Sensation.DULL, onset=Onset.DELAYED, since=ago(1))
    recent = judge(check_in(doms), history([], [done(3, SessionKind.HILLS)]))
    old = judge(check_in(doms), history([], [done(4, SessionKind.HILLS)]))
    assert (recent.care, old.care) == (Care.MONITOR, Care.PROFESSIONAL)
    both = judge(
        check_in(doms), history([], [done(4, SessionKind.HILLS), done(2, SessionKind.EASY)])
    )
    assert both.care is Care.MONITOR


def test_nothing_that_lasts_counts_once_the_level_is_zero() -> None:
    verdict = judge(
        check_in(sore(CALF, 0, since=ago(20), warm_up=WarmUp.UNCHANGED)),
        history(past(CALF, {2: 5, 1: 5})),
    )
    assert verdict.reasons == ()
