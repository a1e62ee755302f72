"""Reminders come once, at their time, and never to someone who has checked in."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from logged import check_in, workout
from memory_log import MemoryLog
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.presenters.reminders import (
    Reminder,
    ReminderFacts,
    ReminderMemory,
    are_on,
    due,
    facts_on,
    is_time,
    put_off,
    shown,
)
from runsore.settings import Settings

BERLIN = ZoneInfo("Europe/Berlin")
BOTH = Settings(remind_in_the_morning=True, remind_after_a_run=True, reminder_time=time(7, 0))
MORNINGS = replace(BOTH, remind_after_a_run=False)
AFTER_RUNS = replace(BOTH, remind_in_the_morning=False)
NOTHING = ReminderFacts(checked_in=False, ran_yesterday=False)
RAN = ReminderFacts(checked_in=False, ran_yesterday=True)
NEVER = ReminderMemory()


def at(hour: int, minute: int = 0, day: int = 15, fold: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN, fold=fold)


def test_reminders_are_off_until_they_are_asked_for() -> None:
    assert not are_on(Settings())
    assert due(at(9), Settings(), NEVER, RAN) is None


@pytest.mark.parametrize(
    ("now", "comes"), [(at(6, 59), False), (at(7), True), (at(23, 59), True), (at(0), False)]
)
def test_a_reminder_waits_for_its_time_and_comes_late_to_a_late_start(
    now: datetime, comes: bool
) -> None:
    assert (due(now, MORNINGS, NEVER, NOTHING) is Reminder.MORNING) is comes


def test_it_comes_once_a_day_and_again_the_next() -> None:
    memory = shown(at(7, 1))
    assert due(at(7, 2), MORNINGS, memory, NOTHING) is None
    assert due(at(22), MORNINGS, memory, NOTHING) is None
    assert due(at(6, 59, day=16), MORNINGS, memory, NOTHING) is None
    assert due(at(7, day=16), MORNINGS, memory, NOTHING) is Reminder.MORNING


def test_whoever_has_checked_in_is_left_alone() -> None:
    assert due(at(9), BOTH, NEVER, ReminderFacts(checked_in=True, ran_yesterday=True)) is None


@pytest.mark.parametrize(
    ("settings", "facts", "reminder"),
    [
        (BOTH, RAN, Reminder.AFTER_RUN),
        (BOTH, NOTHING, Reminder.MORNING),
        (AFTER_RUNS, RAN, Reminder.AFTER_RUN),
        (AFTER_RUNS, NOTHING, None),
        (MORNINGS, RAN, Reminder.MORNING),
    ],
)
def test_the_morning_after_a_run_asks_for_itself(
    settings: Settings, facts: ReminderFacts, reminder: Reminder | None
) -> None:
    assert due(at(8), settings, NEVER, facts) is reminder


def test_put_off_it_comes_back_after_an_hour_and_only_once() -> None:
    memory = put_off(shown(at(7)), at(7, 5))
    assert not is_time(at(8, 4), MORNINGS, memory)
    assert is_time(at(8, 5), MORNINGS, memory)
    assert not is_time(at(8, 6), MORNINGS, shown(at(8, 5)))


def test_put_off_before_its_time_it_comes_an_hour_later_all_the_same() -> None:
    memory = put_off(shown(at(6, 30)), at(6, 30))
    assert not is_time(at(7, 29), MORNINGS, memory)
    assert is_time(at(7, 30), MORNINGS, memory)


def test_put_off_over_midnight_it_is_forgotten() -> None:
    memory = put_off(shown(at(23, 30)), at(23, 31))
    assert not is_time(at(0, 40, day=16), MORNINGS, memory)
    assert is_time(at(7, day=16), MORNINGS, memory)


def test_after_a_night_asleep_the_laptop_reminds_once_on_waking() -> None:
    memory = shown(at(7, day=13))
    assert is_time(at(9, 40), MORNINGS, memory)
    assert not is_time(at(9, 41), MORNINGS, shown(at(9, 40)))


def test_a_time_moved_later_in_the_day_reminds_again() -> None:
    later = replace(MORNINGS, reminder_time=time(18, 0))
    memory = shown(at(7))
    assert not is_time(at(17, 59), later, memory)
    assert is_time(at(18), later, memory)
    assert not is_time(at(18), replace(MORNINGS, reminder_time=time(5)), memory)


def test_a_time_the_clock_leaps_over_is_reached_with_the_leap() -> None:
    in_the_gap = replace(MORNINGS, reminder_time=time(2, 30))
    assert not is_time(at(1, 59, day=29), in_the_gap, NEVER)
    assert is_time(at(3, 0, day=29), in_the_gap, NEVER)


def test_a_time_that_comes_twice_reminds_once() -> None:
    twice = replace(MORNINGS, reminder_time=time(2, 30))
    first = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=0)
    assert is_time(first, twice, NEVER)
    for minute, fold in ((45, 0), (0, 1), (30, 1), (59, 1)):
        again = datetime(2026, 10, 25, 2, minute, tzinfo=BERLIN, fold=fold)
        assert not is_time(again, twice, shown(first))


@pytest.mark.parametrize("before", [(3, 29, 1, 45), (10, 25, 2, 45)])
def test_an_hour_put_off_is_an_hour_also_when_the_clock_changes(
    before: tuple[int, ...],
) -> None:
    early = replace(MORNINGS, reminder_time=time(0, 10))
    asked = datetime(2026, *before, tzinfo=BERLIN)
    memory = put_off(shown(asked), asked)
    start = asked.astimezone(UTC)
    just_before, then = ((start + timedelta(minutes=m)).astimezone(BERLIN) for m in (59, 60))
    assert not is_time(just_before, early, memory)
    assert is_time(then, early, memory)


def test_a_clock_set_back_a_day_reminds_of_that_day() -> None:
    assert is_time(at(8, day=14), MORNINGS, shown(at(8, day=15)))


def test_the_log_says_who_ran_yesterday_and_who_has_checked_in() -> None:
    log, day = MemoryLog(), at(7).date()
    assert facts_on(log, day) == NOTHING
    log.save([workout("2026-03-14", SessionKind.STRENGTH), workout("2026-03-13")])
    log.save([check_in("2026-03-14", {"left-quad": 2})])
    assert facts_on(log, day) == NOTHING
    log.save([workout("2026-03-14")])
    assert facts_on(log, day) == RAN
    log.save([check_in("2026-03-15", {})])
    assert facts_on(log, day) == ReminderFacts(checked_in=True, ran_yesterday=True)
