"""Object names given where a widget is made."""

from typing import TypeVar

from PySide6.QtCore import QObject

_Named = TypeVar("_Named", bound=QObject)


def named(thing: _Named, name: str) -> _Named:
    """The same thing under an object name, by which tests and screen readers' tools find it."""
    thing.setObjectName(name)
    return thing
