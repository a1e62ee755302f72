"""Pages for a preview, and what is seen of them."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage

from runsore.ui.widgets.page_preview import PagePreview

A4 = QSizeF(595, 842)


def red_and_blue() -> list[QImage]:
    return [_sheet("#ff0000"), _sheet("#0000ff")]


def _sheet(colour: str) -> QImage:
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def colours_seen(preview: PagePreview) -> set[str]:
    seen = preview.viewport().grab().toImage()
    step = range(0, seen.height(), 10)
    return {seen.pixelColor(seen.width() // 2, y).name() for y in step}
