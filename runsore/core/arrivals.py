"""How activities that are to be imported stand to what the log holds: a pure plan."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from runsore.core.activity import Activity, Found, Unread
from runsore.core.log import Entry, LoggedWorkout, Stamp, Tombstone
from runsore.core.session_guess import guess_kind, guess_terrain
from runsore.core.value import Value, replace
from runsore.core.workout import SessionKind, Workout

# Two laptops that import the same recording must mean the same record.
_ACTIVITIES = UUID("0a3c6f5e-6c0e-5b0e-9d5e-1d9f3b8f2c41")

# Decision 0010 says why these.
START_TOLERANCE = timedelta(minutes=2)
DISTANCE_TOLERANCE, DISTANCE_TOLERANCE_KM = 0.05, 0.2
# Narrow, so that the same round on another morning is not doubted.
_SHIFT_TOLERANCE = 0.005
_WIDEST_SHIFT = timedelta(hours=14)
_SHIFT_STEP = timedelta(minutes=15)
FARTHEST_KM, LONGEST_MIN = 1000.0, 100 * 60.0
_FIRST_YEAR = 2000
_SHORT_KM, _SHORT_MIN = 0.1, 1.0
_RICHEST_FIRST = ("FIT", "TCX", "Strava", "GPX", "CSV")


class Standing(StrEnum):
    NEW = "new"
    KNOWN = "known"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


class Cause(StrEnum):
    """Why an activity is not simply new; the sentences are the presenter's."""

    SAME_RECORDING = "same-recording"
    SAME_RUN = "same-run"
    TWICE = "twice"
    SAME_DAY = "same-day"
    OVERLAPS = "overlaps"
    SHIFTED = "shifted"
    DELETED = "deleted"
    OLD_CLOCK = "old-clock"
    FLAWED = "flawed"
    SHORT = "short"
    FUTURE = "future"
    EMPTY = "empty"
    TOO_MUCH = "too-much"
    UNREAD = "unread"


_STANDINGS = {
    Cause.SAME_RECORDING: Standing.KNOWN,
    Cause.SAME_RUN: Standing.KNOWN,
    Cause.TWICE: Standing.KNOWN,
    Cause.FUTURE: Standing.REFUSED,
    Cause.EMPTY: Standing.REFUSED,
    Cause.TOO_MUCH: Standing.REFUSED,
    Cause.UNREAD: Standing.REFUSED,
}


class Arrival(Value):
    """An activity with the guess of its kind and why it is not new, if it is not; what could not
    be read has no activity. `detail` is the reader's own sentence."""

    where: str
    cause: Cause | None = None
    detail: str = ""
    activity: Activity | None = None
    kind: SessionKind = SessionKind.EASY

    @property
    def standing(self) -> Standing:
        if self.cause is None:
            return Standing.NEW
        return _STANDINGS.get(self.cause, Standing.DOUBTFUL)


def identity_of(activity: Activity) -> UUID:
    """The one identity a recording has in every log."""
    told = activity.source_id or "|".join(
        str(part)
        for part in (
            activity.started_at.astimezone(UTC) if activity.started_at else activity.on,
            activity.distance_km,
            activity.duration_min,
        )
    )
    return uuid5(_ACTIVITIES, f"{activity.source}|{told}")


def logged(activity: Activity, kind: SessionKind, now: datetime) -> LoggedWorkout:
    """The workout that an activity becomes, written now."""
    workout = Workout(
        on=activity.on,
        kind=kind,
        distance_km=activity.distance_km or None,
        duration_min=activity.duration_min or None,
        rpe=activity.rpe,
        ascent_m=activity.ascent_m,
        terrain=guess_terrain(activity) if kind.is_run else None,
    )
    return LoggedWorkout(
        stamp=Stamp.new(identity_of(activity), now),
        workout=workout,
        note="\n".join(part for part in (activity.name, activity.note) if part),
        started_at=activity.started_at,
        source=activity.source,
        source_id=activity.source_id,
    )


def arrivals_of(
    kept: Iterable[Entry], found: Iterable[Found], now: datetime
) -> tuple[Arrival, ...]:
    """How each stands to the log and to the others, newest day first, then what was not read.

    Of several recordings of one run the richest counts, FIT before TCX, Strava, GPX and tables.
    Laps are let go as soon as the kind is guessed.
    """
    read: list[tuple[Activity, SessionKind]] = []
    unread: list[Arrival] = []
    for one in found:
        if isinstance(one, Unread):
            unread.append(Arrival(one.where, Cause.UNREAD, one.why))
        else:
            read.append((replace(one, laps=()), guess_kind(one)))
    seen = _Seen(kept)
    read.sort(key=lambda pair: _RICHEST_FIRST.index(pair[0].source))
    arrivals = [_arrival(activity, kind, seen, now) for activity, kind in read]
    arrivals.sort(key=_newest_first, reverse=True)
    return (*arrivals, *unread)


def _newest_first(arrival: Arrival) -> tuple[date, datetime]:
    activity = arrival.activity
    earliest = datetime.min.replace(tzinfo=UTC)
    return (activity.on, activity.started_at or earliest) if activity else (date.min, earliest)


def _arrival(activity: Activity, kind: SessionKind, seen: "_Seen", now: datetime) -> Arrival:
    cause = _refusal(activity, now) or seen.cause_for(activity, kind) or _doubt(activity)
    arrival = Arrival(activity.where, cause, "", activity, kind)
    if cause is Cause.FLAWED:
        arrival = replace(arrival, detail=activity.flaw)
    if arrival.standing in (Standing.NEW, Standing.DOUBTFUL):
        seen.add(_Mark.of_activity(activity, kind), activity.source, activity.source_id)
    return arrival


