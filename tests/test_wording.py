"""Every sentence a runner may read: there, whole, plain and kind."""

import re
from enum import Enum
from typing import Any

import pytest
from hypothesis import given

from check_ins import check_in, checked_days, sore
from runsore import wording
from runsore.core.body import REGIONS, Side, region_by_key
from runsore.core.check_in import CheckIn, CheckInFlag, Form
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.rules.table import RULES
from runsore.core.verdict import (
    Alternative,
    Care,
    Kind,
    NextStep,
    Reason,
    RecoveryMethod,
    Run,
    SessionNote,
)
from runsore.core.workout import SessionKind, Terrain
from runsore.wording import Wording

WORDS = Wording()


def sentences_of(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, dict):
        value = [value[key] for key in value]
    if isinstance(value, list | tuple):
        return [sentence for item in value for sentence in sentences_of(item)]
    return []


SENTENCES = sorted(
    {
        sentence
        for name, value in vars(wording).items()
        if name.isupper() and name not in {"CONTEXT", "QT_TRANSLATE_NOOP"}
        for sentence in sentences_of(value)
    }
)


@pytest.mark.parametrize(
    ("table", "choices"),
    [
        (wording.HEADLINES, Run),
        (wording.LEADS, Run),
        (wording.CARE_LINES, Care),
        (wording.KINDS, Kind),
        (wording.SESSION_NOTES, SessionNote),
        (wording.ALTERNATIVES, Alternative),
        (wording.RECOVERY, RecoveryMethod),
        (wording.RECOVERY_TITLES, RecoveryMethod),
        (wording.NEXT_STEPS, NextStep),
        (wording.SESSION_KINDS, SessionKind),
        (wording.TERRAINS, Terrain),
        (wording.SIDED_NAMES, Side),
    ],
)
def test_every_word_of_the_core_has_its_sentence(
    table: dict[Any, str], choices: type[Enum]
) -> None:
    assert set(table) == set(choices)
    assert all(text for key, text in table.items() if key is not Care.NONE)


def test_every_rule_and_every_source_has_its_sentence() -> None:
    assert set(wording.REASONS) == {rule.id for rule in RULES}
    assert set(wording.SOURCES) == {source for rule in RULES for source in rule.sources}
    assert {rule for rule, _ in wording.REASONS_BY_CARE} <= set(wording.REASONS)
    for source in wording.SOURCES:
        assert WORDS.source(source) != source


@given(checked_days())
def test_every_verdict_is_told_in_whole_sentences(day: tuple[CheckIn, History]) -> None:
    verdict = judge(*day)
    told = [
        WORDS.headline(verdict),
        WORDS.lead(verdict),
        WORDS.kind(verdict.kind),
        WORDS.next_step(verdict),
        *(WORDS.reason(reason) for reason in verdict.reasons),
        *(WORDS.recovery(method) for method in verdict.recovery),
        *(WORDS.recovery_title(method) for method in verdict.recovery),
        *(WORDS.alternative(alternative) for alternative in verdict.alternatives),
    ]
    if verdict.adjusted:
        told.append(WORDS.session_note(verdict.adjusted.notes))
    assert all(told)
    for reason in verdict.reasons:
        assert WORDS.reason(reason) != reason.rule
    assert (WORDS.care_line(verdict) == "") == (verdict.care is Care.NONE)


HEADLINES = [
    (check_in(), "Run as planned"),
    (check_in(sore()), "Easy run is fine"),
    (check_in(sore(moving=4)), "Shorten it and watch"),
    (check_in(sore(form=Form.ALTERED)), "Not today: rest or cross-train"),
    (check_in(sore(moving=6)), "Not today: rest"),
    (check_in(flags=frozenset({CheckInFlag.FEVER})), "Not today: rest"),
    (check_in(flags=frozenset({CheckInFlag.BREATHLESS})), "Get help now"),
]


@pytest.mark.parametrize(("checked", "headline"), HEADLINES)
def test_a_headline_says_it_in_the_agreed_words(checked: CheckIn, headline: str) -> None:
    assert WORDS.headline(judge(checked)) == headline


def test_a_second_line_asks_for_care() -> None:
    assert WORDS.care_line(judge(check_in(sore(moving=6)))) == "Get it looked at"
    assert "112" in WORDS.care_line(judge(check_in(flags=frozenset({CheckInFlag.CHEST_PAIN}))))


@given(checked_days())
def test_no_headline_allows_a_run_that_the_verdict_does_not(day: tuple[CheckIn, History]) -> None:
    verdict = judge(*day)
    headline = WORDS.headline(verdict)
    if verdict.care is Care.URGENT:
        assert headline == "Get help now"
        assert "run" not in WORDS.lead(verdict).replace("running waits", "")
    elif verdict.run is Run.STOP:
        assert headline.startswith("Not today: rest")
        assert ("cross-train" in headline) == bool(verdict.alternatives)
    else:
        assert headline == wording.HEADLINES[verdict.run]


