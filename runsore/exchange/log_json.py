"""A whole log as one JSON file, written and read record by record; see docs/log-format.md."""

import codecs
import json
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Any, BinaryIO

from runsore.core.invalid import InvalidValueError
from runsore.core.log import Entry, type_of
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.exchange.json_input import inside, strict_decoder
from runsore.exchange.record_json import TYPES, canonical, entry_from_json

VERSION = 1
MOST_BYTES = 100_000_000
MOST_RECORDS = 200_000
# Of one record, its note included; a note of a million signs fits.
MOST_CHARACTERS = 4_000_000

_TOO_MANY = QT_TRANSLATE_NOOP("wording", "are more than Runsore can import")
_GOES_ON = QT_TRANSLATE_NOOP("wording", "goes on after the end of the export")
HEAD = b'{"format":"runsore-log","version":1,"records":['
_FORMAT = r'[ \t\r\n]*\{[ \t\r\n]*"format"[ \t\r\n]*:[ \t\r\n]*"runsore-log"'
_OURS = re.compile(_FORMAT)
_OPENING = re.compile(
    _FORMAT + r'[ \t\r\n]*,[ \t\r\n]*"version"[ \t\r\n]*:[ \t\r\n]*(?P<version>[0-9]{1,9})'
    r'(?:[ \t\r\n]*,[ \t\r\n]*"records"[ \t\r\n]*:[ \t\r\n]*(?P<open>\[))?'
)
_NOT_BLANK = re.compile(r"[^ \t\r\n]")
_HALF_A_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
_CHUNK = 1 << 16
_OPENING_LENGTH = 4096
_ORDER = {kind: place for place, kind in enumerate(TYPES)}


def _unheard(_read: int) -> None:
    pass


def write_log(entries: Iterable[Entry], write: Callable[[bytes], object]) -> None:
    """One record to a line, always in the same order: the same log gives the same bytes."""
    write(HEAD)
    separator = b"\n"
    for entry in sorted(entries, key=_place):
        write(separator + canonical(entry))
        separator = b",\n"
    write(b"\n]}\n")


def _place(entry: Entry) -> tuple[int, Any, str]:
    return _ORDER[type_of(entry)], entry.stamp.created_at, str(entry.stamp.id)


def is_export(head: bytes) -> bool:
    """Whether a file that begins so is a Runsore export."""
    text = head[:_OPENING_LENGTH].decode("utf-8-sig", errors="ignore")
    return _OURS.match(text) is not None


def read_log(
    file: BinaryIO,
    on_read: Callable[[int], None] = _unheard,
    *,
    most_bytes: int = MOST_BYTES,
    most_records: int = MOST_RECORDS,
) -> Iterator[Entry]:
    """The entries one by one; `on_read` is told the bytes read so far and may raise to stop.

    Raises InvalidValueError, naming the place, at the first thing that is not as documented, and
    for what is larger than the limits. Holds one record at a time.
    """
    text = _Text(file, on_read, most_bytes)
    text.open()
    seen = set()
    if text.next_sign() == "]":
        text.take()
    else:
        for number in count():
            where = f"records[{number}]"
            if number == most_records:
                raise InvalidValueError("records", number, _TOO_MANY)
            entry = entry_from_json(text.take_object(where), where)
            key = (type_of(entry), entry.stamp.id)
            if key in seen:
                problem = QT_TRANSLATE_NOOP("wording", "this identity stands twice in the file")
                raise InvalidValueError(f"{where}.id", str(entry.stamp.id), problem)
            seen.add(key)
            yield entry
            if text.take_one_of(",]", where) == "]":
                break
    text.take_one_of("}", "after the records")
    if text.next_sign():
        raise InvalidValueError("file", text.next_sign(), _GOES_ON)


