"""PySide6 6.12.0 loses a reference to None on every call that returns it (PYSIDE-3474)."""

import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from PySide6.QtCore import QObject

ROOT = Path(__file__).parents[1]
CALLS = 300


def test_calls_that_return_nothing_keep_every_reference_to_none() -> None:
    """Python 3.11 ends when the count reaches zero; from 3.12 on None cannot be lost."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS / 10


def test_the_broken_release_is_excluded_and_the_sound_one_allowed() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        declared = map(Requirement, tomllib.load(file)["project"]["dependencies"])
    (qt,) = (requirement for requirement in declared if requirement.name.startswith("PySide6"))
    assert "6.12.0" not in qt.specifier
    assert "6.11.3" in qt.specifier
