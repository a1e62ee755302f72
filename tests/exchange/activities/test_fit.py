"""FIT recordings as watches write them, and as they come out of a drawer."""

import struct
from datetime import UTC, date, datetime, timedelta

import pytest

from exchange.activities.recordings import (
    CYCLING,
    ENUM,
    START,
    SWIMMING,
    TRANSITION,
    UINT16,
    UINT32,
    Fit,
    fit_run,
    fit_time,
    place,
)
from runsore.core.activity import Activity, Lap, Sport
from runsore.exchange.activities.fit import read_fit
from runsore.exchange.activities.place import UnreadableError


def one(data: bytes, hours: float = 1) -> Activity:
    (activity,) = read_fit(data, place(hours=hours))
    return activity


def test_a_run_is_read_whole() -> None:
    run = one(fit_run(ascent=120))
    assert (run.sport, run.distance_km, run.duration_min, run.ascent_m) == (Sport.RUN, 8, 44, 120)
    assert (run.source, run.flaw, run.rpe, run.note) == ("FIT", "", None, "")
    assert run.started_at == START


def test_the_day_is_the_watchs_own_not_the_laptops() -> None:
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    there = one(fit_run(late, offset_hours=5.75), hours=-8)
    assert there.on == date(2026, 3, 3)
    assert there.started_at.utcoffset() == timedelta(hours=5, minutes=45)


def test_london_in_winter_is_an_offset_like_any_other() -> None:
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    assert one(fit_run(late, offset_hours=0), hours=9).on == date(2026, 3, 2)


def test_without_local_time_the_laptop_says_which_day_it_was() -> None:
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    assert one(fit_run(late, offset_hours=None), hours=1).on == date(2026, 3, 3)


def test_a_local_time_of_another_world_is_not_believed() -> None:
    assert one(fit_run(offset_hours=40), hours=2).started_at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    ("stored", "rpe"), [(0, None), (10, 1), (50, 5), (100, 10), (255, None), (110, None)]
)
def test_effort_is_stored_in_tens(stored: int, rpe: int | None) -> None:
    assert one(fit_run(rpe=stored)).rpe == rpe


@pytest.mark.parametrize(
    ("stored", "words"), [(0, "Felt very weak."), (75, "Felt strong."), (7, "")]
)
def test_how_strong_it_felt_is_a_note_and_no_effort(stored: int, words: str) -> None:
    run = one(fit_run(feel=stored))
    assert (run.note, run.rpe) == (words, None)


@pytest.mark.parametrize(
    ("number", "sport"),
    [(CYCLING, Sport.RIDE), (SWIMMING, Sport.SWIM), (15, Sport.OTHER), (0, Sport.RUN)],
)
def test_sports(number: int, sport: Sport) -> None:
    assert one(fit_run(sport=number)).sport is sport


def session(sport: int, start: datetime, metres: float, seconds: float) -> dict:
    return {
        253: (UINT32, fit_time(start + timedelta(seconds=seconds))),
        2: (UINT32, fit_time(start)),
        5: (ENUM, sport),
        8: (UINT32, round(seconds * 1000)),
        9: (UINT32, round(metres * 100)),
    }


def test_a_triathlon_is_its_parts_without_the_changes_between() -> None:
    fit = Fit().say(0, {0: (ENUM, 4)})
    at = START
    for sport, metres, seconds in ((SWIMMING, 400, 600), (TRANSITION, 100, 60), (1, 5000, 1500)):
        fit.say(18, session(sport, at, metres, seconds))
        at += timedelta(seconds=seconds)
    swim, run = read_fit(fit.bytes(), place())
    assert (swim.sport, run.sport, run.distance_km) == (Sport.SWIM, Sport.RUN, 5)
    assert swim.source_id != run.source_id


def test_laps_come_with_their_rests() -> None:
    fit = Fit().say(0, {0: (ENUM, 4)})
    for metres, seconds, intensity in ((1000, 200, 0), (200, 90, 1)):
        fit.say(19, {8: (UINT32, seconds * 1000), 9: (UINT32, metres * 100), 23: (ENUM, intensity)})
    fit.say(18, session(1, START, 1200, 290))
    assert one(fit.bytes()).laps == (Lap(1.0, 3.33333), Lap(0.2, 1.5, is_rest=True))


def test_developer_fields_are_passed_over() -> None:
    fit = Fit().say(0, {0: (ENUM, 4)}, b"\1\2\3").say(20, {5: (UINT32, 100)}, b"abcdefgh")
    assert one(fit.say(18, session(1, START, 8000, 2640), b"xy").bytes()).distance_km == 8


def test_a_watch_that_writes_the_other_way_round_is_read() -> None:
    assert one(Fit(">").say(18, session(1, START, 8000, 2640)).bytes()).distance_km == 8


def test_two_files_in_one_are_two() -> None:
    again = fit_run(START + timedelta(days=1))
    assert [run.on.day for run in read_fit(fit_run() + again, place())] == [2, 3]


def test_a_wrong_checksum_is_told_and_the_run_is_read() -> None:
    run = one(fit_run()[:-2] + b"\0\0")
    assert "checksum" in run.flaw
    assert run.distance_km == 8


def test_a_file_cut_off_before_its_summary_gives_what_the_points_say() -> None:
    whole = fit_run()
    cut = one(whole[: whole.index(struct.pack("<H", 18), 60)])
    assert (cut.distance_km, cut.duration_min) == (8, 44)
    assert cut.flaw == "The file is damaged; this is what could be read."


def test_a_watch_switched_off_in_mid_run_leaves_no_length_in_its_header() -> None:
    data = bytearray(fit_run())
    data[4:8] = bytes(4)
    assert one(bytes(data)).distance_km == 8


@pytest.mark.parametrize("length", [0, 5, 12, 14, 30])
def test_of_a_stump_nothing_can_be_read(length: int) -> None:
    with pytest.raises(UnreadableError, match="ends before its summary"):
        one(fit_run()[:length])


def test_what_records_no_activity_is_named() -> None:
    with pytest.raises(UnreadableError, match=r"without a recording \(course\)"):
        one(Fit().say(0, {0: (ENUM, 6)}).bytes())


def test_seconds_since_the_watch_was_switched_on_are_no_day() -> None:
    fit = Fit().say(0, {0: (ENUM, 4)}).say(18, {2: (UINT32, 500), 9: (UINT32, 800_000)})
    with pytest.raises(UnreadableError, match="on which day"):
        one(fit.bytes())


def test_a_message_with_many_fields_that_nobody_knows_is_passed_over() -> None:
    strange = {number: (UINT16, number) for number in range(100, 200)}
    assert (
        one(Fit().say(65_000, strange).say(18, session(1, START, 1000, 300)).bytes()).distance_km
        == 1
    )
