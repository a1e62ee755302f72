"""Every text of the program is in every translation, whole and with the same gaps."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from runsore.presenters.learn import SECTIONS, section_of
from runsore.settings import Language

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LEARN = ROOT / "resources" / "learn"
CODES = [language.value for language in Language if len(language) == 2 and language != "en"]
FILES = [FOLDER / f"runsore_{code}.ts" for code in CODES]
PLURALS = {"de": 2}
GAP = re.compile(r"\{\w+\}|%n|%\d")

_PLACE_OF_SENTENCE = {
    "LogError": 0,
    "DamagedLogError": 0,
    "FileRefusedError": 0,
    "UnreadableError": 0,
    "InvalidValueError": 2,
}

Message = tuple[str, str]


def messages_of(file: Path) -> Iterator[tuple[Message, ElementTree.Element]]:
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name", ""), message.findtext("source", "")), message


def translations_of(message: ElementTree.Element) -> list[str]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation", "")]


class _Gatherer(ast.NodeVisitor):
    """What a file hands to tr(), translate() and QT_TRANSLATE_NOOP(), by context and text."""

    def __init__(self, source: str) -> None:
        self.found: set[Message] = set()
        self.odd: list[str] = []
        self._class = ""
        self.visit(ast.parse(source))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if any(_name(call) == "tr" for call in ast.walk(node) if isinstance(call, ast.Call)):
            self.odd.append(f"line {node.lineno}: lupdate does not look into an f-string")
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Under another name lupdate does not know it, or not whose it is."""
        alias = ast.unparse(node)
        of_qt = alias.endswith("= QCoreApplication.translate") and alias.split()[0] != "translate"
        is_filled_in = isinstance(node.value, ast.JoinedStr) and alias.startswith("problem =")
        if alias.endswith(".tr") or of_qt or is_filled_in:
            self.odd.append(f"line {node.lineno}: {alias}")
        self.generic_visit(node)

    def _look_at_error(self, node: ast.Call) -> None:
        """Its sentence is marked, and what stands in it comes beside it."""
        place = {
            "LogError": 0,
            "DamagedLogError": 0,
            "FileRefusedError": 0,
            "UnreadableError": 0,
            "InvalidValueError": 2,
        }
        at = place.get(_name(node), len(node.args))
        text = node.args[at] if at < len(node.args) else None
        is_bare = isinstance(text, ast.Constant) and GAP.sub("", str(text.value)).strip()
        if isinstance(text, ast.JoinedStr) or is_bare:
            self.odd.append(f"line {node.lineno}: {ast.unparse(node)}")

    def visit_Call(self, node: ast.Call) -> None:
        self._look_at_error(node)
        texts = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args]
        match _name(node):
            case "tr" if isinstance(texts[0], str) and isinstance(node.func, ast.Attribute):
                self.found.add((self._class, texts[0]))
            case "tr":
                self.odd.append(f"line {node.lineno}: {ast.unparse(node)}")
            case "translate" | "QT_TRANSLATE_NOOP" if len(texts) > 1:
                if isinstance(texts[0], str) and isinstance(texts[1], str):
                    self.found.add((texts[0], texts[1]))
        self.generic_visit(node)


def _name(call: ast.Call) -> str:
    func = call.func
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


@pytest.fixture(scope="module")
def in_the_sources() -> set[Message]:
    found: set[Message] = set()
    for path in sorted((ROOT / "runsore").rglob("*.py")):
        gathered = _Gatherer(path.read_text(encoding="utf-8"))
        assert not gathered.odd, path
        found |= gathered.found
    return found


def test_a_text_that_lupdate_would_not_see_is_noticed() -> None:
    source = (
        "class A:\n  def f(self):\n    tr = self.tr\n    x = f\"{self.tr('a')}\"\n    self.tr(x)\n"
    )
    assert len(_Gatherer(source).odd) == 3
    assert len(_Gatherer('LogError(f"no {x}")\nLogError("no")\nLogError("{x}", x=1)\n').odd) == 2


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_a_translation_holds_the_texts_of_the_program_and_no_others(
    file: Path, in_the_sources: set[Message]
) -> None:
    """What differs is brought together by `make translations`."""
    there = {key for key, _ in messages_of(file)}
    assert in_the_sources - there == set()
    assert there - in_the_sources == set()


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_every_text_is_translated_in_every_number(file: Path) -> None:
    for key, message in messages_of(file):
        translation = message.find("translation")
        assert translation is not None, key
        assert translation.get("type") is None, key
        texts = translations_of(message)
        assert all(text.strip() for text in texts), key
        if message.get("numerus"):
            assert len(texts) == PLURALS[file.stem[-2:]], key


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_a_translation_has_the_gaps_keys_and_edges_of_its_text(file: Path) -> None:
    for (context, source), message in messages_of(file):
        for text in translations_of(message):
            assert sorted(GAP.findall(text)) == sorted(GAP.findall(source)), (context, source)
            assert text.count("&") == source.count("&"), (context, source)
            assert (text[0] == " ", text[-1] == " ") == (source[0] == " ", source[-1] == " ")
            if source.endswith((".", "…", ":", "?")):
                assert text[-1] == source[-1], (context, source)
            assert re.findall(r"\*\.\w+", text) == re.findall(r"\*\.\w+", source)


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_what_the_program_loads_is_built_from_the_translation(file: Path) -> None:
    loaded = QTranslator()
    assert loaded.load(str(file.with_suffix(".qm")))
    for (context, source), message in messages_of(file):
        forms = translations_of(message)
        comment = message.findtext("comment")
        for number, text in zip((1, 2) if message.get("numerus") else (-1,), forms, strict=True):
            assert loaded.translate(context, source, comment, number) == text, source


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", SECTIONS)
def test_learn_is_there_in_every_language_with_the_same_places(code: str, name: str) -> None:
    english = (LEARN / f"{name}.md").read_text(encoding="utf-8")
    other = (LEARN / code / f"{name}.md").read_text(encoding="utf-8")
    assert section_of(other).anchors == section_of(english).anchors
    for pattern in (r"\]\(#[a-z0-9-]+\)", r"!\[[a-z-]+\]", r"(?m)^\||^- |^> |^#+ "):
        assert re.findall(pattern, other) == re.findall(pattern, english)


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_no_two_commands_of_a_menu_have_the_same_key(file: Path) -> None:
    commands = {
        source: translations_of(message)[0]
        for (context, source), message in messages_of(file)
        if context == "MainWindow" and "&" in source
    }
    bar = {"&File", "&Edit", "&View", "&Help"}
    menus = (bar, {"&Undo", "&Redo"}, {"&Keyboard shortcuts", "&About Runsore"})
    rest = commands.keys() - set().union(*menus)
    for menu in (*menus, rest):
        keys = [commands[source].casefold().partition("&")[2][0] for source in menu]
        assert len(set(keys)) == len(keys), sorted(commands[source] for source in menu)
