"""Drives the installed program on a screen: a region, a level, save, and reads the log.

    python3 journey.py FOLDER

Places on the screen come from the program's own accessibility tree, clicks and keys from xdotool.
Runs in the Debian of `packaging/deb/test`, on its Python and a desktop session of its own.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - of the version asked for

T = TypeVar("T")

REGION, KEY = "Left upper calf", "left-upper-calf"
LEVEL = 3
# Of the welcome, which greets who starts the program for the first time.
BEGIN = "Begin with my own log"
PATIENCE_S = 60
BUTTONS = (Atspi.Role.CHECK_BOX, Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    accessible = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = subprocess.Popen(["runsore"], env=accessible)
    try:
        begin(folder)
        check_in(folder)
        start_again()
        xdotool("key", "ctrl+q")
        if status := program.wait(PATIENCE_S):
            raise SystemExit(f"The program ended with status {status}.")
    except BaseException:
        picture(folder / "failed.png")
        raise
    finally:
        program.kill()


def begin(folder: Path) -> None:
    until("the window", windows)
    greeting = until("the welcome", lambda: showing(BEGIN, BUTTONS))
    picture(folder / "welcome.png")
    click(greeting)
    until("the welcome to go", lambda: not showing(BEGIN, BUTTONS))
    (window,) = until("one window alone", lambda: windows() if len(windows()) == 1 else None)
    xdotool("windowmove", window, "0", "0")
    xdotool("windowsize", "--sync", window, "1440", "900")
    xdotool("windowfocus", "--sync", window)


def check_in(folder: Path) -> None:
    click(until(REGION, lambda: showing(REGION, BUTTONS)))
    click(until("the level's slider", lambda: showing("", (Atspi.Role.SLIDER,))))
    xdotool("key", str(LEVEL))
    until("a verdict", lambda: showing("Verdict: ", tuple(Atspi.Role.__enum_values__.values())))
    picture(folder / "check-in.png")
    xdotool("key", "ctrl+s")
    until("the check-in in the log", lambda: logged() == [{KEY: LEVEL}])
    until("word of it", lambda: showing("Show in Log", BUTTONS))
    picture(folder / "saved.png")


def start_again() -> None:
    """A second start leaves the log to the first."""
    status = subprocess.run(["runsore"], timeout=PATIENCE_S, check=False).returncode
    if status or len(windows()) != 1:
        raise SystemExit(f"A second start: status {status}, windows {windows()}.")


def logged() -> list[dict[str, int]]:
    """Each check-in's regions with their levels, as `runsore export` tells."""
    done = subprocess.run(["runsore", "export"], capture_output=True, text=True, check=False)
    if done.returncode:
        return []
    return [
        {spot["region"]: spot["pain"]["moving"] for spot in record["spots"]}
        for record in json.loads(done.stdout)["records"]
        if record["type"] == "check-in"
    ]


def windows() -> list[str]:
    return xdotool("search", "--onlyvisible", "--class", "^runsore$").split()


def showing(name: str, roles: Sequence[Atspi.Role]) -> Atspi.Accessible | None:
    """The first thing on the screen whose name begins so and that is one of these."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None and program.get_name().casefold() == "runsore":
            for thing in walk(program):
                if (
                    thing.get_role() in roles
                    and thing.get_name().startswith(name)
                    and thing.get_state_set().contains(Atspi.StateType.SHOWING)
                ):
                    return thing
    return None


def walk(thing: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    yield thing
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None and child.get_role() is not Atspi.Role.TABLE:
            yield from walk(child)


def click(thing: Atspi.Accessible) -> None:
    box = thing.get_extents(Atspi.CoordType.SCREEN)
    xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2))
    xdotool("click", "1")


def until(what: str, found: Callable[[], T]) -> T:
    """What is found, as soon as it is; ends the journey where it is not there in time."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except GLib.Error:
            # The thing went away while it was looked at.
            pass
        time.sleep(0.1)
    raise SystemExit(f"Waited for {what}, for {PATIENCE_S} s.")


def xdotool(*words: str) -> str:
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False).stdout


def picture(path: Path) -> None:
    subprocess.run(["scrot", "--overwrite", str(path)], check=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
