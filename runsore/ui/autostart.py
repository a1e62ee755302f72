"""Starting with the desktop: an entry that the desktop reads when the runner logs in."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Runsore
Comment=Waits in the tray for your reminders
Icon=io.github.runsore.Runsore
Exec={command}
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class Autostart(Protocol):
    """`is_offered` is False where this program knows no honest way to do it."""

    @property
    def is_offered(self) -> bool: ...
    @property
    def is_on(self) -> bool: ...
    @property
    def entry(self) -> Path:
        """The one file that is there while it is on."""

    def turn(self, *, on: bool) -> None:
        """Raises OSError."""


class XdgAutostart:
    """`entry` is the file in the runner's autostart folder; `command` the program and its
    arguments.

    https://specifications.freedesktop.org/autostart-spec/latest/
    """

    def __init__(self, entry: Path, command: Sequence[str]) -> None:
        self.entry = entry
        self._command = command

    @property
    def is_offered(self) -> bool:
        """In a sandbox the folder is another one, which no desktop reads."""
        return sys.platform.startswith("linux") and "FLATPAK_ID" not in os.environ

    @property
    def is_on(self) -> bool:
        return self.entry.is_file()

    def turn(self, *, on: bool) -> None:
        if not on:
            self.entry.unlink(missing_ok=True)
            return
        self.entry.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self.entry.with_name(f".{self.entry.name}.new")
        command = " ".join(_quoted(part) for part in self._command)
        unfinished.write_text(_ENTRY.format(command=command), encoding="utf-8")
        unfinished.chmod(0o600)
        unfinished.replace(self.entry)


def _quoted(part: str) -> str:
    """As the key Exec wants an argument: twice escaped, once for it and once for any string.

    https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
    """
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in part)
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")
