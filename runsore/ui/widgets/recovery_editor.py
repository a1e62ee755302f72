"""The day's recovery: hours of sleep, and a tick for each other method."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from runsore.core.log import RecoveryDay
from runsore.core.verdict import RecoveryMethod
from runsore.ui.palette import SPACE_S
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named
from runsore.ui.widgets.number_fields import NumberField
from runsore.wording import Wording

_UNKNOWN = 0.0


class RecoveryEditor(QWidget):
    """`recovery_changed` carries hours (None: not given) and a frozenset of RecoveryMethod."""

    recovery_changed = Signal(object, object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours = named(NumberField(), "sleep-hours")
        self._hours.setRange(_UNKNOWN, 24)
        self._hours.setSingleStep(0.5)
        self._hours.setDecimals(1)
        self._hours.setSuffix(self.tr(" h"))
        self._hours.setSpecialValueText(self.tr("not noted"))
        self._hours.setAccessibleName(self.tr("Hours of sleep last night"))
        self._hours.valueChanged.connect(self._on_edit)
        others = [method for method in RecoveryMethod if method is not RecoveryMethod.SLEEP]
        self._methods = AnswerButtons(
            self.tr("Done today"),
            [(method.value, wording.recovery_title(method)) for method in others],
            multiple=True,
        )
        self._methods.setObjectName("recovery-methods")
        self._methods.answered.connect(self._on_edit)
        sleep = FlowLayout(spacing=SPACE_S)
        caption = QLabel(self.tr("Slept last night"))
        caption.setBuddy(self._hours)
        caption.setMinimumHeight(self._hours.sizeHint().height())
        sleep.addWidget(caption)
        sleep.addWidget(self._hours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(sleep)
        column.addWidget(self._methods)

    def set_recovery(self, day: RecoveryDay | None) -> None:
        """Shows what is noted and sends nothing; a number half typed is left to be ended."""
        hours = (day.sleep_hours if day else None) or _UNKNOWN
        if hours != self._hours.value():
            self._hours.blockSignals(True)
            self._hours.setValue(hours)
            self._hours.blockSignals(False)
        methods = day.methods if day else frozenset()
        self._methods.set_answer(frozenset(method.value for method in methods))

    def _on_edit(self) -> None:
        ticked = self._methods.answer()
        hours = self._hours.value()
        self.recovery_changed.emit(
            None if hours == _UNKNOWN else hours,
            frozenset(RecoveryMethod(word) for word in ticked or ()),
        )