class _Text:
    """The file's text from where it is read, a bounded piece at a time."""

    def __init__(self, file: BinaryIO, on_read: Callable[[int], None], most: int) -> None:
        self._file = file
        self._on_read = on_read
        self._most = most
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._json = strict_decoder()
        self._text = ""
        self._at = 0
        self._bytes = 0
        self._has_ended = False
        self._refuse_a_huge_file()

    def open(self) -> None:
        while not self._has_ended and len(self._text) < _OPENING_LENGTH:
            self._read_on(_OPENING_LENGTH)
        opening = _OPENING.match(self._text, 0, _OPENING_LENGTH)
        if opening is None:
            raise InvalidValueError(
                "file", self._text[:40], QT_TRANSLATE_NOOP("wording", "is not a Runsore export")
            )
        version = int(opening["version"])
        if version != VERSION:
            problem = QT_TRANSLATE_NOOP(
                "wording", "was written by a newer Runsore: install the newest version"
            )
            raise InvalidValueError("version", version, problem)
        if opening["open"] is None:
            raise InvalidValueError(
                "records",
                None,
                QT_TRANSLATE_NOOP("wording", "must follow the version, as a JSON array"),
            )
        self._at = opening.end()

    def next_sign(self) -> str:
        """The next character that is no blank, left where it is; empty at the end."""
        while True:
            if found := _NOT_BLANK.search(self._text, self._at):
                self._at = found.start()
                return found[0]
            self._at = len(self._text)
            if self._has_ended:
                return ""
            self._read_on(_CHUNK)

    def take(self) -> None:
        self._at += 1

    def take_one_of(self, signs: str, where: str) -> str:
        sign = self.next_sign()
        if not sign:
            raise InvalidValueError(
                where,
                "",
                QT_TRANSLATE_NOOP("wording", "is the last thing in the file, which is cut short"),
            )
        if sign not in signs:
            wanted = " or ".join(repr(wanted) for wanted in signs)
            raise InvalidValueError(
                where,
                sign,
                QT_TRANSLATE_NOOP("wording", "is not JSON: {wanted} should stand here"),
                wanted=wanted,
            )
        self.take()
        return sign

    def take_object(self, where: str) -> Any:
        if self.next_sign() != "{":
            raise InvalidValueError(
                where, self.next_sign(), QT_TRANSLATE_NOOP("wording", "must be a JSON object")
            )
        with inside(where):
            value, end = self._decoded()
            if _HALF_A_CHARACTER.search(self._text, self._at, end):
                _refuse_half_a_character(value)
        self._at = end
        return value

    def _decoded(self) -> tuple[Any, int]:
        """Reads on for as long as the object does not end, and no further than is allowed."""
        more = _CHUNK
        while True:
            try:
                return self._json.raw_decode(self._text, self._at)
            except RecursionError:
                start = self._text[self._at : self._at + 20]
                raise InvalidValueError(
                    "", start, QT_TRANSLATE_NOOP("wording", "is nested too deeply")
                ) from None
            except json.JSONDecodeError as error:
                if self._has_ended:
                    near = self._text[error.pos : error.pos + 20]
                    raise InvalidValueError(
                        "", near, QT_TRANSLATE_NOOP("wording", "is not JSON, or cut short")
                    ) from None
                if len(self._text) - self._at > MOST_CHARACTERS:
                    near = self._text[error.pos : error.pos + 20]
                    problem = QT_TRANSLATE_NOOP(
                        "wording", "is not JSON, or longer than four million characters"
                    )
                    raise InvalidValueError("", near, problem) from None
            self._read_on(more)
            more *= 2

    def _read_on(self, size: int) -> None:
        data = self._file.read(size)
        self._bytes += len(data)
        if self._bytes > self._most:
            raise self._too_large(self._bytes)
        self._has_ended = not data
        try:
            text = self._decoder.decode(data, final=self._has_ended)
        except UnicodeDecodeError as error:
            wrong = error.object[error.start : error.end]
            raise InvalidValueError(
                "file", wrong, QT_TRANSLATE_NOOP("wording", "is not UTF-8 text")
            ) from None
        self._text = self._text[self._at :] + text
        self._at = 0
        self._on_read(self._bytes)

    def _refuse_a_huge_file(self) -> None:
        try:
            found = os.fstat(self._file.fileno())
        except OSError:
            return
        if stat.S_ISREG(found.st_mode) and found.st_size > self._most:
            raise self._too_large(found.st_size)

    def _too_large(self, size: int) -> InvalidValueError:
        megabytes = self._most // 1_000_000
        return InvalidValueError(
            "file",
            f"{size} bytes",
            QT_TRANSLATE_NOOP("wording", "is larger than {megabytes} MB"),
            megabytes=megabytes,
        )


def _refuse_half_a_character(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise InvalidValueError(
            "", "\\ud800", QT_TRANSLATE_NOOP("wording", "holds half a character")
        ) from None
