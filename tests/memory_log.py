"""A soreness log that lives in memory: the port's promises without a file."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from runsore.core.history import History, PastSpot
from runsore.core.log import (
    DayLevels,
    DayVerdicts,
    Entry,
    LogError,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    Record,
    RecordType,
    RecoveryDay,
    Tombstone,
    type_of,
)
from runsore.core.trends import day_levels_of, day_verdicts_of
from runsore.core.workout import Workout


def day_of(record: Record) -> date:
    if isinstance(record, LoggedCheckIn):
        return record.check_in.day
    return record.workout.on if isinstance(record, LoggedWorkout) else record.recovery.on


def _newest_first(record: Record) -> tuple[date, datetime]:
    moment = record.check_in.at if isinstance(record, LoggedCheckIn) else record.stamp.created_at
    return day_of(record), moment.astimezone(UTC)


class MemoryLog:
    """Keeps what it is given, by type and identity."""

    def __init__(self, records: Iterable[Entry] = ()) -> None:
        self._entries: dict[tuple[RecordType, UUID], Entry] = {}
        self._is_open = True
        self.save(records)

    @property
    def tombstones(self) -> dict[UUID, datetime]:
        """When each deleted record went."""
        return {
            entry.stamp.id: entry.stamp.updated_at
            for entry in self._entries.values()
            if isinstance(entry, Tombstone)
        }

    def entries(self) -> Sequence[Entry]:
        self._refuse_when_closed()
        return list(self._entries.values())

    def check_ins(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedCheckIn]:
        return [kept for kept in self._between(first, last) if isinstance(kept, LoggedCheckIn)]

    def workouts(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedWorkout]:
        return [kept for kept in self._between(first, last) if isinstance(kept, LoggedWorkout)]

    def recovery_days(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedRecovery]:
        return [kept for kept in self._between(first, last) if isinstance(kept, LoggedRecovery)]

    def day_levels(self) -> DayLevels:
        return day_levels_of(self.check_ins())

    def day_verdicts(self) -> DayVerdicts:
        return day_verdicts_of(self.check_ins())

    def sessions(self) -> Sequence[Workout]:
        return [kept.workout for kept in reversed(self.workouts())]

    def nights(self) -> Sequence[RecoveryDay]:
        return [kept.recovery for kept in reversed(self.recovery_days())]

    def history(self, until: date, *, without: UUID | None = None) -> History:
        spots = (
            PastSpot(kept.check_in.day, spot.region, spot.level, spot.signs, spot.since)
            for kept in self.check_ins(last=until)
            if kept.stamp.id != without
            for spot in kept.check_in.spots
        )
        return History.of(spots, (kept.workout for kept in self.workouts(last=until)))

    def save(self, records: Iterable[Entry]) -> None:
        self._refuse_when_closed()
        for entry in tuple(records):
            self._entries[type_of(entry), entry.stamp.id] = entry

    def delete(self, identities: Iterable[UUID], now: datetime) -> None:
        self._refuse_when_closed()
        buried = set(identities)
        for key, entry in self._entries.items():
            if entry.stamp.id in buried and not isinstance(entry, Tombstone):
                self._entries[key] = Tombstone(key[0], entry.stamp.touched(now))

    def close(self) -> None:
        self._is_open = False

    def _between(self, first: date | None, last: date | None) -> list[Record]:
        self._refuse_when_closed()
        return sorted(
            (
                record
                for record in self._entries.values()
                if not isinstance(record, Tombstone)
                and (first is None or day_of(record) >= first)
                and (last is None or day_of(record) <= last)
            ),
            key=_newest_first,
            reverse=True,
        )

    def _refuse_when_closed(self) -> None:
        if not self._is_open:
            raise LogError("The log is closed.")
