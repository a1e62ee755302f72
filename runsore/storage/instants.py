"""Moments and days as whole numbers: microseconds and days since 1970-01-01, lossless."""

from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY = _EPOCH.date().toordinal()
_MICROSECOND = timedelta(microseconds=1)


def day_number(day: date) -> int:
    return day.toordinal() - _FIRST_DAY


def day_of(number: int) -> date:
    """The inverse of `day_number`; raises OverflowError, TypeError or ValueError."""
    return date.fromordinal(number + _FIRST_DAY)


def instant_number(moment: datetime) -> int:
    """Microseconds since 1970 in UTC; raises InvalidValueError where the offset is missing."""
    _offset_of(moment)
    return (moment - _EPOCH) // _MICROSECOND


def offset_number(moment: datetime) -> int:
    """Microseconds east of UTC; raises InvalidValueError where the offset is missing."""
    return _offset_of(moment) // _MICROSECOND


def moment_of(instant: int, offset: int = 0) -> datetime:
    """The moment on a clock at that offset; raises OverflowError, TypeError or ValueError."""
    return _start_of_1970(offset) + (instant + offset) * _MICROSECOND


# A runner's log has few offsets, and many moments at each.
@lru_cache(maxsize=256)
def _start_of_1970(offset: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=timezone(offset * _MICROSECOND) if offset else UTC)


def _offset_of(moment: datetime) -> timedelta:
    offset = moment.utcoffset()
    if offset is None:
        raise InvalidValueError(
            "",
            moment.isoformat(),
            QT_TRANSLATE_NOOP("wording", "has no offset from UTC, such as +01:00"),
        )
    return offset
