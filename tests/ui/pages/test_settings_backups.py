"""Backups in Settings: each choice is in force at once and known to the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from runsore.settings import BackupEvery, SettingsStore
from runsore.ui.pages.settings_backups import BackupsCard
from runsore.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, path: Path, tmp_path: Path) -> BackupsCard:
    made = BackupsCard(SettingsStore(path), tmp_path / "data" / "backups")
    qtbot.addWidget(made)
    made.show()
    return made


def find(card: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = card.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def folder_shown(card: BackupsCard) -> str:
    label = find(card, QLabel, "backup-folder")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_chosen_folder_is_in_force_until_the_one_beside_the_log_is_wanted(
    qtbot: QtBot,
    card: BackupsCard,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, begin: str) -> str:
        asked.append(begin)
        return str(tmp_path / "disk")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    beside = find(card, QPushButton, "backup-beside")
    assert not beside.isEnabled()
    with qtbot.waitSignal(card.changed):
        qtbot.mouseClick(find(card, QPushButton, "backup-choose"), LEFT)
    assert asked == [folder_shown_before := str(tmp_path / "data" / "backups")]
    assert folder_shown(card) == str(tmp_path / "disk")
    assert SettingsStore(path).current.backup_folder == str(tmp_path / "disk")
    qtbot.mouseClick(beside, LEFT)
    assert folder_shown(card) == folder_shown_before
    assert SettingsStore(path).current.backup_folder == ""


def test_a_number_counts_once_it_is_typed_to_its_end(
    qtbot: QtBot, card: BackupsCard, path: Path
) -> None:
    kept = find(card, QSpinBox, "backups-kept")
    assert isinstance(kept, QSpinBox)
    kept.setFocus()
    kept.selectAll()
    qtbot.keyClicks(kept, "25")
    assert SettingsStore(path).current.backups_kept == 10
    qtbot.keyClick(kept, Qt.Key.Key_Return)
    assert SettingsStore(path).current.backups_kept == 25


def test_how_often_is_one_click(qtbot: QtBot, card: BackupsCard, path: Path) -> None:
    often = find(card, QWidget, "setting-backup_every")
    qtbot.mouseClick(find(often, QAbstractButton, "answer-week"), LEFT)
    assert SettingsStore(path).current.backup_every is BackupEvery.WEEK


def test_a_choice_that_cannot_be_kept_says_why(
    qtbot: QtBot, card: BackupsCard, path: Path, tmp_path: Path
) -> None:
    path.with_suffix(".new").mkdir()
    with qtbot.waitSignal(card.failed) as told:
        find(card, QSpinBox, "backups-kept").stepUp()  # type: ignore[attr-defined]
    assert told.args is not None
    assert told.args[0].startswith("The settings could not be kept: ")
