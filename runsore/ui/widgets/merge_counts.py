"""What the merge of another log would do, in numbers."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from runsore.core.log import Entry, Record
from runsore.ui.palette import SPACE_M, SPACE_S
from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named


class ShownMerge(Protocol):
    """What an import will write and replace, and how many records stand how to the log."""

    @property
    def entries(self) -> Sequence[Entry]: ...
    @property
    def before(self) -> Sequence[Record]: ...
    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def deleted(self) -> int: ...
    @property
    def known(self) -> int: ...
    @property
    def older(self) -> int: ...
    @property
    def is_anything(self) -> bool: ...


class MergeCounts(QWidget):
    def show_merge(self, merge: ShownMerge) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        lines = (
            ("new", merge.new, self.tr("new")),
            ("changed", merge.changed, self.tr("changed later than here")),
            ("deleted", merge.deleted, self.tr("deleted there, so deleted here too")),
            ("known", merge.known, self.tr("already here")),
            ("older", merge.older, self.tr("older than here, so left out")),
        )
        for row, (name, count, text) in enumerate(lines):
            number = named(QLabel(str(count)), f"import-{name}")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            set_role(number, "strong")
            grid.addWidget(number, row, 0)
            grid.addWidget(QLabel(text), row, 1)
