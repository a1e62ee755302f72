"""When it was: now, earlier today, or any day before."""

from datetime import datetime, timedelta
from functools import cached_property
from typing import cast

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QMenu, QPushButton, QWidget

from runsore.ui.palette import SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named

_EARLIER = timedelta(hours=1)


class WhenEditor(QWidget):
    """`moment_changed` carries a local, aware datetime, or None for now."""

    moment_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = QDateTime()
        self._choice = named(QPushButton(self.tr("Now")), "when-choice")
        self._choice.setIcon(theme.icon("clock", "muted"))
        self._choice.setToolTip(self.tr("Log an earlier moment or another day"))
        set_role(self._choice, "flat")
        menu = QMenu(self._choice)
        self._now = named(menu.addAction(self.tr("Now")), "when-now")
        self._now.triggered.connect(lambda: self.moment_changed.emit(None))
        for name, text, back in (
            ("when-earlier", self.tr("Earlier today"), _EARLIER),
            ("when-yesterday", self.tr("Yesterday"), timedelta(days=1)),
            ("when-before", self.tr("Another day"), timedelta(days=2)),
        ):
            action = named(menu.addAction(text), name)
            action.triggered.connect(lambda _, back=back: self._go_back(back))
        self._choice.setMenu(menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_S)
        self._row.addWidget(self._choice)

    @cached_property
    def _moment(self) -> QDateTimeEdit:
        """Made when it is first shown: most check-ins are about now."""
        moment = named(QDateTimeEdit(), "when-moment")
        moment.setCalendarPopup(True)
        moment.setDisplayFormat("yyyy-MM-dd HH:mm")
        moment.setAccessibleName(self.tr("Day and time of the check-in"))
        moment.dateTimeChanged.connect(self._send)
        self._row.addWidget(moment)
        return moment

    def set_moment(self, at: datetime | None, now: datetime) -> None:
        """Shows a moment, no later than now, and sends nothing."""
        self._latest = _as_qt(now)
        self._choice.setText(self.tr("Now") if at is None else self.tr("When"))
        if at is not None:
            self._moment.blockSignals(True)
            self._moment.setMaximumDateTime(self._latest)
            self._moment.setDateTime(_as_qt(at))
            self._moment.blockSignals(False)
        if "_moment" in vars(self):
            self._moment.setVisible(at is not None)

    def _go_back(self, by: timedelta) -> None:
        """Earlier today is never yesterday, however short the day is yet."""
        latest = self._latest
        before = latest.addSecs(-int(by.total_seconds()))
        if by == _EARLIER and before.date() != latest.date():
            before = QDateTime(latest.date(), QTime(0, 0))
        self._send(before)

    def _send(self, moment: QDateTime) -> None:
        naive = cast("datetime", moment.toPython())
        self.moment_changed.emit(naive.replace(second=0, microsecond=0).astimezone())


def _as_qt(moment: datetime) -> QDateTime:
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute))
