"""Loads what the chart is drawn with, on the window's thread and yet without holding it up."""

from collections.abc import Iterator
from importlib import import_module

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_SLICE_MS = 8


class ChartLibrary(QObject):
    """No other thread may make Qt classes, Python's own children of them included: PySide6 keeps
    them in a map that the window's thread reads without a lock, and the program crashes.

    numpy, half of the work, holds no Qt and may come before, from any thread. `loaded` is sent
    after a few turns of the loop, and at the next one where all is there.
    """

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = _pieces()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._load_some)

    @property
    def is_busy(self) -> bool:
        return self._turn.isActive()

    def load(self) -> None:
        self._turn.start()

    def _load_some(self) -> None:
        time = QElapsedTimer()
        time.start()
        for _ in self._pieces:
            if time.elapsed() >= _SLICE_MS:
                return
        self._turn.stop()
        self.loaded.emit()


def _pieces() -> Iterator[object]:
    """Each may take a moment; the longest, pyqtgraph's own, some 60 ms."""
    # pyqtgraph names every class of Qt, which PySide6 makes when it is first named.
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name)
    yield import_module("pyqtgraph")
    yield import_module("runsore.ui.widgets.level_chart")
