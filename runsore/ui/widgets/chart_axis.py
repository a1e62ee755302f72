"""The axes of charts: days by the span that is seen, levels with their words, amounts."""

from collections.abc import Iterator
from datetime import date
from math import ceil, floor, log10

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from runsore.core.value import Value
from runsore.presenters.trends import Bin
from runsore.ui.overriding import override
from runsore.ui.widgets.chart_style import ChartColours
from runsore.ui.words import day_and_month, figure

EVERY_DAY_PX = 30
WEEK_LABEL_PX = 52
MONTH_LABEL_PX = 36
YEAR_LABEL_PX = 44
APART_PX = 8
# Of a month or year cut by the edge, the share that must be seen for a label.
LEAST_SEEN = 0.5
LEVEL_RANGE = (-0.45, 10.45)
# Lower end, upper end, and a level whose word names the band.
BANDS = ((0.5, 3.5, 3), (3.5, 5.5, 5), (5.5, LEVEL_RANGE[1], 10))
LEVEL_TICKS = (0, 2, 4, 6, 8, 10)


class DayTick(Value):
    """A label under the days from `first` to `last`; `lines` are one or two."""

    first: int
    last: int
    lines: tuple[str, ...]

    @property
    def centre(self) -> float:
        return (self.first + self.last) / 2


class Calendar(Value):
    """How a runner reads dates."""

    locale: QLocale
    first_weekday: int
    today: int


def label_bin(px_per_day: float) -> Bin:
    """What the labels of a time axis name."""
    if px_per_day >= EVERY_DAY_PX:
        return Bin.DAY
    if px_per_day * 14 >= WEEK_LABEL_PX:
        return Bin.WEEK
    return Bin.MONTH if px_per_day * 91 >= MONTH_LABEL_PX else Bin.YEAR


def starts(each: Bin, first: float, last: float, first_weekday: int, step: int = 1) -> list[int]:
    """The first days of the bins that touch the days from first to last.

    Of weeks, months and years every `step`-th is taken, counted from a fixed one, so that panning
    changes none.
    """
    found = []
    start = each.first_of(max(1, floor(first)), first_weekday)
    while start <= last:
        if _number(each, start) % step == 0:
            found.append(start)
        start = each.last_of(start) + 1
    return found


