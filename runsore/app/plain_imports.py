"""Imports PySide6 without what it does to every start, and to every import after its own."""

from runsore.app.late_signatures import signatures_later
from runsore.app.quick_enums import make_all_members, make_enums_quickly
from runsore.late_modules import loaded_when_needed

# Imported by shiboken for what it knows of signatures.
_OF_SIGNATURES = ("zipfile", "base64", "textwrap", "traceback", "struct", "tempfile")

# While Qt's libraries are loaded, if that was begun. `pathlib` knows of addresses.
with loaded_when_needed({"ipaddress": ()}):
    from runsore import locations, wording  # noqa: F401 - as said

make_enums_quickly()
with (
    loaded_when_needed(dict.fromkeys(_OF_SIGNATURES, ())),
    signatures_later(before=make_all_members),
):
    from PySide6 import QtCore  # noqa: F401 - the first of all, by way of this module
