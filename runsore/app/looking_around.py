"""The first start: the welcome, and the sample log that one may look around in."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from runsore import locations
from runsore.app.late_parts import write_sample
from runsore.app.pages import Pages
from runsore.settings import SettingsStore
from runsore.ui.dialogs.welcome_dialog import WelcomeDialog, usual_settings
from runsore.ui.sample_look import SampleLook
from runsore.ui.setting_choice import why_not_kept
from runsore.ui.theme import Theme


class LookingAround(QObject):
    """`open_requested` carries a log to open; `own_log_opened` every log that is no sample.

    Where `greets` is on, the welcome comes once the log is open. `unexpected` carries an error.
    """

    open_requested = Signal(Path)
    own_log_opened = Signal(Path)
    unexpected = Signal(object)

    def __init__(
        self,
        pages: Pages,
        theme: Theme,
        settings: SettingsStore,
        clock: Callable[[], datetime],
        *,
        greets: bool,
    ) -> None:
        super().__init__(pages.window)
        self._pages = pages
        self._window = pages.window
        self._theme = theme
        self._settings = settings
        self._greets = greets
        self._welcome: WelcomeDialog | None = None
        self._sample = SampleLook(
            locations.sample_path(), lambda path: write_sample(path, clock().date()), theme, self
        )
        self._sample.open_requested.connect(self.open_requested)
        self._sample.failed.connect(self._window.messages.trouble)
        self._sample.unexpected.connect(self.unexpected)
        self._window.add_notice(self._sample.bar)
        self._window.retranslated.connect(self._sample.retranslate)

    def begin(self) -> None:
        """Writes the sample anew and asks to open it."""
        self._sample.begin()

    def is_sample(self, log: Path) -> bool:
        return self._sample.is_sample(log)

    def log_opened(self, log: Path) -> None:
        is_sample = self.is_sample(log)
        self._sample.log_opened(log)
        self._window.allow_keeping(on=not is_sample)
        if is_sample:
            return
        self.own_log_opened.emit(log)
        if self._greets:
            self._greets = False
            self._greet()

    def opening_failed(self, log: Path) -> None:
        if self.is_sample(log):
            self._sample.give_up()

    def _greet(self) -> None:
        self._keep(**usual_settings(QLocale()))
        self._welcome = WelcomeDialog(self._theme, self._settings, self._window)
        self._welcome.changed.connect(self._pages.apply_settings)
        self._welcome.failed.connect(self._window.messages.trouble)
        self._welcome.sample_requested.connect(self._sample.begin)
        self._welcome.finished.connect(self._greeted)
        self._welcome.open()

    def _greeted(self) -> None:
        dialog, self._welcome = self._welcome, None
        if dialog is not None:
            dialog.deleteLater()

    def _keep(self, **chosen: object) -> None:
        """Kept also where nothing is chosen: a file of settings means that there was a start."""
        try:
            self._settings.change(**chosen)
        except OSError as error:
            self._window.messages.trouble(why_not_kept(error))
        self._pages.apply_settings()
