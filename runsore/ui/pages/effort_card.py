"""Asks how hard a run was that has no effort yet: one click, and it is noted."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from runsore.core.log import LogError, LoggedWorkout
from runsore.core.workout import RPE_MAX
from runsore.presenters.effort import EffortQuestion, effort_to_ask
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.log_commands import LogEditing, SaveRecords
from runsore.ui.observable_log import ObservableLog
from runsore.ui.theme import set_role
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.named import named
from runsore.ui.words import short_day, translated_wording

_DAY_WATCH_MS = 60_000


class EffortCard(Card):
    """Part of a page, whose showing makes it read; hidden where there is nothing to ask.

    Asks for workouts of today and of so many `days` before.
    """

    def __init__(
        self,
        log: ObservableLog,
        editing: LogEditing,
        settings: SettingsStore,
        page: QWidget,
        days: int = 1,
    ) -> None:
        super().__init__()
        self.setObjectName("effort-card")
        self._log = log
        self._editing = editing
        self._settings = settings
        self._days = days
        self._page = page
        self._asked: EffortQuestion | None = None
        self._left_alone: set[UUID] = set()
        self._read_for: date | None = None
        numbers = [(str(number), str(number)) for number in range(1, RPE_MAX + 1)]
        self._answers = named(AnswerButtons("", numbers), "effort")
        self._lay_out()
        self._reading = Background(self)
        self._reading.done.connect(self._ask)
        self._reading.failed.connect(self._on_unread)
        self._answers.answered.connect(self._answer)
        log.changed.connect(self._read)
        page.installEventFilter(self)
        self._watch = QTimer(self)
        self._watch.setInterval(_DAY_WATCH_MS)
        self._watch.timeout.connect(self._watch_the_day)
        self._watch.start()
        self.hide()

    def _lay_out(self) -> None:
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
        self.body.addWidget(self._answers)
        self.body.addLayout(foot)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._read()
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        if not self._page.isVisible() or not self._log.is_open:
            return
        log, today = self._log, self._editing.clock().date()
        self._read_for = today
        first = today - timedelta(days=self._days)
        self._reading.start(lambda: log.workouts(first, today))

    def _ask(self, workouts: Sequence[LoggedWorkout]) -> None:
        self._asked = effort_to_ask(
            workouts,
            self._editing.clock().date(),
            self._days,
            self._settings.current.units,
            translated_wording(),
            short_day,
            self._left_alone,
        )
        if self._asked is not None:
            self._answers.set_answer(None)
            self._answers.set_question(self._asked.text)
        self.setVisible(self._asked is not None)

    def _on_unread(self, error: Exception) -> None:
        """The page says what is wrong with the log; this only has nothing to ask."""
        if not isinstance(error, LogError):
            raise error
        self.hide()

    def _answer(self, answer: object) -> None:
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
            self._read()

    def _watch_the_day(self) -> None:
        """Midnight passes, or the laptop wakes on another day."""
        if self._read_for not in (None, self._editing.clock().date()):
            self._read()
