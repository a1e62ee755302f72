"""Today: click where it hurts, answer a little, read what to do."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack

from runsore.core.body import region_by_key
from runsore.core.check_in import SoreSpot
from runsore.core.log import LogError, LoggedCheckIn, Record, RecoveryDay, Stamp
from runsore.core.value import replace
from runsore.core.verdict import RecoveryMethod
from runsore.presenters import draft as steps
from runsore.presenters.draft import Draft, DraftStore
from runsore.presenters.today import (
    Known,
    TodayState,
    kept_records,
    known_at_once,
    known_on,
    today_state,
    with_usual_plan,
)
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.log_commands import LogEditing, SaveRecords
from runsore.ui.observable_log import ObservableLog
from runsore.ui.pages.today_parts import TodayParts, TodayPlace
from runsore.ui.words import told, translated_wording

_DAY_WATCH_MS = 30_000
_SEEN_WITHIN_MS = 30
_DOUBLE_CLICK = timedelta(seconds=2)
_NOT_ASKED = Known(is_read=False, is_asked=False)


class TodayPage(QObject):
    """The check-in being written, its verdict beside it: what is done at a `place`, whose parts
    it completes. It goes with the place.

    `saved`, `failed` and `set_aside` carry a sentence; what was set aside comes back by
    `bring_back_aside`, or by itself after an edit, of which an empty sentence tells.
    """

    learn_requested = Signal(str)
    saved = Signal(str)
    failed = Signal(str)
    set_aside = Signal(str)

    def __init__(
        self,
        place: TodayPlace,
        log: ObservableLog,
        settings: SettingsStore,
        clock: Callable[[], datetime],
        undo_stack: QUndoStack,
        drafts: DraftStore,
    ) -> None:
        super().__init__(place)
        self._place = place
        self._log = log
        self._settings = settings
        self._clock = clock
        self._wording = translated_wording()
        self._editing = LogEditing(log, undo_stack, clock, self._refused)
        self._drafts = drafts
        self._draft = steps.resumed(drafts.load() or Draft(), clock())
        self._edited: LoggedCheckIn | None = None
        self._aside: Draft | None = None
        self._let_go: dict[str, SoreSpot] = {}
        self._known = _NOT_ASKED if log.can_tell else Known()
        self._known_for = clock().date()
        self._saved_at: datetime | None = None
        self._was_refused = self._draft_at_risk = self._save_asked = False
        self._stale = True
        self._prepare_to_read()
        place.shown.connect(self._on_shown)
        place.renewed.connect(self._complete)
        log.changed.connect(self._read)
        self._midnight = QTimer(self, interval=_DAY_WATCH_MS)
        self._midnight.timeout.connect(self._watch_the_day)
        self._midnight.start()
        self._complete()
        if place.isVisible():
            self._on_shown()

    def _prepare_to_read(self) -> None:
        self._reading = Background(self)
        self._reading.done.connect(self._take_known)
        self._reading.failed.connect(lambda error: self.failed.emit(told(error)))
        for hopeless in (self._reading.failed, self._log.refused):
            hopeless.connect(self._go_on_unread)
        self._reading_on = QTimer(self, singleShot=True, interval=_SEEN_WITHIN_MS)
        self._reading_on.timeout.connect(self._read_on)

    @property
    def _parts(self) -> TodayParts:
        return self._place.parts

    def _complete(self) -> None:
        """What is being written and what was set aside stay when the parts are made anew."""
        self._parts.complete(self._editing, self._settings)
        self._connect()
        self._show()

    @property
    def draft(self) -> Draft:
        return self._draft

    def start_afresh(self) -> None:
        """A new check-in for now; what was being written is set aside."""
        self._put_aside()
        self._go_on_with(Draft())

    def bring_back_aside(self) -> None:
        """Goes on with what was set aside; what is being written takes its place there."""
        if self._aside is not None:
            self._aside, aside = self._draft, self._aside
            self._go_on_with(aside)

    def leave_edit(self) -> None:
        """The kept check-in stays as it was; what was set aside for it comes back."""
        aside, self._aside = self._aside, None
        self._go_on_with(aside or Draft())
        self.set_aside.emit("")

    def _go_on_with(self, draft: Draft, edited: LoggedCheckIn | None = None) -> None:
        """What was asked for, or clicked away, before belongs to what was written then."""
        self._edited = edited
        self._save_asked = False
        self._let_go.clear()
        self.write(draft)
        self._read()

    def use_drafts(self, drafts: DraftStore) -> None:
        """Another log was opened: its draft, never the other log's, is what is being written."""
        self._drafts = drafts
        self._aside = None
        self._known = _NOT_ASKED
        self._go_on_with(steps.resumed(drafts.load() or Draft(), self._clock()))
        self._show()

    def edit(self, logged: LoggedCheckIn) -> None:
        """Opens a kept check-in; saving replaces it."""
        self._put_aside()
        self._go_on_with(steps.draft_of(logged.check_in, logged.stamp.id), logged)

    def settings_changed(self) -> None:
        self._show()

    def save(self) -> None:
        """Keeps the check-in and the day's recovery in one transaction, once the log has been
        asked what the verdict depends on."""
        self._save_asked = self._is_to_be_read
        if self._save_asked:
            self._read_on()
            return
        state = self._state()
        if not state.can_save:
            self.failed.emit(state.hint)
            return
        if self._draft.is_empty and self._is_just_saved():
            return
        self._was_refused = False
        text = self.tr("Save the check-in")
        try:
            before = self._replaced()
        except LogError as error:
            self._refused(told(error))
            return
        records = self._records(before)
        self._editing.stack.push(SaveRecords(self._editing, records, text, before))
        if self._was_refused:
            return
        self._saved_at = self._clock()
        kept_day = self._draft.at
        was_edit, self._edited = self._edited is not None, None
        headline = state.verdict.headline if state.verdict else ""
        aside, self._aside = (self._aside if was_edit else None), None
        goes_on = kept_day if kept_day and kept_day.date() < self._clock().date() else None
        self._let_go.clear()
        self.write(aside or Draft(at=None if was_edit else goes_on))
        self._parts.zones.map.setFocus()
        self.saved.emit(self.tr("Saved. %1").replace("%1", headline))

    def _is_just_saved(self) -> bool:
        """The second half of a double click must not log that nothing is sore."""
        last = self._saved_at
        return last is not None and abs(self._clock() - last) < _DOUBLE_CLICK

    def _replaced(self) -> list[Record]:
        """What the log holds of this check-in and of the day's recovery, to be brought back."""
        replaced: list[Record] = [self._edited] if self._edited else []
        if self._draft.recovery is not None:
            day = self._draft.recovery.on
            replaced.extend(self._log.recovery_days(day, day))
        return replaced

    def _records(self, before: Sequence[Record]) -> list[Record]:
        now = self._clock()
        stamp = self._edited.stamp.touched(now) if self._edited else Stamp.new(uuid4(), now)
        profile = self._settings.current.profile
        return kept_records(self._draft, now, self._known, profile, stamp, before)

    def _connect(self) -> None:
        header, zones = self._parts.header, self._parts.zones
        header.save_requested.connect(self.save)
        header.cancel_requested.connect(self.leave_edit)
        header.same_requested.connect(self._bring_back)
        header.when.moment_changed.connect(self._set_moment)
        for source in (zones.map, zones.regions):
            source.region_clicked.connect(self._toggle)
        zones.map.level_typed.connect(lambda key, level: self._rate(key, "moving", level))
        zones.plan.plan_changed.connect(
            lambda plan: self.write(replace(self._draft, planned=plan, plan_chosen=True))
        )
        answers = zones.answers
        answers.pain_changed.connect(self._rate)
        answers.answered.connect(self._answer)
        answers.toggle_requested.connect(self._toggle)
        answers.gone_requested.connect(
            lambda key: self.write(steps.mark_gone(self._draft, region_by_key(key)))
        )
        answers.extras.flags_changed.connect(
            lambda flags: self.write(replace(self._draft, flags=flags))
        )
        answers.extras.notes_changed.connect(
            lambda notes: self.write(replace(self._draft, notes=notes))
        )
        answers.extras.recovery_changed.connect(self._note_recovery)
        zones.advice.learn_requested.connect(self.learn_requested)
        zones.advice.copy_requested.connect(lambda text: QGuiApplication.clipboard().setText(text))

    def _toggle(self, key: str) -> None:
        """A region clicked away by mistake comes back with its answers."""
        region = region_by_key(key)
        spot = self._draft.spot(region)
        if spot is not None:
            self._let_go[key] = spot
        self.write(steps.toggle_region(self._draft, region, self._let_go.get(key)))

    def _put_aside(self) -> None:
        if self._draft.is_empty or self._edited is not None:
            return
        self._aside = self._draft
        self.set_aside.emit(self.tr("The check-in you were writing is set aside."))

    def _rate(self, key: str, moment: str, level: int | None) -> None:
        self.write(steps.set_pain(self._draft, region_by_key(key), moment, level))

    def _answer(self, key: str, name: str, value: object) -> None:
        self.write(steps.answer(self._draft, region_by_key(key), name, value))

    def _bring_back(self) -> None:
        self.write(steps.bring_back(self._draft, self._known.yesterday))

    def _note_recovery(self, hours: float | None, methods: frozenset[RecoveryMethod]) -> None:
        day = RecoveryDay(self._moment().date(), hours, methods)
        self.write(replace(self._draft, recovery=day))

    def _set_moment(self, at: datetime | None) -> None:
        day_before = self._moment().date()
        self.write(steps.moved(self._draft, at, self._clock()))
        if self._moment().date() != day_before:
            self._read()

    def _moment(self) -> datetime:
        return self._draft.at or self._clock()

    def write(self, draft: Draft) -> None:
        """Goes on with a draft: one that was changed here, or begun elsewhere."""
        if draft == self._draft:
            return
        self._draft = draft
        self.keep_draft()
        self._show()

    def keep_draft(self) -> None:
        """After every change, and at the end. Says once that the disk refuses, not at every key;
        again when it has worked between."""
        was_at_risk, self._draft_at_risk = self._draft_at_risk, False
        try:
            self._drafts.keep(self._draft, self._clock())
        except OSError as error:
            self._draft_at_risk = True
            reason = error.strerror or type(error).__name__
            if not was_at_risk:
                said = self.tr("The draft cannot be kept on disk: %1.")
                self.failed.emit(said.replace("%1", reason))

    def _state(self) -> TodayState:
        return today_state(
            self._draft, self._clock(), self._known, self._settings.current, self._wording
        )

    def _show(self) -> None:
        self._parts.show_state(
            self._state(), self._draft, self._known, self._settings.current, self._clock()
        )

    def _on_shown(self) -> None:
        self._parts.zones.map.setFocus()
        if self._stale:
            self._read()

    def _read(self) -> None:
        """Asks the log, on another thread, what matters on the day of the draft."""
        if not self._place.isVisible() or not self._log.is_open:
            self._stale = True
            return
        self._known_for = self._clock().date()
        needs_all = self._known.is_read or not self._draft.is_empty
        self._ask(known_on if needs_all else known_at_once)

    @property
    def _is_to_be_read(self) -> bool:
        return self._log.is_open and (self._stale or self._reading.is_busy)

    def _read_on(self) -> None:
        """The history, once it is seen what the log says without it."""
        if self._log.is_open and self._stale and not self._reading.is_busy:
            self._ask(known_on)

    def _ask(self, read: Callable[..., Known]) -> None:
        self._stale = False
        self._reading.start(partial(read, self._log, self._moment(), without=self._draft.edits))

    def _take_known(self, known: Known) -> None:
        before, self._known = self._known, known
        self._stale = self._stale or not known.is_read
        if self._draft.edits is not None and self._draft.edits == known.edits:
            self._go_on_editing(known.edited)
        if self._draft.edits is None:
            self._plan_as_usual(before)
        self._show()
        if not known.is_read:
            self._reading_on.start()
        if self._save_asked:
            self.save()

    def _go_on_unread(self) -> None:
        """Advice without a history is better than none, where there is none to be had."""
        if self._is_to_be_read:
            # Another log was asked for and refused; the one in use is still there.
            return
        self._save_asked = False
        if not self._known.is_read:
            self._known = replace(self._known, is_read=True, is_asked=True)
            self._show()

    def _plan_as_usual(self, before: Known) -> None:
        """What was only filled in for another day makes way for what this day holds."""
        if not self._draft.plan_chosen and self._draft.planned == before.usual_plan:
            self._draft = replace(self._draft, planned=None)
        self._draft = with_usual_plan(self._draft, self._known)

    def _go_on_editing(self, edited: LoggedCheckIn | None) -> None:
        """A check-in that was deleted meanwhile is not brought back by saving what it was."""
        was_there, self._edited = self._edited is not None, edited
        if edited is None:
            self.write(replace(self._draft, edits=None))
            if was_there:
                self.failed.emit(self.tr("What you were changing is deleted; Save makes it anew."))

    def _watch_the_day(self) -> None:
        """Midnight passes, or the laptop wakes on another day."""
        if self._clock().date() != self._known_for:
            self._read()

    def _refused(self, sentence: str) -> None:
        self._was_refused = True
        self.failed.emit(sentence)
