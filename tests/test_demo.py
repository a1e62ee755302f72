"""The sample log is the same every time, looks like a runner's, and can be kept."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from runsore.core.check_in import CheckInFlag, SpotFlag
from runsore.core.episodes import episodes_of
from runsore.core.history import History, PastSpot
from runsore.core.invalid import InvalidValueError
from runsore.core.judge import judge
from runsore.core.log import LoggedCheckIn, LoggedRecovery, LoggedWorkout, Record
from runsore.core.verdict import Care, Kind, Run
from runsore.core.workout import SessionKind
from runsore.demo import sample_log
from runsore.demo.days import moment_on
from runsore.demo.recipe import packaged_recipe, recipe_of
from runsore.storage.sqlite_log import SqliteLog

UNTIL = date(2026, 3, 5)
LEAP_DAY = date(2024, 2, 29)


@pytest.fixture(scope="module")
def ten_years() -> list[Record]:
    return sample_log(UNTIL, 10)


@pytest.fixture(scope="module")
def two_years() -> list[Record]:
    return sample_log(UNTIL, 2)


def check_ins(records: Sequence[Record]) -> list[LoggedCheckIn]:
    return [record for record in records if isinstance(record, LoggedCheckIn)]


def workouts(records: Sequence[Record]) -> list[LoggedWorkout]:
    return [record for record in records if isinstance(record, LoggedWorkout)]


def recovery_days(records: Sequence[Record]) -> list[LoggedRecovery]:
    return [record for record in records if isinstance(record, LoggedRecovery)]


def day_of(record: Record) -> date:
    if isinstance(record, LoggedCheckIn):
        return record.check_in.day
    return record.workout.on if isinstance(record, LoggedWorkout) else record.recovery.on


def past_spots(records: Sequence[LoggedCheckIn]) -> list[PastSpot]:
    return [
        PastSpot(kept.check_in.day, spot.region, spot.level, spot.signs, spot.since)
        for kept in records
        for spot in kept.check_in.spots
    ]


def known_before(kept: LoggedCheckIn, records: Sequence[Record]) -> History:
    """All that the log held when the check-in was made."""
    earlier = [other for other in records if other.stamp.created_at < kept.stamp.created_at]
    return History.of(past_spots(check_ins(earlier)), (done.workout for done in workouts(earlier)))


def test_the_same_day_and_years_give_the_same_records(two_years: list[Record]) -> None:
    assert sample_log(UNTIL, 2) == two_years


def test_another_process_writes_the_same_log() -> None:
    command = (
        "from datetime import date\n"
        "from runsore.demo import sample_log\n"
        "def settled(record):\n"
        "    spots = getattr(getattr(record, 'check_in', None), 'spots', ())\n"
        "    flags = [sorted(spot.flags) + sorted(spot.signs) for spot in spots]\n"
        "    sorted_methods = sorted(getattr(getattr(record, 'recovery', None), 'methods', ()))\n"
        "    levels = [(spot.region.key, spot.pain) for spot in spots]\n"
        "    workout = getattr(record, 'workout', None)\n"
        "    return record.stamp, levels, flags, sorted_methods, workout\n"
        "print([settled(record) for record in sample_log(date(2026, 3, 5), 0.5)])\n"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", command],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[1],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(texts) == 1


def test_another_last_day_gives_other_records(two_years: list[Record]) -> None:
    other = sample_log(UNTIL - timedelta(days=1), 2)
    shared = {record.stamp.id for record in other} & {record.stamp.id for record in two_years}
    # A day's recovery has the one identity that every log gives it.
    assert shared <= {record.stamp.id for record in recovery_days(two_years)}


def test_no_two_records_share_an_identity(ten_years: list[Record]) -> None:
    assert len({record.stamp.id for record in ten_years}) == len(ten_years)


def test_records_come_oldest_first(ten_years: list[Record]) -> None:
    moments = [record.stamp.created_at for record in ten_years]
    assert moments == sorted(moments)


@pytest.mark.parametrize("until", [UNTIL, LEAP_DAY, date(2025, 8, 3), date(2025, 12, 31)])
def test_it_ends_on_a_sore_morning_after_a_run(until: date) -> None:
    records = sample_log(until, 1)
    last = records[-1]
    assert isinstance(last, LoggedCheckIn)
    assert last.check_in.day == until
    assert last.check_in.at.hour < 10
    assert last.check_in.planned is not None
    assert 1 <= sum(spot.level > 0 for spot in last.check_in.spots) <= 3
    assert Run.AS_PLANNED < last.verdict.run < Run.STOP
    assert last.verdict.care < Care.PROFESSIONAL
    yesterday = [
        done.workout.kind.is_run
        for done in workouts(records)
        if done.workout.on == until - timedelta(days=1)
    ]
    assert yesterday == [True]
    assert all(day_of(record) <= until for record in records)


def test_nothing_is_older_than_the_years_asked_for(ten_years: list[Record]) -> None:
    assert min(map(day_of, ten_years)) > date(2016, 3, 1)


@pytest.mark.parametrize("years", [0.001, 0.1, 1, 3.5])
def test_any_number_of_years_works(years: float) -> None:
    records = sample_log(LEAP_DAY, years)
    assert day_of(records[-1]) == LEAP_DAY
    assert workouts(records)


@pytest.mark.parametrize("until", [date(1, 1, 4), date(1, 6, 1), date.max])
def test_the_ends_of_the_calendar_work(until: date) -> None:
    assert day_of(sample_log(until, 1)[-1]) == until


@pytest.mark.parametrize("years", [0, -1, float("nan"), float("inf")])
def test_years_that_are_none_are_refused(years: float) -> None:
    with pytest.raises(InvalidValueError, match="years"):
        sample_log(UNTIL, years)


def test_a_year_holds_about_two_hundred_check_ins_and_workouts(ten_years: list[Record]) -> None:
    assert 1700 <= len(check_ins(ten_years)) <= 2400
    assert 1700 <= len(workouts(ten_years)) <= 2400


def test_ten_years_show_every_kind_of_soreness_and_every_rung(ten_years: list[Record]) -> None:
    verdicts = [kept.verdict for kept in check_ins(ten_years)]
    assert {verdict.kind for verdict in verdicts} == set(Kind)
    assert {verdict.run for verdict in verdicts} == set(Run)
    assert {verdict.care for verdict in verdicts} == {Care.NONE, Care.MONITOR, Care.PROFESSIONAL}


@pytest.mark.parametrize("until", [UNTIL, LEAP_DAY, date(2025, 8, 3)])
def test_nothing_is_ever_urgent(until: date) -> None:
    assert all(kept.verdict.care < Care.URGENT for kept in check_ins(sample_log(until, 5)))


def test_the_achilles_comes_and_goes_over_the_years(ten_years: list[Record]) -> None:
    history = History.of(past_spots(check_ins(ten_years)), ())
    days = next(days for region, days in history.days.items() if region.key == "right-achilles")
    years = {episode.began.year for episode in episodes_of(days) if episode.peak >= 2}
    assert len(years) >= 5


@pytest.mark.parametrize("years", [1, 10])
def test_a_bone_stress_scare_ends_with_a_physio_and_weeks_without_a_run(years: float) -> None:
    records = sample_log(UNTIL, years)
    shin = [
        (kept.check_in.day, spot)
        for kept in check_ins(records)
        for spot in kept.check_in.spots
        if spot.region.key == "left-inner-shin"
    ]
    scare = [day for day, spot in shin if SpotFlag.HOP_PAIN in spot.flags]
    seen = [spot.seen for _, spot in shin if spot.seen]
    assert scare
    assert seen
    runs = [done.workout.on for done in workouts(records) if done.workout.kind.is_run]
    rest = range(2, 30)
    assert not {seen[-1] + timedelta(days=days) for days in rest} & set(runs)
    assert any(seen[-1] < day for day in runs)


def test_doms_is_gone_after_72_hours(ten_years: list[Record]) -> None:
    races = [done.workout.on for done in workouts(ten_years) if done.workout.kind == "race"]
    spots = past_spots(check_ins(ten_years))
    assert 10 <= len(races) <= 30
    for race in races:
        of_thighs = {spot.on: spot.level for spot in spots if spot.region.area == "quad"}
        sore = [(race + timedelta(days=day), low) for day, low in ((1, 2), (2, 3))]
        assert all(of_thighs.get(day, low) >= low for day, low in sore)
        assert of_thighs.get(race + timedelta(days=4), 0) <= 1


def test_there_is_fever_once_in_a_while_and_no_run_then(ten_years: list[Record]) -> None:
    fever = {
        kept.check_in.day
        for kept in check_ins(ten_years)
        if CheckInFlag.FEVER in kept.check_in.flags
    }
    assert fever
    assert not fever & {done.workout.on for done in workouts(ten_years)}


def test_every_kind_of_session_is_done_and_a_tenth_is_not_rated(ten_years: list[Record]) -> None:
    done = [kept.workout for kept in workouts(ten_years)]
    assert {workout.kind for workout in done} == set(SessionKind) - {SessionKind.REST}
    unrated = sum(workout.rpe is None for workout in done) / len(done)
    assert 0.07 < unrated < 0.13


def test_most_advice_is_followed_and_some_is_not(ten_years: list[Record]) -> None:
    ran = {done.workout.on for done in workouts(ten_years) if done.workout.kind.is_run}
    stopped = [
        kept.check_in.day
        for kept in check_ins(ten_years)
        if kept.verdict.run is Run.STOP
        and kept.check_in.planned is not None
        and kept.check_in.planned.kind.is_run
    ]
    against = sum(day in ran for day in stopped) / len(stopped)
    assert 0.02 < against < 0.4


def test_episodes_are_closed_and_days_are_left_out(two_years: list[Record]) -> None:
    written = check_ins(two_years)
    per_day = Counter(kept.check_in.day for kept in written)
    assert any(spot.level == 0 for kept in written for spot in kept.check_in.spots)
    assert 2 in per_day.values()
    assert len(per_day) < 2 * 300


def test_a_verdict_is_that_of_the_whole_log_up_to_then(ten_years: list[Record]) -> None:
    sampled = check_ins(ten_years)[::37] + check_ins(ten_years)[-20:]
    for kept in sampled:
        assert kept.verdict == judge(kept.check_in, known_before(kept, ten_years)), kept.check_in


def test_notes_are_varied_and_filled_in(ten_years: list[Record]) -> None:
    notes = [kept.note for kept in workouts(ten_years) if kept.note]
    notes += [kept.check_in.notes for kept in check_ins(ten_years) if kept.check_in.notes]
    assert len(set(notes)) > 100
    assert not [note for note in notes if "{" in note]


@pytest.mark.parametrize(
    ("day", "offset_hours"),
    [
        ("2026-03-28", 1),
        ("2026-03-29", 2),
        ("2026-10-24", 2),
        ("2026-10-25", 1),
        ("2024-03-31", 2),
        ("2024-10-27", 1),
    ],
)
def test_the_clock_changes_on_the_last_sundays_of_march_and_october(
    day: str, offset_hours: int
) -> None:
    moment = moment_on(date.fromisoformat(day), 7 * 60 + 5)
    assert moment == datetime.fromisoformat(f"{day}T07:05+0{offset_hours}:00")
    assert moment.utcoffset() == timedelta(hours=offset_hours)


def test_ten_years_can_be_kept_and_read_back(ten_years: list[Record], tmp_path: Path) -> None:
    path = tmp_path / "sample.db"
    with closing(SqliteLog(path)) as log:
        log.save(ten_years)
    with closing(SqliteLog(path)) as log:
        kept: list[Record] = [*log.check_ins(), *log.workouts(), *log.recovery_days()]
    assert len(kept) == len(ten_years)
    assert {record.stamp.id: record for record in kept} == {
        record.stamp.id: record for record in ten_years
    }


def test_another_recipe_gives_another_runner() -> None:
    calmer = packaged_recipe().replace("checks_in_otherwise = 0.17", "checks_in_otherwise = 0.0")
    assert len(check_ins(sample_log(UNTIL, 1, calmer))) < len(check_ins(sample_log(UNTIL, 1)))


def test_a_recipe_with_an_unknown_word_is_refused() -> None:
    with pytest.raises(TypeError, match="sleeps"):
        recipe_of(packaged_recipe().replace("[habits]\n", "[habits]\nsleeps = 1\n"))
