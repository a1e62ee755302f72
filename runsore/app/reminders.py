"""Reminders joined to the window and the tray, and what closing the window means with them."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from runsore.app.desktop import Desktop
from runsore.app.pages import Pages
from runsore.presenters.reminders import are_on
from runsore.settings import SettingsStore
from runsore.ui.observable_log import ObservableLog
from runsore.ui.reminding import Reminding
from runsore.ui.theme import Theme

_TOLD_OF_TRAY = "reminders/told-of-tray"


class Reminders(QObject):
    """`forward_requested`: the window is wanted; `quit_requested`: by the tray's menu."""

    forward_requested = Signal()
    quit_requested = Signal()
    unexpected = Signal(object)

    def __init__(
        self,
        pages: Pages,
        log: ObservableLog,
        theme: Theme,
        settings: SettingsStore,
        memory: QSettings,
        clock: Callable[[], datetime],
        desktop: Desktop,
    ) -> None:
        super().__init__(pages.window)
        self._window = pages.window
        self._settings = settings
        self._memory = memory
        self._tray = desktop.tray
        self._is_ending = False
        self._reminding = Reminding(log, settings, memory, clock, theme, desktop.tray, self._window)
        self._reminding.check_in_requested.connect(self._check_in)
        self._reminding.told.connect(lambda: QApplication.alert(self._window))
        self._reminding.unexpected.connect(self.unexpected)
        self._window.add_notice(self._reminding.bar)
        self._window.retranslated.connect(self._reminding.retranslate)
        self._window.hidden_instead.connect(self._on_hidden)
        self._window.closed.connect(self._on_closed)
        pages.settings_changed.connect(self._settle)
        if self._tray is not None:
            self._tray.open_requested.connect(self._on_opened)
            self._tray.quit_requested.connect(self.quit_requested)
        self._settle()

    def pause(self, *, on: bool) -> None:
        self._reminding.pause(on=on)

    def can_wait_in_tray(self) -> bool:
        """Whether there is anything to wait for, and a place to do it."""
        return are_on(self._settings.current) and self._has_tray()

    def let_go(self) -> None:
        """From here on closing the window ends the program."""
        self._is_ending = True
        if self._tray is not None:
            self._tray.hide()

    def _has_tray(self) -> bool:
        return self._tray is not None and self._tray.is_available()

    def stays(self) -> bool:
        """Whether the program outlives its window: only where the runner asked for it, and can
        get the window back."""
        wanted = self._settings.current.stay_in_tray and not self._is_ending
        return wanted and self.can_wait_in_tray()

    def _settle(self) -> None:
        self._reminding.settings_changed()
        QApplication.setQuitOnLastWindowClosed(not self.stays())
        if self._tray is None:
            return
        if are_on(self._settings.current):
            self._tray.show()
        else:
            self._tray.hide()

    def _on_hidden(self) -> None:
        """Told once: a window that closes and a program that stays surprise."""
        if self._tray is not None and not self._memory.value(_TOLD_OF_TRAY):
            self._memory.setValue(_TOLD_OF_TRAY, "yes")
            text = self.tr("Runsore stays here for your reminders. Quit it from this icon's menu.")
            self._tray.tell("Runsore", text)

    def _on_closed(self) -> None:
        """The window did not stay after all: the tray went away, or the runner quit."""
        if not QApplication.quitOnLastWindowClosed():
            QApplication.quit()

    def _on_opened(self) -> None:
        self.forward_requested.emit()

    def _check_in(self) -> None:
        self._window.show_page("today")
        self.forward_requested.emit()
