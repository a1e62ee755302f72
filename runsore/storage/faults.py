"""What can go wrong with a log, each as one sentence: what, where and what to do."""

import errno
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from runsore.core.log import LogError

_READ_ONLY = "The log {path} is read-only: allow writing to the file and its folder."
_FULL = "The disk is full, so the log {path} was not changed: free some space and try again."
_SHUT = "The log {path} cannot be opened: check that you may use the file and its folder."
_DAMAGED = (
    "The log {path} is damaged: open it in the window, which recovers what can be read and shows "
    "the newest backup."
)
_NO_LOG = "The file {path} is not a Runsore log: choose another file."
_NEWER = (
    "The log {path} was written by a newer Runsore (schema {revision}): install the newest version."
)
_OLDER = "The log {path} was written by an older Runsore: open it once in the window to update it."

_BY_SQLITE = {
    sqlite3.SQLITE_BUSY: (
        "The log {path} is being used by another program: close that one and try again."
    ),
    sqlite3.SQLITE_LOCKED: (
        "The log {path} is being used by another program: close that one and try again."
    ),
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _SHUT,
    sqlite3.SQLITE_PERM: _SHUT,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_IOERR: (
        "The disk failed while the log {path} was in use: check the disk and restore a backup "
        "if the log does not open."
    ),
    sqlite3.SQLITE_CONSTRAINT: (
        "The log {path} refused a value, so nothing was saved ({error}): correct it and try again."
    ),
    sqlite3.SQLITE_TOOBIG: (
        "A text is too long for the log {path}, so nothing was saved: shorten it."
    ),
}
_BY_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _SHUT,
    errno.EPERM: _SHUT,
    errno.EISDIR: _NO_LOG,
    errno.ENOTDIR: "The log {path} cannot be opened: a part of its folder's name is a file.",
    errno.ENAMETOOLONG: "The log {path} cannot be opened: its name is too long.",
}
_MOST_DAYS = 3
_OTHERWISE = "The log {path} could not be used ({error}): try again or restore a backup."


class DamagedLogError(LogError):
    """The log is damaged, or gone where there are backups of it; nothing was changed."""


def log_error(path: Path, error: BaseException) -> LogError:
    """The sentence for an error of sqlite3, the system or a text that is no Unicode."""
    if isinstance(error, UnicodeEncodeError):
        sentence = "A text holds half a character, so the log {path} was not changed: retype it."
    elif isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        sentence = _DAMAGED
    elif isinstance(error, OSError):
        sentence = _BY_SYSTEM.get(error.errno or 0, _OTHERWISE)
    else:
        # The low byte is the kind of fault, the rest its details.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        sentence = _BY_SQLITE.get(code, _OTHERWISE)
    kind = DamagedLogError if sentence is _DAMAGED else LogError
    return kind(sentence.format(path=path, error=error))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what sqlite3 and the system raise inside into LogError."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise log_error(path, error) from error


def not_a_log(path: Path) -> LogError:
    return LogError(_NO_LOG.format(path=path))


def damaged_log(path: Path) -> DamagedLogError:
    return DamagedLogError(_DAMAGED.format(path=path))


def altered_log(path: Path, days: Sequence[date | None]) -> DamagedLogError:
    """For records that are not as they were saved; `days` has one for each of them."""
    known = sorted({day.isoformat() for day in days if day is not None})
    of = f" of {', '.join(known[:_MOST_DAYS])}" if known else ""
    more = " and other days" if len(known) > _MOST_DAYS else ""
    entries = "an entry" if len(days) == 1 else f"{len(days)} entries"
    return DamagedLogError(
        f"In the log {path} {entries}{of}{more} changed since saved, by a fault of the disk or by "
        "another program: open it in the window, which shows what can be done."
    )


def missing_log(path: Path) -> DamagedLogError:
    return DamagedLogError(
        f"The log {path} is gone, empty or overwritten, but there are backups of it: "
        "choose one of them."
    )


def moved_log(path: Path) -> LogError:
    return LogError(
        f"The log {path} was moved, deleted or replaced while it was open, so nothing was saved: "
        "put it back, or open the log again with File, Open log."
    )


def newer_log(path: Path, revision: str) -> LogError:
    return LogError(_NEWER.format(path=path, revision=revision))


def older_log(path: Path) -> LogError:
    return LogError(_OLDER.format(path=path))


def half_migrated(path: Path) -> LogError:
    return LogError(
        f"The log {path} could not be brought to the present schema and was left as it was: "
        "restore a backup."
    )


def unreadable(what: str, identity: object, error: Exception) -> LogError:
    """For a stored value that this program cannot read."""
    return LogError(
        f"The log holds a {what} (id {identity}) that this version of Runsore cannot read "
        f"({error}): install the newest version or restore a backup."
    )
