"""The track of a pain slider: eleven coloured steps under a finger, a wheel or the keys."""

from collections.abc import Callable
from itertools import groupby, pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from runsore.ui.overriding import override
from runsore.ui.palette import (
    RADIUS,
    SPACE_XS,
    mixed,
    pain_colour,
    pain_ink,
    readable_ink,
)
from runsore.ui.theme import Theme, scaled_font

WORST = 10
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 2,
    Qt.Key.Key_PageDown: -2,
    Qt.Key.Key_Home: -WORST,
    Qt.Key.Key_End: WORST,
}
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
# Qt counts a wheel in eighths of a degree; a notch is 15 degrees.
_GAP = 2.0
_RING = 4.0
# Shares of the pain colour over the surface: before an answer, and beyond it, light and dark.
_WASHED = (0.42, 0.6)
_WASHED_BEYOND = (0.26, 0.3)


class PainTrack(QSlider):
    """Unanswered, it is a slider at 0 without a handle.

    Digits choose a level, 1 then 0 is ten; Delete takes the answer back. `level_chosen` carries
    what the runner chose, an int or None.
    """

    level_chosen = Signal(object)

    def __init__(
        self, theme: Theme, word_for: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._word_for = word_for
        self._level: int | None = None
        self._hovered: int | None = None
        self._one_typed = False
        self.setRange(0, WORST)
        self.setPageStep(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self.choose)
        theme.changed.connect(self.update)

    @property
    def level(self) -> int | None:
        return self._level

    def set_level(self, level: int | None) -> None:
        self._level = level
        with QSignalBlocker(self):
            self.setValue(level or 0)
        self.update()

    def choose(self, level: int | None) -> None:
        """What the runner does; the same level again says nothing new."""
        if level != self._level:
            self.set_level(level)
            self.level_chosen.emit(level)

    @override
    def sizeHint(self) -> QSize:
        caption = QFontMetricsF(scaled_font(self.font(), self._theme.sizes.caption))
        height = self._bar_height() + 2 * _RING + 2 * SPACE_XS + caption.height()
        return QSize(320, round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._one_typed = False
            self.choose(self._level_at(event.position()))
        else:
            event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = self._level_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.choose(here)
        if here != self._hovered:
            self._hovered = here
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls: an answer must not change under a wheel that meant something else."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        after_one = self._one_typed
        self._one_typed = False
        if key in _STEPS:
            self.choose(self._moved(_STEPS[key] * self._direction(key)))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose(None)
        elif event.text().isdecimal() and event.text().isascii():
            digit = int(event.text())
            self._one_typed = digit == 1
            self.choose(WORST if after_one and digit == 0 else digit)
        else:
            event.ignore()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._one_typed = False
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_steps(painter)
        self._paint_words(painter)
        if self.hasFocus():
            self._paint_focus(painter)
        if self._level is not None:
            self._paint_handle(painter, self._level)
        painter.end()

    def _moved(self, step: int) -> int:
        """From no answer, the first step down is 0 and the first step up is 1."""
        return min(WORST, max(0, (self._level or 0) + step))

    def _direction(self, key: Qt.Key) -> int:
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return -1 if sideways and self._is_mirrored() else 1

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _bar_height(self) -> float:
        return max(28.0, self._theme.sizes.line * 1.7)

    def _bar(self) -> QRectF:
        return QRectF(_RING, _RING, self.width() - 2 * _RING, self._bar_height())

    def _pitch(self) -> float:
        return (self._bar().width() + _GAP) / (WORST + 1)

    def _step_rect(self, level: int) -> QRectF:
        bar = self._bar()
        place = WORST - level if self._is_mirrored() else level
        left = bar.left() + place * self._pitch()
        return QRectF(left, bar.top(), self._pitch() - _GAP, bar.height())

    def _level_at(self, position: QPointF) -> int:
        place = int((position.x() - self._bar().left()) // self._pitch())
        place = min(WORST, max(0, place))
        return WORST - place if self._is_mirrored() else place

    def _fill(self, level: int) -> str:
        palette, colour = self._theme.palette, pain_colour(level)
        if not self.isEnabled():
            return mixed(colour, palette.surface, 0.15)
        if self._level is None:
            return mixed(colour, palette.surface, _WASHED[palette.is_dark])
        if level > self._level:
            return mixed(colour, palette.surface, _WASHED_BEYOND[palette.is_dark])
        return colour

    def _paint_steps(self, painter: QPainter) -> None:
        whole = QPainterPath()
        whole.addRoundedRect(self._bar(), RADIUS, RADIUS)
        painter.setFont(scaled_font(self.font(), self._theme.sizes.caption))
        every = 1 if self._number_width(painter.font()) < self._pitch() - _GAP else WORST // 2
        for level in range(WORST + 1):
            rect = self._step_rect(level)
            step = QPainterPath()
            step.addRect(rect)
            hovered = level == self._hovered and self.isEnabled()
            fill = pain_colour(level) if hovered else self._fill(level)
            painter.fillPath(whole.intersected(step), QColor(fill))
            if level % every == 0 and not self._is_covered(rect):
                painter.setPen(readable_ink(fill))
                painter.drawText(rect, _CENTRED, str(level))

    def _paint_handle(self, painter: QPainter, level: int) -> None:
        painter.setPen(QPen(QColor(self._theme.palette.text), 2))
        painter.setBrush(QColor(pain_colour(level)))
        painter.drawRoundedRect(self._handle_rect(level), RADIUS, RADIUS)
        painter.setFont(self._handle_font())
        painter.setPen(pain_ink(level))
        painter.drawText(self._handle_rect(level), _CENTRED, str(level))

    def _handle_rect(self, level: int) -> QRectF:
        step = self._step_rect(level)
        width = max(step.width() + 2, self._number_width(self._handle_font()) + SPACE_XS)
        handle = QRectF(0, 1, width, step.height() + 2 * _RING - 2)
        left = step.center().x() - width / 2
        handle.moveLeft(min(max(left, 1), self.width() - width - 1))
        return handle

    def _handle_font(self) -> QFont:
        return scaled_font(self.font(), self._theme.sizes.title, strong=True)

    def _number_width(self, font: QFont) -> float:
        return QFontMetricsF(font).horizontalAdvance(str(WORST))

    def _is_covered(self, step: QRectF) -> bool:
        """Whether the handle lies over the middle half of a step, where its number stands."""
        if self._level is None:
            return False
        quarter = step.width() / 4
        return self._handle_rect(self._level).intersects(step.adjusted(quarter, 0, -quarter, 0))

    def _paint_words(self, painter: QPainter) -> None:
        caption = self._theme.sizes.caption
        current = None if self._level is None else self._word_for(self._level)
        for word, rect in self._words_that_fit():
            painter.setFont(scaled_font(self.font(), caption, strong=word == current))
            painter.setPen(
                self._theme.palette.text if word == current else self._theme.palette.muted
            )
            painter.drawText(rect, _CENTRED, word)

    def _words_that_fit(self) -> list[tuple[str, QRectF]]:
        """Each word below its steps; only the outer two where they would touch one another."""
        placed = self._placed_words()
        in_order = sorted((rect for _, rect in placed), key=QRectF.left)
        crowded = any(b.left() - a.right() < SPACE_XS for a, b in pairwise(in_order))
        return [placed[0], placed[-1]] if crowded else placed

    def _placed_words(self) -> list[tuple[str, QRectF]]:
        strong = scaled_font(self.font(), self._theme.sizes.caption, strong=True)
        metrics = QFontMetricsF(strong)
        top = self._bar().bottom() + _RING + SPACE_XS
        placed = []
        for word, group in groupby(range(WORST + 1), self._word_for):
            steps = [self._step_rect(level) for level in group]
            middle = steps[0].united(steps[-1]).center().x()
            rect = QRectF(0, top, metrics.horizontalAdvance(word) + 2, metrics.height())
            left = middle - rect.width() / 2
            rect.moveLeft(min(max(left, 0), self.width() - rect.width()))
            placed.append((word, rect))
        return placed

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.palette.focus), 2))
        ring = self._bar().adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(ring, RADIUS + 2, RADIUS + 2)
