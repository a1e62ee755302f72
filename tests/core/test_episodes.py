"""What belongs together, when it began, and whether it gets better or worse."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from check_ins import NOW, TODAY, ago, check_in, history, past, sore
from runsore.core.body import region_by_key
from runsore.core.check_in import Profile, Trend
from runsore.core.episodes import (
    Episode,
    episodes_of,
    is_improving,
    is_worsening,
    latest_first,
)
from runsore.core.facts import SpotFacts
from runsore.core.history import PastSpot, RegionDay
from runsore.core.judge import judge
from runsore.core.verdict import Care, Run

CALF = "left-upper-calf"
REGION = region_by_key(CALF)


def facts(known: list[PastSpot], level: int = 3, **answers: object) -> SpotFacts:
    return SpotFacts(sore(CALF, level, **answers), TODAY, history(known), Profile.STANDARD)


def began_ago(known: list[PastSpot], level: int = 3, **answers: object) -> int:
    return facts(known, level, **answers).days_since_start


def days_held_ago(known: list[PastSpot], **answers: object) -> list[int]:
    return [(TODAY - day.on).days for day in facts(known, **answers).episode.days]


def entry(days_ago: int, level: int, since_ago: int | None = None) -> PastSpot:
    return PastSpot(
        ago(days_ago), REGION, level, since=None if since_ago is None else ago(since_ago)
    )


def episode(levels_ago: dict[int, int]) -> Episode:
    days = tuple(
        RegionDay(ago(days), level) for days, level in sorted(levels_ago.items(), reverse=True)
    )
    return Episode(days[0].on, days)


def test_without_a_log_and_an_answer_it_began_today() -> None:
    assert began_ago([]) == 0
    assert began_ago([], since=ago(6)) == 6


@pytest.mark.parametrize(
    ("levels", "began", "held"),
    [
        ({1: 3}, 1, [1, 0]),
        ({3: 3}, 3, [3, 0]),
        ({4: 3}, 0, [0]),
        ({6: 3, 3: 3}, 6, [6, 3, 0]),
        ({7: 3, 3: 3}, 3, [3, 0]),
        ({8: 3, 4: 3}, 0, [0]),
    ],
)
def test_neighbours_lie_at_most_three_days_apart(
    levels: dict[int, int], began: int, held: list[int]
) -> None:
    assert began_ago(past(CALF, levels)) == began
    assert days_held_ago(past(CALF, levels)) == held


@pytest.mark.parametrize(
    ("levels", "began"),
    [
        ({2: 3, 1: 0}, 0),
        ({3: 3, 2: 0, 1: 3}, 1),
        ({3: 0, 2: 3, 1: 3}, 2),
        ({2: 0, 1: 0}, 0),
    ],
)
def test_a_day_at_zero_closes_an_episode(levels: dict[int, int], began: int) -> None:
    assert began_ago(past(CALF, levels)) == began


def test_a_day_counts_with_the_highest_of_its_entries() -> None:
    healed_and_sore = [entry(2, 3), entry(1, 0), entry(1, 4), entry(1, 0)]
    assert began_ago(healed_and_sore) == 2
    assert facts(healed_and_sore).episode.peak == 4


def test_today_counts_with_the_level_of_the_check_in() -> None:
    assert facts([entry(0, 9), entry(1, 3)], level=2).episode.peak == 3
    assert began_ago([entry(0, 0), entry(1, 3)]) == 1


def test_a_beginning_stated_on_a_past_day_counts() -> None:
    assert began_ago([entry(2, 3, since_ago=9)]) == 9
    assert began_ago([entry(4, 3, since_ago=9)]) == 0
    assert began_ago([entry(2, 3, since_ago=5)], since=ago(9)) == 9
    assert began_ago([entry(2, 3, since_ago=9)], since=ago(5)) == 9


def test_a_later_since_does_not_shorten_what_the_log_holds() -> None:
    assert began_ago(past(CALF, {3: 2, 2: 2, 1: 2}), since=ago(1)) == 3
    assert began_ago(past(CALF, {3: 2, 2: 2, 1: 2}), since=TODAY) == 3


def test_a_beginning_stated_earlier_today_still_stands() -> None:
    assert began_ago([entry(0, 3, since_ago=6)]) == 6
    assert began_ago([entry(0, 3, since_ago=6)], since=ago(2)) == 6
    assert began_ago([entry(0, 3, since_ago=2)], since=ago(6)) == 6


@pytest.mark.parametrize(("zero_ago", "began"), [(9, 8), (8, 8), (7, 0), (1, 0), (0, 8)])
def test_a_since_is_ignored_where_a_day_at_zero_lies_between(zero_ago: int, began: int) -> None:
    assert began_ago([entry(zero_ago, 0)], since=ago(8)) == began


def test_a_since_of_a_past_day_is_ignored_across_a_day_at_zero() -> None:
    assert began_ago([entry(5, 0), entry(2, 3, since_ago=9)]) == 2
    assert began_ago([entry(5, 0), entry(2, 3, since_ago=9)], since=ago(4)) == 4


def test_a_since_that_is_ignored_hides_no_other_since_of_its_day() -> None:
    assert began_ago([entry(7, 0), entry(1, 2, since_ago=9), entry(1, 2, since_ago=6)]) == 6
    assert began_ago([entry(7, 0), entry(0, 2, since_ago=9)], since=ago(6)) == 6
    assert began_ago([entry(7, 0), entry(0, 2, since_ago=6)], since=ago(9)) == 6


def test_six_days_of_soreness_persist_whatever_else_was_said_today() -> None:
    known = [entry(7, 0), entry(0, 2, since_ago=9)]
    verdict = judge(check_in(sore(CALF, 2, since=ago(6))), history(known))
    assert (verdict.run, verdict.care) == (Run.SHORTEN, Care.PROFESSIONAL)
    assert {"OVERDUE", "PERSISTS"} <= {reason.rule for reason in verdict.reasons}


def test_days_between_the_beginning_and_today_belong_to_the_episode() -> None:
    known = past(CALF, {12: 2, 7: 5, 6: 4})
    assert days_held_ago(known, since=ago(10)) == [7, 6, 0]
    assert days_held_ago(known, since=ago(12)) == [12, 7, 6, 0]
    assert days_held_ago(known, since=ago(5)) == [0]


def test_a_day_that_is_joined_brings_its_neighbours_and_its_own_beginning() -> None:
    assert days_held_ago(past(CALF, {11: 2, 8: 3}), since=ago(9)) == [11, 8, 0]
    assert began_ago([entry(8, 3, since_ago=20)], since=ago(9)) == 20
    assert days_held_ago([entry(15, 1), entry(8, 3, since_ago=20)], since=ago(9)) == [15, 8, 0]


def test_the_log_is_split_into_episodes_oldest_first() -> None:
    days = history(past(CALF, {30: 2, 28: 3, 20: 0, 19: 4, 18: 0, 17: 1})).of_region(REGION)
    found = episodes_of(days)
    assert [(TODAY - known.began).days for known in found] == [30, 19, 17]
    assert [(TODAY - known.ended).days for known in found] == [28, 19, 17]
    assert [known.peak for known in found] == [3, 4, 1]
    assert tuple(latest_first(days)) == found[::-1]
    assert episodes_of(()) == ()
    assert episodes_of([RegionDay(TODAY, 0)]) == ()


@pytest.mark.parametrize(
    ("levels", "answer", "improving"),
    [
        ({1: 5, 0: 3}, None, True),
        ({1: 5, 0: 4}, None, False),
        ({1: 3, 0: 2}, None, True),
        ({1: 4, 0: 3}, None, False),
        ({1: 10, 0: 8}, None, True),
        ({1: 10, 0: 9}, None, False),
        ({1: 2, 0: 1}, None, True),
        ({1: 3, 0: 3}, None, False),
        ({1: 3, 0: 3}, Trend.IMPROVING, False),
        ({1: 2, 0: 3}, Trend.IMPROVING, False),
        ({1: 9, 0: 3}, Trend.STEADY, False),
        ({1: 9, 0: 3}, Trend.WORSENING, False),
        ({1: 9, 0: 3}, Trend.IMPROVING, True),
        ({7: 5, 4: 3, 1: 3, 0: 3}, None, True),
        ({8: 5, 5: 3, 2: 3, 0: 3}, None, False),
        ({0: 3}, None, False),
        ({0: 3}, Trend.IMPROVING, True),
        ({0: 3}, Trend.STEADY, False),
    ],
)
def test_two_points_or_a_third_below_the_weeks_highest_is_improving(
    levels: dict[int, int], answer: Trend | None, improving: bool
) -> None:
    assert is_improving(episode(levels), answer) is improving


@pytest.mark.parametrize(
    ("levels", "answer", "worsening"),
    [
        ({2: 1, 1: 2, 0: 3}, None, True),
        ({6: 1, 3: 2, 0: 3}, None, True),
        ({3: 9, 2: 1, 1: 2, 0: 3}, None, True),
        ({2: 2, 1: 2, 0: 3}, None, False),
        ({2: 1, 1: 3, 0: 3}, None, False),
        ({1: 2, 0: 3}, None, False),
        ({1: 2, 0: 4}, None, True),
        ({2: 9, 1: 2, 0: 4}, None, True),
        ({0: 4}, None, False),
        ({0: 4}, Trend.WORSENING, True),
        ({2: 1, 1: 2, 0: 3}, Trend.IMPROVING, True),
        ({1: 2, 0: 4}, Trend.IMPROVING, True),
        ({1: 9, 0: 1}, Trend.WORSENING, True),
    ],
)
def test_three_rising_days_a_jump_or_the_runner_say_worsening(
    levels: dict[int, int], answer: Trend | None, worsening: bool
) -> None:
    assert is_worsening(episode(levels), answer) is worsening


def test_a_fall_in_an_earlier_episode_is_no_improvement_of_this_one() -> None:
    assert not facts([entry(2, 9), entry(1, 0)]).improving
    assert not facts([entry(4, 9)]).improving
    assert facts([entry(4, 9)], since=ago(5)).improving


def the_beginning_as_the_rules_state_it(known: list[PastSpot], since: date | None) -> date:
    """Widened step by step until nothing more belongs to it: slow, and nearer to the words."""
    levels: dict[date, int] = {}
    stated: dict[date, set[date]] = {TODAY: set() if since is None else {since}}
    for spot in known:
        levels[spot.on] = max(levels.get(spot.on, 0), spot.level)
        stated.setdefault(spot.on, set()).update(set() if spot.since is None else {spot.since})
    levels[TODAY] = 3
    held, began = {TODAY}, TODAY
    while True:
        sore_days = [on for on, of_day in levels.items() if of_day and on not in held]
        earliest = min(
            day
            for on in held
            for day in {on} | stated.get(on, set())
            if not any(day < other < on and not levels[other] for other in levels)
        )
        began = min(began, earliest)
        joined = [
            on
            for on in sore_days
            if (on >= began or (min(held) - on).days <= 3)
            and not any(on < other < TODAY and not levels[other] for other in levels)
        ]
        if not joined:
            return began
        held.add(max(joined))


@st.composite
def entries(draw: st.DrawFn) -> list[PastSpot]:
    drawn = st.tuples(
        st.integers(0, 25), st.sampled_from([0, 1, 3, 3, 5]), st.none() | st.integers(0, 20)
    )
    return [
        entry(days, level, None if back is None else days + back)
        for days, level, back in draw(st.lists(drawn, max_size=9))
    ]


@given(entries(), st.none() | st.integers(0, 25))
def test_an_episode_begins_where_the_rules_say(known: list[PastSpot], since: int | None) -> None:
    stated = None if since is None else ago(since)
    expected = the_beginning_as_the_rules_state_it(known, stated)
    assert facts(known, since=stated).episode.began == expected


@given(entries())
def test_every_sore_day_belongs_to_exactly_one_episode(known: list[PastSpot]) -> None:
    days = history(known).of_region(REGION)
    held = [day for found in episodes_of(days) for day in found.days]
    assert held == [day for day in days if day.level]


def test_the_first_day_a_calendar_holds_can_be_judged() -> None:
    first = date.min
    long_ago = [PastSpot(first, REGION, 3, since=first)]
    assert judge(check_in(sore(CALF, since=first)), history(long_ago)).care is Care.PROFESSIONAL
    assert NOW.date() - first > timedelta(days=700_000)
