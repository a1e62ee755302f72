"""The report's two body maps, and the scale of their colours."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from runsore.presenters.report_sheet import MapText, ReportSheet
from runsore.ui.palette import PAIN_SCALE, pain_ink
from runsore.ui.report.paper import HEAD, INK, PAPER_BODY, POINT, RULE, SOFT, Style, TextBox
from runsore.ui.widgets.body_painting import BodyMarks, paint_body

_GAP = 16 * POINT
_SWATCH = 15 * POINT
_SWATCH_HEIGHT = 9 * POINT
_CAPTION = Style(7.5)
# Levels that go by one word.
_GROUPS = ((0,), (1, 2, 3), (4, 5), (6, 7, 8, 9, 10))


class BodyMaps:
    """The worst levels on the left, the latest on the right, their scale under both."""

    def __init__(self, sheet: ReportSheet, width: float, height: float) -> None:
        self._maps = sheet.maps
        self._each = (width - _GAP) / 2
        self._width = width
        self.height = height
        self._titles = [TextBox(of.title, Style(9, strong=True), self._each) for of in sheet.maps]
        self._words = {
            group: TextBox(sheet.wording.level(group[0]), SOFT, width) for group in _GROUPS
        }

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        top = y + self._titles[0].height
        room = self.height - self._titles[0].height - _SWATCH_HEIGHT - 4 * POINT
        for number, (title, of) in enumerate(zip(self._titles, self._maps, strict=True)):
            left = x + number * (self._each + _GAP)
            title.paint(painter, left, y)
            paint_map(painter, QRectF(left, top, self._each, room), of)
        self._paint_scale(painter, x, y + self.height - _SWATCH_HEIGHT)

    def _paint_scale(self, painter: QPainter, x: float, y: float) -> None:
        """Each level's colour with its number, and the word where it begins to hold."""
        words = self._words
        gap = 10 * POINT
        total = sum(
            len(group) * _SWATCH + 3 * POINT + words[group].natural_width for group in _GROUPS
        ) + gap * (len(_GROUPS) - 1)
        x += (self._width - total) / 2
        for group in _GROUPS:
            for level in group:
                _paint_swatch(painter, QRectF(x, y, _SWATCH, _SWATCH_HEIGHT), level)
                x += _SWATCH
            word = words[group]
            word.paint(painter, x + 3 * POINT, y + (_SWATCH_HEIGHT - word.height) / 2)
            x += 3 * POINT + word.natural_width + gap


def _paint_swatch(painter: QPainter, box: QRectF, level: int) -> None:
    painter.fillRect(box, QColor(PAIN_SCALE[level]))
    painter.setPen(QPen(QColor(RULE), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    number = TextBox(
        str(level), Style(HEAD.points, True, pain_ink(level), leading=1.0), box.width()
    )
    left = box.left() + (box.width() - number.natural_width) / 2
    number.paint(painter, left, box.top() + (box.height() - number.height) / 2)


def paint_map(painter: QPainter, area: QRectF, of: MapText) -> None:
    painter.save()
    painter.setFont(_CAPTION.font())
    painter.setPen(QColor(INK))
    paint_body(painter, area, BodyMarks(of.levels), PAPER_BODY)
    painter.restore()
