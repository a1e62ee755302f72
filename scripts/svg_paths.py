"""Reads the paths of an SVG drawing as QPainterPaths, which Qt itself offers no way to do."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QXmlStreamReader
from PySide6.QtGui import QPainterPath

_COMMAND = re.compile(r"([A-DF-Za-df-z])")
_NUMBERS_OF = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Z": 0}


class DrawingError(ValueError):
    """A drawing that is missing or damaged; the message names the file and the id."""


class SvgPath(NamedTuple):
    """One `<path>`: its shape, and the largest circle inside it where the file names one."""

    shape: QPainterPath
    pole: QPointF
    room: float


def read_svg_paths(file: Path) -> dict[str, SvgPath]:
    """Every `<path>` with an id, in the file's order.

    The data may use absolute M, L, H, V, C and Z, numbers set apart by blanks or commas.
    `data-pole="x y radius"` is optional; without it the pole is the middle of the bounding
    rectangle, with no room. Raises DrawingError.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise DrawingError(f"{file}: cannot be read: {fault}") from fault
    paths: dict[str, SvgPath] = {}
    for key, data, pole in _path_elements(file, text):
        if key in paths:
            raise DrawingError(f"{file}: the id {key!r} appears twice")
        try:
            shape = painter_path(data)
            paths[key] = SvgPath(shape, *_circle(pole, shape))
        except ValueError as fault:
            raise DrawingError(f"{file}: path {key!r}: {fault}") from fault
    return paths


def painter_path(data: str) -> QPainterPath:
    """The path that SVG path data describes. Raises ValueError."""
    path = QPainterPath()
    before, *parts = _COMMAND.split(data.replace(",", " "))
    if before.strip():
        raise ValueError(f"{before[:12]!r} is no path data")
    for command, words in zip(parts[::2], parts[1::2], strict=True):
        numbers = [float(word) for word in words.split()]
        if command == "C" and len(numbers) == 6 and path.elementCount():
            # Nearly all of a drawing: thousands of them are read before the first picture.
            path.cubicTo(*numbers)
        else:
            for repeated, some in _repeated(command, numbers):
                _draw(path, repeated, some)
    return path


def _draw(path: QPainterPath, command: str, numbers: list[float]) -> None:
    if command == "M":
        path.moveTo(*numbers)
    elif path.elementCount() == 0:
        raise ValueError(f"begins with {command} in place of M")
    elif command == "C":
        path.cubicTo(*numbers)
    elif command == "Z":
        path.closeSubpath()
    else:
        here = path.currentPosition()
        x = here.x() if command == "V" else numbers[0]
        y = here.y() if command == "H" else numbers[-1]
        path.lineTo(x, y)


def _path_elements(file: Path, text: str) -> Iterator[tuple[str, str, str]]:
    reader = QXmlStreamReader(text)
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "path":
            attributes = reader.attributes()
            if attributes.hasAttribute("id"):
                yield (
                    str(attributes.value("id")),
                    str(attributes.value("d")),
                    str(attributes.value("data-pole")),
                )
    if reader.hasError():
        raise DrawingError(f"{file}, line {reader.lineNumber()}: {reader.errorString()}")


def _repeated(command: str, numbers: list[float]) -> Iterator[tuple[str, list[float]]]:
    if command not in _NUMBERS_OF:
        raise ValueError(f"command {command!r} is not one of {''.join(_NUMBERS_OF)}")
    count = _NUMBERS_OF[command]
    if (len(numbers) % count if count else numbers) or bool(count) > bool(numbers):
        raise ValueError(f"{command} takes {count} numbers at a time, not {len(numbers)}")
    if not count:
        yield command, numbers
    for start in range(0, len(numbers), count or 1):
        # Further pairs after an M are lines: SVG 1.1, section 8.3.2.
        repeated = "L" if command == "M" and start else command
        yield repeated, numbers[start : start + count]


def _circle(pole: str, shape: QPainterPath) -> tuple[QPointF, float]:
    if not pole:
        return shape.boundingRect().center(), 0.0
    x, y, radius = map(float, pole.split())
    return QPointF(x, y), radius
