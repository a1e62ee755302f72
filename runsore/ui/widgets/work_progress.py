"""How far long work is, and how long it may still take."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from runsore.presenters.arrivals import seconds_left
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named

_STEPS = 1000


class WorkProgress(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._bar = named(QProgressBar(), "import-progress")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._left = named(QLabel(), "import-left")
        set_role(self._left, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._bar)
        column.addWidget(self._left)

    def begin(self) -> None:
        self._since.start()
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(0)
        self._left.setText(" ")

    def begin_unmeasured(self) -> None:
        """For work whose end cannot be told."""
        self._bar.setRange(0, 0)
        self._left.setText(" ")

    def show_part(self, part: float) -> None:
        """From 0 to 1."""
        self._bar.setValue(round(part * _STEPS))
        left = seconds_left(self._since.elapsed() / 1000, part)
        self._left.setText(" " if left is None else self._words(left))

    def _words(self, seconds: float) -> str:
        if seconds < 10:
            return self.tr("a few seconds left")
        if seconds < 60:
            tens = round(seconds / 10) * 10
            return self.tr("about {count} seconds left").format(count=tens)
        minutes = round(seconds / 60)
        if minutes == 1:
            return self.tr("about a minute left")
        return self.tr("about {count} minutes left").format(count=minutes)
