"""A FIT file reduced to its summary: the messages that are read, without the thousands that are
not, so that a recording of hours is decoded in milliseconds.

Layout of header, definitions and data: FIT protocol, developer.garmin.com/fit/protocol.
"""

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from runsore.core.value import Value

FILE_ID, SESSION, LAP, RECORD, ACTIVITY = 0, 18, 19, 20, 34
_SUMMARY = frozenset({FILE_ID, SESSION, LAP, ACTIVITY})
_MAGIC = b".FIT"
_LEAST_HEADER = 12
_MOST_LAPS = 2000

_COMPRESSED, _DEFINITION, _DEVELOPER = 0x80, 0x40, 0x20


@cache
def _word_table() -> "array[int]":
    """What two bytes make of FIT's checksum, CRC-16/ARC; two at a time are eight times as fast."""
    of_byte = [_with_byte(0, byte) for byte in range(256)]
    halfway = [(word >> 8) ^ of_byte[word & 0xFF] for word in range(1 << 16)]
    return array("H", [(value >> 8) ^ of_byte[value & 0xFF] for value in halfway])


class Summary(Value):
    """`content` is a whole, small FIT file; of the records it holds the first and the last.

    `is_cut`: the file ends, or makes no sense, before its end. `is_altered`: its checksum is wrong.
    """

    content: bytes
    is_cut: bool
    is_altered: bool


def is_fit(head: bytes) -> bool:
    return len(head) >= _LEAST_HEADER and head[8:12] == _MAGIC


def summaries(data: bytes) -> Iterator[Summary]:
    """One for each FIT file in the data; several may follow each other."""
    start = 0
    while is_fit(data[start : start + _LEAST_HEADER]):
        header, size = data[start], struct.unpack_from("<I", data, start + 4)[0]
        end = start + header + size
        # A watch that was switched off in mid run leaves a size of 0.
        is_whole = size > 0 and end + 2 <= len(data)
        stop = end if is_whole else len(data)
        walk = _Walk(data, start + max(header, _LEAST_HEADER), stop)
        walk.run()
        is_altered = is_whole and _checksum(data[start:end]) != _stored(data, end)
        yield Summary(walk.content(), walk.is_lost or not is_whole, is_altered)
        if not is_whole:
            return
        start = end + 2


def _stored(data: bytes, at: int) -> int:
    stored: int = struct.unpack_from("<H", data, at)[0]
    return stored


def _checksum(data: bytes) -> int:
    even = len(data) & ~1
    words = array("H", data[:even])
    if sys.byteorder == "big":
        words.byteswap()
    value, table = 0, _word_table()
    for word in words:
        value = table[value ^ word]
    if even < len(data):
        value = _with_byte(value, data[-1])
    return value


def _with_byte(value: int, byte: int) -> int:
    value ^= byte
    for _ in range(8):
        value = (value >> 1) ^ (0xA001 if value & 1 else 0)
    return value


class _Layout(Value):
    """How data messages of a local type look; `definition` has no developer fields."""

    message: int
    definition: bytes
    size: int
    developer_size: int


@dataclass
class _Walk:
    """Goes through the messages from `at` to `stop`; `is_lost` once they make no sense."""

    data: bytes
    at: int
    stop: int
    is_lost: bool = False
    _layouts: dict[int, _Layout] = field(default_factory=dict)
    _kept: list[tuple[int, _Layout, bytes]] = field(default_factory=list)
    _first_record: tuple[int, _Layout, bytes] | None = None
    _last_record: tuple[int, _Layout, bytes] | None = None

    def run(self) -> None:
        data, stop = self.data, self.stop
        while self.at < stop and not self.is_lost:
            head = data[self.at]
            self.at += 1
            if head & _COMPRESSED:
                self._take((head >> 5) & 0x3, is_timed=False)
            elif head & _DEFINITION:
                self._define(head)
            else:
                self._take(head & 0xF, is_timed=True)

    def _define(self, head: int) -> None:
        data, at = self.data, self.at
        if at + 5 > self.stop:
            self.is_lost = True
            return
        order = ">" if data[at + 1] else "<"
        message = struct.unpack_from(f"{order}H", data, at + 2)[0]
        fields = at + 5 + 3 * data[at + 4]
        end, developer_size = fields, 0
        if head & _DEVELOPER and fields < self.stop:
            end = fields + 1 + 3 * data[fields]
            developer_size = sum(data[fields + 2 : end : 3])
        if end > self.stop:
            self.is_lost = True
            return
        local = head & 0xF
        definition = bytes((_DEFINITION | local,)) + data[at:fields]
        size = sum(data[at + 6 : fields : 3])
        self._layouts[local] = _Layout(message, definition, size, developer_size)
        self.at = end

    def _take(self, local: int, *, is_timed: bool) -> None:
        layout = self._layouts.get(local)
        if layout is None or self.at + layout.size + layout.developer_size > self.stop:
            self.is_lost = True
            return
        if layout.message in _SUMMARY or layout.message == RECORD:
            message = (local, layout, self.data[self.at : self.at + layout.size])
            if layout.message != RECORD:
                if len(self._kept) < _MOST_LAPS:
                    self._kept.append(message)
            elif is_timed:
                self._first_record = self._first_record or message
                self._last_record = message
        self.at += layout.size + layout.developer_size

    def content(self) -> bytes:
        body = bytearray()
        records = [one for one in (self._first_record, self._last_record) if one is not None]
        for local, layout, message in (*records, *self._kept):
            body += layout.definition + bytes((local,)) + message
        header = struct.pack("<BBHI4s", _LEAST_HEADER, 0x20, 2132, len(body), _MAGIC)
        return header + bytes(body) + b"\0\0"
