"""Deleting everything: asked for, done aside, and honest about what is left."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from runsore.core.log import LogError
from runsore.ui.deleting import Deleting, OwnFiles
from runsore.ui.dialogs.deletion_dialog import DeletedDialog, DeletionDialog
from runsore.ui.theme import Theme

LOG, BACKUP, SETTINGS = Path("/logs/log.db"), Path("/logs/b.db"), Path("/config/settings.json")


class Disk:
    """Holds files until they are deleted; some stay, or none can go."""

    def __init__(self, stays: Sequence[Path] = (), refused: str = "") -> None:
        self.files = {LOG, BACKUP, SETTINGS}
        self._stays, self._refused = stays, refused

    def own_files(self) -> OwnFiles:
        return OwnFiles(
            lambda _log: [BACKUP, LOG],
            lambda _log: [SETTINGS],
            lambda _log, files: self._delete_log(files),
            self._delete,
        )

    def _delete_log(self, files: Sequence[Path]) -> Sequence[Path]:
        if self._refused:
            raise LogError(self._refused)
        return self._delete(files)

    def _delete(self, files: Sequence[Path]) -> Sequence[Path]:
        self.files -= set(files) - set(self._stays)
        return [path for path in files if path in self._stays]


class Asked:
    """A runner who went as far as typing the word."""

    def __init__(self, qtbot: QtBot, theme: Theme, disk: Disk) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 640)
        self.window.show()
        self.deleting = Deleting(disk.own_files(), theme, self.window)
        self.order: list[str] = []
        for name in ("close_requested", "open_requested", "deleted", "finished"):
            signal = getattr(self.deleting, name)
            signal.connect(lambda name=name: self.order.append(name))
        self.deleting.begin(LOG, [])
        qtbot.waitUntil(lambda: self.window.findChild(DeletionDialog) is not None)
        self.window.findChild(QLineEdit, "deletion-word").setText("delete")
        self.window.findChild(QPushButton, "deletion-accept").click()


def test_the_log_is_let_go_of_first_and_the_program_ends_last(qtbot: QtBot, theme: Theme) -> None:
    disk = Disk()
    asked = Asked(qtbot, theme, disk)
    qtbot.waitUntil(lambda: asked.window.findChild(DeletedDialog) is not None)
    assert disk.files == set()
    assert asked.order == ["close_requested", "deleted"]
    asked.window.findChild(QPushButton, "deleted-close").click()
    assert asked.order == ["close_requested", "deleted", "finished"]


def test_what_the_system_would_not_let_go_of_is_named(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, Disk(stays=[BACKUP, SETTINGS]))
    qtbot.waitUntil(lambda: asked.window.findChild(DeletedDialog) is not None)
    left = asked.window.findChild(QLabel, "deleted-left")
    assert left.text().splitlines() == [str(BACKUP), str(SETTINGS)]
    asked.window.findChild(DeletedDialog).reject()


def test_refused_nothing_goes_and_the_log_comes_back(qtbot: QtBot, theme: Theme) -> None:
    disk = Disk(refused="The log is being used.")
    asked = Asked(qtbot, theme, disk)
    with qtbot.waitSignal(asked.deleting.failed) as failed:
        pass
    assert failed.args == ["The log is being used."]
    assert asked.order == ["close_requested", "open_requested"]
    assert disk.files == {LOG, BACKUP, SETTINGS}
