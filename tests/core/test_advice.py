"""How the advice worked: who counts as having followed it, and how the mornings after were."""

import pytest

from logged import check_in, moment, workout
from runsore.core.advice import AdviceRow, Changes, Followed, advice_of, followed_of, spread_of
from runsore.core.body import region_by_key
from runsore.core.check_in import Pain, SoreSpot
from runsore.core.log import LoggedCheckIn
from runsore.core.value import replace
from runsore.core.verdict import AdjustedSession, Run
from runsore.core.workout import SessionKind, Terrain

TEN_EASY_FLAT = AdjustedSession(SessionKind.EASY, 10.0, None, Terrain.FLAT)


def given(run=Run.EASY, adjusted=TEN_EASY_FLAT, at="2026-03-04", levels=None):
    kept = check_in(at, {"left-heel": 3} if levels is None else levels, run)
    return replace(kept, verdict=replace(kept.verdict, adjusted=adjusted))


def done(kind=SessionKind.EASY, at="2026-03-04", **figures):
    return workout(at, kind, **figures)


def rows(check_ins, workouts=()):
    return {(row.run, row.followed): row.changes for row in advice_of(check_ins, workouts)}


@pytest.mark.parametrize("run", list(Run))
def test_who_did_not_run_kept_within_any_advice(run):
    assert followed_of(given(run), []) is Followed.AS_ADVISED


def test_after_stop_any_run_is_a_run_anyway_and_strength_is_none():
    stop = given(Run.STOP, AdjustedSession(SessionKind.REST))

    assert followed_of(stop, [done(distance_km=1.0)]) is Followed.RUN_ANYWAY
    assert followed_of(stop, [done(SessionKind.STRENGTH)]) is Followed.AS_ADVISED


@pytest.mark.parametrize(
    ("kind", "figures", "followed"),
    [
        (SessionKind.EASY, {"distance_km": 10.0}, Followed.AS_ADVISED),
        (SessionKind.EASY, {"distance_km": 10.04}, Followed.AS_ADVISED),
        (SessionKind.EASY, {"distance_km": 10.1}, Followed.RUN_ANYWAY),
        (SessionKind.TEMPO, {"distance_km": 5.0}, Followed.RUN_ANYWAY),
        (SessionKind.EASY, {"distance_km": 5.0, "terrain": Terrain.HILLY}, Followed.RUN_ANYWAY),
        (SessionKind.LONG, {"distance_km": 10.0}, Followed.AS_ADVISED),
        (SessionKind.EASY, {"duration_min": 40.0}, None),
        (SessionKind.RACE, {}, Followed.RUN_ANYWAY),
    ],
)
def test_no_longer_harder_or_hillier_than_the_adjusted_session(kind, figures, followed):
    assert followed_of(given(), [done(kind, **figures)]) is followed


def test_two_runs_of_a_day_are_one_length():
    assert followed_of(given(), [done(distance_km=6.0)] * 2) is Followed.RUN_ANYWAY


def test_time_is_compared_where_the_plan_was_a_time():
    advised = given(adjusted=AdjustedSession(SessionKind.EASY, None, 45))

    assert followed_of(advised, [done(duration_min=45.4)]) is Followed.AS_ADVISED
    assert followed_of(advised, [done(duration_min=46.0)]) is Followed.RUN_ANYWAY


def test_without_a_plan_a_run_cannot_be_held_against_the_advice():
    assert followed_of(given(adjusted=None), [done(distance_km=5.0)]) is None


def test_a_run_that_began_before_the_check_in_is_not_held_against_it():
    stop = given(Run.STOP, at="2026-03-04T18:00+01:00")
    morning = replace(done(distance_km=8.0), started_at=moment("2026-03-04T06:30+01:00"))

    assert followed_of(stop, [morning]) is Followed.AS_ADVISED


def test_the_change_is_the_next_morning_less_today_for_the_same_region():
    today = given(levels={"left-heel": 3, "neck": 4})
    tomorrow = check_in("2026-03-05", {"left-heel": 1, "lower-back": 9}, Run.AS_PLANNED)

    found = rows([today, tomorrow])

    assert found[None, Followed.AS_ADVISED] == Changes(1, -2, -2, -2)
    assert found[Run.EASY, None] == Changes(1, -2, -2, -2)
    assert (Run.AS_PLANNED, None) not in found


def test_the_day_has_its_highest_level_and_the_morning_the_level_on_waking():
    noon = given(at="2026-03-04T12:00+01:00", levels={"left-heel": 5})
    tomorrow = check_in("2026-03-05", {"left-heel": 6})
    waking = replace(
        tomorrow.check_in, spots=(SoreSpot(region_by_key("left-heel"), Pain(moving=6, morning=2)),)
    )
    later = check_in("2026-03-05T20:00+00:00", {"left-heel": 9})

    found = rows([given(), noon, later, LoggedCheckIn(tomorrow.stamp, waking, tomorrow.verdict)])

    assert found[None, Followed.AS_ADVISED].median == -3


def test_of_several_verdicts_a_day_the_most_cautious_counts():
    stop = given(Run.STOP, at="2026-03-04T09:00+00:00")

    found = rows([given(), stop, check_in("2026-03-05", {"left-heel": 3})], [done(distance_km=5.0)])

    assert set(found) == {
        (None, Followed.RUN_ANYWAY),
        (Run.STOP, None),
        (Run.STOP, Followed.RUN_ANYWAY),
    }


def test_a_day_without_a_morning_after_is_left_out():
    assert rows([given(), check_in("2026-03-06", {"left-heel": 0})]) == {}


def test_what_cannot_be_judged_counts_for_the_verdict_alone():
    found = rows(
        [given(adjusted=None), check_in("2026-03-05", {"left-heel": 3})], [done(distance_km=5.0)]
    )

    assert found == {(Run.EASY, None): Changes(1, 0, 0, 0)}


def test_spread_is_median_and_quartiles():
    assert spread_of([-2, 0, -1, 1, 2]) == Changes(5, -1, 0, 1)
    assert spread_of([3]) == Changes(1, 3, 3, 3)


def test_all_verdicts_come_first_then_each_with_both_together_before_either():
    found = advice_of([given(), check_in("2026-03-05", {"left-heel": 3})], ())

    same = Changes(1, 0, 0, 0)
    assert found == (
        AdviceRow(None, Followed.AS_ADVISED, same),
        AdviceRow(Run.EASY, None, same),
        AdviceRow(Run.EASY, Followed.AS_ADVISED, same),
    )


@pytest.mark.parametrize(
    ("evening", "morning"),
    [
        ("2026-03-28T23:59+01:00", "2026-03-29T03:10+02:00"),
        ("2026-10-24T22:00+02:00", "2026-10-25T02:30+01:00"),
        ("2026-03-04T21:00+01:00", "2026-03-05T06:00-08:00"),
    ],
    ids=["clocks on", "clocks back", "travel"],
)
def test_the_next_morning_is_the_next_day_of_the_runners_calendar(evening, morning):
    found = rows([given(at=evening), check_in(morning, {"left-heel": 1})])

    assert found[None, Followed.AS_ADVISED].median == -2
