"""How the advice worked: how the next morning was, after advice that was followed or was not."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from statistics import quantiles

from runsore.core.body import BodyRegion
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.trends import LevelByPain
from runsore.core.value import Value
from runsore.core.verdict import AdjustedSession, Run
from runsore.core.workout import SessionKind, Terrain, Workout

_HARDNESS = {
    SessionKind.REST: 0,
    SessionKind.STRENGTH: 0,
    SessionKind.CROSS_TRAINING: 0,
    SessionKind.EASY: 1,
    SessionKind.LONG: 1,
    SessionKind.HILLS: 2,
    SessionKind.TEMPO: 2,
    SessionKind.INTERVALS: 2,
    SessionKind.RACE: 3,
}


class Followed(StrEnum):
    """Whether what was run kept within the advice."""

    AS_ADVISED = "as-advised"
    RUN_ANYWAY = "run-anyway"


class Changes(Value):
    """Next morning's level minus the day's, of `n` regions and days: median and quartiles."""

    n: int
    lower: float
    median: float
    upper: float


class AdviceRow(Value):
    """After a verdict, or after all of them (None), followed or not; `followed` None is both."""

    run: Run | None
    followed: Followed | None
    changes: Changes


def advice_of(
    check_ins: Iterable[LoggedCheckIn], workouts: Iterable[LoggedWorkout]
) -> tuple[AdviceRow, ...]:
    """All verdicts followed and not, then verdict by verdict: both together, followed, not.

    A region counts where it has an entry on the day and on the next. The day's level is its
    highest; the next morning's is the next day's first entry, on waking where that was answered.
    A day whose runs cannot be held against the advice is in neither group, but in both together.
    """
    by_day = _by_day(check_ins)
    runs = _runs_by_day(workouts)
    level_of = LevelByPain()
    changes: dict[tuple[Run | None, Followed | None], list[int]] = defaultdict(list)
    for day, logged in by_day.items():
        if day + 1 not in by_day:
            continue
        given = max(logged, key=lambda kept: (kept.verdict.run, kept.verdict.care, kept.order))
        followed = followed_of(given, runs.get(day, ()))
        found = _changes(logged, by_day[day + 1], level_of)
        changes[given.verdict.run, None] += found
        if followed is not None:
            changes[given.verdict.run, followed] += found
            changes[None, followed] += found
    order = [(run, followed) for run in (None, *Run) for followed in (None, *Followed)]
    return tuple(
        AdviceRow(run, followed, spread_of(changes[run, followed]))
        for run, followed in order
        if changes.get((run, followed))
    )


def followed_of(given: LoggedCheckIn, workouts: Sequence[LoggedWorkout]) -> Followed | None:
    """Whether the day's runs kept within the advice; None where that cannot be known.

    After `stop`, no run does. Otherwise a run does that is no longer, harder or hillier than the
    adjusted session, and so does no run at all. Runs known to have begun before are left out.
    """
    runs = [
        kept.workout
        for kept in workouts
        if kept.workout.kind.is_run and not _began_before(kept.started_at, given.check_in.at)
    ]
    if not runs:
        return Followed.AS_ADVISED
    if given.verdict.run is Run.STOP:
        return Followed.RUN_ANYWAY
    if given.verdict.adjusted is None:
        return None
    if _is_harder_or_hillier(runs, given.verdict.adjusted):
        return Followed.RUN_ANYWAY
    longer = _is_longer(runs, given.verdict.adjusted)
    if longer is None:
        return None
    return Followed.RUN_ANYWAY if longer else Followed.AS_ADVISED


def _began_before(started: datetime | None, at: datetime) -> bool:
    return started is not None and started.astimezone(UTC) < at.astimezone(UTC)


def _is_harder_or_hillier(runs: Sequence[Workout], advised: AdjustedSession) -> bool:
    harder = max(_HARDNESS[run.kind] for run in runs) > _HARDNESS[advised.kind]
    hilly = any(run.kind is SessionKind.HILLS or run.terrain is Terrain.HILLY for run in runs)
    return harder or (hilly and advised.terrain is Terrain.FLAT)


def _is_longer(runs: Sequence[Workout], advised: AdjustedSession) -> bool | None:
    """By distance where both are known, else by time; None where neither can be compared.

    Compared in the steps that advice is given in, 0.1 km and whole minutes.
    """
    distances = [run.distance_km for run in runs if run.distance_km is not None]
    if advised.distance_km is not None and len(distances) == len(runs):
        return round(sum(distances), 1) > round(advised.distance_km, 1)
    times = [run.duration_min for run in runs if run.duration_min is not None]
    if advised.duration_min is not None and len(times) == len(runs):
        return round(sum(times)) > round(advised.duration_min)
    return False if advised.distance_km is None and advised.duration_min is None else None


def spread_of(changes: Sequence[int]) -> Changes:
    """Quartiles by the inclusive method; at least one change."""
    if len(changes) == 1:
        return Changes(1, changes[0], changes[0], changes[0])
    lower, median, upper = quantiles(changes, n=4, method="inclusive")
    return Changes(len(changes), lower, median, upper)


def _by_day(check_ins: Iterable[LoggedCheckIn]) -> Mapping[int, list[LoggedCheckIn]]:
    by_day: dict[int, list[LoggedCheckIn]] = defaultdict(list)
    for kept in sorted(check_ins, key=lambda kept: kept.order):
        by_day[kept.check_in.day.toordinal()].append(kept)
    return by_day


def _runs_by_day(workouts: Iterable[LoggedWorkout]) -> Mapping[int, list[LoggedWorkout]]:
    by_day: dict[int, list[LoggedWorkout]] = defaultdict(list)
    for kept in workouts:
        by_day[kept.workout.on.toordinal()].append(kept)
    return by_day


def _changes(
    today: Sequence[LoggedCheckIn], tomorrow: Sequence[LoggedCheckIn], level_of: LevelByPain
) -> list[int]:
    before: dict[BodyRegion, int] = {}
    for kept in today:
        for spot in kept.check_in.spots:
            before[spot.region] = max(level_of[spot.pain], before.get(spot.region, 0))
    after: dict[BodyRegion, int] = {}
    for kept in tomorrow:
        for spot in kept.check_in.spots:
            morning = level_of[spot.pain] if spot.pain.morning is None else spot.pain.morning
            after.setdefault(spot.region, morning)
    return [after[region] - level for region, level in before.items() if region in after]
