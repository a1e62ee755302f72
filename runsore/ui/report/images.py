"""The report's pages as pictures, for the preview."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from runsore.ui.report.pages import ReportPages
from runsore.ui.report.paper import POINT


def page_images(pages: ReportPages, px_per_point: float) -> tuple[QImage, ...]:
    return tuple(_image(pages, page, px_per_point) for page in range(pages.count))


def _image(pages: ReportPages, page: int, px_per_point: float) -> QImage:
    scale = px_per_point / POINT
    size = (pages.area.size() * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        pages.paint(painter, page)
    return image
