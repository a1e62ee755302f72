"""Reading many rows without holding up the threads that only want a short turn."""

import sqlite3
from collections.abc import Iterable, Iterator
from time import monotonic, sleep
from typing import Any, TypeVar

_Item = TypeVar("_Item")

# Read and understood in a millisecond or two.
_ROWS = 500
_PAUSE_S = 0.0001
_A_WHILE_S = 0.01


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


def giving_way(items: Iterable[_Item]) -> Iterator[_Item]:
    """The items of work that nobody waits for: after each hundredth of a second, as long a pause.

    Where others want the interpreter, the work takes longer, and so do the pauses.
    """
    began = monotonic()
    for item in items:
        yield item
        took = monotonic() - began
        if took > _A_WHILE_S:
            sleep(took)
            began = monotonic()
