"""Files for import: told by their content, read in turn, refused by name."""

from pathlib import Path

import pytest

from exchange.exported import exported
from runsore.core.log import FileRefusedError
from runsore.exchange.import_files import entries_of
from storage.stored import a_check_in, a_night, a_workout

RUN, SORE = a_workout(), a_check_in()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "one.json", tmp_path / "two.txt"]
    for path, entry in zip(paths, (RUN, SORE), strict=True):
        path.write_bytes(exported([entry]))
    return paths


def test_files_are_read_one_after_the_other_whatever_they_are_called(files: list[Path]) -> None:
    assert list(entries_of(files)) == [RUN, SORE]
    assert list(entries_of([])) == []


def test_the_part_read_grows_to_all(files: list[Path]) -> None:
    parts: list[float] = []
    list(entries_of(files, parts.append))
    assert parts == sorted(parts)
    assert 0 < parts[0] < 1
    assert parts[-1] == 1


@pytest.mark.parametrize(
    "content", [b"", b"\x0e\x10\xd9\x07.FIT", b"<gpx/>", b'{"spots": []}', b"\xff" * 10_000]
)
def test_another_kind_of_file_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "run.fit"
    path.write_bytes(content)
    with pytest.raises(FileRefusedError, match=r"run\.fit: is no Runsore export"):
        list(entries_of([path]))


def test_a_damaged_export_is_refused_by_name_and_place(files: list[Path]) -> None:
    files[1].write_bytes(exported([SORE, a_night()])[:-20])
    with pytest.raises(
        FileRefusedError, match=r"two\.txt: records\[1\]: .*; nothing of it was imported"
    ):
        list(entries_of(files))


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileRefusedError, match="cannot be read"):
        list(entries_of([tmp_path]))
    with pytest.raises(FileRefusedError, match="cannot be read"):
        list(entries_of([tmp_path / "missing.json"]))
