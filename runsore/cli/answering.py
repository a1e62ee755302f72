"""Arguments in, sentences out, the window when nothing else is asked."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any

from runsore.cli.command import DONE, INVALID, RefusedError
from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import SaidError

_ERROR_LENGTH = 300


def answer(asked: Sequence[str]) -> int:
    """Exit status 0: done; 2: the input or the log was refused, with one line on stderr."""
    _print_any_text()
    work = _chosen(asked)
    try:
        return work()
    except (RefusedError, InvalidValueError, SaidError) as error:
        return _refuse(error)
    except BrokenPipeError:
        # The reader went away; Python would complain again when it flushes on exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _chosen(asked: Sequence[str]) -> Callable[[], int]:
    """A start without arguments, as from a menu, leaves nothing to be taken apart."""
    if not asked:
        return _function("window_command.open_window")
    from runsore.cli.arguments import parser  # noqa: PLC0415 - as said

    options = parser(asked).parse_args(asked)
    return partial(_function(options.work), options)


def _function(name: str) -> Callable[..., Any]:
    """Of all commands only the chosen one is loaded."""
    module, _, function = name.partition(".")
    found: Callable[..., Any] = getattr(import_module(f"runsore.cli.{module}"), function)
    return found


def _refuse(error: Exception) -> int:
    line = " ".join(str(error).split())
    if len(line) > _ERROR_LENGTH:
        line = f"{line[: _ERROR_LENGTH - 1]}…"
    print(line, file=sys.stderr)
    return INVALID


def _print_any_text() -> None:
    """A terminal that cannot show a character shows its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
