"""A log written to files that only their owner can read, each replaced as a whole."""

import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from runsore.core.log import Entry, FileRefusedError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.exchange.log_csv import TABLES, header_of, write_table
from runsore.exchange.log_json import is_export, write_log

Write = Callable[[bytes], object]
_HEAD_LENGTH = 4096
_OWNER_ONLY_FOLDER = 0o700
_IS_THERE = QT_TRANSLATE_NOOP(
    "wording", "{path}: is already there and not made by Runsore; choose another name."
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "wording", "{path}: cannot be written: {problem}; choose another place."
)


def export_json(entries: Sequence[Entry], path: Path) -> None:
    """Writes all of a log's entries.

    Raises FileRefusedError, with nothing changed, where the file cannot be written or is there
    and no Runsore export.
    """
    _write_private(path, is_export, partial(write_log, entries))


def export_csv(entries: Sequence[Entry], folder: Path) -> None:
    """Writes every table into a folder, which is made where it is missing; else as above."""
    for name in TABLES:
        _refuse_a_stranger(folder / name, partial(_is_table, name))
    try:
        folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error
    for name in TABLES:
        _write_private(folder / name, partial(_is_table, name), partial(_table, name, entries))


def write_report(data: bytes, path: Path) -> None:
    """Writes a report for a clinician, a PDF or a web page, in place of an earlier one; else as
    above."""
    _write_private(path, _is_report, lambda write: write(data))


def _is_report(head: bytes) -> bool:
    """Both name their maker in their head, a PDF in UTF-16."""
    if head.startswith(b"%PDF-"):
        return "Runsore".encode("utf-16-be") in head
    return b'<meta name="generator" content="Runsore' in head


def _table(name: str, entries: Iterable[Entry], write: Write) -> None:
    write_table(name, entries, write)


def _is_table(name: str, head: bytes) -> bool:
    return head.startswith(header_of(name))


def _write_private(
    path: Path, is_ours: Callable[[bytes], bool], fill: Callable[[Write], object]
) -> None:
    _refuse_a_stranger(path, is_ours)
    try:
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    unfinished = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            fill(file.write)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _refuse_a_stranger(path: Path, is_ours: Callable[[bytes], bool]) -> None:
    """Only an earlier export, or an empty file, is ever replaced."""
    try:
        if not path.exists():
            return
        if path.is_file():
            with path.open("rb") as file:
                head = file.read(_HEAD_LENGTH)
            if not head or is_ours(head):
                return
    except OSError as error:
        raise _unwritable(path, error) from error
    raise FileRefusedError(_IS_THERE, path=path)


def _unwritable(path: Path, error: OSError) -> FileRefusedError:
    return FileRefusedError(_UNWRITABLE, path=path, problem=error.strerror)
