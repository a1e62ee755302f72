"""The preview of an import as data."""

from datetime import date

import pytest

from runsore.core.activity import Activity
from runsore.core.arrivals import Arrival, Cause, Standing
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.presenters.arrivals import (
    CAUSES,
    Choice,
    chosen_of,
    counts_of,
    matching,
    reason_of,
    rows_of,
    seconds_left,
)
from runsore.settings import Units
from runsore.wording import Wording

RUN = Activity(date(2026, 3, 2), "/home/x/a.fit", "FIT", distance_km=8.0, duration_min=44.0)
NEW = Arrival("/home/x/a.fit", activity=RUN)
DOUBTFUL = Arrival("b.fit", Cause.SAME_DAY, activity=replace(RUN, where="b.fit"))
KNOWN = Arrival("c.fit", Cause.TWICE, activity=replace(RUN, where="c.fit"))
REFUSED = Arrival("/x/z.zip ▸ a/d.fit", Cause.UNREAD, "is empty.")
ROWS = rows_of([NEW, DOUBTFUL, KNOWN, REFUSED], Wording(), Units.KM)


def test_every_cause_has_its_sentence() -> None:
    told = set(CAUSES) | {Cause.FLAWED, Cause.UNREAD}
    assert told == set(Cause)
    for cause in CAUSES:
        sentence = reason_of(Arrival("x", cause), Wording())
        assert sentence[0].isupper()
        assert sentence.endswith(".")


def test_a_readers_own_words_become_a_sentence() -> None:
    assert reason_of(REFUSED, Wording()) == "It is empty."
    assert reason_of(Arrival("x", Cause.FLAWED, "It is damaged."), Wording()) == "It is damaged."
    assert reason_of(NEW, Wording()) == ""


def test_a_row_says_what_it_is() -> None:
    new, *_, refused = ROWS
    assert (new.day, new.distance, new.time, new.file) == (date(2026, 3, 2), 8, "0:44", "a.fit")
    assert (refused.day, refused.kind, refused.file) == (None, None, "z.zip ▸ d.fit")
    assert refused.where == "/x/z.zip ▸ a/d.fit"
    (miles,) = rows_of([NEW], Wording(), Units.MILES)
    assert miles.distance == pytest.approx(4.971, abs=0.001)


def test_only_new_ones_are_ticked_and_only_new_and_doubtful_ones_can_be() -> None:
    choice = Choice.of(ROWS)
    assert chosen_of(ROWS, choice) == ((RUN, SessionKind.EASY),)
    every = choice.ticking(ROWS, on=True)
    assert [activity.where for activity, _ in chosen_of(ROWS, every)] == ["/home/x/a.fit", "b.fit"]
    assert chosen_of(ROWS, every.ticking(ROWS, on=False)) == ()


def test_a_kind_that_was_given_stays_with_its_row() -> None:
    choice = Choice.of(ROWS).naming(ROWS[:1], SessionKind.RACE)
    assert chosen_of(ROWS, choice) == ((RUN, SessionKind.RACE),)
    assert [choice.kind_of(row) for row in ROWS[:2]] == [SessionKind.RACE, SessionKind.EASY]
    assert choice.naming(ROWS[2:], SessionKind.TEMPO) == choice


def test_counts_and_looking_through() -> None:
    assert counts_of(ROWS) == dict.fromkeys(Standing, 1)
    assert matching(ROWS, Standing.REFUSED) == ROWS[3:]
    assert matching(ROWS, None) == ROWS


@pytest.mark.parametrize(
    ("elapsed", "part", "left"), [(1, 0.5, None), (10, 0.01, None), (10, 0.25, 30), (60, 1.0, 0)]
)
def test_time_left_by_the_pace_so_far(elapsed, part, left) -> None:
    assert seconds_left(elapsed, part) == left
