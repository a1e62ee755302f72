"""What the cards of Trends show, worked out in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from runsore.core.insights import Insights, insights_of
from runsore.core.log import LoggedCheckIn, LoggedRecovery, LoggedWorkout
from runsore.core.trends import Trends, trends_of
from runsore.presenters.insights import km_per_unit
from runsore.presenters.level_grids import LevelGrid, calendar_of, weeks_of
from runsore.settings import Settings


@dataclass(frozen=True)
class ReadLog:
    """A log as it was read, and its series."""

    trends: Trends
    check_ins: list[LoggedCheckIn]
    workouts: list[LoggedWorkout]

    def forget(self) -> None:
        """Lets go of the entries, a few at a time: thirty years at once would hold up every thread
        for a third of a second."""
        while self.check_ins or self.workouts:
            del self.check_ins[-100:], self.workouts[-100:]


@dataclass(frozen=True)
class Overview:
    insights: Insights
    calendar: LevelGrid
    weeks: LevelGrid


def read_log(
    check_ins: Sequence[LoggedCheckIn],
    workouts: Sequence[LoggedWorkout],
    recovery: Sequence[LoggedRecovery],
) -> ReadLog:
    trends = trends_of(check_ins, workouts, recovery)
    return ReadLog(trends, list(check_ins), list(workouts))


def overview_of(read: ReadLog, today: date, settings: Settings) -> Overview:
    weekday = settings.first_weekday.number
    return Overview(
        insights_of(read.check_ins, read.workouts, today, km_per_unit(settings.units)),
        calendar_of(read.trends, today, weekday),
        weeks_of(read.trends, today, weekday),
    )


def last_overview_of(read: ReadLog, today: date, settings: Settings) -> Overview:
    """As `overview_of`, and the entries are forgotten."""
    overview = overview_of(read, today, settings)
    read.forget()
    return overview
