"""Unexpected errors: written to a rotating file without health data, shown in a dialog."""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from runsore.ui.widgets.named import named


class Troubles(QObject):
    """Catches what nobody else did, on any thread, for as long as it lives, and writes it into
    the file of messages, if there is one; shown over the `window`, once there is one."""

    _happened = Signal(str)

    def __init__(self, messages: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._one_by_one = threading.RLock()
        self.window: QWidget | None = None
        self._dialog: QDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught
        threading.excepthook = lambda caught: (
            self.report(caught.exc_value) if caught.exc_value else None
        )

    def report(self, error: BaseException) -> None:
        # It knows of sockets and mail; no start needs it.
        from runsore.ui import messages_file  # noqa: PLC0415 - after the first paint

        details = messages_file.details_of(error)
        with self._one_by_one:
            messages, self._messages = self._messages, None
            if messages is not None:
                messages_file.keep_messages(messages)
        messages_file.write_message(f"Unexpected: {details}")
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
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - hardly ever wanted
        from shiboken6 import isValid  # noqa: PLC0415 - as above

        over = self.window if self.window is not None and isValid(self.window) else None
        box = named(QMessageBox(over), "unexpected-error")
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
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The window may take it along.
        for end in (box.finished, box.destroyed):
            end.connect(self._closed)
        self._dialog = box
        box.open()

    def _closed(self) -> None:
        self._dialog = None
