"""LogKeeper: all that is done with a log as a file: backups, restoring, recovering."""

from datetime import datetime
from pathlib import Path

from runsore.storage import recovering
from runsore.storage.backups import Backups, folder_for
from runsore.storage.recovering import RecoveryReport
from runsore.storage.sqlite_log import SqliteLog
from runsore.storage.verifying import verify


class LogKeeper(Backups):
    """`folder` as in the settings: empty for the one beside the log. Every call may take a while
    and raises LogError; those that replace the log ask for it to be closed."""

    def __init__(self, log: Path, folder: str) -> None:
        super().__init__(log, folder_for(log, folder))

    def open(self) -> SqliteLog:
        return recovering.open_guarded(self)

    def verify(self) -> None:
        """Raises DamagedLogError where an entry is not as it was saved."""
        verify(self.log)

    def recover(self, now: datetime) -> RecoveryReport:
        return recovering.recover(self, now)

    def use_recovered(self, report: RecoveryReport, now: datetime) -> Path | None:
        return recovering.keep_recovered(report, now)

    def use_backup(self, report: RecoveryReport, backup: Path, now: datetime) -> Path | None:
        kept = self.restore(backup, now, "damaged")
        recovering.forget_recovered(report)
        return kept

    def begin_anew(self, report: RecoveryReport, now: datetime) -> Path | None:
        kept = recovering.begin_anew(report, now)
        recovering.forget_recovered(report)
        return kept

    def leave(self, report: RecoveryReport) -> None:
        recovering.forget_recovered(report)
