"""The Log screen's rows, search, order and detail."""

from dataclasses import replace

import pytest

from logged import check_in
from runsore.core.check_in import CheckInFlag
from runsore.core.log import LoggedCheckIn
from runsore.core.verdict import Care, Run
from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.presenters.log import EXCERPT, Column, detail_of, matching, rows_of, sort_key
from runsore.settings import Units
from runsore.wording import Wording

WORDS = Wording()


def told(entry: LoggedCheckIn, **changes: object) -> LoggedCheckIn:
    return replace(entry, check_in=replace(entry.check_in, **changes))  # type: ignore[arg-type]


CALF = told(
    check_in("2026-03-02", {"left-upper-calf": 3, "right-achilles": 5}, Run.SHORTEN, Care.MONITOR),
    notes="Tight on\nthe stairs",
    planned=PlannedSession(SessionKind.HILLS, distance_km=10, terrain=Terrain.HILLY),
)
NOTHING = check_in("2026-03-03", {})
GONE = check_in("2026-03-04", {"left-upper-calf": 0})
KNEE = check_in("2026-03-01", {"left-kneecap": 8}, Run.STOP, Care.URGENT)


def test_a_row_names_the_sorest_region_first() -> None:
    (row,) = rows_of([CALF], WORDS)
    assert row.regions == "Right Achilles tendon 5, Left upper calf 3"
    assert row.level == 5


def test_a_row_tells_verdict_care_plan_and_notes_in_a_line() -> None:
    (row,) = rows_of([CALF], WORDS)
    assert (row.verdict, row.care) == ("Shorten it and watch", "Keep an eye on it")
    assert (row.verdict_icon, row.verdict_tone) == ("run-shorten", "shorten")
    assert row.planned == "Hills, 10 km, hilly"
    assert row.notes == "Tight on the stairs"


def test_miles_reach_the_plan() -> None:
    (row,) = rows_of([CALF], WORDS, Units.MILES)
    assert row.planned == "Hills, 6.2 mi, hilly"


def test_nothing_sore_has_no_level_and_gone_has_level_zero() -> None:
    nothing, gone = rows_of([NOTHING, GONE], WORDS)
    assert (nothing.level, gone.level) == (None, 0)


def test_an_urgent_verdict_is_said_once() -> None:
    (row,) = rows_of([KNEE], WORDS)
    assert (row.verdict, row.care, row.verdict_icon) == ("Get help now", "", "care-urgent")


def test_long_notes_are_cut_but_wholly_searched() -> None:
    (row,) = rows_of([told(CALF, notes="x" * 5000 + " needle")], WORDS)
    assert len(row.notes) == EXCERPT
    assert matching([row], "NEEDLE") == (row,)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [CALF, NOTHING, KNEE]),
        ("  ", [CALF, NOTHING, KNEE]),
        ("ACHILLES", [CALF]),
        ("stairs calf", [CALF]),
        ("shorten", [CALF]),
        ("keep an eye", [CALF]),
        ("hills", [CALF]),
        ("help now", [KNEE]),
        ("as planned", [NOTHING]),
        ("calf kneecap", []),
    ],
)
def test_every_word_of_a_search_must_occur(query: str, found: list[LoggedCheckIn]) -> None:
    rows = rows_of([CALF, NOTHING, KNEE], WORDS)
    assert [row.entry for row in matching(rows, query)] == found


@pytest.mark.parametrize(
    ("column", "ascending"),
    [
        (Column.WHEN, [KNEE, CALF, NOTHING, GONE]),
        (Column.LEVEL, [NOTHING, GONE, CALF, KNEE]),
        (Column.VERDICT, [NOTHING, GONE, CALF, KNEE]),
    ],
)
def test_columns_are_ordered_by_what_they_mean(
    column: Column, ascending: list[LoggedCheckIn]
) -> None:
    rows = rows_of([NOTHING, GONE, CALF, KNEE], WORDS)
    assert [r.entry for r in sorted(rows, key=lambda row: sort_key(row, column))] == ascending


def test_the_detail_holds_everything() -> None:
    entry = told(CALF, flags=frozenset({CheckInFlag.FEVER}))
    detail = detail_of(entry, WORDS, Units.KM, str)
    assert [(spot.name, spot.level, spot.level_word) for spot in detail.spots] == [
        ("Right Achilles tendon", 5, "moderate"),
        ("Left upper calf", 3, "mild"),
    ]
    assert detail.spots[0].answers == (("When moving", "5 · moderate"),)
    assert detail.flags == "Fever"
    assert detail.notes == "Tight on\nthe stairs"
    assert detail.verdict.headline == "Shorten it and watch"
    assert detail.verdict.before == "Hills, 10 km, hilly"
