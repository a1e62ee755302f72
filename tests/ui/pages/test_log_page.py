"""The Log page, used by hand: find, read, delete and bring back."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
)

from logged import check_in, workout
from memory_log import MemoryLog
from runsore.core.check_in import CheckInFlag
from runsore.core.log import LogError
from runsore.core.value import replace
from runsore.core.verdict import Care, Reason, Run
from runsore.core.workout import PlannedSession, SessionKind
from runsore.presenters.log import Column
from runsore.settings import SettingsStore, ThemeChoice, Units
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.log_page import LogPage
from runsore.ui.widgets.message_bar import MessageBar
from runsore.ui.widgets.record_table import RecordTable

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


def entry(at, levels, run=Run.EASY, care=Care.NONE, **changes):
    made = check_in(at, levels, run, care)
    reasons = tuple(
        Reason("LEVEL-MILD", spot.region, run, care, ("coach",)) for spot in made.check_in.spots
    )
    return replace(
        made,
        check_in=replace(made.check_in, **changes),
        verdict=replace(made.verdict, reasons=reasons),
    )


CALF = entry(
    "2026-03-02",
    {"left-upper-calf": 3},
    notes="Tight on the stairs",
    planned=PlannedSession(SessionKind.EASY, distance_km=8.0),
    flags=frozenset({CheckInFlag.FEVER}),
)
KNEE = entry("2026-03-03", {"left-kneecap": 6}, Run.STOP, Care.PROFESSIONAL)
HEEL = entry("2026-03-04", {"right-heel": 1})


class Damaged(MemoryLog):
    def check_ins(self, first=None, last=None):
        raise LogError("The log could not be read.")


class Stubborn(MemoryLog):
    def delete(self, identities, now):
        raise LogError("The disk is full.")


class Seen:
    """The page with the parts that a runner looks at."""

    def __init__(self, qtbot, tmp_path, theme):
        self.qtbot = qtbot
        self.theme = theme
        self.log = ObservableLog()
        self.settings = SettingsStore(tmp_path / "settings.json")
        self.stack = QUndoStack()
        self.page = LogPage(self.log, theme, self.settings, lambda: NOW, self.stack)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 760)
        self.asked = []
        self.page.edit_requested.connect(self.asked.append)

    def open(self, *records, log=None):
        self.page.show()
        self.log.attach(log or MemoryLog(records))
        self.wait()
        return self

    def wait(self):
        self.qtbot.waitUntil(
            lambda: not (self.page._background.is_busy or self.page._judging.is_busy)
        )

    def part(self, kind, name=None):
        return self.page.findChild(kind, name)

    @property
    def table(self):
        return self.part(RecordTable)

    @property
    def entries(self):
        return [row.entry for row in self.page._model.rows]

    @property
    def selected(self):
        return [row.entry for row in self.table.selected()]

    @property
    def state(self):
        return self.part(QStackedWidget, "log-states").currentWidget()

    @property
    def texts(self):
        """Every word in the detail pane."""
        pane = self.page._detail
        return [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)]

    def click(self, kind, name):
        self.qtbot.mouseClick(self.part(kind, name), LEFT)
        self.wait()

    def click_row(self, row, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.mouseClick(self.table.viewport(), LEFT, modifier, self.middle_of(row))

    def middle_of(self, row):
        return self.table.visualRect(self.page._model.index(row, 1)).center()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.table, key, modifier)
        self.wait()

    def choose(self, name, value):
        combo = self.part(QComboBox, name)
        combo.setCurrentIndex(
            next(row for row in range(combo.count()) if combo.itemData(row) == value)
        )

    def search(self, text):
        field = self.part(QLineEdit)
        field.clear()
        self.qtbot.keyClicks(field, text)


@pytest.fixture
def seen(qtbot, tmp_path, theme):
    return Seen(qtbot, tmp_path, theme)


def test_while_the_log_is_opening_it_says_that_it_reads(seen):
    seen.page.show()
    assert seen.state.objectName() == "loading"


def test_an_empty_log_says_what_will_be_here(seen):
    seen.open(workout("2026-03-01"))
    assert seen.state.findChild(QLabel, "empty-title").text() == "No check-ins yet"
    assert not seen.part(QLineEdit).isEnabled()


def test_the_newest_is_selected_and_told(seen):
    seen.open(CALF, KNEE)
    assert seen.entries == [KNEE, CALF]
    assert seen.selected == [KNEE]
    assert seen.part(QLabel, "detail-verdict").text() == "Not today: rest"
    assert seen.part(QLabel, "page-note").text() == "2 check-ins"


def test_a_click_tells_everything_of_a_check_in(seen):
    seen.open(CALF, KNEE)
    seen.click_row(1)
    told = "\n".join(seen.texts)
    for words in (
        "Mon 2 Mar 2026, 07:00",
        "Easy run is fine",
        "Tight on the stairs",
        "Left upper calf",
        "3 · mild",
        "Fever",
        "Easy run, 8 km",
        "Mild, 1 to 3",
        "The Rule Most Coaches Use",
        "ruleset 1",
    ):
        assert words in told


def test_a_header_sorts(seen):
    seen.open(CALF, KNEE, HEEL)
    header = seen.table.horizontalHeader()
    at = header.sectionPosition(Column.LEVEL) + 20
    seen.qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(at, 10))
    levels = [logged.check_in.level for logged in seen.entries]
    assert levels in ([1, 3, 6], [6, 3, 1])
    assert seen.selected == [HEEL]


def test_a_search_filters_and_its_end_brings_all_back(seen):
    seen.open(CALF, KNEE, HEEL)
    seen.search("STAIRS")
    assert seen.entries == [CALF]
    assert seen.selected == [CALF]
    assert seen.part(QLabel, "page-note").text() == "1 of 3"
    seen.search("")
    assert len(seen.entries) == 3
    assert seen.selected == [CALF]


def test_when_nothing_matches_one_click_clears_the_search(seen):
    seen.open(CALF)
    seen.search("elbow")
    found = seen.part(QStackedWidget, "found")
    assert "elbow" in found.currentWidget().findChild(QLabel, "empty-text").text()
    seen.qtbot.mouseClick(found.currentWidget().findChild(QPushButton, "empty-act"), LEFT)
    assert seen.entries == [CALF]
    assert found.currentWidget() is seen.table


def test_filters_narrow_the_table_and_clear_brings_all_back(seen):
    seen.open(CALF, KNEE, HEEL)
    seen.choose("filter-level", 4)
    assert seen.entries == [KNEE]
    assert seen.part(QLabel, "page-note").text() == "1 of 3"
    seen.choose("filter-level", None)
    seen.choose("filter-care", Care.PROFESSIONAL)
    assert seen.entries == [KNEE]
    seen.click(QPushButton, "filter-clear")
    assert len(seen.entries) == 3
    assert not seen.part(QPushButton, "filter-clear").isVisible()


def test_only_regions_that_were_sore_are_offered(seen):
    seen.open(CALF, HEEL)
    combo = seen.part(QComboBox, "filter-region")
    texts = [combo.itemText(row) for row in range(combo.count())]
    assert texts == ["Any region", "Left upper calf", "Right heel"]
    seen.choose("filter-region", CALF.check_in.spots[0].region)
    assert seen.entries == [CALF]
    seen.log.delete([CALF.stamp.id], NOW)
    seen.wait()
    assert seen.entries == []
    assert combo.currentText() == "Left upper calf"


def test_days_are_counted_back_or_chosen(seen):
    seen.open(CALF, KNEE, HEEL, entry("2025-12-01", {"right-heel": 1}))
    seen.choose("filter-days", 14)
    assert seen.entries == [HEEL, KNEE, CALF]
    seen.choose("filter-days", -1)
    for name, day in (("filter-first", 2), ("filter-last", 3)):
        seen.part(QDateEdit, name).setDate(QDate(2026, 3, day))
    assert seen.entries == [KNEE, CALF]
    seen.choose("filter-days", None)
    assert not seen.part(QDateEdit, "filter-first").isVisible()
    assert len(seen.entries) == 4


def test_when_no_row_passes_one_click_shows_all(seen):
    seen.open(CALF)
    seen.choose("filter-level", 6)
    found = seen.part(QStackedWidget, "found")
    seen.qtbot.mouseClick(found.currentWidget().findChild(QPushButton, "empty-act"), LEFT)
    assert seen.entries == [CALF]


def test_another_verdict_by_todays_rules_is_shown_beside_the_one_given_then(seen):
    lenient = entry("2026-03-05", {"left-achilles": 8}, Run.AS_PLANNED)
    seen.open(lenient, HEEL)
    seen.wait()
    assert seen.part(QLabel, "detail-verdict").text() == "Run as planned"
    told = seen.part(QLabel, "detail-today")
    assert told.isVisible()
    assert "Today's rules would say: Not today" in told.text()
    seen.click_row(1)
    seen.wait()
    assert not told.isVisible()


def test_delete_takes_the_selected_and_undo_brings_it_back(seen):
    seen.open(CALF, KNEE, HEEL)
    seen.click_row(1)
    seen.press(Qt.Key.Key_Delete)
    assert seen.entries == [HEEL, CALF]
    assert seen.selected == [CALF]
    seen.click(QToolButton, "page-undo")
    assert [kept.check_in for kept in seen.entries] == [
        HEEL.check_in, KNEE.check_in, CALF.check_in,
    ]  # fmt: skip
    seen.click(QToolButton, "page-redo")
    assert seen.entries == [HEEL, CALF]


def test_many_are_deleted_at_once(seen):
    seen.open(CALF, KNEE, HEEL)
    seen.click_row(0)
    seen.click_row(2, Qt.KeyboardModifier.ShiftModifier)
    assert "3 check-ins selected" in seen.texts
    assert not seen.part(QPushButton, "edit-check-in").isEnabled()
    seen.click(QPushButton, "delete-check-ins")
    assert seen.state.findChild(QLabel, "empty-title") is not None
    assert seen.stack.undoText() == "delete 3 check-ins"
    seen.stack.undo()
    seen.wait()
    assert len(seen.entries) == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_to_edit(seen, key):
    seen.open(CALF)
    seen.press(key)
    assert seen.asked == [CALF]


def test_a_double_click_and_the_button_ask_to_edit(seen):
    seen.open(CALF, KNEE)
    seen.qtbot.mouseClick(seen.table.viewport(), LEFT, pos=seen.middle_of(1))
    seen.qtbot.mouseDClick(seen.table.viewport(), LEFT, pos=seen.middle_of(1))
    seen.click(QPushButton, "edit-check-in")
    assert seen.asked == [CALF, CALF]


def test_a_save_elsewhere_is_shown_and_the_selection_stays(seen):
    seen.open(CALF, KNEE)
    seen.click_row(1)
    seen.log.save([HEEL])
    seen.wait()
    assert seen.entries == [HEEL, KNEE, CALF]
    assert seen.selected == [CALF]


def test_a_hidden_page_reads_when_it_is_shown(seen):
    seen.open(CALF)
    seen.page.hide()
    seen.log.save([KNEE])
    assert seen.entries == [CALF]
    seen.page.show()
    seen.wait()
    assert seen.entries == [KNEE, CALF]


def test_units_follow_the_settings(seen):
    seen.open(CALF)
    seen.settings.change(units=Units.MILES)
    seen.page.settings_changed()
    seen.wait()
    assert seen.page._model.rows[0].planned == "Easy run, 4.9 mi"


def test_a_log_that_cannot_be_read_says_so(seen):
    seen.open(log=Damaged())
    bar = seen.part(MessageBar)
    assert bar.isVisible()
    assert bar.text == "The log could not be read."


def test_a_delete_that_fails_says_so_and_leaves_the_row(seen):
    seen.open(log=Stubborn([CALF]))
    seen.press(Qt.Key.Key_Delete)
    assert seen.part(MessageBar).text == "The disk is full."
    assert seen.entries == [CALF]
    assert not seen.stack.canUndo()


def test_where_width_runs_short_the_detail_goes_below(seen):
    seen.open(CALF)
    split = seen.part(QSplitter)
    assert split.orientation() is Qt.Orientation.Horizontal
    seen.page.resize(700, 600)
    seen.qtbot.waitUntil(lambda: split.orientation() is Qt.Orientation.Vertical)
    assert min(split.sizes()) > 100


def test_the_detail_follows_the_theme(seen):
    seen.open(KNEE)
    light = seen.page.grab().toImage()
    seen.theme.set_choice(ThemeChoice.DARK)
    assert seen.page.grab().toImage() != light


def test_ten_years_are_found_and_sorted(seen):
    many = [
        replace(CALF, stamp=replace(CALF.stamp, id=UUID(int=number + 1)), check_in=_on(number))
        for number in range(15_000)
    ]
    seen.open(log=MemoryLog(many))
    assert len(seen.entries) == 15_000
    seen.table.sortByColumn(Column.WHEN, Qt.SortOrder.AscendingOrder)
    assert [entry.stamp.id.int for entry in seen.entries] == list(range(15_000, 0, -1))
    seen.part(QLineEdit).setText("stairs calf nowhere")
    assert seen.entries == []


def _on(number):
    return replace(CALF.check_in, at=CALF.check_in.at - timedelta(hours=6 * number))
