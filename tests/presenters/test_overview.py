"""What the cards of Trends show, worked out in one go."""

from datetime import date

from logged import check_in, workout
from runsore.core.trends import Trends, trends_of
from runsore.presenters.overview import let_go_of, overview_of
from runsore.settings import Settings, Weekday

TODAY = date(2026, 3, 31)


def test_an_overview_holds_insights_calendar_and_weeks_of_the_same_log():
    check_ins = [check_in("2026-03-30", {"neck": 4})]
    workouts = [workout("2026-03-29", distance_km=5.0)]
    trends = trends_of(check_ins, workouts)

    overview = overview_of(
        trends, check_ins, workouts, TODAY, Settings(first_weekday=Weekday.SUNDAY)
    )

    assert [episode.peak for episode in overview.insights.episodes] == [4]
    assert date.fromordinal(overview.calendar.first).isoweekday() == 7
    assert [region.key for region in overview.weeks.regions] == ["neck"]


def test_of_an_empty_log_there_is_an_empty_overview():
    overview = overview_of(Trends(), [], [], TODAY, Settings())

    assert overview.insights.stand_outs == ()
    assert overview.weeks.rows == ()
    assert len(overview.calendar.rows) == 7


def test_entries_are_let_go_of_to_the_last():
    entries = [check_in("2026-03-30", {"neck": 4}) for _ in range(250)]

    let_go_of(entries)

    assert entries == []
