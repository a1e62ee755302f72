"""What every command shares: how it is refused, where the log is, what time it is."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from runsore.core.invalid import shown
from runsore.settings import Settings, SettingsStore

DONE = 0
INVALID = 2

# What `add_subparsers` returns.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - it has no public name


class RefusedError(Exception):
    """What was asked cannot be done; the message is one line for standard error."""


def add_log_option(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--log",
        type=Path,
        metavar="PATH",
        default=default,
        help="the log to use instead of the one in your data folder",
    )


def a_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{shown(text)} is not a date such as 2026-03-02"
        ) from None


def now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - the command line reads the clock


def settings() -> Settings:
    from runsore.locations import settings_path  # noqa: PLC0415

    return SettingsStore(settings_path()).current


def log_path(log: Path | None) -> Path:
    """The log that was named, else the runner's own."""
    from runsore import locations  # noqa: PLC0415 - platformdirs only where it is asked

    return log or locations.log_path()
