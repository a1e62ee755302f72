"""A run much longer than any before."""

import pytest

from check_ins import ago, check_in, done, history, sore
from runsore.core.judge import judge
from runsore.core.workout import PlannedSession, SessionKind, Workout


def spikes(planned: PlannedSession, *workouts: Workout, level: int = 1) -> bool:
    verdict = judge(check_in(sore(moving=level), planned=planned), history([], workouts))
    return "LOAD-SPIKE" in {reason.rule for reason in verdict.reasons}


def long_run(km: float) -> PlannedSession:
    return PlannedSession(SessionKind.LONG, km)


@pytest.mark.parametrize(("km", "expected"), [(11, False), (11.0, False), (11.01, True)])
def test_a_tenth_more_than_the_longest_run_is_the_limit(km: float, expected: bool) -> None:
    assert spikes(long_run(km), done(5, SessionKind.EASY, 10)) is expected


@pytest.mark.parametrize(("days", "expected"), [(0, True), (30, True), (31, False)])
def test_only_the_last_thirty_days_count(days: int, expected: bool) -> None:
    assert spikes(long_run(20), done(days, SessionKind.LONG, 10)) is expected


def test_only_runs_count_planned_and_done() -> None:
    assert not spikes(long_run(20), done(3, SessionKind.CROSS_TRAINING, 10))
    ride = PlannedSession(SessionKind.CROSS_TRAINING, 60)
    assert not spikes(ride, done(3, SessionKind.LONG, 10))


def test_a_log_without_a_distance_knows_no_spike() -> None:
    assert not spikes(long_run(20))
    assert not spikes(long_run(20), Workout(ago(2), SessionKind.EASY, duration_min=30))
    assert not spikes(PlannedSession(SessionKind.LONG, None, 300), done(2, km=10))


def test_without_soreness_there_is_nothing_to_warn_of() -> None:
    assert not spikes(long_run(20), done(3, SessionKind.LONG, 10), level=0)
