"""What others import beforehand is loaded when it is needed, and is then what it always was."""

import subprocess
import sys
from importlib import import_module

import pytest

from runsore.late_modules import loaded_when_needed

_START = """
import sys
LATE = "zipfile", "textwrap", "urllib.parse", "ntpath", "fnmatch"
import runsore.app
def loaded(): print([name for name in LATE if name in sys.modules])
loaded()
import shiboken6
from pathlib import Path, PureWindowsPath
print(shiboken6.zipfile.is_zipfile(sys.executable), sys.modules["zipfile"])
print(Path("/a b").as_uri(), PureWindowsPath("c:/a").drive, [*Path("/").glob("dev")])
loaded()
import zipfile
print(zipfile.ZipFile, shiboken6.zipfile.ZipFile is zipfile.ZipFile)
"""


def test_what_a_start_does_not_use_comes_when_it_is_used() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _START], capture_output=True, text=True, check=True, timeout=60
    )
    at_first, zipped, paths, then, the_same = done.stdout.splitlines()
    assert at_first == "[]"
    assert zipped.startswith("False <module 'zipfile' from")
    assert paths == "file:///a%20b c: [PosixPath('/dev')]"
    assert "zipfile" in then
    assert "urllib.parse" in then
    assert the_same == "<class 'zipfile.ZipFile'> True"


def test_what_is_loaded_already_stays_and_an_error_leaves_nothing_behind() -> None:
    sys.modules.pop("this", None)
    with pytest.raises(ModuleNotFoundError, match="nowhere"):
        _import_amid(["sys", "this"])
    assert "this" not in sys.modules


def _import_amid(late: list[str]) -> None:
    with loaded_when_needed(dict.fromkeys(late, ())):
        assert sys.modules["sys"] is sys
        assert "this" in sys.modules
        import_module("nowhere")


_COMMAND = """
import sys
from runsore.cli.arguments import parser
from runsore import locations
print([name for name in ("gettext", "tempfile", "copy", "lzma") if name in sys.modules])
from platformdirs import unix
print(unix.gettempdir())
import tempfile
print(tempfile.gettempdir())
"""


def test_a_function_that_is_not_called_loads_nothing_and_does_what_it_did() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _COMMAND], capture_output=True, text=True, check=True, timeout=60
    )
    loaded, late, real = done.stdout.splitlines()
    assert loaded == "[]"
    assert late == real


_AT_ONCE = """
from runsore.late_modules import loaded_when_needed
with loaded_when_needed({"colorsys": ("rgb_to_hsv",)}):
    from colorsys import rgb_to_hsv
    print(rgb_to_hsv(1, 0, 0))
import colorsys
print(colorsys.rgb_to_hsv(1, 0, 0))
"""


def test_a_function_that_is_called_at_once_is_the_real_one() -> None:
    """As numpy does on macOS, to see whether the system's algebra is sound."""
    done = subprocess.run(
        [sys.executable, "-c", _AT_ONCE], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout.splitlines(), done.stderr) == (2 * ["(0.0, 1.0, 1)"], "")


_READING = """
import sys
from runsore.app.late_parts import load_what_reads
load_what_reads()
print("platform" in sys.modules)
import platform
import uuid
print(uuid._LINUX == (platform.system() == "Linux"), uuid.platform.machine() == platform.machine())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="uuid asks nothing elsewhere")
def test_what_reads_the_log_knows_the_platform_without_its_module() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _READING], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "True", "True"]
