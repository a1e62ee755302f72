"""Untrusted JSON read strictly: every refusal names the place and the value."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any, TypeVar

from runsore.core.invalid import InvalidValueError, shown
from runsore.core.sentence import QT_TRANSLATE_NOOP

MAX_BYTES = 1_000_000
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SLIGHT_OFFSET = re.compile(r"([+-])00:00:00\.([0-9]{6})\Z")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.*", re.DOTALL)

Lookup = Callable[[str], Any]

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


def parse_object(data: bytes, what: str) -> dict[str, Any]:
    """The JSON object in the bytes; `what` names the input in errors.

    Raises InvalidValueError for anything else: over 1 MB, not UTF-8, not JSON, a key twice.
    """
    if len(data) > MAX_BYTES:
        raise InvalidValueError(
            what, f"{len(data)} bytes", QT_TRANSLATE_NOOP("wording", "is larger than 1 MB")
        )
    if not data.strip():
        raise InvalidValueError(
            what, "", QT_TRANSLATE_NOOP("wording", "is empty; give a JSON object")
        )
    try:
        text = data.decode("utf-8-sig")
        value = json.loads(text, object_pairs_hook=_object_without_repeats, parse_int=_whole)
    except InvalidValueError:
        raise
    except UnicodeDecodeError as error:
        raise InvalidValueError(
            what, data[error.start : error.end], QT_TRANSLATE_NOOP("wording", "is not UTF-8 text")
        ) from None
    except json.JSONDecodeError as error:
        near = text[error.pos : error.pos + 20]
        raise InvalidValueError(
            what,
            near,
            QT_TRANSLATE_NOOP("wording", "is not JSON at line {line}, column {column}"),
            line=error.lineno,
            column=error.colno,
        ) from None
    except RecursionError:
        raise InvalidValueError(
            what, text[:20], QT_TRANSLATE_NOOP("wording", "is nested too deeply")
        ) from None
    return as_object(value, what)


def strict_decoder() -> json.JSONDecoder:
    """Refuses a key that stands twice in one object, with InvalidValueError."""
    return json.JSONDecoder(object_pairs_hook=_object_without_repeats, parse_int=_whole)


def _object_without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise InvalidValueError(
                shown(key),
                value,
                QT_TRANSLATE_NOOP("wording", "this key stands twice in one object"),
            )
        found[key] = value
    return found


def _whole(digits: str) -> int | float:
    """Infinity where Python counts too many digits: whoever reads the field refuses it by name.

    NaN and Infinity, which json lets through, are left to the field in the same way.
    """
    try:
        return int(digits)
    except ValueError:
        return float(digits)


def as_object(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InvalidValueError(where, value, QT_TRANSLATE_NOOP("wording", "must be a JSON object"))
    return value


def refuse_unknown_keys(value: dict[str, Any], where: str, known: frozenset[str]) -> None:
    for key in value:
        if key not in known:
            raise InvalidValueError(
                where, key, QT_TRANSLATE_NOOP("wording", "is not a key that Runsore knows here")
            )


def fields_of(value: Any, where: str, known: frozenset[str]) -> Lookup:
    """The lookup of a JSON object whose keys are all known."""
    fields = as_object(value, where)
    refuse_unknown_keys(fields, where, known)
    return fields.get


@contextmanager
def inside(where: str) -> Iterator[None]:
    """Adds the place to an error of a domain type, which knows only its own fields."""
    try:
        yield
    except InvalidValueError as error:
        raise error.inside(where) from None


def as_list(value: Any, where: str) -> list[Any]:
    """An absent or null list is empty."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise InvalidValueError(where, value, QT_TRANSLATE_NOOP("wording", "must be a JSON array"))
    return value


def as_each(value: Any, where: str, read: Callable[[Any, str], T]) -> tuple[T, ...]:
    return tuple(
        read(item, f"{where}[{index}]") for index, item in enumerate(as_list(value, where))
    )


def as_text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise InvalidValueError(where, value, QT_TRANSLATE_NOOP("wording", "must be a text"))
    return value


def as_choice(value: Any, where: str, choices: type[E]) -> E | None:
    if value is None:
        return None
    if isinstance(value, str) and value in choices.__members__.values():
        return choices(value)
    words = ", ".join(choice.value for choice in choices)
    raise InvalidValueError(
        where, value, QT_TRANSLATE_NOOP("wording", "must be one of {words}"), words=words
    )


def as_choices(value: Any, where: str, choices: type[E]) -> frozenset[E]:
    found = set()
    for index, item in enumerate(as_list(value, where)):
        choice = as_choice(item, f"{where}[{index}]", choices)
        if choice is None:
            raise InvalidValueError(
                f"{where}[{index}]", item, QT_TRANSLATE_NOOP("wording", "must be a text")
            )
        found.add(choice)
    return frozenset(found)


def as_date(value: Any, where: str) -> date | None:
    if value is None:
        return None
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise InvalidValueError(
        where, value, QT_TRANSLATE_NOOP("wording", "must be a date such as 2026-03-02")
    )


def as_moment(value: Any, where: str) -> datetime | None:
    if value is None:
        return None
    problem = QT_TRANSLATE_NOOP(
        "wording", "must be a date and time with an offset, such as 2026-03-02T07:10:00+01:00"
    )
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise InvalidValueError(where, value, problem)
    try:
        return _with_its_offset(datetime.fromisoformat(value), value)
    except ValueError:
        raise InvalidValueError(where, value, problem) from None


def _with_its_offset(moment: datetime, text: str) -> datetime:
    """`fromisoformat` takes an offset of less than a second for none."""
    found = _SLIGHT_OFFSET.search(text)
    if found is None:
        return moment
    offset = timedelta(microseconds=int(f"{found[1]}{found[2]}"))
    return moment.replace(tzinfo=timezone(offset))


def plain_number(value: float | None) -> float | None:
    """A number as it is written, the same whether it came as 8 or as 8.0."""
    if value is None:
        return None
    number = float(value)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number
