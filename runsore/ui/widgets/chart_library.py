"""Loads what the chart is drawn with, on the window's thread and yet without holding it up."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject

from runsore.ui.turns import Turns

# What pyqtgraph imports that has nothing of Qt: half of the work.
_WITHOUT_QT = (
    "numpy",
    "multiprocessing.connection",
    "pydoc",
    "subprocess",
    "xml.etree.ElementTree",
)


def load_what_is_not_qt() -> None:
    """May be called on any thread, and should be before a `ChartLibrary` is loaded."""
    for module in _WITHOUT_QT:
        import_module(module)


class ChartLibrary(Turns):
    """No other thread may make Qt classes, Python's own children of them included: PySide6 keeps
    them in a map that the window's thread reads without a lock, and the program crashes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_pieces(), parent)
        # numpy's algebra, which no chart asks for, would start threads that wait in a busy loop.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _pieces() -> Iterator[object]:
    """One for each turn of the loop; the longest, pyqtgraph's own, takes some 40 ms."""
    with _names_left_where_they_are():
        pyqtgraph = import_module("pyqtgraph")
    yield pyqtgraph
    yield import_module("runsore.ui.widgets.level_chart")


@contextmanager
def _names_left_where_they_are() -> Iterator[None]:
    """pyqtgraph finds PySide6's own modules for its copies of them, and no names left to copy.

    To copy a name is to use it, and PySide6 makes each class with its enumerations when it is
    first used: seven hundred, of which the chart needs a third.
    """
    modules = (QtCore, QtGui, QtWidgets)
    listings = [module.__dir__ for module in modules]
    for module in modules:
        sys.modules[module.__name__.replace("PySide6", "pyqtgraph.Qt")] = module
        vars(module)["__dir__"] = list
    try:
        yield
    finally:
        for module, listing in zip(modules, listings, strict=True):
            vars(module)["__dir__"] = listing
