"""The nine things that hold of every check-in and every history."""

import json
import os
import subprocess
import sys
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from check_ins import checked_days, pains, regions, spots_at
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Onset,
    Pain,
    Profile,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.facts import first_workout_day
from runsore.core.history import History, PastSpot
from runsore.core.judge import judge
from runsore.core.value import replace
from runsore.core.verdict import Care, Run, SessionNote, Verdict, verdict_as_plain
from runsore.core.workout import SessionKind, Terrain

_CALM = (Sensation.DULL, Sensation.STIFF)
_ODD = (Sensation.BURNING, Sensation.THROBBING)
# From the most reassuring answer to the most worrying, equals together. Sharp and tingling both
# worry more than the others; neither is above the other.
ORDERS: tuple[tuple[str, tuple[tuple[Any, ...], ...]], ...] = (
    ("sensation", (_CALM, _ODD, (Sensation.SHARP,))),
    ("sensation", (_CALM, _ODD, (Sensation.TINGLING,))),
    ("spread", ((Spread.DIFFUSE,), (Spread.PINPOINT,))),
    ("onset", ((Onset.DELAYED,), (Onset.GRADUAL,), (Onset.SUDDEN,))),
    ("trend", ((Trend.IMPROVING,), (Trend.STEADY,), (Trend.WORSENING,))),
    ("warm_up", ((WarmUp.EASES,), (WarmUp.UNCHANGED, WarmUp.RETURNS), (WarmUp.WORSENS,))),
    ("form", ((Form.NORMAL,), (Form.HESITANT,), (Form.ALTERED,))),
)
profiles = st.sampled_from(Profile)
# The profile "ci" draws fewer of what matters less.
thoroughly = settings(max_examples=1000 if settings().derandomize else 100)
days = checked_days(least_spots=1)


def no_looser(later: Verdict, earlier: Verdict) -> bool:
    return later.run >= earlier.run and later.care >= earlier.care


def with_spot(checked: CheckIn, index: int, spot: SoreSpot) -> CheckIn:
    spots = list(checked.spots)
    spots[index] = spot
    return replace(checked, spots=tuple(spots))


@thoroughly
@given(checked_days(), profiles)
def test_every_valid_check_in_gets_a_verdict(
    day: tuple[CheckIn, History], profile: Profile
) -> None:
    checked, history = day
    verdict = judge(checked, history, profile)
    assert verdict.run in Run
    assert verdict.care in Care
    assert (verdict.adjusted is None) == (checked.planned is None)


@thoroughly
@given(days, profiles, st.data())
def test_raising_a_slider_never_makes_the_advice_looser(
    day: tuple[CheckIn, History], profile: Profile, data: st.DataObject
) -> None:
    checked, history = day
    index = data.draw(st.integers(0, len(checked.spots) - 1))
    spot = checked.spots[index]
    given_sliders = [(name, value) for name, value in spot.pain.items() if value is not None]
    name, value = data.draw(st.sampled_from(given_sliders))
    raised = replace(spot.pain, **{name: data.draw(st.integers(value, 10))})
    after = judge(with_spot(checked, index, replace(spot, pain=raised)), history, profile)
    assert no_looser(after, judge(checked, history, profile))


@thoroughly
@given(days, profiles, st.data())
def test_giving_another_slider_never_makes_the_advice_looser(
    day: tuple[CheckIn, History], profile: Profile, data: st.DataObject
) -> None:
    checked, history = day
    spot = checked.spots[0]
    missing = [name for name, value in spot.pain.items() if value is None]
    assume(missing)
    added = replace(
        spot.pain, **{data.draw(st.sampled_from(missing)): data.draw(st.integers(0, 10))}
    )
    after = judge(with_spot(checked, 0, replace(spot, pain=added)), history, profile)
    assert no_looser(after, judge(checked, history, profile))


@thoroughly
@given(days, profiles, st.data())
def test_a_more_worrying_answer_never_makes_the_advice_looser(
    day: tuple[CheckIn, History], profile: Profile, data: st.DataObject
) -> None:
    checked, history = day
    index = data.draw(st.integers(0, len(checked.spots) - 1))
    question, order = data.draw(st.sampled_from(ORDERS))
    low = data.draw(st.integers(0, len(order) - 1))
    high = data.draw(st.integers(low, len(order) - 1))
    calmer, worse = (
        judge(
            with_spot(
                checked,
                index,
                replace(
                    checked.spots[index], **{question: data.draw(st.sampled_from(order[place]))}
                ),
            ),
            history,
            profile,
        )
        for place in (low, high)
    )
    assert no_looser(worse, calmer)
    if low == high:
        assert no_looser(calmer, worse)


@thoroughly
@given(days, profiles, st.data())
def test_another_sign_flag_or_spot_never_makes_the_advice_looser(
    day: tuple[CheckIn, History], profile: Profile, data: st.DataObject
) -> None:
    checked, history = day
    spot = checked.spots[0]
    added_spot = data.draw(spots_at(regions))
    worse = data.draw(
        st.sampled_from(
            [with_spot(checked, 0, replace(spot, signs=spot.signs | {sign})) for sign in Sign]
            + [with_spot(checked, 0, replace(spot, flags=spot.flags | {flag})) for flag in SpotFlag]
            + [replace(checked, flags=checked.flags | {flag}) for flag in CheckInFlag]
        )
    )
    before = judge(checked, history, profile)
    assert no_looser(judge(worse, history, profile), before)
    if added_spot.region not in {known.region for known in checked.spots}:
        more = replace(checked, spots=(*checked.spots, added_spot))
        assert no_looser(judge(more, history, profile), before)


