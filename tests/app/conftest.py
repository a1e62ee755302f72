"""The dressed application of the tests of the window."""

from ui.conftest import theme

__all__ = ["theme"]
