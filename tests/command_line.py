"""The command line run as a person or a script runs it, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def runsore(
    *arguments: str | Path, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    kept |= {"PYTHONPATH": str(ROOT)} | environment
    command = [sys.executable, "-m", "runsore", *map(str, arguments)]
    return subprocess.run(
        command, input=given, capture_output=True, check=False, env=kept, timeout=60
    )


def check(value: Any, *arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    return runsore("check", *arguments, given=json.dumps(value).encode())


def one_line(shown: subprocess.CompletedProcess[bytes]) -> str:
    """The refusal: status 2, nothing printed, one line of at most 300 characters."""
    assert shown.returncode == 2, shown
    assert shown.stdout == b""
    text = shown.stderr.decode()
    assert text.endswith("\n")
    assert text.count("\n") == 1, text
    assert len(text) <= 301
    assert "Traceback" not in text
    return text
