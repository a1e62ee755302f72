"""The drawn runner: every region's shape in every view, and where a point or an arrow leads."""

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from math import cos, pi, sin
from zlib import crc32

from PySide6.QtCore import QByteArray, QCoreApplication, QDataStream, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from runsore.core.body import REGIONS, View
from runsore.core.value import Value
from runsore.ui.resources import resource

VIEWS = (View.FRONT, View.BACK, View.SOLE)
# Every later Qt reads what this one wrote.
PACKED_BY = QDataStream.Version.Qt_6_8
CHECK_BYTES = 4
_SLACK_DIRECTIONS = 16
# In the drawing's units: how far the legs reach sideways, and how far down the hands reach.
_LEG_REACH = 60.0
_HAND_REACH = 338.0


class DrawingError(ValueError):
    """The drawings cannot be read; the message names the file."""


class BodyShape(Value, eq=False):
    """One region, or a part that is none (its key is empty), as one view shows it.

    `pole` is the centre of the largest circle inside it, `room` that circle's radius.
    """

    key: str
    view: View
    path: QPainterPath
    pole: QPointF
    room: float

    @cached_property
    def bounds(self) -> QRectF:
        return self.path.boundingRect()

    def contains(self, point: QPointF) -> bool:
        return self.bounds.contains(point) and self.path.contains(point)


class BodyView(Value, eq=False):
    """One drawing: the parts that tile it, its silhouette, and the muscles' lines over both.

    `insides` are the silhouette drawn closer in, step by step; what each leaves out is shaded.
    `outline_pieces` are short ends of the outline, `seams` of the lines where two shapes meet: Qt
    strokes them in half the time that it takes for one.
    """

    shapes: tuple[BodyShape, ...]
    outline: QPainterPath
    outline_pieces: tuple[QPainterPath, ...]
    seams: tuple[QPainterPath, ...]
    details: QPainterPath
    insides: tuple[QPainterPath, ...]

    @cached_property
    def bounds(self) -> QRectF:
        return self.outline.boundingRect()

    def shape_at(self, point: QPointF) -> BodyShape | None:
        if not self.bounds.contains(point):
            return None
        return next((shape for shape in self.shapes if shape.contains(point)), None)


@cache
def body_views() -> Mapping[View, BodyView]:
    """The drawings in `resources/body`, as `scripts/pack_body.py` packed them: a tenth of what
    reading their numbers would take. Raises DrawingError where the file is damaged."""
    file = resource("body/shapes.bin")
    data = file.read_bytes()
    # Qt takes what it reads for granted, and a wrong number ends the program.
    if data[:CHECK_BYTES] != check_of(memoryview(data)[CHECK_BYTES:]):
        raise DrawingError(f"{file}: is damaged; install the program again")
    stream = QDataStream(QByteArray(data))
    stream.setVersion(PACKED_BY)
    stream.skipRawData(CHECK_BYTES)
    return {view: _read_view(view, stream) for view in VIEWS}


def check_of(data: bytes | memoryview) -> bytes:
    return crc32(data).to_bytes(CHECK_BYTES)


def _read_view(view: View, stream: QDataStream) -> BodyView:
    outline, details = _path(stream), _path(stream)
    details.setFillRule(Qt.FillRule.WindingFill)
    insides, pieces, seams = (_paths(stream) for _ in range(3))
    shapes = [
        BodyShape(stream.readQString(), view, _path(stream), _point(stream), stream.readDouble())
        for _ in range(stream.readInt32())
    ]
    return BodyView(tuple(shapes), outline, pieces, seams, details, insides)


def _paths(stream: QDataStream) -> tuple[QPainterPath, ...]:
    return tuple(_path(stream) for _ in range(stream.readInt32()))


def _path(stream: QDataStream) -> QPainterPath:
    path = QPainterPath()
    stream >> path
    return path


def _point(stream: QDataStream) -> QPointF:
    return QPointF(stream.readDouble(), stream.readDouble())


@cache
def shapes_by_key() -> Mapping[str, tuple[BodyShape, ...]]:
    """Each region's shapes; the first is the one in the view that shows it best."""
    found = [shape for view in VIEWS for shape in body_views()[view].shapes if shape.key]
    return {
        region.key: tuple(shape for shape in found if shape.key == region.key) for region in REGIONS
    }


class Caption(Value):
    """Words beside the drawing, centred on a point; a faint one marks a side."""

    centre: QPointF
    text: str
    faint: bool


