"""GPX tracks: with times, without, damaged and hostile."""

from datetime import timedelta
from io import BytesIO

import pytest

from exchange.activities.recordings import START, gpx_run, place
from runsore.core.activity import Activity, Sport
from runsore.exchange.activities.gpx import read_gpx
from runsore.exchange.activities.place import UnreadableError

BOMB = b"""<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<gpx><trk><name>&c;</name></trk></gpx>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<gpx><trk><name>&a;</name></trk></gpx>"""


def every(data: bytes, hours: float = 1) -> list[Activity]:
    return list(read_gpx(BytesIO(data), place(hours=hours)))


def one(data: bytes, hours: float = 1) -> Activity:
    (activity,) = every(data, hours)
    return activity


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableError) as refusal:
        every(data)
    return str(refusal.value)


def test_a_run_is_read_whole() -> None:
    run = one(gpx_run())
    assert run.distance_km == pytest.approx(8, abs=0.002)
    assert (run.duration_min, run.sport, run.name) == (44, Sport.RUN, "Morning run")
    assert (run.started_at, run.ascent_m, run.flaw) == (START, None, "")


def test_times_in_utc_are_told_by_the_laptop_and_others_by_themselves() -> None:
    late = START.replace(hour=23, minute=30)
    assert one(gpx_run(late), hours=1).on.day == 3
    offset = gpx_run(late).replace(b"Z</time>", b"-08:00</time>")
    assert one(offset, hours=12).on.day == 2


def test_climbs_count_from_ten_metres_on_and_from_two_with_a_barometer() -> None:
    heights = [100.0, 104.0, 100.0, 115.0]
    assert one(gpx_run(points=4, heights=heights)).ascent_m == 15
    watch = gpx_run(points=4, heights=heights, creator="Watch with barometer")
    assert one(watch).ascent_m == 19


@pytest.mark.parametrize(
    ("named", "sport"),
    [
        ("9", Sport.RUN),
        ("1", Sport.RIDE),
        ("cycling", Sport.RIDE),
        ("hiking", Sport.WALK),
        ("Lauf", Sport.RUN),
        ("kitesurf", Sport.OTHER),
    ],
)
def test_sports(named: str, sport: Sport) -> None:
    assert one(gpx_run(sport=named)).sport is sport


@pytest.mark.parametrize(
    ("seconds", "sport"), [(2640, Sport.RUN), (1200, Sport.RIDE), (7200, Sport.WALK)]
)
def test_a_track_that_names_no_sport_is_guessed_by_its_speed(seconds, sport) -> None:
    assert one(gpx_run(sport="", seconds=seconds)).sport is sport


def test_blanks_and_marks_before_the_declaration_are_passed_over() -> None:
    assert one(b"\n   \t" + gpx_run()).duration_min == 44
    assert one(b"\xef\xbb\xbf" + gpx_run()).duration_min == 44


def test_other_encodings_are_read() -> None:
    text = gpx_run().decode().replace("Morning run", "Lauf über Höhen")
    latin = text.replace("UTF-8", "ISO-8859-1").encode("latin-1")
    wide = text.replace("UTF-8", "UTF-16").encode("utf-16")
    assert {one(latin).name, one(wide).name} == {"Lauf über Höhen"}


def test_each_track_is_an_activity() -> None:
    second = gpx_run(START + timedelta(days=1)).decode()
    track = second[second.index("<trk>") : second.index("</gpx>")].encode()
    assert [run.on.day for run in every(gpx_run().replace(b"</gpx>", track + b"</gpx>"))] == [2, 3]


def test_a_file_cut_off_gives_what_is_there() -> None:
    whole = gpx_run()
    run = one(whole[: len(whole) // 2])
    assert 3 < run.distance_km < 5
    assert "damaged from line 1 on" in run.flaw


def test_bytes_that_are_no_text_give_what_was_before_them() -> None:
    whole = gpx_run()
    half = len(whole) // 2
    assert "damaged" in one(whole[:half] + b"\xff\xfe\x00" + whole[half:]).flaw


def test_without_times_it_is_not_known_when_it_was_run() -> None:
    timeless = gpx_run().replace(b"<time>", b"<other>").replace(b"</time>", b"</other>")
    assert refused(timeless) == "has no times, so it is not known when it was run."


def test_a_route_is_no_recording() -> None:
    assert "it may be a route" in refused(b"<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>")


@pytest.mark.parametrize("data", [BOMB, OUTSIDE])
def test_entities_are_refused_before_they_are_read(data: bytes) -> None:
    assert refused(data) == (
        "holds entities, which no recording needs and which can be made to explode."
    )


def test_a_file_nested_without_end_is_refused() -> None:
    assert "nested more deeply" in refused(b"<gpx>" + b"<a>" * 100_000)


def test_a_name_of_many_megabytes_is_cut_not_kept() -> None:
    assert len(one(gpx_run().replace(b"Morning run", b"x" * 5_000_000)).name) == 2000


def test_places_that_cannot_be_are_left_out() -> None:
    assert one(gpx_run().replace(b'lat="50.', b'lat="950.', 1)).distance_km < 8
    assert one(gpx_run().replace(b'lon="8"', b'lon="nan"')).distance_km == 0


def test_a_year_that_no_watch_has_seen_is_refused() -> None:
    assert refused(gpx_run().replace(b"2026", b"0001")) == "says that it is of the year 1."


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<gpx", b"PK\x03\x04"])
def test_what_is_no_gpx_is_refused(data: bytes) -> None:
    assert refused(data) in ("is no GPX file.", "is damaged and holds no track that could be read.")
