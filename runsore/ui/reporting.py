"""The report as the window makes it: one dialog over the log that is open."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from runsore.settings import SettingsStore
from runsore.ui.observable_log import ObservableLog
from runsore.ui.theme import Theme

if TYPE_CHECKING:
    from runsore.ui.dialogs.report_dialog import AskForPath, ReportDialog


class Reporting(QObject):
    """`failed` carries a sentence, `unexpected` an error that is none.

    `write` puts a report into a file and raises FileRefusedError; `ask` is asked for its path.
    """

    failed = Signal(str)
    unexpected = Signal(object)

    def __init__(
        self,
        log: ObservableLog,
        write: Callable[[bytes, Path], None],
        theme: Theme,
        settings: SettingsStore,
        clock: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.ask: AskForPath | None = None
        self._log = log
        self._write = write
        self._theme = theme
        self._settings = settings
        self._clock = clock
        self._window = window
        self._dialog: ReportDialog | None = None

    def retranslate(self) -> None:
        """The dialog is made anew in the language of now when it is next asked for."""
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def show_report(self) -> None:
        if not self._log.is_open:
            self.failed.emit(self.tr("The log is still opening; try again in a moment."))
        else:
            if self._dialog is None:
                self._dialog = self._made()
            self._dialog.begin(self._clock().date())

    def _made(self) -> "ReportDialog":
        """Loaded here, on the window's thread: no other may make children of Qt's classes."""
        from runsore.ui.dialogs.report_dialog import ReportDialog, ReportFiles  # noqa: PLC0415
        from runsore.ui.report.building import ReportSource  # noqa: PLC0415

        log = self._log
        files = ReportFiles(lambda: ReportSource(log.check_ins(), log.workouts()), self._write)
        made = ReportDialog(files, self._theme, self._settings, self._window, self.ask)
        made.unexpected.connect(self.unexpected)
        return made
