"""The examples that the rules were agreed on."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from check_ins import ago, check_in, sore
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Profile,
    Sensation,
    Sign,
    SpotFlag,
    WarmUp,
)
from runsore.core.judge import judge
from runsore.core.verdict import NextStep
from runsore.exchange.check_in_json import read_check_request, verdict_json
from runsore.wording import Wording

CASES = json.loads((Path(__file__).parents[1] / "cases.json").read_text(encoding="utf-8"))
FILLER = datetime(2000, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_agreed_examples_get_the_agreed_verdicts(case: dict[str, Any]) -> None:
    request = read_check_request(json.dumps(case["check_in"]).encode(), FILLER)
    verdict = judge(request.check_in, request.history, request.profile or Profile.STANDARD)
    given = verdict_json(verdict, Wording())
    given["rules"] = sorted({reason["rule"] for reason in given["reasons"]})
    if given["adjusted"]:
        assert given["adjusted"].pop("note")
    assert {key: given[key] for key in case["expect"]} == case["expect"]


FEVER = frozenset({CheckInFlag.FEVER})


@pytest.mark.parametrize(
    ("checked", "next_step"),
    [
        (check_in(), NextStep.CARRY_ON),
        (check_in(sore(warm_up=WarmUp.EASES)), NextStep.TOMORROW_MORNING),
        (check_in(sore()), NextStep.FIRST_TEN_MINUTES),
        (check_in(sore(moving=4)), NextStep.AFTER_THE_SHORT_RUN),
        (check_in(sore(form=Form.ALTERED)), NextStep.REST_AND_LOOK_AGAIN),
        (check_in(sore(), flags=FEVER), NextStep.FEVER_FIRST),
        (check_in(sore(since=ago(5))), NextStep.MAKE_AN_APPOINTMENT),
        (check_in(sore(moving=6), flags=FEVER), NextStep.MAKE_AN_APPOINTMENT),
        (check_in(sore(sensation=Sensation.TINGLING)), NextStep.MAKE_AN_APPOINTMENT),
        (check_in(flags=FEVER | {CheckInFlag.CHEST_PAIN}), NextStep.GET_HELP_NOW),
        (check_in(sore(flags=frozenset({SpotFlag.DEFORMITY}))), NextStep.GET_HELP_NOW),
    ],
)
def test_the_next_step_fits_the_verdict(checked: CheckIn, next_step: NextStep) -> None:
    assert judge(checked).next_step is next_step


def test_what_concerns_the_whole_check_in_is_told_before_its_spots() -> None:
    numb = sore(flags=frozenset({SpotFlag.NUMBNESS}), signs=frozenset({Sign.SWELLING}))
    reasons = judge(check_in(numb, flags=frozenset({CheckInFlag.BREATHLESS}))).reasons
    assert [(reason.rule, reason.region is None) for reason in reasons[:2]] == [
        ("RED-FLAG", True),
        ("RED-FLAG", False),
    ]
