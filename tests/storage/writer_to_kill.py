"""A program that saves until it is killed, telling each save once it is confirmed.

For each path on standard input it starts one such writer, tells its process id, and says `dead`
when it is gone. Every save is a check-in and a workout of the same identity.
"""

import os
import sys
from contextlib import closing
from pathlib import Path

from runsore.core.value import replace
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import a_check_in, a_workout


def tell(line: str) -> None:
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def write(path: Path) -> None:
    tell(str(os.getpid()))
    with closing(SqliteLog(path)) as log:
        while True:
            check_in = a_check_in(notes="long enough for several pages " * 300)
            log.save([check_in, replace(a_workout(), stamp=check_in.stamp)])
            tell(str(check_in.stamp.id))


for line in sys.stdin:
    if not (child := os.fork()):
        write(Path(line.strip()))
    os.waitpid(child, 0)
    tell("dead")
