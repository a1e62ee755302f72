"""`runsore demo`: a sample log."""

import argparse
from pathlib import Path

from runsore.cli.command import DONE, Commands, RefusedError, a_date, now
from runsore.core.invalid import shown

_MOST_YEARS = 60


def add_demo(commands: Commands) -> None:
    demo = commands.add_parser(
        "demo",
        help="write a realistic sample log",
        description="Writes a sample log; the same DATE and N give the same log.",
    )
    demo.add_argument("path", type=Path, metavar="PATH", help="a file that does not exist yet")
    demo.add_argument("--years", type=_years, default=1.0, metavar="N", help="default: 1")
    demo.add_argument("--until", type=a_date, metavar="DATE", help="the last day; default: today")
    demo.set_defaults(work=_demo)


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


def _demo(options: argparse.Namespace) -> int:
    from runsore.demo import sample_log  # noqa: PLC0415
    from runsore.storage.sqlite_log import SqliteLog  # noqa: PLC0415

    path: Path = options.path
    if path.exists() or path.is_symlink():
        raise RefusedError(f"{path}: already exists; name a file that does not.")
    records = sample_log(options.until or now().date(), options.years)
    log = SqliteLog(path)
    try:
        log.save(records)
    finally:
        log.close()
    print(f"{path}: a sample log. Look at it with: runsore --log {path}")
    return DONE
