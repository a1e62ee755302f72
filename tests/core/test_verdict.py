"""The ladders, and a verdict kept as plain data."""

import json
from copy import deepcopy
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given

from check_ins import check_in, checked_days, sore
from runsore.core.check_in import CheckIn
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.rules.table import RULES
from runsore.core.verdict import (
    RULESET,
    Care,
    Kind,
    Ladder,
    Run,
    verdict_as_plain,
    verdict_from_plain,
)
from runsore.core.workout import PlannedSession, SessionKind


@pytest.mark.parametrize(
    ("ladder", "words"),
    [
        (Run, "as-planned easy shorten stop"),
        (Care, "none monitor professional urgent"),
        (Kind, "none doms unclear joint injury"),
    ],
)
def test_a_ladder_rises_from_the_most_permissive_word(ladder: type[Ladder], words: str) -> None:
    steps = list(ladder)
    assert [step.value for step in steps] == words.split()
    assert [step.rank for step in steps] == list(range(len(steps)))
    assert min(steps) is steps[0]
    assert max(steps) is steps[-1]
    for below, above in pairwise(steps):
        assert below < above
        assert above > below
        assert below <= above
        assert not below >= above
        assert below <= below  # noqa: PLR0124 - a step is as high as itself
        assert below != above


def test_steps_of_different_ladders_cannot_be_compared() -> None:
    for compared in (lambda: Run.STOP > Care.NONE, lambda: Kind.NONE <= Care.NONE):
        with pytest.raises(TypeError):
            compared()
    assert Run.STOP != Care.URGENT
    assert len({Care.NONE, Kind.NONE}) == 2


@given(checked_days())
def test_a_verdict_comes_back_from_plain_data_as_it_was(day: tuple[CheckIn, History]) -> None:
    verdict = judge(*day)
    kept = json.loads(json.dumps(verdict_as_plain(verdict)))
    assert verdict_from_plain(kept) == verdict
    assert verdict_as_plain(verdict_from_plain(kept)) == kept


def broken(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    planned = PlannedSession(SessionKind.LONG, 10)
    plain = deepcopy(verdict_as_plain(judge(check_in(sore(), planned=planned))))
    inner: Any = plain
    for step in path[:-1]:
        inner = inner[step]
    if value is KeyError:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return plain


@pytest.mark.parametrize(
    "path",
    [
        ("run",), ("care",), ("kind",), ("reasons",), ("alternatives",), ("recovery",),
        ("next_step",), ("reasons", 0, "region"), ("reasons", 0, "run"), ("adjusted", "kind"),
        ("adjusted", "terrain"), ("adjusted", "notes"), ("adjusted",),
    ],
)  # fmt: skip
@pytest.mark.parametrize("value", [KeyError, "unheard-of", 7, [[]]], ids=str)
def test_plain_data_that_is_no_verdict_is_refused(path: tuple[Any, ...], value: Any) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        verdict_from_plain(broken(path, value))


def test_a_verdict_of_another_ruleset_keeps_its_rules_and_its_number() -> None:
    assert judge(check_in()).ruleset == RULESET == "1"
    plain = broken(("ruleset",), "0")
    plain["reasons"][0]["rule"] = "FORGOTTEN"
    kept = verdict_from_plain(plain)
    assert kept.ruleset == "0"
    assert kept.reasons[0].rule == "FORGOTTEN"


SOURCES = {
    "LEVEL-MILD": "coach", "LEVEL-MODERATE": "coach", "LEVEL-HIGH": "coach", "JOINT": "coach 8",
    "JOINT-HIGH": "coach 8", "BONE": "4", "BONE-STRESS": "4 5", "SHARP": "coach", "TINGLING": "3",
    "NOT-DOMS": "coach", "PINPOINT": "coach", "SUDDEN": "coach", "FORM-ALTERED": "coach",
    "FORM-HESITANT": "coach", "WARMUP-WORSENS": "coach", "WARMUP-NO-HELP": "coach 2",
    "VISIBLE-SIGN": "coach 3", "NIGHT-OR-DAILY": "1 4", "NEXT-MORNING": "2 6 8",
    "OVERDUE": "coach 1", "WORSENING": "coach 1", "PERSISTS": "coach",
    "SUDDEN-UNRESOLVED": "coach", "RECURS": "coach", "FEVER": "7", "RED-FLAG": "3",
    "CAUTIOUS": "3", "LOAD-SPIKE": "9",
}  # fmt: skip


def test_every_rule_stands_once_in_the_agreed_order_with_its_sources() -> None:
    assert {rule.id: " ".join(rule.sources) for rule in RULES} == SOURCES
    assert [rule.id for rule in RULES] == list(SOURCES)
