"""Every region in a list one can search: the map's power without the picture."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.wording import Wording

if TYPE_CHECKING:
    from runsore.ui.widgets.region_choices import RegionChoices


class RegionList(QWidget):
    """A field to search in and a button that unfolds the list, which is made when it is first
    seen. `region_clicked` carries the key that was ticked, cleared or found; `unfolded` carries the
    list, whenever it comes into sight."""

    region_clicked = Signal(str)
    unfolded = Signal(QWidget)

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The map above it takes what is left over, and must not move by it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._wording = wording
        self._sore: tuple[Mapping[str, int], frozenset[str]] = {}, frozenset()
        self._search = named(QLineEdit(self), "region-search")
        self._search.setPlaceholderText(self.tr("Find a region"))
        self._search.setAccessibleName(self.tr("Find a region"))
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._take_first)
        self._all = named(QPushButton(self.tr("All regions"), self), "all-regions")
        self._all.setIcon(theme.icon("log", "muted"))
        self._all.setCheckable(True)
        self._all.toggled.connect(self._show_list)
        set_role(self._all, "flat")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(SPACE_S)
        self._row.addWidget(self._search, 1)
        self._row.addWidget(self._all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addLayout(self._row)

    @cached_property
    def _choices(self) -> "RegionChoices":
        from runsore.ui.widgets.region_choices import (  # noqa: PLC0415 - few ever unfold it
            RegionChoices,
        )

        choices = named(RegionChoices(self._wording, self), "region-list")
        choices.set_levels(*self._sore)
        choices.region_clicked.connect(self.region_clicked)
        self._column.addWidget(choices)
        return choices

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands below where a line is too short for both."""
        super().resizeEvent(event)
        words = self._search.fontMetrics().horizontalAdvance(self._search.placeholderText())
        needed = words + self._all.sizeHint().width() + 5 * SPACE_S
        fits = needed <= event.size().width()
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )

    def set_levels(self, levels: Mapping[str, int], unrated: frozenset[str]) -> None:
        """Ticks the sore regions and writes their level behind the name."""
        self._sore = levels, unrated
        if "_choices" in vars(self):
            self._choices.set_levels(levels, unrated)

    def _filter(self, text: str) -> None:
        # With the first letter only: Qt looks through the desktop's icons for it.
        self._search.setClearButtonEnabled(True)
        self._choices.search(text)
        self._show_list()

    def _show_list(self) -> None:
        was_seen = not self._choices.isHidden()
        is_wanted = self._all.isChecked() or bool(self._search.text().strip())
        self._choices.setVisible(is_wanted)
        if is_wanted and not was_seen:
            self.unfolded.emit(self._choices)

    def _take_first(self) -> None:
        if self._search.text().strip() and self._choices.first:
            self.region_clicked.emit(self._choices.first)
            self._search.clear()
