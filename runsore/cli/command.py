"""What every command shares: how it is refused, where the log is, what time it is."""

from datetime import datetime
from typing import TYPE_CHECKING

from runsore.settings import Settings, SettingsStore

if TYPE_CHECKING:
    from pathlib import Path

DONE = 0
INVALID = 2


class RefusedError(Exception):
    """What was asked cannot be done; the message is one line for standard error."""


def now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - the command line reads the clock


def settings() -> Settings:
    from runsore.locations import settings_path  # noqa: PLC0415 - platformdirs only where it is asked

    return SettingsStore(settings_path()).current


def log_path(log: "Path | None") -> "Path":
    """The log that was named, else the runner's own."""
    if log is not None:
        return log
    from runsore import locations  # noqa: PLC0415 - platformdirs only where it is asked

    return locations.log_path()
