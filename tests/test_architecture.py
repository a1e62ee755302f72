"""What import contracts cannot say: parts that run alone, and files and functions of one screen.

Who may import whom is held by `make check`, from pyproject.toml.
"""

import ast
import io
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "runsore").rglob("*.py"))
# Prose: all sentences of advice stand in one file, so that a clinician can review them.
PROSE = ROOT / "runsore" / "wording.py"
MOST_CODE_LINES = 300
MOST_FUNCTION_LINES = 40

# Imports every module of the part, then prints which of the others came along.
_IMPORT_ALL = """
import importlib, pkgutil, sys
part, *unwanted = sys.argv[1:]
package = importlib.import_module(part)
for found in pkgutil.walk_packages(getattr(package, "__path__", []), part + "."):
    importlib.import_module(found.name)
print(*sorted(set(unwanted) & set(sys.modules)))
"""
_HEAVY = ["PySide6", "shiboken6", "pyqtgraph", "numpy", "sqlite3", "sqlmodel", "sqlalchemy"]


@pytest.mark.parametrize("part", ["core", "presenters", "wording", "settings"])
def test_a_part_runs_without_qt_sql_or_numpy(part: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, f"runsore.{part}", *_HEAVY],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if path != PROSE],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_file_is_one_room(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(code_lines(source)) <= MOST_CODE_LINES


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_function_fits_on_a_screen(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    too_long = {
        f"{node.name}, line {node.lineno}": length
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > MOST_FUNCTION_LINES
    }
    assert not too_long


def test_blank_lines_comments_and_docstrings_are_no_code() -> None:
    source = '"""What\nit is."""\n\n# Why.\nx = """one\ntwo"""  # here\n\ndef f():\n    "Doc."\n'
    assert code_lines(source) == {5, 6, 8}


def code_lines(source: str) -> set[int]:
    """The numbers of the lines that hold code."""
    silent = {
        tokenize.COMMENT,
        tokenize.DEDENT,
        tokenize.ENCODING,
        tokenize.ENDMARKER,
        tokenize.INDENT,
        tokenize.NEWLINE,
        tokenize.NL,
    }
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in silent:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and _is_text(node.value):
            lines.difference_update(range(node.lineno, (node.end_lineno or 0) + 1))
    return lines


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
