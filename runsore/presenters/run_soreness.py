"""What was sore on the day of a run and on the morning after, from the check-ins."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from runsore.core.body import BodyRegion
from runsore.core.log import LoggedCheckIn
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value
from runsore.wording import Wording

NOTHING_SORE = QT_TRANSLATE_NOOP("wording", "nothing sore")

Levels = Mapping[BodyRegion, int]


class Soreness(Value):
    """Levels by day and region: the day's highest, and those of the day's first check-in, on
    waking where that was answered. A day without a check-in is not there."""

    days: Mapping[date, Levels]
    mornings: Mapping[date, Levels]

    def on(self, day: date) -> Levels | None:
        return self.days.get(day)

    def morning_after(self, day: date) -> Levels | None:
        return self.mornings.get(day + timedelta(days=1)) if day < date.max else None

    def worst_around(self, day: date) -> int:
        """Of the day and the morning after; -1 where neither has a check-in."""
        known = [levels for levels in (self.on(day), self.morning_after(day)) if levels is not None]
        return max((max(levels.values(), default=0) for levels in known), default=-1)


def soreness_of(check_ins: Iterable[LoggedCheckIn]) -> Soreness:
    days: dict[date, dict[BodyRegion, int]] = defaultdict(dict)
    mornings: dict[date, Levels] = {}
    for kept in sorted(check_ins, key=lambda one: one.order):
        check_in = kept.check_in
        levels = days[check_in.day]
        for spot in check_in.spots:
            levels[spot.region] = max(spot.level, levels.get(spot.region, 0))
        if check_in.day not in mornings:
            mornings[check_in.day] = {
                spot.region: spot.level if spot.pain.morning is None else spot.pain.morning
                for spot in check_in.spots
            }
    return Soreness(MappingProxyType(dict(days)), MappingProxyType(mornings))


def regions_text(levels: Levels | None, wording: Wording) -> str:
    """The sorest first, as `Left upper calf 3, …`; words for a check-in of nothing sore."""
    if levels is None:
        return ""
    sore = sorted(levels.items(), key=lambda pair: (-pair[1], pair[0].order))
    names = [f"{wording.region(region)} {level}" for region, level in sore if level >= 1]
    return ", ".join(names) or wording.translate(NOTHING_SORE)
