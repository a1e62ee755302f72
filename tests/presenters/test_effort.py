"""Which workout's effort is asked for, and how."""

from datetime import date

import pytest

from logged import workout
from runsore.core.workout import SessionKind
from runsore.presenters.effort import effort_to_ask
from runsore.settings import Units
from runsore.wording import Wording

TODAY = date(2026, 3, 15)


def asked(*workouts, days: int = 7, units: Units = Units.KM, left_alone=frozenset()):
    return effort_to_ask(
        workouts, TODAY, days, units, Wording(), lambda day: f"{day:%d.%m.}", left_alone
    )


@pytest.mark.parametrize(
    ("on", "figures", "text"),
    [
        ("2026-03-15", {"distance_km": 8.0}, "How hard was today's 8 km?"),
        ("2026-03-14", {"distance_km": 8.25}, "How hard was yesterday's 8.2 km?"),
        ("2026-03-14", {"duration_min": 44.0}, "How hard was yesterday's 44 min?"),
        ("2026-03-12", {"distance_km": 8.0}, "How hard was the 8 km on 12.03.?"),
    ],
)
def test_the_question_names_the_run(on, figures, text) -> None:
    assert asked(workout(on, **figures)).text == text


def test_without_figures_it_is_a_workout() -> None:
    hills = workout("2026-03-14", SessionKind.HILLS)
    assert asked(hills).text == "How hard was yesterday's workout?"


def test_miles_are_asked_in_miles() -> None:
    run = workout("2026-03-14", distance_km=8.05)
    assert asked(run, units=Units.MILES).text == "How hard was yesterday's 5 mi?"


def test_the_latest_without_an_effort_is_asked_for() -> None:
    noted = workout("2026-03-15", distance_km=5.0, rpe=3)
    open_one = workout("2026-03-13", distance_km=8.0)
    older = workout("2026-03-12", distance_km=9.0)
    assert asked(noted, open_one, older).entry == open_one
    assert asked(noted) is None


def test_memory_fades() -> None:
    old = workout("2026-03-07", distance_km=8.0)
    assert asked(old) is None
    assert asked(old, days=8) is not None


def test_rest_and_the_future_are_not_asked_about() -> None:
    rest = workout("2026-03-14", SessionKind.REST)
    assert asked(workout("2026-03-16", distance_km=8.0), rest) is None


def test_what_was_left_alone_stays_so() -> None:
    run, older = workout("2026-03-14", distance_km=8.0), workout("2026-03-13", distance_km=5.0)
    assert asked(run, older, left_alone={run.stamp.id}).entry == older


def test_the_answer_changes_the_effort_alone() -> None:
    run = workout("2026-03-14", distance_km=8.0, duration_min=44.0)
    answered = asked(run).answered(6)
    assert (answered.workout.rpe, answered.workout.load) == (6, 264)
    assert (answered.stamp, answered.workout.distance_km) == (run.stamp, 8.0)
