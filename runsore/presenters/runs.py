"""The Runs screen as data: a row for each workout, and what the dialog takes for one."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum, IntEnum, StrEnum
from math import isfinite
from types import MappingProxyType
from typing import Any

from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.core.value import Value, replace
from runsore.core.workout import SessionKind, Terrain, Workout
from runsore.presenters.run_soreness import Soreness, regions_text, soreness_of
from runsore.settings import KM_PER_MILE, Units
from runsore.wording import Wording

FEET_PER_M = 1 / 0.3048
EXCERPT = 200
FARTHEST = 1000.0
HIGHEST = 100_000.0
LONGEST_MIN = 100 * 60.0

# Foster 2001, after Borg's CR10; the scale names some numbers only, and its words reach upwards.
EFFORT_WORDS = (
    (1, QT_TRANSLATE_NOOP("wording", "very easy")),
    (2, QT_TRANSLATE_NOOP("wording", "easy")),
    (3, QT_TRANSLATE_NOOP("wording", "moderate")),
    (4, QT_TRANSLATE_NOOP("wording", "somewhat hard")),
    (6, QT_TRANSLATE_NOOP("wording", "hard")),
    (9, QT_TRANSLATE_NOOP("wording", "very hard")),
    (10, QT_TRANSLATE_NOOP("wording", "as hard as it gets")),
)


class Column(IntEnum):
    """In the order in which the table shows them."""

    WHEN = 0
    KIND = 1
    DISTANCE = 2
    TIME = 3
    PACE = 4
    EFFORT = 5
    ASCENT = 6
    SORE = 7
    NOTE = 8
    SOURCE = 9


class WorkoutRow(Value):
    """Distance and ascent in the runner's units, time in minutes, pace in minutes per unit.

    `sore` names the regions of the day with their levels, `sore_after` those of the next morning;
    each is empty where there was no check-in.
    """

    entry: LoggedWorkout
    kind: str
    terrain: str
    distance: float | None
    time: str
    pace_min: float | None
    pace: str
    effort: int | None
    effort_words: str
    ascent: float | None
    note: str
    source: str
    sore: str = ""
    sore_after: str = ""
    worst: int = -1


def rows_of(
    workouts: Iterable[LoggedWorkout],
    wording: Wording,
    units: Units,
    check_ins: Iterable[LoggedCheckIn] = (),
) -> tuple[WorkoutRow, ...]:
    """In the order given."""
    soreness = soreness_of(check_ins)
    return tuple(_row_of(entry, wording, units, soreness) for entry in workouts)


def _row_of(entry: LoggedWorkout, wording: Wording, units: Units, soreness: Soreness) -> WorkoutRow:
    done = entry.workout
    distance = in_units(done.distance_km, units)
    pace = done.duration_min / distance if done.duration_min and distance else None
    return WorkoutRow(
        entry=entry,
        kind=wording.session_kind(done.kind),
        terrain=wording.terrain(done.terrain) if done.terrain else "",
        distance=distance,
        time=time_text(done.duration_min),
        pace_min=pace if done.kind.is_run else None,
        pace=_pace_text(pace) if pace and done.kind.is_run else "",
        effort=done.rpe,
        effort_words=effort_words(done.rpe, wording) if done.rpe else "",
        ascent=_climb_in_units(done.ascent_m, units),
        note=" ".join(entry.note[: 2 * EXCERPT].split())[:EXCERPT],
        source=entry.source,
        sore=regions_text(soreness.on(done.on), wording),
        sore_after=regions_text(soreness.morning_after(done.on), wording),
        worst=soreness.worst_around(done.on),
    )


def sort_key(row: WorkoutRow, column: int) -> Any:
    """What a column is ordered by; what was not noted counts as least."""
    if column == Column.WHEN:
        return row.entry.workout.on
    amounts: dict[int, float | None] = {
        Column.DISTANCE: row.distance,
        Column.TIME: row.entry.workout.duration_min,
        Column.PACE: row.pace_min,
        Column.EFFORT: row.effort,
        Column.ASCENT: row.ascent,
        Column.SORE: row.worst,
    }
    if column in amounts:
        amount = amounts[column]
        return -1.0 if amount is None else amount
    texts = {Column.KIND: row.kind, Column.SOURCE: row.source}
    return texts.get(Column(column), row.note).casefold()


def effort_words(rpe: int, wording: Wording) -> str:
    return wording.translate(next(words for upto, words in EFFORT_WORDS if rpe <= upto))


def in_units(km: float | None, units: Units) -> float | None:
    return km if km is None or units is Units.KM else km / KM_PER_MILE


def _climb_in_units(metres: float | None, units: Units) -> float | None:
    return metres if metres is None or units is Units.KM else metres * FEET_PER_M


def time_text(minutes: float | None) -> str:
    """Hours and minutes, for example `1:05`; whole minutes, rounded."""
    if minutes is None:
        return ""
    hours, rest = divmod(round(minutes), 60)
    return f"{hours}:{rest:02d}"


def _pace_text(minutes: float) -> str:
    """Minutes and seconds for one unit of distance, for example `5:32`."""
    whole, seconds = divmod(round(minutes * 60), 60)
    return f"{whole}:{seconds:02d}"


class Problem(Enum):
    """What is wrong with a field; the words are the dialog's."""

    NO_NUMBER = "no-number"
    NOT_ABOVE_ZERO = "not-above-zero"
    TOO_MUCH = "too-much"
    NO_TIME = "no-time"


