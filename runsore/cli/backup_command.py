"""`runsore backup`: a checked copy of the log."""

import argparse
from pathlib import Path

from runsore.cli.command import DONE, Commands, add_log_option, log_path, now, settings


def add_backup(commands: Commands) -> None:
    backup = commands.add_parser(
        "backup",
        help="back up the log",
        description="Writes a checked copy of the log and keeps as many as the settings say.",
    )
    backup.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="default: the one in the settings"
    )
    add_log_option(backup, default=argparse.SUPPRESS)
    backup.set_defaults(work=_backup)


def _backup(options: argparse.Namespace) -> int:
    from runsore.storage.backups import Backups, folder_for  # noqa: PLC0415

    log = log_path(options.log)
    chosen = settings()
    folder = options.folder or folder_for(log, chosen.backup_folder)
    made = Backups(log, folder, chosen.backups_kept).back_up(now())
    print(f"{made.path}: {made.contents}")
    return DONE
