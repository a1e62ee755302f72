"""The Learn screen as data: its sections, their anchors, and which of them tells of a rule."""

import re
from collections.abc import Iterable, Iterator
from html import escape

from runsore.core.value import Value

# In the order of the list; each is a file of that name in resources/learn.
SECTIONS = (
    "the-rule",
    "pain-scale",
    "kinds",
    "compensation",
    "mild",
    "easy-running",
    "signs-to-skip",
    "changing-a-session",
    "load-spikes",
    "over-days",
    "recovery",
    "bone-stress",
    "seeing-someone",
    "sources",
)

_ANCHORS = {
    "LEVEL-MILD": "level-mild",
    "LEVEL-MODERATE": "level-moderate",
    "LEVEL-HIGH": "level-high",
    "JOINT": "joints",
    "JOINT-HIGH": "joints",
    "BONE": "bone-level",
    "BONE-STRESS": "bone-stress",
    "SHARP": "sharp",
    "TINGLING": "tingling",
    "NOT-DOMS": "not-doms",
    "PINPOINT": "pinpoint",
    "SUDDEN": "sudden",
    "FORM-ALTERED": "form-altered",
    "FORM-HESITANT": "form-hesitant",
    "WARMUP-WORSENS": "warm-up-worsens",
    "WARMUP-NO-HELP": "warm-up",
    "VISIBLE-SIGN": "visible-sign",
    "NIGHT-OR-DAILY": "night-or-daily",
    "NEXT-MORNING": "next-morning",
    "OVERDUE": "overdue",
    "WORSENING": "worsening",
    "PERSISTS": "persists",
    "SUDDEN-UNRESOLVED": "sudden-unresolved",
    "RECURS": "recurs",
    "FEVER": "fever",
    "RED-FLAG": "red-flags",
    "CAUTIOUS": "cautious",
    "LOAD-SPIKE": "load-spike",
}


def anchor_of_rule(rule: str) -> str:
    """Where Learn explains a rule; a rule of another ruleset leads to the first page."""
    return _ANCHORS.get(rule, SECTIONS[0])


def is_rule(name: str) -> bool:
    """Rule ids are in capitals and so never an anchor."""
    return name in _ANCHORS


def anchor_of_source(source: str) -> str:
    """Where Learn names a source in full, by its key in a reason (`coach`, `1` to `9`)."""
    return f"source-{source}"


class LearnSection(Value):
    """`html` uses elements and classes only, so that the page can style it for the theme."""

    title: str
    anchors: tuple[str, ...]
    html: str

    @property
    def anchor(self) -> str:
        return self.anchors[0]


def section_of(text: str) -> LearnSection:
    """Reads a section: headings with anchors, paragraphs, lists, tables, quotes and figures.

    Raises ValueError where the text does not begin with a heading that has an anchor.
    """
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block]
    headings = _HEADING.findall(text)
    if not headings or not blocks[0].startswith("# "):
        raise ValueError("A section begins with its title and anchor.")
    return LearnSection(
        title=headings[0][1],
        anchors=tuple(anchor for _, _, anchor in headings),
        html="\n".join(_html_of(block) for block in blocks),
    )


def section_with(sections: Iterable[LearnSection], anchor: str) -> int | None:
    """The place of the section that an anchor lies in."""
    return next(
        (place for place, section in enumerate(sections) if anchor in section.anchors), None
    )


_HEADING = re.compile(r"^(#{1,2}) (.+?) \{#([a-z0-9-]+)\}$", re.MULTILINE)
_FIGURE = re.compile(r"!\[([a-z-]+)\]\((.+)\)", re.DOTALL)
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_LINK = re.compile(r"\[([^\]]+)\]\(#([a-z0-9-]+)\)")


def _html_of(block: str) -> str:
    if heading := _HEADING.fullmatch(block):
        marks, title, anchor = heading.groups()
        size = len(marks)
        return f'<h{size}><a name="{anchor}"></a>{_inline(title)}</h{size}>'
    if figure := _FIGURE.fullmatch(block):
        name, words = figure.groups()
        return f'<p class="figure"><img src="{name}" alt="{escape(words)}"></p>'
    if block.startswith("> "):
        words = _inline(" ".join(line.removeprefix("> ") for line in block.splitlines()))
        cell = f'<tr><td class="quote">{words}</td></tr>'
        return f'<table class="quote" width="100%" cellspacing="0">{cell}</table>'
    if block.startswith("- "):
        items = "".join(f"<li>{_inline(item[2:])}</li>" for item in block.splitlines())
        return f"<ul>{items}</ul>"
    if block.startswith("|"):
        return "".join(_table_of(block.splitlines()))
    return f"<p>{_inline(' '.join(block.splitlines()))}</p>"


def _table_of(lines: list[str]) -> Iterator[str]:
    yield '<table class="grid" width="100%" cellspacing="0">'
    for number, line in enumerate(lines):
        if number == 1:
            continue
        cells = [_inline(cell.strip()) for cell in line.strip("|").split("|")]
        kind = "th" if number == 0 else "td"
        row = "".join(
            f'<{kind} class="{"first" if place == 0 else "cell"}">{cell}</{kind}>'
            for place, cell in enumerate(cells)
        )
        yield f"<tr>{row}</tr>"
    yield "</table>"


def _inline(text: str) -> str:
    strong = _STRONG.sub(r"<b>\1</b>", escape(text, quote=False))
    return _LINK.sub(r'<a href="#\2">\1</a>', strong)
