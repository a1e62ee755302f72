"""The cards under the chart, and where they lead; the chart saved and copied."""

import csv
from datetime import datetime, timedelta
from io import StringIO
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from logged import check_in, moment, workout
from memory_log import MemoryLog
from runsore.core.body import region_by_key
from runsore.core.workout import SessionKind
from runsore.presenters.level_grids import Over
from runsore.settings import SettingsStore, Units, Weekday
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.trends_cards import TrendsCards
from runsore.ui.pages.trends_export import ExportButton
from runsore.ui.pages.trends_page import TrendsPage
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.level_chart import LevelChart
from runsore.ui.widgets.level_grid import LevelGridView

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NOW = moment("2026-03-31T08:00+02:00")
TODAY = NOW.date()


def back(days):
    return (TODAY - timedelta(days=days)).isoformat()


def after_hills():
    """A heel that is sore two days after hills, every other week, and after nothing else."""
    records = []
    for week in range(40):
        start = 7 * week + 9
        kind = SessionKind.HILLS if week % 2 else SessionKind.EASY
        records.append(workout(back(start), kind, distance_km=8.0))
        for day in range(7):
            level = 4 if week % 2 and day in (2, 3) else 0
            records.append(check_in(back(start - day), {"left-heel": level}))
    return records


RECENT = [
    check_in(back(6), {"neck": 2}),
    check_in(back(4), {"neck": 3}),
    check_in(back(1), {"neck": 3, "left-heel": 1}),
    check_in(back(0), {"neck": 3}),
    workout(back(5), distance_km=8.0),
]


class Seen:
    def __init__(self, qtbot, tmp_path, theme, records):
        self.qtbot = qtbot
        self.folder = tmp_path
        self.log = ObservableLog()
        self.settings = SettingsStore(tmp_path / "settings.json")
        self.page = TrendsPage(self.log, theme, self.settings, self.now)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 760)
        self.page.show()
        self.log.attach(MemoryLog(records))
        self.wait()

    def now(self) -> datetime:
        return NOW

    def wait(self):
        self.qtbot.waitUntil(lambda: not self.page.is_working and self.has_cards)

    @property
    def has_cards(self):
        cards = self.page.findChild(TrendsCards)
        return cards is not None and cards.is_made

    @property
    def chart(self):
        return self.page.findChild(LevelChart, "level-chart")

    @property
    def export(self):
        return self.page.findChild(ExportButton, "export")

    @property
    def sentences(self):
        return [label.text() for label in self.page.findChildren(QLabel, "stand-out")]

    def grid(self, name):
        return self.page.findChild(LevelGridView, f"{name}-grid")

    def save(self, kind, name="chart"):
        path = self.folder / f"{name}.{kind}"
        self.export._ask = lambda title, suggested, kinds: str(path)
        action = next(a for a in self.export.menu().actions() if a.objectName() == f"save-{kind}")
        action.trigger()
        return path

    def copy(self, what):
        action = next(a for a in self.export.menu().actions() if a.objectName() == f"copy-{what}")
        action.trigger()


@pytest.fixture
def seen(qtbot, tmp_path, theme):
    return Seen(qtbot, tmp_path, theme, RECENT)


def test_the_cards_follow_the_chart_in_the_order_of_the_questions(seen):
    cards = seen.page.findChild(TrendsCards).findChildren(Card)

    assert [card.title for card in cards] == [
        "What stands out",
        "How the advice worked",
        "Where it was sore in the period",
        "Worst level of each day",
        "Regions by week",
    ]


def test_what_stands_out_leads_to_its_episode(seen):
    assert seen.sentences == ["Neck: sore for 6 days and not getting better."]

    button = seen.page.findChild(QPushButton, "stand-out-show")
    button.click()

    seen_days = seen.chart.days_seen
    assert "Neck" in seen.chart.accessibleDescription()
    assert "Left heel" not in seen.chart.accessibleDescription()
    assert seen_days.first < TODAY.toordinal() - 6
    assert seen_days.last == TODAY.toordinal()


def test_a_claim_states_how_often_it_was_seen(qtbot, tmp_path, theme):
    seen = Seen(qtbot, tmp_path, theme, after_hills())

    (told,) = [text for text in seen.sentences if "hilly" in text]

    assert told.startswith("Left heel: ")
    assert " of 20 " in told


def test_a_day_of_the_calendar_is_read_out_in_the_chart(seen):
    grid = seen.grid("calendar")
    scroll = seen.page.findChild(QScrollArea, "trends-scroll")
    scroll.verticalScrollBar().setValue(400)

    grid.chosen.emit(TODAY.toordinal() - 4, TODAY.toordinal() - 4, None)

    assert seen.chart.read_out[0] == "Fri 27 Mar 2026"
    assert scroll.verticalScrollBar().value() == 0


