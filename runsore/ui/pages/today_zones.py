"""The zones of Today beside its map: what is asked, and what is advised."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from runsore.core.body import BodyRegion
from runsore.core.check_in import CheckInFlag
from runsore.presenters.draft import Draft
from runsore.presenters.today import Known, TodayState
from runsore.presenters.verdict import VerdictView
from runsore.settings import SettingsStore
from runsore.ui.log_commands import LogEditing
from runsore.ui.palette import SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.card import Card, Disclosure
from runsore.ui.widgets.columns import ColumnPart
from runsore.ui.widgets.named import named
from runsore.ui.widgets.verdict_banner import VerdictBanner
from runsore.wording import Wording

if TYPE_CHECKING:
    from runsore.core.log import LoggedWorkout
    from runsore.presenters.spot_cards import SpotCard
    from runsore.ui.pages.effort_card import EffortCard
    from runsore.ui.widgets.answer_buttons import AnswerButtons
    from runsore.ui.widgets.recovery_editor import RecoveryEditor
    from runsore.ui.widgets.spot_card import SpotCardWidget

Part = TypeVar("Part", bound=QWidget)


class Extras(QWidget):
    """What belongs to the whole check-in: warning signs, notes, recovery; each made when it is
    first unfolded. `recovery_changed` is RecoveryEditor's."""

    flags_changed = Signal(object)
    notes_changed = Signal(str)
    recovery_changed = Signal(object, object)

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._draft, self._known = Draft(), Known()
        self._flags: AnswerButtons | None = None
        self._notes: QPlainTextEdit | None = None
        self._recovery: RecoveryEditor | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for name, title, make in (
            ("check-in-flags", wording.question("check_in_flags"), self._make_flags),
            ("notes", self.tr("Notes"), self._make_notes),
            ("recovery", self.tr("Recovery today"), self._make_recovery),
        ):
            fold = named(Disclosure(title, theme, self), f"fold-{name}")
            fold.fill_when_open(partial(self._unfold, name, make, fold))
            column.addWidget(fold)

    def _unfold(self, name: str, make: Callable[[], QWidget], fold: Disclosure) -> None:
        fold.body.addWidget(named(make(), name))
        self.show_draft(self._draft, self._known)

    def _make_flags(self) -> QWidget:
        from runsore.ui.widgets.answer_buttons import AnswerButtons  # noqa: PLC0415 - unfolded now

        question = self._wording.question("check_in_flags")
        options = self._wording.options("check_in_flags")
        self._flags = AnswerButtons(question, options, multiple=True)
        self._flags.answered.connect(
            lambda words: self.flags_changed.emit(frozenset(CheckInFlag(word) for word in words))
        )
        return self._flags

    def _make_notes(self) -> QWidget:
        self._notes = notes = QPlainTextEdit()
        notes.setPlaceholderText(self.tr("Shoes, route, sleep, what you noticed…"))
        notes.setAccessibleName(self.tr("Notes"))
        notes.setTabChangesFocus(True)
        notes.setFixedHeight(88)
        notes.textChanged.connect(lambda: self.notes_changed.emit(notes.toPlainText()))
        return notes

    def _make_recovery(self) -> QWidget:
        from runsore.ui.widgets.recovery_editor import (  # noqa: PLC0415 - unfolded now
            RecoveryEditor,
        )

        self._recovery = RecoveryEditor(self._wording)
        self._recovery.recovery_changed.connect(self.recovery_changed)
        return self._recovery

    def show_draft(self, draft: Draft, known: Known) -> None:
        self._draft, self._known = draft, known
        if self._flags is not None:
            self._flags.set_answer(frozenset(flag.value for flag in draft.flags))
        if self._notes is not None and self._notes.toPlainText() != draft.notes:
            self._notes.blockSignals(True)
            self._notes.setPlainText(draft.notes)
            self._notes.blockSignals(False)
        if self._recovery is not None:
            self._recovery.set_recovery(draft.recovery or known.recovery)


