"""Moments and numbers as XML writes them."""

from datetime import datetime
from math import isfinite


def moment_of(text: str) -> datetime | None:
    """An instant such as `2018-02-01T10:00:00Z`, or None; without an offset it has none here."""
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def number_of(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if isfinite(number) else None
