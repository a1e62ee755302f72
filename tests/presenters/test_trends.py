"""What the Trends screen shows: period, regions, lines, bars, verdict marks, readings."""

from datetime import date, timedelta

import pytest

from logged import check_in, workout
from runsore.core.body import REGIONS, region_by_key
from runsore.core.trends import Period, trends_of
from runsore.core.value import replace
from runsore.core.verdict import Care, Run
from runsore.core.workout import SessionKind
from runsore.presenters.trends import (
    COLOURS,
    SHOWN_UNASKED,
    Bin,
    Choice,
    Filling,
    Measure,
    bars_of,
    nearest_day,
    reading_of,
    state_of,
    verdict_marks_of,
    with_region,
)
from runsore.settings import Settings, Units, Weekday

TODAY = date(2026, 3, 31)
UNASKED = Choice()
KILOMETRES = Settings()
SEVEN = ("neck", "lower-back", "left-heel", "right-heel", "left-quad", "right-quad", "pubis")


def ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def shown(check_ins=(), workouts=(), choice=UNASKED, settings=KILOMETRES):
    return state_of(trends_of(check_ins, workouts), choice, TODAY, settings)


def keys(lines):
    return [line.region.key for line in lines]


def test_an_empty_log_is_said_to_be_empty():
    state = shown()

    assert state.filling is Filling.EMPTY
    assert state.lines == ()
    assert state.view == (ordinal("2026-03-02"), TODAY.toordinal())


def test_a_single_day_is_said_to_be_single():
    state = shown([check_in("2026-03-30", {"neck": 3})])

    assert state.filling is Filling.ONE_DAY
    assert state.lines[0].days == (ordinal("2026-03-30"),)


def test_a_period_without_entries_is_quiet_and_not_empty():
    old = [check_in("2024-03-30", {"neck": 3}), check_in("2024-03-31", {"neck": 3})]

    assert shown(old).filling is Filling.QUIET_PERIOD
    assert shown(old, choice=Choice(period=Period.ALL)).filling is Filling.FULL


def test_a_run_alone_fills_the_chart():
    runs = [workout("2026-03-20", distance_km=5.0), workout("2026-03-22", distance_km=5.0)]

    assert shown((), runs).filling is Filling.FULL


def test_unasked_the_regions_sore_in_the_period_are_shown_most_recent_first():
    state = shown(
        [
            check_in("2026-03-10", {"neck": 3, "pubis": 0}),
            check_in("2026-03-20", {"left-heel": 2}),
            check_in("2025-03-20", {"lower-back": 9}),
        ]
    )

    assert keys(state.lines) == ["left-heel", "neck"]
    assert keys(state.regions) == ["left-heel", "neck", "lower-back", "pubis"]


def test_unasked_no_more_than_six_are_shown():
    days = [check_in(f"2026-03-{10 + place}", {key: 3}) for place, key in enumerate(SEVEN)]

    state = shown(days)

    assert len(state.lines) == SHOWN_UNASKED == 6
    assert "neck" not in keys(state.lines)


def test_a_region_ticked_by_hand_joins_those_shown_and_stays_over_another_period():
    days = [check_in("2026-03-30", {"neck": 3}), check_in("2025-03-20", {"pubis": 9})]
    state = shown(days)

    choice = with_region(state, region_by_key("pubis"), shown=True)
    later = shown(days, choice=replace(choice, period=Period.TWO_WEEKS))

    assert keys(later.lines) == ["neck", "pubis"]
    assert later.is_own_choice
    assert not state.is_own_choice


def test_the_last_region_can_be_unticked():
    days = [check_in("2026-03-30", {"neck": 3})]

    choice = with_region(shown(days), region_by_key("neck"), shown=False)

    assert shown(days, choice=choice).lines == ()


def test_a_region_keeps_its_colour_when_others_come_and_go():
    days = [check_in("2026-03-10", {"neck": 3}), check_in("2026-03-11", {"pubis": 3})]
    before = {line.region: line.identity for line in shown(days).lines}

    later = [*days, check_in("2026-03-30", {"left-heel": 8})]
    state = shown(later)
    without_neck = shown(later, choice=with_region(state, region_by_key("neck"), shown=False))

    after = {line.region: line.identity for line in state.lines}
    assert before.items() <= after.items()
    assert len(set(after.values())) == 3
    assert {line.region: line.identity for line in without_neck.lines}.items() <= after.items()


