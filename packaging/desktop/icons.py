"""The program's icon in the sizes desktops ask for, drawn from the one SVG."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def draw(drawing: Path, size: int, picture: Path) -> None:
    """Writes the SVG as a square PNG of `size` pixels. Raises OSError where that fails."""
    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    if not renderer.isValid() or not image.save(str(picture)):
        raise OSError(f"{picture}: could not be drawn from {drawing}")
