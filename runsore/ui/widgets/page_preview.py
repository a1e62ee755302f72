"""Pages as they will be printed: scrolled, zoomed and turned over."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M
from runsore.ui.theme import Theme

_POINTS_PER_INCH = 72
_STEPS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0)
_SHADOW = 6


class _Sheets(QWidget):
    """The pages one under the other, as large as the scale asks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._images: tuple[QImage, ...] = ()
        self._extent = QSizeF(1, 1)

    def set_pages(self, images: Sequence[QImage]) -> None:
        self._images = tuple(images)
        self.update()

    def lay_out(self, extent: QSizeF, count: int, room: QSize) -> None:
        """`extent` is a page's in pixels; the sheets are never smaller than the room."""
        self._extent = extent
        height = SPACE_M + count * (extent.height() + SPACE_M)
        width = max(room.width(), round(extent.width()) + 2 * SPACE_M)
        self.setFixedSize(width, max(room.height(), round(height)))

    def page_at(self, y: float, count: int) -> int:
        return max(0, min(count - 1, int((y - SPACE_M) // (self._extent.height() + SPACE_M))))

    def top_of(self, page: int) -> int:
        return round(page * (self._extent.height() + SPACE_M))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._theme.palette.sunken))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            left = (self.width() - self._extent.width()) / 2
            for number, image in enumerate(self._images):
                top = SPACE_M + number * (self._extent.height() + SPACE_M)
                box = QRectF(round(left), round(top), self._extent.width(), self._extent.height())
                if box.intersects(QRectF(event.rect()).adjusted(-8, -8, 8, 8)):
                    _paint_shadow(painter, box)
                    painter.drawImage(box, image)


def _paint_shadow(painter: QPainter, box: QRectF) -> None:
    for step in range(_SHADOW, 0, -1):
        ring = box.adjusted(-step, 1 - step, step, 2 + step)
        painter.fillRect(ring, QColor(0, 0, 0, 4))


class PagePreview(QScrollArea):
    """`scale_changed` asks for pages of so many device pixels to the point.

    Until they are set, the earlier ones are shown stretched. `turned` carries the page in view.
    """

    scale_changed = Signal(float)
    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = QSizeF(595, 842)
        self._count = 0
        self._page = 0
        self._zoom: float | None = None
        self._asked_for = 0.0
        self._sheets = _Sheets(theme)
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the report"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._sheets.update)

    @property
    def count(self) -> int:
        return self._count

    @property
    def page(self) -> int:
        """In view, counted from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """1 is the size of the paper; `fit` follows the width."""
        return self._fitting() if self._zoom is None else self._zoom

    @property
    def scale(self) -> float:
        """Device pixels to the point."""
        return self.zoom * self.logicalDpiX() / _POINTS_PER_INCH * self.devicePixelRatioF()

    def set_pages(self, images: Sequence[QImage], points: QSizeF) -> None:
        self._points = points
        self._count = len(images)
        self._sheets.set_pages(images)
        self._lay_out()

    def fit(self) -> None:
        """As wide as there is room, and again whenever that changes."""
        self._set_zoom(None)

    def zoom_by(self, steps: int) -> None:
        """To the next of the usual sizes, larger or smaller."""
        now = self.zoom
        if steps > 0:
            self._set_zoom(next((step for step in _STEPS if step > now + 0.01), _STEPS[-1]))
        else:
            self._set_zoom(next((s for s in reversed(_STEPS) if s < now - 0.01), _STEPS[0]))

    def turn_to(self, page: int) -> None:
        self.verticalScrollBar().setValue(self._sheets.top_of(page))

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, self._sheets.height())
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(part * self._sheets.height()))
        self._ask()

    def _ask(self) -> None:
        if self.scale != self._asked_for:
            self._asked_for = self.scale
            self.scale_changed.emit(self.scale)

    def _fitting(self) -> float:
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - 2 * SPACE_L
        per_point = self.logicalDpiX() / _POINTS_PER_INCH
        return max(0.3, min(_STEPS[-1], room / (self._points.width() * per_point)))

    def _lay_out(self) -> None:
        extent = self._points * (self.zoom * self.logicalDpiX() / _POINTS_PER_INCH)
        self._sheets.lay_out(extent, self._count, self.viewport().size())
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        middle = bar.value() + self.viewport().height() / 3
        at_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        page = self._count - 1 if at_end else self._sheets.page_at(middle, self._count)
        if page != self._page and self._count:
            self._page = page
            self.turned.emit(page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._ask()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
