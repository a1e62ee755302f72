"""A log is found whatever its name, and no other file is made."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from runsore.storage.file_uri import uri_of

NAMES = ("a b.db", "50%.db", "%41.db", "what?mode=memory.db", "#1.db", "ä;&=+.db", "a:b'.db")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("name", [*NAMES, os.fsdecode(b"\xff\xfe.db")])
def test_a_file_of_any_name_is_opened_by_it(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    with closing(sqlite3.connect(uri_of(file, "mode=rwc"), uri=True)) as made:
        made.execute("CREATE TABLE kept (one)")
    assert [*tmp_path.iterdir()] == [file]
    with closing(sqlite3.connect(uri_of(file, "mode=ro"), uri=True)) as kept:
        assert kept.execute("SELECT name FROM sqlite_master").fetchall() == [("kept",)]


@pytest.mark.parametrize("name", [name for name in NAMES if "'" not in name and ";" not in name])
def test_it_is_the_address_that_pathlib_tells(tmp_path: Path, name: str) -> None:
    told = (tmp_path / name).as_uri()
    assert uri_of(tmp_path / name, "mode=ro") == f"{told}?mode=ro".replace("%3A", ":")
