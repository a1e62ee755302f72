"""Planned sessions and workouts as JSON values and back; kilometres, minutes and metres."""

from datetime import date
from typing import Any

from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.workout import PlannedSession, SessionKind, Terrain, Workout
from runsore.exchange import json_input as read
from runsore.exchange.json_input import Lookup, fields_of, inside

PLANNED_KEYS = frozenset({"kind", "distance_km", "duration_min", "terrain"})
WORKOUT_KEYS = PLANNED_KEYS | {"on", "rpe", "ascent_m"}


def planned_from_json(value: Any) -> PlannedSession:
    """Raises InvalidValueError naming a field of `planned`."""
    get = fields_of(value, "planned", PLANNED_KEYS)
    with inside("planned"):
        return PlannedSession(
            kind=kind_from_json(get("kind"), "kind"),
            distance_km=get("distance_km"),
            duration_min=get("duration_min"),
            terrain=read.as_choice(get("terrain"), "terrain", Terrain),
        )


def planned_as_json(planned: PlannedSession | None) -> dict[str, Any] | None:
    if planned is None:
        return None
    fields = {
        "kind": planned.kind,
        "distance_km": read.plain_number(planned.distance_km),
        "duration_min": read.plain_number(planned.duration_min),
        "terrain": planned.terrain,
    }
    return {name: value for name, value in fields.items() if value is not None}


def workout_from_json(get: Lookup, on: date) -> Workout:
    """Raises InvalidValueError naming the field."""
    return Workout(
        on=on,
        kind=kind_from_json(get("kind"), "kind"),
        distance_km=get("distance_km"),
        duration_min=get("duration_min"),
        rpe=get("rpe"),
        ascent_m=get("ascent_m"),
        terrain=read.as_choice(get("terrain"), "terrain", Terrain),
    )


def workout_as_json(workout: Workout) -> dict[str, Any]:
    """Every key there is, None where nothing is known."""
    return {
        "on": workout.on.isoformat(),
        "kind": workout.kind,
        "distance_km": read.plain_number(workout.distance_km),
        "duration_min": read.plain_number(workout.duration_min),
        "rpe": workout.rpe,
        "ascent_m": read.plain_number(workout.ascent_m),
        "terrain": workout.terrain,
    }


def kind_from_json(value: Any, where: str) -> SessionKind:
    kind = read.as_choice(value, where, SessionKind)
    if kind is None:
        words = ", ".join(kind.value for kind in SessionKind)
        raise InvalidValueError(
            where, None, QT_TRANSLATE_NOOP("wording", "is required, one of {words}"), words=words
        )
    return kind
