"""The paper the report is drawn on: its size, inks and type, in tenths of a point.

Fonts are sized in the same unit, so that a page is laid out once and is the same on every device.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QTextLayout,
    QTextOption,
)

from runsore.core.value import Value, replace
from runsore.settings import Paper
from runsore.ui.widgets.body_painting import LIGHT_BODY, BodyColours

POINT = 10.0
MARGIN = 40 * POINT
FOOT = 30 * POINT
# Narrow enough for a table, and found on most systems; the first that is there is taken.
_FAMILIES = ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans Condensed")

INK = "#16191c"
SOFT_INK = "#4a5157"
HAIRLINE = "#c4cacd"
RULE = "#7d868c"
RUN_BAR = "#8d979e"
ACCENT = "#0f6075"
TINT = "#f1f3f4"

# Paler than on screen, so that a region at level 1 stands out when printed in grey.
PAPER_BODY: BodyColours = replace(
    LIGHT_BODY,
    skin=QColor("#ffffff"),
    neutral=QColor("#eef1f2"),
    seam=QColor("#d5dadd"),
    outline=QColor("#5d6a72"),
    text=QColor(INK),
    faint_text=QColor(SOFT_INK),
)


def page_size(paper: Paper) -> QPageSize:
    size = QPageSize.PageSizeId
    return QPageSize(size.Letter if paper is Paper.LETTER else size.A4)


def page_extent(paper: Paper) -> QSizeF:
    return page_size(paper).size(QPageSize.Unit.Point) * POINT


@cache
def _family() -> str:
    """The application's own where none of the preferred ones is installed."""
    there = set(QFontDatabase.families())
    return next((family for family in _FAMILIES if family in there), QFont().family())


class Style(Value):
    """How a text looks; `leading` is the distance of lines in font sizes."""

    points: float = 8.0
    strong: bool = False
    colour: str = INK
    right: bool = False
    leading: float = 1.28

    def font(self) -> QFont:
        font = QFont(_family())
        font.setPixelSize(round(self.points * POINT))
        font.setWeight(QFont.Weight.Bold if self.strong else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        # A ligature would be copied, searched and read out as a letter of its own.
        font.setFeature(QFont.Tag("liga"), 0)
        return font


BODY = Style()
SOFT = Style(7.2, colour=SOFT_INK)
HEAD = Style(7.2, strong=True, colour=SOFT_INK)
TITLE = Style(10.0, strong=True)


class TextBox:
    """A text broken into lines of a width, at most `lines` of them; it is never read as markup."""

    def __init__(self, text: str, style: Style, width: float, lines: int = 10_000) -> None:
        self._style = style
        self._layout = QTextLayout(text, style.font())
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight if style.right else Qt.AlignmentFlag.AlignLeft
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._step = style.points * POINT * style.leading
        self.shown = self._break(width, lines)

    def _break(self, width: float, lines: int) -> int:
        """Lays the lines out and returns how many characters they hold."""
        metrics = QFontMetricsF(self._style.font())
        lift = (self._step - metrics.height()) / 2
        shown = 0
        self._layout.beginLayout()
        for number in range(lines):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self._step + lift))
            shown = line.textStart() + line.textLength()
        self._layout.endLayout()
        return shown

    @property
    def height(self) -> float:
        return self._layout.lineCount() * self._step

    @property
    def natural_width(self) -> float:
        places = range(self._layout.lineCount())
        return max((self._layout.lineAt(n).naturalTextWidth() for n in places), default=0.0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QColor(self._style.colour))
        self._layout.draw(painter, QPointF(x, y))


def paint_rule(
    painter: QPainter, x: float, y: float, width: float, colour: str = HAIRLINE, thick: float = 4
) -> None:
    """A line as a filled bar: it prints at the thickness that it has on screen."""
    painter.fillRect(QRectF(x, y - thick / 2, width, thick), QColor(colour))
