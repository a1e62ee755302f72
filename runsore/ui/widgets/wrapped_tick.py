"""A tick whose words wrap where the line is too short for them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from runsore.ui.overriding import override
from runsore.ui.widgets.named import named


class WrappedTick(QWidget):
    """`box` is the tick itself; a click on the words is one on it."""

    toggled = Signal(bool)

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = named(QCheckBox(), name)
        self.box.setAccessibleName(text)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.toggled.connect(self.toggled)
        self._text = QLabel(text, wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box)
        row.addWidget(self._text, 1)
        self.setFocusProxy(self.box)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.box.click()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.box.sizeHint().width(), super().minimumSizeHint().height())
