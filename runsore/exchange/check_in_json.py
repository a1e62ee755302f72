"""A check-in from JSON and a verdict to JSON, as `runsore check` speaks them."""

from datetime import date, datetime
from typing import Any

from runsore.core.check_in import CheckIn, CheckInFlag, Profile, Sign
from runsore.core.history import History, PastSpot
from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value
from runsore.core.verdict import AdjustedSession, Verdict
from runsore.core.workout import Workout
from runsore.exchange import json_input as read
from runsore.exchange.json_input import fields_of, inside
from runsore.exchange.session_json import WORKOUT_KEYS, planned_from_json, workout_from_json
from runsore.exchange.spot_json import region_from_json, spot_from_json
from runsore.wording import Wording

_CHECK_IN = frozenset({"at", "profile", "planned", "flags", "spots", "history", "workouts"})
_PAST = frozenset({"on", "region", "level", "signs", "since"})


class CheckRequest(Value):
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
        raise InvalidValueError(
            "spots",
            None,
            QT_TRANSLATE_NOOP("wording", "is required; give an empty array if nothing hurts"),
        )
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
        raise InvalidValueError(
            where, None, QT_TRANSLATE_NOOP("wording", "is required, a date such as 2026-03-02")
        )
    if day > today:
        problem = QT_TRANSLATE_NOOP("wording", "lies after the day of the check-in, {day}")
        raise InvalidValueError(where, day.isoformat(), problem, day=today)
    return day


def _past_spot(value: Any, where: str, today: date) -> PastSpot:
    get = fields_of(value, where, _PAST)
    with inside(where):
        return PastSpot(
            on=_day(get("on"), "on", today),
            region=region_from_json(get("region"), "region"),
            level=get("level"),
            signs=read.as_choices(get("signs"), "signs", Sign),
            since=read.as_date(get("since"), "since"),
        )


def _workout(value: Any, where: str, today: date) -> Workout:
    get = fields_of(value, where, WORKOUT_KEYS)
    with inside(where):
        return workout_from_json(get, _day(get("on"), "on", today))


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
