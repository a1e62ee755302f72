"""What it feels and looks like: each answer alone, and its calmer neighbour."""

from typing import Any

import pytest

from check_ins import TODAY, ago, check_in, history, past, sore
from runsore.core.body import Tissue
from runsore.core.check_in import Form, Onset, Sensation, Sign, SpotFlag, Spread, WarmUp
from runsore.core.judge import judge
from runsore.core.verdict import Care, Kind, Run

STOP_MONITOR = (Run.STOP, Care.MONITOR)
STOP_PRO = (Run.STOP, Care.PROFESSIONAL)
SHORTEN_MONITOR = (Run.SHORTEN, Care.MONITOR)
PATTERN_RULES = {
    "SHARP", "TINGLING", "NOT-DOMS", "PINPOINT", "SUDDEN", "FORM-ALTERED", "FORM-HESITANT",
    "WARMUP-WORSENS", "WARMUP-NO-HELP", "VISIBLE-SIGN", "NIGHT-OR-DAILY",
}  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "rule", "strength"),
    [
        ({"sensation": Sensation.DULL}, None, None),
        ({"sensation": Sensation.STIFF}, None, None),
        ({"sensation": Sensation.SHARP}, "SHARP", STOP_MONITOR),
        ({"sensation": Sensation.TINGLING}, "TINGLING", STOP_PRO),
        ({"sensation": Sensation.BURNING}, "NOT-DOMS", SHORTEN_MONITOR),
        ({"sensation": Sensation.THROBBING}, "NOT-DOMS", SHORTEN_MONITOR),
        ({"spread": Spread.DIFFUSE}, None, None),
        ({"spread": Spread.PINPOINT}, "PINPOINT", STOP_MONITOR),
        ({"onset": Onset.DELAYED}, None, None),
        ({"onset": Onset.GRADUAL}, None, None),
        ({"onset": Onset.SUDDEN}, "SUDDEN", STOP_MONITOR),
        ({"form": Form.NORMAL}, None, None),
        ({"form": Form.HESITANT}, "FORM-HESITANT", SHORTEN_MONITOR),
        ({"form": Form.ALTERED}, "FORM-ALTERED", STOP_MONITOR),
        ({"warm_up": WarmUp.EASES}, None, None),
        ({"warm_up": WarmUp.NOT_TRIED}, None, None),
        ({"warm_up": WarmUp.UNCHANGED}, "WARMUP-NO-HELP", SHORTEN_MONITOR),
        ({"warm_up": WarmUp.RETURNS}, "WARMUP-NO-HELP", SHORTEN_MONITOR),
        ({"warm_up": WarmUp.WORSENS}, "WARMUP-WORSENS", STOP_MONITOR),
        ({"flags": frozenset({SpotFlag.NIGHT_PAIN})}, "NIGHT-OR-DAILY", STOP_MONITOR),
        ({"flags": frozenset({SpotFlag.HOP_PAIN})}, "NIGHT-OR-DAILY", STOP_MONITOR),
        ({"flags": frozenset({SpotFlag.WEIGHT_BEARING_PAIN})}, "NIGHT-OR-DAILY", STOP_MONITOR),
        ({"signs": frozenset({Sign.BRUISING})}, "VISIBLE-SIGN", STOP_MONITOR),
    ],
)
def test_an_answer_asks_for_what_the_table_says(
    answers: dict[str, Any], rule: str | None, strength: tuple[Run, Care] | None
) -> None:
    verdict = judge(check_in(sore(moving=1, **answers)))
    found = {
        reason.rule: (reason.run, reason.care)
        for reason in verdict.reasons
        if reason.rule in PATTERN_RULES
    }
    assert found == ({rule: strength} if rule else {})


