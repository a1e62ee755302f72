"""What the rules look at: a sore spot and the whole check-in, with the log already consulted."""

from datetime import date
from functools import cached_property

from runsore.core.body import Tissue
from runsore.core.check_in import (
    CheckIn,
    Form,
    Onset,
    Profile,
    Sensation,
    SoreSpot,
    Spread,
    WarmUp,
)
from runsore.core.episodes import (
    Episode,
    is_improving,
    is_worsening,
    latest_first,
    with_today,
)
from runsore.core.history import History, RegionDay, stated
from runsore.core.value import Value
from runsore.core.verdict import Kind
from runsore.core.workout import SessionKind, Workout

DOMS_DAYS = 3  # 72 hours
SET_OFF_DAYS = 3
RECENT_RUNS_DAYS = 30
RECURRENCE_DAYS = 90


def workouts_setting_off(episode: Episode, history: History) -> tuple[Workout, ...]:
    """The workouts that may have set an episode off, oldest first."""
    before = history.workouts_before(episode.began, SET_OFF_DAYS)
    return tuple(workout for workout in before if workout.kind is not SessionKind.REST)


def first_workout_day(check_in: CheckIn, known: History) -> date:
    """The first day whose workouts can matter for a check-in, by the days of its regions."""
    today = check_in.day
    upto = known.until(today)
    first = today.toordinal() - RECENT_RUNS_DAYS
    for spot in check_in.spots:
        facts = SpotFacts(spot, today, upto, Profile.STANDARD)
        for episode in (facts.episode, *facts.recent_episodes):
            first = min(first, episode.began.toordinal() - SET_OFF_DAYS)
    return date.fromordinal(max(first, date.min.toordinal()))


class SpotFacts(Value):
    spot: SoreSpot
    today: date
    history: History
    profile: Profile

    @property
    def level(self) -> int:
        return self.spot.level

    @property
    def tissue(self) -> Tissue:
        return self.spot.tissue

    @cached_property
    def _days(self) -> tuple[RegionDay, ...]:
        spot = self.spot
        today = RegionDay(self.today, spot.level, spot.signs, stated(spot.since))
        return with_today(self.history.of_region(spot.region), today)

    @cached_property
    def episode(self) -> Episode:
        """The present one, today its last day; at level 0 today stands alone, without a past."""
        if self.level == 0:
            today = self._days[-1]
            return Episode(min(today.on, self.spot.since or today.on), (today,))
        return next(latest_first(self._days))

    @cached_property
    def recent_episodes(self) -> tuple[Episode, ...]:
        """Those that began within the last 90 days, both ends included, latest first."""
        found = []
        for episode in latest_first(self._days):
            if (self.today - episode.ended).days > RECURRENCE_DAYS:
                break
            if episode.age(self.today) <= RECURRENCE_DAYS:
                found.append(episode)
        return tuple(found)

    def set_off_by(self, episode: Episode) -> tuple[Workout, ...]:
        return workouts_setting_off(episode, self.history)

    @cached_property
    def days_since_start(self) -> int:
        return self.episode.age(self.today)

    @cached_property
    def improving(self) -> bool:
        return is_improving(self.episode, self.spot.trend)

    @cached_property
    def worsening(self) -> bool:
        return is_worsening(self.episode, self.spot.trend)

    @cached_property
    def sign_earlier(self) -> bool:
        """The log shows a visible sign here on an earlier day of the episode."""
        return any(day.signs for day in self.episode.days[:-1])

    @cached_property
    def kind(self) -> Kind:
        if self._looks_injured:
            return Kind.INJURY
        if self.tissue is Tissue.JOINT:
            return Kind.JOINT
        return Kind.DOMS if self._looks_like_doms else Kind.UNCLEAR

    @property
    def _looks_injured(self) -> bool:
        spot = self.spot
        return (
            spot.sensation in (Sensation.SHARP, Sensation.TINGLING)
            or spot.spread is Spread.PINPOINT
            or spot.onset is Onset.SUDDEN
            or spot.form is Form.ALTERED
            or spot.warm_up is WarmUp.WORSENS
            or bool(spot.signs)
            or bool(spot.flags)
        )

    @property
    def _looks_like_doms(self) -> bool:
        spot = self.spot
        if (
            self.tissue is not Tissue.MUSCLE
            or spot.sensation not in (Sensation.DULL, Sensation.STIFF)
            or spot.onset is not Onset.DELAYED
        ):
            return False
        workouts = self.set_off_by(self.episode)
        started = workouts[-1].on if workouts else self.episode.began
        return (self.today - started).days <= DOMS_DAYS

    @property
    def contributes(self) -> bool:
        """A spot at level 0 counts only where its other answers worry."""
        return self.level > 0 or self.kind is Kind.INJURY or self.spot.form is Form.HESITANT


class CheckInFacts(Value):
    check_in: CheckIn
    history: History
    profile: Profile

    @cached_property
    def spots(self) -> tuple[SpotFacts, ...]:
        """Those that count, in the order of the region table."""
        today = self.check_in.day
        facts = (SpotFacts(spot, today, self.history, self.profile) for spot in self.check_in.spots)
        counting = (spot for spot in facts if spot.contributes)
        return tuple(sorted(counting, key=lambda facts: facts.spot.region.order))

    @cached_property
    def level(self) -> int:
        return self.check_in.level

    @cached_property
    def kind(self) -> Kind:
        """The most worrying over the spots."""
        return max((spot.kind for spot in self.spots), default=Kind.NONE)

    @cached_property
    def longest_recent_run_km(self) -> float | None:
        """The longest run of the last 30 days, today included, or None without one."""
        recent = self.history.workouts_before(self.check_in.day, RECENT_RUNS_DAYS)
        distances = (done.distance_km for done in recent if done.kind.is_run)
        return max((km for km in distances if km is not None), default=None)
