"""What was sore on the day of a run and on the morning after."""

from datetime import date

from logged import check_in, workout
from runsore.core.body import region_by_key
from runsore.core.check_in import CheckIn, Pain, SoreSpot
from runsore.core.value import replace
from runsore.presenters.run_soreness import soreness_of
from runsore.presenters.runs import Column, rows_of, sort_key
from runsore.settings import Units
from runsore.wording import Wording

CALF, KNEE = "left-upper-calf", "right-kneecap"
RUN = workout("2026-03-02", distance_km=8.0)


def row(*check_ins):
    (one,) = rows_of([RUN], Wording(), Units.KM, check_ins)
    return one


def test_the_day_and_the_morning_after_stand_beside_a_run() -> None:
    one = row(check_in("2026-03-02", {CALF: 2, KNEE: 4}), check_in("2026-03-03", {CALF: 5}))
    assert one.sore == "Right kneecap 4, Left upper calf 2"
    assert one.sore_after == "Left upper calf 5"


def test_nothing_sore_is_told_from_nothing_said() -> None:
    one = row(check_in("2026-03-02", {}), check_in("2026-03-04", {CALF: 3}))
    assert (one.sore, one.sore_after) == ("nothing sore", "")
    assert (row().sore, row().worst) == ("", -1)
    assert row(check_in("2026-03-02", {CALF: 0})).sore == "nothing sore"


def test_of_a_days_check_ins_the_highest_counts_and_of_a_morning_the_first() -> None:
    one = row(
        check_in("2026-03-02T19:00+00:00", {CALF: 5}),
        check_in("2026-03-02", {CALF: 2}),
        check_in("2026-03-03T20:00+00:00", {CALF: 7}),
        check_in("2026-03-03", {CALF: 1}),
    )
    assert (one.sore, one.sore_after, one.worst) == ("Left upper calf 5", "Left upper calf 1", 5)


def test_the_answer_for_waking_counts_more_than_the_rest_of_the_day() -> None:
    spot = SoreSpot(region_by_key(CALF), Pain(moving=2, morning=6))
    logged = check_in("2026-03-03", {})
    logged = replace(logged, check_in=CheckIn(logged.check_in.at, (spot,)))
    assert row(logged).sore_after == "Left upper calf 6"


def test_the_sorest_come_together() -> None:
    sore, fine, unsaid = (
        row(check_in("2026-03-02", {CALF: 3})),
        row(check_in("2026-03-02", {})),
        row(),
    )
    assert [sort_key(one, Column.SORE) for one in (sore, fine, unsaid)] == [3, 0, -1]


def test_where_a_run_came_from_is_a_column() -> None:
    (one,) = rows_of([replace(RUN, source="Strava")], Wording(), Units.KM)
    assert (one.source, sort_key(one, Column.SOURCE)) == ("Strava", "strava")


def test_the_calendars_last_day_has_no_morning_after() -> None:
    assert soreness_of([]).morning_after(date.max) is None
