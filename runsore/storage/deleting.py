"""Everything this program keeps of a log, found by its own names, and deleted for good."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from runsore.core.log import LogError
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.storage.backups import Backups, fold_unless_damaged, folder_for
from runsore.storage.replacing import COMPANIONS
from runsore.storage.schema import SHIPPED

_NOT_READ = QT_TRANSLATE_NOOP(
    "wording", "The folder of the log {log} cannot be read ({problem}): check the folder."
)
# As put_in_place, recover and copy_before name what they leave beside a log; any other word after
# `before-` was a person's.
_KEPT_BESIDE = (
    r"\.(?:(?:replaced|damaged|recovered)-\d{4}-\d\d-\d\d-\d{6}"
    rf"|before-(?:{'|'.join(map(re.escape, SHIPPED.revisions))}))(?:-\d+)?\.db"
)


def files_of(log: Path, folders: Iterable[Path]) -> list[Path]:
    """The log, what was kept beside it when it was replaced, migrated or recovered, and the
    backups this program made of it in the folders and beside it.

    Copies that a person made, under names or in places of their own, are none of these. Raises
    LogError where a folder cannot be read.
    """
    backups = [
        path
        for folder in dict.fromkeys((folder_for(log, ""), *folders))
        for path in Backups(log, folder).made_files()
    ]
    try:
        # A log may be a link to the file itself.
        found = dict.fromkeys([*backups, *_kept_beside(log), log.resolve(), log])
        parts = (part for path in found for part in _with_companions(path))
        return [part for part in parts if part.exists() or part.is_symlink()]
    except OSError as error:
        raise LogError(_NOT_READ, log=log, problem=error.strerror) from error


def delete_for_good(log: Path, files: Sequence[Path]) -> list[Path]:
    """Deletes the files, which `files_of` found, the log itself last; it must be closed.

    Returns those that the system would not delete. Raises LogError, with nothing deleted, where
    another program has the log open.
    """
    fold_unless_damaged(log)
    return unlinked(files, keep=(log.parent, log.resolve().parent))


def unlinked(files: Sequence[Path], keep: Sequence[Path] = ()) -> list[Path]:
    """Deletes files, and their folders where nothing else is in them, except for those to keep;
    returns the files that the system would not delete."""
    left = [path for path in files if not _is_gone(path)]
    for folder in {path.parent for path in files} - set(keep):
        with suppress(OSError):
            folder.rmdir()
    return left


def _kept_beside(log: Path) -> Iterator[Path]:
    if not log.parent.is_dir():
        return
    named = re.compile(re.escape(log.stem) + _KEPT_BESIDE)
    for path in log.parent.iterdir():
        if named.fullmatch(path.name):
            yield path


def _with_companions(path: Path) -> Iterator[Path]:
    for tail in COMPANIONS:
        yield path.with_name(f"{path.name}{tail}")
    yield path


def _is_gone(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
