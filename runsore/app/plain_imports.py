"""Takes away what PySide6 does to every import after its own."""

import builtins

from PySide6 import QtCore  # noqa: F401 - does it

# For `from __feature__ import …`, which nothing here uses, it looks through the source of each
# module that is imported: an eighth of what loading the program takes.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
