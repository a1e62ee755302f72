"""`runsore` alone: the window."""

import os
import sys
from typing import TYPE_CHECKING

from runsore.cli.command import RefusedError

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def open_as_asked(options: "Namespace") -> int:
    return open_window(options.log, in_tray=options.in_tray)


def open_window(log: "Path | None" = None, *, in_tray: bool = False) -> int:
    if sys.platform.startswith("linux") and not _has_display():
        raise RefusedError(
            "There is no display to open the window on; "
            "`runsore check FILE` gives a verdict without one."
        )
    from runsore.app import run  # noqa: PLC0415 - it may just have been refused

    return run(log, in_tray=in_tray)


def _has_display() -> bool:
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in asked)
