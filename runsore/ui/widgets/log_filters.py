"""Which check-ins are wanted: a region, a level, care, a span of days."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any, cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton, QWidget

from runsore.core.body import BodyRegion
from runsore.core.verdict import Care
from runsore.presenters.log import LogFilter
from runsore.ui.theme import set_role
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named
from runsore.wording import CARE_LINES, Wording

_CHOSEN_DAYS = -1
_LEVELS = (1, 4, 6)


class LogFilters(QWidget):
    """`changed` is sent when `wanted` is another; days are counted back from the clock's."""

    changed = Signal()

    def __init__(
        self, wording: Wording, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._clock = clock
        self._region = self._combo(
            "filter-region", self.tr("Region"), [(None, self.tr("Any region"))]
        )
        levels = [
            (level, self.tr("Level {least} or more").format(least=level)) for level in _LEVELS
        ]
        self._level = self._combo(
            "filter-level", self.tr("Level"), [(None, self.tr("Any level")), *levels]
        )
        self._care = self._combo("filter-care", self.tr("Care"), self._cares())
        self._days = self._combo("filter-days", self.tr("Days"), self._spans())
        self._first, self._last = self._day("filter-first"), self._day("filter-last")
        self._first.setAccessibleName(self.tr("First day"))
        self._last.setAccessibleName(self.tr("Last day"))
        self._clear = named(QPushButton(self.tr("Clear")), "filter-clear")
        set_role(self._clear, "link")
        self._clear.clicked.connect(self.clear)
        self._days.currentIndexChanged.connect(self._show_days)
        row = FlowLayout(self)
        for combo in (self._region, self._level, self._care, self._days):
            row.addWidget(combo)
            combo.currentIndexChanged.connect(self._tell)
        for part in (self._first, self._last, self._clear):
            row.addWidget(part)
            part.hide()
        self._first.dateChanged.connect(self._tell)
        self._last.dateChanged.connect(self._tell)

    @property
    def wanted(self) -> LogFilter:
        first, last = self._span()
        return LogFilter(
            region=self._region.currentData(),
            first=first,
            last=last,
            level=self._level.currentData(),
            care=self._care.currentData(),
        )

    def set_regions(self, regions: Iterable[BodyRegion]) -> None:
        """What is chosen stays, also where it was sore only in a check-in that is gone."""
        offered = list(regions)
        chosen = self._region.currentData()
        if chosen is not None and chosen not in offered:
            offered.append(chosen)
        if offered == [self._region.itemData(row) for row in range(1, self._region.count())]:
            return
        self._region.blockSignals(True)
        while self._region.count() > 1:
            self._region.removeItem(1)
        for region in offered:
            self._region.addItem(self._wording.region(region), region)
        self._region.setCurrentIndex(0 if chosen is None else 1 + offered.index(chosen))
        self._region.blockSignals(False)

    def clear(self) -> None:
        for combo in (self._region, self._level, self._care, self._days):
            combo.setCurrentIndex(0)

    def _cares(self) -> list[tuple[Any, str]]:
        word = self._wording.translate
        return [
            (Care.NONE, self.tr("Any care")),
            (Care.MONITOR, self.tr("{care} or more").format(care=word(CARE_LINES[Care.MONITOR]))),
            (
                Care.PROFESSIONAL,
                self.tr("{care} or more").format(care=word(CARE_LINES[Care.PROFESSIONAL])),
            ),
            (Care.URGENT, self.tr("Urgent")),
        ]

    def _spans(self) -> list[tuple[Any, str]]:
        return [
            (None, self.tr("Any day")),
            (14, self.tr("Last 2 weeks")),
            (31, self.tr("Last month")),
            (92, self.tr("Last quarter")),
            (366, self.tr("Last year")),
            (_CHOSEN_DAYS, self.tr("From … to …")),
        ]

    def _combo(self, name: str, title: str, choices: Sequence[tuple[Any, str]]) -> QComboBox:
        combo = named(QComboBox(), name)
        combo.setAccessibleName(title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in choices:
            combo.addItem(text, value)
        return combo

    def _day(self, name: str) -> QDateEdit:
        day = named(QDateEdit(), name)
        day.setCalendarPopup(True)
        day.setDisplayFormat("yyyy-MM-dd")
        return day

    def _span(self) -> tuple[date | None, date | None]:
        days = self._days.currentData()
        if days is None:
            return None, None
        if days == _CHOSEN_DAYS:
            first, last = (
                cast("date", edit.date().toPython()) for edit in (self._first, self._last)
            )
            return min(first, last), max(first, last)
        return self._clock().date() - timedelta(days=days - 1), None

    def _show_days(self) -> None:
        chosen = self._days.currentData() == _CHOSEN_DAYS
        today = self._clock().date()
        if chosen and self._first.isHidden():
            for edit, day in ((self._first, today - timedelta(days=30)), (self._last, today)):
                edit.blockSignals(True)
                edit.setDate(QDate(day.year, day.month, day.day))
                edit.blockSignals(False)
        self._first.setVisible(chosen)
        self._last.setVisible(chosen)

    def _tell(self) -> None:
        self._clear.setVisible(not self.wanted.asks_nothing)
        self.changed.emit()
