"""`runsore check`, against what no Python program can do without."""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import logs
from benchmarks.bench import Bench
from benchmarks.measure import Cost, Row, in_folders_of_its_own, paired

ROOT = Path(__file__).parents[1]
NOTHING = (sys.executable, "-c", "pass")
# All that a check loads: `runsore.cli` by itself knows neither of arguments nor of a command.
_MODULES = ("cli.answering", "cli.arguments", "cli.check_command", "storage.read_only_log")
IMPORT = (sys.executable, "-c", "\n".join(f"import runsore.{name}" for name in _MODULES))


def rows(bench: Bench) -> Iterator[Row]:
    log = str(logs.sample(10, bench.today))
    check = (sys.executable, "-m", "runsore", "check")
    for what, ours, floor, goal, must in (
        (
            "`runsore check`, history in the JSON, to `python -c pass`",
            (*check, str(logs.request_with_history(bench.today))),
            NOTHING,
            3,
            4,
        ),
        (
            "`runsore check`, from the ten-year log, to importing what reads it",
            (*check, "--log", log, str(logs.request_for_the_log(bench.today))),
            IMPORT,
            1.1,
            1.3,
        ),
    ):
        costs: tuple[list[Cost], list[Cost]] = ([], [])
        with tempfile.TemporaryDirectory() as folder:
            for command in (ours, floor):
                _run(command, folder)
            for turn in range(3 * bench.rounds):
                for which in (0, 1) if turn % 2 else (1, 0):
                    costs[which].append(_run((ours, floor)[which], folder))
        pair = paired(*costs)
        yield Row(what, pair.ratio, "×", goal, must, pair.note)


def _run(command: Sequence[str], folder: str) -> Cost:
    before, begun = _of_children(), time.monotonic()
    subprocess.run(
        command, cwd=ROOT, env=in_folders_of_its_own(folder), check=True, stdout=subprocess.DEVNULL
    )
    return Cost(time.monotonic() - begun, _of_children() - before)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
