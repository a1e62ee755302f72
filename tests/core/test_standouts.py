"""The facts that stand out: what persists, comes back or rises."""

from datetime import date, timedelta

import pytest

from logged import check_in, workout
from runsore.core.body import region_by_key
from runsore.core.check_in import Trend
from runsore.core.history import History, PastSpot
from runsore.core.insights import insights_of
from runsore.core.standouts import (
    Persists,
    Recurs,
    Rising,
    episodes_by_region,
    facts_of,
    history_of,
)
from runsore.core.workout import SessionKind

TODAY = date(2026, 3, 31)
HEEL = region_by_key("left-heel")


def before(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def heel(levels):
    """A check-in for each number of days before today."""
    return [check_in(before(days), {"left-heel": level}) for days, level in levels.items()]


def facts(check_ins, workouts=()):
    found = insights_of(check_ins, workouts, TODAY).stand_outs
    return [fact for fact in found if isinstance(fact, Persists | Recurs | Rising)]


def test_five_days_without_getting_better_persist():
    (fact,) = facts(heel({5: 3, 3: 3, 1: 3}))

    assert fact == Persists(fact.episode, 5)
    assert fact.episode.region is HEEL
    assert (fact.episode.first, fact.episode.last) == (
        TODAY.toordinal() - 5,
        TODAY.toordinal() - 1,
    )


def test_four_days_do_not_persist_yet_and_what_improves_does_not():
    assert facts(heel({4: 3, 2: 3, 0: 3})) == []
    assert facts(heel({6: 5, 3: 4, 0: 3})) == []


@pytest.mark.parametrize("answer", [Trend.STEADY, Trend.WORSENING])
def test_what_the_runner_feels_no_better_persists_though_its_level_falls(answer):
    spots = [
        PastSpot(TODAY - timedelta(days), HEEL, level) for days, level in ((6, 5), (3, 4), (0, 3))
    ]
    history = History.of(spots, [])

    told = facts_of(history, episodes_by_region(history), {HEEL: answer}, TODAY)

    assert any(isinstance(fact, Persists) for fact in told)


def test_what_closed_or_was_not_seen_for_more_than_three_days_is_over():
    assert facts(heel({8: 3, 5: 3, 2: 3, 0: 0})) == []
    assert facts(heel({12: 3, 9: 3, 6: 3, 4: 3})) == []


def test_three_entries_that_rise_are_rising_and_so_is_a_jump_by_two():
    (slowly,) = facts(heel({4: 1, 2: 2, 0: 3}))
    (at_once,) = facts(heel({2: 2, 0: 4}))

    assert slowly == Rising(slowly.episode, 3)
    assert at_once == Rising(at_once.episode, 4)


def test_the_third_episode_that_reached_3_in_90_days_recurs():
    twice = heel({60: 3, 30: 4})
    assert facts(twice) == []
    assert facts([*twice, *heel({10: 2})]) == []

    (fact,) = facts([*twice, *heel({10: 3})])

    assert fact == Recurs(fact.episode, 3)
    assert fact.episode.first == TODAY.toordinal() - 10


@pytest.mark.parametrize(("days", "counts"), [(90, True), (91, False)])
def test_the_ninetieth_day_counts_and_the_next_does_not(days, counts):
    assert bool(facts(heel({days: 3, 30: 3, 10: 3}))) is counts


def test_what_came_before_two_of_them_is_named():
    hills = [workout(before(days), SessionKind.HILLS) for days in (62, 10)]
    easy = [workout(before(days)) for days in (60, 30, 11)]

    (fact,) = facts(heel({60: 3, 30: 4, 10: 3}), [*hills, *easy])

    assert (fact.after, fact.after_times) == (SessionKind.HILLS, 2)


def test_easy_runs_and_rest_are_never_what_it_came_after():
    kinds = (SessionKind.EASY, SessionKind.REST)
    done = [workout(before(days), kind) for days in (60, 30, 10) for kind in kinds]

    (fact,) = facts(heel({60: 3, 30: 4, 10: 3}), done)

    assert (fact.after, fact.after_times) == (None, 0)


def test_facts_come_by_urgency_then_by_peak():
    mild = [check_in(before(days), {"right-heel": 2}) for days in (6, 3, 0)]
    found = facts([*heel({2: 2, 0: 4}), *mild])

    assert [type(fact) for fact in found] == [Rising, Persists]


def test_episodes_are_listed_oldest_first_with_the_beginning_the_runner_stated():
    told = insights_of([*heel({40: 3, 38: 5, 2: 1})], (), TODAY).episodes

    assert [(one.first - TODAY.toordinal(), one.peak, one.days) for one in told] == [
        (-40, 5, 2),
        (-2, 1, 1),
    ]


def test_an_empty_log_tells_nothing():
    empty = insights_of((), (), TODAY)

    assert (empty.episodes, empty.stand_outs, empty.advice) == ((), (), ())


def test_the_history_of_a_log_is_what_the_rules_know():
    log = [
        *heel({5: 3, 3: 0, 1: 4}),
        check_in(f"{before(1)}T20:00+00:00", {"left-heel": 2, "neck": 1}),
    ]
    runs = [workout(before(2)), workout(before(9))]
    spots = (
        PastSpot(kept.check_in.day, spot.region, spot.level, spot.signs, spot.since)
        for kept in log
        for spot in kept.check_in.spots
    )

    known = history_of(log, runs)

    expected = History.of(spots, [kept.workout for kept in runs])
    assert (dict(known.days), known.workouts) == (dict(expected.days), expected.workouts)


def test_an_episode_goes_on_over_midnight_travel_and_the_change_of_clocks():
    log = [
        check_in("2026-03-27T23:59:59+01:00", {"left-heel": 2}),
        check_in("2026-03-28T00:00:01-08:00", {"left-heel": 3}),
        check_in("2026-03-29T03:30+02:00", {"left-heel": 4}),
    ]

    (episode,) = insights_of(log, (), TODAY).episodes

    assert (episode.last - episode.first, episode.days, episode.peak) == (2, 3, 4)
