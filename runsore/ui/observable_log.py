"""The soreness log as the window sees it: one signal says that anything in it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from runsore.core.history import History
    from runsore.core.log import (
        DayLevels,
        DayVerdicts,
        Entry,
        LoggedCheckIn,
        LoggedRecovery,
        LoggedWorkout,
        RecoveryDay,
        SorenessLog,
    )
    from runsore.core.workout import Workout

_OPENING = QT_TRANSLATE_NOOP("wording", "The log is still opening; try again in a moment.")


class ObservableLog(QObject):
    """A SorenessLog that may still be opening: until `attach` it reads as empty and refuses
    to write, so that pages can be made before it is there.

    `refused` says that none could be opened.
    """

    changed = Signal()
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log: SorenessLog | None = None
        self._is_awaited = True
        self._why_not: object = Sentence(_OPENING)

    @property
    def is_open(self) -> bool:
        return self._log is not None

    @property
    def can_tell(self) -> bool:
        """Whether what it holds is known, or will be in a moment."""
        return self.is_open or self._is_awaited

    def attach(self, log: SorenessLog) -> None:
        """Takes the log into use, in place of the one before."""
        self.close()
        self._log = log
        self._is_awaited = False
        self.changed.emit()

    def check_ins(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedCheckIn]:
        return self._log.check_ins(first, last) if self._log else ()

    def workouts(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedWorkout]:
        return self._log.workouts(first, last) if self._log else ()

    def recovery_days(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedRecovery]:
        return self._log.recovery_days(first, last) if self._log else ()

    def day_levels(self) -> DayLevels:
        return self._log.day_levels() if self._log else {}

    def day_verdicts(self) -> DayVerdicts:
        return self._log.day_verdicts() if self._log else {}

    def sessions(self) -> Sequence[Workout]:
        return self._log.sessions() if self._log else ()

    def nights(self) -> Sequence[RecoveryDay]:
        return self._log.nights() if self._log else ()

    def entries(self) -> Sequence[Entry]:
        return self._log.entries() if self._log else ()

    def history(self, until: date, *, without: UUID | None = None) -> History:
        from runsore.core.history import History  # noqa: PLC0415 - after the first paint

        return self._log.history(until, without=without) if self._log else History()

    def save(self, records: Iterable[Entry]) -> None:
        self._opened().save(records)
        self.changed.emit()

    def save_unannounced(self, records: Iterable[Entry]) -> None:
        """As `save`, from any thread; who calls it emits `changed` on the window's afterwards."""
        self._opened().save(records)

    def delete(self, identities: Iterable[UUID], now: datetime) -> None:
        self._opened().delete(identities, now)
        self.changed.emit()

    def opening_failed(self, why: object) -> None:
        """What to answer a wish to write while there is no log: a sentence or an error."""
        self._why_not = why
        self._is_awaited = False
        self.refused.emit()

    def close(self) -> None:
        if self._log is not None:
            self._log.close()
            self._log = None

    def _opened(self) -> SorenessLog:
        from runsore.core.log import LogError  # noqa: PLC0415 - after the first paint

        if self._log is None:
            raise LogError("{why}", why=self._why_not)
        return self._log
