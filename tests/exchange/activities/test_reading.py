"""Everything a runner may drop at once: told apart by content, the bad named, the good read."""

import gzip
import zipfile
from io import StringIO
from pathlib import Path

import pytest

from exchange.activities.recordings import Fit, fit_run, gpx_run, place, tcx_run
from exchange.activities.test_gpx import BOMB
from exchange.activities.test_strava import ENGLISH, row
from runsore.core.activity import Activity, Found, Unread
from runsore.exchange.activities.reading import (
    Content,
    Reading,
    content_of,
    read_activities,
    unknown_tables,
)
from runsore.presenters.columns import guess_columns

TABLE = b"Date;Distance (km)\n2026-03-02;8,5\n"
BIKES = b"Bike Name,Bike Brand\nOld,Steel\n"


def reading(*, names_columns: bool = False, on_read=lambda _part: None) -> Reading:
    return Reading(
        place().localise, guess_columns if names_columns else lambda _head: None, on_read
    )


def read(*paths: Path, names_columns: bool = False) -> list[Found]:
    return list(read_activities(paths, reading(names_columns=names_columns)))


def good(found: list[Found]) -> list[str]:
    return [one.source for one in found if isinstance(one, Activity)]


def whys(found: list[Found]) -> dict[str, str]:
    return {one.where.rpartition("/")[2]: one.why for one in found if isinstance(one, Unread)}


def put(folder: Path, **files: bytes) -> list[Path]:
    paths = []
    for name, data in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        paths.append(path)
    return paths


@pytest.mark.parametrize(
    ("head", "content"),
    [
        (b"", Content.EMPTY),
        (b" \n\0", Content.EMPTY),
        (fit_run(), Content.FIT),
        (gpx_run(), Content.GPX),
        (b"\n  " + tcx_run(), Content.TCX),
        (gpx_run().decode().replace("UTF-8", "UTF-16").encode("utf-16"), Content.GPX),
        (b"<g:gpx xmlns:g='x'>", Content.GPX),
        (BOMB, Content.GPX),
        (TABLE, Content.TABLE),
        (b"PK\x03\x04", Content.ARCHIVE),
        (b"<html><body>", Content.OTHER),
        (b"\x89PNG\r\n", Content.OTHER),
        (b'{"a": 1, "b": 2}', Content.OTHER),
    ],
)
def test_a_file_is_what_it_holds(head: bytes, content: Content) -> None:
    assert content_of(head[:4096]) is content


def test_a_wrong_extension_is_no_trouble(tmp_path: Path) -> None:
    found = read(*put(tmp_path, **{"a.gpx": fit_run(), "b.fit": tcx_run(), "c.txt": gpx_run()}))
    assert good(found) == ["FIT", "TCX", "GPX"]


def test_hostile_and_broken_files_are_each_named_and_the_rest_is_read(tmp_path: Path) -> None:
    files = {
        "good.fit": fit_run(),
        "empty.fit": b"",
        "stump.fit": fit_run()[:20],
        "checksum.fit": fit_run()[:-2] + b"\0\0",
        "course.fit": Fit().say(0, {0: ((0, 1, "B"), 6)}).bytes(),
        "timeless.gpx": gpx_run().replace(b"time>", b"tim>"),
        "bomb.gpx": BOMB,
        "page.tcx": b"<html></html>",
        "photo.gpx": b"\x89PNG\r\n\x1a\n" + bytes(50),
        "broken.fit.gz": gzip.compress(fit_run())[:-20],
        "unknown.csv": TABLE,
    }
    found = read(*put(tmp_path, **files))
    assert good(found) == ["FIT", "FIT"]
    assert whys(found) == {
        "empty.fit": "is empty.",
        "stump.fit": "ends before its summary and holds no run that could be read.",
        "course.fit": "is a FIT file without a recording (course).",
        "timeless.gpx": "has no times, so it is not known when it was run.",
        "bomb.gpx": "holds entities, which no recording needs and which can be made to explode.",
        "page.tcx": "is neither FIT, GPX or TCX, nor a table, nor an export of Runsore or Strava.",
        "photo.gpx": "is neither FIT, GPX or TCX, nor a table, nor an export of Runsore or Strava.",
        "broken.fit.gz": "is damaged and could not be unpacked.",
        "unknown.csv": "is a table whose columns are not known.",
    }


def test_in_a_folder_only_what_looks_like_a_recording_is_spoken_of(tmp_path: Path) -> None:
    put(
        tmp_path,
        **{"a__run.fit": fit_run(), "photo.jpg": b"x", "b.txt": b"Dear, diary", "c.gpx": b""},
    )
    found = read(tmp_path)
    assert good(found) == ["FIT"]
    assert list(whys(found)) == ["c.gpx"]


def test_a_folder_of_nothing_says_so(tmp_path: Path) -> None:
    put(tmp_path, **{"photo.jpg": b"x"})
    assert [one.why for one in read(tmp_path)] == ["holds no activities."]