class BodyPlacement(Value, eq=False):
    """The three views laid out in a rectangle, for a painter and for a pointer alike."""

    transforms: Mapping[View, QTransform]
    captions: tuple[Caption, ...]
    line: float
    zoom: float = 1.0

    @classmethod
    def within(cls, area: QRectF, line: float) -> "BodyPlacement":
        """Front and back side by side, the soles between their feet; `line` is a text line's
        height in the units of `area`."""
        front, back, sole = (body_views()[view].bounds for view in VIEWS)
        room = QRectF(area.left(), area.top() + 1.3 * line, area.width(), area.height())
        room.setBottom(area.bottom() - 0.4 * line)
        scale = min(room.width() / (2.06 * front.width()), room.height() / front.height())
        spare = room.width() - 2 * front.width() * scale
        gap = min(max(0.0, 0.6 * spare), 0.5 * front.width() * scale)
        middle = room.center().x()
        apart = (front.width() * scale + gap) / 2
        top = room.top() + (room.height() - front.height() * scale) / 2
        bottom = top + front.height() * scale
        width = 2 * (apart - _LEG_REACH * 1.15 * scale)
        height = bottom - top - _HAND_REACH * scale - 1.5 * line
        sole_scale = min(width / sole.width(), height / sole.height())
        stacked = _is_crowded(sole.width() * sole_scale, line)
        if stacked:
            sole_scale = min(width / sole.width(), (height - line) / sole.height())
        placed = {
            View.FRONT: _fitted(front, middle - apart, bottom, scale),
            View.BACK: _fitted(back, middle + apart, top + back.height() * scale, scale),
            View.SOLE: _fitted(sole, middle, bottom, sole_scale),
        }
        return cls(placed, tuple(_captions(placed, line, stacked)), line)

    def zoomed(self, by: QTransform) -> "BodyPlacement":
        captions = [Caption(by.map(c.centre), c.text, c.faint) for c in self.captions]
        transforms = {view: placed * by for view, placed in self.transforms.items()}
        return BodyPlacement(transforms, tuple(captions), self.line, by.m11())

    @cached_property
    def inverses(self) -> Mapping[View, QTransform]:
        return {view: placed.inverted()[0] for view, placed in self.transforms.items()}

    def pole(self, shape: BodyShape) -> QPointF:
        return self.transforms[shape.view].map(shape.pole)

    def bounds(self, shape: BodyShape) -> QRectF:
        return self.transforms[shape.view].mapRect(shape.bounds)

    def shape_at(self, point: QPointF) -> BodyShape | None:
        """The part drawn at the point, by its shape; None outside the silhouettes."""
        for view, inverse in self.inverses.items():
            if shape := body_views()[view].shape_at(inverse.map(point)):
                return shape
        return None

    def key_at(self, point: QPointF, slack: float = 0.0) -> str:
        """The region at the point, or the nearest one not further outside than `slack`."""
        if shape := self.shape_at(point):
            return shape.key
        for radius in (slack / 3, slack * 2 / 3, slack) if slack else ():
            for near in _circle(point, radius):
                if (shape := self.shape_at(near)) and shape.key:
                    return shape.key
        return ""

    def neighbour(self, key: str, right: int, down: int) -> str:
        """The nearest region that way, of those within about 60 degrees of it; else the same."""
        here = self.bounds(shapes_by_key()[key][0]).center()
        best, least = key, float("inf")
        for other, shapes in shapes_by_key().items():
            step = self.bounds(shapes[0]).center() - here
            along = step.x() * right + step.y() * down
            across = abs(step.x() * down + step.y() * right)
            cost = along + 2 * across
            if along > 0.5 and across < 1.8 * along and cost < least:
                best, least = other, cost
        return best


def _circle(centre: QPointF, radius: float) -> Iterator[QPointF]:
    for i in range(_SLACK_DIRECTIONS):
        angle = 2 * pi * i / _SLACK_DIRECTIONS
        yield centre + QPointF(cos(angle) * radius, sin(angle) * radius)


def _fitted(bounds: QRectF, middle: float, bottom: float, scale: float) -> QTransform:
    x = middle - bounds.center().x() * scale
    return QTransform(scale, 0, 0, scale, x, bottom - bounds.bottom() * scale)


def _view_names() -> Mapping[View, str]:
    return {
        View.FRONT: QCoreApplication.translate("BodyMap", "Front"),
        View.BACK: QCoreApplication.translate("BodyMap", "Back"),
        View.SOLE: QCoreApplication.translate("BodyMap", "Soles"),
    }


def _is_crowded(width: float, line: float) -> bool:
    """Whether the soles' name and the marks of their sides need a line each."""
    return (0.64 * len(_view_names()[View.SOLE]) + 2.2) * line > width


def _captions(placed: Mapping[View, QTransform], line: float, stacked: bool) -> Iterator[Caption]:
    left = QCoreApplication.translate("BodyMap", "L", "left")
    right = QCoreApplication.translate("BodyMap", "R", "right")
    for view, name in _view_names().items():
        box = placed[view].mapRect(body_views()[view].bounds)
        above = box.top() - 0.75 * line
        raised = line if stacked and view is View.SOLE else 0
        yield Caption(QPointF(box.center().x(), above - raised), name, faint=False)
        marks = (right, left) if view is View.FRONT else (left, right)
        height = above if view is View.SOLE else box.top() + 0.14 * box.height()
        edge = 0.2 if view is View.SOLE else 0.12
        for mark, share in zip(marks, (edge, 1 - edge), strict=True):
            yield Caption(QPointF(box.left() + share * box.width(), height), mark, faint=True)