def test_lines_shown_together_differ_in_colour_however_many_regions_the_log_has():
    firsts = [
        check_in(str(TODAY - timedelta(days=400 - place)), {region.key: 2})
        for place, region in enumerate(REGIONS[:40])
    ]
    sore = check_in("2026-03-30", {REGIONS[place].key: 3 for place in (0, 8, 16, 24, 32, 1)})

    state = shown([*firsts, sore])

    looks = {line.identity for line in state.lines}
    assert len(looks) == 6
    assert looks <= set(range(COLOURS))


def test_a_line_keeps_its_colour_while_another_with_the_same_own_colour_joins():
    firsts = [
        check_in(str(TODAY - timedelta(days=400 - place)), {region.key: 2})
        for place, region in enumerate(REGIONS[:9])
    ]
    later = REGIONS[8]
    state = shown([*firsts, check_in("2026-03-30", {later.key: 3})])
    assert [line.identity for line in state.lines] == [0]

    choice = with_region(state, REGIONS[0], shown=True)
    both = shown(firsts, choice=replace(choice, looks=state.with_looks.looks))

    looks = {line.region: line.identity for line in both.lines}
    assert looks[later] == 0
    assert looks[REGIONS[0]] % COLOURS != 0


@pytest.mark.parametrize("places", [range(20), [0, 8, 16, 24, 32, 9, 17, 25, 33, 10, 18, 26]])
def test_more_lines_than_colours_still_all_look_different(places):
    firsts = [check_in("2026-03-30", {region.key: 2 for region in REGIONS[:40]})]
    wanted = frozenset(REGIONS[place] for place in places)

    state = shown(firsts, choice=Choice(regions=wanted))

    assert len({line.identity for line in state.lines}) == len(places)


def test_lines_reach_beyond_the_period_so_that_one_can_pan_back():
    days = [check_in("2026-03-30", {"neck": 3}), check_in("2020-03-30", {"neck": 5})]

    state = shown(days)

    assert state.lines[0].days == (ordinal("2020-03-30"), ordinal("2026-03-30"))
    assert state.first_day == ordinal("2020-03-30")


def test_an_entry_dated_after_today_leaves_today_at_the_edge():
    """The runner flew west over the date line."""
    state = shown([check_in("2026-04-01", {"neck": 3}), check_in("2026-03-30", {"neck": 3})])

    assert state.today == TODAY.toordinal()
    assert state.first_day <= state.today


RUNS = (
    workout("2026-03-01", distance_km=10.0, duration_min=60.0, rpe=5),
    workout("2026-03-02", distance_km=5.0, duration_min=30.0),
    workout("2026-03-08", duration_min=30.0, rpe=3),
)


def test_bars_are_distances_and_a_run_without_one_has_no_bar():
    bars = bars_of(shown((), RUNS), Bin.DAY)

    assert [(bar.first, bar.amount) for bar in bars] == [
        (ordinal("2026-03-01"), 10.0),
        (ordinal("2026-03-02"), 5.0),
    ]


def test_bars_are_loads_and_a_run_without_effort_has_no_bar():
    bars = bars_of(shown((), RUNS, Choice(measure=Measure.LOAD)), Bin.DAY)

    assert [(bar.first, bar.amount) for bar in bars] == [
        (ordinal("2026-03-01"), 300.0),
        (ordinal("2026-03-08"), 90.0),
    ]


def test_miles_are_shown_to_who_runs_miles():
    state = shown((), [workout("2026-03-01", distance_km=16.09344)], settings=Settings(Units.MILES))

    assert bars_of(state, Bin.DAY)[0].amount == pytest.approx(10)
    assert reading_of(state, ordinal("2026-03-01")).distance == pytest.approx(10)


@pytest.mark.parametrize(
    ("weekday", "weeks"),
    [
        (Weekday.MONDAY, [("2026-02-23", "2026-03-01", 10.0), ("2026-03-02", "2026-03-08", 5.0)]),
        (Weekday.SUNDAY, [("2026-03-01", "2026-03-07", 15.0)]),
        (Weekday.SATURDAY, [("2026-02-28", "2026-03-06", 15.0)]),
    ],
)
def test_weeks_begin_on_the_runners_first_weekday(weekday, weeks):
    bars = bars_of(shown((), RUNS, settings=Settings(first_weekday=weekday)), Bin.WEEK)

    assert [(bar.first, bar.last, bar.amount) for bar in bars] == [
        (ordinal(first), ordinal(last), amount) for first, last, amount in weeks
    ]


