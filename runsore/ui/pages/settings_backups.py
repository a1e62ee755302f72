"""Backups in Settings: the folder, how often, how many are kept."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from runsore.settings import MOST_BACKUPS_KEPT, BackupEvery, SettingsStore
from runsore.ui.palette import SPACE_S
from runsore.ui.setting_choice import SettingChoice, why_not_kept
from runsore.ui.theme import set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.named import named


class BackupsCard(Card):
    """`changed` is sent after every change that is in force; `failed` says why one was not kept."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, settings: SettingsStore, beside_log: Path, parent: QWidget | None = None
    ) -> None:
        """`beside_log`: the folder that is used where none was chosen."""
        super().__init__("", parent)
        self.set_title(self.tr("Backups"))
        self._settings = settings
        self._beside_log = beside_log
        self._folder = named(QLabel(wordWrap=True), "backup-folder")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._beside = named(QPushButton(self.tr("Beside the log")), "backup-beside")
        self.body.addWidget(self._folder)
        self.body.addLayout(self._folder_buttons())
        self.body.addWidget(self._how_often())
        self.body.addLayout(self._how_many())
        note = QLabel(
            self.tr(
                "A backup is a checked copy of the whole log, made on the first change of the day "
                "or week. Beyond the newest, those that Runsore made are deleted with the next "
                "backup; files of your own are never touched. File ▸ Restore… shows what each of "
                "them holds."
            ),
            wordWrap=True,
        )
        set_role(note, "muted")
        self.body.addWidget(note)
        self._show_folder()

    def choose_folder(self) -> None:
        """Asks for the folder; what is chosen is in force at once."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("A folder for backups"), str(self._folder_in_force())
        )
        if chosen:
            self._change(backup_folder=chosen)

    def _folder_buttons(self) -> QHBoxLayout:
        choose = named(QPushButton(self.tr("Choose a folder…")), "backup-choose")
        choose.clicked.connect(self.choose_folder)
        self._beside.clicked.connect(lambda: self._change(backup_folder=""))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(choose)
        row.addWidget(self._beside)
        row.addStretch(1)
        return row

    def _how_often(self) -> SettingChoice:
        often = SettingChoice(
            self._settings,
            "backup_every",
            self.tr("Automatic backup"),
            (
                (BackupEvery.DAY, self.tr("Daily")),
                (BackupEvery.WEEK, self.tr("Weekly")),
                (BackupEvery.NEVER, self.tr("Off")),
            ),
        )
        often.changed.connect(self.changed)
        often.failed.connect(self.failed)
        return often

    def _how_many(self) -> QHBoxLayout:
        kept = named(QSpinBox(), "backups-kept")
        kept.setRange(1, MOST_BACKUPS_KEPT)
        kept.setValue(self._settings.current.backups_kept)
        # A number that is still being typed must not be taken for the wish to delete the rest.
        kept.setKeyboardTracking(False)
        kept.valueChanged.connect(lambda number: self._change(backups_kept=number))
        label = QLabel(self.tr("&Keep the newest"))
        label.setBuddy(kept)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label)
        row.addWidget(kept)
        row.addStretch(1)
        return row

    def _change(self, **changes: object) -> None:
        try:
            self._settings.change(**changes)
        except OSError as error:
            self.failed.emit(why_not_kept(error))
        self._show_folder()
        self.changed.emit()

    def _folder_in_force(self) -> Path:
        chosen = self._settings.current.backup_folder
        return Path(chosen).expanduser() if chosen else self._beside_log

    def _show_folder(self) -> None:
        self._folder.setText(str(self._folder_in_force()))
        self._beside.setEnabled(bool(self._settings.current.backup_folder))
