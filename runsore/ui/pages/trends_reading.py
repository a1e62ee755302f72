"""What Trends asks of the log, on another thread: first what the chart shows, then the rest."""

from datetime import date
from typing import TYPE_CHECKING

from runsore.core.trends import Trends, trends_by_day
from runsore.settings import Settings
from runsore.ui.observable_log import ObservableLog

if TYPE_CHECKING:
    from runsore.presenters.overview import Overview


def read_trends(log: ObservableLog) -> Trends:
    """A second for thirty years of forty regions; raises LogError."""
    return trends_by_day(log.day_levels(), log.day_verdicts(), log.sessions(), log.nights())


def read_overview(
    log: ObservableLog, trends: Trends, today: date, settings: Settings
) -> "Overview":
    """Reads every entry, which takes some seconds for as much; raises LogError."""
    from runsore.presenters.overview import let_go_of, overview_of  # noqa: PLC0415 - after the chart

    check_ins, workouts = list(log.check_ins()), list(log.workouts())
    overview = overview_of(trends, check_ins, workouts, today, settings)
    let_go_of(check_ins)
    let_go_of(workouts)
    return overview
