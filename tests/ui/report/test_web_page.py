"""The report as a web page: self-contained, in order, with every list in full."""

import re
from html.parser import HTMLParser
from typing import Any

import pytest

from logged import check_in, workout
from runsore.core.value import replace
from runsore.ui.overriding import override
from ui.report.reports import WHOLE, everything_sore, report

pytestmark = pytest.mark.usefixtures("qapp")
_VOID = {"meta", "br"}


class Outline(HTMLParser):
    """The elements in order, what they say, and whether each is closed."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page.decode())

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def outline(*entries: Any, notes: bool = False) -> Outline:
    return Outline(report(*entries, choice=replace(WHOLE, with_notes=notes)).as_web_page())


def test_nothing_is_loaded_from_anywhere():
    page = report(check_in("2026-02-02", {"neck": 3})).as_web_page().decode()
    assert "<script" not in page
    assert not re.findall(r"(?:src|href|@import|url\()\s*=?\s*[\"']?(?!#)\w+:", page)
    assert [
        link for link in re.findall(r"https?://[^\"' <]+", page) if "www.w3.org" not in link
    ] == []


def test_the_page_is_well_formed_and_says_what_it_is():
    made = outline(check_in("2026-02-02", {"neck": 3}), workout("2026-02-01", distance_km=8.0))
    assert made.open == []
    assert ("html", {"lang": "en"}) in made.tags
    assert made.texts.count("Soreness report") == 1
    assert [tag for tag, _ in made.tags if tag in ("h1", "h2")] == ["h1"] + ["h2"] * 6


def test_drawings_are_told_in_words():
    made = outline(check_in("2026-02-02", {"neck": 3}), workout("2026-02-01", distance_km=8.0))
    told = [of["aria-label"] for tag, of in made.tags if tag == "svg" and "aria-label" in of]
    assert told == [
        "Body map. Worst level of the period: Neck 3.",
        "Body map. Latest check-in, 2026-02-02: Neck 3.",
        "Neck: worst 3 · 2026-02-02, latest 3 · 2026-02-02",
        "most in a day 8 km",
    ]


def test_lists_are_never_cut():
    entries = everything_sore()
    made = report(*entries)
    page = made.as_web_page().decode()
    assert page.count("no session noted") == len(made.state.episodes)
    assert page.count('<th scope="row">') == len(made.state.regions)


def test_a_note_is_text_and_never_markup():
    kept = check_in("2026-02-02", {})
    kept = replace(kept, check_in=replace(kept.check_in, notes="<script>alert('sore')</script>"))
    made = outline(kept, notes=True)
    assert "<script>alert('sore')</script>" in "".join(made.texts)
    assert "script" not in [tag for tag, _ in made.tags]


def test_an_empty_period_is_a_page_too():
    made = outline()
    assert made.open == []
    assert "There is no check-in in this period." in made.texts
