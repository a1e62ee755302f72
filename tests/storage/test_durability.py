"""A confirmed save outlives the program that made it."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random
from typing import IO

import pytest

import runsore
from runsore.storage.sqlite_log import SqliteLog
from storage.faults_asked_for import tell, times

_ROOT = Path(runsore.__file__).parents[1]
_WRITER = Path(__file__).with_name("writer_to_kill.py")
_KILLS = times(30, 500)
_KILLS_OF_ONE_LOG = 25


def kill_one(chance: Random, orders: IO[str], told: IO[str], path: Path) -> set[str]:
    """Kills a writer in the middle of anything; the identities of all that it confirmed."""
    orders.write(f"{path}\n")
    orders.flush()
    writer = int(told.readline())
    confirmed = {told.readline().strip() for _ in range(chance.randrange(15))}
    sum(range(chance.randrange(100_000)))  # about as long as a save, and never as long twice
    os.kill(writer, signal.SIGKILL)
    while (line := told.readline().strip()) != "dead":
        confirmed.add(line)
    return confirmed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork and kill -9")
def test_every_confirmed_save_outlives_a_writer_that_is_killed(path: Path) -> None:
    chance = Random(5)
    environment = {**os.environ, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_ROOT / 'tests'}"}
    with subprocess.Popen(
        [sys.executable, str(_WRITER)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as writers:
        assert writers.stdin is not None
        assert writers.stdout is not None
        total = 0
        for number in range(_KILLS):
            if number % _KILLS_OF_ONE_LOG == 0:
                path = path.with_name(f"log-{number}.db")
                confirmed: set[str] = set()
            told = kill_one(chance, writers.stdin, writers.stdout, path)
            confirmed |= told
            total += len(told)
            with closing(SqliteLog(path)) as log:
                assert log._driver.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                kept = {str(record.stamp.id) for record in log.check_ins()}
                assert confirmed <= kept
                assert kept == {str(record.stamp.id) for record in log.workouts()}
                assert all(len(record.check_in.spots) == 2 for record in log.check_ins())
        writers.stdin.close()
    tell(f"A writer killed {_KILLS} times: {total} confirmed saves, all there")
    assert total >= _KILLS
