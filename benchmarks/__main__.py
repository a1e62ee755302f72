"""Measures what a runner waits for against floors of the same run, and prints the table.

    python -m benchmarks [--quick] [--only GROUP …] [--bundle FOLDER] [--write]

`--write` puts the table into the README; only a run of everything may do that.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

from PySide6 import __version__ as pyside_version

from benchmarks.bench import Bench
from benchmarks.measure import Row

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BEGIN, END = "<!-- speed: begin -->", "<!-- speed: end -->"
ROUNDS, QUICK_ROUNDS = 7, 3
HEAD = """\
| what | measured | goal | must | reached | figures |
| --- | ---: | ---: | ---: | --- | --- |"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1: something falls short of what it must reach."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_ROUNDS} rounds a row")
    parser.add_argument("--only", nargs="+", choices=list(GROUPS), metavar="GROUP", default=[])
    parser.add_argument("--bundle", type=Path, help="folder of an installed program")
    parser.add_argument("--write", action="store_true", help="put the table into the README")
    options = parser.parse_args(arguments)
    if options.write and (options.quick or options.only):
        parser.error("only a full run goes into the README")
    rounds = QUICK_ROUNDS if options.quick else ROUNDS
    today = datetime.now().astimezone().date()  # noqa: TID251 - the logs end today
    bench = Bench(rounds, today, options.bundle or _built_bundle())
    with _screen() as screen:
        found = list(_measured(bench, options.only or list(GROUPS)))
    _report(found, f"{_conditions(screen, rounds, today)}", write=options.write)
    return int(any("short" in row.reached for row in found))


def _rows(module: str, function: str = "rows") -> Callable[[Bench], Iterator[Row]]:
    """Loaded when its turn comes: what one group needs is no cost of another."""

    def measured(bench: Bench) -> Iterator[Row]:
        found: Iterator[Row] = getattr(import_module(f"benchmarks.{module}"), function)(bench)
        return found

    return measured


# In the order of the table.
GROUPS: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "start": _rows("starting"),
    "stalls": _rows("starting", "stalls"),
    "trends": _rows("chart"),
    "body": _rows("body_map"),
    "verdict": _rows("verdict"),
    "log": _rows("keeping"),
    "check": _rows("command_line"),
    "installed": _rows("installed"),
}


def _measured(bench: Bench, groups: Sequence[str]) -> Iterator[Row]:
    for name in groups:
        begun = time.monotonic()
        for row in GROUPS[name](bench):
            print(_line(row), flush=True)
            yield row
        print(f"({name}: {time.monotonic() - begun:.0f} s)", file=sys.stderr, flush=True)


def _line(row: Row) -> str:
    def limit(value: float | None) -> str:
        return "" if value is None else f"≤ {value:g} {row.unit}"

    measured = "" if row.value is None else f"{_number(row.value)} {row.unit}"
    return (
        f"| {row.what} | {measured} | {limit(row.goal)} | {limit(row.must)} "
        f"| {row.reached} | {row.note} |"
    )


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _report(found: Sequence[Row], conditions: str, *, write: bool) -> None:
    short = [row for row in found if "short" in row.reached]
    said = (
        "Short of what it must reach: "
        + "; ".join(f"{row.what} ({_number(row.value or 0)} {row.unit})" for row in short)
        + "."
        if short
        else "Everything measured reaches what it must."
    )
    table = "\n".join([HEAD, *map(_line, found), "", said, "", conditions])
    print(f"\n{table}")
    if write:
        before, rest = README.read_text(encoding="utf-8").split(BEGIN)
        _, after = rest.split(END)
        README.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


def _conditions(screen: str, rounds: int, today: date) -> str:
    load = os.getloadavg()[0]
    return (
        f"{today}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}, PySide6 {pyside_version}, {screen}; medians of "
        f"{rounds} rounds or more, load at the end {load:.1f}."
    )


@contextmanager
def _screen() -> Iterator[str]:
    """A virtual X screen where there is Xvfb and Qt can use it, else Qt's offscreen platform."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as at_the_end:
        if shutil.which("Xvfb"):
            server = _virtual_screen(folder)
            at_the_end.callback(server.wait)
            at_the_end.callback(server.terminate)
        if "RUNSORE_FRAMES" in os.environ and _opens_a_window():
            yield "on a virtual X screen (Xvfb)"
        else:
            os.environ.pop("RUNSORE_FRAMES", None)
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            yield "on Qt's offscreen platform, since Xvfb or Qt's libraries for X are missing"


def _virtual_screen(folder: str) -> subprocess.Popen[bytes]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-fbdir", folder],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        os.environ["DISPLAY"] = f":{told.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ["RUNSORE_FRAMES"] = f"{folder}/Xvfb_screen0"
    return server


def _opens_a_window() -> bool:
    command = [sys.executable, "-m", "benchmarks.bare_window"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0


def _built_bundle() -> Path | None:
    return next(iter(sorted((ROOT / "dist").glob("*/runsore"))), None)


if __name__ == "__main__":
    sys.exit(main())
