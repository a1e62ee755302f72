"""What stands out in a log: facts of the last months, and what goes with what."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from runsore.core.body import BodyRegion, Side
from runsore.core.check_in import Trend
from runsore.core.episodes import (
    NEIGHBOURS_DAYS,
    Episode,
    episodes_of,
    is_improving,
    is_worsening,
)
from runsore.core.facts import RECURRENCE_DAYS, SET_OFF_DAYS
from runsore.core.history import History, RegionDay, stated
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.rules.course import (
    PERSISTS_DAYS,
    RECURRENCES,
    RECURRING_LEVEL,
    SAME_KIND_EPISODES,
    UNTELLING_KINDS,
)
from runsore.core.trends import LevelByPain
from runsore.core.value import Value
from runsore.core.workout import SessionKind


class RegionEpisode(Value):
    """An episode as it is shown: first and last day are ordinals, both included."""

    region: BodyRegion
    first: int
    last: int
    peak: int
    days: int


class Persists(Value):
    """Sore for `days` days and not improving."""

    episode: RegionEpisode
    days: int


class Recurs(Value):
    """The number of episodes that reached level 3 within 90 days, and how many of them one kind
    of session came 0 to 3 days before; None where no kind came before two of them."""

    episode: RegionEpisode
    times: int
    after: SessionKind | None = None
    after_times: int = 0


class Rising(Value):
    """Worse than on the days before; `level` is the latest."""

    episode: RegionEpisode
    level: int


Fact = Persists | Recurs | Rising
_AnyFact = TypeVar("_AnyFact", Persists, Recurs, Rising)


def history_of(check_ins: Iterable[LoggedCheckIn], workouts: Iterable[LoggedWorkout]) -> History:
    """What the rules would know of all of a log, as `History.of` would make it."""
    done = sorted((kept.workout for kept in workouts), key=lambda workout: workout.on)
    return History(days_by_region(check_ins), tuple(done))


def days_by_region(
    check_ins: Iterable[LoggedCheckIn],
) -> dict[BodyRegion, tuple[RegionDay, ...]]:
    """Oldest first.

    Thirty years hold a hundred thousand spots: each is valid already and not made anew.
    """
    level_of = LevelByPain()
    days: dict[BodyRegion, dict[date, RegionDay]] = defaultdict(dict)
    for kept in check_ins:
        on = kept.check_in.day
        for spot in kept.check_in.spots:
            level, of_region = level_of[spot.pain], days[spot.region]
            before = of_region.get(on)
            if before is None:
                of_region[on] = RegionDay(on, level, spot.signs, stated(spot.since))
            else:
                of_region[on] = RegionDay(
                    on,
                    max(level, before.level),
                    spot.signs | before.signs,
                    stated(spot.since) | before.sinces,
                )
    return {region: tuple(of[on] for on in sorted(of)) for region, of in days.items()}


def episodes_by_region(history: History) -> dict[BodyRegion, tuple[Episode, ...]]:
    """Of every region in the log, oldest first."""
    return {region: episodes_of(days) for region, days in history.days.items()}


def region_episode(region: BodyRegion, episode: Episode) -> RegionEpisode:
    return RegionEpisode(
        region,
        episode.began.toordinal(),
        episode.ended.toordinal(),
        episode.peak,
        len(episode.days),
    )


def facts_of(
    history: History,
    episodes: Mapping[BodyRegion, Sequence[Episode]],
    answers: Mapping[BodyRegion, Trend | None],
    today: date,
) -> tuple[Fact, ...]:
    """Rising first, then what persists, then what recurs; within each the sorest first.

    `answers` is how the runner said each region was going in its latest entry.
    """
    rising: list[Rising] = []
    persisting: list[Persists] = []
    recurring: list[Recurs] = []
    for region, known in episodes.items():
        upto = [episode for episode in known if episode.ended <= today]
        if not upto:
            continue
        latest = upto[-1]
        if is_present(history, region, latest, today):
            shown, answer = region_episode(region, latest), answers.get(region)
            if is_worsening(latest, answer):
                rising.append(Rising(shown, latest.days[-1].level))
            if latest.age(today) >= PERSISTS_DAYS and not is_improving(latest, answer):
                persisting.append(Persists(shown, latest.age(today)))
        if (recurs := _recurs(history, region, upto, today)) is not None:
            recurring.append(recurs)
    return (*_sorest(rising), *_sorest(persisting), *_sorest(recurring))


def _sorest(facts: list[_AnyFact]) -> list[_AnyFact]:
    return sorted(facts, key=lambda found: (-found.episode.peak, -found.episode.last))


def latest_answers(check_ins: Iterable[LoggedCheckIn]) -> dict[BodyRegion, Trend | None]:
    """The answer to how it is going, from the latest entry of each region."""
    return {
        spot.region: spot.trend
        for kept in sorted(check_ins, key=lambda kept: kept.order)
        for spot in kept.check_in.spots
    }


def is_present(history: History, region: BodyRegion, latest: Episode, today: date) -> bool:
    """Its last day is the region's last day up to today, and near enough to go on."""
    days = [day.on for day in history.of_region(region)[-2:] if day.on <= today]
    near = (today - latest.ended).days <= NEIGHBOURS_DAYS
    return near and bool(days) and days[-1] == latest.ended


def _recurs(
    history: History, region: BodyRegion, episodes: Sequence[Episode], today: date
) -> Recurs | None:
    counted = [
        episode
        for episode in episodes
        if episode.peak >= RECURRING_LEVEL and 0 <= episode.age(today) <= RECURRENCE_DAYS
    ]
    if len(counted) < RECURRENCES:
        return None
    shown = region_episode(region, counted[-1])
    kinds = Counter(
        kind
        for episode in counted
        for kind in {done.kind for done in history.workouts_before(episode.began, SET_OFF_DAYS)}
        - UNTELLING_KINDS
    )
    after, times = max(kinds.items(), key=lambda pair: (pair[1], pair[0]), default=(None, 0))
    if times < SAME_KIND_EPISODES:
        return Recurs(shown, len(counted))
    return Recurs(shown, len(counted), after, times)


def side_of(episodes: Iterable[RegionEpisode], side: Side) -> list[RegionEpisode]:
    """The episodes on one side, in the order given."""
    return [episode for episode in episodes if episode.region.side is side]