@thoroughly
@given(days, profiles)
def test_being_seen_is_the_only_thing_that_softens(
    day: tuple[CheckIn, History], profile: Profile
) -> None:
    checked, history = day
    unseen = with_spot(checked, 0, replace(checked.spots[0], seen=None))
    assert no_looser(judge(unseen, history, profile), judge(checked, history, profile))


@thoroughly
@given(days, profiles, st.sampled_from(ORDERS), st.data())
def test_an_unanswered_question_is_never_more_permissive_than_the_best_answer(
    day: tuple[CheckIn, History],
    profile: Profile,
    asked: tuple[str, tuple[tuple[Any, ...], ...]],
    data: st.DataObject,
) -> None:
    checked, history = day
    spot = checked.spots[0]
    question, order = asked
    best = data.draw(st.sampled_from(order[0]))
    unanswered = with_spot(checked, 0, replace(spot, **{question: None}))
    reassured = with_spot(checked, 0, replace(spot, **{question: best}))
    assert no_looser(judge(unanswered, history, profile), judge(reassured, history, profile))


@thoroughly
@given(days, profiles, st.randoms(use_true_random=False))
def test_the_order_of_the_spots_changes_nothing(
    day: tuple[CheckIn, History], profile: Profile, random: Any
) -> None:
    checked, history = day
    shuffled = list(checked.spots)
    random.shuffle(shuffled)
    again = replace(checked, spots=tuple(shuffled))
    assert judge(again, history, profile) == judge(checked, history, profile)


@thoroughly
@given(days, profiles)
def test_mirroring_left_and_right_changes_only_the_side_named(
    day: tuple[CheckIn, History], profile: Profile
) -> None:
    checked, history = day
    mirrored = replace(
        checked,
        spots=tuple(replace(spot, region=spot.region.mirrored) for spot in checked.spots),
    )
    mirrored_history = History.of(
        [
            PastSpot(known.on, region.mirrored, known.level, known.signs, since)
            for region, of_region in history.days.items()
            for known in of_region
            for since in known.sinces or {None}
        ],
        history.workouts,
    )
    before = verdict_as_plain(judge(checked, history, profile))
    after = verdict_as_plain(judge(mirrored, mirrored_history, profile))

    def told(reasons: list[dict[str, Any]]) -> list[str]:
        sideless = [
            json.dumps(reason).replace('"left-', '"side-').replace('"right-', '"side-')
            for reason in reasons
        ]
        return sorted(sideless)

    assert told(before.pop("reasons")) == told(after.pop("reasons"))
    assert before == after


@thoroughly
@given(checked_days(), profiles)
def test_each_axis_is_exactly_the_most_cautious_reason(
    day: tuple[CheckIn, History], profile: Profile
) -> None:
    checked, history = day
    verdict = judge(checked, history, profile)
    assert verdict.run == max((reason.run for reason in verdict.reasons), default=Run.AS_PLANNED)
    assert verdict.care == max((reason.care for reason in verdict.reasons), default=Care.NONE)
    assert list(verdict.reasons) == sorted(
        verdict.reasons, key=lambda reason: (-reason.run.rank, -reason.care.rank)
    )


@thoroughly
@given(checked_days(), profiles)
def test_the_same_input_gives_the_same_verdict(
    day: tuple[CheckIn, History], profile: Profile
) -> None:
    checked, history = day
    assert judge(checked, history, profile) == judge(checked, history, profile)


@thoroughly
@given(days, profiles)
def test_other_regions_and_earlier_workouts_than_are_asked_for_change_nothing(
    day: tuple[CheckIn, History], profile: Profile
) -> None:
    checked, history = day
    sore = {spot.region for spot in checked.spots}
    asked = {region: known for region, known in history.days.items() if region in sore}
    first = first_workout_day(checked, History(asked))
    workouts = tuple(done for done in history.workouts if done.on >= first)
    assert judge(checked, History(asked, workouts), profile) == judge(checked, history, profile)


def test_judging_needs_no_clock_screen_or_database() -> None:
    banned = ["PySide6", "sqlite3", "sqlmodel", "sqlalchemy", "numpy", "pathlib", "socket"]
    program = (
        "import sys; import runsore.core.judge as judge;"
        f"print([name for name in {banned} if name in sys.modules])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert shown.stdout.strip() == "[]", shown.stderr


@thoroughly
@given(checked_days(), profiles)
def test_the_adjusted_session_is_never_longer_harder_or_hillier(
    day: tuple[CheckIn, History], profile: Profile
) -> None:
    checked, history = day
    planned = checked.planned
    assume(planned is not None)
    assert planned is not None
    adjusted = judge(checked, history, profile).adjusted
    assert adjusted is not None
    for amount, was in (
        (adjusted.distance_km, planned.distance_km),
        (adjusted.duration_min, planned.duration_min),
    ):
        if was is None:
            assert amount is None
        elif adjusted.kind is not SessionKind.REST:
            assert amount is not None
        assert amount is None or (was is not None and 0 < amount <= was)
    assert adjusted.kind in (planned.kind, SessionKind.EASY, SessionKind.REST)
    if adjusted.kind is SessionKind.EASY:
        assert planned.kind.is_run
    assert adjusted.terrain in (planned.terrain, Terrain.FLAT, None)
    assert adjusted.notes
    assert all(note in SessionNote for note in adjusted.notes)


@thoroughly
@given(checked_days())
def test_the_cautious_profile_is_never_looser(day: tuple[CheckIn, History]) -> None:
    checked, history = day
    standard = judge(checked, history, Profile.STANDARD)
    assert no_looser(judge(checked, history, Profile.CAUTIOUS), standard)


@thoroughly
@given(pains)
def test_the_level_is_the_highest_slider_given(pain: Pain) -> None:
    assert pain.level == max(value for _, value in pain.items() if value is not None)
