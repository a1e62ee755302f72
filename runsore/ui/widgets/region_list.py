"""Every region in a list one can search: the map's power without the picture."""

from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from runsore.core.body import REGIONS
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.wording import Wording

_KEY = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 6


class RegionList(QWidget):
    """A tick is a sore region; `region_clicked` carries the key that was ticked or cleared. Words
    are found in any order."""

    region_clicked = Signal(str)

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._model = QStandardItemModel(self)
        self._items: dict[str, QStandardItem] = {}
        self._names: dict[str, str] = {}
        self._fill(wording)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._search = named(QLineEdit(), "region-search")
        self._search.setPlaceholderText(self.tr("Find a region"))
        self._search.setAccessibleName(self.tr("Find a region"))
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._take_first)
        self._view = named(QListView(), "region-list")
        self._view.setModel(self._found)
        self._view.setAccessibleName(self.tr("Regions of the body"))
        self._view.setUniformItemSizes(True)
        rows = self._view.sizeHintForRow(0) * _ROWS_SHOWN + 2 * self._view.frameWidth() + SPACE_S
        self._view.setFixedHeight(rows)
        self._all = named(QPushButton(self.tr("All regions")), "all-regions")
        self._all.setIcon(theme.icon("log", "muted"))
        self._all.setCheckable(True)
        self._all.toggled.connect(self._show_list)
        set_role(self._all, "flat")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._model.itemChanged.connect(self._on_item_changed)

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

    def _fill(self, wording: Wording) -> None:
        for region in REGIONS:
            item = QStandardItem(wording.region(region))
            item.setData(region.key, _KEY)
            item.setEditable(False)
            item.setCheckable(True)
            self._items[region.key] = item
            self._names[region.key] = wording.region(region)
            self._model.appendRow(item)

    def _lay_out(self) -> None:
        row = self._row
        row.setSpacing(SPACE_S)
        row.addWidget(self._search, 1)
        row.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row)
        column.addWidget(self._view)
        self._view.hide()

    def set_levels(self, levels: Mapping[str, int], unrated: frozenset[str]) -> None:
        """Ticks the sore regions and writes their level behind the name."""
        self._is_showing = True
        for key, item in self._items.items():
            sore = key in levels or key in unrated
            item.setCheckState(Qt.CheckState.Checked if sore else Qt.CheckState.Unchecked)
            name = self._names[key]
            item.setText(f"{name} · {levels[key]}" if key in levels else name)
        self._is_showing = False

    def _filter(self, text: str) -> None:
        # With the first letter only: Qt looks through the desktop's icons for it.
        self._search.setClearButtonEnabled(True)
        words = (QRegularExpression.escape(word) for word in text.split())
        each = "".join(f"(?=.*{word})" for word in words)
        anywhere = QRegularExpression.PatternOption.CaseInsensitiveOption
        self._found.setFilterRegularExpression(QRegularExpression(each, anywhere))
        self._show_list()

    def _show_list(self) -> None:
        self._view.setVisible(self._all.isChecked() or bool(self._search.text().strip()))

    def _take_first(self) -> None:
        index = self._found.index(0, 0)
        if self._search.text().strip() and index.isValid():
            self.region_clicked.emit(index.data(_KEY))
            self._search.clear()

    def _on_item_changed(self, item: QStandardItem) -> None:
        if not self._is_showing:
            self.region_clicked.emit(item.data(_KEY))
