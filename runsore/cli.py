"""The command line: arguments in, sentences out, the window when nothing else is asked."""

import argparse
import json
import os
import sys
import textwrap
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

from runsore import __version__
from runsore.core.check_in import Profile
from runsore.core.history import History
from runsore.core.invalid import InvalidValueError, shown
from runsore.core.judge import judge
from runsore.core.log import Entry, FileRefusedError, LogError, LoggedCheckIn, Stamp
from runsore.core.verdict import Verdict
from runsore.exchange.check_in_json import CheckRequest, read_check_request, verdict_json
from runsore.presenters.verdict import verdict_text, verdict_view
from runsore.settings import Settings
from runsore.wording import Wording

DONE = 0
INVALID = 2
_ERROR_LENGTH = 300
_LINE_LENGTH = 88
_MOST_YEARS = 60


class RefusedError(Exception):
    """What was asked cannot be done; the message is one line for standard error."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0: done; 2: the input or the log was refused, with one line on stderr."""
    _print_any_text()
    options = _parser().parse_args(arguments)
    work: Callable[[argparse.Namespace], int] = options.work
    try:
        return work(options)
    except (RefusedError, InvalidValueError, FileRefusedError, LogError) as error:
        return _refuse(error)
    except BrokenPipeError:
        # The reader went away; Python would complain again when it flushes on exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _refuse(error: Exception) -> int:
    line = " ".join(str(error).split())
    if len(line) > _ERROR_LENGTH:
        line = f"{line[: _ERROR_LENGTH - 1]}…"
    print(line, file=sys.stderr)
    return INVALID


def _print_any_text() -> None:
    """A terminal that cannot show a character shows its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="runsore",
        description="I'm sore; should I run? Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"runsore {__version__}")
    _add_log_option(parser, default=None)
    parser.set_defaults(work=_window)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    _add_check(commands)
    _add_backup(commands)
    _add_export(commands)
    _add_import(commands)
    _add_demo(commands)
    return parser


def _add_log_option(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--log",
        type=Path,
        metavar="PATH",
        default=default,
        help="the log to use instead of the one in your data folder",
    )


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = commands.add_parser(
        "check",
        help="give a verdict on a check-in",
        description="Reads a check-in as JSON and prints the verdict.",
    )
    check.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: standard input")
    check.add_argument("--json", action="store_true", help="print the verdict as JSON")
    check.add_argument("--save", action="store_true", help="keep the check-in in the log")
    # SUPPRESS: `runsore --log PATH check` must not be overwritten by the default here.
    _add_log_option(check, default=argparse.SUPPRESS)
    check.set_defaults(work=_check)


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = commands.add_parser(
        "demo",
        help="write a realistic sample log",
        description="Writes a sample log; the same DATE and N give the same log.",
    )
    demo.add_argument("path", type=Path, metavar="PATH", help="a file that does not exist yet")
    demo.add_argument("--years", type=_years, default=1.0, metavar="N", help="default: 1")
    demo.add_argument("--until", type=_date, metavar="DATE", help="the last day; default: today")
    demo.set_defaults(work=_demo)


def _add_backup(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = commands.add_parser(
        "backup",
        help="back up the log",
        description="Writes a checked copy of the log and keeps the newest ten made this way.",
    )
    backup.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="default: the one in the settings"
    )
    _add_log_option(backup, default=argparse.SUPPRESS)
    backup.set_defaults(work=_backup)


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
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
    _add_log_option(export, default=argparse.SUPPRESS)
    export.set_defaults(work=_export)


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    bring_in = commands.add_parser(
        "import",
        help="merge exports of other logs into this one",
        description="Merges Runsore exports; the later change of a record wins, twice is once.",
    )
    bring_in.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a Runsore export")
    bring_in.add_argument("--dry-run", action="store_true", help="only say what would change")
    _add_log_option(bring_in, default=argparse.SUPPRESS)
    bring_in.set_defaults(work=_import)


def _years(text: str) -> float:
    try:
        years = float(text)
    except ValueError:
        years = 0
    if not 0 < years <= _MOST_YEARS:
        raise argparse.ArgumentTypeError(
            f"{shown(text)} is not a number of years above 0 and up to {_MOST_YEARS}"
        )
    return years


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{shown(text)} is not a date such as 2026-03-02"
        ) from None


def _now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - the command line reads the clock


def _window(options: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not _has_display():
        raise RefusedError(
            "There is no display to open the window on; "
            "`runsore check FILE` gives a verdict without one."
        )
    from runsore.app import run  # noqa: PLC0415 - a check must not wait for Qt

    return run(options.log)


def _has_display() -> bool:
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in asked)


def _check(options: argparse.Namespace) -> int:
    request = read_check_request(_input(options.file), _now())
    history = request.history
    if history is None:
        history = _history_from_log(options.log, request)
    profile = request.profile or _profile(options, request)
    verdict = judge(request.check_in, history, profile)
    if options.save:
        _save(options.log, request, verdict, profile)
    _show(request, verdict, as_json=options.json)
    return DONE


def _input(file: Path | None) -> bytes:
    """At most a little over what is accepted, however long the input is."""
    from runsore.exchange.json_input import MAX_BYTES  # noqa: PLC0415

    try:
        if file is None:
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with file.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise RefusedError(f"{file}: cannot be read: {error.strerror}.") from None


def _history_from_log(log: Path | None, request: CheckRequest) -> History:
    from runsore.storage.read_only_log import ReadOnlyLog  # noqa: PLC0415

    kept = ReadOnlyLog.at(_log_path(log))
    try:
        return kept.history(request.check_in.day)
    finally:
        kept.close()


def _profile(options: argparse.Namespace, request: CheckRequest) -> Profile:
    """The runner's setting where their log is used, else standard."""
    if request.history is not None and not options.save:
        return Profile.STANDARD
    return _settings().profile


