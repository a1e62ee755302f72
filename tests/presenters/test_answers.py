"""A spot's answers in plain words."""

from datetime import date

from check_ins import sore
from runsore.core.body import Tissue
from runsore.core.check_in import (
    CheckInFlag,
    Form,
    Onset,
    Pain,
    Sensation,
    Sign,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.presenters.answers import answers_of, words_of
from runsore.wording import Wording

WORDS = Wording()


def test_only_what_was_answered_is_told() -> None:
    assert answers_of(sore(moving=3), WORDS, str) == (("When moving", "3 · mild"),)


def test_everything_that_was_answered_is_told() -> None:
    spot = sore(
        pain=Pain(rest=0, moving=5, after=4, morning=2),
        tissue_answer=Tissue.TENDON,
        sensation=Sensation.STIFF,
        spread=Spread.DIFFUSE,
        onset=Onset.GRADUAL,
        since=date(2026, 3, 1),
        trend=Trend.STEADY,
        warm_up=WarmUp.RETURNS,
        form=Form.HESITANT,
        signs=frozenset({Sign.REDNESS, Sign.SWELLING}),
        flags=frozenset({SpotFlag.HOP_PAIN}),
        seen=date(2026, 3, 2),
    )
    assert answers_of(spot, WORDS, str) == (
        ("At rest", "0 · none"),
        ("When moving", "5 · moderate"),
        ("An hour after", "4 · moderate"),
        ("On waking", "2 · mild"),
        ("Felt", "In the tendon"),
        ("Feels", "Stiff, tight"),
        ("Reach", "Spread through the muscle"),
        ("Began", "Crept up over days"),
        ("Since", "2026-03-01"),
        ("Since then", "About the same"),
        ("In the warm-up", "Eases, then comes back"),
        ("Stride", "Slight hesitation"),
        ("To see", "Swelling, Redness"),
        ("Also", "Hurts on hopping"),
        ("Seen by a professional", "2026-03-02"),
    )


def test_answers_are_translated() -> None:
    shouting = Wording(str.upper)
    assert answers_of(sore(form=Form.NORMAL), shouting, str)[-1] == ("STRIDE", "NORMAL")
    assert words_of("check_in_flags", {CheckInFlag.FEVER}, shouting) == "FEVER"
