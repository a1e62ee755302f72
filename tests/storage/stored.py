"""Records for the storage tests: a few plain ones, and strategies that draw any."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from sqlite3 import Connection
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st

from runsore.core.body import REGIONS, Tissue, region_by_key
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Onset,
    Pain,
    Profile,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.invalid import InvalidValueError
from runsore.core.log import (
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    RecoveryDay,
    Stamp,
    Tombstone,
    recovery_id,
)
from runsore.core.verdict import (
    AdjustedSession,
    Alternative,
    Care,
    Kind,
    NextStep,
    Reason,
    RecoveryMethod,
    Run,
    SessionNote,
    Verdict,
)
from runsore.core.workout import PlannedSession, SessionKind, Terrain, Workout

NOW = datetime(2026, 3, 4, 7, 10, 11, 123456, tzinfo=UTC)
CALF = region_by_key("left-upper-calf")
BACK = region_by_key("lower-back")
CARRY_ON = Verdict(Run.AS_PLANNED, Care.NONE, Kind.NONE, False, (), None, (), (), NextStep.CARRY_ON)


def a_check_in(on: str = "2026-03-04", *spots: SoreSpot, **rest: Any) -> LoggedCheckIn:
    at = datetime.fromisoformat(f"{on}T07:10:00+01:00")
    sore = spots or (SoreSpot(CALF, Pain(rest=1, moving=3)), SoreSpot(BACK, Pain(morning=2)))
    return LoggedCheckIn(Stamp.new(uuid4(), NOW), CheckIn(at, sore, **rest), CARRY_ON)


def a_workout(on: str = "2026-03-03", **rest: Any) -> LoggedWorkout:
    done = Workout(date.fromisoformat(on), SessionKind.HILLS, distance_km=9, rpe=6)
    return LoggedWorkout(Stamp.new(uuid4(), NOW), done, **rest)


def a_night(on: str = "2026-03-04", hours: float = 7.5) -> LoggedRecovery:
    day = date.fromisoformat(on)
    return LoggedRecovery(Stamp.new(recovery_id(day), NOW), RecoveryDay(day, hours))


def shape_of(connection: Connection) -> dict[str, list[str]]:
    """Each table's and index's columns and constraints as SQLite keeps them, in any order."""
    made = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql NOT NULL AND name <> 'alembic_version'"
    )
    # A column that was added later follows the one before on its line.
    parts = {name: re.split(r"\n|, (?=\w+ [A-Z])", sql) for name, sql in made}
    return {name: sorted(part.strip(" ,\t") for part in its) for name, its in parts.items()}


def maybe(choices: Any) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from(choices)


def any_of(choices: Any) -> st.SearchStrategy[Any]:
    return st.frozensets(st.sampled_from(choices))


_day_length = 86_400_000_000
_offsets = st.integers(1 - _day_length, _day_length - 1) | st.integers(-14, 14).map(
    lambda hours: hours * 3_600_000_000
)
moments = st.builds(
    lambda local, offset: local.replace(tzinfo=timezone(timedelta(microseconds=offset))),
    st.datetimes(),
    _offsets,
)
instants = st.datetimes(timezones=st.just(UTC))
stamps = st.builds(Stamp, st.uuids(), instants, instants)
amounts = st.none() | st.floats(0, exclude_min=True, allow_infinity=False) | st.integers(1, 2**53)
sessions = st.sampled_from(SessionKind)
sliders = st.none() | st.integers(0, 10)

adjusted_sessions = st.builds(
    AdjustedSession,
    sessions,
    amounts,
    amounts,
    maybe(Terrain),
    st.lists(st.sampled_from(SessionNote)).map(tuple),
)
reasons = st.builds(
    Reason,
    st.text(),
    maybe(REGIONS),
    st.sampled_from(Run),
    st.sampled_from(Care),
    st.lists(st.text(), max_size=3).map(tuple),
)
verdicts = st.builds(
    Verdict,
    run=st.sampled_from(Run),
    care=st.sampled_from(Care),
    kind=st.sampled_from(Kind),
    conditional=st.booleans(),
    reasons=st.lists(reasons, max_size=3).map(tuple),
    adjusted=st.none() | adjusted_sessions,
    alternatives=st.lists(st.sampled_from(Alternative)).map(tuple),
    recovery=st.lists(st.sampled_from(RecoveryMethod)).map(tuple),
    next_step=st.sampled_from(NextStep),
    ruleset=st.text(),
)


def _spots(last: date) -> st.SearchStrategy[SoreSpot]:
    days = st.none() | st.dates(max_value=last)
    return st.builds(
        SoreSpot,
        region=st.sampled_from(REGIONS),
        pain=st.builds(Pain, sliders, sliders, sliders, sliders).filter(
            lambda pain: pain.level is not None
        ),
        tissue_answer=maybe(Tissue),
        sensation=maybe(Sensation),
        spread=maybe(Spread),
        onset=maybe(Onset),
        since=days,
        seen=days,
        trend=maybe(Trend),
        warm_up=maybe(WarmUp),
        form=maybe(Form),
        signs=any_of(Sign),
        flags=any_of(SpotFlag),
    )


@st.composite
def _check_ins(draw: st.DrawFn) -> CheckIn:
    at = draw(moments.filter(_is_in_the_calendar))
    spots = st.lists(_spots(at.date()), max_size=5, unique_by=lambda spot: spot.region)
    return CheckIn(
        at=at,
        spots=tuple(draw(spots)),
        flags=draw(any_of(CheckInFlag)),
        planned=draw(
            st.none() | st.builds(PlannedSession, sessions, amounts, amounts, maybe(Terrain))
        ),
        notes=draw(st.text()),
    )


def _is_in_the_calendar(at: datetime) -> bool:
    try:
        CheckIn(at)
    except InvalidValueError:
        return False
    return True


logged_check_ins = st.builds(
    LoggedCheckIn, stamps, _check_ins(), verdicts, st.sampled_from(Profile)
)
logged_workouts = st.builds(
    LoggedWorkout,
    stamps,
    st.builds(
        Workout,
        st.dates(),
        sessions,
        amounts,
        amounts,
        st.none() | st.integers(1, 10),
        st.none() | st.floats(0, allow_infinity=False),
        maybe(Terrain),
    ),
    st.text(),
    st.none() | moments,
    st.text(),
    st.text(),
)
logged_recovery = st.builds(
    LoggedRecovery,
    stamps,
    st.builds(RecoveryDay, st.dates(), st.none() | st.floats(0, 24), any_of(RecoveryMethod)),
)
tombstones = st.builds(
    Tombstone, st.sampled_from([LoggedCheckIn, LoggedWorkout, LoggedRecovery]), stamps
)
entries = logged_check_ins | logged_workouts | logged_recovery | tombstones
