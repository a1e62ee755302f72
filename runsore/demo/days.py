"""The days of a sample log, and its runner's clock: Central European time by rule."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from random import Random

from runsore.core.value import Value

_WINTER = timezone(timedelta(hours=1))
_SUMMER = timezone(timedelta(hours=2))
_REGULAR = 0.04
_SOON_DAYS = 30


class Days(Value):
    """From the first to the last day of a log, both included."""

    first: date
    until: date

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=number) for number in range(self.back(self.first) + 1))

    def back(self, day: date) -> int:
        """Days from the given one to the last."""
        return (self.until - day).days

    def before_end(self, back: int) -> date:
        """The day so many days before the last, or the first one."""
        return max(self.until, self.first + timedelta(days=back)) - timedelta(days=back)

    def recurring(self, before_end: int, every: int, rng: Random) -> Iterator[date]:
        """The days on which something comes round, from the last back; not quite regular."""
        back = before_end
        while every and back <= self.back(self.first):
            yield self.until - timedelta(days=back)
            back += round(every * rng.uniform(1 - _REGULAR, 1 + _REGULAR))

    def yearly(self, month_day: str, rng: Random) -> Iterator[date]:
        """About that day of each year, where the log does not end soon after."""
        for year in range(self.first.year, self.until.year + 1):
            day = date.fromisoformat(f"{year:04}-{month_day}") + timedelta(days=rng.randint(-4, 4))
            if self.first <= day and self.back(day) >= _SOON_DAYS:
                yield day


def moment_on(day: date, minutes: float) -> datetime:
    """The local moment so many minutes after midnight, from three in the morning on.

    No time-zone database is asked: not every system has one.
    """
    clock = datetime.combine(day, time(), _SUMMER if _is_summer(day) else _WINTER)
    return clock + timedelta(minutes=int(minutes))


def _is_summer(day: date) -> bool:
    """From the last Sunday of March to that of October, Directive 2000/84/EC, in every year."""
    return _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)


def _last_sunday(year: int, month: int) -> date:
    """Of a month of 31 days."""
    last = date(year, month, 31)
    return last.replace(day=31 - last.isoweekday() % 7)
