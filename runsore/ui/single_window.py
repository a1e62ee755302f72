"""One window for one log: a second start raises the first instead of opening another."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_HERE = b"here"
_PATIENCE_MS = 3000


class SingleWindow(QObject):
    """Known to other starts of this user by the log's path, through a socket on this machine.

    What speaks through it is loaded with `listen`, or where there is somebody to speak to.
    """

    raise_requested = Signal()

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name_of(log)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """False where another window has this log; that one was asked to come forward.

        One that does not answer counts as none: two windows on one log do no harm.
        """
        return not _is_answered(self._name)

    def listen(self) -> None:
        """From here on this is the window that others find."""
        if self._server is not None and self._server.isListening():
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first paint

        if self._server is None:
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._answer)
        # Either another start was quicker, or a program that was killed left its socket behind.
        if not self._server.listen(self._name) and not _is_answered(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def watch(self, log: Path) -> None:
        """The window has another log now."""
        if (name := _name_of(log)) == self._name:
            return
        self.close()
        self._name = name
        self.listen()

    def close(self) -> None:
        if self._server is not None:
            self._server.close()

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
    if os.name == "posix" and not Path(name).exists():
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
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not folder or not Path(folder).is_dir():
        folder = tempfile.gettempdir()
    return str(Path(folder) / name) if os.name == "posix" else name
