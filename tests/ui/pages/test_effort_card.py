"""How hard was it? One click notes it, and undo takes it back."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from logged import workout
from memory_log import MemoryLog
from runsore.settings import SettingsStore
from runsore.ui.log_commands import LogEditing
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.effort_card import EffortCard

RUN = workout("2026-03-14", distance_km=8.0)
OLDER = workout("2026-03-10", distance_km=5.0)


class Asked:
    """The card on a page that offers it what the log holds, whenever that changes."""

    def __init__(self, qtbot, tmp_path, *records, days=7):
        self.now = datetime(2026, 3, 15, 7, tzinfo=UTC)
        self.kept = MemoryLog(records)
        self.log = ObservableLog()
        self.log.attach(self.kept)
        self.stack = QUndoStack()
        editing = LogEditing(self.log, self.stack, lambda: self.now, lambda _text: None)
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.card = EffortCard(editing, SettingsStore(tmp_path / "settings.json"), days)
        QVBoxLayout(self.page).addWidget(self.card)
        self.log.changed.connect(self.offer)
        self._qtbot = qtbot
        self.page.show()
        self.offer()

    def offer(self):
        self.card.offer(self.kept.workouts())

    @property
    def question(self):
        return self.card.findChild(QLabel, "question").text()

    def is_asked(self, question):
        assert (self.card.isVisible(), self.question) == (True, question)

    def press(self, name):
        self._qtbot.mouseClick(self.card.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def asked(qtbot, theme, tmp_path):
    return lambda *records, **more: Asked(qtbot, tmp_path, *records, **more)


def test_one_click_notes_the_effort_and_goes_on_to_the_next(asked, qtbot) -> None:
    shown = asked(RUN, OLDER)
    shown.is_asked("How hard was yesterday's 8 km?")
    shown.press("answer-6")
    assert {kept.workout.rpe for kept in shown.kept.workouts()} == {6, None}
    shown.is_asked("How hard was the 5 km on 10 Mar 2026?")
    shown.press("answer-10")
    assert not shown.card.isVisible()
    shown.stack.undo()
    shown.is_asked("How hard was the 5 km on 10 Mar 2026?")
    assert shown.stack.undoText() == "note an effort"


def test_no_answer_is_still_chosen_when_the_next_run_is_asked_about(asked) -> None:
    shown = asked(RUN, OLDER)
    shown.is_asked("How hard was yesterday's 8 km?")
    shown.press("answer-6")
    shown.is_asked("How hard was the 5 km on 10 Mar 2026?")
    assert not shown.card.findChild(QPushButton, "answer-6").isChecked()


def test_not_now_leaves_the_run_alone(asked, qtbot) -> None:
    shown = asked(RUN)
    shown.is_asked("How hard was yesterday's 8 km?")
    shown.press("effort-skip")
    assert not shown.card.isVisible()
    assert shown.kept.workouts() == [RUN]
    assert shown.stack.count() == 0


def test_where_nothing_is_open_nothing_is_asked(asked, qtbot) -> None:
    shown = asked(OLDER, days=1)
    assert not shown.card.isVisible()


def test_a_run_that_comes_in_is_asked_about(asked) -> None:
    shown = asked()
    shown.log.save([RUN])
    shown.is_asked("How hard was yesterday's 8 km?")


def test_midnight_turns_today_into_yesterday(asked) -> None:
    shown = asked(workout("2026-03-15", distance_km=8.0))
    shown.is_asked("How hard was today's 8 km?")
    shown.now = datetime(2026, 3, 16, 0, 1, tzinfo=UTC)
    shown.offer()
    shown.is_asked("How hard was yesterday's 8 km?")
