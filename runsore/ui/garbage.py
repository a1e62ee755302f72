"""Where circles of references are collected: on the window's thread alone.

Python collects on whichever thread allocates next. A widget that is part of such a circle would be
destroyed on that thread, and Qt crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# What a reading thread makes in a second would take too long to look through at once: while much
# is made, one looks more often.
_EVERY_MS, _OFTEN_MS = 100, 15
# Objects of the youngest generation, and collections of the one before.
_DUE = (10_000, 5_000, 1_000)


class Garbage(QObject):
    """Takes the collecting over from Python until `stop`; made on the window's thread.

    Nothing is collected before `begin`, and what is there by then, mostly modules and what lives
    as long as the window, is not looked through before `collect_all`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()

    def collect_all(self) -> None:
        gc.unfreeze()
        gc.collect()

    def _collect(self) -> None:
        self._timer.setInterval(_OFTEN_MS if collect_due() else _EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()


def collect_due() -> bool:
    """Collects the oldest generation that is due; whether there was any."""
    counted = enumerate(zip(gc.get_count(), _DUE, strict=True))
    due = [generation for generation, (count, most) in counted if count > most]
    if due:
        gc.collect(due[-1])
    return bool(due)
