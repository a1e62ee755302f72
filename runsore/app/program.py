"""The window and the log behind it: opened after the first paint, let go of at the end.

What is imported here is loaded before there is anything to see.
"""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSettings,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from runsore.app.late_loading import LateLoading
from runsore.app.late_parts import is_damage, load_what_reads, open_log
from runsore.app.pages import Clock, Pages
from runsore.core.sentence import SaidError
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.garbage import Garbage
from runsore.ui.language import LanguageInUse
from runsore.ui.observable_log import ObservableLog
from runsore.ui.theme import Theme
from runsore.ui.turns import Turns
from runsore.ui.words import told

if TYPE_CHECKING:
    from runsore.app.desktop import Desktop
    from runsore.app.surroundings import Surroundings
    from runsore.core.log import SorenessLog
    from runsore.ui.exchanging import Exchanging
    from runsore.ui.pages.today_page import TodayPage
    from runsore.ui.reporting import Reporting

# Until then all of the thread's time goes to what Today shows of a log.
_DRAWN_WITHIN_MS = 300


class Program(QObject):
    """The log in use and what surrounds it, joined to the window's pages; without a desktop there
    is no tray, no starting with it, and no welcome.

    `begun` is sent once, when there is something to see and before the log is touched; `opened`
    carries a log when everything follows it; `settled` comes also where none could be opened.
    """

    begun = Signal()
    opened = Signal(Path)
    settled = Signal()
    own_log_opened = Signal(Path)

    def __init__(
        self,
        app: QApplication,
        log_path: Path,
        settings: SettingsStore,
        memory: QSettings,
        clock: Clock,
        desktop: Callable[[], "Desktop"] | None = None,
    ) -> None:
        super().__init__()
        self.unexpected: Callable[[BaseException], None] = _raise
        self._settings = settings
        self._clock = clock
        self._memory = memory
        self._desktop = desktop or _no_desktop
        self._is_first = not settings.path.exists() and not log_path.exists()
        self._log_path = log_path
        self._opened_path: Path | None = None
        self.log = ObservableLog(self)
        self.undo_stack = QUndoStack(self)
        self._garbage = Garbage(self)
        self.theme = Theme(app, settings.current.theme)
        self.theme.dress()
        self._language = LanguageInUse(app)
        self._language.speak(settings.current.language)
        self._pages = Pages(
            self.log, log_path, self.theme, settings, clock, self.undo_stack, memory
        )
        self._pages.settings_changed.connect(self._speak)
        self.window = self._pages.window
        self.theme.style()
        self._come_later()
        self.window.first_painted.connect(self._begin)
        self.window.open_log_requested.connect(self._choose_log)
        self.window.quit_requested.connect(self.quit)
        self._answer_the_window()
        if settings.problem:
            self.window.messages.trouble(told(settings.problem))

    def _answer_the_window(self) -> None:
        """Also before what answers is there: what is asked of it has it made."""
        window = self.window
        window.back_up_requested.connect(self._back_up)
        window.restore_requested.connect(self._restore)
        asking = self._asking
        window.export_requested.connect(asking(lambda around: around.exchanging.choose_export))
        window.import_requested.connect(asking(lambda around: around.exchanging.choose_import))
        window.files_dropped.connect(asking(lambda around: around.exchanging.import_from))
        window.report_requested.connect(asking(lambda around: around.reporting.show_report))
        window.sample_requested.connect(asking(lambda around: around.looking_around.begin))
        window.about_requested.connect(asking(lambda around: around.own_data.show_about))
        window.hides = self._hides
        self._pages.make_cards = asking(lambda around: around.own_data.cards)

    def _asking(self, whom: Callable[["Surroundings"], Callable[..., Any]]) -> Callable[..., Any]:
        def ask(*asked: object) -> Any:
            return whom(self._around)(*asked)

        return ask

    def _hides(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return self._settings.current.stay_in_tray and self._around.reminders.stays()

    def _come_later(self) -> None:
        """What waits for the first paint: the log, what surrounds it, the last libraries."""
        self._opening = Background(self)
        self._opening.done.connect(self._opened)
        self._opening.failed.connect(self._not_opened)
        self._opening.overtaken.connect(_let_go_of)
        self._making = Turns(self._pages.today_in_turns(), self)
        self._settling = QTimer(self, singleShot=True, interval=_DRAWN_WITHIN_MS)
        self._settling.timeout.connect(self._settle)
        self._late_loading = LateLoading(self)
        self._late_loading.failed.connect(self._not_expected)
        # What is loaded stays: it need not be looked through.
        self._late_loading.ended.connect(self._garbage.begin)
        self._has_begun = self._has_ended = self._was_changed = False
        self.log.changed.connect(self._note_change)

    @property
    def today(self) -> "TodayPage":
        return self._pages.today

    def close(self) -> None:
        """Lets go of the log and of every widget, while Qt is still there to do it."""
        self._has_ended = True
        self._late_loading.stop()
        self._making.stop()
        self._settling.stop()
        QThreadPool.globalInstance().waitForDone()
        self.log.close()
        # Widgets removed long ago may wait in circles of references; collected after the window
        # is gone, they crash Qt.
        self._garbage.collect_all()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self._garbage.stop()
        self._language.close()

    def show(self, *, in_tray: bool = False) -> None:
        """The window; `in_tray`, only the icon, or where it cannot be, the window made small."""
        if not in_tray:
            self.window.show()
        elif self._around.reminders.can_wait_in_tray():
            self._begin()
        else:
            self.window.showMinimized()
            self._begin()

    def keep(self) -> None:
        """What would be lost if the program ended now."""
        if self._pages.has_today:
            self.today.keep_draft()
        self.window.remember_place()

    def quit(self) -> None:
        """Ends the program, also where closing the window would only hide it."""
        was_hidden = self.window.isHidden()
        self._around.reminders.let_go()
        self.window.close()
        if was_hidden:
            QApplication.quit()

    def come_forward(self) -> None:
        """Another start asked for this window instead of opening its own."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def open_log(self, path: Path) -> None:
        """Opens a log on another thread; the one in use stays until the new one is there."""
        self._log_path = path
        self._opening.start(partial(open_log, path, self._settings.current))

    def _speak(self) -> None:
        if self._language.speak(self._settings.current.language):
            self._pages.retranslate()

    @cached_property
    def _around(self) -> "Surroundings":
        """Loaded with the first log that is opened, or when it is first asked for."""
        from runsore.app.surroundings import Surroundings  # noqa: PLC0415 - after the first paint

        around = Surroundings(self._pages, self._memory, self._desktop(), greets=self._is_first)
        around.open_requested.connect(self.open_log)
        around.close_requested.connect(self._let_go)
        around.reopen_requested.connect(self._load)
        around.forward_requested.connect(self.come_forward)
        around.quit_requested.connect(self.quit)
        around.unexpected.connect(self._not_expected)
        around.own_log_opened.connect(self.own_log_opened)
        keeping = around.safekeeping
        self._late_loading.done.connect(keeping.verify)
        keeping.unexpected.connect(self._not_opened)
        keeping.not_verified.connect(self._not_verified)
        keeping.left.connect(self._left_damaged)
        return around

    @property
    def exchanging(self) -> "Exchanging":
        return self._around.exchanging

    @property
    def reporting(self) -> "Reporting":
        return self._around.reporting

    def _not_expected(self, error: Exception) -> None:
        self.unexpected(error)

    def _back_up(self) -> None:
        self._around.safekeeping.back_up_now(self._log_path)

    def _restore(self) -> None:
        self._around.safekeeping.choose_backup(self._log_path)

    def _recover(self, path: Path) -> None:
        if path == self._opened_path:
            self._let_go()
        self._log_path = path
        self._around.safekeeping.offer_recovery(path)

    def _left_damaged(self) -> None:
        """Back to the log that was in use, if there was one; it may be the damaged one."""
        if self._opened_path is not None:
            self._log_path = self._opened_path
            if not self.log.is_open:
                self._load()

    def _let_go(self) -> None:
        """Nothing may read or write the log's file while another takes its place."""
        self._around.safekeeping.watch(None)
        self.undo_stack.clear()
        self.log.close()

    def _begin(self) -> None:
        if self._has_begun:
            return
        self._has_begun = True
        self.begun.emit()
        self._late_loading.begin()
        load_what_reads()
        # Its file is looked through on another thread while the page is loaded and made.
        self._load()
        self._making.start()

    def _load(self) -> None:
        self.open_log(self._log_path)

    def _opened(self, log: "SorenessLog") -> None:
        if self._has_ended:
            log.close()
            return
        self.undo_stack.clear()
        if self._opened_path is not None:
            self._around.safekeeping.watch(None)
        self.log.attach(log)
        self._pages.use_log(self._log_path)
        self._opened_path = self._log_path
        self._was_changed = False
        if "_around" in vars(self):
            self._settle()
        else:
            self._settling.start()

    def _note_change(self) -> None:
        self._was_changed = True

    def _settle(self) -> None:
        """Once a log's day is on the screen, everything around the window follows."""
        log = self._opened_path
        if log is None or not self.log.is_open:
            return
        is_sample = self._around.looking_around.is_sample(log)
        self._around.safekeeping.watch(None if is_sample else log)
        self._around.reminders.pause(on=is_sample)
        if self._was_changed:
            # Saved before anybody watched.
            self._around.safekeeping.log_changed()
        self._around.own_data.log_opened(log, is_sample=is_sample)
        self._around.looking_around.log_opened(log)
        self.opened.emit(log)
        self.settled.emit()
        self._late_loading.log_opened()

    def _not_opened(self, error: Exception) -> None:
        self._late_loading.stop()
        self.log.opening_failed(error)
        tried = self._log_path
        self._around.looking_around.opening_failed(tried)
        if self.log.is_open and self._opened_path is not None:
            # The log in use stays in use: backing up and restoring must not mean the other.
            self._log_path = self._opened_path
        messages = self.window.messages
        if is_damage(error):
            self._tell_damage(tried, error)
            self._recover(tried)
        elif isinstance(error, SaidError):
            messages.trouble(told(error), self.tr("Try again"), partial(self.open_log, tried))
        else:
            self.unexpected(error)
        self.settled.emit()

    def _not_verified(self, log: Path, error: Exception) -> None:
        if is_damage(error):
            self._tell_damage(log, error)
        elif isinstance(error, SaidError):
            self.window.messages.trouble(told(error))
        else:
            self.unexpected(error)

    def _tell_damage(self, log: Path, error: Exception) -> None:
        self.window.messages.trouble(
            told(error), self.tr("What can be done?"), partial(self._recover, log)
        )

    def _choose_log(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - after the first paint

        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open log"), str(self._log_path.parent), self.tr("Logs (*.db)")
        )
        if chosen:
            self.open_log(Path(chosen))


def _no_desktop() -> "Desktop":
    from runsore.app.desktop import Desktop  # noqa: PLC0415 - after the first paint

    return Desktop()


def _let_go_of(log: "SorenessLog | None") -> None:
    """Another was asked for while it was opened."""
    if log is not None:
        log.close()


def _raise(error: BaseException) -> None:
    raise error
