"""`runsore backup`: a checked copy of the log."""

import argparse

from runsore.cli.command import DONE, log_path, now, settings
from runsore.storage.backups import Backups, folder_for


def backup(options: argparse.Namespace) -> int:
    log = log_path(options.log)
    chosen = settings()
    folder = options.folder or folder_for(log, chosen.backup_folder)
    made = Backups(log, folder, chosen.backups_kept).back_up(now())
    print(f"{made.path}: {made.contents}")
    return DONE
