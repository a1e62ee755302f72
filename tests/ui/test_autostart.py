"""Starting with the desktop: one entry, written and removed, that a desktop can read."""

import re
from configparser import ConfigParser
from pathlib import Path

import pytest

from runsore.ui.autostart import XdgAutostart


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    return tmp_path / "autostart" / "io.github.runsore.Runsore.desktop"


def command_in(entry: Path) -> str:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] - as configparser documents
    parser.read(entry, encoding="utf-8")
    assert parser["Desktop Entry"]["Type"] == "Application"
    return parser["Desktop Entry"]["Exec"]


def unescaped(command: str) -> list[str]:
    """As a desktop reads it: the string's escapes first, then the quotes of Exec."""
    quoted = command.replace("\\\\", "\\").replace("%%", "%")
    arguments = re.findall(r'"((?:[^"\\]|\\.)*)"', quoted)
    return [re.sub(r"\\(.)", r"\1", argument) for argument in arguments]


def test_it_is_off_until_it_is_turned_on_and_gone_when_turned_off(entry: Path) -> None:
    autostart = XdgAutostart(entry, ["/usr/bin/runsore", "--in-tray"])
    assert not autostart.is_on
    autostart.turn(on=True)
    assert autostart.is_on
    assert unescaped(command_in(entry)) == ["/usr/bin/runsore", "--in-tray"]
    assert [path.name for path in entry.parent.iterdir()] == [entry.name]
    autostart.turn(on=False)
    assert not autostart.is_on
    autostart.turn(on=False)


@pytest.mark.parametrize("folder", ["my apps", 'so "called"', "50% $HOME", "back\\slash", "`ls`"])
def test_a_path_of_any_letters_starts_that_program(entry: Path, folder: str) -> None:
    program = f"/opt/{folder}/runsore"
    XdgAutostart(entry, [program]).turn(on=True)
    assert unescaped(command_in(entry)) == [program]


def test_in_a_sandbox_it_is_not_offered(entry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLATPAK_ID", "io.github.runsore.Runsore")
    assert not XdgAutostart(entry, ["runsore"]).is_offered


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    with pytest.raises(OSError, match=r"."):
        XdgAutostart(tmp_path / "autostart" / "r.desktop", ["runsore"]).turn(on=True)
