"""Whether a log still holds what was saved, value by value; a second for ten years."""

from contextlib import closing
from pathlib import Path

from runsore.storage.checksums import altered
from runsore.storage.connection import connect_to_read
from runsore.storage.faults import altered_log, explained


def verify(log: Path, *, gives_way: bool = False) -> None:
    """Raises DamagedLogError naming the days of the entries that are not as they were saved.

    Where nobody waits for it, it `gives_way` to others.

    Asks for a log that was opened before; reads it as it is at one moment.
    """
    with explained(log), closing(connect_to_read(log)) as connection:
        connection.execute("BEGIN")
        found = altered(connection, gives_way=gives_way)
    if found:
        raise altered_log(log, [entry.day for entry in found])
