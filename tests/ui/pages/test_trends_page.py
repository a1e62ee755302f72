"""Trends over a log in memory: its states, its choices, and what it does when the log changes."""

import gc
from datetime import datetime
from threading import Event
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from logged import check_in, moment, workout
from memory_log import MemoryLog
from runsore.core.log import LogError
from runsore.core.trends import Period, day_levels_of, day_verdicts_of
from runsore.presenters.trends import Measure
from runsore.settings import SettingsStore, ThemeChoice, Units
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.trends_cards import TrendsCards
from runsore.ui.pages.trends_page import TrendsPage
from runsore.ui.palette import DARK
from runsore.ui.theme import Theme
from runsore.ui.widgets.chart_lines import LevelLines
from runsore.ui.widgets.level_chart import LevelChart
from runsore.ui.widgets.segments import Segments

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

HEEL = check_in("2026-03-30", {"left-heel": 4})
NECK = check_in("2026-03-31", {"neck": 2, "left-heel": 3})
OLD = check_in("2024-05-01", {"pubis": 6})
RUN = workout("2026-03-30", distance_km=8.0, duration_min=50.0, rpe=6)


class Clock:
    def __init__(self, at: str) -> None:
        self.now = moment(at)

    def __call__(self) -> datetime:
        return self.now


class Damaged(MemoryLog):
    def day_levels(self):
        raise LogError("The log could not be read; choose File, Open log.")


class Counted(MemoryLog):
    """How often its levels were read."""

    asked = 0

    def day_levels(self):
        self.asked += 1
        return super().day_levels()


class Slow(Counted):
    """Its second answer waits until it may come."""

    def __init__(self, records):
        super().__init__(records)
        self.may_come = Event()

    def day_levels(self):
        levels = super().day_levels()
        if self.asked == 2:
            self.may_come.wait(10)
        return levels


class HalfDamaged(MemoryLog):
    """Its levels can be read, one of its entries cannot."""

    def check_ins(self, first=None, last=None):
        raise LogError("The log holds a check-in that cannot be read.")

    def day_levels(self):
        return day_levels_of(super().check_ins())

    def day_verdicts(self):
        return day_verdicts_of(super().check_ins())


class Seen:
    """The page with the parts that a runner looks at."""

    def __init__(self, qtbot, tmp_path, theme):
        self.qtbot = qtbot
        self.theme = theme
        self.log = ObservableLog()
        self.settings = SettingsStore(tmp_path / "settings.json")
        self.clock = Clock("2026-03-31T08:00+02:00")
        self.page = TrendsPage(self.log, theme, self.settings, self.clock)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 760)

    def open(self, *records):
        self.page.show()
        self.attach(MemoryLog(records))
        return self

    def attach(self, log):
        self.log.attach(log)
        self.wait()

    def wait(self):
        self.qtbot.waitUntil(lambda: not self.page.is_working)

    @property
    def state(self):
        stack = self.page.findChild(QStackedWidget, "trends-states")
        return stack.currentWidget()

    @property
    def chart(self):
        return self.page.findChild(LevelChart, "level-chart")

    @property
    def hint(self):
        return self.page.findChild(QLabel, "trends-hint").text()

    @property
    def regions(self):
        listed = self.page.findChild(QListWidget, "regions")
        return {
            listed.item(row).text(): listed.item(row).checkState() is Qt.CheckState.Checked
            for row in range(listed.count())
        }

    def tick(self, name):
        listed = self.page.findChild(QListWidget, "regions")
        (item,) = listed.findItems(name, Qt.MatchFlag.MatchExactly)
        listed.setCurrentItem(item)
        self.qtbot.keyClick(listed, Qt.Key.Key_Space)

    def click(self, value):
        button = self.page.findChild(QPushButton, f"segment-{value}")
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def theme(qapp):
    before = qapp.styleSheet(), qapp.palette()
    theme = Theme(qapp, ThemeChoice.LIGHT)
    yield theme
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])


@pytest.fixture
def seen(qtbot, tmp_path, theme):
    return Seen(qtbot, tmp_path, theme)


def test_while_the_log_is_opening_it_says_that_it_reads(seen):
    seen.page.show()

    assert seen.state.objectName() == "loading"
    assert seen.chart is None


def test_a_log_that_opens_while_the_page_is_first_shown_is_read_once(seen):
    log = Counted([HEEL, RUN])
    seen.page.show()
    seen.attach(log)

    assert seen.chart is not None
    assert log.asked == 1


