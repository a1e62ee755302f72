"""What travels in the bundle besides Runsore, and under which licences."""

import platform
import re
import shutil
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from control import Party

_TEXT = re.compile(r"licen[cs]e|copying", re.IGNORECASE)


def parties(texts: Path) -> tuple[Party, ...]:
    """In the order of their names; copies the texts of their licences below `texts`."""
    found: dict[str, Distribution] = {}
    _gather("runsore", found)
    # The bundle's start is its.
    found["pyinstaller"] = distribution("pyinstaller")
    del found["runsore"]
    told = [_party(each) for each in found.values()]
    for each in found.values():
        _copy_texts(each, texts / each.name)
    return tuple(sorted([*told, _python(texts / "Python")], key=lambda one: one.name.casefold()))


def _gather(name: str, found: dict[str, Distribution]) -> None:
    if name in found:
        return
    found[name] = distribution(name)
    for text in found[name].requires or ():
        wanted = Requirement(text)
        if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
            _gather(re.sub(r"[-_.]+", "-", wanted.name).casefold(), found)


def _party(found: Distribution) -> Party:
    told = found.metadata
    classes = [
        kind.rpartition(" :: ")[2]
        for kind in told.get_all("Classifier", ())
        if "License ::" in kind
    ]
    names = [*told.get_all("License-Expression", ()), *told.get_all("License", ()), *classes]
    license_name = next((name.splitlines()[0] for name in names if name), "see its text")
    return Party(found.name, found.version, license_name)


def _copy_texts(found: Distribution, folder: Path) -> None:
    for file in found.files or ():
        if ".dist-info" in file.parts[0] and _TEXT.search(file.name):
            parts = [part for part in file.parts[1:] if part not in ("licenses", "LICENSES")]
            target = folder.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(file.locate()), target)


def _python(folder: Path) -> Party:
    folder.mkdir(parents=True, exist_ok=True)
    for text in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path("/usr/share/doc/python3/copyright"),
    ):
        if text.is_file():
            shutil.copyfile(text, folder / text.name)
            break
    return Party("Python", platform.python_version(), "PSF-2.0")
