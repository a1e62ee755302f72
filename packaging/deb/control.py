"""What Debian wants to know of the package, from the project's own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import fill

from project import Project

# Reading a damaged log goes better with it.
ALSO_NEEDED = ("sqlite3",)
# Reminders and asking a second start to come forward; links in Learn; icons in menus.
RECOMMENDED = (
    "default-dbus-session-bus | dbus-session-bus",
    "hicolor-icon-theme",
    "xdg-utils",
)
# File dialogs and the choice of light or dark, as the desktop has them.
SUGGESTED = ("xdg-desktop-portal",)
_WIDTH = 79


@dataclass(frozen=True)
class Party:
    """Something that travels in the bundle, and the licence it names."""

    name: str
    version: str
    license: str


def debian_version(project: Project) -> str:
    return f"{project.version}-1"


def control(project: Project, architecture: str, libraries: str, kibibytes: int) -> str:
    """`libraries` is what dpkg-shlibdeps found, a list with commas."""
    fields = {
        "Package": "runsore",
        "Version": debian_version(project),
        "Architecture": architecture,
        "Maintainer": project.authors,
        "Installed-Size": str(kibibytes),
        "Depends": ", ".join(sorted({*ALSO_NEEDED, *libraries.split(", ")})),
        "Recommends": ", ".join(RECOMMENDED),
        "Suggests": ", ".join(SUGGESTED),
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{_synopsis(project)}\n{_indented(project.description)}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def changelog(project: Project, built_on: date) -> str:
    """Debian's form of CHANGELOG.md, the newest first."""
    return "\n".join(_entries(project, built_on))


def copyright_file(project: Project, parties: Sequence[Party], license_text: str) -> str:
    holder = next(
        line.strip() for line in license_text.splitlines() if line.startswith("Copyright")
    )
    carried = "\n".join(f"  {one.name} {one.version}: {one.license}" for one in parties)
    return f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Runsore
Comment:
 The program travels with what it runs on, unchanged, each under its own licence.
 The texts are in /usr/share/doc/runsore/third-parties, those of the GNU licences in
 /usr/share/common-licenses:
 .
{carried}
 .
 Qt and PySide6 are used under the LGPL, version 3: their libraries below
 /usr/lib/runsore/_internal are files of their own and may be replaced.

Files: *
Copyright: {holder.removeprefix("Copyright").strip()}
License: {project.license}
{_indented(license_text.partition(holder)[2].strip())}
"""


def _synopsis(project: Project) -> str:
    """The summary's first sentence; the rest would not fit Debian's line."""
    return f"{project.summary.partition('?')[0]}?"


def _indented(text: str) -> str:
    paragraphs = (
        fill(part, _WIDTH, initial_indent=" ", subsequent_indent=" ") for part in text.split("\n\n")
    )
    return "\n .\n".join(paragraphs)


def _entries(project: Project, built_on: date) -> Iterator[str]:
    for release in project.releases:
        out = "unstable" if release.day else "UNRELEASED"
        yield f"runsore ({release.version}-1) {out}; urgency=medium"
        yield ""
        for section in release.sections:
            for point in section.points:
                words = f"{section.title}: {point}"
                yield fill(words, _WIDTH, initial_indent="  * ", subsequent_indent="    ")
        yield ""
        day = release.day or built_on
        yield f" -- {project.authors} <>  {day:%a, %d %b %Y} 00:00:00 +0000"
        yield ""