def test_what_is_logged_while_the_chart_is_loaded_is_not_lost(seen):
    log = Slow([HEEL, RUN])
    seen.page.show()

    def go_on_logging():
        seen.page._background.done.disconnect(go_on_logging)
        log.save([NECK])
        seen.page._read()

    seen.page._background.done.connect(go_on_logging)
    seen.log.attach(log)
    seen.qtbot.waitUntil(lambda: log.asked == 2)
    seen.qtbot.wait(150)
    log.may_come.set()
    seen.wait()

    assert len(seen.page._trends.days) == 2


def test_an_empty_log_is_met_with_what_to_do(seen):
    seen.open()

    assert seen.state.findChild(QLabel, "empty-title").text() == "Nothing logged yet"
    assert "Save a check-in on Today" in seen.state.findChild(QLabel, "empty-text").text()
    assert not seen.page.findChild(Segments).isVisible()


def test_the_chart_is_worked_out_once_for_the_room_it_has(seen, monkeypatch):
    worked_out = []
    refresh = LevelLines.refresh

    def counted(lines, *window):
        worked_out.append(window)
        refresh(lines, *window)

    monkeypatch.setattr(LevelLines, "refresh", counted)
    seen.open(HEEL, NECK, OLD, RUN)

    # Once for the chart, and once more for the episodes that come after it.
    assert len(worked_out) == 2
    assert len(set(worked_out)) == 1


def test_one_day_is_shown_with_a_word_on_what_comes_next(seen):
    seen.open(NECK)

    assert seen.chart.isVisible()
    assert seen.hint.startswith("One day so far.")


def test_a_period_without_entries_is_named_as_such(seen):
    seen.open(OLD, check_in("2024-05-02", {"pubis": 6}))

    assert seen.hint.startswith("Nothing was logged in this period.")
    seen.click(Period.ALL)
    assert seen.hint == ""


def test_runs_alone_are_shown_without_regions(seen):
    seen.open(RUN, workout("2026-03-29", distance_km=4.0))

    assert seen.hint == "No soreness was logged yet, only runs."
    assert seen.regions == {}


def test_the_latest_sore_regions_are_ticked_and_older_ones_can_be(seen):
    seen.open(HEEL, NECK, OLD)

    assert seen.regions == {"Left heel": True, "Neck": True, "Pubic bone": False}
    seen.tick("Pubic bone")
    seen.tick("Neck")
    assert seen.regions == {"Left heel": True, "Neck": False, "Pubic bone": True}
    assert "Neck" not in seen.chart.accessibleDescription()


def test_the_latest_regions_come_back_on_request(seen):
    seen.open(HEEL, NECK, OLD)
    latest = seen.page.findChild(QPushButton, "regions-latest")
    assert not latest.isVisible()

    seen.tick("Neck")
    seen.qtbot.mouseClick(latest, Qt.MouseButton.LeftButton)

    assert seen.regions["Neck"]


@pytest.mark.parametrize(("period", "days"), [(Period.TWO_WEEKS, 14), (Period.YEAR, 365)])
def test_a_period_button_shows_that_many_days(seen, period, days):
    seen.open(HEEL, NECK, OLD)

    seen.click(period)

    assert seen.chart.days_seen.span == days


def test_the_period_button_that_is_down_brings_a_panned_chart_back(seen):
    seen.open(HEEL, NECK, OLD)
    seen.chart.pan(-100)

    seen.click(Period.MONTH)

    assert seen.chart.days_seen.last == seen.clock().date().toordinal()


def test_runs_are_shown_by_load_on_request(seen):
    seen.open(HEEL, NECK, RUN)

    seen.click(Measure.LOAD)

    assert "Days with a run: 1, 300 in all." in seen.chart.accessibleDescription()


def test_a_check_in_saved_elsewhere_appears(seen):
    seen.open(HEEL)

    seen.log.save([NECK])
    seen.wait()

    assert "Neck" in seen.regions
    assert seen.hint == ""
    assert "Neck" in seen.chart.accessibleDescription()


def test_a_check_in_deleted_elsewhere_leaves(seen):
    seen.open(HEEL, NECK)

    seen.log.delete([NECK.stamp.id], seen.clock())
    seen.wait()

    assert list(seen.regions) == ["Left heel"]


