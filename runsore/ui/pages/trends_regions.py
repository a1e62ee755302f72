"""The card of Trends on which regions are picked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from runsore.presenters.trends import TrendsState
from runsore.ui.palette import SPACE_M
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.chart_style import chart_colours
from runsore.ui.widgets.named import named
from runsore.ui.widgets.region_checks import WIDTH, RegionChecks
from runsore.wording import Wording

# In heights of a line, so that names grow with the text.
LEAST_WIDTH = 14


class RegionsCard(Card):
    """`toggled` carries the BodyRegion and whether its line is wanted."""

    toggled = Signal(object, bool)
    latest_asked = Signal()

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Regions"))
        self._theme = theme
        self._regions = named(RegionChecks(chart_colours(theme.palette), wording), "regions")
        self._latest = named(QPushButton(self.tr("Show the latest")), "regions-latest")
        self._latest.setToolTip(self.tr("The regions sore in this period, the latest first"))
        set_role(self._latest, "link")
        width = max(WIDTH, LEAST_WIDTH * theme.sizes.line)
        self.setFixedWidth(width + 2 * SPACE_M)
        self.body.addWidget(self._regions, 1)
        self.body.addWidget(self._latest, 0, Qt.AlignmentFlag.AlignLeft)
        self._regions.toggled.connect(self.toggled)
        self._latest.clicked.connect(self.latest_asked)

    def set_state(self, state: TrendsState) -> None:
        self._regions.set_regions(state.regions)
        self._latest.setVisible(state.is_own_choice)

    def restyle(self) -> None:
        """After a change of theme."""
        self._regions.set_colours(chart_colours(self._theme.palette))
