"""What the sample runner adds in their own words."""

from collections import deque
from random import Random

from runsore.core.workout import Workout
from runsore.demo.recipe import Break, Recipe, Stage, Trouble

_NOT_AGAIN_SOON = 14


class Notebook:
    """Each note is empty where the runner has nothing to add; none comes twice in a row."""

    def __init__(self, recipe: Recipe, rng: Random) -> None:
        self._recipe = recipe
        self._rng = rng
        self._recent: deque[str] = deque(maxlen=_NOT_AGAIN_SOON)

    def on_the_last_day(self) -> str:
        return self._rng.choice(self._recipe.finale.notes)

    def after_an_appointment(self) -> str:
        return self._pick(self._recipe.notes.seen)

    def after_a_run(self) -> str:
        return self._perhaps(self._recipe.notes.after)

    def on_trouble(self, trouble: Trouble, stage: Stage) -> str:
        return self._perhaps(stage.notes or trouble.notes)

    def in_a_break(self, taken: Break, *, fever: bool) -> str:
        return self._perhaps(taken.fever_notes if fever else taken.notes)

    def on_quiet_day(self, *, is_gone: bool) -> str:
        notes = self._recipe.notes
        return self._perhaps(notes.gone if is_gone else notes.fine)

    def on_workout(self, done: Workout, word: str) -> str:
        """`word`: the kind of session, or how it compares with the plan."""
        if self._rng.random() >= self._recipe.habits.note_on_a_workout:
            return ""
        template = self._pick(self._recipe.notes.workouts[word])
        km = 0 if done.distance_km is None else round(done.distance_km)
        return template.format(km=km, place=self._rng.choice(self._recipe.places))

    def _perhaps(self, notes: tuple[str, ...]) -> str:
        share = self._recipe.habits.note_on_a_check_in
        return self._pick(notes) if self._rng.random() < share else ""

    def _pick(self, notes: tuple[str, ...]) -> str:
        fresh = [note for note in notes if note not in self._recent]
        if not fresh:
            return ""
        note = self._rng.choice(fresh)
        self._recent.append(note)
        return note
