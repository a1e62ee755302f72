"""The end from outside: SIGTERM, SIGINT, and the end of the desktop's session."""

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Ending(QObject):
    """Asks to quit as the menu would, once; the same signal again ends the process at once.

    `keep` writes down what is not on disk yet; the session may end right after it.
    """

    quit_requested = Signal()

    def __init__(
        self, app: QApplication, keep: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        # Never sent by PyPI's Qt on Linux, which knows no X11 session; SIGTERM is what comes there.
        app.commitDataRequest.connect(self.session_ends)
        app.saveStateRequest.connect(self.session_ends)

    def session_ends(self, manager: QSessionManager) -> None:
        """It may be called off, so nothing is closed yet."""
        # The session would start the program again with options of its own that it does not know.
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self._keep()

    def listen(self) -> None:
        """From here on, once in a process, signals are heard.

        Python runs no handler while Qt waits; what it writes into the pipe wakes Qt. Windows can
        wake a program through a socket only, and ends it on a signal as ever.
        """
        if os.name != "posix":
            return
        self._pipe, sending = os.pipe()
        for end in (self._pipe, sending):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(sending, warn_on_full_buffer=False)
        for number in _SIGNALS:
            signal.signal(number, _heard)
        self._notifier = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        heard = set(os.read(self._pipe, 4096))
        # Others, as of a child that ended, are none of ours.
        if heard & set(_SIGNALS):
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_DFL)
            self._keep()
            self.quit_requested.emit()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """There only so that the signal does not end the process."""
