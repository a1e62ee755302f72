"""The card of a sore region: its level, and the questions that can still change the verdict."""

from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from runsore.core.body import Tissue
from runsore.core.check_in import (
    Form,
    Onset,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.questions import AT_ONCE, Question
from runsore.presenters.spot_cards import SpotCard
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import Theme
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.card import Card, Disclosure
from runsore.ui.widgets.columns import InColumn
from runsore.ui.widgets.named import named
from runsore.ui.widgets.pain_slider import PainSlider
from runsore.wording import Wording

_FOLDED_CHOICES = (
    Question.SPREAD,
    Question.ONSET,
    Question.TREND,
    Question.SIGNS,
    Question.FLAGS,
    Question.TISSUE,
)
ANSWER_TYPES: dict[Question, type[StrEnum]] = {
    Question.SENSATION: Sensation,
    Question.WARM_UP: WarmUp,
    Question.FORM: Form,
    Question.SPREAD: Spread,
    Question.ONSET: Onset,
    Question.TREND: Trend,
    Question.SIGNS: Sign,
    Question.FLAGS: SpotFlag,
    Question.TISSUE: Tissue,
}
_FIELDS = {Question.TISSUE: "tissue_answer"}


class SpotCardWidget(InColumn, Card):
    """Shows a SpotCard and sends what the runner does to it; it keeps no answers itself."""

    pain_changed = Signal(str, object)
    answered = Signal(str, object)
    gone_requested = Signal()
    removal_requested = Signal()

    def __init__(
        self, state: SpotCard, theme: Theme, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(state.name, parent)
        key = state.spot.region.key
        self.setObjectName(f"spot-{key}")
        self._theme = theme
        self._wording = wording
        self._sliders: dict[str, PainSlider] = {}
        self._choices: dict[Question, AnswerButtons] = {}
        self._dates: dict[Question, _DateAnswer] = {}
        self._asked: frozenset[Question] = frozenset()
        self._morning_at_once = False
        self._flags_shown: tuple[SpotFlag, ...] = ()
        self._add_tools()
        self._add_slider("moving", wording.question("moving"), self.body)
        for question in AT_ONCE:
            self._add_choice(question, self.body)
        self._fold = Disclosure(self.tr("More about this"), theme)
        self._fold.setObjectName(f"more-{key}")
        self.body.addWidget(self._fold)
        self._fill_fold()
        self.show_state(state)

    def show_state(self, state: SpotCard) -> None:
        """Brings every answer in line with the state and sends nothing. A question once asked
        stays while the card does: nothing may move away from under the pointer."""
        spot = state.spot
        self._asked |= state.asked
        for moment, level in spot.pain.items():
            self._sliders[moment].set_value(level)
        self._sliders["morning"].set_label(
            state.morning_question or self._wording.question("morning")
        )
        self._place_morning(at_once=bool(state.morning_question))
        self._sliders["morning"].setVisible(
            Question.MORNING in self._asked or bool(state.morning_question)
        )
        for moment in (Question.AFTER, Question.REST):
            self._sliders[moment.value].setVisible(moment in self._asked)
        self._show_flags(state.flags)
        for question, buttons in self._choices.items():
            buttons.set_answer(_shown_answer(spot, question))
            buttons.setVisible(question in self._asked)
        for question, editor in self._dates.items():
            editor.set_date(getattr(spot, question.value), state.day)
            editor.setVisible(question in self._asked)
        folded = self._asked - set(AT_ONCE)
        self._fold.setVisible(bool(folded))

    def _place_morning(self, *, at_once: bool) -> None:
        """The morning after a run is asked of at once; else it waits with the other sliders."""
        if at_once == self._morning_at_once:
            return
        self._morning_at_once = at_once
        place = self.body if at_once else self._fold.body
        place.insertWidget(1 if at_once else 0, self._sliders["morning"])

    def _add_tools(self) -> None:
        gone = named(QToolButton(), "gone")
        gone.setText(self.tr("It's gone"))
        gone.setToolTip(self.tr("No pain left here: level 0 for today"))
        gone.clicked.connect(self.gone_requested)
        remove = named(QToolButton(), "remove")
        remove.setIcon(self._theme.icon("close", "muted"))
        remove.setIconSize(QSize(16, 16))
        remove.setToolTip(self.tr("Remove this region from the check-in"))
        remove.setAccessibleName(self.tr("Remove this region from the check-in"))
        remove.clicked.connect(self.removal_requested)
        self.add_tool(gone)
        self.add_tool(remove)

    def _fill_fold(self) -> None:
        inside = self._fold.body
        for moment in ("morning", "after", "rest"):
            self._add_slider(moment, self._wording.question(moment), inside)
        for question in _FOLDED_CHOICES:
            self._add_choice(question, inside)
        for question in (Question.SINCE, Question.SEEN):
            editor = _DateAnswer(self._wording.question(question.value), self._theme)
            editor.setObjectName(question.value)
            editor.answered.connect(lambda day, name=question.value: self.answered.emit(name, day))
            self._dates[question] = editor
            inside.addWidget(editor)

    def _add_slider(self, moment: str, label: str, into: QVBoxLayout) -> None:
        slider = PainSlider(label, self._theme)
        slider.setObjectName(moment)
        slider.value_changed.connect(lambda level: self.pain_changed.emit(moment, level))
        self._sliders[moment] = slider
        into.addWidget(slider)

    def _add_choice(self, question: Question, into: QVBoxLayout) -> None:
        several = question in (Question.SIGNS, Question.FLAGS)
        options = () if question is Question.FLAGS else self._wording.options(question.value)
        buttons = AnswerButtons(self._wording.question(question.value), options, multiple=several)
        buttons.setObjectName(question.value)
        buttons.answered.connect(lambda answer: self._on_answer(question, answer))
        self._choices[question] = buttons
        into.addWidget(buttons)

    def _show_flags(self, flags: tuple[SpotFlag, ...]) -> None:
        if flags != self._flags_shown:
            self._flags_shown = flags
            known = dict(self._wording.options(Question.FLAGS.value))
            self._choices[Question.FLAGS].set_options([(flag.value, known[flag]) for flag in flags])

    def _on_answer(self, question: Question, answer: Any) -> None:
        field = _FIELDS.get(question, question.value)
        kind = ANSWER_TYPES[question]
        if isinstance(answer, frozenset):
            self.answered.emit(field, frozenset(kind(word) for word in answer))
        else:
            self.answered.emit(field, None if answer is None else kind(answer))


def _shown_answer(spot: SoreSpot, question: Question) -> Any:
    answer = getattr(spot, _FIELDS.get(question, question.value))
    if isinstance(answer, frozenset):
        return frozenset(word.value for word in answer)
    return answer.value if isinstance(answer, StrEnum) else None


class _DateAnswer(QWidget):
    """A date that may be left out: a button brings the field, another clears it."""

    answered = Signal(object)

    def __init__(self, label: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = date.min
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(label)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.dateChanged.connect(self._on_change)
        self._set = QPushButton(self.tr("Set a date"))
        self._set.clicked.connect(lambda: self.answered.emit(self._latest))
        self._clear = QToolButton()
        self._clear.setIcon(theme.icon("close", "muted"))
        self._clear.setAccessibleName(self.tr("Clear the date"))
        self._clear.clicked.connect(lambda: self.answered.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        caption = QLabel(label)
        caption.setBuddy(self._day)
        caption.setWordWrap(True)
        row.addWidget(caption, 1)
        for part in (self._set, self._day, self._clear):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_date(self, day: date | None, latest: date) -> None:
        """Shows a date, or that none is given; none after `latest` can be chosen."""
        self._latest = latest
        self._day.blockSignals(True)
        self._day.setMaximumDate(_as_qt(latest))
        if day is not None:
            self._day.setDate(_as_qt(day))
        self._day.blockSignals(False)
        self._set.setVisible(day is None)
        self._day.setVisible(day is not None)
        self._clear.setVisible(day is not None)

    def _on_change(self, day: QDate) -> None:
        self.answered.emit(day.toPython())


def _as_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
