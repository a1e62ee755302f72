"""The verdict in full: headline, care, session, reasons with their sources, what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from runsore.presenters.verdict import VerdictView, verdict_text
from runsore.ui.icons import IconView
from runsore.ui.palette import SPACE_M, SPACE_S, SPACE_XS
from runsore.ui.theme import Theme, look_again, set_role
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.columns import ColumnPart, InColumn
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named
from runsore.ui.widgets.reason_list import ReasonList
from runsore.ui.widgets.showing import show_if
from runsore.ui.widgets.wrapped_label import Chip, ColumnLabel
from runsore.ui.words import translated_wording


class VerdictBanner(InColumn, QFrame):
    """Says nothing before `show_verdict`. `learn_requested` carries a reason's anchor,
    `copy_requested` the verdict as plain text."""

    learn_requested = Signal(str)
    copy_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = translated_wording()
        self._view: VerdictView | None = None
        set_role(self, "card")
        self._header = named(_Header(theme, self), "verdict-header")
        self._body = body = named(ColumnPart(self), "verdict-body")
        label = self._wording.label
        self._lead = named(ColumnLabel(parent=body), "verdict-lead")
        self._session_section = _Section(label("session"), body)
        self._session = named(_Session(theme, self._session_section), "verdict-session")
        self._reasons_section = _Section(label("why"), body)
        self._reasons = named(ReasonList(theme, self._reasons_section), "verdict-reasons")
        self._reasons.learn_requested.connect(self.learn_requested)
        self._alternatives_section = _Section(label("instead"), body)
        self._alternatives = named(_Chips(self._alternatives_section), "verdict-alternatives")
        self._recovery = named(_Recovery(label("recovery"), theme, body), "verdict-recovery")
        self._next_section = _Section(label("next"), body)
        self._next = named(_NextStep(theme, self._next_section), "verdict-next")
        self._rule = QFrame(body)
        set_role(self._rule, "rule")
        self._disclaimer = named(ColumnLabel(role="caption", parent=body), "verdict-disclaimer")
        self._copy = named(QPushButton(self.tr("Copy as text"), body), "verdict-copy")
        self._lay_out()

    @property
    def view(self) -> VerdictView | None:
        return self._view

    def show_verdict(self, view: VerdictView | None) -> None:
        """None is the calm state before anything has been said."""
        if view is not None and view == self._view:
            return
        self._view = view
        if view is None:
            self._body.hide()
            self._header.show_invitation()
            self.setAccessibleName(self.tr("Verdict: nothing to judge yet"))
            return
        self._header.show_verdict(view)
        self._lead.setText(view.lead)
        self._session.show_session(view)
        self._reasons.show_reasons(view.reasons)
        self._alternatives.show_chips(view.alternatives)
        self._recovery.show_methods(view.recovery)
        self._next.show_step(view.next_step)
        self._disclaimer.setText(view.disclaimer)
        for section, wanted in self._sections():
            show_if(section, wanted)
        # Shown before, or as wide as Qt makes it, it would be laid out for nothing.
        self._body.resize(self.contentsRect().width() - 2, self._body.height())
        self._body.show()
        self.setAccessibleName(self.tr("Verdict: %1").replace("%1", view.headline))

    def _sections(self) -> list[tuple[QWidget, bool]]:
        view = self._view
        if view is None:
            return []
        return [
            (self._lead, bool(view.lead)),
            (self._session_section, bool(view.before or view.after or view.session_note)),
            (self._reasons_section, bool(view.reasons)),
            (self._alternatives_section, bool(view.alternatives)),
            (self._next_section, bool(view.next_step)),
            (self._recovery, bool(view.recovery)),
        ]

    def _lay_out(self) -> None:
        self._session_section.hold(self._session)
        self._reasons_section.hold(self._reasons)
        self._alternatives_section.hold(self._alternatives)
        self._next_section.hold(self._next)
        self._copy.setIcon(self._theme.icon("copy", "muted"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copy)
        set_role(self._copy, "flat")
        body = QVBoxLayout(self._body)
        body.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        body.setSpacing(SPACE_M)
        body.addWidget(self._lead)
        body.addWidget(self._session_section)
        body.addWidget(self._reasons_section)
        body.addWidget(self._alternatives_section)
        body.addWidget(self._recovery)
        body.addWidget(self._next_section)
        body.addWidget(self._rule)
        body.addWidget(self._disclaimer)
        body.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._body)
        column.addStretch(1)

    def _on_copy(self) -> None:
        if self._view is not None:
            self.copy_requested.emit(verdict_text(self._view, self._wording))


class _Header(InColumn, QFrame):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconView(theme.icon("body"), theme.sizes.line * 2, self)
        self._headline = named(ColumnLabel(role="headline", parent=self), "verdict-headline")
        self._care_row = QWidget(self)
        self._care_icon = IconView(theme.icon("info"), theme.sizes.icon, self._care_row)
        self._care = named(ColumnLabel(role="strong", parent=self._care_row), "verdict-care")
        self._kind = named(ColumnLabel(parent=self), "verdict-kind")
        care = QHBoxLayout(self._care_row)
        care.setContentsMargins(0, 0, 0, 0)
        care.setSpacing(SPACE_S)
        care.addWidget(self._care_icon, 0, Qt.AlignmentFlag.AlignTop)
        care.addWidget(self._care, 1)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self._headline)
        words.addWidget(self._care_row)
        words.addWidget(self._kind)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_invitation(self) -> None:
        self._tint("plain", "body", "")
        self._say(
            self.tr("Where does it hurt?"),
            "",
            self.tr("Click a region and set its level; what to do about it appears here."),
        )

    def show_verdict(self, view: VerdictView) -> None:
        self._tint(view.tone, view.icon, view.care_icon)
        self._say(view.headline, view.care_line, view.kind)

    def _tint(self, tone: str, name: str, care_name: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            look_again(self, self._headline, self._care, self._kind)
        self._icon.set_icon(self._theme.icon(name, f"{tone}.ink"))
        show_if(self._care_icon, bool(care_name))
        if care_name:
            self._care_icon.set_icon(self._theme.icon(care_name, f"{tone}.ink"))

    def _say(self, headline: str, care: str, kind: str) -> None:
        self._headline.setText(headline)
        self._care.setText(care)
        show_if(self._care_row, bool(care))
        self._kind.setText(kind)
        show_if(self._kind, bool(kind))


class _Session(InColumn, QFrame):
    """The plan as it was, and what becomes of it today."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "inset")
        self._before = named(ColumnLabel(role="muted", parent=self), "session-before")
        self._change = QWidget(self)
        self._after = named(ColumnLabel(role="strong", parent=self._change), "session-after")
        self._note = named(ColumnLabel(role="muted", parent=self), "session-note")
        change = QHBoxLayout(self._change)
        change.setContentsMargins(0, 0, 0, 0)
        change.setSpacing(SPACE_S)
        arrow = IconView(theme.icon("arrow-right", "muted"), theme.sizes.icon, self._change)
        change.addWidget(arrow, 0, Qt.AlignmentFlag.AlignTop)
        change.addWidget(self._after, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S + SPACE_XS, SPACE_S, SPACE_S + SPACE_XS, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._before)
        column.addWidget(self._change)
        column.addWidget(self._note)

    def show_session(self, view: VerdictView) -> None:
        changed = view.before != view.after
        self._before.setText(view.before)
        set_role(self._before, "muted" if changed and view.after else "strong")
        show_if(self._before, bool(view.before))
        self._after.setText(view.after)
        show_if(self._change, changed and bool(view.after))
        self._note.setText(view.session_note)
        show_if(self._note, bool(view.session_note))


