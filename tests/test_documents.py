"""The documents at the project's root say what is so."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
PATH = re.compile(r"`((?:runsore|resources|docs|packaging|tests|scripts)/[\w./-]+)`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_and_paths_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = {link.partition("#")[0] for link in LINK.findall(text) if "://" not in link}
    dead = [link for link in links if not (document.parent / link).exists()]
    dead += [path for path in PATH.findall(text) if not (ROOT / path).exists()]
    assert not dead


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
