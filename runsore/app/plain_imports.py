"""Imports PySide6 without what it does to every start, and to every import after its own."""

from runsore.app.late_signatures import signatures_later
from runsore.app.quick_enums import make_enums_quickly

make_enums_quickly()
with signatures_later():
    from PySide6 import QtCore  # noqa: F401 - the first of all, by way of this module
