"""Settings' card of the log: where it is, others that were open, and that it is not encrypted."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from runsore.ui.palette import SPACE_S, SPACE_XS
from runsore.ui.recent_logs import RecentLogs
from runsore.ui.theme import set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel


class LogCard(Card):
    """`open_requested` carries another log to open; `told` and `failed` a sentence."""

    open_requested = Signal(Path)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, log: Path, recent: RecentLogs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Your log"))
        self._log = log
        self._recent = recent
        self.body.addWidget(named(WrappedLabel(str(log)), "log-path"))
        self.body.addWidget(self._buttons())
        self.body.addWidget(
            WrappedLabel(
                self.tr(
                    "It stays on this computer and only your user may read it. It is not "
                    "encrypted: whoever can use your account, or holds the disk, can read it. "
                    "Turn on disk encryption in the system's settings, lock the screen, and keep "
                    "copies where you would keep a diary."
                ),
                "muted",
            )
        )
        self._others = QWidget()
        self._list = QVBoxLayout(self._others)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_XS)
        self.body.addWidget(self._others)
        recent.changed.connect(self._show_others)
        self._show_others()

    def _buttons(self) -> QWidget:
        row = QWidget()
        line = FlowLayout(row, spacing=SPACE_S)
        folder = named(QPushButton(self.tr("Open folder")), "log-open-folder")
        folder.clicked.connect(self._open_folder)
        copy = named(QPushButton(self.tr("Copy path")), "log-copy-path")
        copy.clicked.connect(self._copy_path)
        line.addWidget(folder)
        line.addWidget(copy)
        return row

    def _open_folder(self) -> None:
        folder = self._log.absolute().parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = self.tr("No program opened the folder {folder}: go there yourself.")
            self.failed.emit(text.format(folder=folder))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._log.absolute()))
        self.told.emit(self.tr("The log's path is on the clipboard."))

    def _show_others(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        others = [log for log in self._recent.all() if log != self._log.absolute()]
        self._others.setVisible(bool(others))
        if not others:
            return
        self._list.addWidget(WrappedLabel(self.tr("Other logs opened lately"), "caption"))
        for number, log in enumerate(others):
            self._list.addWidget(self._other(number, log))
        forget = named(QPushButton(self.tr("Forget this list")), "log-forget-recent")
        forget.clicked.connect(self._recent.forget)
        set_role(forget, "flat")
        self._list.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)

    def _other(self, number: int, log: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        button = named(QPushButton(self.tr("Open")), f"log-recent-{number}")
        button.setAccessibleName(self.tr("Open {log}").format(log=log))
        button.clicked.connect(lambda: self.open_requested.emit(log))
        set_role(button, "link")
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(WrappedLabel(str(log)), 1)
        return row