def test_what_the_pointer_is_on_is_said_under_the_grid(seen):
    told = seen.page.findChild(QLabel, "calendar-told")
    hint = told.text()

    seen.grid("calendar").pointed.emit("Fri 27 Mar 2026: 3, mild")
    assert told.text() == "Fri 27 Mar 2026: 3, mild"
    seen.grid("calendar").pointed.emit("")
    assert told.text() == hint


def test_a_week_of_a_region_shows_that_region_alone(seen):
    heel = region_by_key("left-heel")

    seen.grid("weeks").chosen.emit(TODAY.toordinal() - 8, TODAY.toordinal() - 2, heel)

    assert "Left heel" in seen.chart.accessibleDescription()
    assert "Neck" not in seen.chart.accessibleDescription()


def test_the_body_shows_the_worst_or_the_mean_of_the_period_and_charts_a_region(seen):
    body = seen.page.findChild(BodyMap, "period-body")
    assert body._marks.levels == {"neck": 3, "left-heel": 1}

    seen.page.findChild(QPushButton, f"segment-{Over.MEAN}").click()
    assert body._marks.levels == {"neck": 3, "left-heel": 1}
    body.region_clicked.emit("left-heel")

    assert "Left heel" in seen.chart.accessibleDescription()
    assert "Neck" not in seen.chart.accessibleDescription()


def test_a_change_of_weekday_and_units_reaches_the_cards(seen):
    seen.settings.change(first_weekday=Weekday.SUNDAY, units=Units.MILES)
    seen.page.settings_changed()
    seen.wait()

    assert seen.grid("calendar")._labels[0] == "Sun"


def test_a_check_in_saved_elsewhere_reaches_the_cards(seen):
    seen.log.save([check_in(back(2), {"pubis": 5})])
    seen.wait()

    assert "Pubic bone" in seen.grid("weeks")._labels


@pytest.mark.parametrize("size", [(640, 500), (880, 560), (1440, 900)])
def test_at_every_width_no_card_is_wider_than_the_page(qtbot, seen, size):
    seen.page.resize(*size)

    def too_wide():
        cards = [card for card in seen.page.findChildren(Card) if card.isVisible()]
        edge = seen.page.width()
        return [card for card in cards if card.mapTo(seen.page, QPoint(card.width(), 0)).x() > edge]

    # The layout takes a few rounds to settle, more of them with some fonts.
    qtbot.waitUntil(lambda: not too_wide())
    assert seen.page.width() == size[0]


def test_the_chart_is_saved_as_a_picture_twice_as_fine_as_on_screen(seen):
    picture = QImage(str(seen.save("png")))

    assert picture.width() > 2 * seen.chart.width()
    assert "Saved as" in seen.page._messages.text


def test_the_chart_is_saved_as_a_drawing_with_its_lines_and_words(seen):
    drawing = ElementTree.parse(seen.save("svg")).getroot()

    words = {element.text for element in drawing.iter() if element.text and element.text.strip()}
    assert {"Neck", "Soreness, 0 to 10", "Today"} <= words
    assert "image" not in {element.tag.rpartition("}")[2] for element in drawing.iter()}
    assert seen.chart.parts[0].lines._layers[0].curve.isVisible()


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_what_is_saved_is_for_its_owner_only(seen, kind):
    assert seen.save(kind).stat().st_mode & 0o077 == 0


def test_the_data_are_saved_as_a_table(seen):
    text = seen.save("csv").read_text(encoding="utf-8-sig")

    rows = list(csv.DictReader(StringIO(text)))
    assert [row["neck"] for row in rows] == ["2", "", "3", "3", "3"]
    assert rows[1]["distance_km"] == "8"


def test_an_ending_is_added_where_it_was_left_out(seen):
    path = seen.folder / "mine"
    seen.export._ask = lambda title, suggested, kinds: str(path)

    seen.export._save_csv()

    assert (seen.folder / "mine.csv").exists()


def test_what_cannot_be_written_is_said_in_one_sentence(seen):
    seen.save("csv", "no/such/folder/chart")

    assert "could not be written" in seen.page._messages.text
    assert "\n" not in seen.page._messages.text


def test_without_a_path_nothing_is_written(seen):
    seen.export._ask = lambda title, suggested, kinds: ""

    seen.export._save_csv()

    assert not list(seen.folder.glob("*.csv"))


def test_the_picture_and_the_data_are_copied(seen):
    seen.copy("picture")
    assert not QGuiApplication.clipboard().image().isNull()

    seen.copy("data")
    assert QGuiApplication.clipboard().text().startswith("date,neck,left-heel,")


def test_with_no_log_there_is_nothing_to_save(qtbot, tmp_path, theme):
    page = TrendsPage(ObservableLog(), theme, SettingsStore(tmp_path / "s.json"), lambda: NOW)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not page.is_working)

    assert not page.findChild(ExportButton, "export").isEnabled()


def test_every_tool_of_the_cards_has_a_name(seen):
    for grid in seen.page.findChildren(LevelGridView):
        assert grid.accessibleName()
        assert grid.focusPolicy() is Qt.FocusPolicy.StrongFocus
