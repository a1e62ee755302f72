"""What a Linux desktop shows of Runsore, held against the words it is made from."""

import configparser
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

import icons
import runsore
from man_page import man_page
from metainfo import metainfo
from project import APP_ID, project
from releases import Section, releases
from runsore.ui.resources import resource

ROOT = Path(__file__).parents[1]
BUILT = date(2026, 3, 15)
CHANGELOG = """\
# Changelog

Written for [people](https://example.org).

## [Unreleased]

### Added

- Not in any version yet.

## [1.1.0] - unreleased

### Added

- A `runsore` command, *at last*, as [described](docs/log-format.md): it goes
  on over two lines.
- Another.

### Fixed

- A fault.

## [1.0.0] - 2026-02-01
"""


def test_releases_are_read_from_the_changelog_newest_first() -> None:
    newest, first = releases(CHANGELOG)
    assert (newest.version, newest.day) == ("1.1.0", None)
    assert newest.sections == (
        Section(
            "Added",
            ("A runsore command, at last, as described: it goes on over two lines.", "Another."),
        ),
        Section("Fixed", ("A fault.",)),
    )
    assert (first.version, first.day, first.sections) == ("1.0.0", date(2026, 2, 1), ())


@pytest.mark.parametrize(
    "wrong",
    [
        "## 1.0.0\n",
        "## [1.0.0] - soon\n",
        "## [1.0.0] - 2026-02-01\n\n### Added\n\nA sentence that is no point.\n",
        "# Changelog\n",
    ],
)
def test_a_changelog_that_is_not_understood_stops_the_build(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"CHANGELOG|isoformat"):
        releases(wrong)


def test_the_metainfo_tells_the_releases_of_the_changelog() -> None:
    told = ET.fromstring(metainfo(project(), BUILT))
    shown = told.findall("releases/release")
    headings = re.findall(r"^## \[(\d.*?)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert [release.get("version") for release in shown] == headings
    assert shown[0].get("version") == runsore.__version__
    points = [point.text or "" for point in shown[0].iter("li")]
    assert any(point.startswith("A body map with runners' regions") for point in points)
    assert not [point for point in points if "`" in point or "](" in point]


def test_a_version_that_is_not_out_is_told_as_such() -> None:
    told = project()
    newest = releases(CHANGELOG)
    shown = ET.fromstring(
        metainfo(type(told)(**{**vars(told), "releases": newest}), BUILT)
    ).findall("releases/release")
    assert [(each.get("date"), each.get("type")) for each in shown] == [
        ("2026-03-15", "development"),
        ("2026-02-01", "stable"),
    ]


def test_the_metainfo_uses_the_words_of_the_project() -> None:
    told = ET.fromstring(metainfo(project(), BUILT))
    assert told.findtext("id") == APP_ID
    assert told.findtext("launchable") == f"{APP_ID}.desktop"
    assert told.findtext("project_license") == "MIT"
    assert f"{told.findtext('summary')}." == project().summary
    description = told.findtext("description/p") or ""
    assert description.startswith("You are sore this morning")
    assert not set(description) & set("*`[]!")


def entry() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ROOT / "packaging" / "desktop" / f"{APP_ID}.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_desktop_entry_starts_the_command_under_the_programs_own_name() -> None:
    told = entry()
    assert told["Exec"] == told["StartupWMClass"] == "runsore"
    assert told["Icon"] == APP_ID
    code = "".join(path.read_text() for path in (ROOT / "runsore" / "app").rglob("*.py"))
    assert f'setDesktopFileName("{APP_ID}")' in code
    assert told["Comment"] == project().summary
    assert told["Terminal"] == "false"
    assert "MimeType" not in told, "no file is opened by naming it"


def test_the_icon_is_there_in_the_sizes_that_desktops_ask_for(tmp_path: Path, qapp: object) -> None:
    assert {16, 22, 24, 32, 48, 64, 128, 256, 512} <= set(icons.SIZES)
    picture = tmp_path / "icon.png"
    for size in (min(icons.SIZES), 64):
        icons.draw(resource("icons/runsore.svg"), size, picture)
        drawn = QImage(str(picture))
        assert (drawn.width(), drawn.height()) == (size, size)
        assert drawn.pixelColor(0, 0).alpha() == 0
        assert drawn.pixelColor(size // 2, size // 2).alpha() == 255
    with pytest.raises(OSError, match=r"none\.svg"):
        icons.draw(tmp_path / "none.svg", 16, picture)


def test_the_manual_page_knows_every_command_and_option() -> None:
    page = man_page(project(), BUILT)
    helped = subprocess.run(
        [sys.executable, "-m", "runsore", "--help"], capture_output=True, text=True, check=True
    ).stdout
    commands = re.findall(r"^    (\w+) ", helped, re.MULTILINE)
    assert {"check", "demo"} <= set(commands)
    for command in commands:
        assert f".SS runsore {command}\n" in page
    for option in (r"\-\-log", r"\-\-version", r"\-\-json", r"\-\-dry\-run"):
        assert rf"\fB{option}\fR" in page
    assert f'"Runsore {runsore.__version__}"' in page


@pytest.mark.skipif(shutil.which("man") is None, reason="man shows manual pages")
def test_the_manual_page_is_shown_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "runsore.1"
    path.write_text(man_page(project(), BUILT), encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "--local-file", path], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert "runsore check" in done.stdout
