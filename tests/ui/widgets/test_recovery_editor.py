"""Sleep in hours, a tick for each other method, and each can be taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox
from pytestqt.qtbot import QtBot

from runsore.core.log import RecoveryDay
from runsore.core.verdict import RecoveryMethod
from runsore.ui.theme import Theme
from runsore.ui.widgets.recovery_editor import RecoveryEditor
from runsore.wording import Wording

OTHERS = [method for method in RecoveryMethod if method is not RecoveryMethod.SLEEP]
Noted = tuple[float | None, frozenset[RecoveryMethod]]


class Seen:
    """The editor, and everything it sent."""

    def __init__(self, qtbot: QtBot, day: RecoveryDay | None = None) -> None:
        self.qtbot = qtbot
        self.editor = RecoveryEditor(Wording())
        qtbot.addWidget(self.editor)
        self.editor.show()
        self.sent: list[Noted] = []
        self.editor.recovery_changed.connect(lambda *noted: self.sent.append(noted))
        self.editor.set_recovery(day)
        hours = self.editor.findChild(QDoubleSpinBox, "sleep-hours")
        assert hours is not None
        self.hours = hours

    def write_hours(self, text: str) -> None:
        self.hours.selectAll()
        self.qtbot.keyClicks(self.hours, text)
        self.qtbot.keyClick(self.hours, Qt.Key.Key_Return)

    def tick(self, method: RecoveryMethod) -> None:
        button = self.editor.findChild(QAbstractButton, f"answer-{method.value}")
        assert button is not None
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def noted(hours: float | None = None, *methods: RecoveryMethod) -> RecoveryDay:
    return RecoveryDay(date(2026, 3, 15), hours, frozenset(methods))


def test_nothing_noted_says_so(qtbot: QtBot, theme: Theme) -> None:
    assert Seen(qtbot).hours.text() == "not noted"


def test_a_night_of_seven_and_a_half_hours(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot)
    seen.write_hours("7.5")
    assert seen.sent[-1] == (7.5, frozenset())


def test_every_other_method_is_a_tick_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot)
    for method in OTHERS:
        seen.tick(method)
    assert seen.sent[-1] == (None, frozenset(OTHERS))
    assert len(seen.sent) == len(OTHERS)


def test_a_tick_and_the_hours_can_be_taken_back(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, noted(8, OTHERS[0]))
    seen.tick(OTHERS[0])
    assert seen.sent[-1] == (8, frozenset())
    seen.write_hours("0")
    assert seen.sent[-1] == (None, frozenset())


def test_changing_one_leaves_the_others_as_they_were_noted(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, noted(8, OTHERS[0]))
    seen.tick(OTHERS[1])
    assert seen.sent == [(8, frozenset(OTHERS[:2]))]
    seen.write_hours("6")
    assert seen.sent[-1] == (6, frozenset(OTHERS[:2]))


def test_hours_can_be_typed_while_every_key_is_taken_down(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot)
    seen.editor.recovery_changed.connect(
        lambda hours, methods: seen.editor.set_recovery(noted(hours, *methods))
    )
    seen.write_hours("7.5")
    assert seen.sent[-1] == (7.5, frozenset())
    assert seen.hours.text() == "7.5 h"


@pytest.mark.parametrize("typed", ["25", "99"])
def test_a_night_is_never_longer_than_a_day(qtbot: QtBot, theme: Theme, typed: str) -> None:
    seen = Seen(qtbot)
    seen.write_hours(typed)
    assert all(hours is None or hours <= 24 for hours, _ in seen.sent)
    assert seen.hours.value() <= 24


def test_what_is_noted_is_shown_without_a_word(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot)
    seen.editor.set_recovery(noted(6.5, OTHERS[2]))
    assert seen.hours.text() == "6.5 h"
    ticked = [
        button.objectName()
        for button in seen.editor.findChildren(QAbstractButton)
        if button.isChecked()
    ]
    assert ticked == [f"answer-{OTHERS[2].value}"]
    seen.editor.set_recovery(None)
    assert seen.hours.text() == "not noted"
    assert seen.sent == []
