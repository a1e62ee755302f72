"""Paints the body map on anything that takes a QPainter: the window, a picture, the report."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from runsore.core.body import View
from runsore.core.value import Value
from runsore.ui.palette import DARK, LIGHT, PAIN_SCALE, Palette, readable_ink
from runsore.ui.widgets.body_drawing import (
    BodyPlacement,
    BodyShape,
    BodyView,
    body_views,
    shapes_by_key,
)

RIM_OPACITY = 0.07
_REPLACE = QPainter.CompositionMode.CompositionMode_Source


class BodyColours(Value):
    """`skin` fills a region that is not sore, `neutral` a part that is no region; `outline` draws
    the silhouette and the muscles, `yesterday` the dashes; `pain` has eleven colours, 0 to 10.
    """

    background: QColor
    skin: QColor
    neutral: QColor
    seam: QColor
    outline: QColor
    hover: QColor
    selection: QColor
    yesterday: QColor
    focus: QColor
    text: QColor
    faint_text: QColor
    pain: tuple[QColor, ...]


def body_colours(palette: Palette) -> BodyColours:
    """The body map's colours in a palette of the program."""
    dark = palette.is_dark
    return BodyColours(
        background=QColor(palette.surface),
        skin=QColor("#434c53" if dark else "#dce3e7"),
        neutral=QColor("#363d43" if dark else "#cad3d8"),
        seam=QColor(palette.surface),
        outline=QColor("#8d99a1" if dark else "#7f8f99"),
        hover=QColor(255, 255, 255, 46) if dark else QColor(15, 96, 117, 46),
        selection=QColor(palette.accent),
        yesterday=QColor(palette.text),
        focus=QColor(palette.focus),
        text=QColor(palette.text),
        faint_text=QColor(palette.muted),
        pain=tuple(map(QColor, PAIN_SCALE)),
    )


LIGHT_BODY = body_colours(LIGHT)
DARK_BODY = body_colours(DARK)


class BodyMarks(Value):
    """What the map shows: levels 0 to 10, regions chosen but not rated, and yesterday's."""

    levels: Mapping[str, int] = MappingProxyType({})
    selected: frozenset[str] = frozenset()
    outlined: frozenset[str] = frozenset()

    def of(self, key: str) -> tuple[int | None, bool, bool]:
        return self.levels.get(key), key in self.selected, key in self.outlined


def paint_body(
    painter: QPainter, area: QRectF, marks: BodyMarks, colours: BodyColours = LIGHT_BODY
) -> None:
    """The whole map in a rectangle, as vectors and in the painter's font; paints no ground."""
    line = QFontMetricsF(painter.font(), painter.device()).height()
    BodyPainter(painter, BodyPlacement.within(area, line), colours).paint(marks)


