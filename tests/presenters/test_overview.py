"""What the cards of Trends show, worked out in one go."""

from datetime import date

from logged import check_in, workout
from runsore.presenters.overview import last_overview_of, overview_of, read_log
from runsore.settings import Settings, Weekday

TODAY = date(2026, 3, 31)


def test_an_overview_holds_insights_calendar_and_weeks_of_the_same_log():
    read = read_log(
        [check_in("2026-03-30", {"neck": 4})], [workout("2026-03-29", distance_km=5.0)], []
    )

    overview = overview_of(read, TODAY, Settings(first_weekday=Weekday.SUNDAY))

    assert [episode.peak for episode in overview.insights.episodes] == [4]
    assert date.fromordinal(overview.calendar.first).isoweekday() == 7
    assert [region.key for region in overview.weeks.regions] == ["neck"]


def test_of_an_empty_log_there_is_an_empty_overview():
    overview = overview_of(read_log([], [], []), TODAY, Settings())

    assert overview.insights.stand_outs == ()
    assert overview.weeks.rows == ()
    assert len(overview.calendar.rows) == 7


def test_the_last_overview_lets_go_of_the_entries():
    entries = [check_in("2026-03-30", {"neck": 4})], [workout("2026-03-29", distance_km=5.0)], []
    read = read_log(*entries)

    overview = last_overview_of(read, TODAY, Settings())

    assert overview == overview_of(read_log(*entries), TODAY, Settings())
    assert (read.check_ins, read.workouts) == ([], [])
