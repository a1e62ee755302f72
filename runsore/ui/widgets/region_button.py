"""What assistive technology and the keyboard see of the painted regions."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from runsore.core.body import REGIONS
from runsore.ui.turns import Turns

FIRST_REGION = "left-upper-calf"
# By then, what is around the map is on the screen.
_SOON_MS = 400
_IN_A_TURN = 15


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


class RegionButtons(QObject):
    """A button for each region of a map, made a few at a time soon after the map was shown, and
    all at once when the first is needed before.

    Until then the map itself takes the focus, which goes on to the button of the `current` region.
    `dress` names and places one that was just made.
    """

    activated = Signal(str)
    key_pressed = Signal(object)
    focus_changed = Signal(str, object)

    def __init__(self, owner: QWidget, dress: Callable[[RegionButton], None]) -> None:
        super().__init__(owner)
        self.current = FIRST_REGION
        self._owner = owner
        self._dress = dress
        self._made: dict[str, RegionButton] = {}
        self._turns = Turns(self._pieces(), self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._make)
        owner.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def __iter__(self) -> Iterator[RegionButton]:
        """Those that were made."""
        return iter(self._made.values())

    def make_soon(self) -> None:
        if QAccessible.isActive():
            self.make_all()
        elif not self._made:
            self._soon.start()

    def _make(self) -> None:
        """A map that is not seen any more waits until it is shown again."""
        if self._owner.isVisible():
            self._turns.start()

    def make_all(self) -> None:
        self._soon.stop()
        self._turns.finish()

    def button(self, key: str) -> RegionButton:
        self.make_all()
        return self._made[key]

    def make_current(self, key: str) -> None:
        """The one that Tab leads to."""
        if self.current in self._made:
            self._made[self.current].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.current = key
        self._made[key].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._owner.setFocusProxy(self._made[key])

    def _pieces(self) -> Iterator[None]:
        before = self._owner
        for number, region in enumerate(REGIONS, start=1):
            button = self._made[region.key] = RegionButton(region.key, self._owner)
            button.activated.connect(self.activated)
            button.key_pressed.connect(self.key_pressed)
            button.focus_changed.connect(self.focus_changed)
            QWidget.setTabOrder(before, button)
            before = button
            self._dress(button)
            button.show()
            if number % _IN_A_TURN == 0:
                yield
        self._take_over()

    def _take_over(self) -> None:
        """The focus that the map had goes on without a sign of it."""
        if self._owner.hasFocus():
            self._made[self.current].setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._owner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.make_current(self.current)
