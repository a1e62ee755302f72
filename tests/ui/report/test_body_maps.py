"""The maps on paper: a region that is sore shows without colour too."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from runsore.presenters.report_sheet import MapText
from runsore.ui.palette import PAIN_SCALE, contrast, pain_ink
from runsore.ui.report.body_maps import paint_map
from runsore.ui.report.paper import PAPER_BODY

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH, HEIGHT = 500, 400


def grey_map(levels: dict[str, int]) -> QImage:
    """As a printer without colour has it, at 200 dots to the inch."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(0.2, 0.2)
        area = QRectF(0, 0, WIDTH / 0.2, HEIGHT / 0.2)
        paint_map(painter, area, MapText("", levels, ""))
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> list[int]:
    """By how many shades of 255 the pixels that differ do."""
    pairs = (
        (one.pixelColor(x, y).value(), other.pixelColor(x, y).value())
        for x in range(0, WIDTH, 2)
        for y in range(0, HEIGHT, 2)
    )
    return [abs(a - b) for a, b in pairs if a != b]


@pytest.mark.parametrize("level", [0, 1, 5, 10])
def test_a_sore_region_shows_in_grey_by_its_edge_and_its_number(level: int):
    plain = grey_map({})
    changed = difference(plain, grey_map({"left-quad": level}))
    assert len([shade for shade in changed if shade >= 60]) >= 15


def test_neighbouring_levels_are_told_apart_by_their_numbers_and_their_shades():
    shades = [QColor(colour) for colour in PAIN_SCALE]
    greys = [round(0.299 * c.red() + 0.587 * c.green() + 0.114 * c.blue()) for c in shades]
    assert greys == sorted(greys, reverse=True)
    assert min(a - b for a, b in pairwise(greys)) >= 7
    one, other = grey_map({"left-quad": 4}), grey_map({"left-quad": 5})
    assert len(difference(one, other)) >= 100


def test_a_region_that_is_not_sore_is_as_white_as_paper():
    assert PAPER_BODY.skin == QColor("#ffffff")
    assert min(contrast(pain_ink(level), PAIN_SCALE[level]) for level in range(11)) >= 4.5
