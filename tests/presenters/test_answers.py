"""A spot's answers in plain words."""

from datetime import date
from enum import StrEnum

import pytest

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
from runsore.presenters.answers import ANSWERS, answers_of, words_of
from runsore.wording import Wording

WORDS = Wording()
CHOICES = (Tissue, Sensation, Spread, Onset, Trend, WarmUp, Form, Sign, SpotFlag, CheckInFlag)


@pytest.mark.parametrize("choices", CHOICES)
def test_every_answer_has_words_of_its_own(choices: type[StrEnum]) -> None:
    words = [ANSWERS[choice] for choice in choices]
    assert len(set(words)) == len(words)


def test_no_two_answers_share_a_key() -> None:
    assert len(ANSWERS) == sum(len(choices) for choices in CHOICES)


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
        ("An hour after the run", "4 · moderate"),
        ("The morning after", "2 · mild"),
        ("Felt in", "the tendon"),
        ("Feels", "stiff, tight"),
        ("Extent", "spread through the muscle"),
        ("Began", "little by little, over days"),
        ("Since", "2026-03-01"),
        ("Since then", "the same"),
        ("In the warm-up", "eases, then comes back"),
        ("Stride", "slightly hesitant"),
        ("To see", "swelling, redness"),
        ("Also", "pain when hopping"),
        ("Seen by a professional", "2026-03-02"),
    )


def test_answers_are_translated() -> None:
    shouting = Wording(str.upper)
    assert answers_of(sore(form=Form.NORMAL), shouting, str)[-1] == ("STRIDE", "AS ALWAYS")
    assert words_of({CheckInFlag.FEVER}, shouting) == "FEVER"
