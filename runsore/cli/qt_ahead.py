"""Has the system load Qt's libraries while Python imports what does not need them.

Loading and linking them takes a tenth of a start, and holds no lock of Python's when it is asked
for in this way.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib import import_module

from runsore.cli.first_word import HELP, first_word

# Each brings along what it is linked with.
_LIBRARIES = ("QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so")
_DRAWINGS = "Qt/plugins/imageformats/libqsvg.so"
# Python's own small ones, which would wait: the system loads one library at a time.
_SMALL = ("_datetime", "_json", "_typing", "math", "zlib")
_ON_X11 = "Qt/plugins/platforms/libqxcb.so"
_ANSWERED_AT_ONCE = HELP | {"--version"}


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether no command is asked for, and no text."""
    return first_word(arguments) is None and _ANSWERED_AT_ONCE.isdisjoint(arguments)


def begin() -> None:
    """On another thread; what cannot be loaded is told when it is imported."""
    if not sys.platform.startswith("linux"):
        return
    try:
        import_module("ctypes")
    except ImportError:  # a Python that was built without libffi
        return
    for name in _SMALL:
        with suppress(ImportError):
            import_module(name)
    from threading import Thread  # noqa: PLC0415 - a command needs none

    Thread(target=_load, args=(list(_paths()),)).start()


def _load(paths: Sequence[str]) -> None:
    import ctypes  # noqa: PLC0415 - a command needs none

    load = ctypes.CDLL(None).dlopen
    load.restype, load.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    for path in paths:
        load(os.fsencode(path), os.RTLD_LAZY)
    with suppress(OSError, AttributeError):
        # Has read what is written in the system's files about its fonts.
        ctypes.CDLL("libfontconfig.so.1").FcInit()


def _paths() -> Iterator[str]:
    from importlib.util import find_spec  # noqa: PLC0415 - only where it is used

    found = find_spec("PySide6")
    for folder in (found and found.submodule_search_locations) or ():
        for name in (*_LIBRARIES, _DRAWINGS, *_platform()):
            yield os.path.join(folder, name)  # noqa: PTH118 - pathlib is not loaded yet


def _platform() -> Iterator[str]:
    if os.environ.get("QT_QPA_PLATFORM", "xcb") == "xcb" and "WAYLAND_DISPLAY" not in os.environ:
        yield _ON_X11
