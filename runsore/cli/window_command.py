"""`runsore` alone: the window."""

import argparse
import os
import sys

from runsore.cli.command import RefusedError


def open_window(options: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not _has_display():
        raise RefusedError(
            "There is no display to open the window on; "
            "`runsore check FILE` gives a verdict without one."
        )
    from runsore.app import run  # noqa: PLC0415 - it may just have been refused

    return run(options.log, in_tray=options.in_tray)


def _has_display() -> bool:
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in asked)
