"""Which reminder is due at a moment: pure, so that every clock can be tried."""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from runsore.core.log import SorenessLog
from runsore.core.value import Value, replace
from runsore.settings import Settings

SNOOZE = timedelta(hours=1)


class Reminder(StrEnum):
    """Of a day's check-in; after a run it asks for the morning's answer."""

    MORNING = "morning"
    AFTER_RUN = "after-run"


class ReminderMemory(Value):
    """When the last reminder was shown, and until when it was put off; both with an offset."""

    shown_at: datetime | None = None
    snoozed_until: datetime | None = None


class ReminderFacts(Value):
    """What the log says of a day."""

    checked_in: bool
    ran_yesterday: bool


def facts_on(log: SorenessLog, day: date) -> ReminderFacts:
    yesterday = day - timedelta(days=1)
    return ReminderFacts(
        checked_in=bool(log.check_ins(day, day)),
        ran_yesterday=any(kept.workout.kind.is_run for kept in log.workouts(yesterday, yesterday)),
    )


def are_on(settings: Settings) -> bool:
    return settings.remind_in_the_morning or settings.remind_after_a_run


def is_time(now: datetime, settings: Settings, memory: ReminderMemory) -> bool:
    """Whether the clock alone allows a reminder: from the time of day that was chosen until
    midnight on the runner's own clock, once a day, and once more after it was put off.

    A time that the clock leaps over in spring is reached with the leap; one that comes twice in
    autumn counts once.
    """
    if not are_on(settings) or now.time() < settings.reminder_time:
        return False
    shown = memory.shown_at
    if shown is None or shown.date() != now.date():
        return True
    if memory.snoozed_until is not None:
        # Instants in UTC: two moments of one zone would be compared by their clocks.
        return now.astimezone(UTC) >= memory.snoozed_until.astimezone(UTC)
    return shown.time() < settings.reminder_time


def due(
    now: datetime, settings: Settings, memory: ReminderMemory, facts: ReminderFacts
) -> Reminder | None:
    """Nothing where today has a check-in: that is what a reminder is for."""
    if facts.checked_in or not is_time(now, settings, memory):
        return None
    if facts.ran_yesterday and settings.remind_after_a_run:
        return Reminder.AFTER_RUN
    return Reminder.MORNING if settings.remind_in_the_morning else None


def shown(now: datetime) -> ReminderMemory:
    return ReminderMemory(shown_at=now)


def put_off(memory: ReminderMemory, now: datetime) -> ReminderMemory:
    """Until an hour from now; on the next day it is forgotten."""
    return replace(memory, snoozed_until=now.astimezone(UTC) + SNOOZE)
