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
