"""The tables of the report, row by row."""

from datetime import date, timedelta
from typing import Any

import pytest

from check_ins import sore
from logged import check_in, workout
from runsore.core.check_in import CheckInFlag, Sign, SpotFlag
from runsore.core.log import LoggedCheckIn
from runsore.core.value import replace
from runsore.core.verdict import Care, Run
from runsore.core.workout import SessionKind
from runsore.presenters.report import ReportChoice, report_state
from runsore.presenters.report_tables import TableText, tables_of
from runsore.settings import Units
from runsore.wording import OPTIONS, Wording

MARCH = ReportChoice(date(2026, 3, 1), date(2026, 3, 15))
CALF = "left-upper-calf"


def table(name: str, *entries: Any, choice: ReportChoice = MARCH) -> TableText:
    check_ins = [entry for entry in entries if isinstance(entry, LoggedCheckIn)]
    runs = [entry for entry in entries if not isinstance(entry, LoggedCheckIn)]
    state = report_state(check_ins, runs, choice, MARCH.last)
    tables = tables_of(state, Wording(), Units.KM)
    return next(table for table in tables if table.name == name)


def answered(at: str, **answers: Any) -> LoggedCheckIn:
    kept = check_in(at, {})
    return replace(kept, check_in=replace(kept.check_in, spots=(sore(CALF, 3, **answers),)))


@pytest.mark.parametrize(
    ("session", "told"),
    [
        (workout("2026-03-04", SessionKind.LONG, distance_km=16.0), "Long run, 16 km, same day"),
        (workout("2026-03-03", duration_min=65.0), "Easy run, 1 h 05 min, the day before"),
        (workout("2026-03-01", SessionKind.HILLS), "Hills, 3 days before"),
        (workout("2026-02-28", SessionKind.HILLS), "no session noted"),
    ],
)
def test_an_episode_is_told_with_what_it_came_after(session: Any, told: str):
    rows = table(
        "episodes",
        session,
        check_in("2026-03-04", {CALF: 4}),
        check_in("2026-03-05", {CALF: 2}),
        check_in("2026-03-06", {CALF: 0}),
    ).rows
    assert rows == (("Left upper calf", "2026-03-04", "2026-03-05", "4", "not clear", told),)


def test_an_episode_that_goes_on_has_no_end():
    ((_, _, end, *_),) = table("episodes", check_in("2026-03-15", {CALF: 4})).rows
    assert end == "going on"


def test_of_many_days_of_a_sign_the_newest_are_named_and_the_rest_counted():
    days = [date(2026, 3, 2) + timedelta(days=number) for number in range(7)]
    entries = [answered(day.isoformat(), signs=frozenset({Sign.SWELLING})) for day in days]
    assert table("signs", *entries).rows == (
        (
            "Swelling",
            "Left upper calf",
            "7",
            "2026-03-08, 2026-03-07, 2026-03-06, 2026-03-05, 2026-03-04 and 2 earlier",
        ),
    )


@pytest.mark.parametrize("sign", [*Sign, *SpotFlag, *CheckInFlag])
def test_every_sign_has_its_own_words(sign: Any):
    kept = answered("2026-03-02")
    if isinstance(sign, CheckInFlag):
        kept = replace(kept, check_in=replace(kept.check_in, flags=frozenset({sign})))
        words = OPTIONS["check_in_flags"][sign]
    else:
        name = "signs" if isinstance(sign, Sign) else "flags"
        kept = answered("2026-03-02", **{name: frozenset({sign})})
        words = OPTIONS[name][sign]
    ((told, where, *_),) = table("signs", kept).rows
    assert told == words
    assert where == ("Whole body" if isinstance(sign, CheckInFlag) else "Left upper calf")


def test_advice_counts_days_and_names_those_with_care():
    rows = table(
        "advice",
        check_in("2026-03-02", {CALF: 2}, Run.EASY),
        check_in("2026-03-03", {CALF: 6}, Run.STOP, Care.PROFESSIONAL),
        check_in("2026-03-05", {CALF: 9}, Run.STOP, Care.URGENT),
        answered("2026-03-09", seen=date(2026, 3, 6)),
    ).rows
    assert rows == (
        ("Run as planned", "1"),
        ("Easy run is fine", "1"),
        ("Shorten it and watch", "0"),
        ("Not today: rest or cross-train", "2"),
        ("Get it looked at: 2026-03-03", "1"),
        ("Get help now: 2026-03-05", "1"),
        ("Seen by a physio or doctor: 2026-03-06 (Left upper calf)", "1"),
    )


def test_with_regions_chosen_advice_says_that_it_was_for_all_that_was_sore():
    only = replace(MARCH, regions=frozenset({sore(CALF).region}))
    assert "everything that was sore" in table("advice", choice=only).note
    assert "everything that was sore" not in table("advice").note


@pytest.mark.parametrize(
    ("levels", "median", "half"),
    [((4, 1), "−3", "−3 to −3"), ((2, 2), "0", "0 to 0"), ((1, 3, 4), "+1.5", "+1.25 to +1.75")],
)
def test_changes_carry_their_sign(levels: tuple[int, ...], median: str, half: str):
    first = date(2026, 3, 2)
    entries = [
        check_in((first + timedelta(days=n)).isoformat(), {CALF: level}, Run.EASY)
        for n, level in enumerate(levels)
    ]
    rows = table("mornings", *entries).rows
    cases = str(len(levels) - 1)
    assert rows == (
        ("Done as advised", cases, median, half),
        ("Easy run is fine", cases, median, half),
    )


def test_sessions_are_summed_and_counted_by_kind():
    (figures,), (kinds,) = table(
        "sessions",
        workout("2026-03-02", SessionKind.LONG, distance_km=20.0, duration_min=110.0),
        workout("2026-03-04", distance_km=10.0),
        workout("2026-03-05"),
        workout("2026-03-06", SessionKind.STRENGTH),
    ).rows
    assert figures.split("; ") == [
        "Runs: 3",
        "30 km in all",
        "14 km a week",
        "the longest 20 km",
        "1 h 50 min in all",
        "1 without a distance",
    ]
    assert kinds == "Easy run 2, Long run 1, Strength 1"


def test_less_than_a_week_is_not_made_into_one():
    short = ReportChoice(MARCH.first, date(2026, 3, 6))
    ((line,), _) = table("sessions", workout("2026-03-02", distance_km=20.0), choice=short).rows
    assert line == "Runs: 1; 20 km in all; the longest 20 km"


def test_notes_may_hold_braces_and_markup():
    kept = check_in("2026-03-02", {})
    kept = replace(kept, check_in=replace(kept.check_in, notes="{count} <b>odd</b> & even"))
    rows = table("notes", kept, choice=replace(MARCH, with_notes=True)).rows
    assert rows == (("2026-03-02", "{count} <b>odd</b> & even"),)
