"""Unexpected errors: written to a rotating file without health data, shown in a dialog."""

import logging
import os
import platform
import sys
import threading
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from typing_extensions import override

from runsore import __version__
from runsore.ui.widgets.named import named

_FILE_BYTES = 256_000
_OLD_FILES = 3
_MESSAGES = logging.getLogger("runsore")


class _OwnersFile(RotatingFileHandler):
    """Every file it begins, also when it turns over, is readable by its owner only."""

    @override
    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        return os.fdopen(os.open(self.baseFilename, flags, 0o600), "a", encoding="utf-8")


def keep_messages(path: Path) -> None:
    """Messages go to the file, the oldest of them leaving; without a folder, nowhere."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _OwnersFile(path, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES)
        path.chmod(0o600)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _MESSAGES.addHandler(handler)
    _MESSAGES.setLevel(logging.INFO)


def let_go_of_messages() -> None:
    """No message is written from here on, so that the file can be deleted for good."""
    for handler in list(_MESSAGES.handlers):
        if isinstance(handler, _OwnersFile):
            _MESSAGES.removeHandler(handler)
            handler.close()


def details_of(error: BaseException) -> str:
    """Where it happened and what kind of error it was; its message may quote a check-in, so it
    is left out."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    versions = (
        f"Runsore {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )
    return "\n".join([type(error).__name__, *places, versions])


class Troubles(QObject):
    """Catches what nobody else did, on any thread, for as long as it lives."""

    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: QMessageBox | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught
        threading.excepthook = lambda caught: (
            self.report(caught.exc_value) if caught.exc_value else None
        )

    def report(self, error: BaseException) -> None:
        details = details_of(error)
        _MESSAGES.error("Unexpected: %s", details)
        self._happened.emit(details)

    def _caught(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        self.report(error)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._dialog is not None:
            return
        box = named(QMessageBox(), "unexpected-error")
        box.setWindowTitle("Runsore")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Something went wrong that Runsore did not expect."))
        box.setInformativeText(
            self.tr(
                "What was saved is safe. If it happens again, copy the details and send them to "
                "the project; they hold nothing of your log."
            )
        )
        box.setDetailedText(details)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._closed)
        self._dialog = box
        box.open()

    def _closed(self) -> None:
        self._dialog = None
