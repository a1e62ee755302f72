"""The card of the log: its folder, its path, and the others."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from runsore.ui.pages.settings_log import LogCard
from runsore.ui.recent_logs import RecentLogs
from runsore.ui.theme import Theme


class Opener(QObject):
    """Takes the place of the program that shows folders."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def recent(tmp_path: Path) -> RecentLogs:
    return RecentLogs(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def shown(qtbot: QtBot, log: Path, recent: RecentLogs) -> LogCard:
    card = LogCard(log, recent)
    qtbot.addWidget(card)
    card.show()
    return card


def test_the_folder_opens_in_the_systems_own_program(
    qtbot: QtBot, theme: Theme, recent: RecentLogs, tmp_path: Path
) -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        card = shown(qtbot, tmp_path / "log.db", recent)
        card.findChild(QPushButton, "log-open-folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(tmp_path)]


def test_the_list_of_others_follows_what_is_opened_and_forgotten(
    qtbot: QtBot, theme: Theme, recent: RecentLogs, tmp_path: Path
) -> None:
    card = shown(qtbot, tmp_path / "log.db", recent)
    assert card.findChild(QPushButton, "log-recent-0") is None
    other = tmp_path / "other.db"
    for path in (other, tmp_path / "log.db"):
        path.touch()
        recent.add(path)
    with qtbot.waitSignal(card.open_requested) as asked:
        card.findChild(QPushButton, "log-recent-0").click()
    assert asked.args == [other]
    card.findChild(QPushButton, "log-forget-recent").click()
    assert recent.all() == []
    qtbot.waitUntil(lambda: card.findChild(QPushButton, "log-recent-0") is None)
