"""Work that would hold up the window, done on another thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot


class _Task:
    """Some work and what came of it, until it is taken.

    The other thread must not be the last to know of them: they may hold widgets, and a widget that
    goes on another thread crashes Qt. What is taken is let go of by who took it.
    """

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work: Callable[[], Any] | None = work
        self._result: object = None
        self._error: Exception | None = None

    def do(self) -> None:
        if self._work is None:
            return
        try:
            self._result = self._work()
        except Exception as error:
            self._error = error

    def take(self) -> tuple[Callable[[], Any] | None, object, Exception | None]:
        taken = self._work, self._result, self._error
        self._work = self._result = self._error = None
        return taken


# Tasks that nobody waits for any more, until the window's thread lets go of them.
_ORPHANS: list[_Task] = []


class _Run(QRunnable):
    """Carries its number along, so that an answer overtaken by a newer request is known."""

    def __init__(self, number: int, task: _Task, finished: Any) -> None:
        super().__init__()
        self._number = number
        self._task = task
        self._finished = finished

    def run(self) -> None:
        self._task.do()
        try:
            self._finished.emit(self._number)
        except RuntimeError:
            # Who asked is gone, such as a page that was forgotten meanwhile.
            _ORPHANS.append(self._task)


class Background(QObject):
    """Runs work that must not touch widgets; a newer request makes an older answer unheard.

    `done` carries what the work returned and `failed` the exception it raised; both arrive on
    the thread that made this object, and there alone work and answer are let go of. `overtaken`
    carries an unheard answer, for what has to be closed.
    """

    done = Signal(object)
    failed = Signal(object)
    overtaken = Signal(object)
    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = 0
        self._tasks: dict[int, _Task] = {}
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._latest in self._tasks

    def start(self, work: Callable[[], Any]) -> None:
        _ORPHANS.clear()
        self._latest += 1
        task = self._tasks[self._latest] = _Task(work)
        QThreadPool.globalInstance().start(_Run(self._latest, task, self._finished))

    @Slot(int)
    def _on_finished(self, number: int) -> None:
        _, result, error = self._tasks.pop(number).take()
        if number != self._latest:
            self.overtaken.emit(result)
        elif error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
