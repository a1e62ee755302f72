"""The order in which Tab goes through a window: as it is laid out, whenever a widget was made."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def next_stop(window: QWidget, here: QWidget | None, *, forward: bool) -> QWidget | None:
    """Where Tab leads from here, round and round; None where nothing in the window takes it.

    Qt's own chain keeps the order in which widgets were made, and `setTabOrder` cannot move one
    that hands its focus on to a part of itself.
    """
    stops = [stop for stop in _laid_out(window) if stop is here or _is_stop(stop)]
    if not stops:
        return None
    place = stops.index(here) if here in stops else -1 if forward else 0
    return stops[(place + (1 if forward else -1)) % len(stops)]


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """The widget, then what is in its layout in order, then what else is in it."""
    yield widget
    seen = set()
    for child in _in_layout(widget.layout()):
        seen.add(child)
        yield from _laid_out(child)
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        seen |= {inside, widget.viewport()}
        yield from _laid_out(inside)
    for other in widget.children():
        if isinstance(other, QWidget) and other not in seen and not other.isWindow():
            yield from _laid_out(other)


def _in_layout(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        else:
            yield from _in_layout(item.layout())


def focus_like(before: QWidget | None, page: QWidget) -> None:
    """Gives the focus to the part of a page made anew that has the names of the one before."""
    part = before.parentWidget() if before is not None else None
    if before is None or part is None:
        return
    again = page.findChild(QWidget, part.objectName())
    focused = again.findChild(QWidget, before.objectName()) if again is not None else None
    if focused is not None:
        focused.setFocus()
