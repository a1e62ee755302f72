"""`runsore report`, as a script meets it: a file, or one line that says why not."""

import os
import stat
import subprocess
import sys
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from logged import check_in, workout
from runsore.storage.sqlite_log import SqliteLog

ROOT = Path(__file__).parents[2]
MARCH = ("--from", "2026-03-01", "--to", "2026-03-15")


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("log") / "log.db"
    with closing(SqliteLog(path)) as kept:
        kept.save(
            [
                check_in("2026-03-04", {"left-upper-calf": 4, "neck": 2}),
                workout("2026-03-03", distance_km=12.5),
            ]
        )
    return path


def report(log: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Without a display, whatever the machine has."""
    bare = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        bare.pop(name, None)
    return subprocess.run(
        [sys.executable, "-m", "runsore", "report", "--log", log, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=bare | {"PYTHONPATH": str(ROOT)},
    )


def test_a_pdf_is_written_without_a_display_for_its_owner_alone(log: Path, tmp_path: Path):
    out = tmp_path / "march.pdf"
    shown = report(log, *MARCH, "--out", out, "--paper", "letter", "--regions", "left-upper-calf")
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, "", "")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    reader = PdfReader(BytesIO(out.read_bytes()))
    assert round(reader.pages[0].mediabox.width) == 612
    text = reader.pages[0].extract_text()
    assert "2026-03-01 to 2026-03-15" in text
    assert "Only: Left upper calf" in text
    assert list(tmp_path.iterdir()) == [out]


def test_the_ending_makes_it_a_web_page_and_an_earlier_report_is_replaced(
    log: Path, tmp_path: Path
):
    out = tmp_path / "march.html"
    for _ in range(2):
        assert report(log, *MARCH, "--out", out).returncode == 0
    assert "12.5 km" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("--from", "2026-03-15", "--to", "2026-03-01"),
            "--from 2026-03-15 lies after --to 2026-03-01; exchange the two.",
        ),
        (
            ("--from", "2025-01-01", "--to", "2025-02-01"),
            "There is no entry in the log from 2025-01-01 to 2025-02-01.",
        ),
        (
            (*MARCH, "--regions", "left-heel"),
            "There is no entry of these regions in the log from 2026-03-01 to 2026-03-15.",
        ),
        ((*MARCH, "--regions", "calf"), "--regions: 'calf': not a region of the body map"),
        (
            (*MARCH, "--regions", "heel"),
            "--regions: 'heel': this region has two sides; write 'left-heel' or 'right-heel'",
        ),
        ((*MARCH, "--regions", " ,"), "--regions names no region; for example left-upper-calf."),
    ],
)
def test_what_cannot_be_reported_is_said_in_one_sentence(
    log: Path, tmp_path: Path, arguments: tuple[str, ...], sentence: str
):
    shown = report(log, *arguments, "--out", tmp_path / "x.pdf")
    assert (shown.returncode, shown.stdout, shown.stderr) == (2, "", f"{sentence}\n")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(log: Path, tmp_path: Path):
    stranger = tmp_path / "thesis.pdf"
    stranger.write_bytes(b"%PDF-1.7 not ours")
    for out, sentence in (
        (tmp_path / "missing" / "x.pdf", "cannot be written"),
        (stranger, "is already there and not made by Runsore"),
        (tmp_path / "x.docx", "name a file that ends in .pdf or .html."),
    ):
        shown = report(log, *MARCH, "--out", out)
        assert shown.returncode == 2
        assert shown.stderr.startswith(f"{out}: {sentence}")
        assert shown.stderr.count("\n") == 1
    assert stranger.read_bytes() == b"%PDF-1.7 not ours"


def test_without_a_log_there_is_nothing_to_report(tmp_path: Path):
    shown = report(tmp_path / "none.db", *MARCH, "--out", tmp_path / "x.pdf")
    assert shown.returncode == 2
    assert shown.stderr == f"{tmp_path / 'none.db'}: there is no log here yet.\n"
    assert list(tmp_path.iterdir()) == []
