"""The strips on paper: bars that read in grey, gaps that are no zeros."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from logged import check_in
from runsore.core.body import region_by_key
from runsore.core.trends import levels_of
from runsore.presenters.report_chart import ReportChart, chart_of
from runsore.ui.report.strips import paint_strip

pytestmark = pytest.mark.usefixtures("qapp")
NECK = region_by_key("neck")
FIRST = date(2026, 3, 2)
BOX = QRectF(200, 0, 2800, 400)
SCALE = 0.25


def grey_strip(levels: dict[int, int], days: int = 14) -> QImage:
    chart = chart_for(levels, days)
    image = QImage(800, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(SCALE, SCALE)
        paint_strip(painter, BOX, chart, chart.strips.get(NECK, ()))
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def chart_for(levels: dict[int, int], days: int) -> ReportChart:
    entries = [
        check_in((FIRST + timedelta(days=day)).isoformat(), {"neck": level})
        for day, level in levels.items()
    ]
    return chart_of(levels_of(entries), (), (FIRST, FIRST + timedelta(days=days - 1)), 0)


def column_of(day: int, days: int = 14) -> int:
    return round((BOX.left() + (day + 0.5) * BOX.width() / days) * SCALE)


def top_of_ink(image: QImage, x: int) -> int | None:
    """Where the first nearly black pixel of a column is, from above."""
    ys = range(image.height())
    return next((y for y in ys if image.pixelColor(x, y).value() < 70), None)


def test_every_level_has_a_dark_cap_at_its_own_height():
    # The worst bears its number over the cap, so it stands apart.
    image = grey_strip({0: 10, 2: 1, 4: 3, 6: 5, 8: 9})
    tops = [top_of_ink(image, column_of(day)) for day in (2, 4, 6, 8)]
    assert None not in tops
    assert tops == sorted(tops, key=lambda y: -(y or 0))
    assert len(set(tops)) == 4


def test_a_bar_stands_out_from_paper_in_grey():
    for level in (1, 5, 10):
        image = grey_strip({2: level, 12: 10})
        x, top = column_of(2), top_of_ink(image, column_of(2)) or 0
        below = image.pixelColor(x, top + 3).value()
        assert below <= 225, level


def test_a_day_without_an_entry_is_empty_and_a_day_without_soreness_has_a_dot():
    image = grey_strip({2: 0, 12: 5})
    assert top_of_ink(image, column_of(2)) is not None
    assert top_of_ink(image, column_of(4)) is None
