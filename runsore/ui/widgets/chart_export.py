"""The level chart as a picture: pixels or vectors, with the look it has on screen."""

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from runsore.ui.widgets.chart_panels import Panels
from runsore.ui.widgets.level_chart import LevelChart

MARGIN = 16
DENSITY = 2


def chart_image(chart: LevelChart) -> QImage:
    """Two pixels for each of the screen's, so that it can be printed."""
    size = _size(chart)
    image = QImage(size * DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(DENSITY)
    with QPainter(image) as painter:
        _paint(chart, painter)
    # Metres, as the file keeps it: 96 to the inch on screen.
    image.setDotsPerMeterX(round(DENSITY * 96 / 0.0254))
    image.setDotsPerMeterY(round(DENSITY * 96 / 0.0254))
    return image


def chart_png(chart: LevelChart) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    chart_image(chart).save(buffer, "PNG")  # type: ignore[call-overload] # a device, as documented
    return bytes(buffer.data().data())


def chart_svg(chart: LevelChart, title: str) -> bytes:
    """By QSvgGenerator: pyqtgraph 0.14's own exporter raises ValueError on Qt 6.11."""
    buffer = QBuffer()
    size = _size(chart)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    generator.setTitle(title)
    generator.setResolution(96)
    panels, _ = chart.parts
    panels.lines.set_shown(False)
    with QPainter(generator) as painter:
        _paint(chart, painter)
        _paint_lines(panels, painter)
    panels.lines.set_shown(True)
    return bytes(buffer.data().data())


def _size(chart: LevelChart) -> QSize:
    return chart.size() + QSize(2 * MARGIN, 2 * MARGIN)


def _paint(chart: LevelChart, painter: QPainter) -> None:
    panels, legend = chart.parts
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(QPoint(), _size(chart)), panels.backgroundBrush())
    painter.translate(MARGIN, MARGIN)
    seen = panels.viewport().rect()
    target = QRectF(QRect(panels.pos(), seen.size()))
    source = panels.mapToScene(seen).boundingRect()
    panels.scene().render(painter, target, source, Qt.AspectRatioMode.IgnoreAspectRatio)
    painter.save()
    painter.translate(legend.pos())
    painter.setFont(legend.font())
    legend.draw(painter)
    painter.restore()


def _paint_lines(panels: Panels, painter: QPainter) -> None:
    room = panels.levels.sceneBoundingRect().translated(QPointF(panels.pos()))

    def place(day: float, level: float) -> QPointF:
        return QPointF(panels.levels.mapViewToScene(QPointF(day, level))) + QPointF(panels.pos())

    panels.lines.paint(painter, place, room)