@pytest.mark.parametrize(
    ("tissue", "level", "days_ago", "care"),
    [
        (Tissue.MUSCLE, 5, None, Care.MONITOR),
        (Tissue.MUSCLE, 6, None, Care.PROFESSIONAL),
        (Tissue.JOINT, 1, None, Care.PROFESSIONAL),
        (Tissue.MUSCLE, 2, 1, Care.PROFESSIONAL),
        (Tissue.MUSCLE, 2, 3, Care.PROFESSIONAL),
        (Tissue.MUSCLE, 2, 4, Care.MONITOR),
        (Tissue.MUSCLE, 2, 0, Care.MONITOR),
    ],
)
def test_a_sign_needs_a_professional_in_a_joint_when_strong_or_when_it_lasts(
    tissue: Tissue, level: int, days_ago: int | None, care: Care
) -> None:
    swelling = frozenset({Sign.SWELLING})
    known = [] if days_ago is None else past("left-upper-calf", {days_ago: 2}, signs=swelling)
    verdict = judge(
        check_in(sore(moving=level, tissue_answer=tissue, signs=swelling)), history(known)
    )
    found = {reason.rule: reason.care for reason in verdict.reasons}
    assert found["VISIBLE-SIGN"] is care


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({"sensation": Sensation.SHARP}, Kind.INJURY),
        ({"sensation": Sensation.TINGLING}, Kind.INJURY),
        ({"spread": Spread.PINPOINT}, Kind.INJURY),
        ({"onset": Onset.SUDDEN}, Kind.INJURY),
        ({"form": Form.ALTERED}, Kind.INJURY),
        ({"warm_up": WarmUp.WORSENS}, Kind.INJURY),
        ({"signs": frozenset({Sign.REDNESS})}, Kind.INJURY),
        ({"flags": frozenset({SpotFlag.NIGHT_PAIN})}, Kind.INJURY),
        ({"form": Form.HESITANT}, Kind.UNCLEAR),
        ({"tissue_answer": Tissue.JOINT}, Kind.JOINT),
        ({"tissue_answer": Tissue.JOINT, "sensation": Sensation.SHARP}, Kind.INJURY),
        ({"sensation": Sensation.DULL, "onset": Onset.DELAYED}, Kind.DOMS),
        ({"sensation": Sensation.STIFF, "onset": Onset.DELAYED}, Kind.DOMS),
        ({"sensation": Sensation.DULL}, Kind.UNCLEAR),
        ({"onset": Onset.DELAYED}, Kind.UNCLEAR),
        ({"sensation": Sensation.DULL, "onset": Onset.GRADUAL}, Kind.UNCLEAR),
        ({"sensation": Sensation.BURNING, "onset": Onset.DELAYED}, Kind.UNCLEAR),
        (
            {"sensation": Sensation.DULL, "onset": Onset.DELAYED, "tissue_answer": Tissue.TENDON},
            Kind.UNCLEAR,
        ),
        ({"sensation": Sensation.DULL, "onset": Onset.DELAYED, "since": ago(3)}, Kind.DOMS),
        ({"sensation": Sensation.DULL, "onset": Onset.DELAYED, "since": ago(4)}, Kind.UNCLEAR),
    ],
)
def test_soreness_is_told_apart(answers: dict[str, Any], kind: Kind) -> None:
    assert judge(check_in(sore(moving=2, **answers))).kind is kind


def test_the_most_worrying_spot_names_the_kind() -> None:
    doms = sore("left-quad", 2, sensation=Sensation.DULL, onset=Onset.DELAYED)
    assert judge(check_in(doms, sore("left-kneecap", 1))).kind is Kind.JOINT
    assert judge(check_in(doms, sore("left-achilles", 1))).kind is Kind.UNCLEAR


def test_a_spot_at_zero_counts_only_when_its_answers_worry() -> None:
    assert judge(check_in(sore(moving=0, warm_up=WarmUp.UNCHANGED))).reasons == ()
    assert judge(check_in(sore(moving=0, sensation=Sensation.SHARP))).run is Run.STOP
    hesitant = judge(check_in(sore(moving=0, form=Form.HESITANT)))
    assert (hesitant.run, hesitant.care) == (Run.SHORTEN, Care.MONITOR)


def test_answers_of_every_kind_of_flag_are_accepted_whether_asked_or_not() -> None:
    verdict = judge(check_in(sore("neck", 1, flags=frozenset(SpotFlag), since=TODAY)))
    assert verdict.care is Care.URGENT
