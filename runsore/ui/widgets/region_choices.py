"""The list of every region: a tick is a sore one; words are found in any order."""

from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from runsore.core.body import REGIONS
from runsore.ui.palette import SPACE_S
from runsore.wording import Wording

_KEY = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 6


class RegionChoices(QListView):
    """`region_clicked` carries the key that was ticked or cleared."""

    region_clicked = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._items: dict[str, QStandardItem] = {}
        self._names: dict[str, str] = {}
        model = QStandardItemModel(self)
        for region in REGIONS:
            item = QStandardItem(wording.region(region))
            item.setData(region.key, _KEY)
            item.setEditable(False)
            item.setCheckable(True)
            self._items[region.key] = item
            self._names[region.key] = wording.region(region)
            model.appendRow(item)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(model)
        self.setModel(self._found)
        self.setAccessibleName(self.tr("Regions of the body"))
        self.setUniformItemSizes(True)
        rows = self.sizeHintForRow(0) * _ROWS_SHOWN + 2 * self.frameWidth() + SPACE_S
        self.setFixedHeight(rows)
        model.itemChanged.connect(self._on_item_changed)

    def set_levels(self, levels: Mapping[str, int], unrated: frozenset[str]) -> None:
        """Ticks the sore regions and writes their level behind the name."""
        self._is_showing = True
        for key, item in self._items.items():
            sore = key in levels or key in unrated
            item.setCheckState(Qt.CheckState.Checked if sore else Qt.CheckState.Unchecked)
            name = self._names[key]
            item.setText(f"{name} · {levels[key]}" if key in levels else name)
        self._is_showing = False

    def search(self, text: str) -> None:
        words = (QRegularExpression.escape(word) for word in text.split())
        each = "".join(f"(?=.*{word})" for word in words)
        anywhere = QRegularExpression.PatternOption.CaseInsensitiveOption
        self._found.setFilterRegularExpression(QRegularExpression(each, anywhere))

    @property
    def first(self) -> str:
        """The key of the first that is found, or ''."""
        index = self._found.index(0, 0)
        return str(index.data(_KEY)) if index.isValid() else ""

    def _on_item_changed(self, item: QStandardItem) -> None:
        if not self._is_showing:
            self.region_clicked.emit(item.data(_KEY))
