"""Zones side by side where there is room, stacked where there is not, and none cut off."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from runsore.ui.theme import Theme
from runsore.ui.widgets.columns import Columns

WIDE, MIDDLE, NARROW = 140, 80, 40
ARRANGEMENTS = (
    (130, ((5, (0,)), (4, (1,)), (4, (2,)))),
    (74, ((1, (0,)), (1, (2, 1)))),
    (0, ((1, (0, 2, 1)),)),
)


class Zones:
    """Three zones in columns of so many average letters' width."""

    def __init__(self, qtbot: QtBot, letters: int, *, text: float = 1) -> None:
        self.qtbot = qtbot
        self.zones = [QLabel(name) for name in ("where", "answers", "advice")]
        for zone in self.zones:
            zone.setMinimumHeight(300)
        self.columns = Columns(self.zones, ARRANGEMENTS)
        qtbot.addWidget(self.columns)
        self.letter = self.columns.fontMetrics().averageCharWidth()
        if text != 1:
            self.enlarge(text)
        self.widen(letters)
        with qtbot.waitExposed(self.columns):
            self.columns.show()

    def widen(self, letters: int) -> None:
        self.columns.resize(letters * self.letter, 400)

    def enlarge(self, text: float) -> None:
        font = QFont(self.columns.font())
        font.setPointSizeF(font.pointSizeF() * text)
        self.columns.setFont(font)

    @property
    def shown(self) -> list[list[str]]:
        """The names in each column, from the leading edge and from the top."""
        self.qtbot.waitUntil(lambda: all(zone.isVisible() for zone in self.zones))
        found: dict[QWidget, list[str]] = {}
        for zone in self.zones:
            found.setdefault(zone.parentWidget(), [])
        for inside, names in found.items():
            stack = inside.layout()
            assert isinstance(stack, QVBoxLayout)
            for place in range(stack.count()):
                widget = stack.itemAt(place).widget()
                if isinstance(widget, QLabel):
                    names.append(widget.text())
        row = self.columns.layout()
        assert row is not None
        placed = [row.itemAt(place).widget() for place in range(row.count())]
        inside = [area.widget() for area in placed if isinstance(area, QScrollArea)]
        assert set(inside) == set(found)
        return [found[one] for one in inside]


@pytest.mark.parametrize(
    ("letters", "columns"),
    [
        (WIDE, [["where"], ["answers"], ["advice"]]),
        (MIDDLE, [["where"], ["advice", "answers"]]),
        (NARROW, [["where", "advice", "answers"]]),
    ],
)
def test_columns_stack_by_width(qtbot: QtBot, letters: int, columns: list[list[str]]) -> None:
    assert Zones(qtbot, letters).shown == columns


def test_a_window_drawn_wider_and_narrower_follows(qtbot: QtBot) -> None:
    seen = Zones(qtbot, NARROW)
    shapes = []
    for letters in (WIDE, MIDDLE, NARROW, WIDE):
        seen.widen(letters)
        shapes.append(len(seen.shown))
    assert shapes == [3, 2, 1, 3]


def test_text_of_twice_the_size_stacks_what_stood_side_by_side(qtbot: QtBot) -> None:
    assert len(Zones(qtbot, WIDE, text=2).shown) < 3
    assert len(Zones(qtbot, MIDDLE, text=2).shown) == 1


def test_text_enlarged_while_the_window_is_open_stacks_at_once(qtbot: QtBot) -> None:
    seen = Zones(qtbot, WIDE)
    seen.enlarge(2)
    assert len(seen.shown) < 3


def test_what_does_not_fit_is_scrolled_to(qtbot: QtBot) -> None:
    seen = Zones(qtbot, NARROW)
    area = seen.columns.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() >= 500)
    assert area.horizontalScrollBar().maximum() == 0


def test_nothing_wraps_anew_when_a_column_begins_to_scroll(qtbot: QtBot, theme: Theme) -> None:
    zone = QLabel("Moderate, 4 or 5: a shorter, slower run, watched closely.", wordWrap=True)
    columns = Columns((zone,), ((0, ((1, (0,)),)),))
    qtbot.addWidget(columns)
    columns.resize(300, 200)
    with qtbot.waitExposed(columns):
        columns.show()
    area = columns.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    short, width = bar.grab().toImage(), zone.width()
    ground = {short.pixel(x, y) for x in range(short.width()) for y in range(short.height())}
    assert len(ground) == 1, "a handle where there is nothing to scroll"
    zone.setMinimumHeight(600)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.grab().toImage() != short
    assert zone.width() == width


def test_what_was_typed_stays_when_columns_are_laid_out_anew(qtbot: QtBot) -> None:
    field = QLineEdit()
    columns = Columns((field, QLabel(), QLabel()), ARRANGEMENTS)
    qtbot.addWidget(columns)
    letter = columns.fontMetrics().averageCharWidth()
    columns.resize(WIDE * letter, 400)
    columns.show()
    qtbot.keyClicks(field, "stiff on the stairs")
    columns.resize(NARROW * letter, 400)
    qtbot.waitUntil(field.isVisible)
    assert field.text() == "stiff on the stairs"
