"""The report's chart: a strip of bars for each region, and runs on the same days."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from runsore.core.check_in import PAIN_MAX
from runsore.presenters.report_chart import LevelBar, ReportChart
from runsore.presenters.report_sheet import ReportSheet, StripText
from runsore.presenters.trends import Bar
from runsore.ui.palette import PAIN_SCALE
from runsore.ui.report.blocks import Paragraph
from runsore.ui.report.paper import (
    BODY,
    HAIRLINE,
    INK,
    POINT,
    RULE,
    RUN_BAR,
    SOFT,
    TITLE,
    Style,
    TextBox,
    paint_rule,
)

_LEFT, _RIGHT = 132 * POINT, 98 * POINT
_STRIP, _STRIP_TALL = 36 * POINT, 52 * POINT
_AXIS = 12 * POINT
_RUNS = 26 * POINT
# Room over the highest bar for the number of the worst.
_HEADROOM = 8 * POINT
_PAD = 3 * POINT
_CAP = 0.9 * POINT
_DOT = 0.9 * POINT
_SMALL = Style(5.8, colour=SOFT.colour, right=True, leading=1.0)
_NAME = Style(8, strong=True, leading=1.15)
_PEAK = Style(6.6, strong=True, leading=1.0)


class _Words:
    """What stands on both sides of a strip, which is at least as high."""

    def __init__(self, text: StripText) -> None:
        left, right = _LEFT - 14 * POINT, _RIGHT - 6 * POINT
        self.region = text.region
        self._left = [
            TextBox(text.name, _NAME, left),
            TextBox(text.days, SOFT, left),
            TextBox(text.episodes, SOFT, left),
        ]
        self._right = [TextBox(text.worst, BODY, right), TextBox(text.latest, BODY, right)]

    @property
    def height(self) -> float:
        sides = (self._left, self._right)
        return max(sum(box.height for box in side) for side in sides) + 2 * _PAD

    def paint(self, painter: QPainter, left: float, right: float, y: float) -> None:
        for x, side in ((left, self._left), (right - _RIGHT + 6 * POINT, self._right)):
            top = y + _PAD
            for box in side:
                box.paint(painter, x, top)
                top += box.height


class Strips:
    """The first `shown` regions as strips, the others by name under them."""

    def __init__(self, sheet: ReportSheet, width: float, shown: int) -> None:
        self._sheet = sheet
        self._width = width
        self._words = [_Words(text) for text in sheet.strips[:shown]]
        self._strip = max([_STRIP, *(words.height for words in self._words)])
        self._heads = [
            Paragraph(sheet.chart_title, width, TITLE),
            Paragraph(sheet.chart_note, width, SOFT),
        ]
        also = " ".join(filter(None, (sheet.also(sheet.strips[shown:]), sheet.unnoted)))
        self._also = Paragraph(also, width, SOFT) if also else None

    def fill(self, height: float) -> None:
        """Makes the strips higher, as far as they read better for it."""
        if self._words and height > self.height:
            spare = (height - self.height) / len(self._words)
            self._strip = min(_STRIP_TALL, self._strip + spare)

    @property
    def height(self) -> float:
        below = self._also.height + 3 * POINT if self._also else 0
        return self._heads_height + self._chart_height + below

    @property
    def _heads_height(self) -> float:
        return sum(head.height for head in self._heads) + 4 * POINT

    @property
    def _has_chart(self) -> bool:
        return bool(self._words or self._sheet.chart.runs)

    @property
    def _chart_height(self) -> float:
        if not self._has_chart:
            return 0.0
        runs = _RUNS if self._sheet.chart.runs else 0
        return len(self._words) * self._strip + runs + _AXIS

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        top = y
        for head in self._heads:
            head.paint(painter, x, top)
            top += head.height
        top = y + self._heads_height
        if self._has_chart:
            self._paint_chart(painter, x, top)
        if self._also:
            self._also.paint(painter, x, top + self._chart_height + 3 * POINT)

    def _paint_chart(self, painter: QPainter, x: float, y: float) -> None:
        chart = self._sheet.chart
        room = QRectF(x + _LEFT, y, self._width - _LEFT - _RIGHT, self._chart_height - _AXIS)
        paint_ticks(painter, room, chart, x + self._width)
        for words in self._words:
            paint_rule(painter, x, y, self._width)
            box = QRectF(room.left(), y, room.width(), self._strip)
            paint_strip(painter, box, chart, chart.strips[words.region])
            words.paint(painter, x, x + self._width, y)
            y += self._strip
        if chart.runs:
            paint_rule(painter, x, y, self._width)
            paint_runs(painter, QRectF(room.left(), y, room.width(), _RUNS), chart, chart.runs)
            Paragraph(self._sheet.runs_name, _LEFT, _NAME).paint(painter, x, y + _PAD)
            Paragraph(self._sheet.runs_most, _RIGHT - 6 * POINT, SOFT).paint(
                painter, x + self._width - _RIGHT + 6 * POINT, y + _PAD
            )
        paint_rule(painter, x, room.bottom(), self._width, RULE, 0.7 * POINT)


def paint_ticks(painter: QPainter, room: QRectF, chart: ReportChart, right: float) -> None:
    """Lines through the days that are named, with their names under the room, up to `right`."""
    px = room.width() / (chart.last - chart.first + 1)
    for tick in chart.ticks:
        x = room.left() + (tick.day - chart.first) * px
        painter.fillRect(QRectF(x, room.top(), 3, room.height() + 3 * POINT), QColor(HAIRLINE))
        label = TextBox(tick.text, Style(6.4, colour=SOFT.colour, leading=1.0), room.width())
        if x + label.natural_width + 2 * POINT <= right:
            label.paint(painter, x + 2 * POINT, room.bottom() + 2.5 * POINT)


def paint_strip(
    painter: QPainter, box: QRectF, chart: ReportChart, bars: Sequence[LevelBar]
) -> None:
    """Bars from 0 to 10 in the pain scale's colours, each with a dark cap that prints in grey."""
    base, top = box.bottom() - _PAD, box.top() + _HEADROOM
    for level in (0, 5, 10):
        y = base - (base - top) * level / PAIN_MAX
        if level:
            painter.fillRect(QRectF(box.left(), y, box.width(), 2.5), QColor(HAIRLINE))
        number = TextBox(str(level), _SMALL, 10 * POINT)
        number.paint(painter, box.left() - 12.5 * POINT, y - number.height / 2)
    painter.fillRect(QRectF(box.left(), base, box.width(), 4), QColor(RULE))
    for bar in bars:
        left, width = _span(box, chart, bar.first, bar.last)
        if bar.level == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(INK))
            painter.drawEllipse(QPointF(left + width / 2, base), _DOT, _DOT)
            continue
        y = base - (base - top) * bar.level / PAIN_MAX
        painter.fillRect(QRectF(left, y, width, base - y), QColor(PAIN_SCALE[bar.level]))
        painter.fillRect(QRectF(left, y, width, _CAP), QColor(INK))
    worst = max(bars, key=lambda bar: (bar.level, bar.first), default=None)
    if worst is not None and worst.level:
        left, width = _span(box, chart, worst.first, worst.last)
        number = TextBox(str(worst.level), _PEAK, 20 * POINT)
        y = base - (base - top) * worst.level / PAIN_MAX
        x = min(left + (width - number.natural_width) / 2, box.right() - number.natural_width)
        number.paint(painter, x, y - number.height - 0.6 * POINT)


def paint_runs(painter: QPainter, box: QRectF, chart: ReportChart, bars: Sequence[Bar]) -> None:
    base, top = box.bottom(), box.top() + 4 * POINT
    most = max(bar.amount for bar in bars)
    for bar in bars:
        left, width = _span(box, chart, bar.first, bar.last)
        y = base - (base - top) * bar.amount / most
        painter.fillRect(QRectF(left, y, width, base - y), QColor(RUN_BAR))


def _span(box: QRectF, chart: ReportChart, first: int, last: int) -> tuple[float, float]:
    """Where the days lie, with a gap between bars that are wide enough for one."""
    px = box.width() / (chart.last - chart.first + 1)
    width = (last - first + 1) * px
    gap = min(0.28 * width, 3 * POINT) if width > 2 * POINT else 0
    width = min(width - gap, 14 * POINT)
    middle = box.left() + ((first + last + 1) / 2 - chart.first) * px
    return middle - width / 2, width
