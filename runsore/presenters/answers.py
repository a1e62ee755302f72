"""What the runner answered about a sore spot, in plain words."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum

from runsore.core.body import Tissue
from runsore.core.check_in import (
    CheckInFlag,
    Form,
    Onset,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.wording import QT_TRANSLATE_NOOP, Wording

QUESTIONS = {
    "rest": QT_TRANSLATE_NOOP("wording", "At rest"),
    "moving": QT_TRANSLATE_NOOP("wording", "When moving"),
    "after": QT_TRANSLATE_NOOP("wording", "An hour after the run"),
    "morning": QT_TRANSLATE_NOOP("wording", "The morning after"),
    "tissue": QT_TRANSLATE_NOOP("wording", "Felt in"),
    "sensation": QT_TRANSLATE_NOOP("wording", "Feels"),
    "spread": QT_TRANSLATE_NOOP("wording", "Extent"),
    "onset": QT_TRANSLATE_NOOP("wording", "Began"),
    "since": QT_TRANSLATE_NOOP("wording", "Since"),
    "trend": QT_TRANSLATE_NOOP("wording", "Since then"),
    "warm_up": QT_TRANSLATE_NOOP("wording", "In the warm-up"),
    "form": QT_TRANSLATE_NOOP("wording", "Stride"),
    "signs": QT_TRANSLATE_NOOP("wording", "To see"),
    "flags": QT_TRANSLATE_NOOP("wording", "Also"),
    "seen": QT_TRANSLATE_NOOP("wording", "Seen by a professional"),
}
ANSWERS: dict[StrEnum, str] = {
    Tissue.MUSCLE: QT_TRANSLATE_NOOP("wording", "the muscle"),
    Tissue.JOINT: QT_TRANSLATE_NOOP("wording", "the joint"),
    Tissue.TENDON: QT_TRANSLATE_NOOP("wording", "the tendon"),
    Tissue.BONE: QT_TRANSLATE_NOOP("wording", "the bone"),
    Tissue.OTHER: QT_TRANSLATE_NOOP("wording", "something else"),
    Sensation.DULL: QT_TRANSLATE_NOOP("wording", "a dull ache"),
    Sensation.STIFF: QT_TRANSLATE_NOOP("wording", "stiff, tight"),
    Sensation.SHARP: QT_TRANSLATE_NOOP("wording", "sharp, stabbing"),
    Sensation.BURNING: QT_TRANSLATE_NOOP("wording", "burning"),
    Sensation.THROBBING: QT_TRANSLATE_NOOP("wording", "throbbing"),
    Sensation.TINGLING: QT_TRANSLATE_NOOP("wording", "tingling"),
    Spread.DIFFUSE: QT_TRANSLATE_NOOP("wording", "spread through the muscle"),
    Spread.PINPOINT: QT_TRANSLATE_NOOP("wording", "a spot a fingertip covers"),
    Onset.DELAYED: QT_TRANSLATE_NOOP("wording", "hours after a workout"),
    Onset.SUDDEN: QT_TRANSLATE_NOOP("wording", "suddenly, during a run"),
    Onset.GRADUAL: QT_TRANSLATE_NOOP("wording", "little by little, over days"),
    Trend.IMPROVING: QT_TRANSLATE_NOOP("wording", "better"),
    Trend.STEADY: QT_TRANSLATE_NOOP("wording", "the same"),
    Trend.WORSENING: QT_TRANSLATE_NOOP("wording", "worse"),
    WarmUp.EASES: QT_TRANSLATE_NOOP("wording", "eases"),
    WarmUp.UNCHANGED: QT_TRANSLATE_NOOP("wording", "stays the same"),
    WarmUp.RETURNS: QT_TRANSLATE_NOOP("wording", "eases, then comes back"),
    WarmUp.WORSENS: QT_TRANSLATE_NOOP("wording", "gets worse"),
    WarmUp.NOT_TRIED: QT_TRANSLATE_NOOP("wording", "not tried"),
    Form.NORMAL: QT_TRANSLATE_NOOP("wording", "as always"),
    Form.HESITANT: QT_TRANSLATE_NOOP("wording", "slightly hesitant"),
    Form.ALTERED: QT_TRANSLATE_NOOP("wording", "limping, shorter or compensating"),
    Sign.SWELLING: QT_TRANSLATE_NOOP("wording", "swelling"),
    Sign.BRUISING: QT_TRANSLATE_NOOP("wording", "bruising"),
    Sign.REDNESS: QT_TRANSLATE_NOOP("wording", "redness"),
    SpotFlag.NIGHT_PAIN: QT_TRANSLATE_NOOP("wording", "pain at night"),
    SpotFlag.HOP_PAIN: QT_TRANSLATE_NOOP("wording", "pain when hopping"),
    SpotFlag.WEIGHT_BEARING_PAIN: QT_TRANSLATE_NOOP("wording", "pain with weight on it"),
    SpotFlag.HEARD_POP: QT_TRANSLATE_NOOP("wording", "heard or felt a pop"),
    SpotFlag.DEFORMITY: QT_TRANSLATE_NOOP("wording", "looks out of shape"),
    SpotFlag.NUMBNESS: QT_TRANSLATE_NOOP("wording", "numbness"),
    SpotFlag.CANNOT_BEAR_WEIGHT: QT_TRANSLATE_NOOP("wording", "cannot put weight on it"),
    SpotFlag.CANNOT_TIPTOE: QT_TRANSLATE_NOOP("wording", "cannot rise on tiptoe"),
    SpotFlag.CALF_SWOLLEN_WARM: QT_TRANSLATE_NOOP("wording", "calf swollen and warm"),
    CheckInFlag.FEVER: QT_TRANSLATE_NOOP("wording", "fever"),
    CheckInFlag.CHEST_PAIN: QT_TRANSLATE_NOOP("wording", "chest pain"),
    CheckInFlag.BREATHLESS: QT_TRANSLATE_NOOP("wording", "breathless in a new way"),
    CheckInFlag.DARK_URINE: QT_TRANSLATE_NOOP("wording", "dark urine"),
    CheckInFlag.SADDLE_NUMBNESS: QT_TRANSLATE_NOOP("wording", "numb where a saddle would touch"),
    CheckInFlag.BLADDER_BOWEL_CHANGE: QT_TRANSLATE_NOOP("wording", "bladder or bowel changed"),
}


def answers_of(
    spot: SoreSpot, wording: Wording, day_text: Callable[[date], str]
) -> tuple[tuple[str, str], ...]:
    """Questions and answers in the order they are asked, without the unanswered."""
    return tuple(
        (wording.translate(QUESTIONS[question]), answer)
        for question, answer in _answered(spot, wording, day_text)
    )


def words_of(answers: Iterable[StrEnum], wording: Wording) -> str:
    """Several ticks as one line, in the order in which they are offered."""
    offered = list(ANSWERS)
    return ", ".join(
        wording.translate(ANSWERS[answer]) for answer in sorted(answers, key=offered.index)
    )


def _answered(
    spot: SoreSpot, wording: Wording, day_text: Callable[[date], str]
) -> Iterator[tuple[str, str]]:
    for moment, level in spot.pain.items():
        if level is not None:
            yield moment, f"{level} · {wording.level(level)}"
    answers: dict[str, StrEnum | date | frozenset[Sign] | frozenset[SpotFlag] | None] = {
        "tissue": spot.tissue_answer,
        "sensation": spot.sensation,
        "spread": spot.spread,
        "onset": spot.onset,
        "since": spot.since,
        "trend": spot.trend,
        "warm_up": spot.warm_up,
        "form": spot.form,
        "signs": spot.signs,
        "flags": spot.flags,
        "seen": spot.seen,
    }
    for question, answer in answers.items():
        if isinstance(answer, date):
            yield question, day_text(answer)
        elif isinstance(answer, StrEnum):
            yield question, wording.translate(ANSWERS[answer])
        elif answer:
            yield question, words_of(answer, wording)
