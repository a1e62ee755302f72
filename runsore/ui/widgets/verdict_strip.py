"""The verdict in one line, for where the whole of it is out of sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from runsore.presenters.verdict import VerdictView
from runsore.ui.icons import IconView
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_M, SPACE_S
from runsore.ui.theme import Theme, look_again
from runsore.ui.widgets.named import named


class VerdictStrip(QFrame):
    """`clicked` asks for the whole verdict."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconView(theme.icon("body"), theme.sizes.icon, self)
        self._text = named(QLabel(self), "verdict-strip-text")
        self._text.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show why"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def show_verdict(self, view: VerdictView) -> None:
        self.setProperty("tone", view.tone)
        look_again(self, self._text)
        self._icon.set_icon(self._theme.icon(view.icon, f"{view.tone}.ink"))
        self._text.setText(" · ".join(part for part in (view.headline, view.care_line) if part))
        self.setAccessibleName(self._text.text())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
