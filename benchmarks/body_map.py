"""The body map against a widget that only fills itself."""

import sys
from collections.abc import Iterator
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.bench import Bench
from benchmarks.measure import Row, alone, compare, on_processor, shown
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.body_painting import DARK_BODY, LIGHT_BODY

SIDE = 620
LEVELS = {"left-upper-calf": 3, "left-lower-calf": 5, "right-upper-calf": 2}
HOVERED = ("left-upper-calf", "right-upper-calf")


class Blank(QWidget):
    """`area` is what `refresh` paints."""

    area = QRect(0, 0, 40, 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor("#ffffff"))

    def refresh(self) -> None:
        self.update(self.area)
        QCoreApplication.processEvents()


def rows(bench: Bench) -> Iterator[Row]:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    body, blank = BodyMap(), Blank()
    for widget in (body, blank):
        widget.resize(SIDE, SIDE)
        widget.show()
    body.set_levels(LEVELS)
    app.processEvents()
    colours = cycle((DARK_BODY, LIGHT_BODY))
    hovers = cycle([body.centre_of(key) for key in HOVERED])

    def redraw() -> None:
        body.set_colours(next(colours))
        body.repaint()

    def hover() -> None:
        where = next(hovers)
        app.sendEvent(body, _moved_to(where))
        app.processEvents()

    pair = compare(body.repaint, blank.repaint, bench.rounds)
    yield Row("body map: repaint of all of it", pair.ratio, "×", 1.5, None, pair.note)
    drawn = alone(redraw, bench.rounds)
    note = f"{on_processor(drawn)}; after a change of size, zoom or theme"
    yield Row("body map: drawn anew", 1000 * drawn.wall, "ms", None, 16, note)
    body.set_colours(LIGHT_BODY)
    body.repaint()
    hovering = alone(hover, bench.rounds)
    pair = compare(hover, blank.refresh, bench.rounds)
    yield Row(
        "body map: hover, from the pointer to the picture",
        1000 * hovering.wall,
        "ms",
        None,
        1,
        f"{on_processor(hovering)}; {pair.ratio:.1f} × a blank widget's {shown(pair.floor.wall)}",
    )
    point = body.centre_of("left-upper-calf")
    hit = alone(lambda: body.region_at(point), bench.rounds)
    yield Row("body map: hit", 1e6 * hit.wall, "µs", 3, 50, on_processor(hit))
    for widget in (body, blank):
        widget.close()
    app.processEvents()


def _moved_to(where: QPointF) -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    return QMouseEvent(
        QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier
    )
