"""The recipe of a sample log, read from its text: who runs, how they train, what gets sore."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from runsore.core.value import Value
from runsore.core.workout import SessionKind

Span = tuple[float, float]
Answers = Mapping[str, tuple[str, ...]]

_PACKAGE = Path(__file__).resolve().parents[1]
_RECIPE = Path("resources", "sample-log", "recipe.toml")


class Habits(Value):
    """Shares of 1 unless said otherwise; `follows` is by the verdict's word for the run."""

    skips_a_session: float
    rpe_missing: float
    ascent_missing: float
    note_on_a_check_in: float
    note_on_a_workout: float
    checks_in_sore: float
    checks_in_to_close: float
    checks_in_before_a_session: float
    checks_in_otherwise: float
    checks_in_after_a_run: float
    logs_recovery: float
    closes_an_episode: float
    starts_smaller_a_year: float
    smallest_start: float
    follows: Mapping[str, float]
    recovery: Mapping[str, float]


class SessionRecipe(Value):
    """Kilometres before the phase's load, pace in minutes and climb in metres per kilometre."""

    rpe: Span
    km: Span | None = None
    minutes: Span = (30, 60)
    pace: Span = (6, 6)
    climb: Span = (0, 0)
    hilly: float = 0


class Phase(Value):
    """Weeks to choose from, each of seven words from Monday on; an empty word is a day off."""

    load: float
    weeks: tuple[tuple[str, ...], ...]


class Block(Value):
    """The phases of its weeks in order, and the distance of its race, if it has one."""

    name: str
    phases: tuple[str, ...]
    race_km: float = 0


class Stage(Value):
    """Part of a trouble's course: it ends at the share `to` of the peak; `running` is the share
    of the training that is left."""

    days: Span
    to: float
    running: float = 1
    answers: Answers = MappingProxyType({})
    notes: tuple[str, ...] = ()


class Trouble(Value):
    """Something that gets sore. It comes after sessions by chance, or on days counted back from
    the last one; none begins by chance in the `quiet` last days."""

    name: str
    regions: tuple[tuple[str, ...], ...]
    peak: Span
    moments: Mapping[str, float]
    start: float
    stages: tuple[Stage, ...]
    notes: tuple[str, ...]
    answers: Answers
    after: tuple[str, ...] = ()
    over_km: float = float("inf")
    chance: float = 0
    gap: int = 0
    quiet: int = 0
    before_end: int = 0
    every: int = 0
    sees: float = 0
    against: float = 1.2
    aggravated_by: Mapping[str, float] = MappingProxyType({})
    aggravated_over_km: float = 0


class Break(Value):
    """Days without much training: the shares of the sessions and of the check-ins that remain.

    With `fever_notes`, its first days bring fever. It comes round in the year on `starts`, a month
    and a day, or counted back from the last day.
    """

    name: str
    days: Span
    trains: float
    logs: float
    notes: tuple[str, ...]
    starts: tuple[str, ...] = ()
    before_end: int = 0
    every: int = 0
    fever_notes: tuple[str, ...] = ()


class FinalePlan(Value):
    before_end: int
    kind: str
    km: float
    checks_in: bool = True


class FinaleTrouble(Value):
    """A trouble that begins so many days before the last, with its peak and where it is felt."""

    before_end: int
    name: str
    peak: float
    regions: tuple[str, ...]


class Finale(Value):
    """The last days; `week` is the place of the last week in its block, from 0."""

    week: int
    plans: tuple[FinalePlan, ...]
    troubles: tuple[FinaleTrouble, ...]
    notes: tuple[str, ...]


class Notes(Value):
    fine: tuple[str, ...]
    gone: tuple[str, ...]
    seen: tuple[str, ...]
    after: tuple[str, ...]
    workouts: Answers


class Recipe(Value):
    places: tuple[str, ...]
    habits: Habits
    sessions: Mapping[SessionKind, SessionRecipe]
    phases: Mapping[str, Phase]
    blocks: tuple[Block, ...]
    finale: Finale
    breaks: tuple[Break, ...]
    troubles: tuple[Trouble, ...]
    notes: Notes


def packaged_recipe() -> str:
    """The text of the recipe that comes with the program."""
    for root in (_PACKAGE, _PACKAGE.parent):
        if (root / _RECIPE).exists():
            return (root / _RECIPE).read_text(encoding="utf-8")
    raise FileNotFoundError(_RECIPE)


def recipe_of(text: str) -> Recipe:
    """Raises ValueError, KeyError or TypeError where the text is no recipe."""
    plain = {key: _frozen(value) for key, value in tomllib.loads(text).items()}
    finale = plain["finale"]
    return Recipe(
        places=plain["places"],
        habits=Habits(**plain["habits"]),
        sessions={
            SessionKind(key): SessionRecipe(**value) for key, value in plain["sessions"].items()
        },
        phases={key: Phase(**value) for key, value in plain["phases"].items()},
        blocks=tuple(Block(**block) for block in plain["blocks"]),
        finale=Finale(
            finale["week"],
            tuple(FinalePlan(**plan) for plan in finale["plans"]),
            tuple(FinaleTrouble(**trouble) for trouble in finale["troubles"]),
            finale["notes"],
        ),
        breaks=tuple(Break(**taken) for taken in plain["breaks"]),
        troubles=tuple(_trouble(trouble) for trouble in plain["troubles"]),
        notes=Notes(**plain["notes"]),
    )


def _trouble(plain: dict[str, Any]) -> Trouble:
    stages = tuple(Stage(**stage) for stage in plain["stages"])
    return Trouble(**{**plain, "stages": stages})


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value
