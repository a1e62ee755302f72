"""The Learn texts: every anchor there, every rule and source told, in a quiet voice."""

import re
from pathlib import Path

import pytest

from runsore.core.rules.table import RULES
from runsore.presenters.learn import (
    SECTIONS,
    anchor_of_rule,
    anchor_of_source,
    is_rule,
    section_of,
    section_with,
)
from runsore.wording import SOURCES

TEXTS = Path(__file__).parents[2] / "resources" / "learn"
READ = {name: (TEXTS / f"{name}.md").read_text(encoding="utf-8") for name in SECTIONS}
LEARN = tuple(section_of(text) for text in READ.values())
ANCHORS = [anchor for section in LEARN for anchor in section.anchors]


def test_every_text_is_a_section_and_every_section_a_text() -> None:
    assert {path.stem for path in TEXTS.glob("*.md")} == set(SECTIONS)


def test_anchors_are_unique() -> None:
    assert len(set(ANCHORS)) == len(ANCHORS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_told_somewhere(rule) -> None:
    assert is_rule(rule.id)
    assert anchor_of_rule(rule.id) in ANCHORS


def test_a_rule_of_another_ruleset_leads_to_the_first_page() -> None:
    assert anchor_of_rule("RULE-OF-TOMORROW") == SECTIONS[0]
    assert not is_rule("RULE-OF-TOMORROW")


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_is_named_in_full(source: str) -> None:
    assert anchor_of_source(source) in LEARN[-1].anchors


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_source_of_a_rule_is_named_in_full_and_by_no_other_key(rule) -> None:
    assert rule.sources
    for source in rule.sources:
        assert anchor_of_source(source) in LEARN[-1].anchors
        named = READ["sources"].partition(f"{{#{anchor_of_source(source)}}}")[2].strip()
        assert len(named.partition("##")[0].strip()) > 20


# What Learn is there for, each with words without which it would not be told.
TOLD = {
    "the-rule": ("Run gently", "Rest or cross-train", "limp"),
    "compensation": ("IT band", "shin", "load goes elsewhere"),
    "mild": ("over many sessions", "too much"),
    "nothing-to-fear": ("harms nothing", "confidence", "resilient"),
    "what-they-look-for": ("weakness", "imbalance", "Footwear", "strain", "fracture", "tendon"),
    "pain-scale": ("1–3", "4–5", "6–10"),
    "kinds": ("DOMS", "Injury pain", "Joint pain"),
    "doms": ("doms-curve", "12 to 24 hours", "24 and 72 hours"),
    "signs-to-skip": ("Sharp", "Swelling", "Tingling", "Fever", "limp"),
    "changing-a-session": ("Intervals", "20–30 %", "cross-training", "flatter"),
    "recovery": ("Protein", "Fluids", "7–9 hours", "Cold", "Mobility"),
    "seeing-someone": ("without improvement", "suddenly", "coming back"),
    "sources": ("Running For Wellness",),
}


@pytest.mark.parametrize("anchor", TOLD)
def test_what_a_runner_comes_to_learn_is_told(anchor: str) -> None:
    (text,) = [text for text in READ.values() if f"{{#{anchor}}}" in text]
    told = text.partition(f"{{#{anchor}}}")[2]
    missing = [words for words in TOLD[anchor] if words not in told]
    assert missing == []


@pytest.mark.parametrize("name", SECTIONS)
def test_links_lead_somewhere(name: str) -> None:
    assert set(re.findall(r"\]\(#([^)]+)\)", READ[name])) <= set(ANCHORS)


@pytest.mark.parametrize("name", SECTIONS)
def test_the_voice_is_quiet(name: str) -> None:
    assert "!" not in READ[name].replace("![", "")
    assert not re.search(r"\b(you should have|must not have|your fault|lazy)\b", READ[name])


@pytest.mark.parametrize("name", SECTIONS)
def test_nothing_of_the_markup_is_left_in_the_page(name: str) -> None:
    html = section_of(READ[name]).html
    assert not re.search(r"\*\*|\{#|\]\(|^\||^> ", html, re.MULTILINE)


def test_a_section_knows_its_place() -> None:
    assert section_with(LEARN, "doms") == SECTIONS.index("kinds")
    assert section_with(LEARN, "nowhere") is None


def test_blocks_become_elements() -> None:
    section = section_of(
        "# Title {#top}\n\nA **b** & [c](#d).\n\n## More {#more}\n\n- one\n- two\n\n"
        "> said\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n![curve](A curve.)"
    )
    assert (section.title, section.anchor, section.anchors) == ("Title", "top", ("top", "more"))
    for part in (
        '<h1><a name="top"></a>Title</h1>',
        '<p>A <b>b</b> &amp; <a href="#d">c</a>.</p>',
        "<ul><li>one</li><li>two</li></ul>",
        '<td class="quote">said</td>',
        '<th class="first">x</th><th class="cell">y</th>',
        '<td class="first">1</td><td class="cell">2</td>',
        '<img src="curve" alt="A curve.">',
    ):
        assert part in section.html


def test_a_text_without_title_is_refused() -> None:
    with pytest.raises(ValueError, match="title and anchor"):
        section_of("Just words.")
