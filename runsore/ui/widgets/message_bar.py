"""A line over the page that says what went well or wrong, and what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, look_again, set_role
from runsore.ui.widgets.named import named

GOOD_NEWS_MS = 6000
_WIDEST = 720


class MessageBar(QFrame):
    """Shows one message at a time. Good news goes by itself; trouble stays until it is closed.

    It floats at the foot of what it lies `over`, if there is such, so that nothing moves; `foot`
    tells how many pixels of that are not to be covered.
    """

    def __init__(
        self, theme: Theme, over: QWidget | None = None, foot: Callable[[], int] = lambda: 0
    ) -> None:
        super().__init__(over.parentWidget() if over else None)
        self.setObjectName("message-bar")
        self._theme = theme
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(GOOD_NEWS_MS)
        self._leave.timeout.connect(self.hide)
        self._text = named(QLabel(wordWrap=True), "message-text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = named(QPushButton(), "message-action")
        set_role(self._act, "link")
        self._act.clicked.connect(self._on_act)
        self._do: Callable[[], None] | None = None
        close = self._close = named(QToolButton(), "message-close")
        close.setIcon(theme.icon("close", "muted"))
        close.setIconSize(QSize(16, 16))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(close)
        self.hide()
        self._over = over
        self._foot = foot
        if over is not None:
            over.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Again, where what is not to be covered changed."""
        if self._over is None:
            return
        room = self._over.geometry()
        width = min(room.width() - 2 * SPACE_L, _WIDEST)
        height = self.heightForWidth(width)
        bottom = room.bottom() - max(SPACE_L, self._foot() + SPACE_S)
        self.setGeometry(room.center().x() - width // 2, bottom - height, width, height)

    @property
    def text(self) -> str:
        return self._text.text()

    def good(self, text: str, act: str = "", do: Callable[[], None] | None = None) -> None:
        self._show("good", text, act, do)
        self._leave.start()

    def trouble(self, text: str, act: str = "", do: Callable[[], None] | None = None) -> None:
        self._leave.stop()
        self._show("trouble", text, act, do)

    def take_back(self, do: Callable[[], None]) -> None:
        """Hides the message that offers to do it, if that is the one that is shown."""
        if self._do == do:
            self.hide()

    def _show(self, role: str, text: str, act: str, do: Callable[[], None] | None) -> None:
        set_role(self, role)
        # Their colours depend on the bar's role.
        look_again(self._text, self._act)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._do = do
        self._act.setText(act)
        self._act.setVisible(do is not None)
        self.place()
        self.show()
        self.raise_()

    def _on_act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
