"""What assistive technology and the keyboard see of a painted region."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class RegionButton(QAbstractButton):
    """It paints nothing and lets the mouse through; the map says what its keys do.

    `activated` carries the region's key, `key_pressed` a QKeyEvent, `focus_changed` the region's
    key and a QFocusEvent.
    """

    activated = Signal(str)
    key_pressed = Signal(object)
    focus_changed = Signal(str, object)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._tell_activated)

    def show_checked(self, checked: bool) -> None:
        """Shows the state without telling of an activation."""
        with QSignalBlocker(self):
            self.setChecked(checked)

    def _tell_activated(self) -> None:
        self.activated.emit(self.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Left to the map."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_changed.emit(self.key, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focus_changed.emit(self.key, event)
