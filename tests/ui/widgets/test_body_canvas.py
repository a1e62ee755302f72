from itertools import product

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from runsore.ui.widgets.body_canvas import BodyCanvas
from runsore.ui.widgets.body_drawing import BodyPlacement, shapes_by_key
from runsore.ui.widgets.body_painting import DARK_BODY, LIGHT_BODY, BodyMarks

SIZE = QSize(560, 600)
# Of 255.
HARDLY = 8


@pytest.fixture
def canvas(qtbot: QtBot) -> BodyCanvas:
    placement = BodyPlacement.within(QRectF(0, 0, 560, 600), 16)
    canvas = BodyCanvas(placement, LIGHT_BODY)
    canvas.place(placement, SIZE, QFont())
    return canvas


def picture(canvas: BodyCanvas, ratio: float = 1.0, *, hovered: str = "") -> QImage:
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        canvas.paint(painter, hovered, "")
    return image


def different(one: QImage, other: QImage) -> dict[tuple[int, int], tuple[str, str]]:
    """Both colours, by the place where anyone could tell them apart: the outline of a letter is
    not the same to the last bit at its first use and later."""
    if one == other:
        return {}
    places = product(range(one.width()), range(one.height()))
    colours = {at: (one.pixelColor(*at), other.pixelColor(*at)) for at in places}
    return {
        at: (first.name(), second.name())
        for at, (first, second) in colours.items()
        if any(
            abs(mine - yours) > HARDLY
            for mine, yours in zip(first.getRgb(), second.getRgb(), strict=True)
        )
    }


def test_only_what_changed_is_to_be_painted_again(canvas: BodyCanvas) -> None:
    picture(canvas)
    areas = canvas.show(BodyMarks(levels={"left-quad": 4}))
    assert len(areas) == len(shapes_by_key()["left-quad"])
    assert areas[0].contains(
        canvas.placement.bounds(shapes_by_key()["left-quad"][0]).toAlignedRect()
    )
    assert canvas.show(BodyMarks(levels={"left-quad": 4})) == []


@pytest.mark.parametrize("count", [1, 3, 30])
def test_composing_parts_gives_the_picture_of_the_whole(canvas: BodyCanvas, count: int) -> None:
    marks = BodyMarks(levels=dict.fromkeys(list(shapes_by_key())[:count], 5))
    # Once before: a letter's outline is another at its first use.
    canvas.show(marks)
    picture(canvas)
    canvas.show(BodyMarks())
    canvas.recolour(LIGHT_BODY)
    picture(canvas)
    canvas.show(marks)
    in_parts = picture(canvas)
    canvas.recolour(LIGHT_BODY)
    assert different(in_parts, picture(canvas)) == {}


def test_hover_leaves_no_trace(canvas: BodyCanvas) -> None:
    calm = picture(canvas)
    assert picture(canvas, hovered="left-quad") != calm
    assert picture(canvas) == calm


def test_a_denser_screen_gets_a_denser_picture(canvas: BodyCanvas) -> None:
    coarse, fine = picture(canvas), picture(canvas, 2.0)
    assert fine != coarse.scaled(fine.size())


def test_another_theme_repaints_all(canvas: BodyCanvas) -> None:
    light = picture(canvas)
    canvas.recolour(DARK_BODY)
    assert picture(canvas) != light
