"""Backups of a log: made, checked, counted, brought back; only its own are ever deleted."""

import errno
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path

from runsore.core.log import LogError
from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence
from runsore.core.value import Value
from runsore.storage.checksums import altered
from runsore.storage.connection import (
    checked_revision,
    connect_to_read,
    is_marked_as_log,
    make_private_folder,
)
from runsore.storage.contents import LogContents, contents_of, is_whole, row_counts
from runsore.storage.faults import altered_log, explained, log_error
from runsore.storage.replacing import fold_in, put_in_place, sync, sync_folder, unfinished
from runsore.storage.verifying import verify

KEPT = 10
_DATE = "%Y-%m-%d-%H%M%S"
_FORGOTTEN = timedelta(days=1)
_NO_LOG = QT_TRANSLATE_NOOP(
    "wording", "There is no log at {log} to back up: name another with --log."
)
_EMPTY = QT_TRANSLATE_NOOP("wording", "The backup {backup} is empty: choose another one.")
_DAMAGED = QT_TRANSLATE_NOOP("wording", "The backup {backup} is damaged.")
_NO_ROOM = QT_TRANSLATE_NOOP(
    "wording", "There is no room for a backup in {folder}: choose another folder."
)
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "wording", "A backup may not be written to {folder}: choose another folder."
)
_NOT_MADE = QT_TRANSLATE_NOOP(
    "wording",
    "The backup in {folder} could not be made ({error}): try again or choose another folder.",
)
_NOT_READ = QT_TRANSLATE_NOOP(
    "wording", "The backups in {folder} cannot be read ({problem}): check the folder."
)


class Backup(Value):
    """`made_at` is on the runner's clock; `contents` is None where it cannot be restored.

    `problem` says why, or what else is wrong with it. `is_own`: made by this program of this log.
    """

    path: Path
    made_at: datetime
    contents: LogContents | None
    problem: Sentence | None = None
    is_own: bool = True


def folder_for(log: Path, chosen: str) -> Path:
    """The folder that was chosen, else `backups` beside the log."""
    return Path(chosen).expanduser() if chosen else log.parent / "backups"


