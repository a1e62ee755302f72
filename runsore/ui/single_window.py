"""One window for one log: a second start raises the first instead of opening another."""

import os
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QDeadlineTimer, QDir, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_HERE = b"here"
_PATIENCE_MS = 3000
_PAUSE_MS = 50


class SingleWindow(QObject):
    """Known to other starts of this user by the log's path: by a lock at once, and once `listen`
    was called, by a socket on this machine."""

    raise_requested = Signal()

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._take(log)

    def is_first(self) -> bool:
        """False where another window has this log; that one was asked to come forward.

        One that does not answer counts as none: two windows on one log do no harm.
        """
        if self._lock.tryLock(0):
            return True
        # Another start has just begun, perhaps, and will listen in a moment.
        patience = QDeadlineTimer(_PATIENCE_MS)
        while not (answered := _is_answered(self._name)) and not patience.hasExpired():
            QThread.msleep(_PAUSE_MS)
        return not answered

    def listen(self) -> None:
        """From here on this is the window that others find."""
        if self._server is not None and self._server.isListening():
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first paint

        if self._server is None:
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._name) and not _is_answered(self._name):
            # A program that was killed left its socket behind.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def watch(self, log: Path) -> None:
        """The window has another log now."""
        if _name_of(log) == self._name:
            return
        self.close()
        self._take(log)
        self._lock.tryLock(0)
        self.listen()

    def close(self) -> None:
        self._lock.unlock()
        if self._server is not None:
            self._server.close()

    def _take(self, log: Path) -> None:
        self._name = _name_of(log)
        self._lock = QLockFile(f"{_folder()}/{Path(self._name).name}.lock")
        # What a program that was killed leaves is known by its process; age alone says nothing.
        self._lock.setStaleLockTime(0)

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection() if self._server else None
        if caller is None:
            return
        caller.disconnected.connect(caller.deleteLater)
        caller.write(_HERE)
        caller.flush()
        caller.disconnectFromServer()
        self.raise_requested.emit()


def _is_answered(name: str) -> bool:
    if os.name == "posix" and not os.path.exists(name):  # noqa: PTH110 - it raises nothing
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - where it is needed at all

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS) or not socket.waitForReadyRead(_PATIENCE_MS):
        return False
    return socket.readAll().data() == _HERE


def _name_of(log: Path) -> str:
    """A file where a system has sockets as files."""
    whose = f"{Path.home()}\n{log.resolve()}".encode("utf-8", "surrogateescape")
    name = f"runsore-{crc32(whose):08x}{crc32(whose[::-1]):08x}"
    return f"{_folder()}/{name}" if os.name == "posix" else name


def _folder() -> str:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return folder if folder and os.access(folder, os.W_OK | os.X_OK) else QDir.tempPath()
