"""How mornings went after advice: median and quartiles as a dot on a line, row by row."""

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from runsore.core.advice import Followed
from runsore.presenters.insights import ChangeRow
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_M, SPACE_S, Palette
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

DOT = 5.0
NO_BREAK = "\u00a0"


class ChangeInterval(QWidget):
    """From `low` to `high` levels of change, with a line where nothing changed."""

    def __init__(
        self,
        row: ChangeRow,
        ends: tuple[float, float],
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._ends = ends
        self._palette = palette
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, self.fontMetrics().height() + SPACE_S)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(72, self.sizeHint().height())

    def _x(self, change: float) -> float:
        low, high = self._ends
        return DOT + 2 + (change - low) / (high - low) * (self.width() - 2 * DOT - 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, middle = self._palette, self.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(QLineF(self._x(self._ends[0]), middle, self._x(self._ends[1]), middle))
            painter.setPen(QPen(QColor(colours.muted), 1))
            painter.drawLine(QLineF(self._x(0), 0, self._x(0), self.height()))
            painter.setPen(QPen(QColor(colours.accent), 3, c=Qt.PenCapStyle.RoundCap))
            row = self._row
            painter.drawLine(QLineF(self._x(row.lower), middle, self._x(row.upper), middle))
            filled = colours.surface if row.followed is Followed.RUN_ANYWAY else colours.accent
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(QColor(filled))
            painter.drawEllipse(QPointF(self._x(row.median), middle), DOT, DOT)


class ChangeRows(QWidget):
    """Every figure is also said in words; a hollow dot is a run against the advice."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._intervals: list[ChangeInterval] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(SPACE_M)
        self._layout.setVerticalSpacing(2)
        self._layout.setColumnStretch(0, 3)
        self._layout.setColumnStretch(1, 2)
        self._layout.setColumnStretch(2, 3)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        for interval in self._intervals:
            interval.set_palette(palette)

    def set_rows(self, rows: tuple[ChangeRow, ...]) -> None:
        self._clear()
        low = min([-1.0, *(row.lower for row in rows)])
        high = max([1.0, *(row.upper for row in rows)])
        place, above = 0, ""
        for row in rows:
            text = row.text or self.tr("All advice")
            if text != above:
                above = text
                heading = WrappedLabel(text, "strong")
                heading.setContentsMargins(0, SPACE_S, 0, 0)
                self._layout.addWidget(heading, place, 0, 1, 3)
                place += 1
            self._add(place, row, (low, high))
            place += 1

    def _clear(self) -> None:
        self._intervals = []
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _add(self, place: int, row: ChangeRow, ends: tuple[float, float]) -> None:
        interval = named(ChangeInterval(row, ends, self._palette, self), "change-interval")
        figures = self._figures(row)
        who = self._who(row)
        interval.setAccessibleName(f"{who}: {figures}")
        self._intervals.append(interval)
        self._layout.addWidget(WrappedLabel(who), place, 0)
        self._layout.addWidget(interval, place, 1)
        self._layout.addWidget(WrappedLabel(figures, "muted"), place, 2)

    def _who(self, row: ChangeRow) -> str:
        if row.followed is None:
            return self.tr("All")
        if row.followed is Followed.RUN_ANYWAY:
            return self.tr("Run anyway")
        return self.tr("As advised")

    def _figures(self, row: ChangeRow) -> str:
        count = self.tr("n = {n}").format(n=self.locale().toString(row.n))
        if row.n == 1:
            figures = f"{self._signed(row.median)}, {count}"
        else:
            figures = self.tr("{median} ({lower} to {upper}), {count}").format(
                median=self._signed(row.median),
                lower=self._signed(row.lower),
                upper=self._signed(row.upper),
                count=count,
            )
        return figures.replace(" ", NO_BREAK)

    def _signed(self, change: float) -> str:
        """With a real minus; quarters are rounded to a tenth."""
        places = 0 if change == round(change) else 1
        text = self.locale().toString(float(abs(change)), "f", places)
        return text if change == 0 else f"{'+' if change > 0 else '−'}{text}"
