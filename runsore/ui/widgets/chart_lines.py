"""Level lines in a view: gaps open, single days as dots, markers where there is room for them."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import pyqtgraph as pg
from pyqtgraph import PlotCurveItem, ScatterPlotItem
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from runsore.core.value import Value
from runsore.presenters.trends import Line
from runsore.ui.widgets.chart_style import ChartColours, marker_of, marker_shapes

Place = Callable[[float, float], QPointF]

MARKED_FROM_PX = 8
MARKER = 10
MARKER_CROWDED = 7
DOT = 5
# Wider pens are drawn tens of times slower once a line has many points.
WIDE_PEN_POINTS = 700
APART_LEVELS = 0.05
APART_LINES = 8

for _place, _shape in enumerate(marker_shapes()):
    Symbols[f"region-{_place}"] = _shape


class Stretch(Value):
    """Points to draw; `joined` says which are joined to the next one."""

    x: Any
    y: Any
    joined: Any

    @property
    def sore_alone(self) -> Any:
        """Which points above level 0 no line touches."""
        before = np.concatenate(([False], self.joined[:-1]))
        return ~(self.joined | before) & (self.y >= 0.5)


def stretch_of(line: Line, offset: float = 0) -> Stretch:
    """Neighbouring days are joined; a day without an entry leaves a gap."""
    days = np.asarray(line.days, dtype=float)
    levels = np.asarray(line.levels, dtype=float) + offset
    return Stretch(days, levels, np.append(np.diff(days) == 1, False))


def thinned(stretch: Stretch, days_per_px: float) -> Stretch:
    """The same picture from at most two points a pixel: its lowest and its highest level."""
    if days_per_px < 1 or stretch.x.size < 2:
        return stretch
    bins = np.floor(stretch.x / days_per_px)
    firsts = np.flatnonzero(np.diff(bins, prepend=bins[0] - 1))
    lasts = np.append(firsts[1:], stretch.x.size) - 1
    low = np.minimum.reduceat(stretch.y, firsts)
    high = np.maximum.reduceat(stretch.y, firsts)
    joined = np.empty(2 * firsts.size, dtype=bool)
    joined[0::2] = low != high
    joined[1::2] = stretch.joined[lasts]
    x = np.repeat((stretch.x[firsts] + stretch.x[lasts]) / 2, 2)
    return Stretch(x, np.column_stack((low, high)).ravel(), joined)


def part(stretch: Stretch, first: float, last: float) -> Stretch:
    """What lies from first to last day, and one point more at either end."""
    start = max(0, int(np.searchsorted(stretch.x, first)) - 1)
    stop = int(np.searchsorted(stretch.x, last, side="right")) + 1
    return Stretch(stretch.x[start:stop], stretch.y[start:stop], stretch.joined[start:stop])


class _Layer:
    """The lines of one colour: one curve and one cloud of markers, however many they are."""

    def __init__(self, view: pg.ViewBox) -> None:
        self.curve = PlotCurveItem(antialias=True, skipFiniteCheck=True)
        self.markers = ScatterPlotItem(pxMode=True, antialias=True)
        self.markers.setZValue(10)
        view.addItem(self.curve, ignoreBounds=True)
        view.addItem(self.markers, ignoreBounds=True)

    def draw(self, stretches: Sequence[Stretch], pen: QPen) -> None:
        if not stretches:
            self.curve.setData([], [])
            return
        joined = np.concatenate([stretch.joined for stretch in stretches])
        ends = np.cumsum([stretch.x.size for stretch in stretches]) - 1
        joined[ends[ends >= 0]] = False
        self.curve.setData(
            x=np.concatenate([stretch.x for stretch in stretches]),
            y=np.concatenate([stretch.y for stretch in stretches]),
            connect=joined.astype(np.int32),
            pen=pen,
        )

    def mark(
        self, points: Sequence[tuple[str, Any, Any]], size: int, fill: QColor, edge: QPen
    ) -> None:
        sizes = [x.size for _, x, _ in points]
        if not sum(sizes):
            self.markers.setData([], [])
            return
        symbols = [symbol for (symbol, x, _) in points for _ in range(x.size)]
        self.markers.setData(
            x=np.concatenate([x for _, x, _ in points]),
            y=np.concatenate([y for _, _, y in points]),
            symbol=symbols,
            size=size,
            brush=fill,
            pen=edge,
        )

    def set_shown(self, shown: bool) -> None:
        self.curve.setVisible(shown)
        self.markers.setVisible(shown)

    def paint(self, painter: QPainter, place: Place, room: QRectF) -> None:
        """The same lines and markers point by point."""
        xs, ys = self.curve.getData()
        if xs is not None and len(xs):
            points = [place(x, y) for x, y in zip(xs, ys, strict=True)]
            painter.setPen(self.curve.opts["pen"])
            for joined, (one, other) in zip(
                self.curve.opts["connect"], pairwise(points), strict=False
            ):
                if joined and (line := _within(one, other, room)) is not None:
                    painter.drawLine(line)
        for spot in self.markers.points():
            point = place(spot.pos().x(), spot.pos().y())
            if room.contains(point):
                size = spot.size()
                placed = QTransform().translate(point.x(), point.y()).scale(size, size)
                painter.setPen(spot.pen())
                painter.setBrush(spot.brush())
                painter.drawPath(placed.map(Symbols[spot.symbol()]))


def _within(one: QPointF, other: QPointF, room: QRectF) -> QLineF | None:
    """The part of a line between left and right edge."""
    line = QLineF(one, other)
    if other.x() < room.left() or one.x() > room.right() or one.x() == other.x():
        return line if room.contains(one) else None
    start = max(0.0, (room.left() - one.x()) / line.dx())
    end = min(1.0, (room.right() - one.x()) / line.dx())
    return QLineF(line.pointAt(start), line.pointAt(end))


class LevelLines:
    """Draws lines into a view; `refresh` draws only what the view now shows."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        self._view = view
        self._colours = colours
        self._layers: list[_Layer] = []
        self._lines: tuple[Line, ...] = ()
        self._by_colour: dict[int, list[tuple[str, Stretch]]] = {}

    def set_colours(self, colours: ChartColours) -> None:
        self._colours = colours
        self.set_lines(self._lines)

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        count = len(self._colours.series)
        by_colour = defaultdict(list)
        for place, line in enumerate(lines):
            symbol = f"region-{marker_of(line.identity, count)}"
            stretch = stretch_of(line, self._offset(place))
            by_colour[line.identity % count].append((symbol, stretch))
        self._by_colour = dict(by_colour)
        while len(self._layers) < len(by_colour):
            self._layers.append(_Layer(self._view))

    def _offset(self, place: int) -> float:
        """Lines at the same level would hide each other: a few of them lie a little apart, by
        less than a quarter of a level, so that none reads as another."""
        if not 1 < len(self._lines) <= APART_LINES:
            return 0
        return ((len(self._lines) - 1) / 2 - place) * APART_LEVELS

    def set_shown(self, shown: bool) -> None:
        for layer in self._layers:
            layer.set_shown(shown)

    def paint(self, painter: QPainter, place: Place, room: QRectF) -> None:
        """Draws what is seen where `place` puts a day and a level, without transforms: those of
        the view reach into the hundred thousands, which an SVG's six digits cannot hold."""
        for layer in self._layers:
            layer.paint(painter, place, room)

    def refresh(self, first: float, last: float, px_per_day: float) -> None:
        seen = {
            colour: [
                (symbol, thinned(part(stretch, first, last), 1 / px_per_day))
                for symbol, stretch in lines
            ]
            for colour, lines in self._by_colour.items()
        }
        points = sum(stretch.x.size for lines in seen.values() for _, stretch in lines)
        for layer, (colour, lines) in zip(self._layers, seen.items(), strict=False):
            fill = QColor(self._colours.series[colour])
            layer.draw([stretch for _, stretch in lines], _pen(fill, points))
            self._mark(layer, lines, fill, px_per_day)
        for layer in self._layers[len(seen) :]:
            layer.draw((), _pen(QColor(), 0))
            layer.mark((), DOT, QColor(), QPen())

    def _mark(
        self,
        layer: _Layer,
        lines: list[tuple[str, Stretch]],
        fill: QColor,
        px_per_day: float,
    ) -> None:
        edge = pg.mkPen(self._colours.surface, width=1)
        if px_per_day >= MARKED_FROM_PX:
            size = MARKER if px_per_day >= 2 * MARKED_FROM_PX else MARKER_CROWDED
            layer.mark([(symbol, s.x, s.y) for symbol, s in lines], size, fill, edge)
            return
        alone = [("o", s.x[s.sore_alone], s.y[s.sore_alone]) for _, s in lines]
        layer.mark(alone, DOT, fill, pg.mkPen(None))


def _pen(colour: QColor, points: int) -> QPen:
    pen = QPen(colour, 2 if points <= WIDE_PEN_POINTS else 1)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
