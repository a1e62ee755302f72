"""A soreness log that lives in memory: the port's promises without a file."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from runsore.core.history import History, PastSpot
from runsore.core.log import LogError, LoggedCheckIn, LoggedRecovery, LoggedWorkout, Record


def day_of(record: Record) -> date:
    if isinstance(record, LoggedCheckIn):
        return record.check_in.day
    return record.workout.on if isinstance(record, LoggedWorkout) else record.recovery.on


def _newest_first(record: Record) -> tuple[date, datetime]:
    moment = record.check_in.at if isinstance(record, LoggedCheckIn) else record.stamp.created_at
    return day_of(record), moment.astimezone(UTC)


class MemoryLog:
    """Keeps what it is given; `tombstones` holds when each deleted record went."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._records: dict[UUID, Record] = {}
        self.tombstones: dict[UUID, datetime] = {}
        self._is_open = True
        self.save(records)

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

    def history(self, until: date, *, without: UUID | None = None) -> History:
        spots = (
            PastSpot(kept.check_in.day, spot.region, spot.level, spot.signs, spot.since)
            for kept in self.check_ins(last=until)
            if kept.stamp.id != without
            for spot in kept.check_in.spots
        )
        return History.of(spots, (kept.workout for kept in self.workouts(last=until)))

    def save(self, records: Iterable[Record]) -> None:
        self._refuse_when_closed()
        for record in tuple(records):
            self._records[record.stamp.id] = record
            self.tombstones.pop(record.stamp.id, None)

    def delete(self, identities: Iterable[UUID], now: datetime) -> None:
        self._refuse_when_closed()
        for identity in tuple(identities):
            if self._records.pop(identity, None) is not None:
                self.tombstones[identity] = now.astimezone(UTC)

    def close(self) -> None:
        self._is_open = False

    def _between(self, first: date | None, last: date | None) -> list[Record]:
        self._refuse_when_closed()
        return sorted(
            (
                record
                for record in self._records.values()
                if (first is None or day_of(record) >= first)
                and (last is None or day_of(record) <= last)
            ),
            key=_newest_first,
            reverse=True,
        )

    def _refuse_when_closed(self) -> None:
        if not self._is_open:
            raise LogError("The log is closed.")