class Field(StrEnum):
    """The fields that are typed and can be wrong."""

    DISTANCE = "distance"
    DURATION = "duration"
    ASCENT = "ascent"


class WorkoutForm(Value):
    """What stands in the dialog: typed texts in the runner's units, empty where unanswered."""

    on: date
    kind: SessionKind = SessionKind.EASY
    distance: str = ""
    duration: str = ""
    rpe: int | None = None
    ascent: str = ""
    terrain: Terrain | None = None
    note: str = ""


class WorkoutDraft(Value):
    """What the form says so far: a workout, or what keeps it from being one."""

    workout: Workout | None
    note: str
    problems: Mapping[Field, Problem]


def form_of(entry: LoggedWorkout, units: Units) -> WorkoutForm:
    """The form that says what the record says."""
    done = entry.workout
    return WorkoutForm(
        on=done.on,
        kind=done.kind,
        distance=_number_text(in_units(done.distance_km, units), 2),
        duration=_exact_time_text(done.duration_min),
        rpe=done.rpe,
        ascent=_number_text(_climb_in_units(done.ascent_m, units), 0),
        terrain=done.terrain,
        note=entry.note,
    )


def draft_of(form: WorkoutForm, units: Units, before: LoggedWorkout | None = None) -> WorkoutDraft:
    """Reads the form; an amount of `before` that was not touched keeps its last digit."""
    readers: Mapping[Field, Callable[[], float | None]] = {
        Field.DISTANCE: lambda: _amount(form.distance, FARTHEST),
        Field.DURATION: lambda: minutes_of(form.duration),
        Field.ASCENT: lambda: _amount(form.ascent, HIGHEST, zero_allowed=True),
    }
    amounts: dict[Field, float | None] = {}
    problems: dict[Field, Problem] = {}
    for name, read in readers.items():
        try:
            amounts[name] = read()
        except UnreadableError as error:
            problems[name] = error.problem
    if problems:
        return WorkoutDraft(None, form.note, MappingProxyType(problems))
    workout = Workout(
        on=form.on,
        kind=form.kind,
        distance_km=_from_units(amounts[Field.DISTANCE], units, KM_PER_MILE),
        duration_min=amounts[Field.DURATION],
        rpe=form.rpe,
        ascent_m=_from_units(amounts[Field.ASCENT], units, 1 / FEET_PER_M),
        terrain=form.terrain,
    )
    if before is not None:
        workout = _untouched_kept(workout, form, before, units)
    return WorkoutDraft(workout, form.note.strip(), MappingProxyType({}))


class UnreadableError(ValueError):
    """A typed text that is no amount."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def minutes_of(text: str) -> float | None:
    """`1:05` and `1:05:30` are hours first, `45` is minutes; None for an empty text.

    Raises UnreadableError.
    """
    parts = text.strip().split(":")
    if parts == [""]:
        return None
    if len(parts) > 3 or not all(_is_whole(part) for part in parts):
        raise UnreadableError(Problem.NO_TIME)
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        minutes = float(numbers[0])
    else:
        if any(number > 59 for number in numbers[1:]):
            raise UnreadableError(Problem.NO_TIME)
        hours, rest, seconds = (*numbers, 0)[:3]
        minutes = hours * 60 + rest + seconds / 60
    if minutes <= 0:
        raise UnreadableError(Problem.NOT_ABOVE_ZERO)
    if minutes > LONGEST_MIN:
        raise UnreadableError(Problem.TOO_MUCH)
    return minutes


def _is_whole(part: str) -> bool:
    return part.isascii() and part.isdigit() and len(part) <= 6


def _amount(text: str, most: float, *, zero_allowed: bool = False) -> float | None:
    """A number with a point or a comma; None for an empty text. Raises UnreadableError."""
    if not text.strip():
        return None
    try:
        amount = float(text.strip().replace(",", "."))
    except ValueError:
        raise UnreadableError(Problem.NO_NUMBER) from None
    if not isfinite(amount):
        raise UnreadableError(Problem.NO_NUMBER)
    if amount < 0 or (amount == 0 and not zero_allowed):
        raise UnreadableError(Problem.NOT_ABOVE_ZERO)
    if amount > most:
        raise UnreadableError(Problem.TOO_MUCH)
    return amount


def _from_units(amount: float | None, units: Units, per_unit: float) -> float | None:
    return amount if amount is None or units is Units.KM else round(amount * per_unit, 3)


def _untouched_kept(
    workout: Workout, form: WorkoutForm, before: LoggedWorkout, units: Units
) -> Workout:
    shown, was = form_of(before, units), before.workout
    return replace(
        workout,
        distance_km=was.distance_km if form.distance == shown.distance else workout.distance_km,
        duration_min=was.duration_min if form.duration == shown.duration else workout.duration_min,
        ascent_m=was.ascent_m if form.ascent == shown.ascent else workout.ascent_m,
    )


def _number_text(amount: float | None, decimals: int) -> str:
    """Without zeros at the end of its decimals."""
    if amount is None:
        return ""
    text = f"{amount:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _exact_time_text(minutes: float | None) -> str:
    """As `1:05`, with seconds where there are any."""
    if minutes is None:
        return ""
    seconds = round(minutes * 60)
    hours, rest = divmod(seconds, 3600)
    whole, left = divmod(rest, 60)
    return f"{hours}:{whole:02d}:{left:02d}" if left else f"{hours}:{whole:02d}"
