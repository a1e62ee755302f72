"""The regions of a log with a tick each, and the colour and marker of their lines."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from runsore.presenters.trends import RegionChoice
from runsore.ui.overriding import override
from runsore.ui.widgets.chart_style import ChartColours, draw_marker
from runsore.wording import Wording

SWATCH = 16
MARKER = 12
RING = 4
WIDTH = 264
_REGION = Qt.ItemDataRole.UserRole


class RegionChecks(QListWidget):
    """`toggled` carries the BodyRegion and whether its line is wanted."""

    toggled = Signal(object, bool)

    def __init__(
        self, colours: ChartColours, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self._wording = wording
        self._regions: tuple[RegionChoice, ...] = ()
        self.setIconSize(QSize(SWATCH, SWATCH))
        # The side may stand first or last and must not be lost.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Regions shown"))
        self.setStyleSheet("QListView { border: none; padding: 0; }")  # its card has the border
        self.itemChanged.connect(self._on_changed)

    def set_regions(self, regions: tuple[RegionChoice, ...]) -> None:
        same = [choice.region for choice in regions] == [kept.region for kept in self._regions]
        self._regions = regions
        self.blockSignals(True)
        if not same:
            self.clear()
            for choice in regions:
                self.addItem(self._item(choice))
        for row, choice in enumerate(regions):
            self.item(row).setCheckState(_state(choice.is_shown))
            self.item(row).setIcon(self._swatch(choice.identity))
        self.blockSignals(False)
        self.updateGeometry()

    def set_colours(self, colours: ChartColours) -> None:
        self._colours = colours
        self.blockSignals(True)
        for row, choice in enumerate(self._regions):
            self.item(row).setIcon(self._swatch(choice.identity))
        self.blockSignals(False)

    @override
    def sizeHint(self) -> QSize:
        """Tall enough for every region."""
        return QSize(WIDTH, max(1, self.count()) * (self.sizeHintForRow(0) + 2))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 96)

    def _item(self, choice: RegionChoice) -> QListWidgetItem:
        name = self._wording.region(choice.region)
        item = QListWidgetItem(name)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setData(_REGION, choice.region.key)
        item.setToolTip(name)
        return item

    def _swatch(self, identity: int | None) -> QIcon:
        """A region without a line has a faint ring."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(SWATCH, SWATCH) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(SWATCH / 2, SWATCH / 2)
        if identity is None:
            painter.setPen(QPen(QColor(self._colours.grid), 1.5))
            painter.drawEllipse(centre, RING, RING)
        else:
            draw_marker(painter, identity, centre, MARKER, self._colours)
        painter.end()
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Selected)
        return icon

    def _on_changed(self, item: QListWidgetItem) -> None:
        choice = self._regions[self.row(item)]
        is_wanted = item.checkState() is Qt.CheckState.Checked
        if is_wanted != choice.is_shown:
            self.toggled.emit(choice.region, is_wanted)


def _state(is_on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
