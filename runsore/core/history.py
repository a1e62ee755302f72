"""What the log says about the days before: soreness by region and day, and workouts."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from runsore.core.body import BodyRegion
from runsore.core.check_in import PAIN_MAX, Sign
from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value
from runsore.core.workout import Workout, check_whole


class PastSpot(Value):
    """What one earlier check-in said of one region; `level` is 0 to 10."""

    on: date
    region: BodyRegion
    level: int
    signs: frozenset[Sign] = frozenset()
    since: date | None = None

    def __post_init__(self) -> None:
        check_whole("level", self.level, 0, PAIN_MAX)
        if self.level is None:
            raise InvalidValueError(
                "level", None, QT_TRANSLATE_NOOP("wording", "must be a whole number from 0 to 10")
            )
        if self.since is not None and self.since > self.on:
            problem = QT_TRANSLATE_NOOP("wording", "lies after the day of the entry, {day}")
            raise InvalidValueError("since", self.since.isoformat(), problem, day=self.on)


class RegionDay(Value):
    """A region's day: the highest level of its entries, all signs, every `since`.

    Not only the earliest: where a day without soreness makes that one void, a later one stands.
    """

    on: date
    level: int
    signs: frozenset[Sign] = frozenset()
    sinces: frozenset[date] = frozenset()

    def with_entry(self, spot: PastSpot) -> "RegionDay":
        return RegionDay(
            on=self.on,
            level=max(self.level, spot.level),
            signs=self.signs | spot.signs,
            sinces=self.sinces | stated(spot.since),
        )


def stated(since: date | None) -> frozenset[date]:
    return frozenset() if since is None else frozenset({since})


class History(Value):
    """Days by region and workouts, both oldest first. Build it with `of`."""

    days: Mapping[BodyRegion, tuple[RegionDay, ...]] = MappingProxyType({})
    workouts: tuple[Workout, ...] = ()

    @classmethod
    def of(cls, spots: Iterable[PastSpot], workouts: Iterable[Workout]) -> "History":
        """Order does not matter; several entries of a day become one RegionDay."""
        merged: dict[BodyRegion, dict[date, RegionDay]] = defaultdict(dict)
        for spot in spots:
            of_region = merged[spot.region]
            day = of_region.get(spot.on)
            of_region[spot.on] = (
                day.with_entry(spot)
                if day
                else RegionDay(spot.on, spot.level, spot.signs, stated(spot.since))
            )
        days = {
            region: tuple(of_day[on] for on in sorted(of_day)) for region, of_day in merged.items()
        }
        return cls(MappingProxyType(days), tuple(sorted(workouts, key=lambda done: done.on)))

    def of_region(self, region: BodyRegion) -> tuple[RegionDay, ...]:
        return self.days.get(region, ())

    def until(self, day: date) -> "History":
        """The same without anything after the day."""
        late = any(days[-1].on > day for days in self.days.values())
        if not late and not (self.workouts and self.workouts[-1].on > day):
            return self
        days = {
            region: tuple(known for known in of_region if known.on <= day)
            for region, of_region in self.days.items()
            if of_region[0].on <= day
        }
        workouts = tuple(workout for workout in self.workouts if workout.on <= day)
        return History(MappingProxyType(days), workouts)

    def workouts_before(self, day: date, days: int) -> tuple[Workout, ...]:
        """The workouts on the day and on the given number of days before it, oldest first."""
        last = day.toordinal()
        start = bisect_left(self.workouts, last - days, key=_ordinal)
        stop = bisect_right(self.workouts, last, key=_ordinal)
        return self.workouts[start:stop]


def _ordinal(workout: Workout) -> int:
    return workout.on.toordinal()
