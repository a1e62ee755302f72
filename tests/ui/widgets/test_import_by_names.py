"""A package imported by names is the package, whatever of it is asked for."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from runsore.ui.widgets.chart_library import import_by_names

OWN = '''"""Says what it is."""
from .beside import *
from .beside import Sharp
from .items.Arrow import *
from .items.Box import Box as Case
from .shapes import *
from . import tools
given = tools.name
'''
FILES = {
    "__init__.py": OWN,
    "beside.py": "class Sharp: pass\nbeside = 'what is given as beside'\n",
    "tools.py": "from some_package import late_tool, Arrow\nname = Arrow.__name__\n",
    "late_tool.py": "",
    "items/__init__.py": "",
    "items/Arrow.py": "class Arrow: pass\n",
    "items/Box.py": "from ..items.Arrow import Arrow\nclass Box(Arrow): pass\n",
    "shapes/__init__.py": "circle, square = 'round', 'even'\n",
}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Its folder; it is forgotten afterwards."""
    folder = tmp_path / "some_package"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.startswith("some_package")]:
        del sys.modules[name]


def test_what_nobody_names_is_not_imported(package: Path) -> None:
    import_by_names("some_package")
    import some_package  # type: ignore[import-not-found]

    assert some_package.given == "Arrow"
    assert "some_package.items.Arrow" in sys.modules
    assert "some_package.items.Box" not in sys.modules
    assert "some_package.shapes" not in sys.modules
    assert some_package.__doc__ == "Says what it is."
    assert some_package.__file__ == str(package / "__init__.py")
    assert list(some_package.__path__) == [str(package)]


def test_every_name_is_what_a_plain_import_gives(package: Path) -> None:
    plain = vars(import_module("some_package"))
    given = {name: repr(what) for name, what in plain.items() if not name.startswith("__")}
    assert {"Arrow", "Case", "circle", "square", "beside", "Sharp"} < given.keys()
    for each in [name for name in sys.modules if name.startswith("some_package")]:
        del sys.modules[each]
    import_by_names("some_package")
    import some_package

    for name, what in given.items():
        assert repr(getattr(some_package, name)) == what


def test_a_name_that_nothing_brings_is_missing(package: Path) -> None:
    import_by_names("some_package")
    import some_package

    assert not hasattr(some_package, "triangle")
    assert not hasattr(some_package, "__missing__")
    with pytest.raises(ImportError, match="triangle"):
        from some_package import triangle  # noqa: F401


def test_what_is_there_is_not_imported_again(package: Path) -> None:
    import_by_names("some_package")
    before = sys.modules["some_package"]
    import_by_names("some_package")
    assert sys.modules["some_package"] is before


def test_what_fails_half_way_is_not_taken_for_the_package(package: Path) -> None:
    (package / "tools.py").write_text("raise ImportError('no tools')\n")
    with pytest.raises(ImportError, match="no tools"):
        import_by_names("some_package")
    assert "some_package" not in sys.modules


def test_without_its_source_all_is_imported_at_once(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.machinery.SourceFileLoader.get_source", lambda *_: None)
    import_by_names("some_package")
    assert "some_package.shapes" in sys.modules


def test_a_package_that_is_missing_is_said_to_be(package: Path) -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        import_by_names("no_such_package")
