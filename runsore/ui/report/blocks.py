"""The parts a page is stacked from: each knows its height before it is painted."""

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from runsore.core.value import Value
from runsore.presenters.report_sheet import ReportSheet
from runsore.presenters.report_tables import TableText
from runsore.ui.report.paper import (
    ACCENT,
    BODY,
    HEAD,
    INK,
    POINT,
    RULE,
    SOFT,
    TINT,
    TITLE,
    Style,
    TextBox,
    paint_rule,
)

_CELL_GAP = 8 * POINT
_ROW_PAD = 2.2 * POINT


class Block(Protocol):
    """Built for a width; painted with its upper left corner at a place."""

    @property
    def height(self) -> float: ...
    def paint(self, painter: QPainter, x: float, y: float) -> None: ...


class Paragraph(Value):
    text: str
    width: float
    style: Style = BODY

    @cached_property
    def _box(self) -> TextBox:
        return TextBox(self.text, self.style, self.width)

    @property
    def height(self) -> float:
        return self._box.height

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        self._box.paint(painter, x, y)


class Beside:
    """Two blocks side by side; the second begins at `offset`."""

    def __init__(self, left: Block, right: Block, offset: float) -> None:
        self._left = left
        self._right = right
        self._offset = offset

    @property
    def height(self) -> float:
        return max(self._left.height, self._right.height)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        self._left.paint(painter, x, y)
        self._right.paint(painter, x + self._offset, y)


class Header:
    """The title with the period, and what this is; the name is the patient's to write."""

    def __init__(self, sheet: ReportSheet, width: float) -> None:
        self._width = width
        self._title = TextBox(sheet.title, Style(19, strong=True, leading=1.2), width)
        self._period = TextBox(
            f"{sheet.period}  ·  {sheet.days}", Style(10.5, strong=True, colour=ACCENT), width
        )
        self._regions = TextBox(sheet.regions, Style(9), width)
        self._made = TextBox(sheet.made, Style(8, colour=SOFT.colour, right=True), width)
        self._about = TextBox(sheet.about, SOFT, width)

    @property
    def height(self) -> float:
        boxes = (self._title, self._period, self._regions, self._about)
        return sum(box.height for box in boxes) + 12 * POINT

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        self._made.paint(painter, x, y + 9 * POINT)
        for box in (self._title, self._period, self._regions):
            box.paint(painter, x, y)
            y += box.height
        y += 4 * POINT
        paint_rule(painter, x, y, self._width, ACCENT, 1.2 * POINT)
        self._about.paint(painter, x, y + 5 * POINT)


class Column(Value):
    """A share of the table's width; figures stand at its right edge."""

    share: float
    is_figure: bool = False
    is_strong: bool = False


class Table:
    """A titled table that shows its first rows, and says how many it leaves out."""

    def __init__(
        self,
        text: TableText,
        columns: Sequence[Column],
        width: float,
    ) -> None:
        self.text = text
        self._columns = tuple(columns)
        self._width = width
        self._rows: dict[int, list[TextBox]] = {}
        self.shown = len(text.rows)

    @property
    def height(self) -> float:
        return sum(block.height + gap for gap, block in self._head) + self._body_height

    @property
    def _body_height(self) -> float:
        rows = sum(self._row_height(row) for row in range(self.shown))
        return self._heads_height + rows + (self._more.height + _ROW_PAD if self._left_out else 0)

    @property
    def _left_out(self) -> int:
        return len(self.text.rows) - self.shown

    @cached_property
    def _head(self) -> tuple[tuple[float, Paragraph], ...]:
        text = self.text
        parts = [(0.0, Paragraph(text.title, self._width, TITLE))]
        if not text.rows:
            parts.append((1.5 * POINT, Paragraph(text.empty, self._width, BODY)))
        elif text.note:
            parts.append((1 * POINT, Paragraph(text.note, self._width, SOFT)))
        return tuple(parts)

    @property
    def _more(self) -> Paragraph:
        return Paragraph(self.text.more.format(count=self._left_out), self._width, SOFT)

    @cached_property
    def _heads(self) -> list[TextBox]:
        return self._boxes(self.text.heads, HEAD) if self.text.rows else []

    @property
    def _heads_height(self) -> float:
        if not self.text.rows:
            return 0.0
        return max((box.height for box in self._heads), default=0.0) + 4 * POINT

    def _boxes(self, cells: Sequence[str], style: Style) -> list[TextBox]:
        return [
            TextBox(
                cell,
                Style(
                    style.points, style.strong or column.is_strong, style.colour, column.is_figure
                ),
                self._inner(column),
            )
            for cell, column in zip(cells, self._columns, strict=False)
        ]

    def _inner(self, column: Column) -> float:
        return column.share * self._width - _CELL_GAP

    def _row(self, row: int) -> list[TextBox]:
        if row not in self._rows:
            self._rows[row] = self._boxes(self.text.rows[row], BODY)
        return self._rows[row]

    def _row_height(self, row: int) -> float:
        return max(box.height for box in self._row(row)) + 2 * _ROW_PAD

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        for gap, part in self._head:
            part.paint(painter, x, y + gap)
            y += gap + part.height
        if not self.text.rows:
            return
        self._paint_row(painter, self._heads, x, y + 2 * POINT)
        y += self._heads_height
        if self._heads:
            paint_rule(painter, x, y, self._width, RULE, 0.7 * POINT)
        else:
            paint_rule(painter, x, y, self._width)
        for row in range(self.shown):
            if row:
                paint_rule(painter, x, y, self._width)
            self._paint_row(painter, self._row(row), x, y + _ROW_PAD)
            y += self._row_height(row)
        if self._left_out:
            self._more.paint(painter, x, y + _ROW_PAD)

    def _paint_row(self, painter: QPainter, boxes: Sequence[TextBox], x: float, y: float) -> None:
        for box, column in zip(boxes, self._columns, strict=False):
            box.paint(painter, x, y)
            x += column.share * self._width


class Figures:
    """The figures at the head, side by side."""

    def __init__(self, sheet: ReportSheet, width: float) -> None:
        self._width = width
        gap = 6 * POINT
        self._step = (width + gap) / len(sheet.figures)
        inner = self._step - gap - 14 * POINT
        self._boxes = [
            (
                TextBox(figure.label, Style(7.2, colour=SOFT.colour), inner),
                TextBox(figure.value, Style(17, strong=True, leading=1.15), inner),
                TextBox(figure.detail, Style(7.2, colour=INK), inner),
            )
            for figure in sheet.figures
        ]
        self._tile = self._step - gap

    @property
    def height(self) -> float:
        return max(sum(box.height for box in boxes) for boxes in self._boxes) + 12 * POINT

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        for boxes in self._boxes:
            painter.fillRect(QRectF(x, y, self._tile, self.height), QColor(TINT))
            top = y + 6 * POINT
            for box in boxes:
                box.paint(painter, x + 7 * POINT, top)
                top += box.height
            x += self._step
