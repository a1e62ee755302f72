"""Qt's libraries are loaded ahead for the window only, and are then those that it uses."""

import os
import subprocess
import sys

import pytest

from runsore.cli.qt_ahead import opens_window

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only done there")

_AHEAD = """
import sys, threading
from runsore.cli import qt_ahead
def mapped():
    with open("/proc/self/maps") as maps:
        paths = [line.strip() for line in maps if " r-xp " in line and "/site-packages/" in line]
    return sorted(path.rsplit("/", 1)[1] for path in paths)
qt_ahead.begin()
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join()
print(any(name.startswith("PySide6") for name in sys.modules))
ahead = mapped()
import runsore.app
print({"libQt6Widgets.so.6", "QtWidgets.abi3.so"} <= set(ahead) <= set(mapped()))
print(len(mapped()) == len(set(mapped())))
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(QThread.currentThread().isMainThread())
"""


@pytest.mark.parametrize("arguments", [[], ["--log", "check"], ["--log=a.db", "--in-tray"]])
def test_a_start_without_a_command_opens_a_window(arguments: list[str]) -> None:
    assert opens_window(arguments)


@pytest.mark.parametrize(
    "arguments", [["check"], ["--log", "a.db", "demo", "b.db"], ["--help"], ["-h"], ["--version"]]
)
def test_commands_and_texts_need_no_qt(arguments: list[str]) -> None:
    assert not opens_window(arguments)


@linux_only
def test_what_is_loaded_ahead_is_what_the_window_uses() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _AHEAD],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.split() == ["False", "True", "True", "True"]
    assert done.stderr == "", "Qt says so where it takes another thread for the main one"


def test_without_qt_nothing_is_said_before_it_is_imported() -> None:
    code = "import sys; sys.path[:] = [p for p in sys.path if 'site-packages' not in p];"
    code += "from runsore.cli import qt_ahead; qt_ahead.begin()"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("", "")
