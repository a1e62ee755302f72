"""Work that only the window's thread can do, in pieces, so that nothing else waits for long."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Turns(QObject):
    """Does one piece in each turn of the loop; `done` is sent at the turn after the last, and once
    more wherever it is started again; not where a piece failed."""

    done = Signal()

    def __init__(self, pieces: Iterator[object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._take)

    @property
    def is_busy(self) -> bool:
        return self._turn.isActive()

    def start(self) -> None:
        self._turn.start()

    def stop(self) -> None:
        self._turn.stop()

    def finish(self) -> None:
        """Does at once all that is left."""
        for _ in self._pieces:
            pass

    def _take(self) -> None:
        try:
            for _ in self._pieces:
                return
        except BaseException:
            self._turn.stop()
            raise
        self._turn.stop()
        self.done.emit()
