"""The window and the log behind it: opened after the first paint, let go of at the end."""

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QThreadPool, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QFileDialog

from runsore import __version__, locations
from runsore.app.late_parts import exchange_files, is_damage, log_keeper, open_log, write_report
from runsore.app.pages import Clock, Pages
from runsore.core.log import LogError, SorenessLog
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.exchanging import Exchanging
from runsore.ui.log_commands import LogEditing
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.today_page import TodayPage
from runsore.ui.reporting import Reporting
from runsore.ui.safekeeping import Safekeeping
from runsore.ui.single_window import SingleWindow
from runsore.ui.theme import apply_theme
from runsore.ui.troubles import Troubles, keep_messages


def run(log_path: Path | None) -> int:
    """Opens the window on the log and returns when it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("runsore")
    app.setApplicationDisplayName("Runsore")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.runsore.Runsore")
    path = log_path or locations.log_path()
    single = SingleWindow(path)
    if not single.is_first():
        return 0
    keep_messages(locations.messages_path())
    troubles = Troubles()
    program = Program(
        app=app,
        log_path=path,
        settings=SettingsStore(locations.settings_path()),
        memory=QSettings(str(locations.window_path()), QSettings.Format.IniFormat),
        clock=local_now,
    )
    program.unexpected = troubles.report
    program.opened.connect(single.watch)
    single.raise_requested.connect(program.come_forward)
    program.window.show()
    status = app.exec()
    single.close()
    program.close()
    return status


def local_now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - the program's one clock


class Program(QObject):
    """The log in use, its safekeeping and its exchange, joined to the window's pages."""

    opened = Signal(Path)

    def __init__(
        self,
        app: QApplication,
        log_path: Path,
        settings: SettingsStore,
        memory: QSettings,
        clock: Clock,
    ) -> None:
        super().__init__()
        self.unexpected: Callable[[BaseException], None] = _raise
        self._settings = settings
        self._clock = clock
        self._log_path = log_path
        self._opened_path: Path | None = None
        self.log = ObservableLog(self)
        self.undo_stack = QUndoStack(self)
        self._opening = Background(self)
        self._opening.done.connect(self._opened)
        self._opening.failed.connect(self._not_opened)
        self.theme = apply_theme(app, settings.current.theme)
        self._pages = Pages(
            self.log, log_path, self.theme, settings, clock, self.undo_stack, memory
        )
        self.window = self._pages.window
        self.window.first_painted.connect(self._load)
        self.window.open_log_requested.connect(self._choose_log)
        self._keep_safe()
        self._exchange()
        if settings.problem:
            self.window.messages.trouble(settings.problem)

    @property
    def today(self) -> TodayPage:
        return self._pages.today

    def close(self) -> None:
        """Lets go of the log and of every widget, while Qt is still there to do it."""
        QThreadPool.globalInstance().waitForDone()
        self.log.close()
        # Widgets removed long ago may wait in circles of references; collected after the window
        # is gone, they crash Qt.
        gc.collect()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    def come_forward(self) -> None:
        """Another start asked for this window instead of opening its own."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def open_log(self, path: Path) -> None:
        """Opens a log on another thread; the one in use stays until the new one is there."""
        self._log_path = path
        self._opening.start(partial(open_log, path, self._settings.current))

    def _keep_safe(self) -> None:
        settings = self._settings
        self._safekeeping = Safekeeping(
            lambda path: log_keeper(path, settings.current),
            self._clock,
            self.window,
            self,
        )
        self._safekeeping.told.connect(self.window.messages.good)
        self._safekeeping.failed.connect(self.window.messages.trouble)
        self._safekeeping.unexpected.connect(self._not_opened)
        self._safekeeping.not_verified.connect(self._not_verified)
        self._safekeeping.left.connect(self._left_damaged)
        self._safekeeping.close_requested.connect(self._let_go)
        self._safekeeping.open_requested.connect(self._load)
        self.log.changed.connect(self._safekeeping.log_changed)
        self._pages.settings_changed.connect(self._safekeeping.settings_changed)
        self.window.back_up_requested.connect(self._back_up)
        self.window.restore_requested.connect(self._restore)

    def _exchange(self) -> None:
        messages = self.window.messages
        editing = LogEditing(self.log, self.undo_stack, self._clock, messages.trouble)
        self.exchanging = Exchanging(exchange_files(), editing, self.window, self)
        self.exchanging.told.connect(messages.good)
        self.exchanging.failed.connect(messages.trouble)
        self.exchanging.unexpected.connect(self._not_expected)
        self.window.export_requested.connect(self.exchanging.choose_export)
        self.window.import_requested.connect(self.exchanging.choose_import)
        self.reporting = Reporting(
            self.log, write_report, self.theme, self._settings, self._clock, self.window
        )
        self.reporting.failed.connect(messages.trouble)
        self.reporting.unexpected.connect(self._not_expected)
        self.window.report_requested.connect(self.reporting.show_report)

    def _not_expected(self, error: Exception) -> None:
        self.unexpected(error)

    def _back_up(self) -> None:
        self._safekeeping.back_up_now(self._log_path)

    def _restore(self) -> None:
        self._safekeeping.choose_backup(self._log_path)

    def _recover(self, path: Path) -> None:
        if path == self._opened_path:
            self._let_go()
        self._log_path = path
        self._safekeeping.offer_recovery(path)

    def _left_damaged(self) -> None:
        """Back to the log that was in use, if there was one; it may be the damaged one."""
        if self._opened_path is not None:
            self._log_path = self._opened_path
            if not self.log.is_open:
                self._load()

    def _let_go(self) -> None:
        """Nothing may read or write the log's file while another takes its place."""
        self._safekeeping.watch(None)
        self.undo_stack.clear()
        self.log.close()

    def _load(self) -> None:
        self.open_log(self._log_path)

    def _opened(self, log: SorenessLog) -> None:
        self.undo_stack.clear()
        self._safekeeping.watch(None)
        self.log.attach(log)
        if self._opened_path not in (None, self._log_path):
            self._pages.use_log(self._log_path)
        self._opened_path = self._log_path
        self._safekeeping.watch(self._log_path)
        self.opened.emit(self._log_path)

    def _not_opened(self, error: Exception) -> None:
        self.log.opening_failed(str(error))
        tried = self._log_path
        if self.log.is_open and self._opened_path is not None:
            # The log in use stays in use: backing up and restoring must not mean the other.
            self._log_path = self._opened_path
        messages = self.window.messages
        if is_damage(error):
            self._tell_damage(tried, error)
            self._recover(tried)
        elif isinstance(error, LogError):
            messages.trouble(str(error), self.tr("Try again"), partial(self.open_log, tried))
        else:
            self.unexpected(error)

    def _not_verified(self, log: Path, error: Exception) -> None:
        if is_damage(error):
            self._tell_damage(log, error)
        elif isinstance(error, LogError):
            self.window.messages.trouble(str(error))
        else:
            self.unexpected(error)

    def _tell_damage(self, log: Path, error: Exception) -> None:
        self.window.messages.trouble(
            str(error), self.tr("What can be done?"), partial(self._recover, log)
        )

    def _choose_log(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open log"), str(self._log_path.parent), self.tr("Logs (*.db)")
        )
        if chosen:
            self.open_log(Path(chosen))


def _raise(error: BaseException) -> None:
    raise error
