"""Settings' card of reminders: which, when, and what goes on after the window is closed."""

from datetime import time
from typing import Any

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTimeEdit, QWidget

from runsore.settings import SettingsStore
from runsore.ui.autostart import Autostart
from runsore.ui.palette import SPACE_S
from runsore.ui.setting_choice import why_not_kept
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.ui.widgets.wrapped_tick import WrappedTick


class RemindersCard(Card):
    """`has_tray`: whether the desktop shows icons of running programs; `autostart` None: it is
    not offered. `changed` after every change; `failed` says why one was not kept."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        settings: SettingsStore,
        *,
        has_tray: bool,
        autostart: Autostart | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Reminders"))
        self._settings = settings
        self._autostart = autostart if autostart and autostart.is_offered else None
        self._has_tray = has_tray
        self._tick("remind_in_the_morning", self.tr("Check in every morning"))
        self._tick("remind_after_a_run", self.tr("On the morning after a run, ask how it feels"))
        self.body.addWidget(self._when())
        self._stay = self._tick(
            "stay_in_tray", self.tr("Keep running in the tray when the window is closed")
        )
        self._starts = self._start_tick()
        self.body.addWidget(named(WrappedLabel(self._what_happens(), "muted"), "reminders-note"))
        self._show_current()

    def _tick(self, name: str, text: str) -> WrappedTick:
        tick = WrappedTick(f"setting-{name}", text)
        tick.box.setChecked(getattr(self._settings.current, name))
        tick.toggled.connect(lambda on: self._change(name, on))
        self.body.addWidget(tick)
        return tick

    def _when(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        label = QLabel(self.tr("Not before"))
        self._time = named(QTimeEdit(), "setting-reminder_time")
        self._time.setDisplayFormat("HH:mm")
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        chosen = self._settings.current.reminder_time
        self._time.setTime(QTime(chosen.hour, chosen.minute))
        self._time.setAccessibleName(self.tr("Not before this time of day"))
        self._time.timeChanged.connect(
            lambda at: self._change("reminder_time", time(at.hour(), at.minute()))
        )
        label.setBuddy(self._time)
        line.addWidget(label)
        line.addWidget(self._time)
        line.addStretch(1)
        return row

    def _start_tick(self) -> WrappedTick | None:
        if self._autostart is None:
            return None
        text = self.tr("Start in the tray when I log in")
        if not self._has_tray:
            text = self.tr("Start with the window minimised when I log in")
        tick = WrappedTick("setting-autostart", text)
        tick.box.setChecked(self._autostart.is_on)
        tick.toggled.connect(self._turn_autostart)
        self.body.addWidget(tick)
        return tick

    def _what_happens(self) -> str:
        told = [
            self.tr(
                "A reminder comes once a day, not if you have checked in already, and can be put "
                "off by an hour. It needs Runsore to be running."
            )
        ]
        if not self._has_tray:
            told.append(
                self.tr(
                    "This desktop has no tray, so a reminder is shown in the window only, and "
                    "closing the window ends Runsore."
                )
            )
        if self._autostart is not None:
            told.append(
                self.tr(
                    "Starting when you log in puts one small file into your autostart folder; "
                    "taking the tick away removes it."
                )
            )
        else:
            told.append(self.tr("Starting when you log in is not offered on this system."))
        return " ".join(told)

    def _show_current(self) -> None:
        current = self._settings.current
        are_on = current.remind_in_the_morning or current.remind_after_a_run
        self._time.setEnabled(are_on)
        self._stay.setEnabled(are_on and self._has_tray)
        if self._starts is not None and self._autostart is not None:
            # What was asked for once must stay possible to undo.
            self._starts.setEnabled(are_on or self._autostart.is_on)

    def _change(self, name: str, value: Any) -> None:
        try:
            self._settings.change(**{name: value})
        except OSError as error:
            self.failed.emit(why_not_kept(error))
        self._show_current()
        self.changed.emit()

    def _turn_autostart(self, on: bool) -> None:
        if self._autostart is None or self._starts is None:
            return
        try:
            self._autostart.turn(on=on)
        except OSError as error:
            text = self.tr("The autostart entry could not be changed: {reason}.")
            self.failed.emit(text.format(reason=error.strerror or type(error).__name__))
            self._starts.box.blockSignals(True)
            self._starts.box.setChecked(self._autostart.is_on)
            self._starts.box.blockSignals(False)
        self._show_current()
