"""Writes what Debian wants beside the program into a folder that becomes the package.

    PYTHONPATH=packaging/desktop python packaging/deb FOLDER DAY ARCHITECTURE LIBRARIES

DAY dates a version that is not out yet; LIBRARIES is what dpkg-shlibdeps found.
"""

import gzip
import hashlib
import sys
from datetime import date
from pathlib import Path

from control import changelog, control, copyright_file
from project import ROOT, project
from third_parties import parties


def complete(folder: Path, day: date, architecture: str, libraries: str) -> None:
    told = project()
    documents = folder / "usr" / "share" / "doc" / "runsore"
    carried = parties(documents / "third-parties")
    license_text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (documents / "copyright").write_text(
        copyright_file(told, carried, license_text), encoding="utf-8"
    )
    _pack(documents / "changelog.Debian.gz", changelog(told, day))
    _pack(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    about = folder / "DEBIAN"
    installed = (folder / "usr").rglob("*")
    files = sorted(path for path in installed if path.is_file() and not path.is_symlink())
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    (about / "control").write_text(control(told, architecture, libraries, size), encoding="utf-8")
    sums = (f"{_md5(path)}  {path.relative_to(folder)}\n" for path in files)
    (about / "md5sums").write_text("".join(sums), encoding="utf-8")


def _pack(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _md5(path: Path) -> str:
    """Of what was installed, for `dpkg --verify`; no protection against anyone."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


if __name__ == "__main__":
    complete(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]), *sys.argv[3:5])
