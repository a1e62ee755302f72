"""How activities stand to the log: new, known, doubtful or refused, and twice is once."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import permutations

import pytest

from logged import workout
from runsore.core.activity import Activity, Lap, Sport, Unread
from runsore.core.arrivals import Cause, Standing, arrivals_of, identity_of, logged
from runsore.core.log import LoggedWorkout, Tombstone
from runsore.core.value import replace
from runsore.core.workout import SessionKind

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
START = datetime(2026, 3, 2, 7, 30, tzinfo=timezone(timedelta(hours=1)))
RUN = Activity(
    START.date(),
    "run.fit",
    "FIT",
    source_id="77/0/2026",
    started_at=START,
    distance_km=8.0,
    duration_min=44.0,
)


def shifted(by: timedelta = timedelta(0), **changes) -> Activity:
    """Another recording, made by another device."""
    start = START + by
    other = replace(RUN, source="TCX", source_id="other", started_at=start, on=start.date())
    return replace(other, **changes)


def kept(activity: Activity = RUN) -> LoggedWorkout:
    return logged(activity, SessionKind.EASY, NOW)


def cause(activity: Activity, *log) -> Cause | None:
    (arrival,) = arrivals_of(log, [activity], NOW)
    return arrival.cause


def test_what_nobody_knows_is_new() -> None:
    (arrival,) = arrivals_of([], [RUN], NOW)
    assert (arrival.standing, arrival.cause, arrival.kind) == (Standing.NEW, None, SessionKind.EASY)


def test_twice_is_once() -> None:
    assert cause(RUN, kept()) is Cause.SAME_RECORDING
    first, second = arrivals_of([], [RUN, RUN], NOW)
    assert {first.cause, second.cause} == {None, Cause.TWICE}


def test_a_recording_is_known_by_its_source_whatever_was_edited_since() -> None:
    edited = kept()
    edited = replace(edited, workout=replace(edited.workout, distance_km=9.5, rpe=4))
    assert cause(RUN, edited) is Cause.SAME_RECORDING


@pytest.mark.parametrize("minutes", [-2, 0, 2])
def test_the_same_start_and_length_from_another_device_is_known(minutes: int) -> None:
    assert cause(shifted(timedelta(minutes=minutes)), kept()) is Cause.SAME_RUN


@pytest.mark.parametrize(("km", "known"), [(8.4, True), (7.61, True), (8.5, False), (7.5, False)])
def test_a_distance_within_a_twentieth_is_the_same(km: float, known: bool) -> None:
    assert (cause(shifted(distance_km=km), kept()) is Cause.SAME_RUN) is known


def test_short_distances_may_differ_by_200_m() -> None:
    short = replace(RUN, distance_km=1.0)
    assert cause(shifted(distance_km=1.19), kept(short)) is Cause.SAME_RUN
    assert cause(shifted(distance_km=1.25), kept(short)) is Cause.OVERLAPS


def test_a_run_and_a_walk_are_two_and_doubtful_where_they_overlap() -> None:
    walk = shifted(sport=Sport.WALK)
    assert cause(walk, kept()) is Cause.OVERLAPS
    short = replace(RUN, distance_km=0.15, duration_min=1.0)
    after = shifted(timedelta(minutes=1), sport=Sport.WALK, distance_km=0.1, duration_min=1.0)
    assert cause(after, kept(short)) is None


def test_without_distances_the_time_decides() -> None:
    gym = replace(RUN, distance_km=None)
    assert cause(shifted(distance_km=0.0), kept(gym)) is Cause.SAME_RUN
    assert cause(shifted(distance_km=None, duration_min=60.0), kept(gym)) is Cause.OVERLAPS


def test_what_overlaps_by_half_is_doubtful() -> None:
    assert cause(shifted(timedelta(minutes=22)), kept()) is Cause.OVERLAPS
    assert cause(shifted(timedelta(minutes=23), distance_km=3.0), kept()) is None
    assert cause(shifted(timedelta(minutes=44)), kept()) is None


@pytest.mark.parametrize("hours", [-1, 1, 5.5, 13])
def test_the_same_but_for_whole_hours_is_doubtful(hours: float) -> None:
    assert cause(shifted(timedelta(hours=hours)), kept()) is Cause.SHIFTED
    assert cause(shifted(timedelta(hours=hours), duration_min=45.0), kept()) is None


@pytest.mark.parametrize("later", [timedelta(hours=10, minutes=7), timedelta(days=1)])
def test_the_same_round_later_is_new(later: timedelta) -> None:
    assert cause(shifted(later), kept()) is None


def test_what_was_noted_by_hand_for_that_day_makes_it_doubtful() -> None:
    by_hand = workout("2026-03-02", distance_km=8.0)
    assert cause(RUN, by_hand) is Cause.SAME_DAY
    assert cause(RUN, workout("2026-03-02", distance_km=5.0)) is None
    assert cause(RUN, workout("2026-03-03", distance_km=8.0)) is None
    bike = workout("2026-03-02", SessionKind.CROSS_TRAINING, distance_km=8.0)
    assert cause(RUN, bike) is None


def test_rows_without_a_time_of_day_are_known_by_their_very_figures() -> None:
    row = replace(RUN, source="CSV", source_id="", started_at=None)
    assert cause(row, kept(row)) is Cause.SAME_RUN
    assert cause(replace(row, duration_min=45.0), kept(row)) is Cause.SAME_DAY


def test_what_was_deleted_before_is_the_runners_to_tick() -> None:
    gone = Tombstone(LoggedWorkout, kept().stamp)
    (arrival,) = arrivals_of([gone], [RUN], NOW)
    assert (arrival.standing, arrival.cause) == (Standing.DOUBTFUL, Cause.DELETED)


def test_the_future_is_refused_with_a_day_of_grace() -> None:
    on = NOW + timedelta(days=1)
    assert cause(shifted(started_at=on, on=on.date())) is None
    later = NOW + timedelta(days=2)
    assert cause(shifted(started_at=later, on=later.date())) is Cause.FUTURE


@pytest.mark.parametrize(
    ("figures", "why"),
    [
        ({"distance_km": 0.0, "duration_min": 0.0}, Cause.EMPTY),
        ({"distance_km": None, "duration_min": None}, Cause.EMPTY),
        ({"distance_km": 1000.1}, Cause.TOO_MUCH),
        ({"duration_min": 6001.0}, Cause.TOO_MUCH),
        ({"distance_km": 0.09, "duration_min": 0.9}, Cause.SHORT),
        ({"distance_km": None, "duration_min": 20.0}, None),
        ({"flaw": "It is damaged."}, Cause.FLAWED),
    ],
)
def test_figures_that_cannot_be_right(figures: dict, why: Cause | None) -> None:
    assert cause(shifted(**figures)) is why


def test_a_watch_that_lost_its_clock_is_doubted() -> None:
    old = datetime(1990, 1, 1, tzinfo=UTC)
    assert cause(shifted(started_at=old, on=old.date())) is Cause.OLD_CLOCK


def test_of_several_recordings_of_a_run_the_watchs_own_counts_in_any_order() -> None:
    others = [
        RUN,
        shifted(),
        shifted(source="GPX", source_id="g", distance_km=8.05),
        shifted(source="Strava", source_id="9"),
    ]
    for order in permutations(others):
        arrivals = arrivals_of([], order, NOW)
        assert [one.activity.source for one in arrivals if one.cause is None] == ["FIT"]
        assert sum(one.cause is Cause.TWICE for one in arrivals) == 3


def test_two_sessions_of_a_triathlon_are_two() -> None:
    swim = replace(RUN, sport=Sport.SWIM, distance_km=0.0, duration_min=1.0)
    bike = shifted(timedelta(minutes=1), sport=Sport.RIDE, source="FIT", distance_km=0.0)
    assert [one.cause for one in arrivals_of([], [swim, bike], NOW)] == [None, None]


def test_newest_first_and_what_was_not_read_last() -> None:
    older = shifted(timedelta(days=-5))
    arrivals = arrivals_of([], [older, Unread("bad.fit", "is empty."), RUN], NOW)
    assert [one.where for one in arrivals] == ["run.fit", "run.fit", "bad.fit"]
    assert [one.activity.on for one in arrivals[:2]] == [date(2026, 3, 2), date(2026, 2, 25)]
    assert (arrivals[2].standing, arrivals[2].detail) == (Standing.REFUSED, "is empty.")


def test_laps_are_let_go_once_the_kind_is_guessed() -> None:
    laps = (Lap(2.0, 12.0), *(Lap(1.0, 3.2), Lap(0.4, 2.4)) * 3)
    (arrival,) = arrivals_of([], [replace(RUN, laps=laps)], NOW)
    assert arrival.kind is SessionKind.INTERVALS
    assert arrival.activity.laps == ()


def test_two_laptops_that_import_the_same_recording_mean_the_same_record() -> None:
    moved = replace(RUN, where="elsewhere.fit", name="Morning")
    assert identity_of(moved) == identity_of(RUN)
    row = replace(RUN, source="CSV", source_id="")
    assert identity_of(row) != identity_of(replace(row, distance_km=8.1))


def test_a_workout_keeps_what_the_recording_said() -> None:
    told = replace(RUN, name="Morning Run", note="Felt strong.", rpe=6, ascent_m=200.0)
    record = logged(told, SessionKind.HILLS, NOW)
    assert record.note == "Morning Run\nFelt strong."
    assert (record.source, record.source_id, record.started_at) == ("FIT", "77/0/2026", START)
    done = record.workout
    assert (done.on, done.kind, done.distance_km, done.duration_min, done.rpe, done.ascent_m) == (
        date(2026, 3, 2),
        SessionKind.HILLS,
        8.0,
        44.0,
        6,
        200.0,
    )
    assert done.terrain == "hilly"
    assert logged(told, SessionKind.STRENGTH, NOW).workout.terrain is None


def test_no_distance_is_not_a_distance_of_nothing() -> None:
    assert logged(replace(RUN, distance_km=0.0), SessionKind.EASY, NOW).workout.distance_km is None


@pytest.mark.parametrize("on", [date.min, date(9999, 12, 30)])
def test_the_calendars_ends_are_no_trouble(on: date) -> None:
    row = replace(RUN, source="CSV", source_id="", started_at=None, on=on)
    assert cause(row, kept(RUN)) in (Cause.OLD_CLOCK, Cause.FUTURE)
