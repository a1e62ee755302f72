"""The plan changed for today, to the metre and the minute, and what to do instead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from check_ins import ago, amounts, check_in, checked_days, done, history, sore
from runsore.core.body import Tissue
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Onset,
    Pain,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    WarmUp,
)
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.verdict import AdjustedSession, Alternative, Care, Run, SessionNote, Verdict
from runsore.core.workout import PlannedSession, SessionKind, Terrain, Workout

RUNS = [kind for kind in SessionKind if kind.is_run]
EASED = {"warm_up": WarmUp.EASES}
CYCLING, SWIMMING, POOL = Alternative.CYCLING, Alternative.SWIMMING, Alternative.POOL_RUNNING
SHORTENING = {"warm_up": WarmUp.UNCHANGED}


def judged(planned: PlannedSession | None, *spots: SoreSpot, ran: float | None = None) -> Verdict:
    known = history([], [] if ran is None else [done(5, km=ran)])
    return judge(check_in(*spots, planned=planned), known)


def adjusted(
    planned: PlannedSession, *spots: SoreSpot, ran: float | None = None
) -> AdjustedSession:
    session = judged(planned, *spots, ran=ran).adjusted
    assert session is not None
    return session


def lengths(session: AdjustedSession) -> tuple[float | None, float | None]:
    return session.distance_km, session.duration_min


def test_without_a_plan_nothing_is_adjusted() -> None:
    assert judged(None, sore()).adjusted is None


@pytest.mark.parametrize("kind", SessionKind)
def test_a_run_as_planned_changes_nothing(kind: SessionKind) -> None:
    planned = PlannedSession(kind, 9.95, 41.5, Terrain.HILLY)
    for spots in ((), (sore(moving=0),)):
        assert adjusted(planned, *spots) == AdjustedSession(
            kind, 9.95, 41.5, Terrain.HILLY, (SessionNote.UNCHANGED,)
        )


@pytest.mark.parametrize("kind", sorted(set(RUNS) - {SessionKind.LONG}))
@pytest.mark.parametrize("level", [1, 2, 3])
def test_an_easy_verdict_keeps_the_length_and_takes_the_edge_off(
    kind: SessionKind, level: int
) -> None:
    session = adjusted(PlannedSession(kind, 9.95, 41.5, Terrain.FLAT), sore(moving=level))
    assert session == AdjustedSession(
        SessionKind.EASY, 9.95, 41.5, Terrain.FLAT, (SessionNote.CONVERSATIONAL,)
    )


@pytest.mark.parametrize(("level", "km"), [(1, 20), (2, 16), (3, 16)])
def test_a_long_run_stays_long_and_from_level_2_loses_a_fifth(level: int, km: float) -> None:
    session = adjusted(PlannedSession(SessionKind.LONG, 20, 125), sore(moving=level))
    assert session.kind is SessionKind.LONG
    assert lengths(session) == (km, 125 if level == 1 else 100)


@pytest.mark.parametrize(("level", "km"), [(1, 8), (2, 8), (3, 8), (4, 7), (5, 7)])
@pytest.mark.parametrize("kind", RUNS)
def test_a_shortened_run_loses_a_fifth_or_from_level_4_three_tenths(
    kind: SessionKind, level: int, km: float
) -> None:
    verdict = judged(PlannedSession(kind, 10, 60), sore(moving=level, **SHORTENING))
    assert verdict.run is Run.SHORTEN
    assert verdict.adjusted is not None
    assert lengths(verdict.adjusted) == (km, 6 * km)
    assert verdict.adjusted.kind is (kind if kind is SessionKind.LONG else SessionKind.EASY)
    assert verdict.adjusted.notes == (SessionNote.SHORTER_WATCH,)


def test_the_highest_level_over_the_spots_decides_the_cut() -> None:
    planned = PlannedSession(SessionKind.LONG, 10)
    assert adjusted(planned, sore("left-quad", 1), sore("right-quad", 2)).distance_km == 8
    both = (sore("left-quad", 1, **SHORTENING), sore("right-quad", 4))
    assert adjusted(planned, *both).distance_km == 7


@pytest.mark.parametrize(
    ("km", "minutes", "level", "cut_km", "cut_minutes"),
    [
        (9.95, 41, 3, 7.9, 32),
        (10.1, 60, 3, 8.0, 48),
        (5.3, 33, 4, 3.7, 23),
        (0.3, 5, 4, 0.2, 3),
        (1.1, 10, 3, 0.8, 8),
        (2.9, 29.5, 3, 2.3, 23),
        (4.1, 43, 4, 2.8, 30),
        (0.125, 1.25, 3, 0.1, 1),
        (42.195, 210, 3, 33.7, 168),
        (1e300, 1e300, 3, 8e299, int("8" + 299 * "0")),
    ],
)
def test_lengths_are_cut_in_decimal_and_rounded_down(
    km: float, minutes: float, level: int, cut_km: float, cut_minutes: float
) -> None:
    planned = PlannedSession(SessionKind.EASY, km, minutes)
    assert lengths(adjusted(planned, sore(moving=level, **SHORTENING))) == (cut_km, cut_minutes)


@pytest.mark.parametrize(("km", "minutes"), [(0.1, None), (None, 1), (0.1, 30), (10, 1)])
def test_what_is_too_short_to_cut_is_left_out(km: float | None, minutes: float | None) -> None:
    planned = PlannedSession(SessionKind.EASY, km, minutes, Terrain.FLAT)
    assert adjusted(planned, sore(**SHORTENING)) == AdjustedSession(
        SessionKind.REST, notes=(SessionNote.TOO_SHORT_TO_CUT,)
    )


@given(st.sampled_from(RUNS), amounts, amounts, st.integers(1, 5))
def test_a_cut_is_the_largest_step_within_it(
    kind: SessionKind, km: float | None, minutes: float | None, level: int
) -> None:
    percent = 80 if level <= 3 else 70
    session = adjusted(PlannedSession(kind, km, minutes), sore(moving=level, **SHORTENING))
    in_hundredths = [None if amount is None else round(amount * 100) for amount in (km, minutes)]
    # In whole numbers: hundredths × per cent are ten-thousandths.
    tenths, whole = (
        None if amount is None else amount * percent // step
        for amount, step in zip(in_hundredths, (1_000, 10_000), strict=True)
    )
    if 0 in (tenths, whole):
        assert session.kind is SessionKind.REST
        assert lengths(session) == (None, None)
    else:
        assert lengths(session) == (None if tenths is None else tenths / 10, whole)


def test_a_spike_is_capped_first_and_then_cut() -> None:
    easy, long = SessionKind.EASY, SessionKind.LONG
    assert lengths(adjusted(PlannedSession(easy, 20, 120), sore(), ran=10)) == (11, 66)
    assert lengths(adjusted(PlannedSession(long, 20, 120), sore(moving=1), ran=10)) == (11, 66)
    assert lengths(adjusted(PlannedSession(long, 20, 120), sore(), ran=10)) == (8.8, 52)
    shortened = sore(moving=4)
    assert lengths(adjusted(PlannedSession(easy, 20, 120), shortened, ran=10)) == (7.7, 46)
    # 110 % of 9.95 is 10.945; cut by a fifth 8.756, which a cap rounded to 10.9 would not show.
    assert lengths(adjusted(PlannedSession(long, 13, 78), sore(), ran=9.95)) == (8.7, 52)
    # 110 % of 8.98 is 9.878; 70 % of it is 6.9146, of a rounded cap 6.86.
    assert lengths(adjusted(PlannedSession(easy, 13, 78), shortened, ran=8.98)) == (6.9, 41)


def test_a_cap_alone_rounds_down_and_says_so() -> None:
    session = adjusted(PlannedSession(SessionKind.EASY, 12, 75), sore(), ran=9.95)
    assert lengths(session) == (10.9, 68)
    assert session.notes == (SessionNote.CONVERSATIONAL, SessionNote.CAPPED)
    at_the_limit = adjusted(PlannedSession(SessionKind.EASY, 10.945, 75), sore(), ran=9.95)
    assert lengths(at_the_limit) == (10.945, 75)
    assert at_the_limit.notes == (SessionNote.CONVERSATIONAL,)


def test_a_spike_against_a_tiny_run_leaves_nothing_to_run() -> None:
    session = adjusted(PlannedSession(SessionKind.EASY, 10), sore(), ran=0.05)
    assert session == AdjustedSession(SessionKind.REST, notes=(SessionNote.TOO_SHORT_TO_CUT,))


def test_the_longest_run_caps_not_the_latest() -> None:
    runs = [done(20, km=15), done(2, km=5), done(25, km=9), Workout(ago(1), SessionKind.EASY)]
    checked = check_in(sore(), planned=PlannedSession(SessionKind.EASY, 30))
    session = judge(checked, history([], runs)).adjusted
    assert session is not None
    assert session.distance_km == 16.5


@pytest.mark.parametrize(
    ("region", "terrain"),
    [("left-quad", Terrain.FLAT), ("neck", Terrain.HILLY), ("upper-back", Terrain.HILLY)],
)
@pytest.mark.parametrize("answers", [EASED, SHORTENING])
def test_hills_are_spared_what_is_sore_below_the_waist(
    region: str, terrain: Terrain, answers: dict[str, WarmUp]
) -> None:
    planned = PlannedSession(SessionKind.HILLS, 10, terrain=Terrain.HILLY)
    session = adjusted(planned, sore(region, 1, **answers))
    assert session.terrain is terrain
    assert (SessionNote.FLAT_ROUTE in session.notes) == (terrain is Terrain.FLAT)
    assert session.kind is SessionKind.EASY


def test_one_sore_spot_below_the_waist_is_enough_for_a_flat_route() -> None:
    planned = PlannedSession(SessionKind.EASY, 10, terrain=Terrain.HILLY)
    spots = (sore("upper-back", 2), sore("left-toes", 1))
    assert adjusted(planned, *spots).terrain is Terrain.FLAT
    healed = (sore("upper-back", 2), sore("left-toes", 0))
    assert adjusted(planned, *healed).terrain is Terrain.HILLY


def test_a_plan_that_says_nothing_of_terrain_is_told_nothing_of_it() -> None:
    session = adjusted(PlannedSession(SessionKind.HILLS, 10), sore())
    assert session.terrain is None
    assert SessionNote.FLAT_ROUTE not in session.notes


@pytest.mark.parametrize("kind", RUNS)
def test_stop_leaves_no_run(kind: SessionKind) -> None:
    planned = PlannedSession(kind, 10, 60, Terrain.HILLY)
    resting = adjusted(planned, sore(sensation=Sensation.SHARP))
    assert resting == AdjustedSession(SessionKind.REST, notes=(SessionNote.REST_OR_CROSS_TRAIN,))
    complete = adjusted(planned, sore(moving=6))
    assert complete == AdjustedSession(SessionKind.REST, notes=(SessionNote.COMPLETE_REST,))


@pytest.mark.parametrize("kind", [SessionKind.STRENGTH, SessionKind.CROSS_TRAINING])
@pytest.mark.parametrize(
    ("spot", "run", "note"),
    [
        (sore(moving=2, **EASED), Run.EASY, SessionNote.UNCHANGED),
        (sore(moving=2, **SHORTENING), Run.SHORTEN, SessionNote.OFF_THE_SORE_PART),
        (sore(moving=4), Run.SHORTEN, SessionNote.OFF_THE_SORE_PART),
        (sore(moving=2, onset=Onset.SUDDEN), Run.STOP, SessionNote.OFF_THE_SORE_PART),
        (sore(moving=8), Run.STOP, SessionNote.OFF_THE_SORE_PART),
    ],
)
def test_what_is_no_run_stands_with_a_line_to_spare_the_sore_part(
    kind: SessionKind, spot: SoreSpot, run: Run, note: SessionNote
) -> None:
    verdict = judged(PlannedSession(kind, 20, 45, Terrain.HILLY), spot)
    assert verdict.run is run
    assert verdict.adjusted == AdjustedSession(kind, 20, 45, Terrain.HILLY, (note,))


@pytest.mark.parametrize(
    ("spot", "note"),
    [
        (sore(**EASED), SessionNote.UNCHANGED),
        (sore(**SHORTENING), SessionNote.OFF_THE_SORE_PART),
        (sore(moving=9), SessionNote.OFF_THE_SORE_PART),
    ],
)
def test_a_day_of_rest_stays_one(spot: SoreSpot, note: SessionNote) -> None:
    session = adjusted(PlannedSession(SessionKind.REST), spot)
    assert session == AdjustedSession(SessionKind.REST, notes=(note,))


@pytest.mark.parametrize("kind", SessionKind)
@pytest.mark.parametrize("flag", [CheckInFlag.FEVER, CheckInFlag.CHEST_PAIN])
def test_fever_and_urgent_care_rest_completely_whatever_was_planned(
    kind: SessionKind, flag: CheckInFlag
) -> None:
    checked = CheckIn(
        check_in().at, (sore(),), frozenset({flag}), PlannedSession(kind, 10, 60, Terrain.FLAT)
    )
    verdict = judge(checked)
    assert verdict.adjusted == AdjustedSession(SessionKind.REST, notes=(SessionNote.COMPLETE_REST,))
    assert verdict.alternatives == ()


def test_an_urgent_spot_cancels_the_strength_session() -> None:
    session = adjusted(
        PlannedSession(SessionKind.STRENGTH, None, 40), sore(flags=frozenset({SpotFlag.NUMBNESS}))
    )
    assert session.kind is SessionKind.REST


@pytest.mark.parametrize(
    ("spots", "offered"),
    [
        ((), ()),
        ((sore(moving=0),), ()),
        ((sore(),), (CYCLING, SWIMMING, POOL)),
        ((sore("left-kneecap", 1),), (SWIMMING, POOL, CYCLING)),
        ((sore("left-patellar-tendon", 1),), (SWIMMING, POOL, CYCLING)),
        ((sore("neck", 1),), (CYCLING, POOL)),
        ((sore("lower-back", 1),), (CYCLING, POOL)),
        ((sore("left-sacrum", 1, tissue_answer=Tissue.MUSCLE),), (CYCLING, SWIMMING, POOL)),
        ((sore("left-shoulder", 1), sore("right-inner-knee", 1)), (POOL, CYCLING)),
        ((sore("neck", 0), sore("left-kneecap", 0), sore()), (CYCLING, SWIMMING, POOL)),
        ((sore(**SHORTENING),), (CYCLING, SWIMMING, POOL)),
        ((sore(form=Form.ALTERED),), (CYCLING, SWIMMING, POOL)),
        ((sore("left-kneecap", 0, form=Form.HESITANT),), (SWIMMING, POOL, CYCLING)),
        ((sore(moving=5, form=Form.ALTERED),), (CYCLING, SWIMMING, POOL)),
        ((sore(moving=6),), ()),
        ((sore("left-quad", 6, sensation=Sensation.DULL, onset=Onset.DELAYED),), ()),
        ((sore(moving=1, signs=frozenset({Sign.BRUISING})),), ()),
        ((sore(moving=0, signs=frozenset({Sign.REDNESS})),), ()),
        ((sore(sensation=Sensation.TINGLING),), ()),
        ((sore("left-inner-shin", 1, flags=frozenset({SpotFlag.HOP_PAIN})),), ()),
        ((sore(since=ago(5)),), (CYCLING, SWIMMING, POOL)),
        ((sore(flags=frozenset({SpotFlag.DEFORMITY})),), ()),
    ],
)
def test_alternatives_spare_what_is_sore_and_end_in_complete_rest(
    spots: tuple[SoreSpot, ...], offered: tuple[Alternative, ...]
) -> None:
    assert judge(check_in(*spots)).alternatives == offered


@given(checked_days())
def test_complete_rest_is_exactly_where_the_rules_ask_for_it(day: tuple[CheckIn, History]) -> None:
    checked, known = day
    verdict = judge(checked, known)
    complete = verdict.run is Run.STOP and (
        checked.level >= 6
        or any(spot.signs for spot in checked.spots)
        or CheckInFlag.FEVER in checked.flags
        or verdict.care in (Care.PROFESSIONAL, Care.URGENT)
    )
    assert (verdict.alternatives == ()) == (complete or verdict.run is Run.AS_PLANNED)


@pytest.mark.parametrize(
    ("spots", "conditional"),
    [
        ((), False),
        ((sore(),), True),
        ((sore(warm_up=WarmUp.NOT_TRIED),), True),
        ((sore(**EASED),), False),
        ((sore(**EASED), sore("left-quad", 1)), True),
        ((sore(**EASED), sore("left-quad", 0)), False),
        ((sore(**EASED), sore("left-quad", 1, **SHORTENING)), False),
        ((sore(moving=4),), False),
        ((sore(pain=Pain(morning=1)),), True),
    ],
)
def test_an_easy_verdict_is_conditional_on_a_warm_up_nobody_has_tried(
    spots: tuple[SoreSpot, ...], conditional: bool
) -> None:
    assert judge(check_in(*spots)).conditional is conditional
