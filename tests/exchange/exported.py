"""Exports in memory, and logs that tests fill and read."""

import io
from collections.abc import Iterable

from runsore.core.log import Entry, SorenessLog
from runsore.exchange.log_json import read_log, write_log


def exported(entries: Iterable[Entry]) -> bytes:
    file = io.BytesIO()
    write_log(entries, file.write)
    return file.getvalue()


def imported(data: bytes) -> list[Entry]:
    return list(read_log(io.BytesIO(data)))


def export_of(log: SorenessLog) -> bytes:
    return exported(log.entries())
