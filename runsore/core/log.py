"""The port through which everything is kept: what a soreness log can do, whoever keeps it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from math import isfinite
from typing import Protocol, Self
from uuid import UUID, uuid5

from runsore.core.body import BodyRegion
from runsore.core.check_in import CheckIn, Profile
from runsore.core.history import History
from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP, SaidError
from runsore.core.value import Value, replace
from runsore.core.verdict import Care, RecoveryMethod, Run, Verdict
from runsore.core.workout import Workout

# Two laptops that note the same day's recovery must mean the same record.
_RECOVERY_DAYS = UUID("6f0c1d0e-6d1b-5c57-9a3e-2f6c1f2f7f10")


class LogError(SaidError):
    """The log could not do what was asked."""


class FileRefusedError(SaidError):
    """A file could not be read or written."""


class Stamp(Value):
    """Identity and times of a stored thing; both instants are in UTC."""

    id: UUID
    created_at: datetime
    updated_at: datetime

    @classmethod
    def new(cls, identity: UUID, now: datetime) -> Self:
        instant = now.astimezone(UTC)
        return cls(identity, instant, instant)

    def touched(self, now: datetime) -> Self:
        """The same thing changed now; never earlier than its last change."""
        return replace(self, updated_at=max(now.astimezone(UTC), self.updated_at))


class LoggedCheckIn(Value):
    """A check-in with the verdict as it was given, under the profile of that day."""

    stamp: Stamp
    check_in: CheckIn
    verdict: Verdict
    profile: Profile = Profile.STANDARD

    @property
    def order(self) -> tuple[datetime, datetime, UUID]:
        """From the earliest to the latest; of one moment, as they were first saved."""
        return self.check_in.at, self.stamp.created_at, self.stamp.id


class LoggedWorkout(Value):
    """A workout with its note; `source` and `source_id` name the file or service it came from."""

    stamp: Stamp
    workout: Workout
    note: str = ""
    started_at: datetime | None = None
    source: str = ""
    source_id: str = ""


class RecoveryDay(Value):
    """Sleep and other recovery of one local day; sleep in hours, 0 to 24."""

    on: date
    sleep_hours: float | None = None
    methods: frozenset[RecoveryMethod] = frozenset()

    def __post_init__(self) -> None:
        hours = self.sleep_hours
        if hours is None:
            return
        if isinstance(hours, bool) or not isfinite(hours) or not 0 <= hours <= 24:
            raise InvalidValueError(
                "sleep_hours", hours, QT_TRANSLATE_NOOP("wording", "must be a number from 0 to 24")
            )


class LoggedRecovery(Value):
    stamp: Stamp
    recovery: RecoveryDay


def recovery_id(on: date) -> UUID:
    """The one identity a day's recovery has in every log."""
    return uuid5(_RECOVERY_DAYS, on.isoformat())


Record = LoggedCheckIn | LoggedWorkout | LoggedRecovery
RecordType = type[LoggedCheckIn] | type[LoggedWorkout] | type[LoggedRecovery]


class Tombstone(Value):
    """What is left of a deleted record; its stamp was last updated when it was deleted."""

    of: RecordType
    stamp: Stamp


Entry = Record | Tombstone


def type_of(entry: Entry) -> RecordType:
    """What it is, or was before it was deleted."""
    return entry.of if isinstance(entry, Tombstone) else type(entry)


# By region, and by the local day as `date.toordinal()` counts.
DayLevels = Mapping[BodyRegion, Mapping[int, int]]
DayVerdicts = Mapping[int, tuple[Run, Care]]


class SorenessLog(Protocol):
    """Days are the runner's local days; both ends of a range are included and None is open.

    Every call raises LogError where the log cannot be read or written; a call that writes is
    one transaction: all of it is kept, or nothing.
    """

    def check_ins(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedCheckIn]:
        """Newest first, without the deleted."""

    def workouts(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedWorkout]:
        """Newest first, without the deleted."""

    def recovery_days(
        self, first: date | None = None, last: date | None = None
    ) -> Sequence[LoggedRecovery]:
        """Newest first, without the deleted."""

    def history(self, until: date, *, without: UUID | None = None) -> History:
        """What the rules may know on a day: everything up to it, that day's entries included,
        except the check-in that is being edited."""

    def day_levels(self) -> DayLevels:
        """The highest level of every day that has an entry, without the deleted; many times as
        quick as reading the check-ins."""

    def day_verdicts(self) -> DayVerdicts:
        """The most cautious verdict of every day, on each ladder by itself; as quick."""

    def sessions(self) -> Sequence[Workout]:
        """Every workout by itself, in the order of their days, without the deleted; as quick."""

    def nights(self) -> Sequence[RecoveryDay]:
        """Every day of recovery by itself, in their order, without the deleted; as quick."""

    def entries(self) -> Sequence[Entry]:
        """Everything as it is at one moment, a tombstone for each deleted record, in no order."""

    def save(self, records: Iterable[Entry]) -> None:
        """Adds or replaces by type and identity; saving a deleted record brings it back, and a
        tombstone replaces what was there."""

    def delete(self, identities: Iterable[UUID], now: datetime) -> None:
        """Leaves a tombstone for each; unknown identities are ignored."""

    def close(self) -> None:
        """Ends the connection; the log cannot be used after."""
