"""The Log screen's rows, search, order and detail."""

from datetime import date

import pytest

from logged import check_in
from runsore.core.body import region_by_key
from runsore.core.check_in import CheckInFlag, Profile
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.log import LoggedCheckIn
from runsore.core.value import replace
from runsore.core.verdict import Care, Run
from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.presenters.log import (
    EXCERPT,
    Column,
    LogFilter,
    detail_of,
    matching,
    regions_in,
    rows_of,
    sort_key,
    verdict_of_today,
)
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


def test_a_row_names_warning_signs_before_all_else() -> None:
    signs = frozenset({CheckInFlag.FEVER, CheckInFlag.CHEST_PAIN})
    ill, sore_too = rows_of([told(NOTHING, flags=signs), told(GONE, flags=signs)], WORDS)
    assert ill.regions == "Fever, Chest pain"
    assert ill.level is None
    assert sore_too.regions == "Fever, Chest pain, Left upper calf 0"


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


LEFT_CALF = region_by_key("left-upper-calf")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (LogFilter(), [CALF, NOTHING, GONE, KNEE]),
        (LogFilter(region=LEFT_CALF), [CALF, GONE]),
        (LogFilter(region=region_by_key("left-heel")), []),
        (LogFilter(level=0), [CALF, GONE, KNEE]),
        (LogFilter(level=4), [CALF, KNEE]),
        (LogFilter(level=4, region=LEFT_CALF), []),
        (LogFilter(level=3, region=LEFT_CALF), [CALF]),
        (LogFilter(first=date(2026, 3, 2)), [CALF, NOTHING, GONE]),
        (LogFilter(first=date(2026, 3, 2), last=date(2026, 3, 3)), [CALF, NOTHING]),
        (LogFilter(last=date(2026, 2, 28)), []),
        (LogFilter(care=Care.MONITOR), [CALF, KNEE]),
        (LogFilter(care=Care.URGENT), [KNEE]),
        (LogFilter(care=Care.MONITOR, level=8), [KNEE]),
    ],
)
def test_a_filter_lets_pass_what_it_asks_for(wanted: LogFilter, found: list[LoggedCheckIn]) -> None:
    rows = rows_of([CALF, NOTHING, GONE, KNEE], WORDS)
    assert [row.entry for row in matching(rows, "", wanted)] == found


def test_a_search_and_a_filter_must_both_hold() -> None:
    rows = rows_of([CALF, GONE], WORDS)
    wanted = LogFilter(region=LEFT_CALF)
    assert [row.entry for row in matching(rows, "stairs", wanted)] == [CALF]


def test_the_regions_offered_are_those_that_were_sore() -> None:
    keys = [region.key for region in regions_in(rows_of([KNEE, CALF, NOTHING, GONE], WORDS))]
    assert keys == ["left-kneecap", "left-upper-calf", "right-achilles"]


def test_todays_rules_are_told_only_where_they_say_another() -> None:
    lenient = check_in("2026-03-01", {"left-kneecap": 8}, Run.AS_PLANNED)
    assert verdict_of_today(lenient, History(), WORDS).startswith("Not today")
    same = replace(lenient, verdict=judge(lenient.check_in))
    assert verdict_of_today(same, History(), WORDS) == ""


def test_todays_rules_keep_the_profile_of_then() -> None:
    mild = check_in("2026-03-01", {"left-achilles": 1})
    kept = replace(mild, profile=Profile.CAUTIOUS, verdict=judge(mild.check_in))
    assert verdict_of_today(replace(kept, profile=Profile.STANDARD), History(), WORDS) == ""
    assert verdict_of_today(kept, History(), WORDS).startswith("Not today")
