"""The head of Trends: its name, the period, what bars show, the regions' button, Save."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from runsore.core.trends import Period
from runsore.presenters.trends import Choice, Measure
from runsore.ui.overriding import override
from runsore.ui.pages.trends_export import ExportButton
from runsore.ui.palette import SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.flow_layout import FlowLayout
from runsore.ui.widgets.named import named
from runsore.ui.widgets.segments import Segments


class TrendsHead(QWidget):
    """Where the tools do not fit beside the name, they take lines of their own."""

    unfolded = Signal(bool)
    period_chosen = Signal(object)
    measure_chosen = Signal(object)

    def __init__(self, theme: Theme, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = named(QLabel(self.tr("Trends")), "page-title")
        set_role(self._title, "headline")
        self._periods = Segments(
            self.tr("Period"),
            (
                (Period.TWO_WEEKS, self.tr("2 weeks")),
                (Period.MONTH, self.tr("Month")),
                (Period.QUARTER, self.tr("Quarter")),
                (Period.YEAR, self.tr("Year")),
                (Period.ALL, self.tr("All")),
            ),
        )
        self._measures = Segments(
            self.tr("Runs by"),
            ((Measure.DISTANCE, self.tr("Distance")), (Measure.LOAD, self.tr("Load"))),
        )
        self._unfold = named(QPushButton(self.tr("Regions")), "regions-unfold")
        self._unfold.setCheckable(True)
        self._periods.choose(choice.period)
        self._measures.choose(choice.measure)
        self.export = named(ExportButton(theme), "export")
        self._tools = QWidget()
        tools = FlowLayout(self._tools, spacing=SPACE_S)
        for tool in (self._periods, self._measures, self._unfold, self.export):
            tools.addWidget(tool)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_M)
        self._box.addWidget(self._title)
        self._box.addWidget(self._tools, 1)
        self._periods.chosen.connect(self.period_chosen)
        self._measures.chosen.connect(self.measure_chosen)
        self._unfold.toggled.connect(self.unfolded)

    @property
    def shows_regions(self) -> bool:
        return self._unfold.isChecked()

    def set_has_tools(self, has_tools: bool) -> None:
        self._tools.setVisible(has_tools)

    def set_folds_regions(self, folds: bool) -> None:
        self._unfold.setVisible(folds)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tools = self._tools.sizeHint().width() + self._title.sizeHint().width() + SPACE_M
        direction = QBoxLayout.Direction
        in_one_row = event.size().width() >= tools
        self._box.setDirection(direction.LeftToRight if in_one_row else direction.TopToBottom)
