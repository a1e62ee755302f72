"""Work that would hold up the window, done on another thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot


class _Work(QRunnable):
    """Carries its number along, so that an answer overtaken by a newer request is known."""

    def __init__(self, number: int, work: Callable[[], Any], finished: Any) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._finished = finished

    def run(self) -> None:
        try:
            self._finished.emit(self._number, self._work(), None)
        except Exception as error:
            self._finished.emit(self._number, None, error)


class Background(QObject):
    """Runs work that must not touch widgets; a newer request makes an older answer unheard.

    `done` carries what the work returned and `failed` the exception it raised; both arrive on
    the thread that made this object.
    """

    done = Signal(object)
    failed = Signal(object)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = 0
        self._busy = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._busy

    def start(self, work: Callable[[], Any]) -> None:
        self._latest += 1
        self._busy = True
        QThreadPool.globalInstance().start(_Work(self._latest, work, self._finished))

    @Slot(int, object, object)
    def _on_finished(self, number: int, result: object, error: object) -> None:
        if number != self._latest:
            return
        self._busy = False
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
