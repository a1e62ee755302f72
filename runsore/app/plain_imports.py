"""Imports PySide6 without what it does to every start, and to every import after its own."""

from runsore.app.late_modules import loaded_when_needed
from runsore.app.late_signatures import signatures_later
from runsore.app.quick_enums import make_all_members, make_enums_quickly

# Imported by shiboken for what it knows of signatures, and, the last, by Python's `pathlib`.
_UNUSED = ("zipfile", "base64", "textwrap", "traceback", "struct", "tempfile", "ipaddress")

make_enums_quickly()
with loaded_when_needed(_UNUSED), signatures_later(before=make_all_members):
    # While Qt's libraries are loaded, if that was begun.
    from runsore import locations, wording  # noqa: F401 - as said

    # isort: split
    from PySide6 import QtCore  # noqa: F401 - the first of all, by way of this module
