"""A drawing of how delayed soreness comes and goes."""

from math import exp

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from runsore.ui.palette import Palette
from runsore.ui.theme import Theme, scaled_font

HEIGHT_BY_WIDTH = 0.42
LAST_HOUR = 120
PEAK_HOURS = (24, 72)
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_TICKS = (0, 12, 24, 48, 72, 96, 120)

PEAK_HOUR = 48
_STEEPNESS = 4


def doms_curve(theme: Theme, width: int, font: QFont, ratio: float = 1.0) -> QImage:
    """The drawing, `width` pixels wide before the screen's pixel ratio."""
    size = QSize(width, round(width * HEIGHT_BY_WIDTH))
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(scaled_font(font, theme.sizes.caption))
    line = painter.fontMetrics().height()
    plot = QRectF(16, line + 12, width - 32, size.height() - 3 * line - 28)
    _paint_peak(painter, plot, theme.palette)
    _paint_course(painter, plot, theme.palette)
    _paint_axis(painter, plot, theme.palette)
    painter.end()
    return image


def soreness(hour: float) -> float:
    """A smooth course from 0 to 1 that fits the article's times: hardly any before 12 hours,
    about half at 24, most around 48, little after 96."""
    part = hour / PEAK_HOUR
    return float(part**_STEEPNESS * exp(_STEEPNESS * (1 - part)))


def _place(plot: QRectF, hour: float, sore: float = 0.0) -> QPointF:
    x = plot.left() + plot.width() * hour / LAST_HOUR
    return QPointF(x, plot.bottom() - sore * plot.height() * 0.9)


def _paint_peak(painter: QPainter, plot: QRectF, colours: Palette) -> None:
    left, right = (_place(plot, hour).x() for hour in PEAK_HOURS)
    band = QRectF(left, plot.top(), right - left, plot.height())
    painter.fillRect(band, QColor(colours.accent_soft))
    painter.setPen(QColor(colours.accent_soft_text))
    above = band.adjusted(0, -painter.fontMetrics().height() - 6, 0, 0)
    text = QCoreApplication.translate("doms_curve", "strongest between 24 and 72 hours")
    painter.drawText(above, _CENTRED | Qt.TextFlag.TextDontClip, text)


def _paint_course(painter: QPainter, plot: QRectF, colours: Palette) -> None:
    path = QPainterPath(_place(plot, 0))
    for hour in range(1, LAST_HOUR + 1):
        path.lineTo(_place(plot, hour, soreness(hour)))
    painter.setPen(QPen(QColor(colours.accent), 2.5))
    painter.drawPath(path)


def _paint_axis(painter: QPainter, plot: QRectF, colours: Palette) -> None:
    painter.setPen(QPen(QColor(colours.control_border), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    line = painter.fontMetrics().height()
    for hour in _TICKS:
        at = _place(plot, hour)
        painter.setPen(QPen(QColor(colours.control_border), 1))
        painter.drawLine(at, at + QPointF(0, 4))
        painter.setPen(QColor(colours.muted))
        label = QRectF(at.x() - 16, at.y() + 6, 32, line)
        label.moveLeft(min(label.left(), plot.right() + 16 - label.width()))
        painter.drawText(label, _CENTRED, str(hour))
    text = QCoreApplication.translate("doms_curve", "hours after the workout")
    below = QRectF(plot.left(), plot.bottom() + 8 + line, plot.width(), line)
    painter.drawText(below, _CENTRED, text)
