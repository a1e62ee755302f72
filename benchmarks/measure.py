"""How things are measured: pairs that alternate, medians of their ratios, processor time beside."""

import gc
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

CACHE = Path(__file__).parents[1] / "build" / "bench" / "cache"

Work = Callable[[], object]


@dataclass(frozen=True)
class Cost:
    """Seconds on the wall and of the processor."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Row:
    """A line of the table; a unit of × is a ratio to what `floor` says. None is no limit.

    `value` None was not measured, and `note` says why.
    """

    what: str
    value: float | None
    unit: str
    goal: float | None
    must: float | None
    note: str = ""

    @property
    def reached(self) -> str:
        if self.value is None:
            return "not measured"
        if self.must is not None and self.value > self.must:
            return "**falls short**"
        if self.goal is not None and self.value <= self.goal:
            return "goal"
        return "must" if self.must is not None else "—"


@dataclass(frozen=True)
class Pair:
    """The median cost of two things that took turns, and the median of their ratios."""

    ours: Cost
    floor: Cost
    ratio: float
    cpu_ratio: float

    @property
    def note(self) -> str:
        return (
            f"{shown(self.ours.wall)} to {shown(self.floor.wall)}; processor {self.cpu_ratio:.2f} ×"
        )


def paired(ours: Sequence[Cost], floor: Sequence[Cost]) -> Pair:
    """Of costs that were taken in turns."""
    turns = list(zip(ours, floor, strict=True))
    return Pair(
        middle(ours),
        middle(floor),
        median(one.wall / other.wall for one, other in turns),
        median(one.cpu / max(other.cpu, 1e-9) for one, other in turns),
    )


def compare(ours: Work, floor: Work, rounds: int, least: float = 0.02) -> Pair:
    """Runs both in turns, each as often in a turn as takes `least` seconds or more."""
    ours(), floor()
    times = [_times(work, least) for work in (ours, floor)]
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    for turn in range(rounds):
        # Who begins changes, so that neither always finds the caches of the other.
        for which in (0, 1) if turn % 2 else (1, 0):
            costs[which].append(cost_of((ours, floor)[which], times[which]))
    return paired(*costs)


def cost_of(work: Work, times: int = 1) -> Cost:
    with _no_collection():
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(times):
            work()
        return Cost((time.perf_counter() - wall) / times, (time.process_time() - cpu) / times)


def alone(work: Work, rounds: int, least: float = 0.02) -> Cost:
    """The median cost of something that has no floor but a limit in seconds."""
    work()
    times = _times(work, least)
    return middle([cost_of(work, times) for _ in range(rounds)])


def middle(costs: Sequence[Cost]) -> Cost:
    return Cost(median(cost.wall for cost in costs), median(cost.cpu for cost in costs))


def on_processor(cost: Cost) -> str:
    return f"processor {shown(cost.cpu)}"


def shown(seconds: float) -> str:
    if seconds < 1e-4:
        return f"{seconds * 1e6:.2g} µs"
    if seconds < 0.1:
        return f"{seconds * 1e3:.2g} ms"
    return f"{seconds * 1e3:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def in_folders_of_its_own(folder: str) -> Mapping[str, str]:
    """An environment in which the program finds no settings and no draft of anyone's.

    What is compiled is kept, as it is for everyone who starts a program twice.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    homes = {f"XDG_{kind}_HOME": folder for kind in ("DATA", "CONFIG", "STATE")}
    return {**kept, **homes, "XDG_CACHE_HOME": str(CACHE)}


def _times(work: Work, least: float) -> int:
    return max(1, round(least / max(cost_of(work).wall, 1e-7)))


@contextmanager
def _no_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
