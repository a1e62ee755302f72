"""Everything of one check-in: the verdict as it was given, the answers, the session, the notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from runsore.core.check_in import Profile
from runsore.presenters.log import CheckInDetail, SpotDetail
from runsore.presenters.verdict import ReasonView, VerdictView
from runsore.ui.icons import IconView, icon
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.level_chip import LevelChip
from runsore.ui.widgets.named import named
from runsore.ui.words import clock_time, short_day, weekday
from runsore.wording import Wording

HEADLINE_ICON = 28


class CheckInDetailView(QFrame):
    """`edit_requested` and `delete_requested` are wishes; it changes nothing by itself."""

    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check-in-detail")
        set_role(self, "card")
        self._theme = theme
        self._wording = wording
        self._edit = self._button("edit-check-in", self.tr("Edit"), "edit")
        self._edit.clicked.connect(self.edit_requested)
        self._delete = self._button("delete-check-ins", self.tr("Delete"), "trash")
        self._delete.clicked.connect(self.delete_requested)
        self._when = named(QLabel(wordWrap=True), "detail-when")
        set_role(self._when, "strong")
        self._today = named(_label("", "caption"), "detail-today")
        self._today.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_S)
        self._scroll = named(QScrollArea(), "detail-scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._today)
        column.addWidget(self._scroll, 1)
        self.show_selection(None, 0)

    def show_selection(self, detail: CheckInDetail | None, selected: int) -> None:
        """One check-in in full; of several, how many; of none, what to do."""
        self.show_verdict_of_today("")
        self._edit.setEnabled(detail is not None)
        self._delete.setEnabled(selected > 0)
        self._when.setText(self._heading(detail, selected))
        self._scroll.setWidget(self._page_of(detail) if detail else QWidget())

    def show_verdict_of_today(self, verdict: str) -> None:
        """Beside the verdict as given then, where today's rules say another."""
        text = self.tr("That is the verdict as given then. Today's rules would say: {verdict}.")
        self._today.setText(text.format(verdict=verdict) if verdict else "")
        self._today.setVisible(bool(verdict))

    def _heading(self, detail: CheckInDetail | None, selected: int) -> str:
        if detail is not None:
            at = detail.entry.check_in.at
            day = f"{weekday(at.date())} {short_day(at.date())}"
            return self.tr("{day}, {time}").format(day=day, time=clock_time(at))
        if selected:
            return self.tr("%n check-ins selected", "", selected)
        return self.tr("Select a check-in to read all of it.")

    def _button(self, name: str, text: str, picture: str) -> QPushButton:
        button = named(QPushButton(self._theme.icon(picture), text), name)
        button.setAutoDefault(False)
        return button

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        head.setSpacing(SPACE_S)
        head.addWidget(self._when, 1)
        head.addWidget(self._edit)
        head.addWidget(self._delete)
        return head

    def _page_of(self, detail: CheckInDetail) -> QWidget:
        """The verdict scrolls with the rest, so that a low window cuts none of it."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner_of(detail.verdict))
        column.addWidget(self._body_of(detail), 1)
        return page

    def _banner_of(self, verdict: VerdictView) -> QFrame:
        banner = QFrame()
        banner.setProperty("tone", verdict.tone)
        row = QHBoxLayout(banner)
        row.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        row.setSpacing(SPACE_M)
        ink = icon(verdict.icon, lambda: self._theme.palette.tone(verdict.tone).ink)
        row.addWidget(IconView(ink, HEADLINE_ICON), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        headline = named(_label(verdict.headline, "title"), "detail-verdict")
        words.addWidget(headline)
        for line in (verdict.care_line, verdict.kind):
            if line:
                words.addWidget(_label(line))
        row.addLayout(words, 1)
        return banner

    def _body_of(self, detail: CheckInDetail) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_L)
        column.setSpacing(SPACE_L)
        verdict, word = detail.verdict, self._wording.label
        if detail.notes:
            self._add(column, self.tr("Notes"), named(_label(detail.notes), "detail-notes"))
        self._add(column, self.tr("Sore"), *self._spots_of(detail))
        if detail.flags:
            self._add(column, self.tr("Also"), _label(detail.flags))
        if verdict.before:
            self._add(column, self.tr("Session"), *_session_of(verdict))
        if verdict.reasons:
            self._add(column, word("why"), *(_reason_of(reason) for reason in verdict.reasons))
        if verdict.alternatives:
            self._add(column, word("instead"), _label(", ".join(verdict.alternatives)))
        if verdict.recovery:
            methods = ", ".join(title for title, _ in verdict.recovery)
            self._add(column, word("recovery"), _label(methods))
        self._add(column, word("next"), _label(verdict.next_step))
        column.addWidget(_label(self._rules_of(detail), "caption"))
        column.addStretch(1)
        return body

    def _rules_of(self, detail: CheckInDetail) -> str:
        cautious = detail.entry.profile is Profile.CAUTIOUS
        text = (
            self.tr("The verdict as given then, by ruleset {number}, cautious profile.")
            if cautious
            else self.tr("The verdict as given then, by ruleset {number}.")
        )
        return text.format(number=detail.entry.verdict.ruleset)

    def _spots_of(self, detail: CheckInDetail) -> list[QWidget]:
        if not detail.spots:
            return [] if detail.flags else [_label(self.tr("Nothing sore"))]
        return [self._spot_of(spot) for spot in detail.spots]

    def _spot_of(self, spot: SpotDetail) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, SPACE_XS)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(LevelChip(spot.level, self._theme))
        head.addWidget(_label(spot.name, "strong"), 1)
        grid.addLayout(head, 0, 0, 1, 2)
        for row, (question, answer) in enumerate(spot.answers, start=1):
            asked = _label(question, "muted")
            asked.setWordWrap(False)
            grid.addWidget(asked, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(answer), row, 1)
        return box

    def _add(self, column: QVBoxLayout, title: str, *parts: QWidget) -> None:
        section = QVBoxLayout()
        section.setSpacing(SPACE_S)
        section.addWidget(_label(title, "overline"))
        for part in parts:
            section.addWidget(part)
        column.addLayout(section)


def _session_of(verdict: VerdictView) -> list[QWidget]:
    if verdict.before == verdict.after or not verdict.after:
        return [_label(verdict.before), _label(verdict.session_note, "muted")]
    return [
        _label(verdict.before, "muted"),
        _label(f"→ {verdict.after}"),
        _label(verdict.session_note, "muted"),
    ]


def _reason_of(reason: ReasonView) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    if reason.region_name:
        column.addWidget(_label(reason.region_name, "strong"))
    column.addWidget(_label(reason.text))
    column.addWidget(_label("; ".join(reason.sources), "caption"))
    return box


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
