"""The sample runner's days: a check-in, its verdict, what the runner makes of it, the night."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

from runsore.core.body import BodyRegion
from runsore.core.check_in import CheckIn, CheckInFlag, SoreSpot
from runsore.core.log import LoggedCheckIn, Record, RecoveryDay
from runsore.core.value import Value
from runsore.core.verdict import AdjustedSession, Care, RecoveryMethod, Run, Verdict
from runsore.core.workout import PlannedSession, SessionKind, Workout
from runsore.demo.answers import gone, sore_after_a_run, sore_spot
from runsore.demo.complaints import Body
from runsore.demo.days import Days, moment_on
from runsore.demo.diary import Diary
from runsore.demo.notebook import Notebook
from runsore.demo.recipe import Recipe
from runsore.demo.training import Training

_FEVER_DAYS = 3
_FORGOTTEN_AFTER_DAYS = 6
_APPOINTMENT_DAYS = (1, 3)
_SATURDAY = 5
_SLEEP = (7.3, 0.75)
_SLEEP_UNKNOWN = 0.08
# Minutes after midnight, on weekdays and at the weekend.
_WAKES = (365, 460), (450, 530)
_STARTS = (1030, 1100), (560, 630)
_EVENING = 1215
_BEDTIME = 1310


class _Done(Value):
    """A session as it went; `word` says how it compares with the plan."""

    workout: Workout
    word: str
    against_advice: bool = False


class Runner:
    def __init__(self, recipe: Recipe, days: Days) -> None:
        name = f"{days.first} {days.until}"
        self._rng = Random(name)  # noqa: S311 - a sample must be the same every time
        self._recipe = recipe
        self._days = days
        self._training = Training(recipe, days, self._rng)
        self._body = Body(recipe, days, self._rng)
        self._diary = Diary(name)
        self._notebook = Notebook(recipe, self._rng)
        self._sore: dict[BodyRegion, date] = {}

    def records(self) -> Iterator[Record]:
        for day in self._days:
            yield from self._records_of(day)

    def _records_of(self, day: date) -> Iterator[Record]:
        self._body.wake(day)
        plan = self._training.plan(day, self._body.running(day))
        verdict = None
        if self._checks_in(day, plan):
            morning = self._morning(day, plan)
            verdict = morning.verdict
            yield morning
        if day == self._days.until:
            return
        done = self._train(day, plan, verdict)
        if done:
            yield from self._trained(day, done)
        if self._is_likely(self._recipe.habits.logs_recovery):
            yield self._diary.recovery(self._recovery(day), moment_on(day, _BEDTIME))

    def _trained(self, day: date, done: _Done) -> Iterator[Record]:
        started = self._moment(day, _STARTS)
        note = self._notebook.on_workout(done.workout, done.word)
        yield self._diary.workout(done.workout, started, note)
        self._body.train(done.workout, against_advice=done.against_advice)
        looks_again = self._is_likely(self._recipe.habits.checks_in_after_a_run)
        if looks_again and done.workout.kind.is_run and not self._training.finale(day):
            yield self._evening(day)

    def _checks_in(self, day: date, plan: PlannedSession | None) -> bool:
        habits = self._recipe.habits
        taken = self._training.break_on(day)
        if last := self._training.finale(day):
            return last.checks_in
        if self._has_fever(day):
            return True
        if self._body.felt(day):
            chance = habits.checks_in_sore
        elif self._sore:
            chance = habits.checks_in_to_close
        else:
            chance = habits.checks_in_before_a_session if plan else habits.checks_in_otherwise
        return self._is_likely(chance * (taken[0].logs if taken else 1))

    def _has_fever(self, day: date) -> bool:
        taken = self._training.break_on(day)
        return taken is not None and bool(taken[0].fever_notes) and taken[1] < _FEVER_DAYS

    def _morning(self, day: date, plan: PlannedSession | None) -> LoggedCheckIn:
        felt = self._body.felt(day)
        spots = [
            spot
            for region, (complaint, level) in felt.items()
            if (spot := sore_spot(region, complaint, level, day, self._rng))
        ]
        ended = self._ended(day, spots)
        fever = self._has_fever(day)
        check_in = CheckIn(
            at=self._moment(day, _WAKES),
            spots=(*spots, *ended),
            flags=frozenset({CheckInFlag.FEVER} if fever else ()),
            planned=plan,
            notes=self._note(day, spots, is_gone=bool(ended)),
        )
        written = self._diary.check_in(check_in)
        self._consider(written, day)
        return written

    def _evening(self, day: date) -> LoggedCheckIn:
        spots = [
            spot
            for region, (complaint, level) in self._body.felt(day).items()
            if (spot := sore_after_a_run(region, complaint, level, day, self._rng))
        ]
        minutes = _EVENING + self._rng.uniform(0, 60)
        check_in = CheckIn(
            moment_on(day, minutes), tuple(spots), notes=self._notebook.after_a_run()
        )
        self._sore.update((spot.region, day) for spot in spots)
        return self._diary.check_in(check_in)

    def _ended(self, day: date, spots: list[SoreSpot]) -> list[SoreSpot]:
        """Entries at level 0 for what was sore the last time and is not today."""
        today = {spot.region for spot in spots}
        ended = [
            gone(region)
            for region, last in self._sore.items()
            if region not in today
            and (day - last).days <= _FORGOTTEN_AFTER_DAYS
            and self._is_likely(self._recipe.habits.closes_an_episode)
        ]
        self._sore = {spot.region: day for spot in spots}
        return ended

    def _note(self, day: date, spots: list[SoreSpot], *, is_gone: bool) -> str:
        if day == self._days.until:
            return self._notebook.on_the_last_day()
        felt = self._body.felt(day)
        worst = max(spots, key=lambda spot: spot.level, default=None)
        taken = self._training.break_on(day)
        if any(kept.appointment == day - timedelta(days=1) for kept in self._body.complaints):
            return self._notebook.after_an_appointment()
        told = felt[worst.region][0] if worst else self._body.holds_back(day)
        if told:
            return self._notebook.on_trouble(told.trouble, told.stage(day))
        if taken:
            return self._notebook.in_a_break(taken[0], fever=self._has_fever(day))
        return self._notebook.on_quiet_day(is_gone=is_gone)

    def _consider(self, written: LoggedCheckIn, day: date) -> None:
        """Whether to have somebody look at what the verdict says should be looked at."""
        felt = self._body.felt(day)
        for reason in written.verdict.reasons:
            if reason.care < Care.PROFESSIONAL or reason.region not in felt:
                continue
            complaint = felt[reason.region][0]
            if not complaint.considered:
                complaint.considered = True
                if self._is_likely(complaint.trouble.sees):
                    later = self._rng.randint(*_APPOINTMENT_DAYS)
                    complaint.appointment = day + timedelta(days=later)

    def _train(
        self, day: date, plan: PlannedSession | None, verdict: Verdict | None
    ) -> _Done | None:
        if plan is None or plan.kind is SessionKind.REST or self._has_fever(day):
            return None
        if not self._training.finale(day) and self._is_likely(self._recipe.habits.skips_a_session):
            return None
        if verdict is None or verdict.run is Run.AS_PLANNED or verdict.adjusted is None:
            return _Done(self._training.done_as_planned(plan, day), plan.kind)
        is_less = _is_less(verdict.adjusted, plan)
        if not self._follows(verdict, day):
            word: str = "anyway" if is_less else plan.kind
            return _Done(self._training.done_as_planned(plan, day), word, is_less)
        if verdict.adjusted.kind is not SessionKind.REST:
            word = "less" if is_less else plan.kind
            return _Done(self._training.done_as_adjusted(verdict.adjusted, day), word)
        instead = self._training.instead() if verdict.alternatives else None
        return _Done(self._training.done_as_planned(instead, day), "instead") if instead else None

    def _follows(self, verdict: Verdict, day: date) -> bool:
        """The last days run as the recipe says: sensibly, but with a run."""
        if self._training.finale(day):
            return verdict.run < Run.STOP
        return self._is_likely(self._recipe.habits.follows[verdict.run.value])

    def _recovery(self, day: date) -> RecoveryDay:
        chances = self._recipe.habits.recovery
        methods = (
            RecoveryMethod(word) for word, chance in chances.items() if self._is_likely(chance)
        )
        return RecoveryDay(day, self._hours_slept(), frozenset(methods))

    def _hours_slept(self) -> float | None:
        if self._is_likely(_SLEEP_UNKNOWN):
            return None
        return min(max(round(self._rng.gauss(*_SLEEP) * 2) / 2, 4.5), 10)

    def _moment(self, day: date, spans: tuple[tuple[int, int], tuple[int, int]]) -> datetime:
        span = spans[day.weekday() >= _SATURDAY]
        return moment_on(day, self._rng.uniform(*span))

    def _is_likely(self, chance: float) -> bool:
        return self._rng.random() < chance


def _is_less(adjusted: AdjustedSession, plan: PlannedSession) -> bool:
    left = adjusted.kind, adjusted.distance_km, adjusted.terrain
    return left != (plan.kind, plan.distance_km, plan.terrain)
