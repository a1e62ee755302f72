"""Packs resources/body/*.svg into the shapes.bin that the program reads at every start.

`python scripts/pack_body.py` writes the file; draw_body.py does so after it has drawn.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF
from PySide6.QtGui import QPainterPath
from svg_paths import SvgPath, read_svg_paths

from runsore.core.body import View
from runsore.ui.widgets.body_drawing import PACKED_BY, VIEWS, check_of

BODY = Path(__file__).parent.parent / "resources" / "body"
PACKED = BODY / "shapes.bin"
_FILES = {View.FRONT: "front", View.BACK: "back", View.SOLE: "soles"}
# How many corners of an outline are stroked at once.
_PIECE = 24


def packed() -> bytes:
    """A check; then view by view outline, details, insides, the outline's pieces, shapes."""
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
    _pack_all(stream, list(_pieces(outline)))
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


def _pieces(path: QPainterPath) -> Iterator[QPainterPath]:
    corners = [path.elementAt(place) for place in range(path.elementCount())]
    piece = QPainterPath()
    for place, corner in enumerate(corners):
        here = QPointF(corner.x, corner.y)
        if corner.isMoveTo() or piece.elementCount() > _PIECE:
            yield piece
            piece = QPainterPath(here if corner.isMoveTo() else piece.currentPosition())
        if corner.isCurveTo():
            control, end = corners[place + 1 : place + 3]
            piece.cubicTo(here, QPointF(control.x, control.y), QPointF(end.x, end.y))
        elif corner.isLineTo():
            piece.lineTo(here)
    yield piece


if __name__ == "__main__":
    PACKED.write_bytes(packed())
