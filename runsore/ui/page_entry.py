"""What the window knows of a page: its name, its title, how it is made and said again."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from runsore.core.value import Value


class PageEntry(Value):
    """A page that is made when it is first shown."""

    name: str
    title: str
    make: Callable[[], QWidget]


@runtime_checkable
class Retranslatable(Protocol):
    """A page that holds more than its texts, and keeps it when the language changes."""

    def retranslate(self) -> None: ...


@runtime_checkable
class Footed(Protocol):
    """A page at whose foot something is said at times; messages do not cover it."""

    @property
    def foot_height(self) -> int: ...

    @property
    def foot_changed(self) -> SignalInstance: ...
