"""Distance, time and ascent of a line of points."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.activities.recordings import START
from runsore.exchange.activities.track import Ascent, Track, metres_between


@pytest.mark.parametrize(
    ("one", "other", "metres"),
    [
        ((50, 8), (51, 8), 111_195),
        ((0, 179.5), (0, -179.5), 111_195),
        ((0, 0), (0, 180), 20_015_115),
        ((90, 0), (90, 77), 0),
        # Paris to London, by a geodesic of the mean Earth.
        ((48.8566, 2.3522), (51.5074, -0.1278), 343_557),
    ],
)
def test_a_great_circle(one, other, metres) -> None:
    assert metres_between(one, other) == pytest.approx(metres, rel=1e-4, abs=1)


def climbed(threshold: float, *heights: float) -> float | None:
    ascent = Ascent(threshold)
    for height in heights:
        ascent.add(height)
    return ascent.metres


@pytest.mark.parametrize(
    ("heights", "metres"),
    [
        ((), None),
        ((100,), 0),
        ((100, 109.9), 0),
        ((100, 110), 10),
        ((100, 105, 103, 111), 11),
        ((100, 120, 100, 120), 40),
        ((100, 120, 112, 130), 30),
        ((120, 100, 115), 15),
        ((100, 104, 100, 104, 100, 104, 100), 0),
        ((100, float("nan"), 99_999, 112), 12),
    ],
)
def test_only_climbs_above_the_threshold_count(heights, metres) -> None:
    assert climbed(10, *heights) == metres


def test_a_barometer_may_be_believed_sooner() -> None:
    assert climbed(2, 100, 104, 100, 104) == 8


@given(st.lists(st.integers(0, 3000), min_size=1), st.sampled_from([2.0, 10.0]))
def test_ascent_is_never_more_than_every_rise_nor_less_than_the_whole(heights, threshold) -> None:
    rises = sum(max(0, after - before) for before, after in pairwise(heights))
    climb = heights[-1] - heights[0]
    found = climbed(threshold, *heights)
    assert found <= rises
    assert found >= climb - threshold


def track(*points: tuple[float, float | None]) -> Track:
    """Points as seconds from the start and metres north, or None for a gap."""
    line = Track(Ascent(10))
    for seconds, metres in points:
        if metres is None:
            line.gap()
        else:
            at: datetime = START + timedelta(seconds=seconds)
            line.add((50 + metres / 111_195.08, 8), at, None)
    return line


def test_a_gap_adds_neither_way_nor_time() -> None:
    line = track((0, 0), (60, 200), (60, None), (600, 900), (660, 1100))
    assert line.metres == pytest.approx(400, abs=0.1)
    assert line.seconds == 120


def test_a_receiver_that_jumps_covers_no_ground() -> None:
    assert track((0, 0), (1, 3), (2, 90_000), (3, 90_003)).metres == pytest.approx(6, abs=0.1)


def test_time_does_not_run_backwards() -> None:
    assert track((0, 0), (60, 200), (30, 210), (90, 400)).seconds == 90