def _settings() -> Settings:
    from runsore.locations import settings_path  # noqa: PLC0415
    from runsore.settings import SettingsStore  # noqa: PLC0415

    return SettingsStore(settings_path()).current


def _log_path(log: Path | None) -> Path:
    from runsore.locations import log_path  # noqa: PLC0415

    return log or log_path()


def _save(log: Path | None, request: CheckRequest, verdict: Verdict, profile: Profile) -> None:
    from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415

    stamp = Stamp.new(uuid4(), _now())
    kept = SqliteLog(_log_path(log))
    try:
        kept.save([LoggedCheckIn(stamp, request.check_in, verdict, profile)])
    finally:
        kept.close()


def _show(request: CheckRequest, verdict: Verdict, *, as_json: bool) -> None:
    wording = Wording()
    if as_json:
        print(json.dumps(verdict_json(verdict, wording), indent=2))
    else:
        view = verdict_view(verdict, request.check_in.planned, wording)
        print("\n".join(_wrapped(line) for line in verdict_text(view, wording).splitlines()))


def _wrapped(line: str) -> str:
    indent = " " * (len(line) - len(line.lstrip(" •")))
    return textwrap.fill(line, _LINE_LENGTH, subsequent_indent=indent) if line else ""


def _backup(options: argparse.Namespace) -> int:
    from runsore.storage.backups import Backups, folder_for  # noqa: PLC0415

    log = _log_path(options.log)
    folder = options.folder or folder_for(log, _settings().backup_folder)
    made = Backups(log, folder).back_up(_now())
    print(f"{made.path}: {made.contents}")
    return DONE


def _export(options: argparse.Namespace) -> int:
    from runsore.exchange.export_files import export_csv, export_json  # noqa: PLC0415
    from runsore.exchange.log_json import write_log  # noqa: PLC0415

    if options.csv and options.path == "-":
        raise RefusedError("Tables are several files; name a folder: runsore export --csv FOLDER.")
    entries = _entries_in(_log_path(options.log))
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

    path = _log_path(options.log)
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


def _demo(options: argparse.Namespace) -> int:
    from runsore.demo import sample_log  # noqa: PLC0415
    from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415

    path: Path = options.path
    if path.exists() or path.is_symlink():
        raise RefusedError(f"{path}: already exists; name a file that does not.")
    records = sample_log(options.until or _now().date(), options.years)
    log = SqliteLog(path)
    try:
        log.save(records)
    finally:
        log.close()
    print(f"{path}: a sample log. Look at it with: runsore --log {path}")
    return DONE
