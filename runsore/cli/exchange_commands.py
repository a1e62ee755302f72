"""`runsore export` and `runsore import`: the log to files and files into the log."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from runsore.cli.command import DONE, Commands, RefusedError, add_log_option, log_path
from runsore.core.log import Entry


def add_export(commands: Commands) -> None:
    export = commands.add_parser(
        "export",
        help="write the whole log to a file",
        description="Writes everything in the log as JSON, or as tables for a spreadsheet.",
    )
    export.add_argument(
        "path",
        nargs="?",
        default="-",
        metavar="PATH",
        help="a file, or with --csv a folder; - is standard output, the default",
    )
    export.add_argument("--csv", action="store_true", help="a table for each kind of record")
    add_log_option(export, default=argparse.SUPPRESS)
    export.set_defaults(work=_export)


def add_import(commands: Commands) -> None:
    bring_in = commands.add_parser(
        "import",
        help="merge exports of other logs into this one",
        description="Merges Runsore exports; the later change of a record wins, twice is once.",
    )
    bring_in.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a Runsore export")
    bring_in.add_argument("--dry-run", action="store_true", help="only say what would change")
    add_log_option(bring_in, default=argparse.SUPPRESS)
    bring_in.set_defaults(work=_import)


def _export(options: argparse.Namespace) -> int:
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


def _import(options: argparse.Namespace) -> int:
    from runsore.exchange.import_files import entries_of  # noqa: PLC0415
    from runsore.exchange.merge import merge, plan_merge  # noqa: PLC0415

    path = log_path(options.log)
    incoming = entries_of(options.paths)
    if options.dry_run:
        merged = plan_merge(_entries_in(path) if path.exists() else (), incoming)
    else:
        from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415

        log = SqliteLog(path)
        try:
            merged = merge(log, incoming)
        finally:
            log.close()
    print(
        f"{'Would be: ' if options.dry_run else ''}{merged.new} new, {merged.changed} changed, "
        f"{merged.deleted} deleted; {merged.known} already here, {merged.older} older than here."
    )
    return DONE
