"""Check-ins and histories for tests: short ways to write one, and strategies to draw any."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from runsore.core.body import REGIONS, Tissue, region_by_key
from runsore.core.check_in import (
    CheckIn,
    CheckInFlag,
    Form,
    Onset,
    Pain,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.history import History, PastSpot
from runsore.core.workout import PlannedSession, SessionKind, Terrain, Workout

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
TODAY = NOW.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def sore(region: str = "left-upper-calf", moving: int | None = 3, **answers: Any) -> SoreSpot:
    pain = answers.pop("pain", None) or Pain(moving=moving)
    return SoreSpot(region_by_key(region), pain, **answers)


def check_in(*spots: SoreSpot, **rest: Any) -> CheckIn:
    return CheckIn(NOW, spots, **rest)


def past(region: str, levels: dict[int, int], **rest: Any) -> list[PastSpot]:
    """Levels by how many days ago."""
    return [
        PastSpot(ago(days), region_by_key(region), level, **rest) for days, level in levels.items()
    ]


def done(days_ago: int, kind: SessionKind = SessionKind.EASY, km: float | None = None) -> Workout:
    return Workout(ago(days_ago), kind, distance_km=km)


def history(spots: Iterable[PastSpot] = (), workouts: Iterable[Workout] = ()) -> History:
    return History.of(spots, workouts)


regions = st.sampled_from(REGIONS)
levels = st.integers(0, 10)
sliders = st.none() | levels
pains = st.builds(Pain, sliders, sliders, sliders, sliders).filter(
    lambda pain: pain.level is not None
)
recent_days = st.integers(0, 100).map(ago)
amounts = st.none() | st.floats(0.01, 300, allow_nan=False).map(lambda amount: round(amount, 2))


def maybe(choices: Any) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from(choices)


def spots_at(region: st.SearchStrategy[Any]) -> st.SearchStrategy[SoreSpot]:
    return st.builds(
        SoreSpot,
        region=region,
        pain=pains,
        tissue_answer=maybe(Tissue),
        sensation=maybe(Sensation),
        spread=maybe(Spread),
        onset=maybe(Onset),
        since=st.none() | recent_days,
        seen=st.none() | recent_days,
        trend=maybe(Trend),
        warm_up=maybe(WarmUp),
        form=maybe(Form),
        signs=st.frozensets(st.sampled_from(Sign), max_size=2),
        flags=st.frozensets(st.sampled_from(SpotFlag), max_size=2),
    )


planned_sessions = st.builds(
    PlannedSession,
    kind=st.sampled_from(SessionKind),
    distance_km=amounts,
    duration_min=amounts,
    terrain=maybe(Terrain),
)


def check_ins_of(least_spots: int = 0) -> st.SearchStrategy[CheckIn]:
    spots = st.lists(
        spots_at(regions), min_size=least_spots, max_size=3, unique_by=lambda spot: spot.region
    )
    return st.builds(
        CheckIn,
        at=st.just(NOW),
        spots=spots.map(tuple),
        flags=st.frozensets(st.sampled_from(CheckInFlag), max_size=1),
        planned=st.none() | planned_sessions,
    )


check_ins = check_ins_of()
workouts = st.builds(
    Workout, on=recent_days, kind=st.sampled_from(SessionKind), distance_km=amounts
)


@st.composite
def checked_days(draw: st.DrawFn, least_spots: int = 0) -> tuple[CheckIn, History]:
    """A check-in with a history that speaks, among others, of the regions that are sore."""
    checked = draw(check_ins_of(least_spots))
    known = st.sampled_from([spot.region for spot in checked.spots] or [REGIONS[0]]) | regions
    past_spots = st.builds(
        lambda on, region, level, signs, back: PastSpot(
            on, region, level, signs, None if back is None else on - timedelta(days=back)
        ),
        st.integers(0, 12).map(ago) | recent_days,
        known,
        levels,
        st.frozensets(st.sampled_from(Sign), max_size=1),
        st.none() | st.integers(0, 30),
    )
    spots = draw(st.lists(past_spots, max_size=12))
    return checked, History.of(spots, draw(st.lists(workouts, max_size=5)))
