"""Reminders at work: watches the clock, asks the log, and tells in the window and the tray."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from runsore.core.log import LogError
from runsore.presenters import reminders
from runsore.presenters.reminders import Reminder, ReminderFacts, ReminderMemory
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.observable_log import ObservableLog
from runsore.ui.theme import Theme
from runsore.ui.tray import Tray
from runsore.ui.widgets.notice_bar import NoticeBar

# A laptop that wakes runs its timers at once, so this is also how late a reminder may be.
WATCH_MS = 30_000
_SHOWN, _PUT_OFF = "reminders/shown", "reminders/put-off"


class Reminding(QObject):
    """`bar` carries the reminder in the window; with a tray there is a message too.

    `told` is sent when one is shown, `check_in_requested` when the runner wants to; `unexpected`
    carries an error that is none of the log's.
    """

    told = Signal()
    check_in_requested = Signal()
    unexpected = Signal(object)

    def __init__(
        self,
        log: ObservableLog,
        settings: SettingsStore,
        memory: QSettings,
        clock: Callable[[], datetime],
        theme: Theme,
        tray: Tray | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._settings = settings
        self._kept = memory
        self._clock = clock
        self._tray = tray
        self._is_paused = False
        self._told: Reminder | None = None
        self._told_on: date | None = None
        self.bar = self._make_bar(theme)
        self._asking = Background(self)
        self._asking.done.connect(self._on_facts)
        self._asking.failed.connect(self._on_no_facts)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.look)
        log.changed.connect(self.look)
        if tray is not None:
            tray.later_requested.connect(self.put_off)
        self.settings_changed()

    def settings_changed(self) -> None:
        """Watches only where the runner wants to be reminded of something."""
        if reminders.are_on(self._settings.current):
            self._watch.start()
            self.look()
        else:
            self._watch.stop()
            self._dismiss()

    def pause(self, *, on: bool) -> None:
        """While a log is shown that is not the runner's own, nothing is due."""
        self._is_paused = on
        if on:
            self._dismiss()
        else:
            self.look()

    def look(self) -> None:
        """Whether something is due now, or what is shown has been done or is of another day."""
        if self._is_paused or not self._log.is_open:
            return
        now = self._clock()
        is_shown = self._told_on is not None
        if is_shown and self._told_on != now.date():
            self._dismiss()
        if is_shown or reminders.is_time(now, self._settings.current, self._memory()):
            self._asking.start(partial(_asked, self._log, now))

    def put_off(self) -> None:
        """An hour later, once more."""
        memory, now = self._memory(), self._clock()
        if memory.shown_at is None or memory.shown_at.date() != now.date():
            memory = reminders.shown(now)
        self._remember(reminders.put_off(memory, now))
        self._dismiss()

    def _make_bar(self, theme: Theme) -> NoticeBar:
        bar = NoticeBar(theme, "bell", "reminder-bar")
        self._go = bar.add_button("reminder-check-in", self.tr("Check in"), "primary")
        self._go.clicked.connect(self._check_in)
        self._later = bar.add_button("reminder-later", self.tr("In an hour"))
        self._later.clicked.connect(self.put_off)
        self._leave = bar.add_button("reminder-not-today", self.tr("Not today"), "flat")
        self._leave.clicked.connect(self._dismiss)
        return bar

    def retranslate(self) -> None:
        self._go.setText(self.tr("Check in"))
        self._later.setText(self.tr("In an hour"))
        self._leave.setText(self.tr("Not today"))
        if self._told is not None:
            self.bar.tell(self._words_of(self._told))

    def _words_of(self, due: Reminder) -> str:
        """Seen by whoever looks at the screen, so it says nothing of what is in the log."""
        return {
            Reminder.MORNING: self.tr("How does it feel today? A check-in takes a moment."),
            Reminder.AFTER_RUN: self.tr("You ran yesterday. How does it feel this morning?"),
        }[due]

    def _on_facts(self, answer: tuple[datetime, ReminderFacts]) -> None:
        now, facts = answer
        if facts.checked_in:
            self._dismiss()
        if self._is_paused or self._told_on is not None:
            return
        due = reminders.due(now, self._settings.current, self._memory(), facts)
        if due is not None:
            self._tell(due, now)

    def _on_no_facts(self, error: Exception) -> None:
        """The pages say what is wrong with the log; a reminder is no second place for it."""
        if not isinstance(error, LogError):
            self.unexpected.emit(error)

    def _tell(self, due: Reminder, now: datetime) -> None:
        self._remember(reminders.shown(now))
        self._told, self._told_on = due, now.date()
        text = self._words_of(due)
        self.bar.tell(text)
        if self._tray is not None and self._tray.is_available():
            self._tray.tell("Runsore", text)
        self.told.emit()

    def _check_in(self) -> None:
        self._dismiss()
        self.check_in_requested.emit()

    def _dismiss(self) -> None:
        self._told = self._told_on = None
        self.bar.hide()

    def _memory(self) -> ReminderMemory:
        return ReminderMemory(self._moment(_SHOWN), self._moment(_PUT_OFF))

    def _moment(self, key: str) -> datetime | None:
        stored = self._kept.value(key)
        try:
            moment = datetime.fromisoformat(stored) if isinstance(stored, str) else None
        except ValueError:
            return None
        return moment if moment is None or moment.tzinfo else None

    def _remember(self, memory: ReminderMemory) -> None:
        for key, moment in ((_SHOWN, memory.shown_at), (_PUT_OFF, memory.snoozed_until)):
            if moment is None:
                self._kept.remove(key)
            else:
                self._kept.setValue(key, moment.isoformat())


def _asked(log: ObservableLog, now: datetime) -> tuple[datetime, ReminderFacts]:
    return now, reminders.facts_on(log, now.date())
