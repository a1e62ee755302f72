"""What hurts the sample runner: troubles that begin, rise, settle and are stirred up again."""

from dataclasses import dataclass, field
from datetime import date
from random import Random

from runsore.core.body import BodyRegion, region_by_key
from runsore.core.value import replace
from runsore.core.workout import Workout
from runsore.demo.days import Days
from runsore.demo.recipe import Recipe, Stage, Trouble

_LEAST_FELT = 0.5
_STIRRED_LEFT_OVERNIGHT = 0.45
_DAYS_LOST_AGAINST_ADVICE = 0.5
_OTHER_SIDE = (0.75, 1.0)


@dataclass
class Complaint:
    """A trouble that has begun. `ends` holds the last day of each stage, counted from `began`;
    `stirred` is what sessions have added to its level, `held` the days it lost by them, and
    `considered` whether the runner has thought of seeing somebody."""

    trouble: Trouble
    began: date
    peak: float
    shares: dict[BodyRegion, float]
    ends: list[int]
    stirred: float = 0
    held: float = 0
    considered: bool = False
    appointment: date | None = None

    def stage(self, day: date) -> Stage:
        age = self._age(day)
        for stage, end in zip(self.trouble.stages, self.ends, strict=True):
            if age < end:
                return stage
        return self.trouble.stages[-1]

    def level(self, day: date) -> float:
        """The course's level on the morning of a day, with what was stirred up."""
        course = self.peak * self._share(self._age(day))
        return course + self.stirred if course >= _LEAST_FELT else course

    def is_over(self, day: date) -> bool:
        return self._age(day) >= self.ends[-1]

    def seen(self, day: date) -> date | None:
        """When somebody looked at it, the morning after at the earliest."""
        return self.appointment if self.appointment and self.appointment < day else None

    def rest_overnight(self) -> None:
        self.stirred *= _STIRRED_LEFT_OVERNIGHT

    def feel(self, done: Workout, *, against_advice: bool) -> None:
        trouble = self.trouble
        self.stirred += trouble.aggravated_by.get(done.kind, 0)
        if done.distance_km is not None and done.distance_km > trouble.over_km:
            self.stirred += trouble.aggravated_over_km
        if against_advice:
            self.stirred += trouble.against
            self.held += _DAYS_LOST_AGAINST_ADVICE

    def _age(self, day: date) -> float:
        return (day - self.began).days - self.held

    def _share(self, age: float) -> float:
        before, share = 0, self.trouble.start
        for stage, end in zip(self.trouble.stages, self.ends, strict=True):
            if age < end:
                return share + (stage.to - share) * max(age - before, 0) / (end - before)
            before, share = end, stage.to
        return 0


@dataclass
class Body:
    """All complaints of a sample log."""

    recipe: Recipe
    days: Days
    rng: Random
    complaints: list[Complaint] = field(default_factory=list)
    _last_days: dict[str, date] = field(default_factory=dict)
    _due: dict[date, list[Trouble]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        by_name = {trouble.name: trouble for trouble in self.recipe.troubles}
        for trouble in self.recipe.troubles:
            for day in self.days.recurring(trouble.before_end, trouble.every, self.rng):
                self._due.setdefault(day, []).append(trouble)
        for last in self.recipe.finale.troubles:
            day = self.days.before_end(last.before_end)
            peak = (last.peak, last.peak)
            trouble = replace(by_name[last.name], peak=peak, regions=(last.regions,))
            self._due.setdefault(day, []).append(trouble)

    def wake(self, day: date) -> None:
        """Begins what is due and ends what is over."""
        for complaint in self.complaints:
            complaint.rest_overnight()
            if complaint.is_over(day):
                self._last_days[complaint.trouble.name] = day
        self.complaints = [kept for kept in self.complaints if not kept.is_over(day)]
        for trouble in self._due.pop(day, []):
            self._begin(trouble, day)

    def felt(self, day: date) -> dict[BodyRegion, tuple[Complaint, float]]:
        """The worst complaint of each region that hurts, with its level there."""
        worst: dict[BodyRegion, tuple[Complaint, float]] = {}
        for complaint in self.complaints:
            level = complaint.level(day)
            for region, share in complaint.shares.items():
                here = level * share
                if here >= _LEAST_FELT and here > worst.get(region, (complaint, 0.0))[1]:
                    worst[region] = complaint, here
        return worst

    def running(self, day: date) -> float:
        """The share of the running that is left."""
        kept = self.holds_back(day)
        return kept.stage(day).running if kept else 1

    def holds_back(self, day: date) -> Complaint | None:
        """What leaves the least of the running, although it need not hurt any more."""
        holding = (kept for kept in self.complaints if kept.stage(day).running < 1)
        return min(holding, key=lambda kept: kept.stage(day).running, default=None)

    def train(self, done: Workout, *, against_advice: bool) -> None:
        for complaint in self.complaints:
            complaint.feel(done, against_advice=against_advice)
        for trouble in self.recipe.troubles:
            if _can_follow(trouble, done) and self._may_begin(trouble, done.on):
                self._begin(trouble, done.on)

    def _may_begin(self, trouble: Trouble, day: date) -> bool:
        last = self._last_days.get(trouble.name)
        return (
            self.rng.random() < trouble.chance
            and all(kept.trouble.name != trouble.name for kept in self.complaints)
            and (last is None or (day - last).days >= trouble.gap)
            and self.days.back(day) > trouble.quiet
        )

    def _begin(self, trouble: Trouble, day: date) -> None:
        regions = [region_by_key(key) for key in self.rng.choice(trouble.regions)]
        shares = [1.0, *(self.rng.uniform(*_OTHER_SIDE) for _ in regions[1:])]
        self.rng.shuffle(shares)
        ends = [0]
        for stage in trouble.stages:
            ends.append(ends[-1] + self.rng.randint(int(stage.days[0]), int(stage.days[1])))
        self.complaints.append(
            Complaint(
                trouble=trouble,
                began=day,
                peak=self.rng.uniform(*trouble.peak),
                shares=dict(zip(regions, shares, strict=True)),
                ends=ends[1:],
            )
        )


def _can_follow(trouble: Trouble, done: Workout) -> bool:
    return done.kind in trouble.after or (done.distance_km or 0) > trouble.over_km
