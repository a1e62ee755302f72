"""The examples that the rules were agreed on."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from runsore.core.check_in import Profile
from runsore.core.judge import judge
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