class _Chips(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self._row = FlowLayout(self, spacing=SPACE_XS)

    def show_chips(self, texts: tuple[str, ...]) -> None:
        if texts == self._texts:
            return
        self._texts = texts
        while (item := self._row.takeAt(0)) is not None:
            _discard(item.widget())
        for text in texts:
            self._row.addWidget(Chip(text, self))


class _Recovery(Disclosure):
    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(title, theme, parent)
        self._methods: tuple[tuple[str, str], ...] = ()

    def show_methods(self, methods: tuple[tuple[str, str], ...]) -> None:
        if methods == self._methods:
            return
        self._methods = methods
        self.fill_when_open(self._add_methods)

    def _add_methods(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            _discard(item.widget())
        for title, text in self._methods:
            words = QWidget()
            column = QVBoxLayout(words)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(ColumnLabel(title, "strong"))
            column.addWidget(ColumnLabel(text, "muted"))
            self.body.addWidget(words)


class _NextStep(ColumnPart):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = named(ColumnLabel(parent=self), "next-step")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        clock = IconView(theme.icon("clock", "accent"), theme.sizes.icon, self)
        row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._step, 1)

    def show_step(self, step: str) -> None:
        self._step.setText(step)


class _Section(ColumnPart):
    """A part of the verdict under its title."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._column.addWidget(ColumnLabel(title, "overline", self))

    def hold(self, content: QWidget) -> None:
        self._column.addWidget(content)


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
