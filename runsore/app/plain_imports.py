"""Imports PySide6 without what it does to every start, and to every import after its own."""

import sys

from runsore.app.late_modules import loaded_when_needed
from runsore.app.late_signatures import signatures_later
from runsore.app.quick_enums import make_enums_quickly

# Imported by shiboken for what it knows of signatures, and, the last, by Python's `pathlib`.
_UNUSED = ("zipfile", "base64", "textwrap", "traceback", "struct", "tempfile", "ipaddress")
# New enumerations, without shortcuts such as `Qt.AlignLeft` and without `Flag()`, for which
# PySide6 looks at all of them: https://doc.qt.io/qtforpython/developer/enumfeatures_doc.html
_NEW, _NO_SHORTCUTS, _NO_DEFAULT = 0x01, 0x10, 0x40

sys.pyside6_option_python_enum = _NEW | _NO_SHORTCUTS | _NO_DEFAULT  # type: ignore[attr-defined]
make_enums_quickly()
with loaded_when_needed(_UNUSED), signatures_later():
    from PySide6 import QtCore  # noqa: F401 - the first of all, by way of this module
