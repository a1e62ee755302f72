"""A check-in from JSON and a verdict to JSON, as `runsore check` speaks them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from runsore.core.body import BodyRegion, Tissue, region_by_key
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
from runsore.core.history import History, PastSpot
from runsore.core.invalid import InvalidValueError
from runsore.core.verdict import AdjustedSession, Verdict
from runsore.core.workout import PlannedSession, SessionKind, Terrain, Workout
from runsore.exchange import json_input as read
from runsore.wording import Wording

_CHECK_IN = frozenset({"at", "profile", "planned", "flags", "spots", "history", "workouts"})
_PAIN = frozenset({"rest", "moving", "after", "morning"})
_SPOT = frozenset(
    {
        "region", "pain", "tissue", "sensation", "spread", "onset", "since", "seen", "trend",
        "warm_up", "form", "signs", "flags",
    }
)  # fmt: skip
_PLANNED = frozenset({"kind", "distance_km", "duration_min", "terrain"})
_PAST = frozenset({"on", "region", "level", "signs", "since"})
_WORKOUT = _PLANNED | {"on", "rpe", "ascent_m"}


@dataclass(frozen=True)
class CheckRequest:
    """What was asked: `history` is None where the log is to be used, `profile` where the
    setting is."""

    check_in: CheckIn
    history: History | None
    profile: Profile | None


def read_check_request(data: bytes, now: datetime) -> CheckRequest:
    """Reads a check-in; `now` stands in where it does not say when.

    Raises InvalidValueError naming the field and the value.
    """
    value = read.parse_object(data, "check-in")
    read.refuse_unknown_keys(value, "check-in", _CHECK_IN)
    if value.get("spots") is None:
        raise InvalidValueError("spots", None, "is required; give an empty array if nothing hurts")
    planned = value.get("planned")
    check_in = CheckIn(
        at=read.as_moment(value.get("at"), "at") or now,
        spots=read.as_each(value["spots"], "spots", spot_from_json),
        flags=read.as_choices(value.get("flags"), "flags", CheckInFlag),
        planned=None if planned is None else planned_from_json(planned),
    )
    return CheckRequest(
        check_in=check_in,
        history=_history(value, check_in.day),
        profile=read.as_choice(value.get("profile"), "profile", Profile),
    )


@contextmanager
def _inside(where: str) -> Iterator[None]:
    """Adds the place to an error of a domain type, which knows only its own fields."""
    try:
        yield
    except InvalidValueError as error:
        raise error.inside(where) from None


def _object(value: Any, where: str, known: frozenset[str]) -> Callable[[str], Any]:
    """The lookup of a JSON object whose keys are all known."""
    fields = read.as_object(value, where)
    read.refuse_unknown_keys(fields, where, known)
    return fields.get


def _region(value: Any, where: str) -> BodyRegion:
    with _inside(where):
        return region_by_key(read.as_text(value, ""))


def spot_from_json(value: Any, where: str) -> SoreSpot:
    """A spot that need not be rated yet; `where` is its place in errors."""
    get = _object(value, where, _SPOT)
    return SoreSpot(
        region=_region(get("region"), f"{where}.region"),
        pain=_pain(get("pain"), f"{where}.pain"),
        tissue_answer=read.as_choice(get("tissue"), f"{where}.tissue", Tissue),
        sensation=read.as_choice(get("sensation"), f"{where}.sensation", Sensation),
        spread=read.as_choice(get("spread"), f"{where}.spread", Spread),
        onset=read.as_choice(get("onset"), f"{where}.onset", Onset),
        since=read.as_date(get("since"), f"{where}.since"),
        seen=read.as_date(get("seen"), f"{where}.seen"),
        trend=read.as_choice(get("trend"), f"{where}.trend", Trend),
        warm_up=read.as_choice(get("warm_up"), f"{where}.warm_up", WarmUp),
        form=read.as_choice(get("form"), f"{where}.form", Form),
        signs=read.as_choices(get("signs"), f"{where}.signs", Sign),
        flags=read.as_choices(get("flags"), f"{where}.flags", SpotFlag),
    )


def _pain(value: Any, where: str) -> Pain:
    if value is None:
        return Pain()
    get = _object(value, where, _PAIN)
    with _inside(where):
        return Pain(get("rest"), get("moving"), get("after"), get("morning"))


def planned_from_json(value: Any) -> PlannedSession:
    """Raises InvalidValueError naming a field of `planned`."""
    get = _object(value, "planned", _PLANNED)
    with _inside("planned"):
        return PlannedSession(
            kind=_kind(get("kind"), "kind"),
            distance_km=get("distance_km"),
            duration_min=get("duration_min"),
            terrain=read.as_choice(get("terrain"), "terrain", Terrain),
        )


def _kind(value: Any, where: str) -> SessionKind:
    kind = read.as_choice(value, where, SessionKind)
    if kind is None:
        words = ", ".join(kind.value for kind in SessionKind)
        raise InvalidValueError(where, None, f"is required, one of {words}")
    return kind


def _history(value: dict[str, Any], today: date) -> History | None:
    if value.get("history") is None and value.get("workouts") is None:
        return None
    past = read.as_each(
        value.get("history"), "history", lambda item, where: _past_spot(item, where, today)
    )
    workouts = read.as_each(
        value.get("workouts"), "workouts", lambda item, where: _workout(item, where, today)
    )
    return History.of(past, workouts)


def _day(value: Any, where: str, today: date) -> date:
    day = read.as_date(value, where)
    if day is None:
        raise InvalidValueError(where, None, "is required, a date such as 2026-03-02")
    if day > today:
        problem = f"lies after the day of the check-in, {today}"
        raise InvalidValueError(where, day.isoformat(), problem)
    return day


def _past_spot(value: Any, where: str, today: date) -> PastSpot:
    get = _object(value, where, _PAST)
    with _inside(where):
        return PastSpot(
            on=_day(get("on"), "on", today),
            region=_region(get("region"), "region"),
            level=get("level"),
            signs=read.as_choices(get("signs"), "signs", Sign),
            since=read.as_date(get("since"), "since"),
        )


def _workout(value: Any, where: str, today: date) -> Workout:
    get = _object(value, where, _WORKOUT)
    with _inside(where):
        return Workout(
            on=_day(get("on"), "on", today),
            kind=_kind(get("kind"), "kind"),
            distance_km=get("distance_km"),
            duration_min=get("duration_min"),
            rpe=get("rpe"),
            ascent_m=get("ascent_m"),
            terrain=read.as_choice(get("terrain"), "terrain", Terrain),
        )


def verdict_json(verdict: Verdict, wording: Wording) -> dict[str, Any]:
    """The verdict with its sentences, ready for `json.dumps`."""
    return {
        "run": verdict.run.value,
        "care": verdict.care.value,
        "kind": verdict.kind.value,
        "conditional": verdict.conditional,
        "reasons": [
            {
                "rule": reason.rule,
                "region": reason.region.key if reason.region else None,
                "run": reason.run.value,
                "care": reason.care.value,
                "text": wording.reason(reason),
                "source": "; ".join(reason.sources),
            }
            for reason in verdict.reasons
        ],
        "adjusted": _session_json(verdict.adjusted, wording),
        "alternatives": [alternative.value for alternative in verdict.alternatives],
        "recovery": [
            {"method": method.value, "text": wording.recovery(method)}
            for method in verdict.recovery
        ],
        "next_step": wording.next_step(verdict),
        "ruleset": verdict.ruleset,
    }


def _session_json(session: AdjustedSession | None, wording: Wording) -> dict[str, Any] | None:
    if session is None:
        return None
    known = {
        "kind": session.kind.value,
        "distance_km": session.distance_km,
        "duration_min": session.duration_min,
        "terrain": session.terrain.value if session.terrain else None,
    }
    carried = {key: value for key, value in known.items() if value is not None}
    return carried | {"note": wording.session_note(session.notes)}