class BodyPainter:
    """Paints a placed body; with `clip`, only what touches that rectangle.

    `paint` needs nothing but a painter, and paints no ground. A canvas has its form on a layer, for
    it costs most and is the same for all marks: `paint_over` takes it from there.
    """

    def __init__(
        self,
        painter: QPainter,
        placement: BodyPlacement,
        colours: BodyColours,
        clip: QRectF | None = None,
    ) -> None:
        self._painter = painter
        self._placement = placement
        self._colours = colours
        self._clip = clip
        # Lines grow more slowly than the body, so that a close look stays crisp.
        self._pen_scale = placement.zoom**-0.6
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if clip is not None:
            painter.setClipRect(clip)

    def paint(self, marks: BodyMarks) -> None:
        self._paint_fills(marks)
        for view, drawing in self._seen_views():
            with self._drawn_in(view):
                for inside in drawing.insides:
                    rim = QPainterPath(drawing.outline)
                    rim.addPath(inside)
                    self._painter.fillPath(rim, _thinned(self._colours.outline, RIM_OPACITY))
        self._paint_lines()
        self.paint_marks(marks)

    def paint_over(self, form: QPixmap, marks: BodyMarks) -> None:
        self._painter.fillRect(self._painter.window(), self._colours.background)
        self._paint_fills(marks)
        self._painter.drawPixmap(0, 0, form)
        self.paint_marks(marks)

    def paint_form(self) -> None:
        """Shading and lines on an empty layer, where the shading is three times as fast."""
        for view, drawing in self._seen_views():
            with self._drawn_in(view):
                self._painter.setCompositionMode(_REPLACE)
                for step, shape in enumerate((drawing.outline, *drawing.insides)):
                    opacity = RIM_OPACITY * (len(drawing.insides) - step)
                    self._painter.fillPath(shape, _thinned(self._colours.outline, opacity))
        self._paint_lines()

    def paint_marks(self, marks: BodyMarks) -> None:
        colours = self._colours
        for key in marks.levels.keys() | marks.selected | marks.outlined:
            for shape in filter(self._is_seen, shapes_by_key()[key]):
                with self._drawn_in(shape.view):
                    if key in marks.selected:
                        self._stroke_inside(shape, colours.selection, 1.8)
                    elif key in marks.levels:
                        self._stroke_inside(shape, colours.outline, 1.2)
                    if key in marks.outlined:
                        self._stroke_inside(shape, colours.yesterday, 1.5, dashed=True)
        for key, level in marks.levels.items():
            for shape in filter(self._is_seen, shapes_by_key()[key]):
                self._paint_level(shape, level)

    def paint_hover(self, key: str) -> None:
        for shape in shapes_by_key().get(key, ()):
            with self._drawn_in(shape.view):
                self._painter.fillPath(shape.path, self._colours.hover)
                self._stroke_inside(shape, self._colours.selection, 1.4)

    def paint_focus(self, key: str) -> None:
        for shape in shapes_by_key().get(key, ()):
            with self._drawn_in(shape.view):
                self._painter.strokePath(shape.path, self._pen(self._colours.background, 5.0))
                self._painter.strokePath(shape.path, self._pen(self._colours.focus, 2.6))

    def _seen_views(self) -> Iterator[tuple[View, BodyView]]:
        for view, drawing in body_views().items():
            bounds = self._placement.transforms[view].mapRect(drawing.bounds)
            if self._clip is None or bounds.intersects(self._clip):
                yield view, drawing

    def _is_seen(self, shape: BodyShape) -> bool:
        return self._clip is None or self._placement.bounds(shape).intersects(self._clip)

    @contextmanager
    def _drawn_in(self, view: View) -> Iterator[None]:
        self._painter.save()
        self._painter.setTransform(self._placement.transforms[view], combine=True)
        try:
            yield
        finally:
            self._painter.restore()

    def _paint_lines(self) -> None:
        painter, ink = self._painter, self._colours.outline
        seam = self._pen(self._colours.seam, 1.1)
        # Round joins, which nobody sees at this width, take a quarter longer.
        seam.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        for view, drawing in self._seen_views():
            with self._drawn_in(view):
                painter.fillPath(drawing.details, _thinned(ink, 0.55))
                for piece in drawing.seams:
                    painter.strokePath(piece, seam)
                for piece in drawing.outline_pieces:
                    painter.strokePath(piece, self._pen(ink, 1.2))
        self._paint_captions()

    def _paint_fills(self, marks: BodyMarks) -> None:
        """The silhouette in the colour that most of it has, and on it whatever has another."""
        for view, drawing in self._seen_views():
            with self._drawn_in(view):
                self._painter.fillPath(drawing.outline, self._colours.skin)
                for shape in drawing.shapes:
                    colour = self._fill(shape, marks)
                    if colour is not None and self._is_seen(shape):
                        self._painter.fillPath(shape.path, colour)

    def _fill(self, shape: BodyShape, marks: BodyMarks) -> QColor | None:
        colours = self._colours
        if not shape.key:
            return colours.neutral
        if shape.key in marks.levels:
            return colours.pain[marks.levels[shape.key]]
        if shape.key in marks.selected:
            return _between(colours.skin, colours.selection, 0.3)
        return None

    def _stroke_inside(
        self, shape: BodyShape, colour: QColor, width: float, *, dashed: bool = False
    ) -> None:
        pen = self._pen(colour, 2 * width)
        if dashed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.4, 0.9])
        self._painter.save()
        self._painter.setClipPath(shape.path, Qt.ClipOperation.IntersectClip)
        self._painter.strokePath(shape.path, pen)
        self._painter.restore()

    def _pen(self, colour: QColor, width: float) -> QPen:
        pen = QPen(colour, width * self._pen_scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def _paint_level(self, shape: BodyShape, level: int) -> None:
        fill = self._colours.pain[level]
        scale = self._placement.transforms[shape.view].m11()
        size = max(min(max(1.25 * shape.room, 9.5), 15.0) * scale, 0.62 * self._placement.line)
        number = self._text(str(level), self._placement.pole(shape), size, strong=True)
        halo = QPen(fill, 0.3 * size)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(number, halo)
        self._painter.fillPath(number, QColor(readable_ink(fill.name())))

    def _paint_captions(self) -> None:
        for caption in self._placement.captions:
            size = 0.8 * self._placement.line
            text = self._text(caption.text, caption.centre, size, strong=not caption.faint)
            colour = self._colours.faint_text if caption.faint else self._colours.text
            self._painter.fillPath(text, colour)

    def _text(self, words: str, centre: QPointF, size: float, *, strong: bool) -> QPainterPath:
        font = QFont(self._painter.font())
        font.setPixelSize(max(1, round(size)))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        path = QPainterPath()
        path.addText(QPointF(), font, words)
        middle = path.boundingRect().center()
        capitals = QFontMetricsF(font).capHeight()
        return path.translated(centre.x() - middle.x(), centre.y() + capitals / 2)


def _thinned(colour: QColor, opacity: float) -> QColor:
    return QColor.fromRgbF(colour.redF(), colour.greenF(), colour.blueF(), opacity)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
