"""A verdict as it was given, as a JSON value and back; sentences are never kept."""

from enum import Enum
from typing import Any, TypeVar

from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
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
    verdict_as_plain,
)
from runsore.core.workout import Terrain, check_amount
from runsore.exchange import json_input as read
from runsore.exchange.json_input import fields_of, inside
from runsore.exchange.session_json import PLANNED_KEYS, kind_from_json
from runsore.exchange.spot_json import region_from_json

_VERDICT = frozenset(
    {
        "run", "care", "kind", "conditional", "reasons", "adjusted", "alternatives", "recovery",
        "next_step", "ruleset",
    }
)  # fmt: skip
_REASON = frozenset({"rule", "region", "run", "care", "sources"})
_ADJUSTED = PLANNED_KEYS | {"notes"}

E = TypeVar("E", bound=Enum)


def kept_verdict_as_json(verdict: Verdict) -> dict[str, Any]:
    """What `kept_verdict_from_json` reads."""
    plain = verdict_as_plain(verdict)
    if plain["adjusted"]:
        for amount in ("distance_km", "duration_min"):
            plain["adjusted"][amount] = read.plain_number(plain["adjusted"][amount])
    return plain


def kept_verdict_from_json(value: Any, where: str) -> Verdict:
    """Raises InvalidValueError naming the field below `where`."""
    with inside(where):
        get = fields_of(value, "", _VERDICT)
        conditional = get("conditional")
        if not isinstance(conditional, bool):
            raise InvalidValueError(
                "conditional", conditional, QT_TRANSLATE_NOOP("wording", "must be true or false")
            )
        adjusted = get("adjusted")
        return Verdict(
            run=_member(get("run"), "run", Run),
            care=_member(get("care"), "care", Care),
            kind=_member(get("kind"), "kind", Kind),
            conditional=conditional,
            reasons=read.as_each(get("reasons"), "reasons", _reason),
            adjusted=None if adjusted is None else _adjusted(adjusted, "adjusted"),
            alternatives=_members(get("alternatives"), "alternatives", Alternative),
            recovery=_members(get("recovery"), "recovery", RecoveryMethod),
            next_step=_member(get("next_step"), "next_step", NextStep),
            ruleset=read.as_text(get("ruleset"), "ruleset"),
        )


def _reason(value: Any, where: str) -> Reason:
    with inside(where):
        get = fields_of(value, "", _REASON)
        region = get("region")
        return Reason(
            rule=read.as_text(get("rule"), "rule"),
            region=None if region is None else region_from_json(region, "region"),
            run=_member(get("run"), "run", Run),
            care=_member(get("care"), "care", Care),
            sources=read.as_each(get("sources"), "sources", read.as_text),
        )


def _adjusted(value: Any, where: str) -> AdjustedSession:
    with inside(where):
        get = fields_of(value, "", _ADJUSTED)
        for amount in ("distance_km", "duration_min"):
            check_amount(amount, get(amount))
        return AdjustedSession(
            kind=kind_from_json(get("kind"), "kind"),
            distance_km=get("distance_km"),
            duration_min=get("duration_min"),
            terrain=read.as_choice(get("terrain"), "terrain", Terrain),
            notes=_members(get("notes"), "notes", SessionNote),
        )


def _members(value: Any, where: str, enum: type[E]) -> tuple[E, ...]:
    return read.as_each(value, where, lambda item, place: _member(item, place, enum))


def _member(value: Any, where: str, enum: type[E]) -> E:
    for member in enum:
        if member.value == value:
            return member
    words = ", ".join(str(member.value) for member in enum)
    raise InvalidValueError(
        where, value, QT_TRANSLATE_NOOP("wording", "must be one of {words}"), words=words
    )
