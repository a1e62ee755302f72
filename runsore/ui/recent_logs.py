"""The logs that were opened last, newest first."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

MOST = 5
_KEY = "logs/recent"


class RecentLogs(QObject):
    """Kept where the window's place is kept; `changed` after every change of the list."""

    changed = Signal()

    def __init__(self, memory: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory

    def add(self, log: Path) -> None:
        log = log.absolute()
        self._keep([log, *(known for known in self.all() if known != log)][:MOST])

    def all(self) -> list[Path]:
        """Those that are still there."""
        stored = self._memory.value(_KEY)
        # A list of one comes back from the file as its one text.
        names = [stored] if isinstance(stored, str) else stored
        if not isinstance(names, list):
            return []
        return [Path(name) for name in names if name and Path(name).is_file()]

    def forget(self) -> None:
        self._keep([])

    def _keep(self, logs: list[Path]) -> None:
        self._memory.setValue(_KEY, [str(log) for log in logs])
        self.changed.emit()
