"""Modules that others import beforehand, loaded when something of theirs is asked for."""

import sys
from _thread import allocate_lock
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, TypeAlias

Answers: TypeAlias = Mapping[str, Callable[..., Any]]
# What pathlib imports for addresses, for paths of Windows elsewhere, and for patterns.
OF_PATHS = {"urllib.parse": ("quote_from_bytes",), "ntpath": (), "fnmatch": ()}


@contextmanager
def loaded_when_needed(modules: Mapping[str, Sequence[str] | Answers]) -> Iterator[None]:
    """What is imported within it and imports one of the modules gets one that loads the real one
    when it is first used; elsewhere, and afterwards, an import is as ever.

    Behind the name of each stand functions that may be imported from it without loading it, or
    called, where there is another for it.
    """
    late = {name: _Late(name, of) for name, of in modules.items() if name not in sys.modules}
    sys.modules |= late
    try:
        yield
    finally:
        for name, module in late.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _Late(ModuleType):
    def __init__(self, name: str, functions: Sequence[str] | Answers) -> None:
        super().__init__(name)
        self._functions = functions

    def __getattr__(self, name: str) -> Any:
        if name == "__path__":
            # Whether it is a package, asked by every import from it.
            raise AttributeError(name)
        if name in self._functions:
            functions = self._functions
            return functions[name] if isinstance(functions, Mapping) else _later(self, name)
        return getattr(self._real(), name)

    def _real(self) -> ModuleType:
        with _one_by_one:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
        return import_module(self.__name__)


# `threading`, where it has another name, is more than a command needs.
_one_by_one = allocate_lock()


def _later(module: _Late, name: str) -> Callable[..., Any]:
    def function(*given: Any, **named: Any) -> Any:
        return getattr(module._real(), name)(*given, **named)  # noqa: SLF001 - of this file

    return function
