"""What a check costs before it answers, counted: what is loaded for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "resources" / "examples" / "sore-calf.json"
PROGRAM = """
import sys
from runsore.cli import main
main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """All modules in the process of a check from a log, once it has answered."""
    log = tmp_path_factory.mktemp("start") / "log.db"
    shown = subprocess.run(
        [sys.executable, "-c", PROGRAM, "check", EXAMPLE, "--log", log],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    return set(shown.stderr.split())


def test_a_check_defines_no_dataclass(loaded: set[str]) -> None:
    assert loaded.isdisjoint({"dataclasses", "inspect"})