@pytest.mark.parametrize(
    ("each", "day", "first", "last"),
    [
        (Bin.DAY, "2028-02-29", "2028-02-29", "2028-02-29"),
        (Bin.WEEK, "2028-02-29", "2028-02-28", "2028-03-05"),
        (Bin.MONTH, "2028-02-29", "2028-02-01", "2028-02-29"),
        (Bin.MONTH, "2026-12-31", "2026-12-01", "2026-12-31"),
        (Bin.YEAR, "2028-02-29", "2028-01-01", "2028-12-31"),
    ],
)
def test_a_bin_is_a_day_a_week_a_month_or_a_year(each, day, first, last):
    start = each.first_of(ordinal(day), Weekday.MONDAY.number)

    assert start == ordinal(first)
    assert each.last_of(start) == ordinal(last)


def test_a_weeks_mark_is_the_most_cautious_of_its_days():
    days = [
        check_in("2026-03-02", {"neck": 3}, Run.SHORTEN, Care.PROFESSIONAL),
        check_in("2026-03-04", {"neck": 7}, Run.STOP, Care.MONITOR),
        check_in("2026-03-09", {"neck": 1}, Run.EASY),
    ]

    marks = verdict_marks_of(shown(days), Bin.WEEK)

    assert [(mark.run, mark.care) for mark in marks] == [
        (Run.STOP, Care.PROFESSIONAL),
        (Run.EASY, Care.NONE),
    ]


def test_a_reading_holds_every_region_of_the_day_the_run_and_the_verdict():
    days = [
        check_in("2026-03-30T07:00+00:00", {"neck": 3, "left-heel": 5}, Run.SHORTEN, Care.MONITOR),
        check_in("2026-03-30T19:00+00:00", {"pubis": 0}, Run.EASY),
    ]
    run = workout("2026-03-30", SessionKind.HILLS, distance_km=8.0, duration_min=50.0, rpe=6)
    state = shown(days, [run], Choice(regions=frozenset()))

    reading = reading_of(state, ordinal("2026-03-30"))

    assert [(region.key, level) for region, _, level in reading.levels] == [
        ("left-heel", 5),
        ("neck", 3),
        ("pubis", 0),
    ]
    assert (reading.distance, reading.load, reading.kinds) == (8.0, 300.0, (SessionKind.HILLS,))
    assert (reading.run, reading.care) == (Run.SHORTEN, Care.MONITOR)


def test_a_day_without_an_entry_reads_as_nothing_known():
    reading = reading_of(shown([check_in("2026-03-30", {"neck": 3})]), ordinal("2026-03-29"))

    assert (reading.levels, reading.run, reading.distance) == ((), None, None)


@pytest.mark.parametrize(
    ("place", "reach", "day"),
    [(10.2, 0.5, 10), (10.6, 0.5, 11), (12.0, 3.0, 11), (18.0, 3.0, 20), (15.0, 3.0, 15)],
)
def test_where_days_are_narrow_the_nearest_day_with_an_entry_is_read(place, reach, day):
    start = TODAY.toordinal() - 30
    entries = [check_in(str(TODAY - timedelta(days=30 - n)), {"neck": 1}) for n in (10, 11, 20)]

    assert nearest_day(shown(entries), start + place, reach) == start + day


def test_ten_years_are_a_screen():
    first = date(2016, 4, 1)
    days = [first + timedelta(days=place) for place in range(3650)]
    trends = trends_of(
        [check_in(str(day), {SEVEN[day.day % 7]: day.day % 11}) for day in days],
        [workout(str(day), distance_km=8.0) for day in days],
    )

    state = state_of(trends, Choice(period=Period.ALL), TODAY, Settings())

    for each in Bin:
        assert sum(bar.amount for bar in bars_of(state, each)) == 8.0 * 3650
        assert verdict_marks_of(state, each)
    assert len(state.lines) == SHOWN_UNASKED
