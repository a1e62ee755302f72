"""The card of Trends that holds the chart, with a word where there is little to show."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from runsore.presenters.trends import TrendsState
from runsore.ui.pages.trends_hint import TrendsHint
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import Theme
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.chart_library import load_the_rest
from runsore.ui.widgets.chart_style import chart_colours
from runsore.ui.widgets.named import named
from runsore.wording import Wording

if TYPE_CHECKING:
    from runsore.ui.widgets.level_chart import LevelChart


class ChartCard(Card):
    """`chart` is None until it is first asked to be `made`."""

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._wording = wording
        self.chart: LevelChart | None = None
        self._hint = TrendsHint()
        self.body.setSpacing(SPACE_S)
        self.body.addWidget(self._hint)

    def made(self) -> "LevelChart":
        if self.chart is None:
            load_the_rest()
            from runsore.ui.widgets.level_chart import LevelChart  # noqa: PLC0415 - see ChartLibrary

            colours = chart_colours(self._theme.palette)
            self.chart = named(LevelChart(colours, self._wording), "level-chart")
            self.body.addWidget(self.chart, 1)
            # Laid out before it has anything to show, so that it works out what only once.
            self.chart.show()
        return self.chart

    def show_hint(self, state: TrendsState) -> None:
        self._hint.show_state(state)

    def restyle(self) -> None:
        """After a change of theme."""
        if self.chart is not None:
            self.chart.set_colours(chart_colours(self._theme.palette))
