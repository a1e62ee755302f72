"""Asking little: a question is put only where an answer could still change the verdict."""

from typing import Any

import pytest
from hypothesis import given, settings

from check_ins import ago, check_in, checked_days, history, past, sore
from runsore.core.body import Tissue
from runsore.core.check_in import CheckIn, Form, Onset, Sensation, SoreSpot, SpotFlag, WarmUp
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.questions import AT_ONCE, Question, flags_to_ask, questions_to_ask
from runsore.core.value import replace

LOADING = (SpotFlag.NIGHT_PAIN, SpotFlag.HOP_PAIN, SpotFlag.WEIGHT_BEARING_PAIN)
ACUTE = (
    SpotFlag.HEARD_POP,
    SpotFlag.DEFORMITY,
    SpotFlag.NUMBNESS,
    SpotFlag.CANNOT_BEAR_WEIGHT,
)
CALF = (SpotFlag.CANNOT_TIPTOE, SpotFlag.CALF_SWOLLEN_WARM)


def asked(spot: SoreSpot, known: History | None = None) -> frozenset[Question]:
    return questions_to_ask(check_in(spot), spot, known or History())


@pytest.mark.parametrize(
    ("region", "level", "answers", "flags"),
    [
        ("left-hamstring", 3, {}, ()),
        ("left-hamstring", 4, {}, LOADING),
        ("left-hamstring", 6, {}, LOADING + ACUTE),
        ("left-hamstring", 1, {"onset": Onset.SUDDEN}, ACUTE),
        ("left-hamstring", 1, {"tissue_answer": Tissue.BONE}, LOADING),
        ("left-quad", 1, {}, LOADING),
        ("left-groin", 1, {}, LOADING),
        ("left-upper-calf", 1, {}, CALF),
        ("left-achilles", 1, {}, CALF),
        ("left-back-of-knee", 1, {}, (SpotFlag.CALF_SWOLLEN_WARM,)),
    ],
)
def test_warning_signs_are_asked_where_they_can_matter(
    region: str, level: int, answers: dict[str, Any], flags: tuple[SpotFlag, ...]
) -> None:
    assert flags_to_ask(sore(region, level, **answers)) == flags


def test_a_fresh_mild_spot_is_asked_the_three_quick_questions() -> None:
    assert set(AT_ONCE) <= asked(sore(moving=2))


def test_nothing_is_asked_once_help_is_needed_now() -> None:
    spot = sore("left-hamstring", 3, flags=frozenset({SpotFlag.NUMBNESS}))
    assert asked(spot) - {Question.FLAGS} == set()


def test_being_seen_is_asked_only_when_it_would_soften_something() -> None:
    assert Question.SEEN not in asked(sore(moving=2))
    assert Question.SEEN in asked(sore(moving=2, since=ago(6)))
    lasting = history(past("left-upper-calf", dict.fromkeys(range(1, 7), 3)))
    assert Question.SEEN in asked(sore(moving=3), lasting)


def test_answers_that_only_together_reassure_are_both_asked() -> None:
    """Strong muscle soreness is spared the professional only as dull and delayed."""
    found = asked(sore("left-hamstring", 7, warm_up=WarmUp.EASES, form=Form.NORMAL))
    assert {Question.SENSATION, Question.ONSET} <= found
    sharp = sore("left-hamstring", 7, sensation=Sensation.SHARP)
    assert Question.FORM not in asked(sharp)


@pytest.mark.parametrize(
    "spots",
    [
        (sore("left-inner-knee", 4),),
        (sore("left-upper-calf", 3, sensation=Sensation.SHARP),),
        (sore("left-inner-knee", 4), sore("right-achilles", 7)),
    ],
)
def test_a_warning_sign_can_be_reached_whatever_is_known_already(
    spots: tuple[SoreSpot, ...],
) -> None:
    checked = check_in(*spots)
    found = questions_to_ask(checked, spots[0], History())
    assert Question.ONSET in found
    sudden = replace(spots[0], onset=Onset.SUDDEN)
    after = questions_to_ask(check_in(sudden, *spots[1:]), sudden, History())
    assert Question.FLAGS in after
    assert set(ACUTE) <= set(flags_to_ask(sudden))


@settings(max_examples=40)
@given(checked_days(least_spots=1))
def test_a_choice_that_is_not_asked_changes_nothing(day: tuple[CheckIn, History]) -> None:
    checked, known = day
    spot = checked.spots[0]
    found = questions_to_ask(checked, spot, known)
    now = judge(checked, known)
    fields = {"form": tuple(Form), "sensation": tuple(Sensation), "warm_up": tuple(WarmUp)}
    for name, choices in fields.items():
        if Question(name) in found:
            continue
        for choice in choices:
            other = replace(checked, spots=(replace(spot, **{name: choice}), *checked.spots[1:]))
            after = judge(other, known)
            assert (after.run, after.care) == (now.run, now.care)
