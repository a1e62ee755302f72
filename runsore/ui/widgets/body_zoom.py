"""How close the body map is looked at, and where."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QApplication

MOST_ZOOM = 6.0


def zoomed(zoom: QTransform, factor: float, around: QPointF) -> QTransform:
    """What lies at the point stays there; between the whole body and MOST_ZOOM."""
    wanted = min(MOST_ZOOM, max(1.0, zoom.m11() * factor))
    factor = wanted / zoom.m11()
    x, y = around.x() * (1 - factor), around.y() * (1 - factor)
    return zoom * QTransform(factor, 0, 0, factor, x, y)


def kept_inside(zoom: QTransform, size: QSize) -> QTransform:
    """Moved so that the picture covers all of a map of the size."""
    scale = zoom.m11()
    x = min(0.0, max(zoom.dx(), size.width() * (1 - scale)))
    y = min(0.0, max(zoom.dy(), size.height() * (1 - scale)))
    return QTransform(scale, 0, 0, scale, x, y)


def has_dragged(start: QPointF, end: QPointF) -> bool:
    """Whether a press moved so far that it is no click."""
    return (end - start).manhattanLength() >= QApplication.startDragDistance()
