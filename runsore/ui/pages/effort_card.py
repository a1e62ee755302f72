"""Asks how hard a run was that has no effort yet: one click, and it is noted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from runsore.core.log import LoggedWorkout
from runsore.core.workout import RPE_MAX
from runsore.presenters.effort import EffortQuestion, effort_to_ask
from runsore.settings import SettingsStore
from runsore.ui.log_commands import LogEditing, SaveRecords
from runsore.ui.theme import set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.named import named
from runsore.ui.words import short_day, translated_wording

if TYPE_CHECKING:
    from runsore.ui.widgets.answer_buttons import AnswerButtons


class EffortCard(Card):
    """Is offered the latest workouts by its page whenever that has read them; hidden where there
    is nothing to ask. Asks for workouts of today and of so many `days` before."""

    def __init__(
        self,
        editing: LogEditing,
        settings: SettingsStore,
        days: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("effort-card")
        self._editing = editing
        self._settings = settings
        self._days = days
        self._offered: Sequence[LoggedWorkout] = ()
        self._asked: EffortQuestion | None = None
        self._left_alone: set[UUID] = set()
        self._answers: AnswerButtons | None = None
        self.hide()

    def offer(self, newest_first: Sequence[LoggedWorkout]) -> None:
        self._offered = newest_first
        asked = effort_to_ask(
            newest_first,
            self._editing.clock().date(),
            self._days,
            self._settings.current.units,
            translated_wording(),
            short_day,
            self._left_alone,
        )
        if asked is not None and asked != self._asked:
            answers = self._answers = self._answers or self._laid_out()
            answers.set_answer(None)
            answers.set_question(asked.text)
        self._asked = asked
        self.setVisible(asked is not None)

    def _laid_out(self) -> "AnswerButtons":
        from runsore.ui.widgets.answer_buttons import AnswerButtons  # noqa: PLC0415 - to ask

        numbers = [(str(number), str(number)) for number in range(1, RPE_MAX + 1)]
        answers = named(AnswerButtons("", numbers), "effort")
        answers.answered.connect(self._answer)
        scale = QLabel(self.tr("1 is very easy, 10 as hard as it gets"))
        scale.setWordWrap(True)
        set_role(scale, "caption")
        skip = named(QPushButton(self.tr("Not now")), "effort-skip")
        set_role(skip, "flat")
        skip.clicked.connect(self._skip)
        foot = QHBoxLayout()
        foot.addWidget(scale, 1)
        foot.addWidget(skip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setSpacing(0)
        self.body.addWidget(answers)
        self.body.addLayout(foot)
        return answers

    def _answer(self, answer: object) -> None:
        """The log says that it changed, the page reads it again, and the next is asked."""
        asked = self._asked
        if asked is None or not isinstance(answer, str):
            return
        text = self.tr("note an effort")
        records = (asked.answered(int(answer)),)
        self._editing.stack.push(SaveRecords(self._editing, records, text, (asked.entry,)))

    def _skip(self) -> None:
        """Until the program is started again."""
        if self._asked is not None:
            self._left_alone.add(self._asked.entry.stamp.id)
            self.offer(self._offered)
