"""Files of any kind, told apart by their content, read into activities one after the other."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from enum import Enum
from itertools import islice
from pathlib import Path, PurePosixPath

from runsore.core.activity import Activity, Found, Unread
from runsore.core.invalid import InvalidValueError
from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence
from runsore.core.value import Value, replace
from runsore.exchange.activities.fit import read_fit
from runsore.exchange.activities.fit_frames import is_fit
from runsore.exchange.activities.gpx import read_gpx
from runsore.exchange.activities.place import Localise, Place, UnreadableError
from runsore.exchange.activities.sources import Source, sources_in
from runsore.exchange.activities.strava import columns_of, read_strava
from runsore.exchange.activities.tables import head_of, is_table, read_rows, read_table
from runsore.exchange.activities.tcx import read_tcx
from runsore.presenters.columns import SAMPLES, ColumnMapping, TableHead

HEAD = 4096
_LARGEST_FIT = 1 << 26
_SUFFIXES = frozenset({".fit", ".gpx", ".tcx", ".csv", ".gz", ".zip"})
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(gpx|TrainingCenterDatabase)[\s>/]")
_LIST = "activities.csv"
_TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".gz"})

MappingFor = Callable[[TableHead], ColumnMapping | None]


class Content(Enum):
    EMPTY = "empty"
    FIT = "fit"
    GPX = "gpx"
    TCX = "tcx"
    TABLE = "table"
    ARCHIVE = "archive"
    OTHER = "other"


def content_of(head: bytes) -> Content:
    """By the first 4,096 bytes, whatever the file is called."""
    if not head.strip(b" \t\r\n\0"):
        return Content.EMPTY
    if is_fit(head):
        return Content.FIT
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Content.ARCHIVE
    if head.lstrip()[:1] in (b"{", b"["):
        # JSON has commas too.
        return Content.OTHER
    if _begins_as_xml(head):
        return _xml_content(head.replace(b"\0", b""))
    return Content.TABLE if is_table(head) else Content.OTHER


def _begins_as_xml(head: bytes) -> bool:
    return head.replace(b"\0", b"").lstrip(b" \t\r\n\xef\xbb\xbf\xff\xfe").startswith(b"<")


def _xml_content(head: bytes) -> Content:
    if root := _ROOT.search(head):
        return Content.GPX if root.group(1) == b"gpx" else Content.TCX
    return Content.OTHER


class Reading(Value):
    """What is needed beside the files; `on_read` is told the part read, 0 to 1, and may raise."""

    localise: Localise
    mapping_for: MappingFor = lambda _head: None
    on_read: Callable[[float], None] = lambda _part: None


def read_activities(paths: Sequence[Path], reading: Reading) -> Iterator[Found]:
    """All activities in the paths; what cannot be read is named and the rest goes on."""
    with ExitStack() as archives:
        files = list(sources_in(paths, archives))
        yield from (one for one in files if isinstance(one, Unread))
        sources = [one for one in files if isinstance(one, Source)]
        progress = _Progress(reading.on_read, sum(source.size for source in sources))
        found_any = any(isinstance(one, Unread) for one in files)
        for group in _groups(sources):
            for one in _Group(group, reading, progress).read():
                found_any = True
                yield one
    if not found_any:
        yield Unread(
            ", ".join(str(path) for path in paths),
            Sentence(QT_TRANSLATE_NOOP("wording", "holds no activities.")),
        )


def unknown_tables(paths: Sequence[Path], reading: Reading) -> tuple[TableHead, ...]:
    """The tables whose columns nobody has named yet, one for each header."""
    heads: dict[str, TableHead] = {}
    with ExitStack() as archives:
        sources = [one for one in sources_in(paths, archives) if isinstance(one, Source)]
        for group in _groups(sources):
            for head in _Group(group, reading, _Progress(reading.on_read, 0)).tables():
                if reading.mapping_for(head) is None:
                    heads.setdefault(head.key, head)
    return tuple(heads.values())


def _groups(sources: Sequence[Source]) -> list[list[Source]]:
    groups: dict[str, list[Source]] = {}
    for source in sources:
        groups.setdefault(source.group, []).append(source)
    return list(groups.values())


class _Progress:
    """Bytes as they lie in the files, out of all of them."""

    def __init__(self, on_read: Callable[[float], None], whole: int) -> None:
        self._on_read = on_read
        self._whole = max(1, whole)
        self._done = 0
        self._told = 0.0

    def within(self, source: Source) -> Callable[[int], None]:
        return lambda read: self._tell(self._done + min(read, source.size))

    def finish(self, source: Source) -> None:
        self._done += source.size
        self._tell(self._done)

    def _tell(self, done: int) -> None:
        """Never less than before: a list is read between the recordings that it names."""
        self._told = max(self._told, min(1.0, done / self._whole))
        self._on_read(self._told)


class _Group:
    """Files that lie together: an archive, a folder, or those that were named one by one."""

    def __init__(self, sources: Sequence[Source], reading: Reading, progress: _Progress) -> None:
        self._sources = sources
        self._reading = reading
        self._progress = progress
        self._by_path = {source.path: source for source in sources}
        self._taken: set[str] = set()
        self._in_lists = {str(PurePosixPath(source.path).parent) for source in self._lists()}

    def read(self) -> Iterator[Found]:
        """Strava's list first: it takes the recordings that it names."""
        for source in self._lists():
            yield from self._guarded(source)
        for source in self._sources:
            if source.path not in self._taken:
                yield from self._guarded(source)

    def tables(self) -> Iterator[TableHead]:
        """Tables that are no list of Strava's."""
        for source in self._sources:
            self._reading.on_read(0.0)
            if self._is_beside_a_list(source):
                continue
            try:
                if self._content(source) is Content.TABLE:
                    head = self._table_head(source)
                    if columns_of(head.header, head.samples) is None:
                        yield head
            except UnreadableError:
                continue

    def _lists(self) -> Iterator[Source]:
        for source in self._sources:
            if PurePosixPath(source.path).name.casefold() == _LIST:
                yield source

    def _is_beside_a_list(self, source: Source) -> bool:
        """What else Strava's export holds, such as bikes.csv, is no table of activities."""
        path = PurePosixPath(source.path)
        is_table = path.suffix.casefold() == ".csv"
        return (
            is_table
            and path.name.casefold() != _LIST
            and any(path.is_relative_to(folder) for folder in self._in_lists)
        )

    def _guarded(self, source: Source) -> Iterator[Found]:
        """What was read before a fault stands; the fault is named."""
        self._taken.add(source.path)
        try:
            if not self._is_beside_a_list(source):
                yield from self._read(source)
        except UnreadableError as error:
            yield Unread(source.where, error.sentence)
        except InvalidValueError as error:
            yield Unread(source.where, Sentence(_NO_FIGURE, {"field": error.field}))
        self._progress.finish(source)

    def _read(self, source: Source) -> Iterator[Found]:
        content = self._content(source)
        if content is Content.TABLE:
            yield from self._read_table(source)
        elif content in (Content.FIT, Content.GPX, Content.TCX):
            yield from self._read_recording(source, content)
        elif source.is_named or _is_expected(source.path):
            yield Unread(source.where, Sentence(_why_not(content)))

    def _content(self, source: Source) -> Content:
        """Any text with commas looks like a table, so what was not named must be called one."""
        with closing(source.open()) as stream:
            content = content_of(stream.read(HEAD))
        is_called_table = PurePosixPath(source.path).suffix.casefold() in _TABLE_SUFFIXES
        if content is Content.TABLE and not (source.is_named or is_called_table):
            return Content.OTHER
        return content

    def _place(self, source: Source) -> Place:
        return Place(source.where, self._reading.localise, self._progress.within(source))

    def _read_recording(self, source: Source, content: Content) -> Iterator[Activity]:
        place = self._place(source)
        place.on_read(0)
        with closing(source.open()) as stream:
            if content is Content.FIT:
                data = stream.read(_LARGEST_FIT + 1)
                if len(data) > _LARGEST_FIT:
                    raise UnreadableError(
                        QT_TRANSLATE_NOOP("wording", "is larger than any recording of a watch.")
                    )
                yield from read_fit(data, place)
            else:
                yield from (read_gpx if content is Content.GPX else read_tcx)(stream, place)

    def _table_head(self, source: Source) -> TableHead:
        with closing(source.open()) as stream:
            return head_of(stream, replace(self._place(source), on_read=lambda _read: None))

    def _read_table(self, source: Source) -> Iterator[Found]:
        head, place = self._table_head(source), self._place(source)
        strava = columns_of(head.header, head.samples[:SAMPLES])
        mapping = None if strava else self._reading.mapping_for(head)
        if strava is None and mapping is None:
            raise UnreadableError(
                QT_TRANSLATE_NOOP("wording", "is a table whose columns are not known.")
            )
        with closing(source.open()) as stream:
            rows = read_rows(stream, place)
            if strava is not None:
                beside = PurePosixPath(source.path).parent
                yield from read_strava(
                    rows, strava, place, lambda name: self._recording(str(beside / name))
                )
            elif mapping is not None:
                yield from read_table(rows, mapping, place)

    def _recording(self, path: str) -> Activity | None:
        """The first activity of a file that the list names; None for one that is damaged."""
        source = self._by_path.get(path)
        if source is None:
            return None
        self._taken.add(path)
        try:
            content = self._content(source)
            if content in (Content.FIT, Content.GPX, Content.TCX):
                return next(islice(self._read_recording(source, content), 1), None)
        except (UnreadableError, InvalidValueError):
            pass
        finally:
            self._progress.finish(source)
        return None


def _is_expected(path: str) -> bool:
    """In a folder or an archive lies much that nobody means to import."""
    return PurePosixPath(path).suffix.casefold() in _SUFFIXES


_NO_FIGURE = QT_TRANSLATE_NOOP("wording", "holds a figure that cannot be ({field}).")


def _why_not(content: Content) -> str:
    if content is Content.EMPTY:
        return QT_TRANSLATE_NOOP("wording", "is empty.")
    if content is Content.ARCHIVE:
        return QT_TRANSLATE_NOOP(
            "wording", "is an archive within an archive; unpack it and import what is in it."
        )
    return QT_TRANSLATE_NOOP(
        "wording", "is neither FIT, GPX or TCX, nor a table, nor an export of Runsore or Strava."
    )
