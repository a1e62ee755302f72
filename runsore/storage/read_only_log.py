"""ReadOnlyLog: a log that is only read, by sqlite3 alone, for a first answer at once."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import RLock
from typing import Self
from uuid import UUID

from runsore.core.check_in import CheckIn
from runsore.core.history import History
from runsore.core.log import (
    DayLevels,
    DayVerdicts,
    Entry,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    RecoveryDay,
)
from runsore.core.workout import Workout
from runsore.storage import reading
from runsore.storage.connection import open_for_reading
from runsore.storage.faults import explained


class ReadOnlyLog:
    """The reads of the port SorenessLog; usable from any thread, whose calls take turns.

    Without a connection there is nothing to read, and everything is empty.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection | None) -> None:
        self._path = path
        self._driver = connection
        self._turn = RLock()

    @classmethod
    def at(cls, path: Path) -> Self:
        """Reads the log at a path, and creates nothing; a missing file is an empty log.

        Raises LogError for a file that is no log, or a log of an older or newer schema.
        """
        return cls(path, open_for_reading(path))

    def check_ins(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedCheckIn]:
        with self._reading() as connection:
            return reading.check_ins(connection, first, last) if connection else ()

    def workouts(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedWorkout]:
        with self._reading() as connection:
            return reading.workouts(connection, first, last) if connection else ()

    def recovery_days(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedRecovery]:
        with self._reading() as connection:
            return reading.recovery_days(connection, first, last) if connection else ()

    def day_levels(self) -> DayLevels:
        with self._reading() as connection:
            return reading.day_levels(connection) if connection else {}

    def day_verdicts(self) -> DayVerdicts:
        with self._reading() as connection:
            return reading.day_verdicts(connection) if connection else {}

    def sessions(self) -> Sequence[Workout]:
        with self._reading() as connection:
            return reading.sessions(connection) if connection else ()

    def nights(self) -> Sequence[RecoveryDay]:
        with self._reading() as connection:
            return reading.nights(connection) if connection else ()

    def entries(self) -> Sequence[Entry]:
        with self._reading() as connection:
            return reading.entries(connection) if connection else ()

    def history(self, until: date, *, without: UUID | None = None) -> History:
        with self._reading() as connection:
            return reading.history(connection, until, without) if connection else History()

    def history_for(self, check_in: CheckIn) -> History:
        """As much of the history up to its day as its verdict can depend on."""
        with self._reading() as connection:
            return reading.history_for(connection, check_in) if connection else History()

    def close(self) -> None:
        with self._turn, explained(self._path):
            if self._driver is not None:
                self._driver.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        with self._turn, explained(self._path):
            yield self._driver
