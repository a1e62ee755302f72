"""Where the window's parts are made and joined: paths, clock, settings, log, pages."""

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QThreadPool, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from runsore import __version__, locations
from runsore.core.log import Entry, LogError, LoggedCheckIn, SorenessLog
from runsore.exchange.draft_file import DraftFile
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.exchanging import ExchangeFiles, Exchanging
from runsore.ui.log_commands import LogEditing
from runsore.ui.main_window import MainWindow, PageEntry
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.today_page import TodayPage
from runsore.ui.safekeeping import Safekeeping
from runsore.ui.single_window import SingleWindow
from runsore.ui.theme import apply_theme
from runsore.ui.troubles import Troubles, keep_messages

if TYPE_CHECKING:
    from runsore.exchange.merge import Merge
    from runsore.storage.keeper import LogKeeper

Clock = Callable[[], datetime]


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
    """The window, its pages and the log behind them; the log is opened after the first paint."""

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
        self.theme = apply_theme(app, settings.current.theme)
        self.log = ObservableLog(self)
        self.undo_stack = QUndoStack(self)
        self._opening = Background(self)
        self._opening.done.connect(self._opened)
        self._opening.failed.connect(self._not_opened)
        self.window = MainWindow(self._entries(), self.theme, self.undo_stack, memory)
        self.window.first_painted.connect(self._load)
        self.window.open_log_requested.connect(self._choose_log)
        self._keep_safe()
        self._exchange()
        self.window.new_check_in.triggered.connect(self._new_check_in)
        self.window.save.triggered.connect(self._save_check_in)
        if settings.problem:
            self.window.messages.trouble(settings.problem)

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
        self._opening.start(partial(_open, path, self._settings.current.backup_folder))

    def _keep_safe(self) -> None:
        settings = self._settings
        self._safekeeping = Safekeeping(
            lambda path: _keeper(path, settings.current.backup_folder),
            self._clock,
            self.window,
            self,
        )
        self._safekeeping.told.connect(self.window.messages.good)
        self._safekeeping.failed.connect(self.window.messages.trouble)
        self._safekeeping.unexpected.connect(self._not_opened)
        self._safekeeping.close_requested.connect(self._let_go)
        self._safekeeping.open_requested.connect(self._load)
        self.log.changed.connect(self._safekeeping.log_changed)
        self.window.back_up_requested.connect(self._back_up)
        self.window.restore_requested.connect(self._restore)

    def _exchange(self) -> None:
        messages = self.window.messages
        editing = LogEditing(self.log, self.undo_stack, self._clock, messages.trouble)
        self.exchanging = Exchanging(_files(), editing, self.window, self)
        self.exchanging.told.connect(messages.good)
        self.exchanging.failed.connect(messages.trouble)
        self.exchanging.unexpected.connect(self._not_expected)
        self.window.export_requested.connect(self.exchanging.choose_export)
        self.window.import_requested.connect(self.exchanging.choose_import)

    def _not_expected(self, error: Exception) -> None:
        self.unexpected(error)

    def _back_up(self) -> None:
        self._safekeeping.back_up_now(self._log_path)

    def _restore(self) -> None:
        self._safekeeping.choose_backup(self._log_path)

    def _recover(self, path: Path) -> None:
        self._log_path = path
        self._safekeeping.offer_recovery(path)

    def _let_go(self) -> None:
        """Nothing may read or write the log's file while another takes its place."""
        self._safekeeping.watch(None)
        self.undo_stack.clear()
        self.log.close()

    def _entries(self) -> tuple[PageEntry, ...]:
        tr = self.tr
        return (
            PageEntry("today", tr("Today"), self._make_today),
            PageEntry("trends", tr("Trends"), self._make_trends),
            PageEntry("log", tr("Log"), self._make_log),
            PageEntry("runs", tr("Runs"), self._make_runs),
            PageEntry("learn", tr("Learn"), self._make_learn),
            PageEntry("settings", tr("Settings"), self._make_settings),
        )

    def _make_today(self) -> QWidget:
        page = TodayPage(
            self.log,
            self.theme,
            self._settings,
            self._clock,
            self.undo_stack,
            DraftFile(locations.draft_path(self._log_path)),
        )
        page.learn_requested.connect(self._learn)
        page.saved.connect(self._on_saved)
        page.failed.connect(self._on_failed)
        page.set_aside.connect(self._on_set_aside)
        return page

    def _make_trends(self) -> QWidget:
        from runsore.ui.pages.trends_page import TrendsPage  # noqa: PLC0415 - after the first paint

        return TrendsPage(self.log, self.theme, self._settings, self._clock)

    def _make_log(self) -> QWidget:
        from runsore.ui.pages.log_page import LogPage  # noqa: PLC0415 - after the first paint

        page = LogPage(self.log, self.theme, self._settings, self._clock, self.undo_stack)
        page.edit_requested.connect(self._edit_check_in)
        return page

    def _make_runs(self) -> QWidget:
        from runsore.ui.pages.runs_page import RunsPage  # noqa: PLC0415 - after the first paint

        return RunsPage(self.log, self.theme, self._settings, self._clock, self.undo_stack)

    def _make_learn(self) -> QWidget:
        from runsore.ui.pages.learn_page import LearnPage  # noqa: PLC0415 - after the first paint

        return LearnPage(self.theme)

    def _make_settings(self) -> QWidget:
        from runsore.ui.pages.settings_page import SettingsPage  # noqa: PLC0415 - as above

        page = SettingsPage(self.theme, self._settings, self._log_path)
        page.changed.connect(self._settings_changed)
        page.failed.connect(self._on_failed)
        return page

    def _load(self) -> None:
        self.open_log(self._log_path)

    def _opened(self, log: SorenessLog) -> None:
        self.undo_stack.clear()
        self._safekeeping.watch(None)
        self.log.attach(log)
        if self._opened_path not in (None, self._log_path):
            self.today.use_drafts(DraftFile(locations.draft_path(self._log_path)))
            self.window.forget_page("settings")
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
        if _is_damage(error):
            messages.trouble(
                str(error), self.tr("What can be done?"), partial(self._recover, tried)
            )
            self._recover(tried)
        elif isinstance(error, LogError):
            messages.trouble(str(error), self.tr("Try again"), partial(self.open_log, tried))
        else:
            self.unexpected(error)

    def _choose_log(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open log"), str(self._log_path.parent), self.tr("Logs (*.db)")
        )
        if chosen:
            self.open_log(Path(chosen))

    @property
    def today(self) -> TodayPage:
        return cast("TodayPage", self.window.page("today"))

    def _new_check_in(self) -> None:
        self.window.show_page("today")
        self.today.start_afresh()

    def _save_check_in(self) -> None:
        self.window.show_page("today")
        self.today.save()

    def _edit_check_in(self, logged: LoggedCheckIn) -> None:
        self.window.show_page("today")
        self.today.edit(logged)

    def _learn(self, anchor: str) -> None:
        from runsore.ui.pages.learn_page import LearnPage  # noqa: PLC0415 - as above

        cast("LearnPage", self.window.show_page("learn")).show_anchor(anchor)

    def _on_saved(self, text: str) -> None:
        self.window.messages.good(text, self.tr("Show in Log"), self._show_log)

    def _on_set_aside(self, text: str) -> None:
        self.window.messages.trouble(text, self.tr("Bring it back"), self.today.bring_back_aside)

    def _on_failed(self, text: str) -> None:
        self.window.messages.trouble(text)

    def _show_log(self) -> None:
        self.window.show_page("log")

    def _settings_changed(self) -> None:
        self.theme.set_choice(self._settings.current.theme)
        for page in self.window.made_pages:
            if hasattr(page, "settings_changed"):
                page.settings_changed()


