"""What PySide6 tells of its signatures, it tells as before: only later."""

import subprocess
import sys

import pytest

_PLAINLY = "import PySide6.QtCore"
_OURS = "import runsore.app"
_LOADED = (
    "import sys; print([name for name in ('inspect', 'shibokensupport.signature.loader')"
    " if name in sys.modules])"
)
_WRONG = """
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QPainterPath
def point(): QPoint(1, "x")
def method(): QPoint(1, 2).setX("a")
def static(): QTimer.singleShot("soon")
def named(): QTimer(nonsense=1)
def unbound(): QPoint.manhattanLength(5)
def several(): QPainterPath().lineTo("here")
def nothing(): QColor.fromRgbF()
for wrong in (point, method, static, named, unbound, several, nothing):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
from PySide6 import QtPrintSupport
try:
    QtPrintSupport.QPageSetupDialog("a", "b")
except Exception as error:
    print(type(error).__name__, error)
"""
_TELLING = """
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
print(QPoint.__doc__, QPoint.setX.__doc__, QWidget.resize.__doc__)
"""
_OTHERS = """
import numpy, sqlite3
for text in (
    str.join.__doc__, dict.__doc__, type.__doc__, len.__doc__, int.__ge__.__doc__,
    numpy.dtype.__ge__.__doc__, numpy.ndarray.sum.__doc__, sqlite3.Connection.execute.__doc__,
    int.from_bytes.__doc__, float.hex.__doc__, BaseException.with_traceback.__doc__,
):
    print(text)
"""
_ON_A_THREAD = f"""
from threading import Thread
def work(): exec({_WRONG!r}, {{}})
thread = Thread(target=work)
thread.start()
thread.join()
"""


_AT_ONCE = """
import sys
from threading import Barrier, Thread
from PySide6.QtCore import QPoint
sys.setswitchinterval(1e-5)
together, found = Barrier(8), set()
def work():
    together.wait()
    for _ in range(3):
        QPoint.setX.__doc__
        try:
            QPoint(1, "x")
        except Exception as error:
            found.add(f"{type(error).__name__} {error}")
threads = [Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*found)
"""


def told(code: str, *before: str) -> str:
    command = [sys.executable, "-c", "\n".join((*before, code))]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_start_waits_for_none_of_it() -> None:
    assert told(_LOADED, _OURS) == "[]\n"
    assert told(_LOADED, _PLAINLY) != "[]\n"


@pytest.mark.parametrize("code", [_WRONG, _TELLING, _WRONG + _WRONG, _TELLING + _WRONG])
def test_errors_and_signatures_are_told_as_pyside_tells_them(code: str) -> None:
    ours = told(code, _OURS)
    assert ours == told(code, _PLAINLY)
    assert "int" in ours


def test_what_is_not_qts_keeps_its_own_text_and_loads_nothing() -> None:
    assert told(_OTHERS, _OURS) == told(_OTHERS, _PLAINLY)
    loaded = told(_LOADED, _OURS, "import numpy, pyqtgraph, sqlmodel", _OTHERS)
    assert "shibokensupport" not in loaded.splitlines()[-1]


def test_an_error_on_another_thread_is_told_as_well() -> None:
    assert told(_ON_A_THREAD, _OURS) == told(_WRONG, _PLAINLY)


def test_no_import_looks_through_sources_for_what_nobody_uses() -> None:
    asked = "print(__import__.__name__, compile.__name__)"
    assert told(asked, _OURS) in {"__import__ compile\n", "__lazy_import__ compile\n"}
    assert told(asked, _PLAINLY) == "__feature_import__ compile\n"


def test_of_many_first_errors_at_once_each_is_told_in_full() -> None:
    alone = told(
        'from PySide6.QtCore import QPoint\ntry:\n    QPoint(1, "x")\n'
        "except TypeError as error:\n    print(type(error).__name__, error)",
        _PLAINLY,
    )
    assert told(_AT_ONCE, _OURS) == alone