class AnswersZone(ColumnPart):
    """A card for each sore region, what was sore yesterday, and what belongs to the whole."""

    pain_changed = Signal(str, str, object)
    answered = Signal(str, str, object)
    gone_requested = Signal(str)
    toggle_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        editing: LogEditing,
        settings: SettingsStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._editing = editing
        self._settings = settings
        self._cards: dict[str, SpotCardWidget] = {}
        self._rows: dict[str, QWidget] = {}
        more = Card(parent=self)
        self.extras = named(Extras(theme, wording, more), "extras")
        self._hint = named(QLabel(self), "hint")
        self._hint.setWordWrap(True)
        set_role(self._hint, "muted")
        self._gone = QVBoxLayout()
        # It is about an earlier run, not about this morning.
        self._asked = QVBoxLayout()
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(SPACE_M)
        more.body.addWidget(self.extras)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self._card_column)
        # Below the cards: it goes while a slider is being dragged, and nothing may move then.
        column.addWidget(self._hint)
        column.addLayout(self._gone)
        column.addLayout(self._asked)
        column.addWidget(more)

    def show_state(self, state: TodayState, draft: Draft, known: Known) -> None:
        self._show_cards(state.cards)
        self._show_yesterday(state.missing_yesterday)
        self._hint.setText(self._invitation(state))
        self._hint.setVisible(bool(self._hint.text()))
        self.extras.show_draft(draft, known)
        self._ask_for_effort(known.workouts)

    def _ask_for_effort(self, workouts: "Sequence[LoggedWorkout]") -> None:
        if "_effort" in vars(self) or any(kept.workout.rpe is None for kept in workouts):
            self._effort.offer(workouts)

    @cached_property
    def _effort(self) -> "EffortCard":
        """Made when a run first has none."""
        from runsore.ui.pages.effort_card import EffortCard  # noqa: PLC0415 - as said

        card = EffortCard(self._editing, self._settings, parent=self)
        self._asked.addWidget(card)
        return card

    def _invitation(self, state: TodayState) -> str:
        if state.cards:
            return state.hint
        return self.tr("Click on the body where it hurts. Nothing sore? Just save.")

    def _show_cards(self, cards: "tuple[SpotCard, ...]") -> None:
        by_key = {card.spot.region.key: card for card in cards}
        _show_each(self._card_column, self._cards, by_key, lambda key: self._new_card(by_key[key]))
        for key, card in by_key.items():
            self._cards[key].show_state(card)

    def _new_card(self, card: "SpotCard") -> "SpotCardWidget":
        from runsore.ui.widgets.spot_card import SpotCardWidget  # noqa: PLC0415 - the first is sore

        key = card.spot.region.key
        widget = SpotCardWidget(card, self._theme, self._wording)
        widget.pain_changed.connect(lambda *change: self.pain_changed.emit(key, *change))
        widget.answered.connect(lambda *change: self.answered.emit(key, *change))
        widget.gone_requested.connect(lambda: self.gone_requested.emit(key))
        widget.removal_requested.connect(lambda: self.toggle_requested.emit(key))
        return widget

    def _show_yesterday(self, regions: Sequence[BodyRegion]) -> None:
        """One click says that a region which was sore yesterday is so no more."""
        by_key = {region.key: region for region in regions}
        _show_each(self._gone, self._rows, by_key, lambda key: self._new_row(by_key[key]))

    def _new_row(self, region: BodyRegion) -> QWidget:
        key = region.key
        row = named(QFrame(), f"yesterday-{key}")
        line = QHBoxLayout(row)
        line.setContentsMargins(SPACE_S, 0, 0, 0)
        label = QLabel(self.tr("Sore yesterday: %1").replace("%1", self._wording.region(region)))
        label.setWordWrap(True)
        set_role(label, "muted")
        line.addWidget(label, 1)
        for name, text, act in (
            ("still", self.tr("Still sore"), self.toggle_requested),
            ("gone", self.tr("It's gone"), self.gone_requested),
        ):
            button = named(QPushButton(text), f"{name}-{key}")
            button.clicked.connect(lambda _, act=act: act.emit(key))
            set_role(button, "flat")
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _show_each(
    column: QVBoxLayout, shown: dict[str, Part], keys: Iterable[str], make: Callable[[str], Part]
) -> None:
    """A part for each key, in their order. What is shown already stays as it is, with its focus
    and a click that is half done."""
    for key in shown.keys() - set(keys):
        gone = shown.pop(key)
        column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
    for place, key in enumerate(keys):
        if key not in shown:
            shown[key] = make(key)
            column.insertWidget(place, shown[key])


class AdviceZone(ColumnPart):
    """The verdict, made once the log was asked, and a line on where it comes from; the signals are
    VerdictBanner's."""

    learn_requested = Signal(str)
    copy_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdict: VerdictBanner | None = None
        self._note = named(QLabel(self, wordWrap=True), "verdict-note")
        set_role(self._note, "caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self._note)

    @property
    def view(self) -> VerdictView | None:
        """What the verdict shows, None while it says nothing."""
        return self._verdict.view if self._verdict else None

    def show_state(self, state: TodayState, known: Known) -> None:
        """Nothing before the log was asked: what it says would take the place of that at once."""
        self._note.setText(state.verdict_note)
        self._note.setVisible(bool(state.verdict_note))
        if not known.is_asked:
            if self._verdict is not None:
                self._verdict.hide()
                self._verdict.show_verdict(None)
            return
        verdict = self._verdict = self._verdict or self._made()
        if verdict.isHidden():
            # As wide as Qt makes it, it would be laid out for nothing.
            verdict.resize(self.width(), verdict.height())
        verdict.show_verdict(state.verdict)
        verdict.show()

    def _made(self) -> VerdictBanner:
        """Made sooner, it would be styled for a verdict that it does not show."""
        verdict = named(VerdictBanner(self._theme, self), "verdict")
        verdict.learn_requested.connect(self.learn_requested)
        verdict.copy_requested.connect(self.copy_requested)
        self._column.addWidget(verdict)
        return verdict
