import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter, QPdfWriter

from runsore.core.body import View
from runsore.core.value import replace
from runsore.ui.palette import DARK, LIGHT, Palette, contrast, readable_ink
from runsore.ui.widgets.body_drawing import BodyPlacement, shapes_by_key
from runsore.ui.widgets.body_painting import (
    DARK_BODY,
    LIGHT_BODY,
    BodyColours,
    BodyMarks,
    BodyPainter,
    body_colours,
    paint_body,
)

AREA = QRectF(0, 0, 560, 600)
BY_THEME = pytest.mark.parametrize("colours", [LIGHT_BODY, DARK_BODY], ids=["light", "dark"])


pytestmark = pytest.mark.usefixtures("qapp")


def painted(marks: BodyMarks, colours: BodyColours = LIGHT_BODY) -> QImage:
    image = QImage(560, 600, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colours.background)
    with QPainter(image) as painter:
        paint_body(painter, AREA, marks, colours)
    return image


def seen(image: QImage, key: str, step: QPointF) -> QColor:
    """The colour beside the pole of the region, where no number stands."""
    line = QFontMetricsF(QGuiApplication.font()).height()
    shape = shapes_by_key()[key][0]
    place = BodyPlacement.within(AREA, line).transforms[shape.view]
    return image.pixelColor(place.map(shape.pole + step).toPoint())


@BY_THEME
@pytest.mark.parametrize("level", range(11))
def test_a_region_is_filled_by_its_level(colours: BodyColours, level: int) -> None:
    image = painted(BodyMarks(levels={"left-upper-calf": level}), colours)
    assert seen(image, "left-upper-calf", QPointF(7, 10)) == colours.pain[level]


@BY_THEME
def test_sore_chosen_and_yesterdays_regions_differ_from_the_others(colours: BodyColours) -> None:
    plain = painted(BodyMarks(), colours)
    key = "left-hamstring"
    marked = [
        painted(marks, colours)
        for marks in (
            BodyMarks(levels={key: 0}),
            BodyMarks(selected=frozenset({key})),
            BodyMarks(outlined=frozenset({key})),
            BodyMarks(levels={key: 0}, outlined=frozenset({key})),
        )
    ]
    pictures = [bytes(image.constBits()) for image in (plain, *marked)]
    assert len(set(pictures)) == len(pictures)


def test_the_number_tells_levels_apart_without_colour() -> None:
    grey = tuple(QColor("#999999") for _ in range(11))
    colours = replace(LIGHT_BODY, pain=grey)
    pictures = {
        bytes(painted(BodyMarks(levels={"left-kneecap": n}), colours).constBits())
        for n in range(11)
    }
    assert len(pictures) == 11


@BY_THEME
def test_a_number_reads_on_every_level(colours: BodyColours) -> None:
    for fill in colours.pain:
        assert contrast(readable_ink(fill.name()), fill.name()) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_that_carry_meaning_stand_out_from_skin_and_ground(palette: Palette) -> None:
    colours = body_colours(palette)
    for border in (colours.selection, colours.yesterday, colours.focus):
        assert contrast(border.name(), colours.skin.name()) >= 3
    assert contrast(colours.outline.name(), colours.background.name()) >= 3
    for text in (colours.text, colours.faint_text):
        assert contrast(text.name(), colours.background.name()) >= 4.5


def test_a_clip_keeps_the_rest_of_the_picture() -> None:
    image = QImage(560, 600, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    placement = BodyPlacement.within(AREA, 16)
    clip = placement.bounds(shapes_by_key()["left-kneecap"][0])
    with QPainter(image) as painter:
        BodyPainter(painter, placement, LIGHT_BODY, clip).paint(BodyMarks())
    middle, beside = clip.center().toPoint(), clip.topLeft().toPoint()
    assert image.pixelColor(middle).alpha() == 255
    assert image.pixelColor(beside.x() - 3, beside.y() + 10).alpha() == 0


def test_hover_and_focus_show_in_every_view_of_the_region() -> None:
    placement = BodyPlacement.within(AREA, 16)
    for name in ("paint_hover", "paint_focus"):
        image = QImage(560, 600, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            getattr(BodyPainter(painter, placement, LIGHT_BODY), name)("left-toes")
        for view in (View.FRONT, View.SOLE):
            shape = next(s for s in shapes_by_key()["left-toes"] if s.view is view)
            box = placement.bounds(shape).toAlignedRect()
            assert any(
                image.pixelColor(x, box.center().y()).alpha()
                for x in range(box.left(), box.right())
            )


def test_a_report_holds_the_body_as_vectors() -> None:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    with QPainter(writer) as painter:
        paint_body(painter, QRectF(0, 0, 4000, 4300), BodyMarks(levels={"left-quad": 4}))
    assert data.startsWith(b"%PDF")
    assert b"/Subtype /Image" not in data.data()
