"""The Runs screen's rows, and what its form takes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logged import workout
from runsore.core.value import replace
from runsore.core.workout import SessionKind, Terrain
from runsore.presenters.runs import (
    Column,
    Field,
    Problem,
    UnreadableError,
    WorkoutForm,
    draft_of,
    effort_words,
    form_of,
    minutes_of,
    rows_of,
    sort_key,
)
from runsore.settings import Units
from runsore.wording import Wording

WORDS = Wording()
DAY = date(2026, 3, 2)
RUN = workout(
    "2026-03-02", SessionKind.LONG, distance_km=16.09344, duration_min=90.0, rpe=7, ascent_m=304.8,
    terrain=Terrain.HILLY,
)  # fmt: skip
STRENGTH = workout("2026-03-03", SessionKind.STRENGTH, duration_min=45.0)


def test_a_row_tells_a_run_in_kilometres() -> None:
    (row,) = rows_of([RUN], WORDS, Units.KM)
    assert (row.kind, row.terrain, row.time, row.pace) == ("Long run", "hilly", "1:30", "5:36")
    assert (row.effort, row.effort_words, row.ascent) == (7, "very hard", 304.8)


def test_a_row_tells_a_run_in_miles_and_feet() -> None:
    (row,) = rows_of([RUN], WORDS, Units.MILES)
    assert row.distance == pytest.approx(10)
    assert row.ascent == pytest.approx(1000)
    assert row.pace == "9:00"


def test_what_was_not_noted_is_empty_and_only_runs_have_a_pace() -> None:
    (row,) = rows_of([STRENGTH], WORDS, Units.KM)
    assert (row.distance, row.time, row.pace, row.effort, row.effort_words) == (
        None, "0:45", "", None, "",
    )  # fmt: skip


def test_sixty_seconds_are_a_minute_in_a_pace() -> None:
    (row,) = rows_of(
        [workout("2026-03-02", distance_km=10.0, duration_min=59.995)], WORDS, Units.KM
    )
    assert row.pace == "6:00"


def test_the_unknown_is_ordered_as_least() -> None:
    rows = rows_of([RUN, STRENGTH], WORDS, Units.KM)
    for column in (Column.DISTANCE, Column.PACE, Column.EFFORT, Column.ASCENT):
        assert sort_key(rows[1], column) < sort_key(rows[0], column)


@pytest.mark.parametrize("rpe", range(1, 11))
def test_every_effort_has_words(rpe: int) -> None:
    assert effort_words(rpe, WORDS)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", None),
        ("  ", None),
        ("45", 45),
        ("0:45", 45),
        ("1:05", 65),
        ("1:5", 65),
        ("1:05:30", 65.5),
        ("100:00", 6000),
    ],
)
def test_a_time_is_read(text: str, minutes: float | None) -> None:
    assert minutes_of(text) == minutes


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("soon", Problem.NO_TIME),
        ("1:75", Problem.NO_TIME),
        ("1:", Problem.NO_TIME),
        ("-1:00", Problem.NO_TIME),
        ("1.5", Problem.NO_TIME),
        ("1:00:00:00", Problem.NO_TIME),
        ("٤٥", Problem.NO_TIME),
        ("0:00", Problem.NOT_ABOVE_ZERO),
        ("100:01", Problem.TOO_MUCH),
        ("9999999", Problem.NO_TIME),
    ],
)
def test_a_text_that_is_no_time_is_refused(text: str, problem: Problem) -> None:
    with pytest.raises(UnreadableError) as refused:
        minutes_of(text)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        (Field.DISTANCE, "far", Problem.NO_NUMBER),
        (Field.DISTANCE, "nan", Problem.NO_NUMBER),
        (Field.DISTANCE, "inf", Problem.NO_NUMBER),
        (Field.DISTANCE, "0", Problem.NOT_ABOVE_ZERO),
        (Field.DISTANCE, "-3", Problem.NOT_ABOVE_ZERO),
        (Field.DISTANCE, "1001", Problem.TOO_MUCH),
        (Field.ASCENT, "-1", Problem.NOT_ABOVE_ZERO),
        (Field.ASCENT, "1e9", Problem.TOO_MUCH),
        (Field.DURATION, "later", Problem.NO_TIME),
    ],
)
def test_a_form_names_the_field_that_is_wrong(field: Field, text: str, problem: Problem) -> None:
    draft = draft_of(replace(WorkoutForm(DAY), **{field.value: text}), Units.KM)
    assert (draft.workout, dict(draft.problems)) == (None, {field: problem})


def test_a_form_becomes_a_workout() -> None:
    form = WorkoutForm(DAY, SessionKind.HILLS, "8,2", "1:05", 6, "0", Terrain.HILLY, " windy ")
    draft = draft_of(form, Units.KM)
    assert draft.workout == workout(
        "2026-03-02", SessionKind.HILLS, distance_km=8.2, duration_min=65.0, rpe=6, ascent_m=0.0,
        terrain=Terrain.HILLY,
    ).workout  # fmt: skip
    assert draft.note == "windy"


def test_miles_and_feet_are_kept_in_kilometres_and_metres() -> None:
    draft = draft_of(WorkoutForm(DAY, distance="10", ascent="1000"), Units.MILES)
    assert draft.workout is not None
    assert draft.workout.distance_km == pytest.approx(16.093)
    assert draft.workout.ascent_m == pytest.approx(304.8)


@given(
    units=st.sampled_from(Units),
    km=st.none() | st.floats(0.01, 900),
    minutes=st.none() | st.floats(0.1, 5000),
    ascent=st.none() | st.floats(0, 9000),
)
def test_a_form_left_as_it_was_changes_nothing(
    units: Units, km: float | None, minutes: float | None, ascent: float | None
) -> None:
    entry = workout("2026-03-02", distance_km=km, duration_min=minutes, ascent_m=ascent)
    assert draft_of(form_of(entry, units), units, entry).workout == entry.workout
