"""What a report is to hold: period, regions, notes and paper."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from runsore.core.body import BodyRegion
from runsore.core.trends import Period, days_of
from runsore.presenters.report import ReportChoice
from runsore.settings import Paper
from runsore.ui.palette import SPACE_L, SPACE_S, SPACE_XS
from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.segments import Segments
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.wording import Wording

_REGION = Qt.ItemDataRole.UserRole
_LEAST_ROWS = 4


class ReportChoices(QWidget):
    """`changed` is sent when `choice` is another, `paper_changed` with the paper chosen."""

    changed = Signal()
    paper_changed = Signal(object)

    def __init__(self, wording: Wording, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._today = date.min
        self._first_logged: date | None = None
        self._offered: tuple[BodyRegion, ...] = ()
        self._period = self._periods()
        self._first, self._last = self._day("report-first"), self._day("report-last")
        self._all = named(QCheckBox(self.tr("&All regions")), "report-all-regions")
        self._all.setChecked(True)
        self._regions = named(QListWidget(), "report-regions")
        # The side may stand first or last and must not be lost.
        self._regions.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._hint = WrappedLabel(self.tr("Tick some to hand over only those."), "muted")
        self._notes = named(QCheckBox(self.tr("Include my &notes")), "report-notes")
        self._paper = Segments(
            self.tr("Paper"), [(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))]
        )
        self._paper.choose(paper)
        self._lay_out()
        self._hint.hide()
        self._regions.hide()
        self._period.setCurrentIndex(self._period.findData(Period.QUARTER))
        self._connect()

    @property
    def choice(self) -> ReportChoice:
        first, last = (_day_of(edit) for edit in (self._first, self._last))
        return ReportChoice(min(first, last), last, self._chosen(), self._notes.isChecked())

    @property
    def today(self) -> date:
        return self._today

    def set_today(self, today: date) -> None:
        """The last day there may be, and of every period that was not chosen by its days."""
        self._today = today
        self._last.setMaximumDate(_qdate(today))
        if self._chosen_period is not None:
            self._choose_period(self._chosen_period)

    def set_first_logged(self, day: date | None) -> None:
        """Where everything begins, once the log was read."""
        self._first_logged = day
        if self._chosen_period is Period.ALL:
            self._choose_period(Period.ALL)

    def offer(self, regions: Iterable[BodyRegion]) -> None:
        """The regions to pick from, in this order; those that are ticked stay."""
        ticked = self._chosen() or frozenset()
        offered = tuple(regions)
        offered += tuple(region for region in self._offered if region in ticked - set(offered))
        if offered == self._offered:
            return
        self._offered = offered
        for part in (self._hint, self._regions):
            part.setVisible(bool(offered))
        self._regions.blockSignals(True)
        self._regions.clear()
        for region in offered:
            item = QListWidgetItem(self._wording.region(region), self._regions)
            item.setData(_REGION, region)
            # A long name is cut short where the text is large.
            item.setToolTip(item.text())
            item.setCheckState(_state(region in ticked))
        self._regions.blockSignals(False)

    def _chosen(self) -> frozenset[BodyRegion] | None:
        if self._all.isChecked():
            return None
        return frozenset(item.data(_REGION) for item in self._items() if _is_ticked(item))

    def _items(self) -> Sequence[QListWidgetItem]:
        return [self._regions.item(row) for row in range(self._regions.count())]

    def _periods(self) -> QComboBox:
        periods = named(QComboBox(), "report-period")
        periods.setAccessibleName(self.tr("Period"))
        for period, text in (
            (Period.TWO_WEEKS, self.tr("Last 2 weeks")),
            (Period.MONTH, self.tr("Last month")),
            (Period.QUARTER, self.tr("Last quarter")),
            (Period.YEAR, self.tr("Last year")),
            (Period.ALL, self.tr("Everything")),
            (None, self.tr("From … to …")),
        ):
            periods.addItem(text, period)
        return periods

    def _day(self, name: str) -> QDateEdit:
        day = named(QDateEdit(), name)
        day.setCalendarPopup(True)
        day.setDisplayFormat("yyyy-MM-dd")
        day.setKeyboardTracking(False)
        return day

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        days = QGridLayout()
        days.setColumnStretch(1, 1)
        days.setVerticalSpacing(SPACE_XS)
        for row, (text, edit) in enumerate(
            ((self.tr("&From"), self._first), (self.tr("&To"), self._last))
        ):
            label = QLabel(text)
            label.setBuddy(edit)
            days.addWidget(label, row, 0)
            days.addWidget(edit, row, 1)
        self._regions.setAccessibleName(self.tr("Only these regions"))
        self._regions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._regions.setMinimumHeight(_LEAST_ROWS * (self.fontMetrics().height() + 12))
        column.addWidget(_heading(self.tr("Period")))
        column.addWidget(self._period)
        column.addLayout(days)
        column.addSpacing(SPACE_L - SPACE_S)
        column.addWidget(_heading(self.tr("Regions")))
        for part in (self._all, self._hint):
            column.addWidget(part)
        column.addWidget(self._regions, 1)
        column.addSpacing(SPACE_S)
        column.addWidget(self._notes)
        column.addSpacing(SPACE_S)
        column.addWidget(_heading(self.tr("Paper")))
        column.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)

    def _connect(self) -> None:
        self._period.currentIndexChanged.connect(self._on_period)
        for edit in (self._first, self._last):
            edit.dateChanged.connect(self._on_day)
        self._all.clicked.connect(self._on_all)
        self._regions.itemChanged.connect(self._on_region)
        self._notes.toggled.connect(self.changed)
        self._paper.chosen.connect(self.paper_changed)

    def _on_period(self) -> None:
        if self._chosen_period is not None:
            self._choose_period(self._chosen_period)
            self.changed.emit()

    @property
    def _chosen_period(self) -> Period | None:
        """None for days of one's own; Qt gives a period back as a plain string."""
        name = self._period.currentData()
        return None if name is None else Period(name)

    def _choose_period(self, period: Period) -> None:
        first_logged = self._first_logged
        ordinal = None if first_logged is None else first_logged.toordinal()
        first, last = days_of(period, self._today, ordinal)
        self._period.blockSignals(True)
        self._period.setCurrentIndex(self._period.findData(period))
        self._period.blockSignals(False)
        for edit, day in ((self._first, first), (self._last, last)):
            edit.blockSignals(True)
            edit.setDateRange(QDate(1900, 1, 1), _qdate(self._today))
            edit.setDate(_qdate(date.fromordinal(day)))
            edit.blockSignals(False)
        self._bound()

    def _bound(self) -> None:
        """The first day is never after the last."""
        for edit in (self._first, self._last):
            edit.blockSignals(True)
        self._first.setMaximumDate(self._last.date())
        self._last.setMinimumDate(self._first.date())
        for edit in (self._first, self._last):
            edit.blockSignals(False)

    def _on_day(self) -> None:
        self._bound()
        self._period.blockSignals(True)
        self._period.setCurrentIndex(self._period.findData(None))
        self._period.blockSignals(False)
        self.changed.emit()

    def _on_all(self) -> None:
        """Unticked by hand there would be nothing left to show, so it stays."""
        if not self._all.isChecked():
            self._all.setChecked(True)
            return
        self._regions.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)
        self._regions.blockSignals(False)
        self.changed.emit()

    def _on_region(self) -> None:
        self._all.setChecked(not any(_is_ticked(item) for item in self._items()))
        self.changed.emit()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_role(label, "strong")
    return label


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked


def _day_of(edit: QDateEdit) -> date:
    return cast("date", edit.date().toPython())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
