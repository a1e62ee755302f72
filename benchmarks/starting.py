"""From the start of the process to what a runner waits for, told by the program itself."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks import logs
from benchmarks.bench import Bench
from benchmarks.measure import Cost, Pair, Row, in_folders_of_its_own, paired, shown

ROOT = Path(__file__).parents[1]
_OF_SYSTEM = ("/usr/lib", "/usr/share/fonts", "/var/cache/fontconfig", logs.FOLDER)
# One start differs from the next by a fifth where a machine has other things to do.
_ROUNDS = 2
# Where a runner's log is, in a data folder.
_PLACE = Path("runsore", "soreness.db")


class Watched(NamedTuple):
    """A program that prints its marks, and the log that it finds in its data folder."""

    command: Sequence[str]
    log: Path | None = None


BARE = Watched((sys.executable, "-m", "benchmarks.bare_window"))


class Mark(NamedTuple):
    """When something was there since the start, its memory in MB and the longest gap before."""

    cost: Cost
    memory: float
    gap: float


def program(log: Path, last_mark: str) -> Watched:
    return Watched((sys.executable, "-m", "benchmarks.watched_program", last_mark), log)


def start(watched: Watched) -> dict[str, Mark]:
    """Raises SystemExit where no marks were printed."""
    logs.FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=logs.FOLDER) as folder:
        if watched.log is not None:
            if not sys.platform.startswith("linux"):
                raise SystemExit("Elsewhere the program would open the log of who is at work here.")
            place = Path(folder) / _PLACE
            place.parent.mkdir()
            # A copy would fill the processor's caches with the log, and the disk's queue.
            place.hardlink_to(watched.log)
        begun = time.monotonic()
        done = subprocess.run(
            watched.command,
            cwd=ROOT,
            env=in_folders_of_its_own(folder),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    try:
        told = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        said = f"{' '.join(watched.command)} told nothing and ended with {done.returncode}"
        raise SystemExit(f"{said}:\n{done.stderr}") from None
    gaps = told.pop("gaps", {})
    return {
        name: Mark(Cost(at - begun, cpu), memory / 1024, gaps.get(name, 0.0))
        for name, (at, cpu, memory) in told.items()
    }


def in_turns(
    rounds: int, *programs: Watched, before: Callable[[], None] = lambda: None
) -> list[list[dict[str, Mark]]]:
    """What each program told in each round, `before` each of which something is done; the first
    run of all warms the disk."""
    for watched in programs:
        start(watched)
    told: list[list[dict[str, Mark]]] = [[] for _ in programs]
    for turn in range(rounds):
        order = range(len(programs)) if turn % 2 else reversed(range(len(programs)))
        for which in order:
            before()
            told[which].append(start(programs[which]))
    return told


def rows(bench: Bench) -> Iterator[Row]:
    ten = logs.sample(10, bench.today)
    rounds = _ROUNDS * bench.rounds
    bare, real, chart = in_turns(rounds, BARE, program(ten, "ready"), program(ten, "chart"))
    floor = _costs(bare, "paint")

    def against_bare(what: str, told: Sequence[dict[str, Mark]], mark: str, *limits: float) -> Row:
        return _ratio(what, paired(_costs(told, mark), floor), *limits)

    yield against_bare("process start → first paint, ten-year log", real, "paint", 1.0, 1.15)
    yield from _cold(bench, ten)
    yield against_bare("process start → Today complete, taking input", real, "today", 1.15, 1.5)
    worst = max(told[mark].gap for told in real for mark in told)
    yield Row(
        f"longest gap between ticks while the rest loads, worst of {rounds}",
        1000 * worst,
        "ms",
        40,
        100,
        f"the log takes saves after {shown(_wall(real, 'ready'))}",
    )
    yield against_bare("process start → ten-year chart", chart, "chart", 1.9, 2.8)
    yield from _memory(bare, real, chart)
    yield from _thirty_years(bench)


def _cold(bench: Bench, log: Path) -> Iterator[Row]:
    what = "process start → first paint, files read from the disk"
    if not hasattr(os, "posix_fadvise"):
        yield Row(what, None, "×", None, 1.6, "only where the system can be told to forget files")
        return
    bare, real = in_turns(bench.rounds, BARE, program(log, "today"), before=_forget_files)
    yield _ratio(what, paired(_costs(real, "paint"), _costs(bare, "paint")), 1.0, 1.6)


def _forget_files() -> None:
    """The system drops from memory what it read of files, but for what other programs use."""
    for root in (sys.prefix, sys.base_prefix, ROOT / "runsore", ROOT / "resources", *_OF_SYSTEM):
        for folder, _, names in os.walk(root):
            for name in names:
                with suppress(OSError), open(os.path.join(folder, name), "rb") as file:  # noqa: PTH118, PTH123 - seventy thousand of them
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _memory(*told: Sequence[dict[str, Mark]]) -> Iterator[Row]:
    bare, real, chart = told
    floor = median(one["paint"].memory for one in bare)
    for what, runs, mark, goal, must in (
        ("memory at the first paint", real, "paint", 1.1, 1.3),
        ("memory with the ten-year chart, before the first write", chart, "chart", 2.0, 3.0),
    ):
        ours = median(one[mark].memory for one in runs)
        yield Row(what, ours / floor, "×", goal, must, f"{ours:.0f} to {floor:.0f} MB")


def _thirty_years(bench: Bench) -> Iterator[Row]:
    programs = [program(logs.sample(years, bench.today), "cards") for years in (30, 10)]
    thirty, ten = in_turns(_ROUNDS * bench.rounds, *programs)
    for what, since, mark, goal, must in (
        ("30 years instead of 10: first paint", "", "paint", 1.05, 1.1),
        ("30 years instead of 10: Today complete", "", "today", 1.1, 1.3),
        ("30 years instead of 10: Trends, from the click to its cards", "ready", "cards", 2.0, 3.2),
    ):
        pair = paired(_costs(thirty, mark, since), _costs(ten, mark, since))
        yield _ratio(what, pair, goal, must)


def stalls(bench: Bench) -> Iterator[Row]:
    """Trends from the click to the last card, on the sample and on the worst log."""
    for what, log in (
        ("ten years", logs.sample(10, bench.today)),
        ("thirty years, forty regions sore nearly every day", logs.dense(30, bench.today)),
    ):
        told = in_turns(max(3, bench.rounds // 2), program(log, "cards"))[0]
        worst = max(one[mark].gap for one in told for mark in ("chart", "cards"))
        waited = {mark: shown(_wall(told, mark, "ready")) for mark in ("chart", "cards")}
        yield Row(
            f"longest gap while Trends builds, {what}",
            1000 * worst,
            "ms",
            None,
            100,
            f"chart after {waited['chart']}, last card after {waited['cards']}",
        )


def _costs(told: Sequence[dict[str, Mark]], mark: str, since: str = "") -> list[Cost]:
    found = []
    for one in told:
        before = one[since].cost if since else Cost(0.0, 0.0)
        cost = one[mark].cost
        found.append(Cost(cost.wall - before.wall, cost.cpu - before.cpu))
    return found


def _wall(told: Sequence[dict[str, Mark]], mark: str, since: str = "") -> float:
    return median(cost.wall for cost in _costs(told, mark, since))


def _ratio(what: str, pair: Pair, goal: float, must: float) -> Row:
    return Row(what, pair.ratio, "×", goal, must, pair.note)