def _open(path: Path, backup_folder: str) -> SorenessLog:
    """Runs on another thread: sqlmodel takes longer to import than the window to appear."""
    return _keeper(path, backup_folder).open()


def _files() -> ExchangeFiles:
    """Loaded when they are first asked for, on another thread."""

    def export_json(entries: Sequence[Entry], path: Path) -> None:
        from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

        export_files.export_json(entries, path)

    def export_csv(entries: Sequence[Entry], folder: Path) -> None:
        from runsore.exchange import export_files  # noqa: PLC0415 - after the first paint

        export_files.export_csv(entries, folder)

    def plan(
        kept: Sequence[Entry], paths: Sequence[Path], on_read: Callable[[float], None]
    ) -> "Merge":
        from runsore.exchange import import_files, merge  # noqa: PLC0415 - after the first paint

        return merge.plan_merge(kept, import_files.entries_of(paths, on_read))

    def plan_again(kept: Sequence[Entry], incoming: Sequence[Entry]) -> "Merge":
        from runsore.exchange import merge  # noqa: PLC0415 - after the first paint

        return merge.plan_merge(kept, incoming)

    return ExchangeFiles(export_json, export_csv, plan, plan_again)


def _keeper(path: Path, backup_folder: str) -> "LogKeeper":
    from runsore.storage.keeper import LogKeeper  # noqa: PLC0415 - after the first paint

    return LogKeeper(path, backup_folder)


def _is_damage(error: Exception) -> bool:
    from runsore.storage.faults import DamagedLogError  # noqa: PLC0415 - after the first paint

    return isinstance(error, DamagedLogError)


def _raise(error: BaseException) -> None:
    raise error