def _refusal(activity: Activity, now: datetime) -> Cause | None:
    """A day's grace for clocks and zones that disagree."""
    if activity.on > now.date() + timedelta(days=1):
        return Cause.FUTURE
    if not activity.distance_km and not activity.duration_min:
        return Cause.EMPTY
    too_far = (activity.distance_km or 0) > FARTHEST_KM
    return Cause.TOO_MUCH if too_far or (activity.duration_min or 0) > LONGEST_MIN else None


def _doubt(activity: Activity) -> Cause | None:
    if activity.flaw:
        return Cause.FLAWED
    if activity.on.year < _FIRST_YEAR:
        return Cause.OLD_CLOCK
    km, minutes = activity.distance_km or 0.0, activity.duration_min or 0.0
    return Cause.SHORT if km < _SHORT_KM and minutes < _SHORT_MIN else None


class _Mark(Value):
    """What recordings are compared by; `start` is in UTC."""

    on: date
    start: datetime | None
    distance: float | None
    duration: float | None
    is_run: bool
    is_kept: bool

    @classmethod
    def of_activity(cls, one: Activity, kind: SessionKind) -> "_Mark":
        start = one.started_at.astimezone(UTC) if one.started_at else None
        amounts = one.distance_km or None, one.duration_min or None
        return cls(one.on, start, *amounts, kind.is_run, is_kept=False)

    @classmethod
    def of_workout(cls, kept: LoggedWorkout) -> "_Mark":
        start, done = kept.started_at, kept.workout
        start = start.astimezone(UTC) if start else None
        amounts = done.distance_km, done.duration_min
        return cls(done.on, start, *amounts, done.kind.is_run, is_kept=True)

    @property
    def end(self) -> datetime | None:
        return self.start + timedelta(minutes=self.duration or 0) if self.start else None


class _Seen:
    """What is in the log and what came before in this import."""

    def __init__(self, kept: Iterable[Entry]) -> None:
        self._recordings: dict[tuple[str, str], bool] = {}
        self._days: dict[date, list[_Mark]] = defaultdict(list)
        self._deleted: set[UUID] = set()
        for entry in kept:
            if isinstance(entry, LoggedWorkout):
                self.add(_Mark.of_workout(entry), entry.source, entry.source_id)
            elif isinstance(entry, Tombstone):
                self._deleted.add(entry.stamp.id)

    def add(self, mark: _Mark, source: str, source_id: str) -> None:
        self._days[mark.on].append(mark)
        if source_id:
            self._recordings.setdefault((source, source_id), mark.is_kept)

    def cause_for(self, activity: Activity, kind: SessionKind) -> Cause | None:
        is_kept = self._recordings.get((activity.source, activity.source_id))
        if activity.source_id and is_kept is not None:
            return Cause.SAME_RECORDING if is_kept else Cause.TWICE
        mark = _Mark.of_activity(activity, kind)
        near = self._near(mark.on)
        for twin in near:
            if _is_same(mark, twin):
                return Cause.SAME_RUN if twin.is_kept else Cause.TWICE
        if identity_of(activity) in self._deleted:
            return Cause.DELETED
        return next((cause for twin in near if (cause := _likeness(mark, twin))), None)

    def _near(self, on: date) -> Sequence[_Mark]:
        """Another zone's day may lie beside; of the calendar's last day nothing lies after."""
        first, last = max(on.toordinal() - 1, 1), min(on.toordinal() + 1, date.max.toordinal())
        days = (date.fromordinal(day) for day in range(first, last + 1))
        return [mark for day in days for mark in self._days.get(day, ())]


def _is_same(one: _Mark, other: _Mark) -> bool:
    """The same start and about the same distance, or time where a distance is not known; where
    neither has a time of day, the very same figures, since one may run 5 km twice a day."""
    if one.start is None or other.start is None:
        figures = ((mark.on, mark.start, mark.distance, mark.duration) for mark in (one, other))
        return len(set(figures)) == 1
    together = abs(one.start - other.start) <= START_TOLERANCE
    # A run and the walk after it begin within two minutes where somebody tries a watch out.
    return together and one.is_run == other.is_run and _alike(one, other, DISTANCE_TOLERANCE)


def _likeness(one: _Mark, other: _Mark) -> Cause | None:
    if one.start is None or other.start is None:
        alike = one.on == other.on and one.is_run == other.is_run
        return Cause.SAME_DAY if alike and _alike(one, other, DISTANCE_TOLERANCE) else None
    apart = abs(one.start - other.start)
    if _overlap(one, other):
        return Cause.OVERLAPS
    off = apart % _SHIFT_STEP
    is_shift = min(off, _SHIFT_STEP - off) <= START_TOLERANCE / 4 and apart <= _WIDEST_SHIFT
    same = _close(one.distance, other.distance, _SHIFT_TOLERANCE) and _close(
        one.duration, other.duration, _SHIFT_TOLERANCE
    )
    return Cause.SHIFTED if is_shift and same else None


def _alike(one: _Mark, other: _Mark, share: float) -> bool:
    if one.distance is not None and other.distance is not None:
        return _close(one.distance, other.distance, share, DISTANCE_TOLERANCE_KM)
    return _close(one.duration, other.duration, share)


def _close(one: float | None, other: float | None, share: float, least: float = 0.0) -> bool:
    if one is None or other is None:
        return False
    return abs(one - other) <= max(share * max(one, other), least)


def _overlap(one: _Mark, other: _Mark) -> bool:
    """At least half of the shorter one lies within the other."""
    if not (one.start and other.start and one.end and other.end):
        return False
    together = min(one.end, other.end) - max(one.start, other.start)
    shorter = min(one.end - one.start, other.end - other.start)
    return together > timedelta(0) and together * 2 >= shorter