def _number(each: Bin, start: int) -> int:
    on = date.fromordinal(start)
    return {Bin.DAY: start, Bin.WEEK: start // 7, Bin.MONTH: on.month - 1, Bin.YEAR: on.year}[each]


def grid_days(first: float, last: float, px_per_day: float, first_weekday: int) -> list[int]:
    """The days that begin with a line: weeks where they are wide enough, else months or years."""
    each = Bin.WEEK if px_per_day * 7 >= 14 else Bin.MONTH if px_per_day * 30 >= 14 else Bin.YEAR
    return starts(each, first, last, first_weekday)


def day_ticks(first: float, last: float, px_per_day: float, calendar: Calendar) -> list[DayTick]:
    """Labels from first to last day: every day, week, month or year as there is room."""
    each = label_bin(px_per_day)
    step = _step(each, px_per_day)
    ticks = []
    previous: date | None = None
    for start in starts(each, first, last, calendar.first_weekday, step):
        end = start if each in (Bin.DAY, Bin.WEEK) else each.last_of(start)
        seen = min(end, last) - max(start, first) + 1
        if seen < (end - start + 1) * LEAST_SEEN:
            continue
        on = date.fromordinal(start)
        lines = _label(each, on, previous, calendar.locale)
        ticks.append(DayTick(max(start, ceil(first)), min(end, floor(last)), lines))
        previous = on
    return ticks


def _step(each: Bin, px_per_day: float) -> int:
    if each is Bin.WEEK:
        return 1 if px_per_day * 7 >= WEEK_LABEL_PX else 2
    if each is Bin.MONTH:
        return 1 if px_per_day * 30 >= MONTH_LABEL_PX else 3
    if each is Bin.YEAR:
        return next(step for step in (1, 2, 5, 10, 50) if px_per_day * 365 * step >= YEAR_LABEL_PX)
    return 1


def _label(each: Bin, on: date, previous: date | None, locale: QLocale) -> tuple[str, ...]:
    """A new month takes the place of the weekday; a new year is said below."""
    short = QLocale.FormatType.ShortFormat
    month = locale.standaloneMonthName(on.month, short)
    if each is Bin.YEAR:
        return (str(on.year),)
    new_year = previous is None or previous.year != on.year
    if each is Bin.MONTH:
        return (month, str(on.year)) if new_year else (month,)
    new_month = previous is None or previous.month != on.month
    if each is Bin.DAY:
        weekday = locale.standaloneDayName(on.isoweekday(), short)
        return (month if new_month else weekday, str(on.day))
    day = day_and_month(on)
    return (day, str(on.year)) if new_year else (day,)


def amount_ticks(highest: float) -> tuple[float, ...]:
    """0, and one or two round amounts up to the first that is not below the highest."""
    if highest <= 0:
        return (0.0,)
    tenth = 10.0 ** floor(log10(highest))
    top = next(step * tenth for step in (1, 2, 4, 6, 8, 10) if step * tenth >= highest)
    return (0.0, top / 2, top)


class Beside(pg.GraphicsWidget):  # type: ignore[misc]
    """Something painted along a view and again whenever the view moves."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__()
        self._view = view
        self._colours = colours
        view.sigRangeChanged.connect(self._on_moved)
        view.sigResized.connect(self._on_moved)

    def set_colours(self, colours: ChartColours) -> None:
        self._colours = colours
        self.update()

    def x_of(self, day: float) -> float:
        left, right = self._view.viewRange()[0]
        return float((day - left) / (right - left) * self._view.width())

    def y_of(self, value: float) -> float:
        bottom, top = self._view.viewRange()[1]
        return float((top - value) / (top - bottom) * self._view.height())

    def _on_moved(self) -> None:
        self.update()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError


class Within(Beside):
    """Painted into a view itself, as large as it is."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self.setParentItem(view)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._on_moved()

    @override
    def _on_moved(self) -> None:
        self.resize(self._view.size())
        self.update()


class DayAxis(Beside):
    """The days under the lowest view; today has its own label, and what it covers none."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours, calendar: Calendar) -> None:
        super().__init__(view, colours)
        self._calendar = calendar
        self._today_text = ""

    def set_calendar(self, calendar: Calendar, today_text: str) -> None:
        self._calendar = calendar
        self._today_text = today_text
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        taken = self._draw_today(painter, metrics)
        painter.setPen(QColor(self._colours.muted))
        before = -4.0 * APART_PX
        last = self.size().width() + 2 * APART_PX
        for tick, text in self._ticks():
            rect = self._rect(tick.centre, text, metrics)
            if before <= rect.left() and rect.right() <= last and not rect.intersects(taken):
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
                before = rect.right() + APART_PX

    def _ticks(self) -> Iterator[tuple[DayTick, str]]:
        left, right = self._view.viewRange()[0]
        px_per_day = self._view.width() / (right - left)
        for tick in day_ticks(left + 0.5, right - 0.5, px_per_day, self._calendar):
            yield tick, "\n".join(tick.lines)

    def _draw_today(self, painter: QPainter, metrics: QFontMetricsF) -> QRectF:
        rect = self._rect(self._calendar.today, self._today_text, metrics)
        left, right = self._view.viewRange()[0]
        if not left <= self._calendar.today <= right:
            return QRectF()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(bold)
        painter.setPen(QColor(self._colours.accent))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._today_text)
        painter.restore()
        return rect.adjusted(-2, 0, 2, 100)

    def _rect(self, centre: float, text: str, metrics: QFontMetricsF) -> QRectF:
        lines = text.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 6
        return QRectF(self.x_of(centre) - width / 2, 6, width, metrics.height() * len(lines))

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(QPointF(), self.size()).adjusted(-60, 0, 60, 0)


class LevelAxis(Beside):
    """Levels with their words, to the left of the lines."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._words: tuple[str, ...] = ()

    def set_words(self, words: tuple[str, ...]) -> None:
        """One word for each band, the lowest first."""
        self._words = words
        self.update()

    def wanted_width(self) -> float:
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(word) for word in self._words), default=0)
        return widest + metrics.horizontalAdvance("10") + 3 * APART_PX + 4

    @override
    def draw(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        height = metrics.height()
        figures = metrics.horizontalAdvance("10") + APART_PX
        right = self.size().width() - APART_PX
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._colours.muted))
        for level in LEVEL_TICKS:
            top = self.y_of(level) - height / 2
            painter.drawText(QRectF(0, top, right, height), flags, str(level))
        painter.setPen(QColor(self._colours.text))
        for (low, high, _), word in zip(BANDS, self._words, strict=False):
            top = self.y_of((low + high) / 2) - height / 2
            painter.drawText(QRectF(0, top, right - figures - APART_PX, height), flags, word)


class AmountAxis(Beside):
    """What the bars' heights mean."""

    def __init__(self, view: pg.ViewBox, colours: ChartColours) -> None:
        super().__init__(view, colours)
        self._ticks: tuple[float, ...] = ()

    def set_ticks(self, ticks: tuple[float, ...]) -> None:
        self._ticks = ticks
        self.update()

    @override
    def draw(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font())
        height = metrics.height()
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._colours.muted))
        for amount in self._ticks:
            top = min(self.y_of(amount) - height / 2, self.size().height() - height * 0.8)
            rect = QRectF(0, top, self.size().width() - APART_PX, height)
            painter.drawText(rect, flags, figure(f"{amount:g}"))
