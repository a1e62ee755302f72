"""What is loaded when Today is there: the libraries that a save needs, which take longest."""

from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer, Signal

from runsore.app.late_parts import load_what_comes_next
from runsore.ui.background import Background

_DRAWN_WITHIN_MS = 150


class LateLoading(QObject):
    """Until all is loaded, threads work one by one, and what a page asks for comes first: two
    imports side by side would hold up each other and the window. `done` comes after every opening
    of a log; `ended` whenever no more is to be loaded."""

    done = Signal()
    ended = Signal()
    failed = Signal(Exception)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_wanted = False
        self._drawing = QTimer(self, singleShot=True, interval=_DRAWN_WITHIN_MS)
        self._drawing.timeout.connect(self._load)
        self._background = Background(self)
        self._background.done.connect(self._loaded)
        self._background.failed.connect(self._not_loaded)

    def begin(self) -> None:
        """The log is about to be opened."""
        QThreadPool.globalInstance().setMaxThreadCount(1)

    def log_opened(self) -> None:
        self._is_wanted = True
        self._drawing.start()

    def stop(self) -> None:
        """There is no log, or no program any more."""
        self._is_wanted = False
        self._drawing.stop()
        self._end()

    def _load(self) -> None:
        self._background.start(load_what_comes_next)

    def _not_loaded(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _loaded(self) -> None:
        self._end()
        if self._is_wanted:
            self.done.emit()

    def _end(self) -> None:
        QThreadPool.globalInstance().setMaxThreadCount(max(2, QThread.idealThreadCount()))
        self.ended.emit()
