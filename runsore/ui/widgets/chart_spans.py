"""What lies on the chart's days under its lines: episodes as spans, nights and recovery."""

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from runsore.presenters.trend_rows import Lane, NightMark
from runsore.ui.overriding import override
from runsore.ui.palette import readable_ink
from runsore.ui.widgets.chart_axis import Beside
from runsore.ui.widgets.chart_style import ChartColours, draw_marker

if TYPE_CHECKING:
    from runsore.core.standouts import RegionEpisode

LANE_GAP = 3
RADIUS = 3
NARROWEST_SPAN = 3
MARKER = 9
MOST_HOURS = 10.0
# The lower end of the 7 to 9 hours that are advised.
ENOUGH_HOURS = 7.0
NIGHT_ROW_PX = 30
TICK = 4.0


class EpisodeLanes(Beside):
    """A lane for each line; a span reaches from the first to the last day of an episode."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._lanes: tuple[Lane, ...] = ()
        self._names: tuple[str, ...] = ()
        self._pattern = ""

    def set_lanes(self, lanes: tuple[Lane, ...], names: tuple[str, ...], pattern: str) -> None:
        """A name for each lane; the pattern has {region} and {peak}, for a span with room."""
        self._lanes = lanes
        self._names = names
        self._pattern = pattern
        self.update()

    def wanted_height(self) -> float:
        return self._lane_height() * len(self._lanes) + (4 if self._lanes else 0)

    def _lane_height(self) -> float:
        return QFontMetricsF(self.font()).height() + LANE_GAP

    @override
    def draw(self, painter: QPainter) -> None:
        painter.setClipRect(QRectF(QPointF(), self.size()))
        first, last = self._view.viewRange()[0]
        for place, (lane, name) in enumerate(zip(self._lanes, self._names, strict=True)):
            top = 4 + place * self._lane_height()
            for episode in lane.between(first, last):
                left = max(self.x_of(episode.first - 0.5), 0)
                right = min(self.x_of(episode.last + 0.5), self.size().width())
                width = max(right - left - 1, NARROWEST_SPAN)
                rect = QRectF(left, top, width, self._lane_height() - LANE_GAP)
                self._draw_span(painter, rect, lane, episode, name)

    def _draw_span(
        self, painter: QPainter, rect: QRectF, lane: Lane, episode: "RegionEpisode", name: str
    ) -> None:
        colour = self._colours.of_region(lane.identity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        metrics = QFontMetricsF(self.font())
        peak = str(episode.peak)
        text = self._pattern.format(region=name, peak=peak)
        inside = rect.adjusted(5, 0, -5, 0)
        painter.setPen(QColor(readable_ink(colour.name())))
        if metrics.horizontalAdvance(text) <= inside.width():
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(inside, flags, text)
        elif metrics.horizontalAdvance(peak) <= rect.width():
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, peak)


class LaneMarkers(Beside):
    """The marker of each lane, at its end to the right."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._lanes: tuple[Lane, ...] = ()

    def set_lanes(self, lanes: tuple[Lane, ...]) -> None:
        self._lanes = lanes
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        height = QFontMetricsF(self.font()).height()
        for place, lane in enumerate(self._lanes):
            middle = 4 + place * (height + LANE_GAP) + height / 2
            draw_marker(painter, lane.identity, QPointF(8, middle), MARKER, self._colours)


class NightRow(Beside):
    """Sleep as bars, with a line at seven hours; a dot above where a recovery method was ticked."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._marks: tuple[NightMark, ...] = ()

    def set_marks(self, marks: tuple[NightMark, ...]) -> None:
        self._marks = marks
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        painter.setClipRect(QRectF(QPointF(), self.size()))
        bottom = self.size().height()
        room = bottom - 2 * TICK - 2
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self._marks:
            left, right = self.x_of(mark.first - 0.5), self.x_of(mark.last + 0.5)
            width = min(max(right - left - 2, 1.0), 28.0)
            middle = (left + right) / 2
            if mark.sleep_hours is not None:
                height = min(mark.sleep_hours, MOST_HOURS) / MOST_HOURS * room
                painter.setBrush(QColor(self._colours.bar))
                bar = QRectF(middle - width / 2, bottom - height, width, height)
                # Cut by hand: SVG as Qt writes it knows no clipping.
                painter.drawRect(bar.intersected(QRectF(QPointF(), self.size())))
            if mark.methods and 0 <= middle <= self.size().width():
                painter.setBrush(QColor(self._colours.text))
                painter.drawEllipse(QPointF(middle, TICK), TICK / 2, TICK / 2)
        y = bottom - ENOUGH_HOURS / MOST_HOURS * room
        painter.setPen(QPen(QColor(self._colours.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(0, y), QPointF(self.size().width(), y))
