"""Distances and times as text."""

import pytest

from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.presenters.amounts import distance_text, minutes_text, session_text
from runsore.settings import Units
from runsore.wording import Wording


@pytest.mark.parametrize(
    ("km", "units", "text"),
    [
        (8, Units.KM, "8 km"),
        (7.25, Units.KM, "7.2 km"),
        (7.2, Units.KM, "7.2 km"),
        (16.09344, Units.MILES, "10 mi"),
        (5, Units.MILES, "3.1 mi"),
    ],
)
def test_a_distance_never_reads_longer_than_it_is(km: float, units: Units, text: str) -> None:
    assert distance_text(km, Wording(), units) == text


@pytest.mark.parametrize(
    ("minutes", "text"), [(45, "45 min"), (60, "1 h 00 min"), (61.9, "1 h 01 min")]
)
def test_minutes_become_hours_from_an_hour_on(minutes: float, text: str) -> None:
    assert minutes_text(minutes) == text


def test_a_session_reads_as_one_line() -> None:
    session = PlannedSession(SessionKind.LONG, 16, 100, Terrain.FLAT)
    assert session_text(session, Wording()) == "Long run, 16 km, 1 h 40 min, flat"
