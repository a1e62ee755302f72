"""A window with what lies over its content at times: a message, a hint while files are held."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from runsore.ui.overriding import override
from runsore.ui.page_entry import Footed
from runsore.ui.theme import Theme
from runsore.ui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

    from runsore.ui.widgets.drop_hint import DropHint
    from runsore.ui.widgets.message_bar import MessageBar


class OverlaidWindow(QMainWindow):
    """`files_dropped` carries the paths of files and folders that were dropped on it; messages lie
    over its pages, and leave their foot in sight."""

    files_dropped = Signal(object)

    def __init__(self, theme: Theme, pages: QStackedWidget) -> None:
        super().__init__()
        self._theme = theme
        self._shown = pages
        # Once the page has its place.
        pages.currentChanged.connect(self._place_messages, Qt.ConnectionType.QueuedConnection)
        self.setAcceptDrops(True)

    @cached_property
    def messages(self) -> "MessageBar":
        """Made when there is something to say."""
        from runsore.ui.widgets.message_bar import MessageBar  # noqa: PLC0415 - as said

        return MessageBar(self._theme, self._shown, self._foot)

    def _foot(self) -> int:
        page: object = self._shown.currentWidget()
        return page.foot_height if isinstance(page, Footed) else 0

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
