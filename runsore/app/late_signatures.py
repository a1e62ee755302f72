"""Loads what shiboken knows of signatures when it is first asked for, mostly never.

At every start shiboken unpacks, compiles and imports a dozen modules, and with them `inspect` and
what that needs: a quarter of what a bare window takes. They write the sentence of a TypeError,
tell signatures and texts of help, and serve `from __feature__ import …`, which nothing here uses;
for that they look through the source of each module that is imported.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import RLock
from types import ModuleType
from typing import Any

_START = "signature_bootstrap.py"
_MAPPING = "shibokensupport.signature.mapping"


class _Signatures:
    """Stands where shiboken keeps its loader, whose functions it takes and calls when it needs to.

    `begin` makes the loader. The module that knows names is looked for before any function is
    called; in its place is one that has the loader made.
    """

    def __init__(self, begin: Callable[[], Any]) -> None:
        self._begin = begin
        self._begun: Any = None
        self._one_by_one = RLock()
        self._imported: list[ModuleType] = []
        self._names = ModuleType(_MAPPING)
        vars(self._names)["update_mapping"] = self._update_names
        sys.modules[_MAPPING] = self._names

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(self._ask, name)

    def post_init(self) -> None:
        """Would put shiboken's own import in place of Python's."""

    def make_helptext(self, of: Any) -> Any:
        """Asked for the text of every built-in method, such as numpy's thousand."""
        if not sys.modules["signature_bootstrap"].get_signature(of):
            own = getattr(of, "__dict__", {}).get("__doc__")
            return own if of.__doc__ is None else of.__doc__
        return self._ask("make_helptext", of)

    def finish_import(self, module: ModuleType) -> None:
        if self._begun is None:
            self._imported.append(module)
        else:
            self._begun.finish_import(module)

    def _ask(self, name: str, *given: Any, **named: Any) -> Any:
        """One thread at a time: shiboken's start lets go of what another is just importing, and
        its names are told for complete before they are."""
        with self._one_by_one:
            return getattr(self._loader(), name)(*given, **named)

    def _loader(self) -> Any:
        if self._begun is None:
            loader = self._begin()
            for module in self._imported:
                loader.finish_import(module)
            self._begun = loader
        return self._begun

    def _update_names(self) -> None:
        with self._one_by_one:
            known = self._loader().mapping
            known.update_mapping()
            vars(self._names).update(vars(known) | {"update_mapping": self._update_names})


@contextmanager
def signatures_later(before: Callable[[], None]) -> Iterator[None]:
    """Within it PySide6 is imported; what Python compiles meanwhile stays as it is.

    `before` is called before the signatures are loaded.
    """
    plain: Callable[..., Any] = builtins.compile

    def compile_but_the_start(source: Any, name: Any, *rest: Any, **options: Any) -> Any:
        if name != _START:
            return plain(source, name, *rest, **options)

        def begin() -> Any:
            before()
            began = sys.modules["signature_bootstrap"]
            exec(plain(source, name, "exec"), vars(began))  # noqa: S102 - as shiboken does
            return began.bootstrap()

        _waiting.append(begin)
        return _start_later.__code__

    builtins.compile = compile_but_the_start  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = plain


def _start_later() -> None:
    """What shiboken runs in place of its own start, among that module's names, not these. Compiled
    with this file: for the built-in `compile` Python would make a hundred classes of its syntax."""
    import sys  # noqa: PLC0415 - as said

    here = sys.modules["runsore.app.late_signatures"]
    vars(sys.modules["signature_bootstrap"])["bootstrap"] = vars(here)["bootstrap"]


_waiting: list[Callable[[], Any]] = []


def bootstrap() -> _Signatures:
    """Called by shiboken, by this name."""
    return _Signatures(_waiting.pop())
