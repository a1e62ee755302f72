"""One setting with a few values, as buttons: applied and kept with the click."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from runsore.settings import SettingsStore, Units, Weekday
from runsore.ui.widgets.answer_buttons import AnswerButtons


def why_not_kept(error: OSError) -> str:
    """The sentence for a setting that holds for now but not for the next start."""
    text = QCoreApplication.translate("SettingChoice", "The settings could not be kept: %1")
    return text.replace("%1", error.strerror or "")


class SettingChoice(AnswerButtons):
    """`changed` is sent after every change that is in force; `failed` says why one was not kept."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        settings: SettingsStore,
        name: str,
        label: str,
        options: Sequence[tuple[StrEnum, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, [(value.value, text) for value, text in options], parent=parent)
        self.setObjectName(f"setting-{name}")
        self._settings = settings
        self._name = name
        self._show_current()
        self.answered.connect(self._choose)

    def _current(self) -> StrEnum:
        current: StrEnum = getattr(self._settings.current, self._name)
        return current

    def _show_current(self) -> None:
        self.set_answer(self._current().value)

    def _choose(self, answer: Any) -> None:
        """A setting always has a value: clicking the one in force leaves it in force."""
        if answer is None:
            self._show_current()
            return
        try:
            self._settings.change(**{self._name: type(self._current())(answer)})
        except OSError as error:
            self.failed.emit(why_not_kept(error))
        self.changed.emit()


def units_choice(settings: SettingsStore) -> SettingChoice:
    kilometres = QCoreApplication.translate("SettingChoice", "Kilometres")
    miles = QCoreApplication.translate("SettingChoice", "Miles")
    return SettingChoice(
        settings,
        "units",
        QCoreApplication.translate("SettingChoice", "Distances"),
        ((Units.KM, kilometres), (Units.MILES, miles)),
    )


def weekday_choice(settings: SettingsStore) -> SettingChoice:
    return SettingChoice(
        settings,
        "first_weekday",
        QCoreApplication.translate("SettingChoice", "The week begins on"),
        (
            (Weekday.MONDAY, QCoreApplication.translate("SettingChoice", "Monday")),
            (Weekday.SATURDAY, QCoreApplication.translate("SettingChoice", "Saturday")),
            (Weekday.SUNDAY, QCoreApplication.translate("SettingChoice", "Sunday")),
        ),
    )
