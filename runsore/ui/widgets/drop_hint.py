"""Files dropped on a window, and what stands over it while they are held above it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from runsore.ui.overriding import override
from runsore.ui.theme import set_role


class DropHint(QLabel):
    """Covers its parent, within the window whose drops it takes; `dropped` carries paths."""

    dropped = Signal(object)

    def __init__(self, text: str, parent: QWidget, window: QWidget) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_role(self, "drop-hint")
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag that enters comes as a drop event too, and leaves or is dropped afterwards."""
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent) and (files := local_files(event.mimeData())):
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.hide()
                self.dropped.emit(files)
            else:
                self._appear()
            return True
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()


def local_files(data: QMimeData) -> list[Path]:
    """Files and folders of this machine; a link to a web page is none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
