"""A package imported statement by statement is the package, whatever happens on the way."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from runsore.ui.widgets.chart_library import imported_in_turns

SLOW = "from time import sleep\nsleep(0.02)\n"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Its folder; it is forgotten afterwards."""
    folder = tmp_path / "some_package"
    folder.mkdir()
    (folder / "first.py").write_text(f"{SLOW}name = 'first'\n")
    (folder / "second.py").write_text(f"{SLOW}from some_package import given\n")
    own = '"""Says what it is."""\nfrom . import first\ngiven = first.name\nfrom .second import *\n'
    (folder / "__init__.py").write_text(own)
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.startswith("some_package")]:
        del sys.modules[name]


def test_between_its_statements_others_have_their_turn(package: Path) -> None:
    turns = len(list(imported_in_turns("some_package")))
    import some_package  # type: ignore[import-not-found]

    assert turns >= 2
    assert (some_package.given, some_package.first.name) == ("first", "first")
    assert some_package.__doc__ == "Says what it is."
    assert some_package.__file__ == str(package / "__init__.py")
    assert list(some_package.__path__) == [str(package)]


def test_what_is_there_is_not_imported_again(package: Path) -> None:
    list(imported_in_turns("some_package"))
    before = sys.modules["some_package"]
    assert list(imported_in_turns("some_package")) == []
    assert sys.modules["some_package"] is before


def test_what_fails_half_way_is_not_taken_for_the_package(package: Path) -> None:
    (package / "second.py").write_text("raise ImportError('no second')\n")
    with pytest.raises(ImportError, match="no second"):
        list(imported_in_turns("some_package"))
    assert "some_package" not in sys.modules


def test_what_is_given_up_half_way_is_not_taken_for_the_package(package: Path) -> None:
    turns = imported_in_turns("some_package")
    next(turns)
    assert "some_package" in sys.modules
    del turns
    assert "some_package" not in sys.modules


def test_without_its_source_it_is_imported_at_once(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.machinery.SourceFileLoader.get_source", lambda *_: None)
    assert list(imported_in_turns("some_package")) == []
    assert sys.modules["some_package"].given == "first"


def test_a_package_that_is_missing_is_said_to_be(package: Path) -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        list(imported_in_turns("no_such_package"))
