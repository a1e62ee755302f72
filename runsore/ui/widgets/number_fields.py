"""Number fields that are ready to be typed into as soon as they have the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from runsore.ui.overriding import override

if TYPE_CHECKING:
    _Field = QAbstractSpinBox
else:
    _Field = object


class _Selecting(_Field):
    """Typing then replaces what stands there, also where a word stands for no number."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The click that brought the focus places the cursor after this event.
        QTimer.singleShot(0, self, self.selectAll)


class WholeNumberField(_Selecting, QSpinBox):
    pass


class NumberField(_Selecting, QDoubleSpinBox):
    pass
