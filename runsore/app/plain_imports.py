"""Imports PySide6 without what it does to every start, and to every import after its own."""

import builtins

from runsore import locations
from runsore.app.kept_code import kept_code
from runsore.app.quick_enums import make_enums_quickly

# Describes modules for editors; shiboken loads it, and what it needs, at every start.
_STUB_GENERATOR = "shibokensupport/signature/lib/pyi_generator.py"

make_enums_quickly()
with kept_code(locations.code_path(), without=_STUB_GENERATOR):
    from PySide6 import QtCore  # noqa: F401 - the first of all, by way of this module

# For `from __feature__ import …`, which nothing here uses, it looks through the source of each
# module that is imported: an eighth of what loading the program takes.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
