"""Reading many rows without holding up the threads that only want a short turn."""

import sqlite3
from collections.abc import Iterator
from time import sleep
from typing import Any

# Read and understood in a millisecond or two.
_ROWS = 500
_PAUSE_S = 0.0001


def unhurried(cursor: sqlite3.Cursor) -> Iterator[tuple[Any, ...]]:
    """The cursor's rows, with a short pause every few hundred.

    At each row sqlite3 lets go of the interpreter's lock and takes it again some microseconds
    later. That wakes whoever waits for the lock, too late to get it, and starts anew the interval
    after which Python would hand it over: the window would stand still for half a second.
    """
    while rows := cursor.fetchmany(_ROWS):
        yield from rows
        if len(rows) == _ROWS:
            sleep(_PAUSE_S)
