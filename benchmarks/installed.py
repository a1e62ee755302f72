"""The installed program's start against the one from source, as both appear on the screen."""

import mmap
import os
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
WHAT = "installed program's start, to the one from source"
LIMITS = ("×", 1.1, 1.3)
PATIENCE = 60.0


def rows(bench: Bench) -> Iterator[Row]:
    frames = os.environ.get("RUNSORE_FRAMES", "")
    if bench.bundle is None:
        yield Row(WHAT, None, *LIMITS, "no bundle in dist/; name one with --bundle")
        return
    if not frames:
        yield Row(WHAT, None, *LIMITS, "needs a virtual X screen: Xvfb and Qt's libraries for X")
        return
    log = str(logs.sample(10, bench.today))
    ours = (str(bench.bundle), "--log", log)
    floor = (sys.executable, "-m", "runsore", "--log", log)
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    for turn in range(bench.rounds + 1):
        for which in (0, 1) if turn % 2 else (1, 0):
            cost = _until_seen((ours, floor)[which], frames)
            if turn:
                costs[which].append(cost)
    pair = paired(*costs)
    yield Row(WHAT, pair.ratio, *LIMITS, pair.note)


def _until_seen(command: Sequence[str], frames: str) -> Cost:
    """From the start of the process until a window has painted on Xvfb's screen."""
    with tempfile.TemporaryDirectory() as folder, Path(frames).open("rb") as file:
        screen = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        middle = slice(len(screen) // 2, len(screen) // 2 + 4096)
        blank = screen[middle]
        begun = time.monotonic()
        program = subprocess.Popen(
            command, cwd=ROOT, env=in_folders_of_its_own(folder), stderr=subprocess.DEVNULL
        )
        while screen[middle] == blank and time.monotonic() - begun < PATIENCE:
            time.sleep(0.002)
        seen = time.monotonic() - begun
        program.terminate()
        _, _, used = os.wait4(program.pid, 0)
        program.returncode = 0
        while screen[middle] != blank:
            time.sleep(0.01)
        if seen >= PATIENCE:
            raise SystemExit(f"{' '.join(command)} showed no window in {PATIENCE:.0f} s.")
        return Cost(seen, used.ru_utime + used.ru_stime)
