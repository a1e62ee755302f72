"""Modules that others import beforehand, loaded when something of theirs is asked for."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


@contextmanager
def loaded_when_needed(names: Sequence[str]) -> Iterator[None]:
    """What is imported within it and says `import NAME` gets one that loads the real one when it
    is first used; elsewhere, and afterwards, an import is as ever."""
    late = {name: _Late(name) for name in names if name not in sys.modules}
    sys.modules |= late
    try:
        yield
    finally:
        for name, module in late.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _Late(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)