def strava_list(*files: str) -> bytes:
    lines = [ENGLISH]
    for number, name in enumerate(files):
        cells = list(row(f"Mar {number + 2}, 2026, 6:30:00 AM", file=name))
        cells[0], cells[1] = 100 + number, f'"{cells[1]}"'
        lines.append(",".join(str(cell) for cell in cells))
    return "\n".join(lines).encode()


STRAVA = {
    "activities.csv": strava_list(
        "activities/1.fit.gz", "activities/2.gpx", "activities/3.tcx", ""
    ),
    "activities/1.fit.gz": gzip.compress(fit_run(rpe=60)),
    "activities/2.gpx": gpx_run(),
    "activities/3.tcx": b"damaged",
    "bikes.csv": BIKES,
    "media/1.jpg": b"\xff\xd8",
    "profile.csv": b"Athlete ID,Email\n1,a@b.c\n",
}


def unpacked(folder: Path) -> Path:
    put(folder, **{name.replace("/", "__"): data for name, data in STRAVA.items()})
    return folder


def packed(folder: Path) -> Path:
    path = folder / "export_1.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in STRAVA.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize("laid", [unpacked, packed], ids=["folder", "zip"])
def test_stravas_export_is_its_list_with_what_the_recordings_add(tmp_path: Path, laid) -> None:
    found = read(laid(tmp_path))
    assert [(one.source, one.source_id, one.rpe) for one in found] == [
        ("Strava", "100", 6),
        ("Strava", "101", None),
        ("Strava", "102", None),
        ("Strava", "103", None),
    ]


def test_the_list_alone_is_enough(tmp_path: Path) -> None:
    unpacked(tmp_path)
    assert good(read(tmp_path / "activities.csv")) == ["Strava"] * 4


def test_a_recording_that_no_row_names_is_read_as_well(tmp_path: Path) -> None:
    put(unpacked(tmp_path), **{"activities__9.fit": fit_run()})
    assert good(read(tmp_path)) == ["Strava"] * 4 + ["FIT"]


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = packed(tmp_path).read_bytes()
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as archive:
        archive.writestr("inner.zip", inner)
        archive.writestr("run.fit", fit_run())
    found = read(tmp_path / "outer.zip")
    assert good(found) == ["FIT"]
    assert "archive within an archive" in whys(found)["outer.zip ▸ inner.zip"]


def test_tables_are_read_once_their_columns_are_named(tmp_path: Path) -> None:
    table = put(tmp_path, **{"runs.csv": TABLE})[0]
    (head,) = unknown_tables([table], reading())
    assert head.header == ("Date", "Distance (km)")
    (run,) = read(table, names_columns=True)
    assert (run.source, run.distance_km) == ("CSV", 8.5)
    assert unknown_tables([table], reading(names_columns=True)) == ()


def test_no_columns_are_asked_for_of_what_is_no_table_of_runs(tmp_path: Path) -> None:
    unpacked(tmp_path)
    put(tmp_path, **{"notes.md": b"a, b\nc, d", "run.fit": fit_run()})
    assert unknown_tables([tmp_path], reading()) == ()


def test_tables_with_the_same_header_are_asked_about_once(tmp_path: Path) -> None:
    put(tmp_path, **{"a.csv": TABLE, "b.csv": TABLE, "c.csv": BIKES})
    assert len(unknown_tables([tmp_path], reading())) == 2


def test_progress_grows_to_the_end(tmp_path: Path) -> None:
    parts: list[float] = []
    paths = [packed(tmp_path), *put(tmp_path, **{"a.tcx": tcx_run(), "b.csv": TABLE, "c.fit": b""})]
    list(read_activities(paths, reading(on_read=parts.append)))
    assert parts == sorted(parts)
    assert (parts[-1], parts[0] < 0.2) == (1, True)


def test_reading_stops_where_it_is_told_to(tmp_path: Path) -> None:
    def stop(_part: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(read_activities([packed(tmp_path)], reading(on_read=stop)))


def test_figures_that_cannot_be_are_refused_with_their_file(tmp_path: Path) -> None:
    endless = tcx_run().replace(b"<DistanceMeters>1000.0</D", b"<DistanceMeters>1e308</D")
    found = read(*put(tmp_path, **{"endless.tcx": endless, "run.fit": fit_run()}))
    assert whys(found) == {"endless.tcx": "holds a figure that cannot be (distance_km)."}
    assert good(found) == ["FIT"]


def test_a_quoted_name_may_hold_lines_and_commas(tmp_path: Path) -> None:
    text = StringIO()
    text.write('Date,Distance (km),Name\n2026-03-02,8,"Easy,\nwith a friend"\n2026-03-03,5,x\n')
    path = put(tmp_path, **{"runs.csv": text.getvalue().encode()})[0]
    first, second = read(path, names_columns=True)
    assert (first.name, second.distance_km) == ("Easy,\nwith a friend", 5)
