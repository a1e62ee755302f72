"""When it was: now, or any moment before."""

from datetime import datetime
from typing import cast

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QPushButton, QWidget

from runsore.ui.palette import SPACE_S
from runsore.ui.widgets.named import named


class WhenEditor(QWidget):
    """`moment_changed` carries a local, aware datetime, or None for now."""

    moment_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = named(QPushButton(self.tr("Now")), "when-now")
        self._now.setCheckable(True)
        self._now.setChecked(True)
        self._now.setProperty("role", "flat")
        self._now.setToolTip(self.tr("Uncheck it to log an earlier moment or another day"))
        self._now.toggled.connect(self._on_edit)
        self._moment = named(QDateTimeEdit(), "when-moment")
        self._moment.setCalendarPopup(True)
        self._moment.setDisplayFormat("yyyy-MM-dd HH:mm")
        self._moment.setAccessibleName(self.tr("Day and time of the check-in"))
        self._moment.dateTimeChanged.connect(self._on_edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._now)
        row.addWidget(self._moment)
        self._moment.hide()

    def set_moment(self, at: datetime | None, now: datetime) -> None:
        """Shows a moment, no later than now, and sends nothing."""
        shown = at or now
        for part in (self._now, self._moment):
            part.blockSignals(True)
        self._moment.setMaximumDateTime(_as_qt(now))
        if self._moment.dateTime() != _as_qt(shown):
            self._moment.setDateTime(_as_qt(shown))
        self._now.setChecked(at is None)
        self._moment.setVisible(at is not None)
        for part in (self._now, self._moment):
            part.blockSignals(False)

    def _on_edit(self) -> None:
        self._moment.setVisible(not self._now.isChecked())
        if self._now.isChecked():
            self.moment_changed.emit(None)
            return
        naive = cast("datetime", self._moment.dateTime().toPython())
        self.moment_changed.emit(naive.replace(second=0, microsecond=0).astimezone())


def _as_qt(moment: datetime) -> QDateTime:
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute))
