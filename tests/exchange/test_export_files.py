"""Exports in files: for their owner only, whole or not at all, never over somebody's own file."""

import os
import stat
from pathlib import Path

import pytest

from exchange.exported import export_of, imported
from memory_log import MemoryLog
from runsore.core.log import FileRefusedError
from runsore.exchange.export_files import export_csv, export_json, write_report
from runsore.exchange.log_csv import TABLES
from storage.stored import a_check_in, a_night, a_workout

LOG = MemoryLog([a_check_in(), a_workout(), a_night()])


@pytest.fixture
def open_umask() -> object:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_exports_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    export_json(LOG.entries(), tmp_path / "log.json")
    export_csv(LOG.entries(), tmp_path / "tables")
    written = [tmp_path / "log.json", *(tmp_path / "tables").iterdir()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in written} == {0o600}
    assert stat.S_IMODE((tmp_path / "tables").stat().st_mode) == 0o700
    assert {path.name for path in written} == {"log.json", *TABLES}


def test_everything_is_in_the_file(tmp_path: Path) -> None:
    export_json(LOG.entries(), tmp_path / "log.json")
    data = (tmp_path / "log.json").read_bytes()
    assert data == export_of(LOG)
    assert set(imported(data)) == set(LOG.entries())


def test_an_earlier_export_is_replaced_and_stays_private(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    export_json([], path)
    path.chmod(0o644)
    export_json(LOG.entries(), path)
    assert path.read_bytes() == export_of(LOG)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for _ in range(2):
        export_csv(LOG.entries(), tmp_path)
    assert len(list(tmp_path.iterdir())) == 1 + len(TABLES)


def test_another_file_is_never_replaced(tmp_path: Path) -> None:
    mine = tmp_path / "workouts.csv"
    mine.write_text("my,own\n")
    with pytest.raises(FileRefusedError, match=r"workouts\.csv: is already there"):
        export_json(LOG.entries(), mine)
    with pytest.raises(FileRefusedError, match=r"workouts\.csv: is already there"):
        export_csv(LOG.entries(), tmp_path)
    with pytest.raises(FileRefusedError, match="is already there"):
        export_json(LOG.entries(), tmp_path)
    assert list(tmp_path.iterdir()) == [mine]
    assert mine.read_text() == "my,own\n"


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileRefusedError, match="cannot be written"):
        export_json(LOG.entries(), tmp_path / "missing" / "log.json")
    (tmp_path / "file").touch()
    with pytest.raises(FileRefusedError, match="cannot be written"):
        export_csv(LOG.entries(), tmp_path / "file" / "tables")


def test_an_export_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    export_json(LOG.entries(), path)
    before = path.read_bytes()
    with pytest.raises(UnicodeEncodeError):
        export_json([a_check_in(notes="\ud800")], path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.4\n/Creator (" + "Runsore 1".encode("utf-16-be"),
        b'<meta name="generator" content="Runsore 1">',
    ],
    ids=["pdf", "html"],
)
def test_a_report_is_private_and_replaces_only_a_report(tmp_path: Path, data: bytes) -> None:
    path, stranger = tmp_path / "report", tmp_path / "thesis.pdf"
    stranger.write_bytes(b"%PDF-1.4 of somebody else")
    for written in (data, data + b" again"):
        write_report(written, path)
        assert path.read_bytes() == written
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FileRefusedError, match=r"thesis\.pdf: is already there and not made by"):
        write_report(data, stranger)
    assert stranger.read_bytes() == b"%PDF-1.4 of somebody else"
    assert sorted(tmp_path.iterdir()) == [path, stranger]
