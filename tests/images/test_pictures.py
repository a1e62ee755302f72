"""The painted widgets against pictures approved by eye, in light and dark."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtGui import QColor, QFont, QImage

from images.pictures import MOST_DIFFERENT, assert_approved, difference, picture_of
from logged import check_in, workout
from runsore.core.advice import Followed
from runsore.core.insights import insights_of
from runsore.core.log import LoggedRecovery, RecoveryDay, Stamp
from runsore.core.trends import trends_of
from runsore.core.verdict import Care, RecoveryMethod, Run
from runsore.presenters.insights import ChangeRow
from runsore.presenters.level_grids import calendar_of, weeks_of
from runsore.presenters.trends import Choice, state_of
from runsore.settings import Settings
from runsore.ui.palette import DARK, LIGHT
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.body_painting import body_colours
from runsore.ui.widgets.change_rows import ChangeInterval
from runsore.ui.widgets.chart_style import chart_colours
from runsore.ui.widgets.level_chart import LevelChart
from runsore.ui.widgets.level_grid import LevelGridView
from runsore.wording import Wording

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 3, 31)
THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def back(days):
    return (TODAY - timedelta(days=days)).isoformat()


def a_log():
    entries = [
        check_in(back(0), {"left-heel": 5, "neck": 2}, Run.SHORTEN, Care.PROFESSIONAL),
        check_in(back(1), {"left-heel": 4}, Run.SHORTEN),
        check_in(back(2), {"left-heel": 2}, Run.EASY),
        check_in(back(9), {"neck": 1}, Run.EASY),
        check_in(back(10), {"neck": 7}, Run.STOP),
        check_in(back(12), {"neck": 0}),
        *(check_in(back(20 + 6 * n), {"right-kneecap": n % 11}) for n in range(50)),
    ]
    runs = [workout(back(n), distance_km=4.0 + n % 9, duration_min=40.0) for n in range(1, 30, 2)]
    nights = [
        LoggedRecovery(
            Stamp.new(uuid4(), datetime.fromisoformat("2026-03-31T08:00+00:00")),
            RecoveryDay(
                TODAY - timedelta(days=n), 5.5 + n % 4, frozenset({RecoveryMethod.MOBILITY})
            ),
        )
        for n in range(0, 28, 3)
    ]
    return entries, runs, nights


def name_of(what, palette):
    return f"{what}-{'dark' if palette.is_dark else 'light'}"


@pytest.fixture
def plain(qapp):
    """The same size of text everywhere."""
    before = QFont(qapp.font())
    font = QFont("DejaVu Sans")
    font.setPixelSize(13)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@THEMES
def test_the_level_chart(qtbot, plain, palette):
    entries, runs, nights = a_log()
    state = state_of(trends_of(entries, runs, nights), Choice(), TODAY, Settings())
    chart = LevelChart(chart_colours(palette), Wording())
    qtbot.addWidget(chart)
    colours = chart.palette()
    colours.setColor(colours.ColorRole.Window, QColor(palette.surface))
    chart.setPalette(colours)
    chart.resize(640, 520)
    chart.show()
    chart.set_state(state)
    chart.set_episodes(insights_of(entries, runs, TODAY).episodes)

    assert_approved(chart.grab().toImage(), name_of("level-chart", palette))


@THEMES
@pytest.mark.parametrize("made", [calendar_of, weeks_of], ids=["calendar", "weeks"])
def test_the_grids(qtbot, plain, palette, made):
    entries, runs, _ = a_log()
    view = LevelGridView("Levels", palette, Wording())
    qtbot.addWidget(view)
    colours = view.palette()
    colours.setColor(colours.ColorRole.Window, QColor(palette.surface))
    view.setPalette(colours)
    view.set_grid(made(trends_of(entries, runs), TODAY, 0))
    view.resize(700, view.heightForWidth(700))

    what = "calendar" if made is calendar_of else "weeks"
    assert_approved(picture_of(view), name_of(what, palette))


@THEMES
def test_an_interval_of_changes(qtbot, plain, palette):
    row = ChangeRow("", None, Followed.AS_ADVISED, 40, -2, -1, 0.5)
    interval = ChangeInterval(row, (-3, 2), palette, None)
    qtbot.addWidget(interval)
    colours = interval.palette()
    colours.setColor(colours.ColorRole.Window, QColor(palette.surface))
    interval.setPalette(colours)
    interval.resize(200, 24)

    assert_approved(picture_of(interval), name_of("change-interval", palette))


@THEMES
def test_the_body_of_a_period(qtbot, plain, palette):
    body = BodyMap(Wording())
    qtbot.addWidget(body)
    body.set_colours(body_colours(palette))
    body.set_levels({"left-heel": 5, "right-kneecap": 9, "lower-back": 2, "neck": 1})
    body.resize(360, 420)

    assert_approved(picture_of(body), name_of("period-body", palette))


def test_pictures_that_differ_are_told_apart():
    white, other = (QImage(20, 20, QImage.Format.Format_RGB32) for _ in range(2))
    white.fill(QColor("white"))
    other.fill(QColor("white"))
    assert difference(white, other) == 0

    for x in range(20):
        other.setPixelColor(x, 3, QColor("#808080"))
    assert difference(white, other) == 0.05 > MOST_DIFFERENT
    assert difference(white, QImage(20, 21, QImage.Format.Format_RGB32)) == 1
    assert difference(QImage(), white) == 1
