"""`runsore export` and `runsore import`: the log to files and files into the log."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from runsore.cli.command import (
    DONE,
    INVALID,
    RefusedError,
    log_path,
    now,
    settings,
)
from runsore.core.log import Entry

if TYPE_CHECKING:
    from runsore.core.arrivals import Arrival
    from runsore.exchange.activities.reading import Reading
    from runsore.exchange.import_files import Chosen, ImportPlan
    from runsore.exchange.merge import Merge
    from runsore.presenters.columns import ColumnMapping, TableHead


def export(options: argparse.Namespace) -> int:
    from runsore.exchange.export_files import export_csv, export_json  # noqa: PLC0415
    from runsore.exchange.log_json import write_log  # noqa: PLC0415

    if options.csv and options.path == "-":
        raise RefusedError("Tables are several files; name a folder: runsore export --csv FOLDER.")
    entries = _entries_in(log_path(options.log))
    if options.path == "-":
        write_log(entries, sys.stdout.buffer.write)
    elif options.csv:
        export_csv(entries, Path(options.path))
    else:
        export_json(entries, Path(options.path))
    return DONE


def _entries_in(log: Path) -> Sequence[Entry]:
    from runsore.storage.read_only_log import ReadOnlyLog  # noqa: PLC0415

    if not log.exists():
        raise RefusedError(f"{log}: there is no log here yet.")
    kept = ReadOnlyLog.at(log)
    try:
        return kept.entries()
    finally:
        kept.close()


def bring_in(options: argparse.Namespace) -> int:
    from runsore.core.arrivals import Standing  # noqa: PLC0415
    from runsore.exchange.import_files import plan_import, settled  # noqa: PLC0415

    path = log_path(options.log)
    kept = _entries_in(path) if path.exists() else ()
    planned = plan_import(kept, options.paths, _reading(), now())
    refused = [one for one in planned.arrivals if one.standing is Standing.REFUSED]
    if refused and len(refused) == len(planned.arrivals) and not planned.merge.is_anything:
        raise RefusedError(_all_refused(refused))
    new = [
        (one.activity, one.kind)
        for one in planned.arrivals
        if one.activity is not None and one.standing is Standing.NEW
    ]
    merged = settled(kept, planned.merge.entries, new, now())
    if not options.dry_run and merged.entries:
        merged = _kept_now(path, planned.merge.entries, new)
    _tell(planned, merged, is_dry=options.dry_run)
    return INVALID if refused else DONE


def _reading() -> "Reading":
    """Tables by the columns that were named in the window, else by what their headers say."""
    from runsore.exchange.activities.reading import Reading  # noqa: PLC0415
    from runsore.presenters.columns import guess_columns, remembered  # noqa: PLC0415

    stored = settings().columns

    def mapping_for(head: "TableHead") -> "ColumnMapping | None":
        mapping = remembered(stored, head) or guess_columns(head)
        return mapping if mapping.is_enough else None

    return Reading(datetime.astimezone, mapping_for)


def _kept_now(path: Path, entries: Sequence[Entry], new: "Chosen") -> "Merge":
    from runsore.exchange.import_files import settled  # noqa: PLC0415
    from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415

    log = SqliteLog(path)
    try:
        merged = settled(log.entries(), entries, new, now())
        log.save(merged.entries)
    finally:
        log.close()
    return merged


def _all_refused(refused: "Sequence[Arrival]") -> str:
    first, more = refused[0], len(refused) - 1
    told = f"{first.where}: {_reason(first)}"
    return f"{told} Nothing was imported, {more} more were refused too." if more else told


def _tell(planned: "ImportPlan", merged: "Merge", *, is_dry: bool) -> None:
    """Numbers to standard output; what was left out, and why, to standard error."""
    from runsore.core.arrivals import Standing  # noqa: PLC0415

    by_standing = Counter(one.standing for one in planned.arrivals)
    known = planned.merge.known + by_standing[Standing.KNOWN]
    print(
        f"{'Would be: ' if is_dry else ''}{merged.new} new, {merged.changed} changed, "
        f"{merged.deleted} deleted; {known} already here, {planned.merge.older} older than here."
    )
    for standing in (Standing.DOUBTFUL, Standing.REFUSED):
        for one in planned.arrivals:
            if one.standing is standing:
                print(f"{standing.value}, left out: {one.where}: {_reason(one)}", file=sys.stderr)


def _reason(arrival: "Arrival") -> str:
    from runsore.presenters.arrivals import reason_of  # noqa: PLC0415
    from runsore.wording import Wording  # noqa: PLC0415

    return arrival.detail or reason_of(arrival, Wording())
