"""Lays out what a Linux desktop shows of Runsore, below a folder that stands for /usr.

    QT_QPA_PLATFORM=offscreen python packaging/desktop FOLDER DAY

DAY, such as 2026-03-15, dates a version that is not out yet.
"""

import gzip
import shutil
import sys
from datetime import date
from pathlib import Path

from icons import SIZES, draw
from man_page import man_page
from metainfo import metainfo
from project import APP_ID, ROOT, project

DRAWING = ROOT / "resources" / "icons" / "runsore.svg"


def lay_out(folder: Path, day: date) -> None:
    told = project()
    share = folder / "share"
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        draw(DRAWING, size, _place(icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png"))
    shutil.copyfile(DRAWING, _place(icons / "scalable" / "apps" / f"{APP_ID}.svg"))
    entry = f"{APP_ID}.desktop"
    shutil.copyfile(Path(__file__).with_name(entry), _place(share / "applications" / entry))
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(told, day).encode())
    page = gzip.compress(man_page(told, day).encode(), mtime=0)
    _write(share / "man" / "man1" / "runsore.1.gz", page)


def _place(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _write(path: Path, content: bytes) -> None:
    _place(path).write_bytes(content)


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]))
