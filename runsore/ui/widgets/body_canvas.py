"""The body map's picture, kept between paintings; only what changed is composed again."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from runsore.ui.widgets.body_drawing import BodyPlacement, shapes_by_key
from runsore.ui.widgets.body_painting import BodyColours, BodyMarks, BodyPainter

# Pixels that borders and numbers reach beyond a region's shape.
_REACH = 8
_MANY = 12


class BodyCanvas:
    """Where a part of it is composed again, the form, which changes only with place and theme, is
    taken from a layer of its own; until something is marked there is none."""

    def __init__(self, placement: BodyPlacement, colours: BodyColours) -> None:
        self.marks = BodyMarks()
        self.placement = placement
        self._colours = colours
        self._size = QSize()
        self._font = QFont()
        self._form = QPixmap()
        self._picture = QPixmap()
        self._drawn_for: tuple[object, ...] = ()

    def place(self, placement: BodyPlacement, size: QSize, font: QFont) -> None:
        self.placement, self._size, self._font = placement, size, QFont(font)

    def recolour(self, colours: BodyColours) -> None:
        self._colours = colours
        self._picture = QPixmap()

    def show(self, marks: BodyMarks) -> list[QRect]:
        """Shows other marks; what has to be painted again."""
        old, self.marks = self.marks, marks
        changed = [key for key in shapes_by_key() if old.of(key) != marks.of(key)]
        areas = list(self.areas(changed))
        if changed and not self._is_drawn(self._picture.devicePixelRatioF()):
            self._picture = QPixmap()
            return areas
        if len(areas) < _MANY:
            for area in areas:
                self._compose(area)
        elif areas:
            self._picture = QPixmap()
        return areas

    def areas(self, keys: Iterable[str]) -> Iterator[QRect]:
        """Where the regions' shapes, their borders and their numbers are painted."""
        for key in keys:
            for shape in shapes_by_key().get(key, ()):
                reach = round(_REACH * max(1.0, self.placement.zoom))
                area = self.placement.bounds(shape).toAlignedRect()
                yield area.adjusted(-reach, -reach, reach, reach)

    def paint(self, painter: QPainter, hovered: str, focused: str) -> None:
        """The picture, with what follows the pointer and the keyboard on top."""
        ratio = painter.device().devicePixelRatioF()
        if not self._is_drawn(ratio):
            self._draw(ratio)
        painter.drawPixmap(0, 0, self._picture)
        above = BodyPainter(painter, self.placement, self._colours)
        above.paint_hover(hovered)
        above.paint_focus(focused)

    @property
    def _ground(self) -> QRect:
        return QRect(QPoint(), self._size)

    def _is_drawn(self, ratio: float) -> bool:
        """Layouts try sizes and come back to the first; a picture outlives that."""
        return not self._picture.isNull() and self._drawn_for == self._wanted_for(ratio)

    def _wanted_for(self, ratio: float) -> tuple[object, ...]:
        placement = self.placement
        return ratio, self._size, self._font, placement.transforms, placement.captions

    def _draw(self, ratio: float) -> None:
        self._drawn_for = self._wanted_for(ratio)
        self._form = QPixmap()
        self._picture = self._layer(ratio)
        self._compose(self._ground)
        if self.marks == BodyMarks():
            self._form = QPixmap()

    def _layer(self, ratio: float) -> QPixmap:
        layer = QPixmap(self._size * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        return layer

    def _compose(self, area: QRect) -> None:
        if self._form.isNull():
            self._form = self._layer(self._picture.devicePixelRatioF())
            with self._painting(self._form, self._ground) as body:
                body.paint_form()
        with self._painting(self._picture, area) as body:
            body.paint_over(self._form, self.marks)

    @contextmanager
    def _painting(self, layer: QPixmap, area: QRect) -> Iterator[BodyPainter]:
        with QPainter(layer) as painter:
            painter.setFont(self._font)
            yield BodyPainter(painter, self.placement, self._colours, QRectF(area))
