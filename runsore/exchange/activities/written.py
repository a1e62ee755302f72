"""Dates, times and numbers as people and services write them in tables."""

import re
from datetime import date, datetime, time
from math import isfinite

from runsore.presenters.columns import DateOrder, DurationUnit

# The first letters of months in the languages that Strava writes, accents left out.
_MONTHS = (
    "jan janv gen ene sty led янв",
    "feb fev fevr lut uno фев",
    "mar mrz marz mars mrt maa bre мар",
    "apr avr abr kwi dub апр",
    "may mai mei mag maj kve ма",
    "jun juin giu cze cvn июн",
    "jul juil lug lip cvc июл",
    "aug aou ago sie srp авг",
    "sep set sept wrz zar сен",
    "oct okt ott out paz rij окт",
    "nov lis ноя",
    "dec dez dic gru pro дек",
)
_ACCENTS = str.maketrans("áàâäéèêëíìîïóòôöúùûüçñýěščřžńłśźżů", "aaaaeeeeiiiioooouuuucnyescrznlszzu")
# Czech and Polish names that begin alike are told apart by a later letter.
_LONG = {"cerven": 6, "cervenec": 7, "cervna": 6, "cervence": 7, "brezen": 3, "brezna": 3,
         "kwietnia": 4, "maja": 5, "marca": 3, "listopadu": 11, "listopada": 11}  # fmt: skip

_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[-./] ?(\d{1,2})[-./] ?(\d{4}|\d{2})\b")
_EAST = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)")
_WORDED = re.compile(r"[^\W\d_]{2,}")
_CLOCK = re.compile(
    r"(\d{1,2})[:.h](\d{2})(?:[:.m](\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?\s?m?\.?", re.IGNORECASE
)
_ISO_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")


def written_moment(text: str, order: DateOrder) -> tuple[date, datetime | None] | None:
    """The day and, if a time of day stands with it, the moment, with an offset only if it says so.

    None for a text that is no date.
    """
    text = text.strip()
    if _ISO_MOMENT.match(text):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            pass
        else:
            return moment.date(), moment
    found = written_date(text, order)
    if found is None:
        return None
    day, rest = found
    clock = written_clock(rest)
    return day, datetime.combine(day, clock) if clock is not None else None


def written_date(text: str, order: DateOrder) -> tuple[date, str] | None:
    """The day, and the text after it."""
    for shape in (_ISO, _EAST, _PACKED):
        if match := shape.search(text):
            year, month, day = (int(part) for part in match.groups())
            return _dated(year, month, day, text[match.end() :])
    if match := _NUMERIC.search(text):
        one, other, year = (int(part) for part in match.groups())
        day, month = (one, other) if order is DateOrder.DAY_FIRST else (other, one)
        if month > 12:
            day, month = month, day
        return _dated(_whole_year(year), month, day, text[match.end() :])
    return _in_words(text)


def _in_words(text: str) -> tuple[date, str] | None:
    """`Mar 4, 2018, 5:38:00 PM`, `4 mars 2018 17:38`, `4 de mar. de 2018`, `4. března 2018`."""
    for word in _WORDED.finditer(text):
        month = _month(word.group())
        if month is None:
            continue
        before = re.findall(r"\d{1,2}", text[: word.start()])
        after = re.search(r"(\d{4})", text[word.end() :])
        if after is None:
            return None
        year, rest = int(after.group()), text[word.end() + after.end() :]
        if before:
            return _dated(year, month, int(before[-1]), rest)
        day = re.search(r"\d{1,2}", text[word.end() :])
        return _dated(year, month, int(day.group()), rest) if day else None
    return None


def _month(word: str) -> int | None:
    plain = word.casefold().translate(_ACCENTS)
    if plain in _LONG:
        return _LONG[plain]
    for number, beginnings in enumerate(_MONTHS, start=1):
        if any(plain.startswith(beginning) for beginning in beginnings.split()):
            return number
    return None


def _whole_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _dated(year: int, month: int, day: int, rest: str) -> tuple[date, str] | None:
    try:
        return date(year, month, day), rest
    except ValueError:
        return None


def written_clock(text: str) -> time | None:
    """A time of day, on 24 hours or 12."""
    match = _CLOCK.search(text)
    if match is None:
        return None
    hour, minute, second, half = match.groups()
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half.lower() == "p" else 0)
    try:
        return time(hours, int(minute), int(second or 0))
    except ValueError:
        return None


def written_number(text: str, *, is_large: bool = False) -> float | None:
    """`8.2`, `8,2`, `1.234,5`, `1,234.5`, `1 234,5`, also with a unit after it; None for no number.

    Where both marks stand the later one is the decimal's; one that stands alone is too, unless it
    stands several times or, where `is_large` numbers such as metres are meant, before three digits.
    """
    match = re.match(r"[-+]?\d[\d\s.,'’]*", text.strip().replace("\u202f", " "))
    if match is None:
        return None
    digits = re.sub(r"[\s'’]", "", match.group()).rstrip(".,")
    point, comma = digits.rfind("."), digits.rfind(",")
    decimal = "." if point > comma else ","
    is_group = is_large and re.fullmatch(r"[-+]?\d{1,3}[.,]\d{3}", digits)
    if digits.count(decimal) > 1 or is_group:
        decimal = ""
    for mark in ".,":
        digits = digits.replace(mark, "." if mark == decimal else "")
    try:
        number = float(digits)
    except ValueError:
        return None
    return number if isfinite(number) else None


def written_minutes(text: str, unit: DurationUnit) -> float | None:
    """`1:05:30` is hours first, `45:10` minutes first, also `1h 5m 30s`; a number in its unit."""
    text = text.strip().casefold()
    if ":" in text:
        parts = text.split(":")
        if len(parts) > 3 or not all(
            re.fullmatch(r"\d{1,4}([.,]\d+)?", part.strip()) for part in parts
        ):
            return None
        seconds = 0.0
        for part in parts:
            seconds = seconds * 60 + float(part.replace(",", "."))
        return seconds / 60
    if named := re.findall(r"(\d+(?:[.,]\d+)?)\s*(h|m|s)", text):
        sizes = {"h": 60.0, "m": 1.0, "s": 1 / 60}
        return sum(float(amount.replace(",", ".")) * sizes[size] for amount, size in named)
    number = written_number(text)
    sizes = {DurationUnit.HOURS: 60.0, DurationUnit.MINUTES: 1.0, DurationUnit.SECONDS: 1 / 60}
    return None if number is None else number * sizes[unit]
