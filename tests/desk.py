"""A desktop for tests: a tray that is there or not, and notes what it was told."""

from PySide6.QtCore import QObject, Signal


class NotingTray(QObject):
    """A Tray of our own in the place of the system's."""

    open_requested = Signal()
    later_requested = Signal()
    quit_requested = Signal()

    def __init__(self, *, is_there: bool = True) -> None:
        super().__init__()
        self.is_there = is_there
        self.is_shown = False
        self.told: list[str] = []

    def is_available(self) -> bool:
        return self.is_there

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def tell(self, title: str, text: str) -> None:
        self.told.append(text)
