"""The check-in being written, as JSON."""

from datetime import datetime
from typing import Any
from uuid import UUID

from runsore.core.check_in import CheckInFlag
from runsore.core.invalid import InvalidValueError
from runsore.core.log import RecoveryDay
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.verdict import RecoveryMethod
from runsore.exchange import json_input as read
from runsore.exchange.session_json import planned_as_json, planned_from_json
from runsore.exchange.spot_json import spot_as_json, spot_from_json
from runsore.presenters.draft import Draft

_KEYS = frozenset(
    {"spots", "flags", "planned", "notes", "at", "edits", "recovery", "written", "plan_chosen"}
)


def draft_as_json(draft: Draft, now: datetime) -> dict[str, Any]:
    """A draft for now is kept with its moment, so that the next day knows whose it is."""
    recovery = draft.recovery
    return {
        "spots": [spot_as_json(spot) for spot in draft.spots],
        "flags": sorted(flag.value for flag in draft.flags),
        "planned": planned_as_json(draft.planned),
        "plan_chosen": draft.plan_chosen,
        "notes": draft.notes,
        "at": draft.at.isoformat() if draft.at else None,
        "edits": str(draft.edits) if draft.edits else None,
        "recovery": None
        if recovery is None
        else {
            "on": recovery.on.isoformat(),
            "sleep_hours": recovery.sleep_hours,
            "methods": sorted(method.value for method in recovery.methods),
        },
        "written": now.isoformat(),
    }


def draft_from_json(data: bytes) -> Draft:
    """Raises InvalidValueError, or ValueError for an identity that is none."""
    value = read.parse_object(data, "draft")
    read.refuse_unknown_keys(value, "draft", _KEYS)
    planned, edits = value.get("planned"), value.get("edits")
    return Draft(
        spots=read.as_each(value.get("spots"), "spots", spot_from_json),
        flags=read.as_choices(value.get("flags"), "flags", CheckInFlag),
        planned=None if planned is None else planned_from_json(planned),
        plan_chosen=value.get("plan_chosen") is True,
        notes=read.as_text(value.get("notes", ""), "notes"),
        at=read.as_moment(value.get("at"), "at"),
        edits=None if edits is None else UUID(read.as_text(edits, "edits")),
        recovery=_recovery(value.get("recovery")),
        written=read.as_moment(value.get("written"), "written"),
    )


def _recovery(value: Any) -> RecoveryDay | None:
    if value is None:
        return None
    fields = read.as_object(value, "recovery")
    on = read.as_date(fields.get("on"), "recovery.on")
    if on is None:
        raise InvalidValueError("recovery.on", None, QT_TRANSLATE_NOOP("wording", "is required"))
    methods = read.as_choices(fields.get("methods"), "recovery.methods", RecoveryMethod)
    return RecoveryDay(on, fields.get("sleep_hours"), methods)
