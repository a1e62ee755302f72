"""Files wherever they lie: as they are, in folders, in zip archives, packed by gzip."""

import gzip
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from io import BufferedReader, RawIOBase
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO, cast

from typing_extensions import Buffer, override

from runsore.core.activity import Unread
from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence
from runsore.core.value import Value
from runsore.exchange.activities.place import UnreadableError

# XML packs to a tenth, tables of zeros to a thousandth; nothing a runner has grows more than this.
_MOST_GROWTH, _ALWAYS_ALLOWED = 200, 10_000_000
_MOST_MEMBERS = 200_000
_BOMB = QT_TRANSLATE_NOOP("wording", "unpacks to far more than any recording, so it was not read.")
_TROUBLES = (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError)


class Source(Value):
    """One file: `where` is shown, `group` and `path` say what lies beside it, `size` is in bytes
    as it lies there. `open` raises UnreadableError, also while it is read."""

    where: str
    group: str
    path: str
    size: int
    open: Callable[[], BinaryIO]
    is_named: bool = False


class _Limited(RawIOBase):
    """A stream that stops where more comes out than a budget allows, and whose errors are ours."""

    def __init__(self, inner: BinaryIO, budget: "_Budget", beneath: BinaryIO | None = None) -> None:
        """`beneath` is closed with it."""
        self._inner = inner
        self._budget = budget
        self._beneath = beneath

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer).cast("B")
        try:
            data = self._inner.read(len(view))
        except _TROUBLES as error:
            raise UnreadableError("{why}", why=_trouble(error)) from None
        self._budget.spend(len(data))
        view[: len(data)] = data
        return len(data)

    @override
    def close(self) -> None:
        self._inner.close()
        if self._beneath is not None:
            self._beneath.close()
        super().close()


class _Budget:
    """How many bytes may still come out of so many packed ones."""

    def __init__(self, packed: int) -> None:
        self._left = _MOST_GROWTH * packed + _ALWAYS_ALLOWED

    def spend(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise UnreadableError(_BOMB)


def _trouble(error: Exception) -> Sentence:
    if isinstance(error, RuntimeError) and "password" in str(error):
        return Sentence(QT_TRANSLATE_NOOP("wording", "is locked with a password."))
    if isinstance(error, OSError) and error.strerror:
        return Sentence(
            QT_TRANSLATE_NOOP("wording", "cannot be read: {problem}."), {"problem": error.strerror}
        )
    return Sentence(QT_TRANSLATE_NOOP("wording", "is damaged and could not be unpacked."))


def sources_in(paths: Iterable[Path], open_archives: ExitStack) -> Iterator[Source | Unread]:
    """Every file of the paths: those in folders by name, hidden ones left out, none twice.

    What lies in an archive can be opened until the stack is closed.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        for file, group in _files(path):
            try:
                info = file.stat()
            except OSError as error:
                yield Unread(str(file), _trouble(error))
                continue
            if (info.st_dev, info.st_ino) in seen:
                continue
            seen.add((info.st_dev, info.st_ino))
            if not stat.S_ISREG(info.st_mode):
                yield Unread(str(file), Sentence(QT_TRANSLATE_NOOP("wording", "is no file.")))
            elif _is_archive(file):
                yield from _members(file, info.st_size, open_archives)
            else:
                yield _plain(file, group, info.st_size)


def _files(path: Path) -> Iterator[tuple[Path, str]]:
    if not path.is_dir():
        yield path, ""
        return
    for folder, below, names in os.walk(path):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            yield Path(folder, name), str(path)


def _is_archive(file: Path) -> bool:
    """A file that cannot be read is none; whoever opens it says why."""
    try:
        with file.open("rb") as stream:
            return stream.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False


def _plain(file: Path, group: str, size: int) -> Source:
    def begin() -> BinaryIO:
        try:
            inner = file.open("rb")
        except OSError as error:
            raise UnreadableError("{why}", why=_trouble(error)) from None
        return _unpacked(inner, _Budget(size))

    inside = file.relative_to(group).as_posix() if group else file.name
    return Source(str(file), group or str(file.parent), inside, size, begin, is_named=not group)


def _members(file: Path, size: int, open_archives: ExitStack) -> Iterator[Source | Unread]:
    """Nothing is unpacked to disk; what is read counts against one budget of the archive."""
    try:
        archive = open_archives.enter_context(zipfile.ZipFile(file))
    except _TROUBLES as error:
        yield Unread(str(file), _trouble(error))
        return
    budget = _Budget(size)
    for number, member in enumerate(archive.infolist()):
        where = f"{file} ▸ {member.filename}"
        if number >= _MOST_MEMBERS:
            yield Unread(
                str(file),
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "wording", "holds more files than any export; the rest was left out."
                    )
                ),
            )
            return
        if _climbs(member.filename):
            yield Unread(
                where,
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "wording", "has a path that leads out of the archive; it was not read."
                    )
                ),
            )
        elif not member.is_dir() and not _is_hidden(member.filename):
            begin = partial(_open_member, archive, member, budget)
            yield Source(where, str(file), member.filename, member.compress_size, begin)


def _open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: "_Budget") -> BinaryIO:
    try:
        inner = cast("BinaryIO", archive.open(member))
    except _TROUBLES as error:
        raise UnreadableError("{why}", why=_trouble(error)) from None
    return _unpacked(inner, budget)


def _unpacked(inner: BinaryIO, budget: "_Budget") -> BinaryIO:
    """The same within limits, with gzip taken off where it is packed."""
    outer = BufferedReader(_Limited(inner, budget))
    try:
        if not outer.peek(2).startswith(b"\x1f\x8b"):
            return cast("BinaryIO", outer)
    except UnreadableError:
        outer.close()
        raise
    packed = cast("BinaryIO", gzip.GzipFile(fileobj=outer))
    return cast("BinaryIO", BufferedReader(_Limited(packed, budget, cast("BinaryIO", outer))))


def _climbs(name: str) -> bool:
    """Told as both systems would read it."""
    windows = PureWindowsPath(name)
    return bool(windows.anchor) or name.startswith("/") or ".." in windows.parts


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)
