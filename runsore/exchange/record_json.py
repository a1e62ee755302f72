"""Entries of a log as JSON values and back: strictly read, canonically written."""

import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from runsore.core.check_in import CheckIn, CheckInFlag, Profile, check_moment
from runsore.core.invalid import InvalidValueError
from runsore.core.log import (
    Entry,
    LoggedCheckIn,
    LoggedRecovery,
    LoggedWorkout,
    RecordType,
    RecoveryDay,
    Stamp,
    Tombstone,
    type_of,
)
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.verdict import RecoveryMethod
from runsore.exchange import json_input as read
from runsore.exchange.json_input import Lookup, fields_of, inside
from runsore.exchange.session_json import (
    WORKOUT_KEYS,
    planned_as_json,
    planned_from_json,
    workout_as_json,
    workout_from_json,
)
from runsore.exchange.spot_json import spot_as_json, spot_from_json
from runsore.exchange.verdict_json import kept_verdict_as_json, kept_verdict_from_json

TYPES: dict[RecordType, str] = {
    LoggedCheckIn: "check-in",
    LoggedWorkout: "workout",
    LoggedRecovery: "recovery",
}
_STAMP = frozenset({"type", "id", "created_at", "updated_at"})
_TOMBSTONE = _STAMP | {"deleted_at"}
_CHECK_IN = _STAMP | {"at", "spots", "flags", "planned", "notes", "profile", "verdict"}
_WORKOUT = _STAMP | WORKOUT_KEYS | {"note", "started_at", "source", "source_id"}
_RECOVERY = _STAMP | {"on", "sleep_hours", "methods"}


