"""Files that are to be imported, told apart by their content: exports of Runsore, whose records
are merged by identity, and recordings of watches and services, which become workouts."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path

from runsore.core.activity import Activity, Found, Unread
from runsore.core.arrivals import Arrival, arrivals_of, logged
from runsore.core.invalid import InvalidValueError
from runsore.core.log import Entry, FileRefusedError, LoggedWorkout
from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence
from runsore.core.value import Value
from runsore.core.workout import SessionKind
from runsore.exchange.activities.reading import Reading, read_activities
from runsore.exchange.log_json import is_export, read_log
from runsore.exchange.merge import Merge, plan_merge

_HEAD_LENGTH = 4096
_OF_FILE = "{path}: {what}"
_NO_EXPORT = QT_TRANSLATE_NOOP("wording", "is no Runsore export, so nothing was imported.")
_REFUSED = QT_TRANSLATE_NOOP("wording", "{error}; nothing of it was imported.")
_UNREADABLE = QT_TRANSLATE_NOOP("wording", "cannot be read: {problem}.")

Chosen = Sequence[tuple[Activity, SessionKind]]


class ImportPlan(Value):
    """What the exports in the files would change, and how each activity stands to the log."""

    merge: Merge
    arrivals: tuple[Arrival, ...]


def plan_import(
    kept: Sequence[Entry], paths: Sequence[Path], reading: Reading, now: datetime
) -> ImportPlan:
    """Reads everything; a file that is refused is an arrival with its reason."""
    exports, others = _told_apart(paths)
    entries: list[Entry] = []
    found = chain(_from_exports(exports, entries, reading), _rest(others, reading))
    # What an export brings is as good as known, and is read before the log is looked at.
    arrivals = arrivals_of(chain(kept, entries), found, now)
    return ImportPlan(plan_merge(kept, entries), arrivals)


def settled(
    kept: Sequence[Entry], entries: Iterable[Entry], chosen: Chosen, now: datetime
) -> Merge:
    """What is to be written now that the log may have changed since the plan: the exports' entries
    and the chosen activities, without those that have come into the log meanwhile."""
    live = {entry.stamp.id for entry in kept if isinstance(entry, LoggedWorkout)}
    fresh = (logged(activity, kind, now) for activity, kind in chosen)
    return plan_merge(
        kept, chain(entries, (entry for entry in fresh if entry.stamp.id not in live))
    )


def _told_apart(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The exports, those in folders too, and everything that is none."""
    exports = [path for path in paths if _is_export(path)]
    others = [path for path in paths if path not in exports]
    for folder in paths:
        if folder.is_dir():
            exports += [path for path in sorted(folder.rglob("*.json")) if _is_export(path)]
    if exports and not any(path.is_file() for path in others):
        others = [path for path in others if _holds_more(path, exports)]
    return exports, others


def _holds_more(folder: Path, exports: Sequence[Path]) -> bool:
    return any(path.is_file() and path not in exports for path in folder.rglob("*"))


def _is_export(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return is_export(file.read(_HEAD_LENGTH))
    except OSError:
        return False


def _rest(paths: Sequence[Path], reading: Reading) -> Iterator[Found]:
    return read_activities(paths, reading) if paths else iter(())


def _from_exports(paths: Sequence[Path], entries: list[Entry], reading: Reading) -> Iterator[Found]:
    """Puts the records of the exports into `entries`; of a damaged one nothing, but its reason."""
    for number, path in enumerate(paths):

        def tell(part: float, number: int = number) -> None:
            reading.on_read((number + part) / len(paths))

        try:
            entries += list(entries_of([path], tell))
        except FileRefusedError as error:
            yield Unread(str(path), _about(error))


def _about(error: FileRefusedError) -> Sentence:
    """What the error says of the file, without its path."""
    what = error.sentence.values["what"]
    return what if isinstance(what, Sentence) else error.sentence


def entries_of(
    paths: Iterable[Path], on_read: Callable[[float], None] | None = None
) -> Iterator[Entry]:
    """Everything in exports of Runsore; `on_read` is told the part read, 0 to 1, and may raise.

    Raises FileRefusedError naming the first file that cannot be read or is no Runsore export.
    """
    files = tuple(paths)
    sizes = [_size_of(path) for path in files]
    before, whole = 0, max(1, sum(sizes))
    for path, size in zip(files, sizes, strict=True):

        def tell(read: int, before: int = before) -> None:
            if on_read is not None:
                on_read(min(1.0, (before + read) / whole))

        yield from _entries_in(path, tell)
        before += size


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from error


def _entries_in(path: Path, on_read: Callable[[int], None]) -> Iterator[Entry]:
    try:
        with path.open("rb") as file:
            if not is_export(file.peek(_HEAD_LENGTH)):
                raise _refused(path, Sentence(_NO_EXPORT))
            yield from read_log(file, on_read)
    except InvalidValueError as error:
        raise _refused(path, Sentence(_REFUSED, {"error": error})) from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> FileRefusedError:
    return _refused(path, Sentence(_UNREADABLE, {"problem": error.strerror}))


def _refused(path: Path, what: Sentence) -> FileRefusedError:
    return FileRefusedError(_OF_FILE, path=path, what=what)