class Backups:
    """A log's backups in a folder; by default `backups` beside it.

    A name says whose it is (`soreness-3fa9c1.backup-2026-03-15-071000.db`: the log's name, a
    part of its path's hash, the moment), so that two logs can share a folder.
    """

    def __init__(self, log: Path, folder: Path | None = None, kept: int = KEPT) -> None:
        self._log = log
        self._folder = folder or folder_for(log, "")
        self._kept = kept
        key = sha256(str(log.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:6]
        self._name = f"{log.stem[:100]}-{key}.backup"
        moment = r"-(\d{4}-\d\d-\d\d-\d{6})(?:-(\d+))?\.db"
        self._own = re.compile(re.escape(self._name) + moment)
        self._of_this_name = re.compile(
            re.escape(log.stem[:100]) + r"-[0-9a-f]{6}\.backup" + moment
        )

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def log(self) -> Path:
        return self._log

    def back_up_if_due(self, now: datetime, days: int = 1) -> Backup | None:
        """Backs up unless that was done on this day or the `days` - 1 before it."""
        with _writing_to(self._folder, self._log):
            ages = [(now.date() - self._moment(path).date()).days for path in self._own_files()]
        return None if any(0 <= age < days for age in ages) else self.back_up(now)

    def back_up(self, now: datetime) -> Backup:
        """A checked copy; the oldest beyond those to keep are deleted once it is there.

        Raises LogError, with every older backup left alone, where that fails or the log holds
        what was not saved there.
        """
        if checked_revision(self._log) is None:
            raise LogError(_NO_LOG, log=self._log)
        verify(self._log)
        with _writing_to(self._folder, self._log):
            make_private_folder(self._folder)
            self._forget_unfinished(now)
            with unfinished(self._folder, self._name) as copy:
                copy_whole(self._log, copy)
                target = self._free_name(now)
                copy.replace(target)
                sync_folder(self._folder)
            self._prune(target)
        return self._shown(target)

    def all(self) -> list[Backup]:
        """Every log in the folder, a person's own copies included, newest first."""
        with _reading_from(self._folder):
            if not self._folder.is_dir():
                return []
            files = [
                path
                for path in self._folder.glob("*.db")
                if path.resolve() != self._log.resolve() and is_marked_as_log(path)
            ]
            shown = [self._shown(path) for path in files]
        return sorted(shown, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)

    def newest_good(self) -> Backup | None:
        """The newest of this log's own with nothing wrong; where there is none, the newest that
        was made of a log of this name before its folder was moved."""
        good = [found for found in self.all() if found.contents is not None and not found.problem]
        own = (found for found in good if found.is_own)
        return next(own, None) or next(filter(self._is_of_before, good), None)

    def _is_of_before(self, backup: Backup) -> bool:
        """No other log of this name can have been beside this folder."""
        is_beside = self._folder == folder_for(self._log, "")
        return is_beside and self._of_this_name.fullmatch(backup.path.name) is not None

    def restore(self, backup: Path, now: datetime, word: str = "replaced") -> Path | None:
        """Puts a copy of a backup in the log's place; where the replaced log is kept.

        The log must be closed. Raises LogError, with the log left as it was, for a backup that
        is damaged and for a log that another program has open.
        """
        if checked_revision(backup) is None:
            raise LogError(_EMPTY, backup=backup)
        with explained(self._log):
            make_private_folder(self._log.parent)
            with unfinished(self._log.parent, self._log.stem[:100]) as copy:
                copy_whole(backup, copy)
                fold_unless_damaged(self._log)
                return put_in_place(copy, self._log, word, now)

    def made_files(self) -> list[Path]:
        """Every file of this log's that was made here, those left half written included."""
        with _reading_from(self._folder):
            half = self._folder.glob("*.unfinished") if self._folder.is_dir() else ()
            return [*self._own_files(), *(path for path in half if self._is_half_made(path))]

    def _shown(self, path: Path) -> Backup:
        is_own = self._own.fullmatch(path.name) is not None
        made_at = self._moment(path) if is_own else _changed_at(path)
        try:
            checked_revision(path)
            with explained(path), closing(connect_to_read(path)) as connection:
                contents = contents_of(connection)
                wrong = altered(connection)
        except LogError as error:
            return Backup(path, made_at, None, error.sentence, is_own)
        except (ArithmeticError, TypeError, ValueError):
            damaged = Sentence(_DAMAGED, {"backup": path})
            return Backup(path, made_at, None, damaged, is_own)
        problem = altered_log(path, [entry.day for entry in wrong]).sentence if wrong else None
        return Backup(path, made_at, contents, problem, is_own)

    def _own_files(self) -> list[Path]:
        """Newest first, by name and mark; nothing else is ever deleted or counted."""
        if not self._folder.is_dir():
            return []
        named = [path for path in self._folder.iterdir() if self._own.fullmatch(path.name)]
        ours = [path for path in named if is_marked_as_log(path)]
        return sorted(ours, key=self._order, reverse=True)

    def _order(self, path: Path) -> tuple[str, int]:
        found = self._own.fullmatch(path.name)
        return (found[1], int(found[2] or 1)) if found else ("", 0)

    def _moment(self, path: Path) -> datetime:
        try:
            return datetime.strptime(self._order(path)[0], _DATE)  # noqa: DTZ007 - the runner's clock
        except ValueError:
            return _changed_at(path)

    def _prune(self, newest: Path) -> None:
        # A clock set back must not cost the backup just made.
        older = [path for path in self._own_files() if path != newest]
        for path in older[max(self._kept - 1, 0) :]:
            path.unlink(missing_ok=True)

    def _forget_unfinished(self, now: datetime) -> None:
        """What a program that was killed left half written; another one may be writing now."""
        for path in self._folder.glob("*.unfinished"):
            if self._is_half_made(path) and path.stat().st_mtime < (now - _FORGOTTEN).timestamp():
                path.unlink(missing_ok=True)

    def _is_half_made(self, path: Path) -> bool:
        return path.name.startswith(f"{self._name}-")

    def _free_name(self, now: datetime) -> Path:
        moment = f"{self._name}-{now.strftime(_DATE)}"
        names = (f"{moment}{'' if n == 1 else f'-{n}'}.db" for n in count(1))
        return next(place for name in names if not (place := self._folder / name).exists())


def copy_whole(log: Path, target: Path) -> None:
    """Copies a log as it is at one moment into one file, on the disk and checked.

    Raises what sqlite3 and the system raise.
    """
    with closing(connect_to_read(log)) as source:
        source.execute("BEGIN")
        expected = row_counts(source)
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        source.rollback()
    sync(target)
    with closing(sqlite3.connect(target)) as copy:
        if not is_whole(copy) or row_counts(copy) != expected:
            raise sqlite3.DatabaseError("the copy differs from the log")


def fold_unless_damaged(log: Path) -> None:
    """As `fold_in`, but a log that nobody can read is left as it is."""
    try:
        revision = checked_revision(log)
    except LogError:
        return
    if revision is not None:
        fold_in(log)


def _changed_at(path: Path) -> datetime:
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return changed.astimezone().replace(tzinfo=None)


@contextmanager
def _writing_to(folder: Path, log: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise log_error(log, error) from error
        raise _not_backed_up(folder, error) from error
    except OSError as error:
        raise _not_backed_up(folder, error) from error


def _not_backed_up(folder: Path, error: sqlite3.Error | OSError) -> LogError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    number = getattr(error, "errno", None)
    if code == sqlite3.SQLITE_FULL or number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return LogError(_NO_ROOM, folder=folder)
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return LogError(_NOT_ALLOWED, folder=folder)
    return LogError(_NOT_MADE, folder=folder, error=error)


@contextmanager
def _reading_from(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LogError(_NOT_READ, folder=folder, problem=error.strerror) from error
