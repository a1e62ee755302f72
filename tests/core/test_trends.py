"""The series of levels, runs and verdicts, with gaps, midnight, travel and clock changes."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logged import check_in, verdict, workout
from memory_log import MemoryLog
from runsore.core.body import REGIONS, region_by_key
from runsore.core.check_in import CheckIn, Pain, SoreSpot
from runsore.core.log import LoggedCheckIn
from runsore.core.trends import Period, days_of, levels_of, runs_of, trends_of, verdicts_of
from runsore.core.verdict import Care, Run
from runsore.core.workout import SessionKind


def ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def test_a_day_has_the_highest_level_of_its_entries():
    morning = check_in("2026-03-04T07:00+01:00", {"left-heel": 2})
    noon = check_in("2026-03-04T12:00+01:00", {"left-heel": 5})
    evening = check_in("2026-03-04T21:00+01:00", {"left-heel": 3})

    (series,) = levels_of([evening, noon, morning])

    assert (series.days, series.levels) == ((ordinal("2026-03-04"),), (5,))


def test_the_level_is_the_highest_of_the_four_sliders():
    kept = check_in("2026-03-04", {"left-heel": 1})
    spot = SoreSpot(region_by_key("left-heel"), Pain(rest=0, moving=2, after=6, morning=4))
    told = LoggedCheckIn(kept.stamp, CheckIn(kept.check_in.at, (spot,)), kept.verdict)

    assert levels_of([told])[0].levels == (6,)


def test_days_without_an_entry_are_absent_and_not_zero():
    (series,) = levels_of(
        [check_in("2026-03-04", {"left-heel": 2}), check_in("2026-03-07", {"left-heel": 0})]
    )

    assert series.days == (ordinal("2026-03-04"), ordinal("2026-03-07"))
    assert series.levels == (2, 0)
    assert series.level_on(ordinal("2026-03-05")) is None
    assert series.level_on(ordinal("2026-03-07")) == 0
    assert series.level_on(ordinal("2026-03-08")) is None


def test_a_check_in_without_that_region_leaves_its_day_open():
    series = levels_of(
        [
            check_in("2026-03-04", {"left-heel": 2}),
            check_in("2026-03-05", {"lower-back": 3}),
            check_in("2026-03-06", {"left-heel": 2}),
        ]
    )

    heel = next(found for found in series if found.region.key == "left-heel")
    assert heel.days == (ordinal("2026-03-04"), ordinal("2026-03-06"))


def test_midnight_parts_two_days():
    (series,) = levels_of(
        [
            check_in("2026-03-04T23:59:59+01:00", {"left-heel": 4}),
            check_in("2026-03-05T00:00:00+01:00", {"left-heel": 2}),
        ]
    )

    assert series.days == (ordinal("2026-03-04"), ordinal("2026-03-05"))
    assert series.levels == (4, 2)


def test_a_traveller_keeps_the_day_of_the_place_where_they_were():
    """Two moments an hour apart on either side of the date line."""
    auckland = check_in("2026-03-05T08:00+13:00", {"left-heel": 4})
    honolulu = check_in("2026-03-04T10:00-10:00", {"left-heel": 2})

    (series,) = levels_of([auckland, honolulu])

    assert series.days == (ordinal("2026-03-04"), ordinal("2026-03-05"))
    assert series.levels == (2, 4)


@pytest.mark.parametrize(
    "changes_on", [date(2026, 3, 29), date(2026, 10, 25)], ids=["into summer", "out of summer"]
)
def test_the_day_the_clocks_change_is_one_day_between_two(changes_on):
    berlin = ZoneInfo("Europe/Berlin")
    heel = region_by_key("left-heel")
    kept = []
    for offset in (-1, 0, 1):
        day = changes_on + timedelta(days=offset)
        for hour in (0, 2, 3, 23):
            at = datetime(day.year, day.month, day.day, hour, 30, tzinfo=berlin)
            pain = Pain(moving=3 + offset)
            stamp = check_in("2026-01-01", {}).stamp
            kept.append(LoggedCheckIn(stamp, CheckIn(at, (SoreSpot(heel, pain),)), verdict()))

    (series,) = levels_of(kept)

    middle = changes_on.toordinal()
    assert series.days == (middle - 1, middle, middle + 1)
    assert series.levels == (2, 3, 4)


def test_regions_are_ordered_by_the_day_they_were_last_sore():
    series = levels_of(
        [
            check_in("2026-03-01", {"neck": 9}),
            check_in("2026-03-04", {"left-heel": 1, "neck": 0}),
            check_in("2026-03-03", {"lower-back": 7}),
        ]
    )

    assert [found.region.key for found in series] == ["left-heel", "lower-back", "neck"]


def test_of_regions_last_sore_on_one_day_the_sorer_is_first_then_the_table_decides():
    series = levels_of([check_in("2026-03-01", {"right-heel": 2, "left-heel": 2, "left-quad": 5})])

    assert [found.region.key for found in series] == ["left-quad", "left-heel", "right-heel"]


def test_a_region_never_sore_is_last():
    series = levels_of(
        [check_in("2026-03-01", {"neck": 1}), check_in("2026-03-09", {"left-heel": 0})]
    )

    assert [found.region.key for found in series] == ["neck", "left-heel"]
    assert series[1].last_sore is None


def test_a_region_is_sore_in_a_stretch_of_days_with_both_ends():
    (series,) = levels_of(
        [check_in("2026-03-04", {"neck": 2}), check_in("2026-03-06", {"neck": 0})]
    )
    fourth = ordinal("2026-03-04")

    assert series.is_sore_between(fourth, fourth)
    assert not series.is_sore_between(fourth + 1, fourth + 9)
    assert not series.is_sore_between(fourth - 9, fourth - 1)


def test_the_runs_of_a_day_are_summed():
    (day,) = runs_of(
        kept.workout
        for kept in [
            workout("2026-03-04", distance_km=8.0, duration_min=48.0, rpe=4),
            workout("2026-03-04", SessionKind.TEMPO, distance_km=5.0, duration_min=25.0, rpe=8),
        ]
    )

    assert day.distance_km == 13.0
    assert day.load == 48 * 4 + 25 * 8
    assert day.kinds == (SessionKind.EASY, SessionKind.TEMPO)


def test_a_run_without_effort_has_no_load_rather_than_none_at_all():
    days = runs_of(
        kept.workout
        for kept in [
            workout("2026-03-04", distance_km=8.0, duration_min=48.0),
            workout("2026-03-05", duration_min=30.0, rpe=5),
            workout("2026-03-05", duration_min=30.0),
        ]
    )

    assert [(day.distance_km, day.load) for day in days] == [(8.0, None), (None, 150.0)]


@pytest.mark.parametrize(
    "kind", [SessionKind.STRENGTH, SessionKind.CROSS_TRAINING, SessionKind.REST]
)
def test_what_is_no_run_gives_no_bar(kind):
    assert runs_of([workout("2026-03-04", kind, duration_min=40.0).workout]) == ()


def test_the_most_cautious_verdict_of_a_day_stands_for_it_on_each_ladder():
    (day,) = verdicts_of(
        [
            check_in("2026-03-04T07:00+00:00", {}, Run.STOP, Care.MONITOR),
            check_in("2026-03-04T12:00+00:00", {}, Run.EASY, Care.PROFESSIONAL),
            check_in("2026-03-04T19:00+00:00", {}, Run.AS_PLANNED, Care.NONE),
        ]
    )

    assert (day.run, day.care) == (Run.STOP, Care.PROFESSIONAL)


def test_days_hold_check_ins_and_runs():
    trends = trends_of(
        [check_in("2026-03-04", {"neck": 1})],
        [workout("2026-03-06", distance_km=4.0), workout("2026-03-04", distance_km=4.0)],
    )

    assert trends.days == (ordinal("2026-03-04"), ordinal("2026-03-06"))


def test_an_empty_log_gives_empty_trends():
    assert trends_of((), ()).days == ()


def test_a_deleted_check_in_is_gone_from_the_series():
    kept = check_in("2026-03-04", {"neck": 1})
    log = MemoryLog([kept])
    log.delete([kept.stamp.id], kept.stamp.created_at)

    assert levels_of(log.check_ins()) == ()


@pytest.mark.parametrize(
    ("period", "length"),
    [(Period.TWO_WEEKS, 14), (Period.MONTH, 30), (Period.QUARTER, 91), (Period.YEAR, 365)],
)
def test_a_period_ends_today_and_has_its_length(period, length):
    first, last = days_of(period, date(2026, 3, 4), None)

    assert last == ordinal("2026-03-04")
    assert last - first + 1 == length


def test_all_reaches_back_to_the_first_day():
    today = date(2026, 3, 4)

    assert days_of(Period.ALL, today, ordinal("2016-02-29"))[0] == ordinal("2016-02-29")


@pytest.mark.parametrize("first", [None, ordinal("2026-03-03")])
def test_all_of_a_young_log_is_two_weeks(first):
    today = date(2026, 3, 4)

    assert days_of(Period.ALL, today, first) == days_of(Period.TWO_WEEKS, today, None)


entries = st.lists(
    st.tuples(
        st.integers(0, 40), st.integers(0, 23), st.sampled_from(REGIONS[:4]), st.integers(0, 10)
    )
)


def told_entry(day, hour, region, level):
    on = date(2026, 3, 1) + timedelta(days=day)
    return check_in(f"{on}T{hour:02}:00+00:00", {region.key: level})


@given(entries, st.randoms())
def test_the_order_of_the_entries_does_not_matter(told, random):
    kept = [told_entry(*entry) for entry in told]
    shuffled = list(kept)
    random.shuffle(shuffled)

    assert levels_of(kept) == levels_of(shuffled)
    assert verdicts_of(kept) == verdicts_of(shuffled)


@given(entries)
def test_every_series_has_ascending_days_and_levels_from_0_to_10(told):
    kept = [told_entry(*entry) for entry in told]

    for series in levels_of(kept):
        assert list(series.days) == sorted(set(series.days))
        assert all(0 <= level <= 10 for level in series.levels)


def test_thirty_years_of_forty_regions_are_all_there():
    spots = tuple(SoreSpot(region, Pain(moving=3)) for region in REGIONS[:40])
    first = check_in("1996-01-01", {})
    kept = [
        LoggedCheckIn(
            first.stamp, CheckIn(first.check_in.at + timedelta(days=day), spots), first.verdict
        )
        for day in range(11_000)
    ]

    trends = trends_of(kept, ())

    assert len(trends.levels) == 40
    assert len(trends.days) == 11_000
