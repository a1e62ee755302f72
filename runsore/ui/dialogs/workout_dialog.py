"""A workout by hand: when, what, how far, how long and how hard."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from runsore.core.log import LoggedWorkout
from runsore.core.workout import RPE_MAX, SessionKind, Terrain
from runsore.presenters.runs import (
    Field,
    Problem,
    WorkoutDraft,
    WorkoutForm,
    draft_of,
    effort_words,
    form_of,
)
from runsore.settings import Units
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_XS
from runsore.ui.theme import Theme, look_again, set_role
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.named import named
from runsore.ui.words import day_format, figure, plain_number
from runsore.wording import Wording

WIDTH = 520
NOTE_LINES = 3


class WorkoutDialog(QDialog):
    """`draft` holds what stands in it; it can be accepted only when that is a workout."""

    def __init__(
        self,
        wording: Wording,
        theme: Theme,
        units: Units,
        today: date,
        before: LoggedWorkout | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("workout-dialog")
        self.setWindowTitle(self.tr("Edit workout") if before else self.tr("Add workout"))
        self._wording = wording
        self._theme = theme
        self._units = units
        self._before = before
        self._errors: dict[Field, QLabel] = {}
        self._make_fields(today)
        self._lay_out()
        self._show(form_of(before, units) if before else WorkoutForm(today))
        self._connect()
        self._colour_errors()
        self._check()

    @property
    def before(self) -> LoggedWorkout | None:
        return self._before

    @property
    def draft(self) -> WorkoutDraft:
        return draft_of(self._form(), self._units, self._before)

    def _make_fields(self, today: date) -> None:
        self._on = named(QDateEdit(), "workout-date")
        self._on.setCalendarPopup(True)
        self._on.setDisplayFormat(f"ddd {day_format()}")
        last = max(today, self._before.workout.on) if self._before else today
        self._on.setMaximumDate(_qdate(last))
        self._kind = named(QComboBox(), "workout-kind")
        for kind in SessionKind:
            self._kind.addItem(self._wording.session_kind(kind), kind.value)
        self._typed = {field: named(QLineEdit(), f"workout-{field.value}") for field in Field}
        self._typed[Field.DURATION].setPlaceholderText(self.tr("h:mm, such as 0:45"))
        self._effort = named(
            AnswerButtons(
                self.tr("How hard was it, from 1 to 10?"),
                [(str(number), str(number)) for number in range(1, RPE_MAX + 1)],
            ),
            "workout-effort",
        )
        self._effort_words = named(QLabel(), "workout-effort-words")
        set_role(self._effort_words, "muted")
        self._terrain = named(
            AnswerButtons(
                self.tr("Terrain"),
                [(terrain.value, self._wording.terrain(terrain)) for terrain in Terrain],
            ),
            "workout-terrain",
        )
        self._note = named(QPlainTextEdit(), "workout-note")
        self._note.setTabChangesFocus(True)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setFixedHeight(self.fontMetrics().lineSpacing() * NOTE_LINES + 16)

    def _lay_out(self) -> None:
        in_miles = self._units is Units.MILES
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setObjectName("workout-save")
        self._dress_buttons()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_M)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        distance = self.tr("Distance in miles") if in_miles else self.tr("Distance in km")
        ascent = self.tr("Ascent in feet") if in_miles else self.tr("Ascent in metres")
        grid.addLayout(_field(self.tr("Date"), self._on), 0, 0)
        grid.addLayout(_field(self.tr("Kind"), self._kind), 0, 1)
        grid.addLayout(self._typed_field(Field.DISTANCE, distance), 1, 0)
        grid.addLayout(self._typed_field(Field.DURATION, self.tr("Time")), 1, 1)
        grid.addLayout(_field("", self._effort, self._effort_words), 2, 0, 1, 2)
        grid.addLayout(self._typed_field(Field.ASCENT, ascent), 3, 0)
        grid.addLayout(_field("", self._terrain), 3, 1)
        grid.addLayout(_field(self.tr("Note"), self._note), 4, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addLayout(grid)
        column.addWidget(self._buttons)
        self.setMinimumWidth(WIDTH)

    def _dress_buttons(self) -> None:
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save"))
        self._save.setDefault(True)
        for button in (cancel, self._save):
            button.setIcon(QIcon())
        set_role(self._save, "primary")

    def _typed_field(self, field: Field, title: str) -> QVBoxLayout:
        error = named(QLabel(), f"workout-{field.value}-error")
        set_role(error, "caption")
        self._errors[field] = error
        return _field(title, self._typed[field], error)

    def _connect(self) -> None:
        for editor in self._typed.values():
            editor.textChanged.connect(self._check)
        self._theme.changed.connect(self._colour_errors)
        self._effort.answered.connect(self._show_effort_words)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _show(self, form: WorkoutForm) -> None:
        self._on.setDate(_qdate(form.on))
        self._kind.setCurrentIndex(self._kind.findData(form.kind.value))
        self._typed[Field.DISTANCE].setText(figure(form.distance))
        self._typed[Field.DURATION].setText(form.duration)
        self._typed[Field.ASCENT].setText(form.ascent)
        self._effort.set_answer(str(form.rpe) if form.rpe else None)
        self._terrain.set_answer(form.terrain.value if form.terrain else None)
        self._note.setPlainText(form.note)
        self._show_effort_words()

    def _form(self) -> WorkoutForm:
        on = self._on.date()
        effort, terrain = self._effort.answer(), self._terrain.answer()
        return WorkoutForm(
            on=date(on.year(), on.month(), on.day()),
            kind=SessionKind(self._kind.currentData()),
            distance=plain_number(self._typed[Field.DISTANCE].text()),
            duration=self._typed[Field.DURATION].text(),
            rpe=int(effort) if isinstance(effort, str) else None,
            ascent=plain_number(self._typed[Field.ASCENT].text()),
            terrain=Terrain(terrain) if isinstance(terrain, str) else None,
            note=self._note.toPlainText(),
        )

    def _show_effort_words(self) -> None:
        rpe = self._form().rpe
        self._effort_words.setText(
            effort_words(rpe, self._wording) if rpe else self.tr("not noted")
        )

    def _check(self) -> None:
        problems = self.draft.problems
        for field, label in self._errors.items():
            problem = problems.get(field)
            label.setText(self._sentence(field, problem) if problem else "")
            editor = self._typed[field]
            editor.setProperty("invalid", problem is not None)
            editor.setAccessibleDescription(label.text())
            look_again(editor)
        self._save.setEnabled(not problems)

    def _sentence(self, field: Field, problem: Problem) -> str:
        return {
            Problem.NO_NUMBER: self.tr("Write a number, such as 8.5."),
            Problem.NO_TIME: self.tr("Write hours and minutes, such as 1:05."),
            Problem.TOO_MUCH: self.tr("That is more than can be right."),
            Problem.NOT_ABOVE_ZERO: (
                self.tr("Write 0 or more.")
                if field is Field.ASCENT
                else self.tr("Write more than 0, or leave it empty.")
            ),
        }[problem]

    def _colour_errors(self) -> None:
        for label in self._errors.values():
            label.setStyleSheet(f"color: {self._theme.palette.stop.ink}")


def _field(title: str, *parts: QWidget) -> QVBoxLayout:
    """A label above its editor, and what belongs below."""
    column = QVBoxLayout()
    column.setSpacing(SPACE_XS)
    if title:
        label = QLabel(title)
        set_role(label, "caption")
        label.setBuddy(parts[0])
        parts[0].setAccessibleName(title)
        column.addWidget(label)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
