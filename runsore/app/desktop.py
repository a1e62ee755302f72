"""What of the desktop around it the program may use: the tray, starting with it, a greeting."""

import shutil
import sys

from runsore import locations
from runsore.core.value import Value
from runsore.ui.autostart import Autostart, XdgAutostart
from runsore.ui.icons import icon
from runsore.ui.palette import LIGHT
from runsore.ui.tray import SystemTray, Tray


class Desktop(Value):
    """Nothing of it by default. `greets`: whether a first start is met with a welcome."""

    tray: Tray | None = None
    autostart: Autostart | None = None
    greets: bool = False


def real_desktop() -> Desktop:
    """The one the program was started on; ask only once there is an application."""
    command = [*_this_program(), "--in-tray"]
    autostart = XdgAutostart(locations.autostart_path(), command)
    return Desktop(SystemTray(icon("runsore", LIGHT.accent)), autostart, greets=True)


def _this_program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    installed = shutil.which("runsore")
    return [installed] if installed else [sys.executable, "-m", "runsore"]
