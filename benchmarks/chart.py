"""The chart of Trends with the library loaded, against the same lines by a bare QPainter."""

import sys
from collections.abc import Iterator
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from benchmarks import logs
from benchmarks.bench import Bench
from benchmarks.measure import Row, alone, compare, on_processor
from runsore.core.trends import Period, trends_of
from runsore.core.value import replace
from runsore.presenters.trends import Choice, TrendsState, state_of
from runsore.settings import Settings
from runsore.ui.palette import LIGHT
from runsore.ui.widgets.chart_style import chart_colours
from runsore.ui.widgets.level_chart import LevelChart

SIZE = (1100, 640)
STEP_DAYS = 3


class Polylines(QWidget):
    """The least that shows the same: each stretch of days in a row, and nothing beside it."""

    def __init__(self, state: TrendsState) -> None:
        super().__init__()
        self._lines = [(line.days, line.levels) for line in state.lines]
        self._state = state
        self.moved = 0.0
        self._pen = QPen(QColor("#0f6075"), 1)
        self.resize(*SIZE)

    def make_lines(self) -> None:
        """From days and levels to points, as any chart has to once."""
        first, last = self._state.view
        scale = self.width() / (last - first)
        self._polygons = []
        for days, levels in self._lines:
            before = None
            for day, level in zip(days, levels, strict=True):
                if before is None or day != before + 1:
                    self._polygons.append(QPolygonF())
                before = day
                point = QPointF((day - first) * scale, self.height() * (1 - level / 11))
                self._polygons[-1].append(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("#ffffff"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._pen)
            painter.translate(self.moved, 0)
            for polygon in self._polygons:
                painter.drawPolyline(polygon)


def rows(bench: Bench) -> Iterator[Row]:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    trends = trends_of(logs.sparse_records(10, bench.today), ())
    regions = frozenset(series.region for series in trends.levels)
    choice = Choice(period=Period.ALL, regions=regions)
    state = state_of(trends, choice, bench.today, Settings())
    chart = LevelChart(chart_colours(LIGHT))
    chart.resize(*SIZE)
    raw = Polylines(state)
    for widget in (chart, raw):
        widget.show()
    chart.set_state(state)
    raw.make_lines()
    app.processEvents()
    turns = cycle((0, 1))
    ways = cycle((STEP_DAYS, -STEP_DAYS))
    places = cycle((0.0, 1.0))

    def first_picture() -> None:
        # Another first day each time, so that nothing of the last picture is used again.
        chart.set_state(replace(state, first_day=state.first_day - next(turns)))
        _painted(chart)

    def first_polylines() -> None:
        raw.make_lines()
        _painted(raw)

    def pan() -> None:
        chart.pan(next(ways))
        _painted(chart)

    def pan_polylines() -> None:
        raw.moved = next(places)
        _painted(raw)

    pair = compare(first_picture, first_polylines, bench.rounds)
    yield Row("Trends, ten years, forty regions: first picture", pair.ratio, "×", 2, 3, pair.note)
    chart.show_days(state.today - 3000, state.today - 300)
    pair = compare(pan, pan_polylines, bench.rounds)
    yield Row("Trends, ten years, forty regions: pan frame", pair.ratio, "×", 1.2, 1.5, pair.note)
    frame = alone(pan, bench.rounds)
    yield Row(
        "Trends, ten years, forty regions: pan frame, in milliseconds",
        1000 * frame.wall,
        "ms",
        None,
        16,
        on_processor(frame),
    )
    for widget in (chart, raw):
        widget.close()
    app.processEvents()


def _painted(widget: QWidget) -> None:
    """What was asked for is laid out and painted now, as at the end of a turn of the loop."""
    QCoreApplication.sendPostedEvents()
    for view in widget.findChildren(QGraphicsView):
        view.viewport().repaint()
    if isinstance(widget, Polylines):
        widget.repaint()
    QCoreApplication.processEvents()
