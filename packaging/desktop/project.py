"""The project's own words, each read from the one file it is written in."""

import ast
import tomllib
from dataclasses import dataclass
from pathlib import Path

from releases import Release, plain, releases

ROOT = Path(__file__).parents[2]
APP_ID = "io.github.runsore.Runsore"


@dataclass(frozen=True)
class Project:
    """`summary` is one line with its full stop, `description` a paragraph."""

    version: str
    summary: str
    description: str
    license: str
    authors: str
    releases: tuple[Release, ...]


def project() -> Project:
    table = tomllib.loads(_text("pyproject.toml"))["project"]
    return Project(
        version=_version(),
        summary=table["description"],
        description=_opening(_text(table["readme"])),
        license=table["license"],
        authors=", ".join(author["name"] for author in table["authors"]),
        releases=releases(_text("CHANGELOG.md")),
    )


def _text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def _version() -> str:
    """Read, not imported: the program's packages may not be there."""
    for statement in ast.parse(_text("runsore/__init__.py")).body:
        match statement:
            case ast.Assign(targets=[ast.Name("__version__")], value=ast.Constant(str(version))):
                return version
    raise ValueError("runsore/__init__.py: no __version__")


def _opening(readme: str) -> str:
    """The first paragraph below the title."""
    return plain(readme.split("\n\n")[1])
