"""What can go wrong with a log, each as one sentence: what, where and what to do."""

import errno
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from runsore.core.log import LogError
from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence

_READ_ONLY = QT_TRANSLATE_NOOP(
    "wording", "The log {path} is read-only: allow writing to the file and its folder."
)
_FULL = QT_TRANSLATE_NOOP(
    "wording", "The disk is full, so the log {path} was not changed: free some space and try again."
)
_SHUT = QT_TRANSLATE_NOOP(
    "wording", "The log {path} cannot be opened: check that you may use the file and its folder."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "wording",
    "The log {path} is damaged: open it in the window, which recovers what can be read and shows "
    "the newest backup.",
)
_NO_LOG = QT_TRANSLATE_NOOP("wording", "The file {path} is not a Runsore log: choose another file.")
_NEWER = QT_TRANSLATE_NOOP(
    "wording",
    "The log {path} was written by a newer Runsore (schema {revision}): install the newest "
    "version.",
)
_OLDER = QT_TRANSLATE_NOOP(
    "wording",
    "The log {path} was written by an older Runsore: open it once in the window to update it.",
)

_BY_SQLITE = {
    sqlite3.SQLITE_BUSY: QT_TRANSLATE_NOOP(
        "wording", "The log {path} is being used by another program: close that one and try again."
    ),
    sqlite3.SQLITE_LOCKED: QT_TRANSLATE_NOOP(
        "wording", "The log {path} is being used by another program: close that one and try again."
    ),
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _SHUT,
    sqlite3.SQLITE_PERM: _SHUT,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP(
        "wording",
        "The disk failed while the log {path} was in use: check the disk and restore a backup "
        "if the log does not open.",
    ),
    sqlite3.SQLITE_CONSTRAINT: QT_TRANSLATE_NOOP(
        "wording",
        "The log {path} refused a value, so nothing was saved ({error}): correct it and try again.",
    ),
    sqlite3.SQLITE_TOOBIG: QT_TRANSLATE_NOOP(
        "wording", "A text is too long for the log {path}, so nothing was saved: shorten it."
    ),
}
_BY_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _SHUT,
    errno.EPERM: _SHUT,
    errno.EISDIR: _NO_LOG,
    errno.ENOTDIR: QT_TRANSLATE_NOOP(
        "wording", "The log {path} cannot be opened: a part of its folder's name is a file."
    ),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP(
        "wording", "The log {path} cannot be opened: its name is too long."
    ),
}
_MOST_DAYS = 3
_OTHERWISE = QT_TRANSLATE_NOOP(
    "wording", "The log {path} could not be used ({error}): try again or restore a backup."
)
_MISSING = QT_TRANSLATE_NOOP(
    "wording",
    "The log {path} is gone, empty or overwritten, but there are backups of it: "
    "choose one of them.",
)
_MOVED = QT_TRANSLATE_NOOP(
    "wording",
    "The log {path} was moved, deleted or replaced while it was open, so nothing was saved: "
    "put it back, or open the log again with File, Open log.",
)
_HALF_MIGRATED = QT_TRANSLATE_NOOP(
    "wording",
    "The log {path} could not be brought to the present schema and was left as it was: "
    "restore a backup.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "wording",
    "The log holds a {what} (id {identity}) that this version of Runsore cannot read "
    "({error}): install the newest version or restore a backup.",
)
_HALF_A_CHARACTER = QT_TRANSLATE_NOOP(
    "wording", "A text holds half a character, so the log {path} was not changed: retype it."
)
_ALTERED = QT_TRANSLATE_NOOP(
    "wording",
    "In the log {path} {entries}{of} changed since saved, by a fault of the disk or by another "
    "program: open it in the window, which shows what can be done.",
)


class DamagedLogError(LogError):
    """The log is damaged, or gone where there are backups of it; nothing was changed."""


def log_error(path: Path, error: BaseException) -> LogError:
    """The sentence for an error of sqlite3, the system or a text that is no Unicode."""
    if isinstance(error, UnicodeEncodeError):
        sentence = _HALF_A_CHARACTER
    elif isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        sentence = _DAMAGED
    elif isinstance(error, OSError):
        sentence = _BY_SYSTEM.get(error.errno or 0, _OTHERWISE)
    else:
        # The low byte is the kind of fault, the rest its details.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        sentence = _BY_SQLITE.get(code, _OTHERWISE)
    kind = DamagedLogError if sentence is _DAMAGED else LogError
    return kind(sentence, path=path, error=error)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what sqlite3 and the system raise inside into LogError."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise log_error(path, error) from error


def not_a_log(path: Path) -> LogError:
    return LogError(_NO_LOG, path=path)


def damaged_log(path: Path) -> DamagedLogError:
    return DamagedLogError(_DAMAGED, path=path)


def altered_log(path: Path, days: Sequence[date | None]) -> DamagedLogError:
    """For records that are not as they were saved; `days` has one for each of them."""
    known = sorted({day.isoformat() for day in days if day is not None})
    of = ""
    if len(known) > _MOST_DAYS:
        of = QT_TRANSLATE_NOOP("wording", " of {days} and other days")
    elif known:
        of = QT_TRANSLATE_NOOP("wording", " of {days}")
    entries = QT_TRANSLATE_NOOP("wording", "{count} entries")
    if len(days) == 1:
        entries = QT_TRANSLATE_NOOP("wording", "an entry")
    return DamagedLogError(
        _ALTERED,
        path=path,
        entries=Sentence(entries, {"count": len(days)}),
        of=Sentence(of, {"days": ", ".join(known[:_MOST_DAYS])}),
    )


def missing_log(path: Path) -> DamagedLogError:
    return DamagedLogError(_MISSING, path=path)


def moved_log(path: Path) -> LogError:
    return LogError(_MOVED, path=path)


def newer_log(path: Path, revision: str) -> LogError:
    return LogError(_NEWER, path=path, revision=revision)


def older_log(path: Path) -> LogError:
    return LogError(_OLDER, path=path)


def half_migrated(path: Path) -> LogError:
    return LogError(_HALF_MIGRATED, path=path)


def unreadable(what: str, identity: object, error: Exception) -> LogError:
    """For a stored value that this program cannot read."""
    return LogError(_UNREADABLE, what=Sentence(what), identity=identity, error=error)
