"""Files dropped on a window, and what stands over it while they are held above it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from runsore.ui.theme import set_role


class DropHint(QLabel):
    """Covers its parent while files are held over its window, which hands it what is dragged;
    `dropped` carries paths."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_role(self, "drop-hint")
        self.hide()

    def take(self, event: QDropEvent) -> None:
        """A drag that enters, moves or is dropped; it is accepted where it brings files."""
        files = local_files(event.mimeData())
        if not files:
            return
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.hide()
            self.dropped.emit(files)
        else:
            self._appear()

    def _appear(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()


def local_files(data: QMimeData) -> list[Path]:
    """Files and folders of this machine; a link to a web page is none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
