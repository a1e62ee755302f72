"""The report laid out on one page or two: what does not fit is cut, and the cut is counted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from runsore.core.value import Value, replace
from runsore.presenters.report_sheet import ReportSheet
from runsore.presenters.report_tables import TableText
from runsore.settings import Paper
from runsore.ui.report.blocks import Beside, Block, Column, Figures, Header, Paragraph, Table
from runsore.ui.report.body_maps import BodyMaps
from runsore.ui.report.paper import (
    BODY,
    FOOT,
    MARGIN,
    POINT,
    SOFT,
    Style,
    TextBox,
    page_extent,
    paint_rule,
)
from runsore.ui.report.strips import Strips

_GAP = 14 * POINT
_MAPS = 196 * POINT
_MOST_STRIPS = 8
# What each list that may be cut shows at least and, on two pages, at most.
_LEAST, _MOST = 3, 40
_NOTE_LINES = 4
_EPISODES = (
    Column(0.2, is_strong=True),
    Column(0.12),
    Column(0.12),
    Column(0.07, is_figure=True),
    Column(0.2),
    Column(0.29),
)
_SIGNS = (Column(0.24, is_strong=True), Column(0.24), Column(0.08, is_figure=True), Column(0.44))
_NOTES = (Column(0.14, is_strong=True), Column(0.86))
_SESSIONS = (Column(1.0),)
_ADVICE = (Column(0.84), Column(0.16, is_figure=True))
_MORNINGS = (
    Column(0.42),
    Column(0.14, is_figure=True),
    Column(0.17, is_figure=True),
    Column(0.27, is_figure=True),
)


class Placed(Value):
    """A block and where its upper left corner stands on the page."""

    block: Block
    x: float
    y: float


class ReportPages:
    """Pages that any painter whose unit is a tenth of a point can paint."""

    def __init__(self, sheet: ReportSheet, paper: Paper) -> None:
        self.sheet = sheet
        self.paper = paper
        self._extent = page_extent(paper)
        self._width = self._extent.width() - 2 * MARGIN
        self._bottom = self._extent.height() - MARGIN - FOOT
        self._cuttable: list[Table] = []
        self.placed = self._laid_out()

    @property
    def count(self) -> int:
        return len(self.placed)

    @property
    def area(self) -> QRectF:
        return QRectF(0, 0, self._extent.width(), self._extent.height())

    def paint(self, painter: QPainter, page: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self.placed[page]:
            placed.block.paint(painter, placed.x, placed.y)
        self._paint_foot(painter, page)

    def _laid_out(self) -> tuple[tuple[Placed, ...], ...]:
        strips, first = self._overview()
        rest = self._tables()
        pages = self._flowed(first, rest)
        while len(pages) > 2 and self._cut_one():
            pages = self._flowed(first, rest)
        if len(pages) == 2 and len(pages[0]) == len(first):
            strips.fill(self._bottom - pages[0][-1].y)
        return pages

    def _overview(self) -> tuple[Strips, Sequence[tuple[float, Block]]]:
        sheet, width = self.sheet, self._width
        top: list[tuple[float, Block]] = [
            (0.0, Header(sheet, width)),
            (10 * POINT, Figures(sheet, width)),
        ]
        if sheet.nothing:
            top.append((_GAP, Paragraph(sheet.nothing, width, BODY)))
        top.append((12 * POINT, BodyMaps(sheet, width, _MAPS)))
        used = sum(gap + block.height for gap, block in top) + _GAP
        strips = self._strips(self._bottom - MARGIN - used)
        return strips, (*top, (_GAP, strips))

    def _strips(self, room: float) -> Strips:
        """As many as fit on the first page."""
        count = min(len(self.sheet.strips), _MOST_STRIPS)
        while count:
            strips = Strips(self.sheet, self._width, count)
            if strips.height <= room:
                return strips
            count -= 1
        return Strips(self.sheet, self._width, 0)

    def _tables(self) -> Sequence[tuple[float, Block]]:
        texts = {text.name: text for text in self.sheet.tables}
        half = (self._width - 18 * POINT) / 2
        blocks: list[tuple[float, Block]] = [
            (_GAP, self._cut(texts["episodes"], _EPISODES)),
            (_GAP, self._cut(texts["signs"], _SIGNS)),
            (
                _GAP,
                Beside(
                    Table(texts["advice"], _ADVICE, half),
                    Table(texts["mornings"], _MORNINGS, half),
                    half + 18 * POINT,
                ),
            ),
            (_GAP, Table(texts["sessions"], _SESSIONS, self._width)),
        ]
        if "notes" in texts:
            blocks.append((_GAP, self._cut(self._shortened(texts["notes"]), _NOTES)))
        return blocks

    def _cut(self, text: TableText, columns: Sequence[Column]) -> Table:
        table = Table(text, columns, self._width)
        table.shown = min(table.shown, _MOST)
        self._cuttable.append(table)
        return table

    def _shortened(self, notes: TableText) -> TableText:
        """Each note to a few lines, with the number of characters that are left out."""
        width = _NOTES[1].share * self._width - 8 * POINT

        def shortened(text: str) -> str:
            shown = TextBox(text, BODY, width, _NOTE_LINES).shown
            if shown == len(text):
                return text
            start = text[: shown - 40].rstrip()
            return self.sheet.note_cut(start, len(text) - len(start))

        rows = [(day, shortened(text)) for day, text in notes.rows[:_MOST]]
        return replace(notes, rows=(*rows, *notes.rows[_MOST:]))

    def _cut_one(self) -> bool:
        """Takes a row from the longest list; False where none can give one."""
        weights = {"notes": 2}
        longest = max(
            self._cuttable,
            key=lambda table: (
                (table.shown > _LEAST) * table.shown * weights.get(table.text.name, 1)
            ),
        )
        if longest.shown <= _LEAST:
            return False
        longest.shown -= 1
        return True

    def _flowed(
        self, first: Sequence[tuple[float, Block]], rest: Sequence[tuple[float, Block]]
    ) -> tuple[tuple[Placed, ...], ...]:
        pages: list[list[Placed]] = [[]]
        y = MARGIN
        for gap, block in (*first, *rest):
            if pages[-1] and y + gap + block.height > self._bottom:
                pages.append([])
                y = MARGIN
            y += gap if pages[-1] else 0
            pages[-1].append(Placed(block, MARGIN, y))
            y += block.height
        return tuple(tuple(page) for page in pages)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        sheet, width = self.sheet, self._width
        y = self._bottom + 8 * POINT
        paint_rule(painter, MARGIN, y, width)
        number = TextBox(
            sheet.page_of(page + 1, self.count), Style(8, strong=True, right=True), 40 * POINT
        )
        number.paint(painter, MARGIN + width - 40 * POINT, y + 3 * POINT)
        name = TextBox(f"{sheet.title}  ·  {sheet.period}", SOFT, width - 50 * POINT)
        name.paint(painter, MARGIN, y + 3 * POINT)
        TextBox(sheet.disclaimer, SOFT, width - 50 * POINT).paint(
            painter, MARGIN, y + 3 * POINT + name.height
        )
