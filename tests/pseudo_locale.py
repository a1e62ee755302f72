"""A language that nobody speaks: every text of the program with accents, longer, in brackets.

What shows up without brackets was never translated, and what does not fit would be cut in a
language that needs more room than English.
"""

import re
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator

from runsore.ui.overriding import override

TS = Path(__file__).parents[1] / "resources" / "translations" / "runsore_de.ts"
OPENS, CLOSES = "⟦⟧"
LONGER = 0.4
# Patterns for dates, which no reader sees.
_NO_PROSE = "formats"
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéïñöšûýÀÇÉÏÑÖŠÛÝ")
_KEPT = re.compile(r"(\{\w+\}|%n|%\d|&|\n|\*\.\w+)")
_EDGES = re.compile(r"(\s*)(.*?)(\s*)\Z", re.DOTALL)


class PseudoTranslator(QTranslator):
    """Knows what a translator would be given, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = {
            (context.findtext("name"), message.findtext("source"))
            for context in ElementTree.parse(TS).iter("context")
            for message in context.iter("message")
        }

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        if (context, sourceText) not in self._texts:
            return None
        return sourceText if context == _NO_PROSE else pseudo(sourceText)


def pseudo(text: str) -> str:
    """`Left {area}` becomes `⟦Léft {area} éé⟧`; blanks at the ends stay outside."""
    found = _EDGES.match(text)
    before, prose, after = found.groups() if found else ("", text, "")
    parts = _KEPT.split(prose)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    return f"{before}{OPENS}{''.join(parts)}{_more(prose)}{CLOSES}{after}"


def _more(prose: str) -> str:
    """Words as long as words are, so that they can be broken into lines."""
    letters = sum(len(part) for part in _KEPT.split(prose)[::2])
    wanted = round(letters * LONGER)
    whole, rest = divmod(wanted, 7)
    return " " * bool(wanted) + " ".join(["éñöšàû"] * whole + ["é" * rest] * bool(rest))
