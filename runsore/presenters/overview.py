"""What the cards of Trends show, worked out in one go."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from runsore.core.insights import Insights, insights_of
from runsore.core.log import LoggedCheckIn, LoggedWorkout
from runsore.core.trends import Trends
from runsore.core.value import Value
from runsore.presenters.insights import km_per_unit
from runsore.presenters.level_grids import LevelGrid, calendar_of, weeks_of
from runsore.settings import Settings


class Overview(Value):
    insights: Insights
    calendar: LevelGrid
    weeks: LevelGrid


def overview_of(
    trends: Trends,
    check_ins: Sequence[LoggedCheckIn],
    workouts: Sequence[LoggedWorkout],
    today: date,
    settings: Settings,
) -> Overview:
    """`trends` are the series of the same entries."""
    weekday = settings.first_weekday.number
    return Overview(
        insights_of(check_ins, workouts, today, km_per_unit(settings.units)),
        calendar_of(trends, today, weekday),
        weeks_of(trends, today, weekday),
    )


def let_go_of(entries: list[Any]) -> None:
    """Empties the list a few at a time: thirty years at once would hold up every thread for a
    third of a second."""
    while entries:
        del entries[-100:]
