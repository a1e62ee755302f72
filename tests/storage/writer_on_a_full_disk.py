"""Saves to a log until there is no room, then shows that nothing confirmed is missing.

Its arguments: a folder, how much a file may grow (0: the disk is the limit), a seed.
"""

import resource
import signal
import sys
from contextlib import closing
from pathlib import Path
from random import Random

from runsore.core.log import LogError
from runsore.storage.backups import Backups
from runsore.storage.sqlite_log import SqliteLog
from storage.stored import NOW, a_check_in


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def fill(log: SqliteLog, chance: Random) -> tuple[set[object], str]:
    """What was confirmed, and the sentence that ended it."""
    confirmed: set[object] = set()
    while True:
        record = a_check_in(notes="x" * chance.randrange(60_000))
        try:
            log.save([record])
        except LogError as error:
            return confirmed, str(error)
        confirmed.add(record.stamp.id)


def main() -> None:
    folder, most, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    path = folder / "log.db"
    if most:
        # Without a handler the system ends the program instead of refusing to write.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
    with closing(SqliteLog(path)) as log:
        confirmed, said = fill(log, Random(seed))
        say(said)
        assert confirmed <= {record.stamp.id for record in log.check_ins()}
    try:
        Backups(path).back_up(NOW)
    except LogError as error:
        say(str(error))
        assert list((folder / "backups").iterdir()) == []
    if most:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    else:
        (folder / "ballast").unlink()
    with closing(SqliteLog(path)) as log:
        assert log._driver.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert confirmed <= {record.stamp.id for record in log.check_ins()}
        log.save([a_check_in()])
    say(f"{len(confirmed)} confirmed")


main()
