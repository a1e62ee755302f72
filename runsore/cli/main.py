"""Arguments in, sentences out, the window when nothing else is asked."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from runsore import __version__
from runsore.cli import (
    backup_command,
    check_command,
    demo_command,
    exchange_commands,
    report_command,
)
from runsore.cli.command import DONE, INVALID, RefusedError, add_log_option
from runsore.core.invalid import InvalidValueError
from runsore.core.log import FileRefusedError, LogError

_ERROR_LENGTH = 300


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0: done; 2: the input or the log was refused, with one line on stderr."""
    _print_any_text()
    options = _parser().parse_args(arguments)
    work: Callable[[argparse.Namespace], int] = options.work
    try:
        return work(options)
    except (RefusedError, InvalidValueError, FileRefusedError, LogError) as error:
        return _refuse(error)
    except BrokenPipeError:
        # The reader went away; Python would complain again when it flushes on exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="runsore",
        description="I'm sore; should I run? Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"runsore {__version__}")
    add_log_option(parser, default=None)
    parser.add_argument(
        "--in-tray",
        action="store_true",
        help="leave the window away until a reminder or a click on the tray asks for it",
    )
    parser.set_defaults(work=_window)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    check_command.add_check(commands)
    backup_command.add_backup(commands)
    exchange_commands.add_export(commands)
    exchange_commands.add_import(commands)
    report_command.add_report(commands)
    demo_command.add_demo(commands)
    return parser


def _window(options: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not _has_display():
        raise RefusedError(
            "There is no display to open the window on; "
            "`runsore check FILE` gives a verdict without one."
        )
    from runsore.app import run  # noqa: PLC0415 - a check must not wait for Qt

    return run(options.log, in_tray=options.in_tray)


def _has_display() -> bool:
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in asked)
