"""What is handed out: one version number, a wheel that holds all the program reads, a bundle."""

import ast
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

import runsore

ROOT = Path(__file__).parents[1]


def test_there_is_one_version_number() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "runsore/__init__.py"
    assert version("runsore") == runsore.__version__


def test_the_changelog_tells_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\n## [{runsore.__version__}]" in changelog


def qt_modules_of_the_bundle() -> set[str]:
    spec = (ROOT / "packaging" / "pyinstaller" / "runsore.spec").read_text(encoding="utf-8")
    return {
        name
        for statement in ast.parse(spec).body
        if isinstance(statement, ast.Assign)
        and ast.unparse(statement.targets[0]) in ("QT_MODULES", "PYQTGRAPH_QT_MODULES")
        for name in ast.literal_eval(statement.value)
    }


def test_the_bundle_has_every_part_of_qt_that_is_imported_and_no_other() -> None:
    imported = re.compile(r"^\s*(?:from|import) PySide6(?:\.| import )(Qt\w+)", re.MULTILINE)
    used = {
        name
        for path in (ROOT / "runsore").rglob("*.py")
        for name in imported.findall(path.read_text(encoding="utf-8"))
    }
    assert {"QtCore", "QtWidgets"} <= used
    assert qt_modules_of_the_bundle() == used | {"QtOpenGL", "QtOpenGLWidgets", "QtTest"}


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_programs_that_the_bundle_starts_load_the_systems_libraries(before: str | None) -> None:
    given = {"LD_LIBRARY_PATH": "/usr/lib/runsore/_internal"}
    if before:
        given["LD_LIBRARY_PATH_ORIG"] = before
    hook = ROOT / "packaging" / "pyinstaller" / "environment.py"
    start = f"import os, runpy; runpy.run_path({str(hook)!r}); os.execvp('env', ['env'])"
    told = subprocess.run(
        [sys.executable, "-c", start],
        env={"PATH": os.environ["PATH"]} | given,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    expected = [f"LD_LIBRARY_PATH={before}"] if before else []
    assert [line for line in told if line.startswith("LD_LIBRARY")] == expected


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_module_and_every_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "runsore").rglob("*.py")}
    resources = {
        f"runsore/{path.relative_to(ROOT)}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert {"runsore/resources/body/front.svg", "runsore/storage/schema.py"} <= packed
    assert any(name.startswith("runsore/storage/migrations/versions/") for name in packed)
    assert not (modules | resources) - packed
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in packed)


def test_the_wheel_gives_a_verdict_away_from_the_project(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    example = tmp_path / "runsore" / "resources" / "examples" / "sore-calf.json"
    done = subprocess.run(
        [sys.executable, "-m", "runsore", "check", str(example)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
