"""Modules that others import beforehand, loaded when something of theirs is asked for."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


@contextmanager
def loaded_when_needed(modules: Mapping[str, Sequence[str]]) -> Iterator[None]:
    """What is imported within it and imports one of the modules gets one that loads the real one
    when it is first used; elsewhere, and afterwards, an import is as ever.

    Behind the name of each stand functions that may be imported from it and are not called yet.
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
    def __init__(self, name: str, functions: Sequence[str]) -> None:
        super().__init__(name)
        self._functions = functions

    def __getattr__(self, name: str) -> Any:
        if name == "__path__":
            # Whether it is a package, asked by every import from it.
            raise AttributeError(name)
        if name in self._functions:
            return _later(self.__name__, name)
        if sys.modules.get(self.__name__) is self:
            # Another thread may have done it meanwhile.
            sys.modules.pop(self.__name__, None)
        return getattr(import_module(self.__name__), name)


def _later(module: str, name: str) -> Callable[..., Any]:
    def function(*given: Any, **named: Any) -> Any:
        return getattr(import_module(module), name)(*given, **named)

    return function
