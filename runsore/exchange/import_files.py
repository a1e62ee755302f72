"""Files that are to be imported, told apart by their content and read one after the other."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from runsore.core.invalid import InvalidValueError
from runsore.core.log import Entry, FileRefusedError
from runsore.exchange.log_json import is_export, read_log

_HEAD_LENGTH = 4096


def entries_of(
    paths: Iterable[Path], on_read: Callable[[float], None] | None = None
) -> Iterator[Entry]:
    """Everything in the files; `on_read` is told the part read, 0 to 1, and may raise to stop.

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
                raise FileRefusedError(f"{path}: is no Runsore export, so nothing was imported.")
            yield from read_log(file, on_read)
    except InvalidValueError as error:
        raise FileRefusedError(f"{path}: {error}; nothing was imported.") from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> FileRefusedError:
    return FileRefusedError(f"{path}: cannot be read: {error.strerror}.")
