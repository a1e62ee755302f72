"""LogKeeper: all that is done with a log as a file: backups, restoring, recovering."""

from datetime import datetime
from pathlib import Path

from runsore.settings import BackupEvery, Settings
from runsore.storage import recovering
from runsore.storage.backups import Backup, Backups, folder_for
from runsore.storage.recovering import RecoveryReport
from runsore.storage.verifying import verify

_DAYS = {BackupEvery.DAY: 1, BackupEvery.WEEK: 7}


class LogKeeper(Backups):
    """Every call may take a while and raises LogError; those that replace the log ask for it to
    be closed."""

    def __init__(self, log: Path, settings: Settings) -> None:
        folder = folder_for(log, settings.backup_folder)
        super().__init__(log, folder, settings.backups_kept)
        self._every = settings.backup_every

    def back_up_automatically(self, now: datetime) -> Backup | None:
        """Backs up as often as the settings ask for."""
        days = _DAYS.get(self._every)
        return None if days is None else self.back_up_if_due(now, days)

    def verify(self) -> None:
        """Raises DamagedLogError where an entry is not as it was saved; gives way to others."""
        verify(self.log, gives_way=True)

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
