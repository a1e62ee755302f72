"""What charts are drawn with: colours, the markers of regions, the glyphs of verdicts."""

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
    QTransform,
)

from runsore.core.value import Value
from runsore.core.verdict import Care, Run
from runsore.ui.palette import Palette, mixed

GLYPH = 13


class ChartColours(Value):
    """Every colour a chart needs, as `#rrggbb`; `series` tells regions apart, in this order."""

    surface: str
    raised: str
    text: str
    muted: str
    grid: str
    accent: str
    bar: str
    mild: str
    moderate: str
    stop: str
    run_as_planned: str
    run_easy: str
    run_shorten: str
    run_stop: str
    care: str
    series: tuple[str, ...]

    def of_region(self, identity: int) -> QColor:
        return QColor(self.series[identity % len(self.series)])

    def of_run(self, run: Run) -> QColor:
        return QColor(
            {
                Run.AS_PLANNED: self.run_as_planned,
                Run.EASY: self.run_easy,
                Run.SHORTEN: self.run_shorten,
                Run.STOP: self.run_stop,
            }[run]
        )


def chart_colours(palette: Palette) -> ChartColours:
    return ChartColours(
        surface=palette.surface,
        raised=palette.raised,
        text=palette.text,
        muted=palette.muted,
        grid=palette.border,
        accent=palette.accent,
        bar=mixed(palette.accent, palette.surface, 0.55),
        mild=mixed(palette.go.fill, palette.surface, 0.55),
        moderate=mixed(palette.shorten.fill, palette.surface, 0.6),
        stop=mixed(palette.stop.fill, palette.surface, 0.6),
        run_as_planned=palette.go.ink,
        run_easy=palette.easy.ink,
        run_shorten=palette.shorten.ink,
        run_stop=palette.stop.ink,
        care=palette.text,
        series=palette.series,
    )


def _polygon(corners: int, turn: float, radius: float = 0.5) -> QPainterPath:
    """A regular polygon; `turn` is where its first corner lies, in parts of a full circle."""
    angles = (2 * pi * (turn + corner / corners) for corner in range(corners))
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(radius * sin(a), -radius * cos(a)) for a in angles]))
    path.closeSubpath()
    return path


def _star() -> QPainterPath:
    path = QPainterPath()
    points = [
        QPointF(radius * sin(pi * corner / 5), -radius * cos(pi * corner / 5))
        for corner, radius in enumerate([0.58, 0.27] * 5)
    ]
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def _ellipse() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(-0.45, -0.45, 0.9, 0.9))
    return path


def _cross(width: float, turned: float = 0) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(QRectF(-0.5, -width / 2, 1, width))
    path.addRect(QRectF(-width / 2, -0.5, width, 1))
    return QTransform().rotate(turned).map(path.simplified())


@cache
def marker_shapes() -> tuple[QPainterPath, ...]:
    """Outlines about one unit wide around the origin, told apart without colour."""
    return (
        _ellipse(),
        _polygon(4, 0.125, 0.58),
        _polygon(3, 0, 0.58),
        _polygon(4, 0, 0.58),
        _polygon(3, 0.5, 0.58),
        _cross(0.36),
        _star(),
        _cross(0.36, 45),
        _polygon(6, 0.25, 0.52),
    )


def marker_of(identity: int, colours: int) -> int:
    """The place of a region's marker; regions that must share a colour differ in it."""
    return (identity + 2 * (identity // colours)) % len(marker_shapes())


def draw_marker(
    painter: QPainter, identity: int, centre: QPointF, size: float, colours: ChartColours
) -> None:
    place = marker_of(identity, len(colours.series))
    shape = QTransform().translate(centre.x(), centre.y()).scale(size, size)
    painter.setPen(QPen(QColor(colours.surface), 1))
    painter.setBrush(colours.of_region(identity))
    painter.drawPath(shape.map(marker_shapes()[place]))


def _stroked(points: list[tuple[float, float]]) -> QPainterPath:
    line = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        line.lineTo(QPointF(*point))
    stroker = QPainterPathStroker()
    stroker.setWidth(0.13)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(line)


@cache
def verdict_shape(run: Run) -> QPainterPath:
    """A tick in a disc, a forward arrow, a minus in a diamond, a cross in a square: the mark
    inside is cut out, so that each reads in one colour."""
    if run is Run.AS_PLANNED:
        disc = QPainterPath()
        disc.addEllipse(QRectF(-0.5, -0.5, 1, 1))
        return disc.subtracted(_stroked([(-0.22, 0.02), (-0.06, 0.18), (0.24, -0.16)]))
    if run is Run.EASY:
        arrow = QPainterPath()
        corners = [(-0.4, -0.5), (0.55, 0), (-0.4, 0.5), (-0.16, 0)]
        arrow.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        arrow.closeSubpath()
        return arrow
    if run is Run.SHORTEN:
        return _polygon(4, 0, 0.6).subtracted(_stroked([(-0.22, 0), (0.22, 0)]))
    square = QPainterPath()
    square.addRoundedRect(QRectF(-0.47, -0.47, 0.94, 0.94), 0.14, 0.14)
    cut = _stroked([(-0.2, -0.2), (0.2, 0.2)]).united(_stroked([(-0.2, 0.2), (0.2, -0.2)]))
    return square.subtracted(cut)


@cache
def care_shape(care: Care) -> QPainterPath:
    """A plus for being looked at, two exclamation marks for help now; else nothing."""
    if care is Care.PROFESSIONAL:
        return _cross(0.34)
    path = QPainterPath()
    if care is Care.URGENT:
        for x in (-0.24, 0.24):
            path.addRect(QRectF(x - 0.11, -0.55, 0.22, 0.66))
            path.addRect(QRectF(x - 0.11, 0.27, 0.22, 0.24))
    return path


def draw_shape(
    painter: QPainter, shape: QPainterPath, centre: QPointF, size: float, colour: QColor
) -> None:
    placed = QTransform().translate(centre.x(), centre.y()).scale(size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(placed.map(shape))
