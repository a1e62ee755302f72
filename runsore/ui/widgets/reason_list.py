"""Why the verdict is what it is: one line a rule, its sources a click away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from runsore.presenters.verdict import ReasonView
from runsore.ui.palette import SPACE_S, SPACE_XS
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.columns import ColumnPart
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import ColumnLabel


class ReasonList(ColumnPart):
    """`learn_requested` carries the anchor of the reason."""

    learn_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[ReasonView, _ReasonRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)

    def show_reasons(self, reasons: tuple[ReasonView, ...]) -> None:
        """A reason that stays keeps its sources open or folded as they were."""
        for gone in [reason for reason in self._shown if reason not in reasons]:
            row = self._shown.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, reason in enumerate(dict.fromkeys(reasons)):
            if reason not in self._shown:
                self._shown[reason] = self._new_row(reason)
            self._column.insertWidget(place, self._shown[reason])

    def _new_row(self, reason: ReasonView) -> "_ReasonRow":
        row = _ReasonRow(reason, self._theme, self)
        row.setObjectName(f"reason-{reason.anchor}")
        row.learn_requested.connect(self.learn_requested)
        return row


class _ReasonRow(ColumnPart):
    learn_requested = Signal(str)

    def __init__(self, reason: ReasonView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if reason.region_name:
            column.addWidget(ColumnLabel(reason.region_name, "strong", self))
        column.addWidget(ColumnLabel(reason.text, parent=self))
        self._sources = named(Disclosure(self._title(reason), theme, self), "reason-sources")
        self._sources.fill_when_open(lambda: self._add_sources(reason))
        column.addWidget(self._sources)

    def _add_sources(self, reason: ReasonView) -> None:
        body = self._sources.body
        body.setSpacing(SPACE_XS)
        for source in reason.sources:
            body.addWidget(ColumnLabel(source, "muted"))
        learn = named(QPushButton(self.tr("Learn more")), "reason-learn")
        learn.setAutoDefault(False)
        learn.setAccessibleDescription(reason.text)
        learn.clicked.connect(lambda: self.learn_requested.emit(reason.anchor))
        set_role(learn, "link")
        body.addWidget(learn, 0, Qt.AlignmentFlag.AlignLeading)

    def _title(self, reason: ReasonView) -> str:
        return self.tr("Source") if len(reason.sources) < 2 else self.tr("Sources")
