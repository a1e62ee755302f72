"""What the .deb says of itself, held against the words it is made from."""

import re
from datetime import date
from pathlib import Path

import runsore
from control import Party, changelog, control, copyright_file
from project import project

ROOT = Path(__file__).parents[1]
LIBRARIES = "libc6 (>= 2.36), libegl1"


def fields(text: str) -> dict[str, str]:
    return dict(re.findall(r"^(\S+): ((?:.*)(?:\n .*)*)", text, re.MULTILINE))


def test_the_package_depends_on_its_libraries_and_on_sqlite3() -> None:
    told = fields(control(project(), "amd64", LIBRARIES, 1))
    assert told["Depends"] == "libc6 (>= 2.36), libegl1, sqlite3"
    assert told["Architecture"] == "amd64"


def test_the_package_has_the_one_version_and_the_projects_words() -> None:
    told = fields(control(project(), "amd64", LIBRARIES, 1))
    assert told["Version"] == f"{runsore.__version__}-1"
    short, *long = told["Description"].splitlines()
    assert short == "I'm sore; should I run?"
    assert " ".join(line.strip() for line in long) == project().description
    assert max(map(len, long)) < 80


def test_debians_changelog_tells_the_releases() -> None:
    told = changelog(project(), date(2026, 3, 15))
    heads = re.findall(r"^runsore \((.*?)-1\) \w+; urgency=medium$", told, re.MULTILINE)
    assert heads == [release.version for release in project().releases]
    assert told.count("\n -- ") == len(heads)
    assert "  * Added: A body map" in told
    assert max(map(len, told.splitlines())) < 80


def test_what_travels_along_is_named_with_its_licence() -> None:
    license_text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    told = copyright_file(project(), [Party("numpy", "2.1", "BSD-3-Clause")], license_text)
    assert "\n  numpy 2.1: BSD-3-Clause\n" in told
    assert "\nLicense: MIT\n Permission is hereby granted" in told
    assert "\nCopyright: (c) 2026 The Runsore authors\n" in told
    assert all(line.startswith(" ") for line in told.partition("License: ")[2].splitlines()[1:])
