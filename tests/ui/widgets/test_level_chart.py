"""The level chart: what it draws, says, and how it answers wheel, drag and keys."""

import gc
from datetime import date, timedelta
from weakref import ref

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from logged import check_in, workout
from runsore.core.body import REGIONS, region_by_key
from runsore.core.log import RecoveryDay
from runsore.core.standouts import RegionEpisode
from runsore.core.trends import Period, trends_of
from runsore.core.value import replace
from runsore.core.verdict import Care, RecoveryMethod, Run
from runsore.core.workout import SessionKind
from runsore.presenters.trends import (
    COLOURS,
    Bin,
    Choice,
    Line,
    Measure,
    state_of,
    verdict_marks_of,
)
from runsore.settings import Settings, Units
from runsore.ui.palette import DARK, LIGHT
from runsore.ui.widgets import level_chart
from runsore.ui.widgets.chart_axis import (
    LEVEL_RANGE,
    Calendar,
    amount_ticks,
    day_ticks,
    grid_days,
    label_bin,
)
from runsore.ui.widgets.chart_labels import spread
from runsore.ui.widgets.chart_lines import APART_LEVELS, APART_LINES, part, stretch_of, thinned
from runsore.ui.widgets.chart_style import chart_colours, marker_of, marker_shapes
from runsore.ui.widgets.chart_window import NARROWEST_DAYS, TimeWindow
from runsore.ui.widgets.level_chart import LevelChart

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 3, 31)
LAST = TODAY.toordinal()
KILOMETRES = Settings()
CALENDAR = Calendar(QLocale(QLocale.Language.C), 0, LAST)


def day(back):
    return str(TODAY - timedelta(days=back))


def a_month():
    entries = [
        check_in(day(0), {"left-heel": 5, "neck": 2}, Run.SHORTEN, Care.PROFESSIONAL),
        check_in(day(1), {"left-heel": 4}, Run.SHORTEN),
        check_in(day(9), {"neck": 1}, Run.EASY),
        check_in(day(900), {"pubis": 8}, Run.STOP),
    ]
    runs = [
        workout(day(1), SessionKind.HILLS, distance_km=8.2, duration_min=50.0, rpe=6),
        workout(day(9), distance_km=5.0, duration_min=30.0),
    ]
    return trends_of(entries, runs)


def shown(trends, choice, settings=KILOMETRES):
    return state_of(trends, choice, TODAY, settings)