def canonical(entry: Entry) -> bytes:
    """The one way an entry is written: no blanks, keys in a fixed order, UTF-8."""
    text = json.dumps(
        entry_as_json(entry), ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    return text.encode()


def entry_as_json(entry: Entry) -> dict[str, Any]:
    """What `entry_from_json` reads; what is not known is left out."""
    stamp = entry.stamp
    head = {
        "type": TYPES[type_of(entry)],
        "id": str(stamp.id),
        "created_at": _instant(stamp.created_at),
        "updated_at": _instant(stamp.updated_at),
    }
    if isinstance(entry, Tombstone):
        return head | {"deleted_at": _instant(stamp.updated_at)}
    return head | {name: value for name, value in _content(entry).items() if value is not None}


def _content(record: LoggedCheckIn | LoggedWorkout | LoggedRecovery) -> dict[str, Any]:
    if isinstance(record, LoggedCheckIn):
        return _check_in_as_json(record)
    return _workout_as_json(record) if isinstance(record, LoggedWorkout) else _night(record)


def _check_in_as_json(record: LoggedCheckIn) -> dict[str, Any]:
    check_in = record.check_in
    return {
        "at": check_in.at.isoformat(),
        "spots": [spot_as_json(spot) for spot in check_in.spots],
        "flags": sorted(check_in.flags),
        "planned": planned_as_json(check_in.planned),
        "notes": check_in.notes,
        "profile": record.profile,
        "verdict": kept_verdict_as_json(record.verdict),
    }


def _workout_as_json(record: LoggedWorkout) -> dict[str, Any]:
    started = record.started_at
    return workout_as_json(record.workout) | {
        "note": record.note,
        "started_at": None if started is None else started.isoformat(),
        "source": record.source,
        "source_id": record.source_id,
    }


def _night(record: LoggedRecovery) -> dict[str, Any]:
    recovery = record.recovery
    return {
        "on": recovery.on.isoformat(),
        "sleep_hours": read.plain_number(recovery.sleep_hours),
        "methods": sorted(recovery.methods),
    }


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def entry_from_json(value: Any, where: str) -> Entry:
    """Raises InvalidValueError naming the field below `where` and the value."""
    with inside(where):
        fields = read.as_object(value, "")
        kind = _type(fields.get("type"))
        if "deleted_at" in fields:
            return _tombstone(fields, kind)
        if kind is LoggedCheckIn:
            return _check_in(fields)
        return _workout(fields) if kind is LoggedWorkout else _recovery(fields)


def _type(value: Any) -> RecordType:
    for kind, word in TYPES.items():
        if value == word:
            return kind
    raise InvalidValueError(
        "type",
        value,
        QT_TRANSLATE_NOOP("wording", "must be one of {words}"),
        words=", ".join(TYPES.values()),
    )


def _tombstone(fields: dict[str, Any], kind: RecordType) -> Tombstone:
    get = fields_of(fields, "", _TOMBSTONE)
    stamp = _stamp(get)
    if _moment(get, "deleted_at").astimezone(UTC) != stamp.updated_at:
        problem = QT_TRANSLATE_NOOP("wording", "must be the same as updated_at")
        raise InvalidValueError("deleted_at", get("deleted_at"), problem)
    return Tombstone(kind, stamp)


def _check_in(fields: dict[str, Any]) -> LoggedCheckIn:
    get = fields_of(fields, "", _CHECK_IN)
    planned = get("planned")
    profile = read.as_choice(get("profile"), "profile", Profile)
    if profile is None:
        raise InvalidValueError("profile", None, QT_TRANSLATE_NOOP("wording", "is required"))
    return LoggedCheckIn(
        _stamp(get),
        CheckIn(
            at=_moment(get, "at"),
            spots=read.as_each(get("spots"), "spots", spot_from_json),
            flags=read.as_choices(get("flags"), "flags", CheckInFlag),
            planned=None if planned is None else planned_from_json(planned),
            notes=_text(get, "notes"),
        ),
        kept_verdict_from_json(get("verdict"), "verdict"),
        profile,
    )


def _workout(fields: dict[str, Any]) -> LoggedWorkout:
    get = fields_of(fields, "", _WORKOUT)
    return LoggedWorkout(
        _stamp(get),
        workout_from_json(get, _day(get)),
        _text(get, "note"),
        _start(get),
        _text(get, "source"),
        _text(get, "source_id"),
    )


def _recovery(fields: dict[str, Any]) -> LoggedRecovery:
    get = fields_of(fields, "", _RECOVERY)
    methods = read.as_choices(get("methods"), "methods", RecoveryMethod)
    return LoggedRecovery(_stamp(get), RecoveryDay(_day(get), get("sleep_hours"), methods))


def _stamp(get: Lookup) -> Stamp:
    moments = (_moment(get, name).astimezone(UTC) for name in ("created_at", "updated_at"))
    return Stamp(_identity(get("id")), *moments)


def _identity(value: Any) -> UUID:
    text = read.as_text(value, "id")
    try:
        identity = UUID(text)
    except ValueError:
        identity = None
    if identity is None or str(identity) != text:
        problem = QT_TRANSLATE_NOOP(
            "wording", "must be an identity such as 0f8fad5b-d9cb-469f-a165-70867728950e"
        )
        raise InvalidValueError("id", value, problem)
    return identity


def _moment(get: Lookup, name: str) -> datetime:
    moment = read.as_moment(get(name), name)
    if moment is None:
        raise InvalidValueError(name, None, QT_TRANSLATE_NOOP("wording", "is required"))
    check_moment(name, moment)
    return moment


def _start(get: Lookup) -> datetime | None:
    started = read.as_moment(get("started_at"), "started_at")
    if started is not None and started.utcoffset() is None:
        problem = QT_TRANSLATE_NOOP("wording", "has no offset from UTC, such as +01:00")
        raise InvalidValueError("started_at", started.isoformat(), problem)
    return started


def _day(get: Lookup) -> date:
    day = read.as_date(get("on"), "on")
    if day is None:
        raise InvalidValueError(
            "on", None, QT_TRANSLATE_NOOP("wording", "is required, a date such as 2026-03-02")
        )
    return day


def _text(get: Lookup, name: str) -> str:
    return read.as_text(get(name), name)
