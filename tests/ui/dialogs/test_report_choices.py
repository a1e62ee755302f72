"""What a report is to hold, chosen by mouse and keys."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QListWidget

from runsore.core.body import region_by_key
from runsore.core.trends import Period
from runsore.settings import Paper
from runsore.ui.dialogs.report_choices import ReportChoices
from runsore.wording import Wording

TODAY = date(2026, 3, 15)
NECK, HEEL, CALF = map(region_by_key, ("neck", "left-heel", "left-upper-calf"))


class Form:
    def __init__(self, qtbot) -> None:
        self.shown = ReportChoices(Wording(), Paper.A4)
        self.shown.set_today(TODAY)
        qtbot.addWidget(self.shown)
        self.shown.show()
        self.changes = 0
        self.shown.changed.connect(self._count)
        self.period = self.shown.findChild(QComboBox, "report-period")
        self.first = self.shown.findChild(QDateEdit, "report-first")
        self.last = self.shown.findChild(QDateEdit, "report-last")
        self.all = self.shown.findChild(QCheckBox, "report-all-regions")
        self.regions = self.shown.findChild(QListWidget, "report-regions")

    def _count(self) -> None:
        self.changes += 1

    def choose(self, period: Period) -> None:
        self.period.setCurrentIndex(self.period.findData(period))

    def tick(self, row: int, ticked: bool = True) -> None:
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        self.regions.item(row).setCheckState(state)

    @property
    def days(self) -> tuple[date, date]:
        return self.shown.choice.first, self.shown.choice.last


@pytest.fixture
def form(qtbot, theme) -> Form:
    return Form(qtbot)


def test_it_begins_with_the_last_quarter_of_all_regions_without_notes(form):
    assert form.days == (date(2025, 12, 15), TODAY)
    assert form.shown.choice.regions is None
    assert not form.shown.choice.with_notes


@pytest.mark.parametrize(
    ("period", "first"),
    [
        (Period.TWO_WEEKS, date(2026, 3, 2)),
        (Period.MONTH, date(2026, 2, 14)),
        (Period.YEAR, date(2025, 3, 16)),
        (Period.ALL, date(2019, 5, 1)),
    ],
)
def test_a_period_ends_today(form, period, first):
    form.shown.set_first_logged(date(2019, 5, 1))
    form.choose(period)
    assert form.days == (first, TODAY)
    assert form.changes == 1


def test_on_another_day_a_period_moves_along_and_days_of_ones_own_stay(form):
    form.shown.set_today(date(2026, 3, 16))
    assert form.days == (date(2025, 12, 16), date(2026, 3, 16))
    form.last.setDate(QDate(2026, 3, 1))
    form.shown.set_today(date(2026, 3, 20))
    assert form.days == (date(2025, 12, 16), date(2026, 3, 1))
    form.last.setDate(QDate(2026, 3, 20))
    assert form.days == (date(2025, 12, 16), date(2026, 3, 20))


def test_other_days_make_it_a_period_of_ones_own(form):
    form.first.setDate(QDate(2026, 1, 1))
    form.last.setDate(QDate(2026, 2, 1))
    assert form.days == (date(2026, 1, 1), date(2026, 2, 1))
    assert form.period.currentText() == "From … to …"
    assert form.changes == 2


def test_the_first_day_is_never_after_the_last_nor_the_last_after_today(form):
    form.last.setDate(QDate(2026, 1, 10))
    form.first.setDate(QDate(2026, 3, 1))
    assert form.days == (date(2026, 1, 10), date(2026, 1, 10))
    form.last.setDate(QDate(2030, 1, 1))
    assert form.days[1] == TODAY


def test_a_tick_asks_for_that_region_only_and_all_takes_it_back(form, qtbot):
    form.shown.offer([NECK, HEEL])
    form.tick(1)
    assert form.shown.choice.regions == frozenset({HEEL})
    assert not form.all.isChecked()
    qtbot.mouseClick(form.all, Qt.MouseButton.LeftButton, pos=form.all.rect().center())
    form.all.setChecked(True)
    assert form.shown.choice.regions is None


def test_all_regions_is_ticked_again_by_hand_and_cannot_be_unticked(form):
    form.shown.offer([NECK])
    form.all.click()
    assert form.all.isChecked()
    form.tick(0)
    form.all.click()
    assert form.shown.choice.regions is None
    assert form.regions.item(0).checkState() is Qt.CheckState.Unchecked


def test_without_a_region_to_pick_there_is_no_list(form):
    assert not form.regions.isVisible()
    form.shown.offer([NECK])
    assert form.regions.isVisible()
    form.shown.offer([])
    assert not form.regions.isVisible()


def test_without_a_tick_left_it_is_all_regions_again(form):
    form.shown.offer([NECK, HEEL])
    form.tick(0)
    form.tick(0, ticked=False)
    assert form.shown.choice.regions is None
    assert form.all.isChecked()


def test_a_ticked_region_stays_where_the_period_does_not_name_it(form):
    form.shown.offer([NECK, HEEL])
    form.tick(0)
    form.shown.offer([HEEL, CALF])
    assert form.shown.choice.regions == frozenset({NECK})
    names = [form.regions.item(row).text() for row in range(form.regions.count())]
    assert names == ["Left heel", "Left upper calf", "Neck"]


def test_notes_and_paper_are_told(form, qtbot):
    form.shown.findChild(QCheckBox, "report-notes").click()
    assert form.shown.choice.with_notes
    with qtbot.waitSignal(form.shown.paper_changed) as told:
        form.shown.findChild(object, "segment-letter").click()
    assert told.args == [Paper.LETTER]
