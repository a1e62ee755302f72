"""Many rows are read whole, and others get their turn meanwhile."""

from collections.abc import Iterator
from contextlib import closing
from sqlite3 import Connection, connect

import pytest

from runsore.storage import unhurried as module
from runsore.storage.unhurried import giving_way, unhurried

NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n LIMIT ?"


@pytest.fixture
def memory() -> Iterator[Connection]:
    with closing(connect(":memory:")) as connection:
        yield connection


@pytest.mark.parametrize(
    ("rows", "pauses"), [(0, 0), (499, 0), (500, 1), (501, 1), (1000, 2), (1750, 3)]
)
def test_every_row_comes_once_with_a_pause_after_each_five_hundred(
    memory: Connection, monkeypatch: pytest.MonkeyPatch, rows: int, pauses: int
) -> None:
    paused: list[float] = []
    monkeypatch.setattr(module, "sleep", paused.append)
    found = [number for (number,) in unhurried(memory.execute(NUMBERS, (rows,)))]
    assert found == list(range(1, rows + 1))
    assert len(paused) == pauses


def test_work_that_gives_way_rests_as_long_as_it_worked(monkeypatch: pytest.MonkeyPatch) -> None:
    now, rested = 0.0, 0.0

    def rest(seconds: float) -> None:
        nonlocal now, rested
        now += seconds
        rested += seconds

    monkeypatch.setattr(module, "monotonic", lambda: now)
    monkeypatch.setattr(module, "sleep", rest)
    done = []
    for number in giving_way(range(100)):
        now += 0.004
        done.append(number)
    assert done == list(range(100))
    assert rested == pytest.approx(100 * 0.004, rel=0.05)
