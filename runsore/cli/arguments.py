"""What can be asked on the command line, without loading what does it.

`work` names a function below `runsore.cli`; `answering` loads its module once it is chosen.
"""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from runsore import __version__
from runsore.cli.first_word import HELP, first_word
from runsore.core.invalid import shown
from runsore.late_modules import OF_PATHS, loaded_when_needed
from runsore.settings import Paper

if TYPE_CHECKING:
    from pathlib import Path

# What `add_subparsers` returns.
Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - it has no public name

_MOST_YEARS = 60
_UNKNOWN_WIDTH = 80


# For each of its words argparse looks for a translation in a dozen places; Python brings none.
with loaded_when_needed({"gettext": ("gettext", "ngettext")}):
    import argparse

vars(argparse)["_"] = str


class Parser(argparse.ArgumentParser):
    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Formatter, **options)


class _Formatter(argparse.HelpFormatter):
    """argparse makes one for every argument, and asks shutil for the width; that loads the
    formats of archives, too."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    """As `shutil.get_terminal_size` finds them."""
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    if columns > 0:
        return columns
    try:
        columns = os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr] # AttributeError is expected
    except (AttributeError, ValueError, OSError):
        columns = 0
    return columns or _UNKNOWN_WIDTH


def parser(arguments: Sequence[str]) -> Parser:
    """Of the commands only the one that is asked for; all for help, and where there is no such."""
    asked = Parser(
        prog="runsore",
        description="I'm sore; should I run? Without a command the window opens.",
    )
    asked.add_argument("--version", action="version", version=f"runsore {__version__}")
    _add_log(asked, default=None)
    asked.add_argument(
        "--in-tray",
        action="store_true",
        help="leave the window away until a reminder or a click on the tray asks for it",
    )
    asked.set_defaults(work="window_command.open_as_asked")
    commands = asked.add_subparsers(metavar="COMMAND", title="commands")
    for add in _described(arguments):
        add(commands)
    return asked


def _described(arguments: Sequence[str]) -> "Iterable[Callable[[Commands], None]]":
    chosen = first_word(arguments)
    if chosen in _COMMANDS:
        return (_COMMANDS[chosen],)
    is_told = chosen is not None or not HELP.isdisjoint(arguments)
    return _COMMANDS.values() if is_told else ()


def _add_check(commands: Commands) -> None:
    check = commands.add_parser(
        "check",
        help="give a verdict on a check-in",
        description="Reads a check-in as JSON and prints the verdict.",
    )
    check.add_argument("file", nargs="?", metavar="FILE", help="default: standard input")
    check.add_argument("--json", action="store_true", help="print the verdict as JSON")
    check.add_argument("--save", action="store_true", help="keep the check-in in the log")
    _add_log(check)
    check.set_defaults(work="check_command.check")


def _add_backup(commands: Commands) -> None:
    backup = commands.add_parser(
        "backup",
        help="back up the log",
        description="Writes a checked copy of the log and keeps as many as the settings say.",
    )
    backup.add_argument(
        "folder", nargs="?", type=_path, metavar="FOLDER", help="default: the one in the settings"
    )
    _add_log(backup)
    backup.set_defaults(work="backup_command.backup")


def _add_export(commands: Commands) -> None:
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
    _add_log(export)
    export.set_defaults(work="exchange_commands.export")


def _add_import(commands: Commands) -> None:
    bring_in = commands.add_parser(
        "import",
        help="bring in runs from a watch or a service, or exports of other logs",
        description="Brings in FIT, GPX and TCX files, Strava's export and tables, also from "
        "folders, zip and gz, and merges Runsore exports. Twice is once; what is doubtful stays "
        "out. Exit status 2: something was refused, the rest went in.",
    )
    bring_in.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="a file or a folder")
    bring_in.add_argument("--dry-run", action="store_true", help="only say what would change")
    _add_log(bring_in)
    bring_in.set_defaults(work="exchange_commands.bring_in")


def _add_report(commands: Commands) -> None:
    report = commands.add_parser(
        "report",
        help="write a report for a physio or doctor",
        description="Writes one or two pages about a period of the log, as PDF or a web page.",
    )
    report.add_argument(
        "--from", dest="first", type=_date, required=True, metavar="DATE", help="the first day"
    )
    report.add_argument(
        "--to", dest="last", type=_date, metavar="DATE", help="the last day; default: today"
    )
    report.add_argument(
        "--out",
        type=_path,
        required=True,
        metavar="FILE",
        help="a file that ends in .pdf or .html; only an earlier report is replaced",
    )
    report.add_argument(
        "--regions",
        metavar="KEYS",
        help="only these, for example left-upper-calf,right-achilles; default: all",
    )
    report.add_argument(
        "--paper", choices=[paper.value for paper in Paper], help="default: the one last chosen"
    )
    report.add_argument("--notes", action="store_true", help="with the notes of the check-ins")
    _add_log(report)
    report.set_defaults(work="report_command.report")


def _add_demo(commands: Commands) -> None:
    demo = commands.add_parser(
        "demo",
        help="write a realistic sample log",
        description="Writes a sample log; the same DATE and N give the same log.",
    )
    demo.add_argument("path", type=_path, metavar="PATH", help="a file that does not exist yet")
    demo.add_argument("--years", type=_years, default=1.0, metavar="N", help="default: 1")
    demo.add_argument("--until", type=_date, metavar="DATE", help="the last day; default: today")
    demo.set_defaults(work="demo_command.demo")


_COMMANDS: dict[str, Callable[[Commands], None]] = {
    "check": _add_check,
    "backup": _add_backup,
    "export": _add_export,
    "import": _add_import,
    "report": _add_report,
    "demo": _add_demo,
}


def _add_log(asked: Parser, default: object = argparse.SUPPRESS) -> None:
    """SUPPRESS: `runsore --log PATH check` must not be overwritten by a command's default."""
    asked.add_argument(
        "--log",
        type=_path,
        metavar="PATH",
        default=default,
        help="the log to use instead of the one in your data folder",
    )


def _path(text: str) -> "Path":
    # With all that it imports, half as long to load as a check takes to answer.
    with loaded_when_needed(OF_PATHS):
        from pathlib import Path  # noqa: PLC0415 - as said

    return Path(text)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{shown(text)} is not a date such as 2026-03-02"
        ) from None


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
