"""Number fields that are ready to be typed into as soon as they have the focus."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractSpinBox

from runsore.ui.overriding import override


class _Selecting(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractSpinBox):
            # The click that brought the focus places the cursor after this event.
            QTimer.singleShot(0, watched, watched.selectAll)
        return super().eventFilter(watched, event)


def select_on_focus(box: QAbstractSpinBox) -> None:
    """Typing then replaces what stands there, also where a word stands for no number."""
    box.installEventFilter(_Selecting(box))
