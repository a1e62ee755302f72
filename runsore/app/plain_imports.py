"""Imports PySide6 without what it does to every start, and to every import after its own."""

from runsore.app.late_signatures import signatures_later
from runsore.app.quick_enums import make_all_members, make_enums_quickly
from runsore.late_modules import OF_PATHS, loaded_when_needed

# Imported by shiboken for what it knows of signatures, and by Qt's modifiers for a warning.
_OF_QT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("zipfile", "base64", "traceback", "struct", "tempfile"), ()),
    "textwrap": ("dedent",),
}

# While Qt's libraries are loaded, if that was begun.
with loaded_when_needed(OF_PATHS):
    from runsore import locations, wording  # noqa: F401 - as said

make_enums_quickly()
with (
    loaded_when_needed(_OF_QT),
    signatures_later(before=make_all_members),
):
    from PySide6.QtCore import Qt  # noqa: F401 - the first of all, by way of this module
