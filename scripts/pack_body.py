"""Packs resources/body/*.svg into the shapes.bin that the program reads at every start.

`python scripts/pack_body.py` writes the file; draw_body.py does so after it has drawn.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF
from PySide6.QtGui import QPainterPath
from svg_paths import SvgPath, read_svg_paths

from runsore.core.body import View
from runsore.ui.widgets.body_drawing import PACKED_BY, VIEWS, check_of

BODY = Path(__file__).parent.parent / "resources" / "body"
PACKED = BODY / "shapes.bin"
_FILES = {View.FRONT: "front", View.BACK: "back", View.SOLE: "soles"}
# How many corners of a line are stroked at once.
_PIECE = 24

_Line = tuple[tuple[float, float], ...]


def packed() -> bytes:
    """A check; then view by view outline, details, insides, pieces of outline and seams, shapes."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream.setVersion(PACKED_BY)
    for view in VIEWS:
        _pack(stream, read_svg_paths(BODY / f"{_FILES[view]}.svg"))
    return check_of(data.data()) + data.data()


def _pack(stream: QDataStream, paths: dict[str, SvgPath]) -> None:
    outline = paths.pop("outline").shape
    stream << outline << paths.pop("details").shape
    _pack_all(stream, [paths.pop(key).shape for key in list(paths) if key.startswith("inside-")])
    _pack_all(stream, list(_joined(_lines(outline))))
    shapes = [path.shape for path in paths.values()]
    _pack_all(stream, list(_joined(_seams(shapes, outline))))
    stream.writeInt32(len(paths))
    for key, (shape, pole, room) in paths.items():
        stream.writeQString("" if key.startswith("neutral-") else key)
        stream << shape
        for number in (pole.x(), pole.y(), room):
            stream.writeDouble(number)


def _pack_all(stream: QDataStream, paths: Sequence[QPainterPath]) -> None:
    stream.writeInt32(len(paths))
    for path in paths:
        stream << path


def _joined(lines: Iterable[_Line]) -> Iterator[QPainterPath]:
    """One path for as many as go on where the last ended, up to what is stroked at once."""
    piece = QPainterPath()
    for start, *rest in lines:
        here = QPointF(*start)
        if (
            not piece.elementCount()
            or piece.elementCount() > _PIECE
            or here != piece.currentPosition()
        ):
            if piece.elementCount():
                yield piece
            piece = QPainterPath(here)
        if len(rest) == 1:
            piece.lineTo(*rest[0])
        else:
            piece.cubicTo(*(QPointF(*point) for point in rest))
    yield piece


def _lines(path: QPainterPath) -> Iterator[_Line]:
    """Its straight lines, of two points each, and its curves, of four."""
    corners = [path.elementAt(place) for place in range(path.elementCount())]
    here = (0.0, 0.0)
    for place, corner in enumerate(corners):
        if corner.isMoveTo():
            here = (corner.x, corner.y)
        elif corner.isLineTo():
            yield here, (corner.x, corner.y)
            here = (corner.x, corner.y)
        elif corner.isCurveTo():
            points = [(each.x, each.y) for each in corners[place : place + 3]]
            yield here, *points
            here = points[-1]


def _seams(shapes: Iterable[QPainterPath], outline: QPainterPath) -> Iterator[_Line]:
    """Where two shapes meet, once, though it is in the border of both."""
    known = {_either_way(line) for line in _lines(outline)}
    for shape in shapes:
        for line in _lines(shape):
            if _either_way(line) not in known:
                known.add(_either_way(line))
                yield line


def _either_way(line: _Line) -> _Line:
    points = tuple((round(x, 2), round(y, 2)) for x, y in line)
    return min(points, points[::-1])


if __name__ == "__main__":
    PACKED.write_bytes(packed())
