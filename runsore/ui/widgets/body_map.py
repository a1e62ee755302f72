"""The body map: a click, or the arrows and Enter, say where it hurts."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QToolTip, QWidget

from runsore.core.body import region_by_key
from runsore.core.value import replace
from runsore.ui.overriding import override
from runsore.ui.widgets.arrow_keys import way_of
from runsore.ui.widgets.body_canvas import BodyCanvas
from runsore.ui.widgets.body_drawing import BodyPlacement, shapes_by_key
from runsore.ui.widgets.body_painting import LIGHT_BODY, BodyColours, BodyMarks
from runsore.ui.widgets.body_zoom import has_dragged, kept_inside, zoomed
from runsore.ui.widgets.region_button import RegionButton, RegionButtons
from runsore.wording import Wording

# Pixels: how far beside the body a click still counts for the nearest region.
SLACK = 7.0
TEN_WITHIN_MS = 800
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class BodyMap(QWidget):
    """Shows what it is told to and reports what is done to it; it decides nothing itself."""

    region_clicked = Signal(str)
    level_typed = Signal(str, int)
    region_hovered = Signal(str)

    def __init__(self, wording: Wording | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording or Wording()
        self._interactive = True
        self._hovered = ""
        self._ring = False
        self._zoom = QTransform()
        self._pressed_at: QPointF | None = None
        self._panned_to: QPointF | None = None
        self._canvas = BodyCanvas(self._placed(), LIGHT_BODY)
        self._ten = QTimer(self, singleShot=True, interval=TEN_WITHIN_MS)
        self._buttons = RegionButtons(self, self._dress)
        self._buttons.activated.connect(self._activate)
        self._buttons.key_pressed.connect(self._key_pressed)
        self._buttons.focus_changed.connect(self._focus_changed)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._name_all()

    def make_reachable(self) -> None:
        """By the keyboard and assistive technology, now rather than in a moment."""
        self._buttons.make_all()

    def set_levels(self, levels: Mapping[str, int]) -> None:
        """The level, 0 to 10, of every rated region."""
        self._show(replace(self._marks, levels=dict(levels)))

    def set_selected(self, keys: frozenset[str]) -> None:
        """The regions that were chosen, rated or not; they are drawn with a firm border."""
        self._show(replace(self._marks, selected=keys))

    def set_outlined(self, keys: frozenset[str]) -> None:
        """Yesterday's sore regions, drawn with a dashed border."""
        self._show(replace(self._marks, outlined=keys))

    def set_colours(self, colours: BodyColours) -> None:
        self._canvas.recolour(colours)
        self.update()

    def set_interactive(self, interactive: bool) -> None:
        """Without interaction the map still shows, zooms and explains itself on hover."""
        self._interactive = interactive
        for button in self._buttons:
            button.setEnabled(interactive)
        self._hover("")

    def region_at(self, point: QPointF) -> str:
        """The region drawn at the point, or just beside it; '' where there is none."""
        return self._canvas.placement.key_at(point, SLACK)

    def centre_of(self, key: str) -> QPointF:
        """A point well inside the region, in the view that shows it best."""
        return self._canvas.placement.pole(shapes_by_key()[key][0])

    def reset_zoom(self) -> None:
        self._set_zoom(QTransform())

    def zoom_by(self, factor: float, around: QPointF) -> None:
        self._set_zoom(zoomed(self._zoom, factor, around))

    def sizeHint(self) -> QSize:
        return QSize(560, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(340, 380)

    def heightForWidth(self, width: int) -> int:
        """As high as the figures need to fill the width, up to the height they are drawn for."""
        return min(620, max(self.minimumSizeHint().height(), round(1.25 * width)))

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self._buttons.current if self._ring and self.hasFocus() else ""
        with QPainter(self) as painter:
            painter.setClipRegion(event.region())
            self._canvas.paint(painter, self._hovered, focused)

    @property
    def _marks(self) -> BodyMarks:
        return self._canvas.marks

    def _dress(self, button: RegionButton) -> None:
        self._name(button)
        self._place_button(button)
        button.setEnabled(self._interactive)

    def _show(self, marks: BodyMarks) -> None:
        before = self._marks
        if marks == before:
            return
        for area in self._canvas.show(marks):
            self.update(area)
        for button in self._buttons:
            if before.of(button.key) != marks.of(button.key):
                self._name(button)

    def _update(self, key: str) -> None:
        for area in self._canvas.areas([key]):
            self.update(area)

    def _name_all(self) -> None:
        self.setAccessibleName(self.tr("Body map"))
        for button in self._buttons:
            self._name(button)

    def _name(self, button: RegionButton) -> None:
        key = button.key
        name = self._wording.region(region_by_key(key))
        if key in self._marks.levels:
            name = self.tr("{region}, level {level}").format(
                region=name, level=self._marks.levels[key]
            )
        elif key in self._marks.selected:
            name = self.tr("{region}, sore").format(region=name)
        else:
            name = self.tr("{region}, not sore").format(region=name)
        button.setAccessibleName(name)
        button.show_checked(self._is_sore(key))

    def _is_sore(self, key: str) -> bool:
        return key in self._marks.levels or key in self._marks.selected

    def _explained(self, key: str) -> str:
        name = self._wording.region(region_by_key(key))
        if key not in self._marks.levels:
            return name
        level = self._marks.levels[key]
        return self.tr("{region}: {level}, {word}").format(
            region=name, level=level, word=self._wording.level(level)
        )

    def _activate(self, key: str) -> None:
        # What is sore is said by the owner of the map, so the button waits for its answer.
        self._buttons.button(key).show_checked(self._is_sore(key))
        if self._interactive:
            self.region_clicked.emit(key)

    def _focus_changed(self, key: str, event: QFocusEvent) -> None:
        if event.gotFocus():
            if key != self._buttons.current:
                self._ten.stop()
            self._buttons.make_current(key)
            self._bring_into_view(key)
        self._show_focus(event)
        self._update(key)

    def _show_focus(self, event: QFocusEvent) -> None:
        if event.gotFocus() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self._update(self._buttons.current)

    def _bring_into_view(self, key: str) -> None:
        seen = self._canvas.placement.bounds(shapes_by_key()[key][0])
        if not QRectF(self.rect()).contains(seen.center()):
            away = QRectF(self.rect()).center() - seen.center()
            self._set_zoom(self._zoom * QTransform.fromTranslate(away.x(), away.y()))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """The map has the focus itself only until its buttons are made."""
        self._show_focus(event)
        if event.reason() in _BY_KEY:
            self.make_reachable()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show_focus(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.focusProxy() is None:
            self.make_reachable()
            self._key_pressed(event)
        else:
            super().keyPressEvent(event)

    def _key_pressed(self, event: QKeyEvent) -> None:
        if not self._obeyed(event):
            event.ignore()

    def _obeyed(self, event: QKeyEvent) -> bool:
        # A plain number: keys of other scripts have no name in Qt.Key.
        key = event.key()
        self._ring = True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if (way := way_of(key)) is not None:
            neighbour = self._canvas.placement.neighbour(self._buttons.current, *way)
            self._buttons.button(neighbour).setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._activate(self._buttons.current)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._type(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_Escape and self._zoom.m11() > 1:
            self.reset_zoom()
        else:
            return False
        return True

    def _type(self, digit: int) -> None:
        is_ten = digit == 0 and self._ten.isActive()
        self._ten.stop()
        if digit == 1:
            self._ten.start()
        if self._interactive:
            self.level_typed.emit(self._buttons.current, 10 if is_ten else digit)

    def _hover(self, key: str) -> None:
        if key == self._hovered:
            return
        self._update(self._hovered)
        self._hovered = key
        self._update(key)
        clickable = bool(key) and self._interactive
        shape = Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.region_hovered.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._panned_to is not None:
            step = here - self._panned_to
            self._panned_to = here
            self._set_zoom(self._zoom * QTransform.fromTranslate(step.x(), step.y()))
        elif self._pressed_at is None:
            self._hover(self.region_at(here))
        elif self._zoom.m11() > 1 and has_dragged(self._pressed_at, here):
            self._panned_to = self._pressed_at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        pressed = self.region_at(self._pressed_at)
        panned, self._pressed_at, self._panned_to = self._panned_to, None, None
        key = self.region_at(event.position())
        if panned is not None:
            self._hovered = ""
            self._hover(key)
        elif key and key == pressed and self._interactive:
            self._buttons.button(key).setFocus(Qt.FocusReason.MouseFocusReason)
            self._ring = False
            self._activate(key)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = self.region_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._explained(key) if key else "", self)
            return True
        if isinstance(event, QGestureEvent):
            return self._pinched(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
        elif event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            self._place()
        elif event.type() == QEvent.Type.FontChange:
            self._place()
        return super().event(event)

    def _pinched(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        centre = self.mapFromGlobal(pinch.hotSpot().toPoint())
        self.zoom_by(pinch.scaleFactor(), QPointF(centre))
        event.accept(pinch)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._buttons.make_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_zoom(self._zoom)

    def _set_zoom(self, zoom: QTransform) -> None:
        self._zoom = kept_inside(zoom, self.size())
        self._place()

    def _placed(self) -> BodyPlacement:
        line = QFontMetricsF(self.font()).height()
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        return BodyPlacement.within(area, line).zoomed(self._zoom)

    def _place(self) -> None:
        self._canvas.place(self._placed(), self.size(), self.font())
        for button in self._buttons:
            self._place_button(button)
        self.update()

    def _place_button(self, button: RegionButton) -> None:
        bounds = self._canvas.placement.bounds(shapes_by_key()[button.key][0])
        button.setGeometry(bounds.toAlignedRect())
