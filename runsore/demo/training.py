"""What the sample runner plans and does: blocks of weeks that lead to a race, and breaks."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from random import Random

from runsore.core.value import Value, replace
from runsore.core.verdict import AdjustedSession
from runsore.core.workout import RPE_MAX, PlannedSession, SessionKind, Terrain, Workout
from runsore.demo.days import Days
from runsore.demo.recipe import Block, Break, FinalePlan, Phase, Recipe, SessionRecipe, Span

_DAYS_OF_YEAR = 365.25
_LEAST_KM = 3
_KEPT_SHORT = (0.92, 1.0)
_AS_IT_CAME = (0.96, 1.04)
_BIKES_INSTEAD = 0.6
_HILLY_CLIMB: Span = (14, 26)


class Week(Value):
    """The words of its days from Monday on, and the race that may end it."""

    phase: Phase
    sessions: tuple[str, ...]
    race_km: float


class Training:
    """The plan of every day of the log, laid from its last week back."""

    def __init__(self, recipe: Recipe, days: Days, rng: Random) -> None:
        self._recipe = recipe
        self._days = days
        self._rng = rng
        self._weeks = self._lay_weeks()
        self._breaks = {
            day: (taken, number)
            for taken in recipe.breaks
            for day, number in self._days_of_break(taken)
        }
        self._finale = {days.before_end(plan.before_end): plan for plan in recipe.finale.plans}

    def break_on(self, day: date) -> tuple[Break, int] | None:
        """The break that a day belongs to, and its how manieth day it is, from 0."""
        return self._breaks.get(day)

    def finale(self, day: date) -> FinalePlan | None:
        return self._finale.get(day)

    def plan(self, day: date, running: float) -> PlannedSession | None:
        """The plan of a day on which the given share of the running is left."""
        if last := self._finale.get(day):
            kind = SessionKind(last.kind)
            return PlannedSession(kind, last.km, terrain=self._terrain(kind))
        week = self._weeks[_monday(day)]
        word = week.sessions[day.weekday()]
        if not word or (word != SessionKind.RACE and self._is_off(day)):
            return None
        planned = self._planned(SessionKind(word), week, day)
        return planned if running == 1 or not planned.kind.is_run else self._less(planned, running)

    def done_as_planned(self, planned: PlannedSession, on: date) -> Workout:
        km = planned.distance_km
        if km is not None and planned.kind is not SessionKind.RACE:
            km = round(km * self._rng.uniform(*_AS_IT_CAME), 1)
        return self._workout(replace(planned, distance_km=km), on)

    def done_as_adjusted(self, adjusted: AdjustedSession, on: date) -> Workout:
        """Never more than the verdict left of the plan."""
        km = adjusted.distance_km
        if km is not None:
            km = max(round(km * self._rng.uniform(*_KEPT_SHORT) - 0.05, 1), 0.1)
        return self._workout(
            PlannedSession(adjusted.kind, km, adjusted.duration_min, adjusted.terrain), on
        )

    def instead(self) -> PlannedSession | None:
        """What takes the place of a run that is not to be."""
        if self._rng.random() < _BIKES_INSTEAD:
            return self._untimed(SessionKind.CROSS_TRAINING)
        return None

    def _lay_weeks(self) -> dict[date, Week]:
        weeks: dict[date, Week] = {}
        monday = _monday(self._days.until)
        blocks = cycle(self._recipe.blocks)
        block = next(blocks)
        ahead = block.phases[: self._recipe.finale.week + 1]
        while monday >= _monday(self._days.first):
            for name in reversed(ahead):
                weeks[monday] = self._week(block, name)
                if monday.toordinal() <= 7:
                    return weeks
                monday -= timedelta(days=7)
            block = next(blocks)
            ahead = block.phases
        return weeks

    def _week(self, block: Block, name: str) -> Week:
        phase = self._recipe.phases[name]
        return Week(phase, self._rng.choice(phase.weeks), block.race_km)

    def _is_off(self, day: date) -> bool:
        taken = self._breaks.get(day)
        return taken is not None and self._rng.random() >= taken[0].trains

    def _days_of_break(self, taken: Break) -> Iterator[tuple[date, int]]:
        starts = [*self._days.recurring(taken.before_end, taken.every, self._rng)]
        for month_day in taken.starts:
            starts += self._days.yearly(month_day, self._rng)
        for start in starts:
            for number in range(self._rng.randint(int(taken.days[0]), int(taken.days[1]))):
                yield start + timedelta(days=number), number

    def _planned(self, kind: SessionKind, week: Week, day: date) -> PlannedSession:
        if kind is SessionKind.RACE:
            return PlannedSession(kind, week.race_km, terrain=self._terrain(kind))
        session = self._recipe.sessions.get(kind)
        if session is None:
            return PlannedSession(kind)
        if session.km is None:
            return self._untimed(kind)
        km = self._rng.uniform(*session.km) * week.phase.load * self._form_of_the_year(day)
        return PlannedSession(kind, _half_km(km), terrain=self._terrain(kind))

    def _form_of_the_year(self, day: date) -> float:
        habits = self._recipe.habits
        smaller = habits.starts_smaller_a_year * self._days.back(day) / _DAYS_OF_YEAR
        return max(1 - smaller, habits.smallest_start)

    def _untimed(self, kind: SessionKind) -> PlannedSession:
        least, most = self._recipe.sessions[kind].minutes
        return PlannedSession(
            kind, duration_min=5 * self._rng.randint(int(least / 5), int(most / 5))
        )

    def _less(self, planned: PlannedSession, running: float) -> PlannedSession | None:
        if not running:
            return self.instead()
        km = _half_km((planned.distance_km or _LEAST_KM) * running)
        return PlannedSession(SessionKind.EASY, km, terrain=Terrain.FLAT)

    def _terrain(self, kind: SessionKind) -> Terrain:
        hilly = self._rng.random() < self._recipe.sessions[kind].hilly
        return Terrain.HILLY if hilly else Terrain.FLAT

    def _workout(self, planned: PlannedSession, on: date) -> Workout:
        session = self._recipe.sessions[planned.kind]
        km = planned.distance_km
        minutes = planned.duration_min
        if km is not None:
            minutes = max(round(km * self._rng.uniform(*session.pace)), 1)
        return Workout(
            on=on,
            kind=planned.kind,
            distance_km=km,
            duration_min=minutes,
            rpe=self._effort(session),
            ascent_m=self._ascent(session, km, planned.terrain),
            terrain=planned.terrain,
        )

    def _effort(self, session: SessionRecipe) -> int | None:
        if self._rng.random() < self._recipe.habits.rpe_missing:
            return None
        return min(self._rng.randint(int(session.rpe[0]), int(session.rpe[1])), RPE_MAX)

    def _ascent(
        self, session: SessionRecipe, km: float | None, terrain: Terrain | None
    ) -> float | None:
        if km is None or self._rng.random() < self._recipe.habits.ascent_missing:
            return None
        climb = session.climb
        if terrain is Terrain.HILLY and climb < _HILLY_CLIMB:
            climb = _HILLY_CLIMB
        return round(km * self._rng.uniform(*climb))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _half_km(km: float) -> float:
    return max(round(km * 2) / 2, _LEAST_KM)
