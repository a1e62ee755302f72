"""A strip over the pages that stays until it is answered: what is the case, and what to do."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QPushButton, QWidget

from runsore.ui.icons import IconView
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

# In heights of a line: narrower than this, words beside the buttons would become a column.
_LEAST_WORDS = 14


class NoticeBar(QFrame):
    """Its buttons go under the words where they do not fit beside them."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_role(self, "notice")
        self._line = theme.sizes.line
        self._is_stacked = False
        self._icon = IconView(theme.icon(icon, "accent_soft_text"), theme.sizes.icon)
        self._text = named(WrappedLabel(), f"{name}-text")
        self._busy = named(QProgressBar(), f"{name}-busy")
        self._busy.setRange(0, 0)
        self._busy.hide()
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, spacing=SPACE_S)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._icon, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addWidget(self._buttons, 0, 2)
        self._grid.addWidget(self._busy, 2, 0, 1, 3)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def add_button(self, name: str, text: str, role: str = "") -> QPushButton:
        button = named(QPushButton(text), name)
        button.setAutoDefault(False)
        if role:
            set_role(button, role)
        self._row.addWidget(button)
        return button

    def tell(self, text: str, *, busy: bool = False) -> None:
        """Shows the words; while `busy`, with a bar that moves."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._busy.setVisible(busy)
        self.show()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = self._row.minimumSize().width()
        around = self._icon.sizeHint().width() + SPACE_M + 2 * SPACE_L
        return QSize(widest + around, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._buttons.sizeHint().width()
        around = self._icon.sizeHint().width() + 2 * SPACE_M + 2 * SPACE_L
        is_stacked = event.size().width() - wanted - around < _LEAST_WORDS * self._line
        self._buttons.setMinimumWidth(0 if is_stacked else wanted)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            self._grid.removeWidget(self._buttons)
            self._grid.addWidget(self._buttons, *((1, 1, 1, 2) if is_stacked else (0, 2, 1, 1)))
