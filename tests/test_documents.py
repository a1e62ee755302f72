"""The documents at the project's root say what is so."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from runsore.settings import ThemeChoice
from runsore.ui.main_window import MainWindow
from runsore.ui.page_entry import PageEntry
from runsore.ui.theme import Theme

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
ARROW = "▸"
# As *File ▸ Import…*, whole or over the end of a line.
MENU_PATH = re.compile(rf"\*(\w+)\s{ARROW}\s([^*]+)\*")
PATH = re.compile(r"`((?:runsore|resources|docs|packaging|tests|scripts)/[\w./-]+)`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_and_paths_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = {link.partition("#")[0] for link in LINK.findall(text) if "://" not in link}
    dead = [link for link in links if not (document.parent / link).exists()]
    dead += [path for path in PATH.findall(text) if not (ROOT / path).exists()]
    assert not dead


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_pictures_are_said_in_words_too(document: Path) -> None:
    pictures = PICTURE.findall(document.read_text(encoding="utf-8"))
    assert [path for words, path in pictures if len(words.split()) < 3] == []


def menu_paths(window: MainWindow) -> set[str]:
    found = set()
    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        names = [action.text() for action in menu.actions() if not action.isSeparator()]
        found |= {f"{top.text()} {ARROW} {name}".replace("&", "") for name in names}
    return found


def test_every_menu_path_in_the_documents_leads_to_a_command(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    entries = [PageEntry("today", "Today", QLabel)]
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(entries, Theme(qapp, ThemeChoice.LIGHT), QUndoStack(), memory)
    qtbot.addWidget(window)
    there = menu_paths(window)
    told = {document: document.read_text(encoding="utf-8") for document in DOCUMENTS}
    named = {
        document.name: {
            f"{menu} {ARROW} {' '.join(name.split())}" for menu, name in MENU_PATH.findall(text)
        }
        for document, text in told.items()
    }
    assert len(named["guide.md"]) >= 8
    assert {name: paths - there for name, paths in named.items() if paths - there} == {}
    # One that is written in another way would not be looked at.
    assert [
        one.name for one, text in told.items() if len(MENU_PATH.findall(text)) != text.count(ARROW)
    ] == []


def test_the_readme_shows_what_a_check_prints() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command, *shown = readme.partition("```console\n$ ")[2].partition("```")[0].splitlines()
    done = subprocess.run(
        [sys.executable, "-m", *command.split()],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    printed = iter(done.stdout.splitlines())
    # Lines may be left out, never changed or moved.
    assert [line for line in shown if line != "…" and line not in printed] == []
