"""Which way an arrow key leads."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import Qt


def way_of(key: int) -> tuple[int, int] | None:
    """Steps across and down; None for any other key."""
    return _ways().get(key)


@cache
def _ways() -> Mapping[int, tuple[int, int]]:
    """Known from the first key on: Python makes a member for each of Qt's 471."""
    keys = Qt.Key
    return {
        keys.Key_Left: (-1, 0),
        keys.Key_Right: (1, 0),
        keys.Key_Up: (0, -1),
        keys.Key_Down: (0, 1),
    }
