"""A window with what lies over its content at times: a message, a hint while files are held."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from runsore.ui.overriding import override
from runsore.ui.theme import Theme
from runsore.ui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

    from runsore.ui.widgets.drop_hint import DropHint
    from runsore.ui.widgets.message_bar import MessageBar


class OverlaidWindow(QMainWindow):
    """`files_dropped` carries the paths of files and folders that were dropped on it; messages lie
    over a part of its content."""

    files_dropped = Signal(object)

    def __init__(self, theme: Theme, said_over: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._said_over = said_over
        self.setAcceptDrops(True)

    @cached_property
    def messages(self) -> "MessageBar":
        """Made when there is something to say."""
        from runsore.ui.widgets.message_bar import MessageBar  # noqa: PLC0415 - as said

        return MessageBar(self._theme, self._said_over, self._foot)

    def _foot(self) -> int:
        """How high what is said at the foot of the page is, which messages leave in sight."""
        return 0

    def _place_messages(self) -> None:
        if "messages" in vars(self):
            self.messages.place()

    @cached_property
    def _drops(self) -> "DropHint":
        from runsore.ui.widgets.drop_hint import DropHint  # noqa: PLC0415 - with the first drag

        hint = named(DropHint(self.centralWidget()), "drop-hint")
        hint.dropped.connect(self.files_dropped)
        return hint

    @override
    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        self._drops.setText(self.tr("Drop to import"))
        self._drops.take(event)

    @override
    def dragMoveEvent(self, event: "QDragMoveEvent") -> None:
        self._drops.take(event)

    @override
    def dropEvent(self, event: "QDropEvent") -> None:
        self._drops.take(event)

    @override
    def dragLeaveEvent(self, event: "QDragLeaveEvent") -> None:
        self._drops.hide()