@pytest.fixture
def chart(qtbot):
    widget = LevelChart(chart_colours(LIGHT))
    qtbot.addWidget(widget)
    widget.resize(900, 540)
    widget.set_state(shown(a_month(), Choice()))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def wheel(chart, notches, at=0.5, sideways=0):
    view = chart._panels
    where = QPointF(view.width() * at, view.height() / 3)
    event = QWheelEvent(
        where,
        QPointF(view.viewport().mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(sideways * 120, notches * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def place_of(chart, back):
    """Where a day lies in the panels, in the middle of the levels."""
    x = chart._panels.x_at(LAST - back)
    return QPoint(round(x), chart._panels.height() // 3)


def test_neighbouring_days_are_joined_and_a_gap_is_left_open():
    stretch = stretch_of(Line(REGIONS[0], 0, (10, 11, 14, 15, 20), (1, 2, 3, 2, 1)))

    assert list(stretch.joined) == [True, False, True, False, False]
    assert list(stretch.sore_alone) == [False, False, False, False, True]


def test_a_single_day_at_level_0_is_no_dot_to_be_seen_from_afar():
    assert list(stretch_of(Line(REGIONS[0], 0, (10, 12), (0, 1))).sore_alone) == [False, True]


def test_lines_set_apart_stay_in_their_bands():
    assert (APART_LINES - 1) / 2 * APART_LEVELS < 0.5


def test_the_part_seen_reaches_one_point_beyond_either_end():
    stretch = stretch_of(Line(REGIONS[0], 0, tuple(range(100)), (1,) * 100))

    assert list(part(stretch, 40, 42).x) == [39, 40, 41, 42, 43]
    assert list(part(stretch, 400, 420).x) == [99]


def test_thinning_keeps_every_highest_and_lowest_level_and_no_more_than_two_points_a_pixel():
    levels = tuple((7 * place) % 11 for place in range(11_000))
    stretch = stretch_of(Line(REGIONS[0], 0, tuple(range(11_000)), levels))

    thin = thinned(stretch, 11.0)

    assert thin.x.size == 2000
    assert (thin.y.min(), thin.y.max()) == (0, 10)
    assert np.all(np.diff(thin.x) >= 0)
    assert thin.joined[1::2][:-1].all()


def test_thinning_leaves_a_gap_between_two_pixels_open():
    stretch = stretch_of(Line(REGIONS[0], 0, (0, 1, 2, 3, 40, 41, 42, 43), (2,) * 8))

    assert list(thinned(stretch, 4.0).joined) == [False, False, False, False]


def test_thinning_leaves_wide_days_as_they_are():
    stretch = stretch_of(Line(REGIONS[0], 0, (1, 2), (2, 3)))

    assert thinned(stretch, 0.5) is stretch


@pytest.mark.parametrize(
    ("wanted", "placed"),
    [
        ([10, 50], [10, 50]),
        ([10, 12], [10, 22]),
        ([95, 96, 97], [71, 83, 95]),
        ([-20, 0], [5, 17]),
        ([], []),
    ],
)
def test_names_are_moved_apart_no_further_than_needed(wanted, placed):
    assert spread(wanted, 12, 5, 95) == placed


def test_the_presenter_counts_on_the_colours_there_are():
    assert len(LIGHT.series) == len(DARK.series) == COLOURS


def test_regions_that_share_a_colour_differ_in_their_marker():
    colours = len(LIGHT.series)
    looks = {(identity % colours, marker_of(identity, colours)) for identity in range(72)}

    assert len(looks) == min(72, colours * len(marker_shapes()))


@pytest.mark.parametrize(
    ("px_per_day", "named"),
    [(60, Bin.DAY), (20, Bin.WEEK), (1.5, Bin.MONTH), (0.2, Bin.YEAR)],
)
def test_the_time_axis_names_days_weeks_months_or_years_by_the_span(px_per_day, named):
    assert label_bin(px_per_day) is named


def test_days_are_named_by_weekday_and_a_new_month_by_its_name():
    ticks = day_ticks(LAST - 1, LAST + 2, 60, CALENDAR)

    assert [tick.lines for tick in ticks] == [
        ("Mar", "30"),
        ("Tue", "31"),
        ("Apr", "1"),
        ("Thu", "2"),
    ]


def test_weeks_are_named_by_the_runners_first_weekday():
    sunday = Calendar(CALENDAR.locale, 6, LAST)

    ticks = day_ticks(LAST - 20, LAST, 20, sunday)

    assert [tick.lines[0] for tick in ticks] == ["15 Mar", "22 Mar", "29 Mar"]
    assert grid_days(LAST - 20, LAST, 20, 6)[1:] == [tick.first for tick in ticks]


def test_months_are_named_in_their_middle_with_the_year_where_it_changes():
    ticks = day_ticks(date(2025, 12, 1).toordinal(), date(2026, 2, 28).toordinal(), 2, CALENDAR)

    assert [tick.lines for tick in ticks] == [("Dec", "2025"), ("Jan", "2026"), ("Feb",)]
    assert ticks[2].centre == date(2026, 2, 14).toordinal() + 0.5


def test_years_are_named_every_few_where_they_are_narrow():
    first = date(1996, 1, 1).toordinal()

    years = [tick.lines[0] for tick in day_ticks(first, LAST, 0.05, CALENDAR)]

    assert years == ["2000", "2005", "2010", "2015", "2020", "2025"]


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [(0, (0,)), (8.2, (0, 5, 10)), (19, (0, 10, 20)), (42, (0, 30, 60)), (0.3, (0, 0.2, 0.4))],
)
def test_amounts_are_counted_in_round_steps(highest, ticks):
    assert amount_ticks(highest) == pytest.approx(ticks)


def test_panning_ends_at_the_first_day_and_at_today():
    window = TimeWindow(50, 79, 1, 100)

    assert (window.panned(500).first, window.panned(500).last) == (71, 100)
    assert (window.panned(-500).first, window.panned(-500).last) == (1, 30)
    assert window.at_start() == window.panned(-500)
    assert window.at_today() == window.panned(500)


def test_zooming_keeps_the_day_under_the_pointer_and_its_limits():
    window = TimeWindow(41, 60, 1, 100)

    nearer = window.zoomed(0.5, 50)
    assert (50 - (nearer.first - 0.5)) / nearer.span == pytest.approx((50 - 40.5) / 20)
    assert window.zoomed(0.001, 50).span == NARROWEST_DAYS
    assert (window.zoomed(1000, 50).first, window.zoomed(1000, 50).last) == (1, 100)


def test_it_opens_on_the_period_that_ends_today(chart):
    assert (chart.days_seen.first, chart.days_seen.last) == (LAST - 29, LAST)


def test_of_ten_years_only_the_days_that_are_seen_are_gathered(chart, monkeypatch):
    gathered = []

    def counted(state, each):
        gathered.append(len(state.trends.verdicts))
        return verdict_marks_of(state, each)

    monkeypatch.setattr(level_chart, "verdict_marks_of", counted)

    chart.set_state(
        shown(trends_of([check_in(day(n), {"neck": 1}) for n in range(3650)], ()), Choice())
    )

    assert gathered
    assert max(gathered) < 40


def test_the_wheel_zooms_in_time_and_never_moves_the_levels(chart):
    wheel(chart, 3)

    assert chart.days_seen.span < 30
    assert chart.level_range == LEVEL_RANGE
    wheel(chart, -40)
    assert chart.days_seen.first == LAST - 900
    assert chart.days_seen.last == LAST
    assert chart.level_range == LEVEL_RANGE


def test_a_sideways_wheel_pans(chart):
    wheel(chart, 0, sideways=1)

    assert chart.days_seen.last < LAST
    assert chart.days_seen.span == 30


def test_dragging_pans_and_never_past_today(chart, qtbot):
    start = place_of(chart, 15)
    viewport = chart._panels.viewport()

    def drag(to):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(viewport, to)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=to)

    drag(QPoint(start.x() + 100, start.y() + 80))
    assert chart.days_seen.last < LAST
    assert chart.level_range == LEVEL_RANGE
    drag(QPoint(start.x() - 400, start.y()))
    assert chart.days_seen.last == LAST


@pytest.mark.parametrize(
    ("key", "moved"),
    [
        (Qt.Key.Key_Left, lambda seen: seen.last < LAST and seen.span == 30),
        (Qt.Key.Key_Right, lambda seen: seen.last == LAST),
        (Qt.Key.Key_Plus, lambda seen: seen.span < 30 and seen.last == LAST),
        (Qt.Key.Key_Minus, lambda seen: seen.span > 30 and seen.last == LAST),
        (Qt.Key.Key_Home, lambda seen: seen.first == LAST - 900 and seen.span == 30),
    ],
)
def test_keys_pan_and_zoom(chart, qtbot, key, moved):
    qtbot.keyClick(chart, key)

    assert moved(chart.days_seen)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.days_seen.last == LAST


def test_the_pointer_reads_out_the_day_with_all_regions_run_and_verdict(chart, qtbot):
    qtbot.mouseMove(chart._panels.viewport(), place_of(chart, 1))

    assert chart.read_out == (
        "Mon 30 Mar 2026",
        "Left heel 4 · moderate",
        "Shorten it and watch",
        "Hills 8.2 km",
        "Load 300",
    )


def test_a_region_that_is_not_shown_is_read_out_all_the_same(chart):
    heel_only = Choice(regions=frozenset({region_by_key("left-heel")}))
    chart.set_state(shown(a_month(), heel_only))

    chart.read(LAST)

    assert "Neck 2 · mild" in chart.read_out
    assert "Get it looked at" in chart.read_out


def test_a_day_without_an_entry_says_so(chart):
    chart.read(LAST - 4)

    assert chart.read_out == ("Fri 27 Mar 2026", "Nothing logged")


def test_miles_are_read_out_to_who_runs_miles(chart):
    chart.set_state(shown(a_month(), Choice(), Settings(Units.MILES)))

    chart.read(LAST - 1)

    assert "Hills 5.1 mi" in chart.read_out


def test_a_run_without_effort_is_read_out_without_load(chart):
    chart.read(LAST - 9)

    assert chart.read_out[-1] == "Easy run 5.0 km"


def test_shift_and_arrows_read_out_day_by_day(chart, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        qtbot.keyClick(chart, Qt.Key.Key_Left, shift)

    assert chart.read_out[0] == "Mon 30 Mar 2026"
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.read_out == ()


def test_the_panel_of_a_day_stays_inside_the_chart(chart):
    for back in range(30):
        chart.read(LAST - back)
        assert chart.rect().contains(chart._read_out.geometry())


def test_a_view_chosen_by_hand_stays_when_a_check_in_is_added(chart):
    chart.pan(-60)
    seen = chart.days_seen

    chart.set_state(shown(a_month(), Choice(measure=Measure.LOAD)))
    assert chart.days_seen == seen
    chart.set_state(shown(a_month(), Choice(period=Period.YEAR)))
    assert chart.days_seen.span == 365


def test_names_at_the_lines_ends_do_not_overlap(qtbot):
    everywhere = {region.key: 2 for region in REGIONS[:8]}
    chart = LevelChart(chart_colours(LIGHT))
    qtbot.addWidget(chart)
    chart.resize(900, 540)
    chart.show()
    chart.set_state(shown(trends_of([check_in(day(0), everywhere)], ()), Choice()))

    places = [y for _, y in chart._panels.labels.shown()]

    assert len(places) == 6
    assert min(np.diff(places)) >= chart.fontMetrics().height()


def test_the_description_says_the_chart_in_words(chart):
    description = chart.accessibleDescription()

    assert "Mon 2 Mar 2026 to Tue 31 Mar 2026" in description
    assert "Left heel: days with an entry 2, highest 5 · moderate" in description
    assert "Days with a run: 2, 13.2 km in all." in description


def test_bars_stand_for_weeks_and_years_where_days_are_narrow(chart):
    assert chart._panels.runs_caption.text == "Distance, km"
    chart.set_state(shown(a_month(), Choice(period=Period.YEAR)))
    assert chart._panels.runs_caption.text == "Distance by week, km"
    chart.set_state(shown(a_month(), Choice(period=Period.YEAR, measure=Measure.LOAD)))
    assert chart._panels.runs_caption.text == "Load (effort × minutes) by week"


def test_colours_change_while_it_is_shown(chart):
    chart.set_colours(chart_colours(DARK))

    picture = chart._panels.grab().toImage()
    assert picture.pixelColor(1, 1) == QColor(DARK.surface)


def test_a_chart_that_is_let_go_is_gone_at_once(qtbot):
    """Were it part of a cycle, the collector could end it amid a painting, and the program."""
    chart = LevelChart(chart_colours(LIGHT))
    chart.set_state(shown(a_month(), Choice()))
    chart.read(LAST)
    watched = ref(chart)

    gc.disable()
    try:
        del chart
        assert watched() is None
    finally:
        gc.enable()


def test_ten_years_of_forty_regions_are_shown_within_a_second(qtbot):
    """Measured at fifty milliseconds; the bound leaves room for a slow machine."""
    keys = [region.key for region in REGIONS[:40]]
    entries = [
        check_in(day(back), {keys[(back // 9 + n) % 40]: (back + n) % 11 for n in range(3)})
        for back in range(3650)
    ]
    everything = Choice(period=Period.ALL, regions=frozenset(REGIONS))
    state = shown(trends_of(entries, ()), everything)
    chart = LevelChart(chart_colours(LIGHT))
    qtbot.addWidget(chart)
    chart.resize(900, 540)
    chart.show()

    chart.set_state(state)

    assert not chart.grab().isNull()
    assert len(state.lines) == 40


def a_month_with_a_night():
    night = RecoveryDay(TODAY - timedelta(days=1), 7.5, frozenset({RecoveryMethod.MOBILITY}))
    return replace(a_month(), recovery=(night,))


def test_an_episode_lies_as_a_span_under_its_line_and_takes_room_only_where_there_is_one(qtbot):
    chart = LevelChart(chart_colours(LIGHT))
    qtbot.addWidget(chart)
    state = state_of(a_month(), Choice(), TODAY, KILOMETRES)
    chart.set_state(state)
    lanes = chart.parts[0].episodes
    assert lanes.wanted_height() == 0

    heel = region_by_key("left-heel")
    chart.set_episodes((RegionEpisode(heel, LAST - 1, LAST, 5, 2),))

    assert lanes.wanted_height() > 0
    assert chart.parts[0].episodes_caption.text == "Episodes"


def test_days_asked_for_are_shown_among_those_around_them(qtbot):
    chart = LevelChart(chart_colours(LIGHT))
    qtbot.addWidget(chart)
    chart.set_state(state_of(a_month(), Choice(), TODAY, KILOMETRES))

    chart.show_days(LAST - 410, LAST - 400)

    assert chart.days_seen.first < LAST - 410
    assert LAST - 400 < chart.days_seen.last < LAST - 380
    chart.show_days(LAST - 1, LAST)
    assert chart.days_seen.last == LAST


def test_sleep_and_recovery_are_read_out_and_have_a_row_only_where_they_were_logged(qtbot):
    chart = LevelChart(chart_colours(LIGHT))
    qtbot.addWidget(chart)
    chart.set_state(state_of(a_month(), Choice(), TODAY, KILOMETRES))
    assert not chart.parts[0].nights.isVisible()

    chart.set_state(state_of(a_month_with_a_night(), Choice(), TODAY, KILOMETRES))
    chart.read(LAST - 1)

    assert chart.parts[0].nights.isVisible()
    assert "Sleep 7.5 h" in chart.read_out
