"""Loads what the chart is drawn with, on the window's thread and yet without holding it up."""

import ast
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject

from runsore.late_modules import loaded_when_needed
from runsore.ui.turns import Turns

# What numpy and pyqtgraph import beforehand and no chart uses, with the functions that are imported
# by their names: half of the work.
_NOT_FOR_NUMPY = {
    "numpy._core._add_newdocs": (),
    "numpy._core._add_newdocs_scalars": (),
    "numpy.linalg": ("eigvals", "inv", "lstsq", "matrix_power"),
    "pickle": (),
    "platform": (),
}
_NOT_FOR_PYQTGRAPH = {"cProfile": (), "subprocess": ()}
# Each with what it needs of pyqtgraph is loaded within some hundredths of a second.
_PARTS = ("chart_axis", "chart_lines", "chart_panels", "level_chart")


def load_numpy() -> None:
    # Its algebra, which no chart asks for, would start threads that wait in a busy loop.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with loaded_when_needed(_NOT_FOR_NUMPY):
        import_module("numpy")


class ChartLibrary(Turns):
    """No other thread may make Qt classes, Python's own children of them included: PySide6 keeps
    them in a map that the window's thread reads without a lock, and the program crashes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_LOADING, parent)


def _pieces() -> Iterator[None]:
    load_numpy()
    yield
    with _names_left_where_they_are(), loaded_when_needed(_NOT_FOR_PYQTGRAPH):
        import_by_names("pyqtgraph")
        for part in _PARTS:
            # With the first comes what pyqtgraph's own end asks for (`ViewBox`).
            import_module(f"runsore.ui.widgets.{part}")
            yield


# Of all libraries together, since nothing may be loaded twice.
_LOADING = _pieces()


def load_the_rest() -> None:
    """At once, where somebody cannot wait for a `ChartLibrary`."""
    for _ in _LOADING:
        pass


def import_by_names(name: str) -> None:
    """Imports a package whose own module imports all that lies in folders of it, each of these only
    when one of its names is asked for; where its source is not there, all at once."""
    spec = None if name in sys.modules else find_spec(name)
    get_source = getattr(spec and spec.loader, "get_source", None)
    source = get_source(name) if get_source else None
    if spec is None or source is None:
        import_module(name)
        return
    folders = spec.submodule_search_locations or ()
    module = module_from_spec(spec)
    own: list[ast.stmt] = []
    later: list[ast.ImportFrom] = []
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.ImportFrom) and _is_from_a_folder(statement, folders):
            later.append(statement)
        else:
            own.append(statement)
    vars(module)["__getattr__"] = _Names(module, later)
    sys.modules[name] = module
    try:
        _execute(own, module)
    except BaseException:
        del sys.modules[name]
        raise


def _is_from_a_folder(statement: ast.ImportFrom, folders: Iterable[str]) -> bool:
    """Not from a module beside: to import one sets its own name, where nobody would be asked."""
    path = (statement.module or "").split(".")
    if statement.level != 1 or len(path) > 1:
        return statement.level == 1
    is_all = statement.names[0].name == "*"
    return is_all and any(os.path.isdir(os.path.join(folder, *path)) for folder in folders)  # noqa: PTH112, PTH118 - names of files, as importlib has them


def _execute(statements: Iterable[ast.stmt], module: ModuleType) -> None:
    code = compile(ast.Module([*statements], []), str(module.__file__), "exec")
    exec(code, vars(module))  # noqa: S102 - as Python's own import does


class _Names:
    """Executes what brings a name, once it is asked for: a statement that says so or imports from a
    module of that name, else one after the other."""

    def __init__(self, module: ModuleType, statements: list[ast.ImportFrom]) -> None:
        self._module = module
        self._waiting = statements

    def __call__(self, name: str) -> Any:
        if not name.startswith("__"):
            for statement in self._which_may_bring(name):
                self._waiting.remove(statement)
                _execute([statement], self._module)
                if name in vars(self._module):
                    return vars(self._module)[name]
        raise AttributeError(f"module {self._module.__name__!r} has no attribute {name!r}")

    def _which_may_bring(self, name: str) -> Iterator[ast.ImportFrom]:
        for statement in tuple(self._waiting):
            imported = (alias.asname or alias.name for alias in statement.names)
            is_named = name in (*imported, *str(statement.module).split("."))
            if is_named and statement in self._waiting:
                yield statement
        # What imports a module of the package asks for its name first.
        if find_spec(f"{self._module.__name__}.{name}") is None:
            while self._waiting:
                yield self._waiting[0]


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
