"""An activity holds only what can be."""

from datetime import date, datetime

import pytest

from runsore.core.activity import Activity
from runsore.core.invalid import InvalidValueError

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"distance_km": -1.0},
        {"distance_km": float("inf")},
        {"duration_min": float("nan")},
        {"ascent_m": -0.1},
        {"rpe": 0},
        {"rpe": 11},
        {"started_at": datetime(2026, 3, 2, 7)},  # noqa: DTZ001 - the point of it
    ],
)
def test_what_cannot_be_is_refused_by_its_field(wrong: dict) -> None:
    with pytest.raises(InvalidValueError, match=next(iter(wrong))):
        Activity(DAY, "run.fit", "FIT", **wrong)


def test_nothing_run_is_a_figure_like_another() -> None:
    assert Activity(DAY, "run.fit", "FIT", distance_km=0, duration_min=0.0).distance_km == 0
