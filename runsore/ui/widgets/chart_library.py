"""Loads what the chart is drawn with, on the window's thread and yet without holding it up."""

import ast
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import find_spec, module_from_spec
from itertools import chain
from time import monotonic

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject

from runsore.ui.turns import Turns

# What pyqtgraph imports that has nothing of Qt: half of the work.
_WITHOUT_QT = (
    "numpy",
    "numpy.typing",
    "cProfile",
    "colorama",
    "multiprocessing.connection",
    "pydoc",
    "subprocess",
    "xml.etree.ElementTree",
)
_A_TURN_S = 0.012


def load_what_is_not_qt() -> None:
    """May be called on any thread, and should be before a `ChartLibrary` is loaded."""
    for module in _WITHOUT_QT:
        import_module(module)


class ChartLibrary(Turns):
    """No other thread may make Qt classes, Python's own children of them included: PySide6 keeps
    them in a map that the window's thread reads without a lock, and the program crashes.

    `first_use` goes on once all is loaded, in turns as well.
    """

    def __init__(self, parent: QObject | None = None, first_use: Iterable[object] = ()) -> None:
        super().__init__(chain(_LOADING, first_use), parent)
        # numpy's algebra, which no chart asks for, would start threads that wait in a busy loop.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _pieces() -> Iterator[None]:
    with _names_left_where_they_are():
        yield from imported_in_turns("pyqtgraph")
    yield
    import_module("runsore.ui.widgets.level_chart")
    yield


# Of all libraries together, since nothing may be loaded twice.
_LOADING = _pieces()


def load_the_rest() -> None:
    """At once, where somebody cannot wait for a `ChartLibrary`."""
    for _ in _LOADING:
        pass


def imported_in_turns(name: str) -> Iterator[None]:
    """Imports a package whose own module imports all others, one statement after the other; where
    its source is not there, all at once."""
    spec = None if name in sys.modules else find_spec(name)
    source = (
        spec.loader.get_source(name) if spec and isinstance(spec.loader, InspectLoader) else None
    )
    if spec is None or source is None:
        import_module(name)
        return
    module = sys.modules[name] = module_from_spec(spec)
    try:
        began = monotonic()
        for statement in ast.parse(source).body:
            code = compile(ast.Module([statement], []), str(spec.origin), "exec")
            exec(code, vars(module))  # noqa: S102 - as Python's own import does
            if monotonic() - began > _A_TURN_S:
                yield
                began = monotonic()
    except BaseException:
        del sys.modules[name]
        raise


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
