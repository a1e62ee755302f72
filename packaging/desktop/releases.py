"""What CHANGELOG.md tells, read: the one place where release notes are written."""

import re
from dataclasses import dataclass
from datetime import date

_RELEASE = re.compile(r"^## \[(?P<version>\d[^\]]*)\] - (?P<when>\S+)$")
_SECTION = re.compile(r"^### (?P<title>.+)$")
_POINT = re.compile(r"^- (?P<text>.+)$")


@dataclass(frozen=True)
class Section:
    """Such as Added or Fixed, and its points in words without markup."""

    title: str
    points: tuple[str, ...]


@dataclass(frozen=True)
class Release:
    """`day` None is a version that is not out yet."""

    version: str
    day: date | None
    sections: tuple[Section, ...]


def releases(changelog: str) -> tuple[Release, ...]:
    """Newest first, as they are written. Raises ValueError where the file is not understood.

    What stands under [Unreleased] belongs to no version and is left out.
    """
    found: list[Release] = []
    for part in re.split(r"^(?=## )", changelog, flags=re.MULTILINE)[1:]:
        head, _, rest = part.partition("\n")
        if head.strip().casefold() == "## [unreleased]":
            continue
        named = _RELEASE.match(head)
        if named is None:
            raise ValueError(f"CHANGELOG.md: not a release's heading: {head}")
        when = named["when"]
        day = None if when == "unreleased" else date.fromisoformat(when)
        found.append(Release(named["version"], day, _sections(rest)))
    if not found:
        raise ValueError("CHANGELOG.md names no release.")
    return tuple(found)


def plain(markdown: str) -> str:
    """Without emphasis, code marks and the addresses of links."""
    linked = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", markdown)
    return " ".join(re.sub(r"[*`]", "", linked).split())


def _sections(text: str) -> tuple[Section, ...]:
    sections: list[Section] = []
    title: str | None = None
    points: list[str] = []
    for line in [*text.splitlines(), "### end"]:
        if named := _SECTION.match(line):
            if title is not None and points:
                sections.append(Section(title, tuple(plain(point) for point in points)))
            title, points = named["title"], []
        elif named := _POINT.match(line):
            points.append(named["text"])
        elif line.startswith("  ") and points:
            points[-1] += f" {line.strip()}"
        elif line.strip():
            raise ValueError(f"CHANGELOG.md: neither a heading nor a point: {line}")
    return tuple(sections)
