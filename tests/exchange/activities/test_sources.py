"""Files in folders, zip archives and gzip: all of them found, none let out or blown up."""

import gzip
import os
import zipfile
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from runsore.core.activity import Unread
from runsore.exchange.activities.place import UnreadableError
from runsore.exchange.activities.sources import Source, sources_in


@pytest.fixture
def look(tmp_path: Path):
    with ExitStack() as archives:
        yield lambda *paths: list(sources_in(paths, archives))


def content(source: Source) -> bytes:
    with closing(source.open()) as stream:
        return stream.read()


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return path


def test_folders_are_read_by_name_hidden_files_left_out(tmp_path: Path, look) -> None:
    for name in ("b/2.gpx", "a.fit", ".hidden/x.fit", ".DS_Store", "b/1.tcx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    sources = look(tmp_path)
    assert [source.path for source in sources] == ["a.fit", "b/1.tcx", "b/2.gpx"]
    assert content(sources[1]) == b"b/1.tcx"
    assert not any(source.is_named for source in sources)


def test_what_is_named_twice_is_read_once(tmp_path: Path, look) -> None:
    file = tmp_path / "a.fit"
    file.write_bytes(b"x")
    (source,) = look(file, tmp_path, file)
    assert source.is_named


def test_gzip_is_taken_off_outside_and_inside_of_archives(tmp_path: Path, look) -> None:
    alone = tmp_path / "a.fit.gz"
    alone.write_bytes(gzip.compress(b"alone"))
    archive = zipped(tmp_path / "z.zip", **{"b.fit.gz": gzip.compress(b"inside"), "c.gpx": b"bare"})
    assert [content(source) for source in look(alone, archive)] == [b"alone", b"inside", b"bare"]


@pytest.mark.parametrize(
    "name", ["../x.gpx", "a/../../x.gpx", "/etc/x.gpx", "C:\\x.gpx", "..\\x.gpx", "\\\\host\\x.gpx"]
)
def test_a_path_that_climbs_out_is_refused_and_the_rest_is_read(tmp_path, look, name) -> None:
    archive = tmp_path / "z.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        info = zipfile.ZipInfo("placeholder")
        info.filename = name
        packed.writestr(info, b"out")
        packed.writestr("good.gpx", b"in")
    climbing, good = look(archive)
    assert climbing.why == "has a path that leads out of the archive; it was not read."
    assert content(good) == b"in"


def test_a_bomb_is_stopped_long_before_it_is_unpacked(tmp_path: Path, look) -> None:
    (source,) = look(zipped(tmp_path / "z.zip", **{"zeros.gpx": bytes(40_000_000)}))
    with closing(source.open()) as stream:
        assert stream.read(10_000_000) == bytes(10_000_000)
        with pytest.raises(UnreadableError, match="unpacks to far more than any recording"):
            stream.read(30_000_000)


def test_a_bomb_in_a_bomb_is_stopped_too(tmp_path: Path, look) -> None:
    inner = gzip.compress(bytes(40_000_000))
    (source,) = look(zipped(tmp_path / "z.zip", **{"a.gpx.gz": gzip.compress(inner)}))
    assert len(content(source)) == len(inner), "one layer of gzip is taken off, no more"
    file = tmp_path / "b.gz"
    file.write_bytes(inner)
    (alone,) = look(file)
    with pytest.raises(UnreadableError, match="far more"):
        content(alone)


def test_many_members_share_one_budget(tmp_path: Path, look) -> None:
    """What overlaps in an archive is read again and again, and counted every time."""
    sources = look(zipped(tmp_path / "z.zip", **{"a.csv": bytes(8_000_000)}))
    assert len(content(sources[0])) == 8_000_000
    with pytest.raises(UnreadableError, match="far more"):
        content(sources[0])


@pytest.mark.parametrize("cut", [0.3, 0.8])
def test_a_damaged_archive_is_named(tmp_path: Path, look, cut: float) -> None:
    archive = zipped(tmp_path / "z.zip", **{"a.gpx": os.urandom(5000)})
    data = archive.read_bytes()
    archive.write_bytes(data[: int(len(data) * cut)])
    (one,) = look(archive)
    assert one == Unread(str(archive), "is damaged and could not be unpacked.")


def test_damage_within_an_archive_is_named(tmp_path: Path, look) -> None:
    archive = zipped(tmp_path / "z.zip", **{"a.gpx": os.urandom(5000)})
    data = bytearray(archive.read_bytes())
    data[2000] ^= 0xFF
    archive.write_bytes(data)
    (source,) = look(archive)
    with pytest.raises(UnreadableError, match="damaged and could not be unpacked"):
        content(source)


def test_a_damaged_gzip_is_named(tmp_path: Path, look) -> None:
    file = tmp_path / "a.fit.gz"
    file.write_bytes(gzip.compress(os.urandom(5000))[:-100])
    (source,) = look(file)
    with pytest.raises(UnreadableError, match="damaged and could not be unpacked"):
        content(source)


def test_a_password_is_named(tmp_path: Path, look) -> None:
    archive = zipped(tmp_path / "z.zip", **{"a.gpx": b"secret"})
    data = bytearray(archive.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    archive.write_bytes(data)
    (source,) = look(archive)
    with pytest.raises(UnreadableError, match="locked with a password"):
        content(source)


def test_what_is_no_file_is_never_waited_for(tmp_path: Path, look) -> None:
    os.mkfifo(tmp_path / "pipe.fit")
    assert [one.why for one in look(tmp_path)] == ["is no file."]
    assert [one.why for one in look(tmp_path / "none.fit")] == [
        "cannot be read: No such file or directory."
    ]
