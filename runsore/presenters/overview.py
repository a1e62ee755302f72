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
    check_ins: Sequence[LoggedCheckIn]
    workouts: Sequence[LoggedWorkout]


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
    return ReadLog(trends_of(check_ins, workouts, recovery), check_ins, workouts)


def overview_of(read: ReadLog, today: date, settings: Settings) -> Overview:
    weekday = settings.first_weekday.number
    return Overview(
        insights_of(read.check_ins, read.workouts, today, km_per_unit(settings.units)),
        calendar_of(read.trends, today, weekday),
        weeks_of(read.trends, today, weekday),
    )
