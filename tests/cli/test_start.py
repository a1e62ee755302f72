"""What a check costs before it answers, counted: what is loaded for it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from runsore.storage.sqlite_log import SqliteLog

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from runsore.cli import main
main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
"""
SPOT = {"region": "left-upper-calf", "pain": {"moving": 3}}
# As they were counted, and a tenth more for other versions of Python.
MOST_MODULES = 132

Loaded = Callable[..., set[str]]


def told(arguments: Sequence[str | Path], env: Mapping[str, str]) -> list[str]:
    """What a process says on stderr when it was asked so; the last line has its modules."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**env, "PYTHONPATH": str(ROOT)},
    )
    return done.stderr.splitlines()


@pytest.fixture
def loaded(tmp_path: Path) -> Loaded:
    """The modules in the process of a check once it has answered; how much is asked of it."""

    def of_a_check(asked: dict[str, object], *options: str | Path) -> set[str]:
        request = tmp_path / "request.json"
        request.write_text(json.dumps(asked))
        return set(told(["check", request, *options], os.environ)[-1].split())

    return of_a_check


def test_a_check_that_carries_its_history_loads_little(loaded: Loaded) -> None:
    modules = loaded({"spots": [SPOT], "history": []})
    assert len(modules) <= MOST_MODULES
    unused = {"inspect", "dataclasses", "pathlib", "uuid", "shutil", "sqlite3", "platformdirs"}
    assert modules.isdisjoint(unused | {"threading"})


def test_a_check_from_the_log_defines_no_dataclass(loaded: Loaded, tmp_path: Path) -> None:
    log = tmp_path / "log.db"
    SqliteLog(log).close()
    modules = loaded({"spots": [SPOT]}, "--log", log)
    assert modules.isdisjoint({"inspect", "dataclasses", "sqlmodel", "sqlalchemy"})


def test_of_the_commands_only_the_chosen_one_is_loaded(loaded: Loaded) -> None:
    modules = loaded({"spots": [], "history": []})
    found = {name for name in modules if name.startswith("runsore.cli.") and "command" in name}
    assert found == {"runsore.cli.command", "runsore.cli.check_command"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
def test_a_start_as_from_a_menu_takes_no_arguments_apart() -> None:
    none = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in none}
    refused, *_, modules = told([], env)
    assert refused.startswith("There is no display to open the window on")
    assert {"argparse", "runsore.cli.arguments"}.isdisjoint(modules.split())
