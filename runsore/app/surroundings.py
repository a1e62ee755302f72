"""What goes on around the pages: keeping the log safe, exchanging and reporting, reminders, the
sample, the runner's own data. None of it is there before the first paint."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from runsore.app.desktop import Desktop
from runsore.app.late_files import exchange_files
from runsore.app.late_parts import log_keeper, write_report
from runsore.app.looking_around import LookingAround
from runsore.app.own_data import OwnData
from runsore.app.pages import Pages
from runsore.app.reminders import Reminders
from runsore.ui.exchanging import Exchanging
from runsore.ui.log_commands import LogEditing
from runsore.ui.reporting import Reporting
from runsore.ui.safekeeping import Safekeeping


class Surroundings(QObject):
    """`open_requested` and `own_log_opened` carry a log; `close_requested` and `reopen_requested`
    are about the one in use. `unexpected` carries an error."""

    open_requested = Signal(Path)
    own_log_opened = Signal(Path)
    close_requested = Signal()
    reopen_requested = Signal()
    forward_requested = Signal()
    quit_requested = Signal()
    unexpected = Signal(object)

    def __init__(
        self,
        pages: Pages,
        memory: QSettings,
        desktop: Desktop,
        *,
        greets: bool,
    ) -> None:
        super().__init__(pages.window)
        self._window = pages.window
        log, theme, settings, clock = pages.log, pages.theme, pages.settings, pages.clock
        self.safekeeping = Safekeeping(
            lambda path: log_keeper(path, settings.current), clock, self._window, self
        )
        editing = LogEditing(log, pages.undo_stack, clock, self._window.messages.trouble)
        self.exchanging = Exchanging(
            exchange_files(clock), editing, settings, theme, self._window, self
        )
        self.reporting = Reporting(log, write_report, theme, settings, clock, self._window)
        self.looking_around = LookingAround(
            pages, theme, settings, clock, greets=greets and desktop.greets
        )
        self.reminders = Reminders(pages, log, theme, settings, memory, clock, desktop)
        self.own_data = OwnData(pages, theme, settings, memory, desktop)
        log.changed.connect(self.safekeeping.log_changed)
        pages.settings_changed.connect(self.safekeeping.settings_changed)
        self._tell_the_window()
        self._pass_on()

    def _tell_the_window(self) -> None:
        window, messages = self._window, self._window.messages
        for teller in (self.safekeeping, self.exchanging):
            teller.told.connect(messages.good)
        for part in (self.safekeeping, self.exchanging, self.reporting):
            part.failed.connect(messages.trouble)
        window.retranslated.connect(self.reporting.retranslate)

    def _pass_on(self) -> None:
        """What they ask of the program."""
        self.safekeeping.close_requested.connect(self.close_requested)
        self.safekeeping.open_requested.connect(self.reopen_requested)
        self.looking_around.open_requested.connect(self.open_requested)
        self.looking_around.own_log_opened.connect(self.own_log_opened)
        self.reminders.forward_requested.connect(self.forward_requested)
        self.reminders.quit_requested.connect(self.quit_requested)
        self.own_data.open_requested.connect(self.open_requested)
        self.own_data.close_requested.connect(self.close_requested)
        self.own_data.reopen_requested.connect(self.reopen_requested)
        self.own_data.quit_requested.connect(self.quit_requested)
        for part in (
            self.exchanging,
            self.reporting,
            self.looking_around,
            self.reminders,
            self.own_data,
        ):
            part.unexpected.connect(self.unexpected)
