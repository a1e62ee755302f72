"""What goes with what in a log, said only where chance hardly explains it.

Every comparison that could be made counts, so that the more a log holds the more it takes. Were
the runs of a log shuffled over its days, one log in twenty at most would be told of anything.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from math import floor
from statistics import median_low

from runsore.core.body import BodyRegion, Side
from runsore.core.chance import fisher_one_sided, sign_two_sided, unlikely
from runsore.core.facts import RECURRENCE_DAYS, SET_OFF_DAYS
from runsore.core.log import LoggedCheckIn
from runsore.core.standouts import RegionEpisode, side_of
from runsore.core.trends import LevelByPain
from runsore.core.value import Value
from runsore.core.workout import SessionKind, Terrain, Workout

FEWEST_CASES = 5
CHANCE_ALLOWED = 0.04
# The share of runs that lie below a distance which is tried as "long".
_LONG_FROM = (0.5, 0.67, 0.8, 0.9)


class Outcome(StrEnum):
    """What is counted after a run."""

    MORNING = "morning"
    BEGINS = "begins"


class WorseAfter(Value):
    """Hits among cases after the runs in question, and among the other runs.

    `longer_than_km` is None for hills. A hit is a next morning at `level` or more, or an episode
    that began on the day of the run or within three days. `region` None is the sorest of all.
    """

    episode: RegionEpisode
    region: BodyRegion | None
    outcome: Outcome
    longer_than_km: float | None
    level: int
    hits: int
    cases: int
    other_hits: int
    other_cases: int

    @property
    def chance(self) -> float:
        """Before it is held against the other comparisons."""
        return fisher_one_sided(self.hits, self.cases, self.other_hits, self.other_cases)


class OneSided(Value):
    """Of the times that a region with two sides turned sore anew, those on the side with more."""

    episode: RegionEpisode
    side: Side
    hits: int
    cases: int

    @property
    def chance(self) -> float:
        return sign_two_sided(self.hits, self.cases)


Association = WorseAfter | OneSided


class _Marked(Value):
    """Days that count for an outcome, and those of them that are hits."""

    region: BodyRegion | None
    outcome: Outcome
    level: int
    days: frozenset[int]
    hits: frozenset[int]


def associations_of(
    check_ins: Sequence[LoggedCheckIn],
    workouts: Iterable[Workout],
    episodes: Sequence[RegionEpisode],
    km_per_unit: float = 1.0,
) -> tuple[Association, ...]:
    """The most remarkable first. Long begins at a whole number of units of so many km."""
    runs = _RunDays(workouts, km_per_unit)
    tried: list[Association] = list(_one_sided(episodes))
    by_region: dict[BodyRegion | None, list[RegionEpisode]] = defaultdict(list)
    for episode in episodes:
        by_region[episode.region].append(episode)
        by_region[None].append(episode)
    for marked in _marked_days(check_ins, runs, episodes):
        tried += _compared(marked, runs, by_region[marked.region])
    chances = [found.chance for found in tried]
    kept = sorted(unlikely(chances, CHANCE_ALLOWED), key=chances.__getitem__)
    return _without_repeats([tried[place] for place in kept])


class _RunDays:
    """The days with a run, and what sets some of them apart."""

    def __init__(self, workouts: Iterable[Workout], km_per_unit: float) -> None:
        distances: dict[int, float] = defaultdict(float)
        hills: set[int] = set()
        days: set[int] = set()
        for done in workouts:
            if not done.kind.is_run:
                continue
            day = done.on.toordinal()
            days.add(day)
            if done.distance_km is not None:
                distances[day] += done.distance_km
            if done.kind is SessionKind.HILLS or done.terrain is Terrain.HILLY:
                hills.add(day)
        self.days = frozenset(days)
        self.hills = frozenset(hills)
        self.measured = frozenset(distances)
        self.long = {km: _above(distances, km) for km in _long_from(distances, km_per_unit)}


def _above(distances: Mapping[int, float], km: float) -> frozenset[int]:
    return frozenset(day for day, distance in distances.items() if distance > km)


def _long_from(distances: Mapping[int, float], km_per_unit: float) -> tuple[float, ...]:
    """Chosen by the distances alone: by the soreness after them it would be no fair test."""
    ordered = sorted(distances.values())
    places = {int(len(ordered) * share) for share in _LONG_FROM} if ordered else set()
    units = {floor(ordered[place] / km_per_unit) for place in places}
    return tuple(sorted(unit * km_per_unit for unit in units if unit > 0))


def _marked_days(
    check_ins: Sequence[LoggedCheckIn], runs: _RunDays, episodes: Sequence[RegionEpisode]
) -> Iterator[_Marked]:
    mornings = _mornings(check_ins)
    yield from _worse_mornings(mornings, runs)
    checked = sorted({kept.check_in.day.toordinal() for kept in check_ins})
    followed = frozenset(
        day for day in runs.days if _is_any_between(checked, day, day + SET_OFF_DAYS)
    )
    begun: dict[BodyRegion, set[int]] = defaultdict(set)
    for episode in episodes:
        begun[episode.region].update(range(episode.first - SET_OFF_DAYS, episode.first + 1))
    for region, before in begun.items():
        hits = followed & before
        if len(hits) >= FEWEST_CASES:
            yield _Marked(region, Outcome.BEGINS, 1, followed, hits)


def _is_any_between(days: Sequence[int], first: int, last: int) -> bool:
    place = bisect_right(days, last)
    return place > 0 and days[place - 1] >= first


def _mornings(check_ins: Sequence[LoggedCheckIn]) -> dict[int, dict[BodyRegion, int]]:
    """By day the level of each region named in its first check-in: on waking, where it was said.

    A check-in holds all that is sore at its moment, so a region that it does not name is at 0.
    """
    first: dict[int, LoggedCheckIn] = {}
    for kept in check_ins:
        day = kept.check_in.day.toordinal()
        if day not in first or kept.order < first[day].order:
            first[day] = kept
    level_of = LevelByPain()
    return {
        day: {
            spot.region: level_of[spot.pain] if spot.pain.morning is None else spot.pain.morning
            for spot in kept.check_in.spots
        }
        for day, kept in first.items()
    }


def _worse_mornings(
    mornings: Mapping[int, Mapping[BodyRegion, int]], runs: _RunDays
) -> Iterator[_Marked]:
    days = frozenset(day for day in runs.days if day + 1 in mornings)
    if not days:
        return
    levels: dict[BodyRegion | None, dict[int, int]] = defaultdict(dict)
    for day in days:
        named = mornings[day + 1]
        levels[None][day] = max(named.values(), default=0)
        for region, level in named.items():
            if level:
                levels[region][day] = level
    for of_region, by_day in levels.items():
        usual = median_low([*by_day.values(), *[0] * (len(days) - len(by_day))])
        hits = frozenset(day for day, level in by_day.items() if level > usual)
        if len(hits) >= FEWEST_CASES:
            yield _Marked(of_region, Outcome.MORNING, usual + 1, days, hits)


def _compared(
    marked: _Marked, runs: _RunDays, episodes: Sequence[RegionEpisode]
) -> Iterator[WorseAfter]:
    comparisons: list[tuple[float | None, frozenset[int], frozenset[int]]] = [
        (None, runs.hills, runs.days),
        *((km, long, runs.measured) for km, long in runs.long.items()),
    ]
    for km, in_question, known in comparisons:
        cases = marked.days & in_question
        others = (marked.days & known) - in_question
        if min(len(cases), len(others)) < FEWEST_CASES:
            continue
        hits = marked.hits & cases
        yield WorseAfter(
            episode=_episode_of(hits, marked, episodes),
            region=marked.region,
            outcome=marked.outcome,
            longer_than_km=km,
            level=marked.level,
            hits=len(hits),
            cases=len(cases),
            other_hits=len(marked.hits & others),
            other_cases=len(others),
        )


def _episode_of(
    hits: frozenset[int], marked: _Marked, episodes: Sequence[RegionEpisode]
) -> RegionEpisode:
    """The one that the latest hit belongs to, the sorest where there are several."""
    latest = max(hits, default=0)
    near = SET_OFF_DAYS if marked.outcome is Outcome.BEGINS else 1
    return max(
        episodes,
        key=lambda episode: (
            episode.first <= latest + near and episode.last >= latest,
            episode.peak,
            episode.last,
        ),
    )


def _one_sided(episodes: Sequence[RegionEpisode]) -> Iterator[OneSided]:
    new = _newly_sore(episodes)
    left, right = side_of(new, Side.LEFT), side_of(new, Side.RIGHT)
    cases = len(left) + len(right)
    if cases >= FEWEST_CASES:
        more = left if len(left) >= len(right) else right
        latest = max(more, key=lambda episode: (episode.last, episode.peak))
        yield OneSided(latest, latest.region.side, len(more), cases)


def _newly_sore(episodes: Sequence[RegionEpisode]) -> list[RegionEpisode]:
    """Without those that come back within 90 days: they are one case and no two."""
    ended: dict[BodyRegion, int] = {}
    new = []
    for episode in episodes:
        before = ended.get(episode.region)
        if before is None or episode.first - before > RECURRENCE_DAYS:
            new.append(episode)
        ended[episode.region] = episode.last
    return new


def _without_repeats(found: Sequence[Association]) -> tuple[Association, ...]:
    """Of a region after hills, and after long runs, what parts best; the sorest of all regions
    only where no region says it by itself."""
    kept: dict[object, Association] = {}
    told = {
        claim.longer_than_km is None
        for claim in found
        if isinstance(claim, WorseAfter) and claim.region is not None
    }
    for claim in found:
        if isinstance(claim, OneSided):
            kept[OneSided] = claim
        elif claim.region is not None or (claim.longer_than_km is None) not in told:
            kept.setdefault((claim.region, claim.longer_than_km is None), claim)
    return tuple(kept.values())
