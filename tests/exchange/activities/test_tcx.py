"""TCX activities, with laps as the watch counted them."""

from io import BytesIO

import pytest

from exchange.activities.recordings import START, place, tcx_run
from runsore.core.activity import Activity, Lap, Sport
from runsore.exchange.activities.place import UnreadableError
from runsore.exchange.activities.tcx import read_tcx


def every(data: bytes) -> list[Activity]:
    return list(read_tcx(BytesIO(data), place()))


def one(data: bytes) -> Activity:
    (activity,) = every(data)
    return activity


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableError) as refusal:
        every(data)
    return str(refusal.value)


def test_a_run_is_the_sum_of_its_laps() -> None:
    run = one(tcx_run())
    assert (run.distance_km, run.duration_min, run.sport) == (8, 40, Sport.RUN)
    assert (run.started_at, run.on.day) == (START, 2)
    assert run.laps == (Lap(1.0, 5.0),) * 8
    assert run.source_id == "2026-03-02T06:30:00+00:00"


def test_rests_are_told() -> None:
    laps = one(tcx_run(laps=((1000.0, 200.0, "Active"), (200.0, 90.0, "Resting")))).laps
    assert [lap.is_rest for lap in laps] == [False, True]


def test_climbs_need_ten_metres_or_two_where_the_watch_has_a_barometer() -> None:
    laps = ((1000.0, 300.0, "Active"),)
    flat = tcx_run(laps=laps).replace(b">120<", b">105<")
    assert one(flat).ascent_m == 0
    watch = b"<Creator><Name>Watch with barometer</Name></Creator></Activity>"
    assert one(flat.replace(b"</Activity>", watch)).ascent_m == 5


@pytest.mark.parametrize(("named", "sport"), [("Biking", Sport.RIDE), ("Other", Sport.OTHER)])
def test_sports(named: str, sport: Sport) -> None:
    assert one(tcx_run(sport=named)).sport is sport


def test_blanks_before_the_declaration_are_passed_over() -> None:
    assert one(b" " * 10 + tcx_run()).distance_km == 8


def test_a_file_cut_off_within_a_lap_gives_what_its_points_say() -> None:
    whole = tcx_run()
    cut = one(whole[: whole.rindex(b"<TotalTimeSeconds>")])
    assert (cut.distance_km, cut.duration_min) == (7, 35)
    assert "damaged" in cut.flaw


def test_a_lap_that_says_nothing_is_made_good_by_the_points() -> None:
    silent = tcx_run().replace(b"<DistanceMeters>1000.0</DistanceMeters><Int", b"<Int", 1)
    assert one(silent).distance_km == 8


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<gpx/>", "is no TCX file."),
        (
            b"<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>",
            "is a course to follow, not a recording.",
        ),
        (b"<TrainingCenterDatabase/>", "holds no activity."),
        (
            b"<TrainingCenterDatabase><Activities><Activity/></Activities></TrainingCenterDatabase>",
            "has no times, so it is not known when it was run.",
        ),
        (b"<TrainingCenterDatabase><Act", "is damaged and holds no activity that could be read."),
        (
            b"<!DOCTYPE a [<!ENTITY b 'c'>]><TrainingCenterDatabase/>",
            "holds entities, which no recording needs and which can be made to explode.",
        ),
    ],
)
def test_what_holds_no_recording_says_why(data: bytes, why: str) -> None:
    assert refused(data) == why


def test_figures_without_sense_are_none() -> None:
    wrong = tcx_run(laps=((1000.0, 300.0, "Active"),)).replace(b">300.0<", b">-5<")
    assert one(wrong).duration_min == 5, "the points know it"
    assert one(wrong.replace(b">1000.0</D", b">inf</D")).distance_km == 0
