"""Tables of activities (CSV), whatever their marks and encoding, one row after the other."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import BinaryIO

from runsore.core.activity import Activity, Found, Unread
from runsore.core.invalid import InvalidValueError, shown
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.exchange.activities.place import Place, UnreadableError, cannot_be, row_of
from runsore.exchange.activities.sports import sport_by_speed, sport_of
from runsore.exchange.activities.written import (
    written_clock,
    written_minutes,
    written_moment,
    written_number,
)
from runsore.presenters.columns import SAMPLES, ColumnField, ColumnMapping, DistanceUnit, TableHead
from runsore.settings import KM_PER_MILE

MOST_ROWS = 100_000
_SNIFFED_LINES = 20
_MARKS = ",;\t|"
_LONGEST_LINE = 1_000_000
_KM = {DistanceUnit.KM: 1.0, DistanceUnit.METRES: 0.001, DistanceUnit.MILES: KM_PER_MILE}

Rows = Iterator[list[str]]


def is_table(head: bytes) -> bool:
    """Whether the first lines look like text in columns."""
    text = _sniffed(head)
    lines = [line for line in text.splitlines()[:2] if line.strip()]
    return bool(lines) and "\0" not in text and any(mark in lines[0] for mark in _MARKS)


def _sniffed(head: bytes) -> str:
    for bom, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(bom):
            return head[2 : len(head) - len(head) % 2].decode(encoding, "replace")
    return head.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def read_rows(stream: BinaryIO, place: Place) -> Rows:
    """The header first. Raises UnreadableError for what is no table."""
    lines = _lines(stream, place)
    first = list(islice(lines, _SNIFFED_LINES))
    mark = _mark_of(first)
    reader = csv.reader(_chained(first, lines), delimiter=mark, skipinitialspace=True)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield row
    except csv.Error as error:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("wording", "is no table from line {line} on: {error}."),
            line=reader.line_num,
            error=error,
        ) from None


def _chained(first: Iterable[str], rest: Iterable[str]) -> Iterator[str]:
    yield from first
    yield from rest


def _lines(stream: BinaryIO, place: Place) -> Iterator[str]:
    """Each line as UTF-8, else as Windows writes it in the west: files glued together mix both."""
    head = stream.read(2)
    if head in (b"\xff\xfe", b"\xfe\xff"):
        yield from _wide_lines(stream, "utf-16-le" if head == b"\xff\xfe" else "utf-16-be")
        return
    read, rest = 0, head
    while line := stream.readline(_LONGEST_LINE):
        if len(line) >= _LONGEST_LINE:
            raise UnreadableError(
                QT_TRANSLATE_NOOP(
                    "wording", "has a line of a million characters, so it is no table."
                )
            )
        read += len(line)
        place.on_read(read)
        whole, rest = rest + line, b""
        yield _decoded(whole.removeprefix(b"\xef\xbb\xbf"))


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def _wide_lines(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """Spreadsheets' "Unicode text"; such files are small, and are read at once up to 64 MB."""
    text = stream.read(1 << 26).decode(encoding, "replace")
    yield from text.splitlines(keepends=True)


def _mark_of(lines: Iterable[str]) -> str:
    """The mark that stands most often in the header, outside of quotes."""
    header = re.sub(r'"[^"]*"', "", next(iter(lines), ""))
    return max(_MARKS, key=header.count)


def head_of(stream: BinaryIO, place: Place) -> TableHead:
    rows = read_rows(stream, place)
    header = next(rows, [])
    samples = tuple(tuple(row) for row in islice(rows, SAMPLES))
    return TableHead(place.where, tuple(header), samples)


_TOO_MANY = QT_TRANSLATE_NOOP(
    "wording",
    "has more than 100,000 rows: it may be the points of a recording, not activities.",
)


def read_table(rows: Rows, mapping: ColumnMapping, place: Place) -> Iterator[Found]:
    """An activity for each row after the header, or why it is none.

    Raises UnreadableError where there are more rows than any runner's activities.
    """
    next(rows, None)
    kept = list(islice(rows, MOST_ROWS + 1))
    if len(kept) > MOST_ROWS:
        raise UnreadableError(_TOO_MANY)
    for number, row in enumerate(kept, start=2):
        where = row_of(place.where, number)
        try:
            yield _activity(row, mapping, where, place)
        except UnreadableError as error:
            yield Unread(where, error.sentence)
        except InvalidValueError as error:
            yield Unread(where, cannot_be(error))


def _activity(row: list[str], mapping: ColumnMapping, where: str, place: Place) -> Activity:
    def text(which: ColumnField) -> str:
        at = mapping.places.get(which)
        return row[at].strip() if at is not None and at < len(row) else ""

    day, started = _when(text, mapping, place)
    in_metres = mapping.distance is DistanceUnit.METRES
    distance = written_number(text(ColumnField.DISTANCE), is_large=in_metres)
    km = _scaled(distance, _KM[mapping.distance])
    minutes = _scaled(written_minutes(text(ColumnField.DURATION), mapping.duration), 1.0)
    return Activity(
        on=day,
        where=where,
        source="CSV",
        sport=sport_of(text(ColumnField.KIND)) or sport_by_speed(km, minutes),
        source_id=text(ColumnField.IDENTITY),
        started_at=started,
        distance_km=km,
        duration_min=minutes,
        ascent_m=_scaled(written_number(text(ColumnField.ASCENT), is_large=True), 1.0),
        rpe=rpe_of(text(ColumnField.EFFORT)),
        # A diary's note says what it was, where no column names it.
        name=text(ColumnField.NAME) or text(ColumnField.NOTE),
        note=text(ColumnField.NOTE) if text(ColumnField.NAME) else "",
        is_race="race" in text(ColumnField.KIND).casefold(),
    )


def _when(
    text: Callable[[ColumnField], str], mapping: ColumnMapping, place: Place
) -> tuple[date, datetime | None]:
    written = text(ColumnField.DATE)
    found = written_moment(written, mapping.order)
    if found is None:
        raise UnreadableError(
            QT_TRANSLATE_NOOP("wording", "has {written} where its date should be.")
            if written
            else QT_TRANSLATE_NOOP("wording", "has no date."),
            written=shown(written),
        )
    day, started = found
    clock = written_clock(text(ColumnField.TIME_OF_DAY)) if started is None else None
    if clock is not None:
        started = datetime.combine(day, clock)
    if started is None:
        return day, None
    local = place.local(started)
    return local.date(), local


def _scaled(number: float | None, size: float) -> float | None:
    return None if number is None else round(number * size, 5)


def rpe_of(text: str) -> int | None:
    """A whole effort from 1 to 10, else none: other scales are not ours to translate."""
    number = written_number(text)
    rpe = round(number) if number is not None else 0
    return rpe if number is not None and 1 <= rpe <= 10 and abs(number - rpe) < 0.01 else None
