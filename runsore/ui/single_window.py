"""One window for one log: a second start raises the first instead of opening another."""

import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_HERE = b"here"
_PATIENCE_MS = 3000


class SingleWindow(QObject):
    """Known to other starts of this user by the log's path, through a socket on this machine."""

    raise_requested = Signal()

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name_of(log)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def is_first(self) -> bool:
        """False where another window has this log; that one was asked to come forward.

        One that does not answer counts as none: two windows on one log do no harm.
        """
        if _is_answered(self._name):
            return False
        if self._server.listen(self._name):
            return True
        # Either another start was quicker, or a program that was killed left its socket behind.
        if _is_answered(self._name):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def watch(self, log: Path) -> None:
        """The window has another log now."""
        if (name := _name_of(log)) == self._name:
            return
        self._server.close()
        self._name = name
        if not _is_answered(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        if caller is None:
            return
        caller.disconnected.connect(caller.deleteLater)
        caller.write(_HERE)
        caller.flush()
        caller.disconnectFromServer()
        self.raise_requested.emit()


def _is_answered(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS) or not socket.waitForReadyRead(_PATIENCE_MS):
        return False
    return socket.readAll().data() == _HERE


def _name_of(log: Path) -> str:
    whose = f"{Path.home()}\n{log.resolve()}"
    name = f"runsore-{sha256(whose.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(folder) / name) if folder and Path(folder).is_dir() else name