def test_a_lead_tells_the_test_of_a_conditional_run_and_the_way_to_a_professional() -> None:
    assert "first ten easy minutes" in WORDS.lead(judge(check_in(sore())))
    assert "physiotherapist" in WORDS.lead(judge(check_in(sore(moving=6))))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_plain_and_kind(sentence: str) -> None:
    assert sentence == sentence.strip()
    assert "  " not in sentence
    assert sentence.isprintable()
    for unkind in (
        "!",
        "you should have",
        "you shouldn't",
        "you must",
        "your fault",
        "failure",
        "failed",
        "injur",
        "you have a ",
        "you have an ",
        "diagnosis",
        "suffer",
        "fracture of",
        "no worries",
        "simply",
    ):
        assert unkind not in re.sub(r"running injuries|bone stress injury", "", sentence.lower())


def test_it_says_that_it_does_not_diagnose() -> None:
    assert "does not diagnose" in WORDS.disclaimer
    assert "decide" in WORDS.disclaimer


def test_advice_and_reasons_end_as_sentences_do() -> None:
    whole = [
        wording.LEADS, wording.LEAD_CONDITIONAL, wording.LEAD_PROFESSIONAL, wording.LEAD_URGENT,
        wording.REASONS, wording.REASONS_BY_CARE, wording.SESSION_NOTES, wording.RECOVERY,
        wording.NEXT_STEPS, wording.DISCLAIMER,
    ]  # fmt: skip
    for sentence in sentences_of(whole):
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence[0].isdigit()


def test_every_next_step_is_one_sentence() -> None:
    for text in wording.NEXT_STEPS.values():
        assert len(re.findall(r"[.?]", text)) == 1


@pytest.mark.parametrize(
    ("level", "word"),
    [(0, "none"), (1, "mild"), (3, "mild"), (4, "moderate"), (5, "moderate"), (6, "stop"),
     (10, "stop")],
)  # fmt: skip
def test_a_level_has_the_word_of_its_band(level: int, word: str) -> None:
    assert WORDS.level(level) == word


def test_each_of_the_75_regions_has_a_name_of_its_own_with_its_side() -> None:
    names = {WORDS.region(region) for region in REGIONS}
    assert len(names) == 75
    for region in REGIONS:
        name = WORDS.region(region)
        assert name == region.name
        assert name[0].isupper()
        side = name.split()[0].lower()
        assert (side in ("left", "right")) == (region.side is not Side.MIDDLE)
        assert region.side is Side.MIDDLE or side == region.side.value
    assert WORDS.region(region_by_key("right-it-band")) == "Right outer thigh (IT band)"
    assert WORDS.region(region_by_key("left-achilles")) == "Left Achilles tendon"
    assert WORDS.region(region_by_key("lower-back")) == "Lower back"


def test_a_rule_or_source_of_another_ruleset_goes_by_its_id() -> None:
    forgotten = Reason("FORGOTTEN", None, Run.STOP, Care.MONITOR, ("99",))
    assert WORDS.reason(forgotten) == "FORGOTTEN"
    assert WORDS.source("99") == "99"


def test_how_strongly_a_rule_asks_for_care_changes_what_it_says() -> None:
    for (rule, care), text in wording.REASONS_BY_CARE.items():
        assert WORDS.reason(Reason(rule, None, Run.STOP, care, ())) == text
        assert text != wording.REASONS[rule]


def test_the_morning_is_asked_after_as_it_was() -> None:
    assert WORDS.morning_after("8 km", run_today=False) == "On waking, after yesterday's 8 km"
    assert WORDS.morning_after("", run_today=False) == "On waking, after yesterday's run"
    assert WORDS.morning_after("8 km", run_today=True) == "On waking this morning"


def test_every_sentence_passes_through_the_translation() -> None:
    shouted = Wording(lambda text: text if "{" in text else text.upper())
    verdict = judge(check_in(sore(moving=6)))
    assert shouted.headline(verdict) == "NOT TODAY: REST"
    assert shouted.care_line(verdict) == "GET IT LOOKED AT"
    assert shouted.reason(verdict.reasons[0]).isupper()
    assert shouted.next_step(verdict).isupper()
    assert shouted.kind(verdict.kind).isupper()
    assert shouted.disclaimer.isupper()
    assert shouted.label("why") == "WHY"
    assert shouted.region(region_by_key("lower-back")) == "LOWER BACK"


def test_what_stands_out_is_told_as_found_and_never_as_a_cause() -> None:
    assert set(wording.SESSIONS_WITHIN) == set(SessionKind)
    for text in [*wording.STAND_OUTS.values(), wording.STAND_OUTS_CAUTION]:
        assert text.endswith(".")
        assert not any(word in text for word in ("caused", "because", "due to", "leads to"))


def test_a_claim_about_the_sorest_region_names_it_so() -> None:
    figures = {"level": 3, "hits": 6, "cases": 9, "other_hits": 2, "other_cases": 20}

    told = WORDS.stand_out("morning-hills", None, **figures)

    assert told.startswith("The sorest region: at 3 or more on 6 of 9 mornings after hilly runs")
