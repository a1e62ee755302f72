"""`runsore demo`: a sample log."""

import argparse
from pathlib import Path

from runsore.cli.command import DONE, RefusedError, now
from runsore.demo import sample_log
from runsore.storage.sqlite_log import SqliteLog


def demo(options: argparse.Namespace) -> int:
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
