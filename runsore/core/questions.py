"""Asking little: which questions could still change the verdict."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from runsore.core.body import BoneStress, Tissue
from runsore.core.check_in import (
    PAIN_MAX,
    CheckIn,
    Form,
    Onset,
    Profile,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.rules.course import PERSISTS_DAYS
from runsore.core.rules.level import HIGH, MODERATE


class Question(StrEnum):
    """In the order in which they are asked; the first three at once, the others folded."""

    SENSATION = "sensation"
    WARM_UP = "warm_up"
    FORM = "form"
    MORNING = "morning"
    AFTER = "after"
    REST = "rest"
    SPREAD = "spread"
    ONSET = "onset"
    SINCE = "since"
    TREND = "trend"
    SIGNS = "signs"
    FLAGS = "flags"
    TISSUE = "tissue"
    SEEN = "seen"


AT_ONCE = (Question.SENSATION, Question.WARM_UP, Question.FORM)
_CALF = frozenset({"upper-calf", "lower-calf"})
_ACHILLES = frozenset({"achilles", "achilles-insertion"})
_BACK_OF_KNEE = frozenset({"back-of-knee"})
_LOADING = (SpotFlag.NIGHT_PAIN, SpotFlag.HOP_PAIN, SpotFlag.WEIGHT_BEARING_PAIN)
_ACUTE = (
    SpotFlag.HEARD_POP,
    SpotFlag.DEFORMITY,
    SpotFlag.NUMBNESS,
    SpotFlag.CANNOT_BEAR_WEIGHT,
)
_SLIDERS = (Question.MORNING, Question.AFTER, Question.REST)
_CHOICES: dict[Question, tuple[StrEnum, ...]] = {
    Question.SENSATION: tuple(Sensation),
    Question.WARM_UP: tuple(WarmUp),
    Question.FORM: tuple(Form),
    Question.SPREAD: tuple(Spread),
    Question.ONSET: tuple(Onset),
    Question.TREND: tuple(Trend),
}
_REASSURING: dict[str, StrEnum] = {
    "sensation": Sensation.DULL,
    "spread": Spread.DIFFUSE,
    "onset": Onset.DELAYED,
    "trend": Trend.IMPROVING,
    "warm_up": WarmUp.EASES,
    "form": Form.NORMAL,
}


def flags_to_ask(spot: SoreSpot) -> tuple[SpotFlag, ...]:
    """The warning signs that can matter at this spot, in the order of SpotFlag."""
    area = spot.region.area
    asked: set[SpotFlag] = set()
    prone = spot.region.bone_stress is not BoneStress.NONE
    if spot.tissue is Tissue.BONE or prone or spot.level >= MODERATE:
        asked.update(_LOADING)
    if spot.onset is Onset.SUDDEN or spot.level >= HIGH:
        asked.update(_ACUTE)
    if area in _CALF | _ACHILLES:
        asked.add(SpotFlag.CANNOT_TIPTOE)
    if area in _CALF | _ACHILLES | _BACK_OF_KNEE:
        asked.add(SpotFlag.CALF_SWOLLEN_WARM)
    return tuple(flag for flag in SpotFlag if flag in asked)


def questions_to_ask(
    check_in: CheckIn,
    spot: SoreSpot,
    history: History,
    profile: Profile = Profile.STANDARD,
) -> frozenset[Question]:
    """The questions on a rated spot of the check-in of which some answer would change the
    verdict, as it stands or were all that is still open answered at its best."""
    best = _at_its_best(spot)

    def outcome(tried: SoreSpot) -> object:
        spots = tuple(tried if other.region == spot.region else other for other in check_in.spots)
        verdict = judge(replace(check_in, spots=spots), history, profile)
        return verdict.run, verdict.care, verdict.conditional, verdict.adjusted

    return frozenset(
        question
        for question in Question
        if any(_could_change(context, question, check_in, outcome) for context in (spot, best))
    )


def _could_change(
    spot: SoreSpot,
    question: Question,
    check_in: CheckIn,
    outcome: Callable[[SoreSpot], object],
) -> bool:
    tried = (replace(spot, **answer) for answer in _answers(question, spot, check_in))
    return len({outcome(candidate) for candidate in tried if candidate.is_rated}) > 1


def _at_its_best(spot: SoreSpot) -> SoreSpot:
    unanswered = {
        name: answer for name, answer in _REASSURING.items() if getattr(spot, name) is None
    }
    return replace(spot, **unanswered)  # type: ignore[arg-type]


def _answers(question: Question, spot: SoreSpot, check_in: CheckIn) -> list[dict[str, Any]]:
    """No answer, and those that between them show whether the question matters."""
    if question in _CHOICES:
        return [{question.value: choice} for choice in (None, *_CHOICES[question])]
    if question in _SLIDERS:
        return [
            {"pain": replace(spot.pain, **{question.value: level})} for level in (None, PAIN_MAX)
        ]
    day = check_in.day
    long_ago = day.fromordinal(max(day.toordinal() - PERSISTS_DAYS, 1))
    asked = flags_to_ask(spot)
    special: dict[Question, list[dict[str, Any]]] = {
        Question.SINCE: [{"since": None}, {"since": long_ago}],
        Question.SEEN: [{"seen": None}, {"seen": day}],
        Question.TISSUE: [{"tissue_answer": tissue} for tissue in (None, *Tissue)],
        Question.SIGNS: [{"signs": frozenset()}, {"signs": frozenset({Sign.SWELLING})}],
        Question.FLAGS: [
            {"flags": frozenset(flags)} for flags in ((), *((flag,) for flag in asked), asked)
        ],
    }
    return special[question]