def test_while_hidden_it_does_not_read_and_once_shown_it_catches_up(seen):
    seen.open(HEEL)
    seen.page.hide()

    seen.log.save([NECK])

    assert not seen.page.is_working
    seen.page.show()
    seen.wait()
    assert "Neck" in seen.regions


def test_midnight_moves_the_right_edge_to_the_new_day(seen):
    seen.open(HEEL, NECK)

    seen.clock.now = moment("2026-04-01T00:00:30+02:00")
    seen.page._midnight.timeout.emit()

    assert seen.chart.days_seen.last == seen.clock().date().toordinal()


def test_a_traveller_sees_the_day_of_the_place_they_are_in(seen):
    seen.clock.now = moment("2026-03-30T22:00-10:00")

    seen.open(HEEL, NECK)

    assert seen.chart.days_seen.last == HEEL.check_in.day.toordinal()


def test_a_change_to_miles_is_followed(seen):
    seen.open(HEEL, NECK, RUN)

    seen.settings.change(units=Units.MILES)
    seen.page.settings_changed()

    assert "5.0 mi in all" in seen.chart.accessibleDescription()


def test_a_change_of_theme_reaches_the_chart(seen):
    seen.open(HEEL, NECK)

    seen.theme.set_choice(ThemeChoice.DARK)

    picture = seen.chart.grab().toImage()
    assert picture.pixelColor(1, 1) == QColor(DARK.surface)


def test_a_log_that_cannot_be_read_is_named_and_can_be_tried_again(seen):
    seen.page.show()

    seen.attach(Damaged())

    assert "could not be read" in seen.page._messages.text
    seen.attach(MemoryLog([HEEL]))
    assert "Left heel" in seen.regions


def test_an_entry_that_cannot_be_read_leaves_the_chart(seen):
    seen.page.show()

    seen.attach(HalfDamaged([HEEL]))

    seen.qtbot.waitUntil(lambda: "cannot be read" in seen.page._messages.text)
    assert "Left heel" in seen.regions


def test_a_page_that_is_let_go_is_gone_at_once(qtbot, tmp_path, theme):
    """Were it part of a cycle, the collector could end it amid a painting, and the program."""
    seen = Seen(qtbot, tmp_path, theme).open(HEEL, NECK)
    seen.tick("Neck")
    watched = ref(seen.page)

    gc.disable()
    try:
        seen.page = None
        assert watched() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("size", [(640, 500), (880, 560), (1440, 900)])
def test_at_every_width_nothing_lies_outside_the_page(seen, size):
    seen.open(HEEL, NECK, RUN)
    seen.page.resize(*size)
    QApplication.processEvents()

    assert (seen.page.width(), seen.page.height()) == size
    cards = seen.page.findChild(TrendsCards)
    for button in seen.page.findChildren(QPushButton):
        # The cards lie below what is seen, and scroll.
        if button.isVisible() and not cards.isAncestorOf(button):
            corner = button.mapTo(seen.page, button.rect().bottomRight())
            assert seen.page.rect().contains(corner), button.text()


def test_on_a_small_page_the_chart_keeps_the_height_that_its_rows_need(seen):
    sore = dict.fromkeys(("left-heel", "right-heel", "neck", "pubis", "lower-back"), 4)
    seen.page.resize(740, 560)
    seen.open(*(check_in(f"2026-03-{day}", sore) for day in (24, 25, 28, 30)), RUN)
    seen.qtbot.waitUntil(lambda: seen.page.findChild(TrendsCards).is_made)
    QApplication.processEvents()

    panels, legend = seen.chart.parts
    assert panels.height() >= panels.minimumHeight()
    assert panels.geometry().bottom() < legend.geometry().top()
    assert seen.page.findChild(QWidget, "chart-card").height() >= seen.chart.height()


def test_where_width_is_short_the_regions_lie_over_the_chart_on_request(seen):
    seen.open(HEEL, NECK)
    seen.page.resize(700, 560)
    QApplication.processEvents()
    listed = seen.page.findChild(QListWidget, "regions")
    assert not listed.isVisible()
    width = seen.chart.width()

    unfold = seen.page.findChild(QPushButton, "regions-unfold")
    seen.qtbot.mouseClick(unfold, Qt.MouseButton.LeftButton)

    assert listed.isVisible()
    assert seen.chart.width() == width
    seen.tick("Neck")
    assert not seen.regions["Neck"]
