"""Where circles of references are collected: on the window's thread alone.

Python collects on whichever thread allocates next. A widget that is part of such a circle would be
destroyed on that thread, and Qt crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# What a reading thread makes in a second would take too long to look through at once.
_EVERY_MS = 100


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
        self._timer.timeout.connect(collect_due)

    def begin(self) -> None:
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()

    def collect_all(self) -> None:
        gc.unfreeze()
        gc.collect()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()


def collect_due() -> None:
    """Collects the oldest generation that is due by Python's own thresholds, if any is."""
    due = [
        generation
        for generation, (count, threshold) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > threshold
    ]
    if due:
        gc.collect(due[-1])
