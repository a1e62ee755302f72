"""Recordings that real watches and services wrote, from the archives that the set-up fetched."""

from collections import Counter
from pathlib import Path

import pytest

from exchange.activities.recordings import START, place, real_recordings
from runsore.core.activity import Activity, Sport
from runsore.core.arrivals import Cause, Standing, arrivals_of
from runsore.exchange.activities.reading import Reading, read_activities


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("real")
    for name, data in real_recordings().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def arrivals(folder: Path):
    found = read_activities([folder], Reading(place().localise))
    return arrivals_of([], found, START)


def of_file(arrivals, name: str):
    return [one for one in arrivals if one.where.endswith(name)]


def test_a_run_is_read_as_its_watch_counted_it(arrivals) -> None:
    (run,) = of_file(arrivals, "3173437224.tcx")
    activity = run.activity
    assert isinstance(activity, Activity)
    assert (activity.sport, str(activity.on)) == (Sport.RUN, "2019-01-29")
    assert (activity.distance_km, activity.duration_min) == pytest.approx((4.5085, 58.5))
    assert run.standing is Standing.NEW


@pytest.mark.parametrize(
    ("ride", "km", "minutes"), [("4078723797", 57.57, 139.26), ("4801048867", 36.32, 85.98)]
)
def test_one_ride_from_fit_tcx_and_two_gpx_is_one(arrivals, ride, km, minutes) -> None:
    recordings = [one for one in arrivals if ride in one.where]
    assert len(recordings) == 4
    by_cause = Counter(one.cause for one in recordings)
    assert by_cause == {None: 1, Cause.TWICE: 3}
    (new,) = [one for one in recordings if one.cause is None]
    assert new.where.endswith(".fit")
    assert new.kind == "cross-training"
    for one in recordings:
        assert one.activity.distance_km == pytest.approx(km, rel=0.003)
        assert one.activity.duration_min == pytest.approx(minutes, abs=0.05)


def test_ascent_agrees_with_the_watch_over_a_mountainous_ride(arrivals) -> None:
    ascents = [one.activity.ascent_m for one in arrivals if "4078723797" in one.where]
    assert max(ascents) - min(ascents) <= 10
    assert ascents[0] == pytest.approx(1254, abs=10)


def test_the_watchs_own_zone_tells_the_day(arrivals) -> None:
    (ride,) = of_file(arrivals, "4078723797.fit")
    assert ride.activity.started_at.isoformat() == "2019-09-20T16:10:03+02:00"


def test_routes_and_tracks_without_times_say_why(arrivals) -> None:
    whys = {
        one.where.rpartition("/")[2]: one.detail for one in arrivals if one.cause is Cause.UNREAD
    }
    assert whys["route.gpx"] == "holds no track: it may be a route or a list of places."
    assert whys["track-with-extremes.gpx"] == "has no times, so it is not known when it was run."


def test_every_file_is_spoken_of(arrivals, folder: Path) -> None:
    spoken = {one.where for one in arrivals}
    assert spoken == {str(path) for path in folder.rglob("*") if path.is_file()}


def test_what_was_cut_off_in_mid_ride_is_doubted_and_kept(folder: Path, tmp_path: Path) -> None:
    (whole,) = folder.rglob("4801048867.fit")
    cut = tmp_path / "cut.fit"
    cut.write_bytes(whole.read_bytes()[:80_000])
    (one,) = arrivals_of([], read_activities([cut], Reading(place().localise)), START)
    assert (one.standing, one.cause) == (Standing.DOUBTFUL, Cause.FLAWED)
    assert 15 < one.activity.distance_km < 21
