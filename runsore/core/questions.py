"""Asking little: which questions could still change the verdict."""

from enum import StrEnum
from typing import Any

from runsore.core.body import BoneStress, Tissue
from runsore.core.check_in import (
    PAIN_MAX,
    CheckIn,
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
from runsore.core.facts import CheckInFacts, SpotFacts
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.rules.course import PERSISTS_DAYS
from runsore.core.rules.level import HIGH, MODERATE
from runsore.core.rules.load import load_spike
from runsore.core.rules.table import RULES
from runsore.core.value import Value, replace
from runsore.core.verdict import Care, Run


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
    beside = _Beside.of(check_in, spot, history, profile)
    best = _at_its_best(spot)
    return frozenset(
        question
        for question in Question
        if any(_could_change(context, question, beside) for context in (spot, best))
    )


class _Beside(Value):
    """The verdict without one spot, to which each try of that spot is added: judging all spots
    anew for every try would take too long while a slider is dragged."""

    check_in: CheckIn
    history: History
    profile: Profile
    run: Run
    care: Care
    level: int
    untold: bool
    spike: bool

    @classmethod
    def of(cls, check_in: CheckIn, spot: SoreSpot, history: History, profile: Profile) -> "_Beside":
        others = tuple(other for other in check_in.spots if other.region != spot.region)
        rest = judge(replace(check_in, spots=others, planned=None), history, profile)
        sore = replace(check_in, spots=(SoreSpot(spot.region, Pain(moving=1)),))
        return cls(
            check_in=check_in,
            history=history,
            profile=profile,
            run=rest.run,
            care=rest.care,
            level=max((other.level for other in others), default=0),
            untold=any(_is_untold(other) for other in others),
            spike=load_spike(CheckInFacts(sore, history, profile)) is not None,
        )

    def outcome(self, tried: SoreSpot) -> object:
        """What the runner would notice: both axes, the condition and how much is cut."""
        facts = SpotFacts(tried, self.check_in.day, self.history, self.profile)
        strengths = [rule.of_spot(facts) for rule in RULES if rule.of_spot]
        found = [strength for strength in strengths if strength] if facts.contributes else []
        level = max(self.level, tried.level)
        least = Run.EASY if self.spike and level >= 1 else Run.AS_PLANNED
        run = max([self.run, least, *(strength.run for strength in found)])
        care = max([self.care, *(strength.care for strength in found)])
        conditional = run is Run.EASY and (self.untold or _is_untold(tried))
        planned = self.check_in.planned
        is_cut = run in (Run.EASY, Run.SHORTEN) and planned is not None and planned.kind.is_run
        return run, care, conditional, is_cut and (level >= 2, level >= MODERATE)


def _is_untold(spot: SoreSpot) -> bool:
    return spot.level >= 1 and spot.warm_up in (None, WarmUp.NOT_TRIED)


def _could_change(spot: SoreSpot, question: Question, beside: _Beside) -> bool:
    tried = (replace(spot, **answer) for answer in _answers(question, spot, beside.check_in))
    return len({beside.outcome(candidate) for candidate in tried if candidate.is_rated}) > 1


def _at_its_best(spot: SoreSpot) -> SoreSpot:
    unanswered = {
        name: answer for name, answer in _REASSURING.items() if getattr(spot, name) is None
    }
    return replace(spot, **unanswered)  # type: ignore[arg-type]


def _answers(question: Question, spot: SoreSpot, check_in: CheckIn) -> list[dict[str, Any]]:
    """No answer, and those that between them show whether the question matters."""
    if question is Question.ONSET:
        # A sudden onset brings further questions, whose answers may be urgent.
        urgent = {"onset": Onset.SUDDEN, "flags": spot.flags | frozenset(_ACUTE)}
        return [{"onset": onset} for onset in (None, *Onset)] + [urgent]
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
