"""The workout dialog: what it takes, and what it says of what it cannot take."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from logged import workout
from runsore.core.value import replace
from runsore.core.workout import SessionKind, Terrain, Workout
from runsore.settings import ThemeChoice, Units
from runsore.ui.dialogs.workout_dialog import WorkoutDialog
from runsore.wording import Wording

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 3, 15)
LEFT = Qt.MouseButton.LeftButton
HILLS = replace(
    workout(
        "2026-03-02", SessionKind.HILLS, distance_km=8.25, duration_min=65.5, rpe=8, ascent_m=410.0,
        terrain=Terrain.HILLY,
    ),
    note="Windy",
)  # fmt: skip


class Asked:
    """The dialog with the parts that a runner fills in."""

    def __init__(self, qtbot, theme, before=None, units=Units.KM):
        self.qtbot = qtbot
        self.theme = theme
        self.dialog = WorkoutDialog(Wording(), theme, units, TODAY, before)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def part(self, kind, name):
        return self.dialog.findChild(kind, f"workout-{name}")

    def type_in(self, name, text):
        field = self.part(QLineEdit, name)
        field.selectAll()
        self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(field, text)

    def error(self, name):
        return self.part(QLabel, f"{name}-error").text()

    def choose(self, words):
        button = next(b for b in self.dialog.findChildren(QPushButton) if b.text() == words)
        self.qtbot.mouseClick(button, LEFT)

    @property
    def save(self):
        return self.part(QPushButton, "save")


@pytest.fixture
def ask(qtbot, theme):
    return lambda **rest: Asked(qtbot, theme, **rest)


def test_it_begins_with_an_easy_run_today(ask):
    asked = ask()
    assert asked.dialog.windowTitle() == "Add workout"
    assert asked.dialog.draft.workout == Workout(TODAY, SessionKind.EASY)
    assert asked.save.isEnabled()


def test_everything_filled_in_becomes_a_workout(ask):
    asked = ask()
    asked.part(QDateEdit, "date").setDate(QDate(2026, 3, 2))
    asked.part(QComboBox, "kind").setCurrentText("Hills")
    asked.type_in("distance", "8,25")
    asked.type_in("duration", "1:05:30")
    asked.choose("8")
    asked.type_in("ascent", "410")
    asked.choose("hilly")
    asked.part(QPlainTextEdit, "note").setPlainText("Windy")
    assert asked.dialog.draft.workout == HILLS.workout
    assert asked.dialog.draft.note == "Windy"


def test_a_workout_is_shown_as_it_is_kept(ask):
    asked = ask(before=HILLS)
    assert asked.dialog.windowTitle() == "Edit workout"
    assert asked.part(QLineEdit, "duration").text() == "1:05:30"
    assert asked.part(QLabel, "effort-words").text() == "very hard"
    assert (asked.dialog.draft.workout, asked.dialog.draft.note) == (HILLS.workout, "Windy")


def test_effort_has_words_and_a_second_click_clears_it(ask):
    asked = ask()
    words = asked.part(QLabel, "effort-words")
    asked.choose("3")
    assert (words.text(), asked.dialog.draft.workout.rpe) == ("moderate", 3)
    asked.choose("3")
    assert (words.text(), asked.dialog.draft.workout.rpe) == ("not noted", None)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("distance", "far", "Write a number, such as 8.5."),
        ("distance", "0", "Write more than 0, or leave it empty."),
        ("distance", "5000", "That is more than can be right."),
        ("duration", "1:75", "Write hours and minutes, such as 1:05."),
        ("ascent", "-5", "Write 0 or more."),
    ],
)
def test_what_cannot_be_right_is_said_beside_it_and_not_saved(ask, name, text, sentence):
    asked = ask()
    asked.type_in(name, text)
    assert asked.error(name) == sentence
    assert not asked.save.isEnabled()
    asked.qtbot.keyClick(asked.dialog, Qt.Key.Key_Return)
    assert asked.dialog.result() == QDialog.DialogCode.Rejected
    asked.type_in(name, "")
    assert asked.error(name) == ""
    assert asked.save.isEnabled()


def test_only_the_field_that_is_wrong_says_so(ask):
    asked = ask()
    asked.type_in("distance", "x")
    assert [asked.error(name) for name in ("duration", "ascent")] == ["", ""]


def test_no_workout_lies_ahead(ask):
    asked = ask()
    asked.part(QDateEdit, "date").setDate(QDate(2026, 3, 16))
    assert asked.dialog.draft.workout.on == TODAY


def test_enter_saves(ask):
    asked = ask()
    asked.type_in("distance", "5")
    with asked.qtbot.waitSignal(asked.dialog.accepted):
        asked.qtbot.keyClick(asked.part(QLineEdit, "distance"), Qt.Key.Key_Return)


def test_miles_are_asked_and_kept_in_kilometres(ask):
    asked = ask(units=Units.MILES)
    labels = {label.text() for label in asked.dialog.findChildren(QLabel)}
    assert {"Distance in miles", "Ascent in feet"} <= labels
    asked.type_in("distance", "10")
    assert asked.dialog.draft.workout.distance_km == pytest.approx(16.093)


def test_errors_follow_the_theme(ask):
    asked = ask()
    light = asked.part(QLabel, "distance-error").styleSheet()
    asked.theme.set_choice(ThemeChoice.DARK)
    assert asked.part(QLabel, "distance-error").styleSheet() != light
