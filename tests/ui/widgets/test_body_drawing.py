from collections import Counter
from itertools import chain
from pathlib import Path

import pytest
from pack_body import PACKED, packed
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform
from svg_paths import read_svg_paths

from runsore.core.body import REGIONS, View, region_by_key
from runsore.ui.resources import resource
from runsore.ui.widgets.body_drawing import (
    BodyPlacement,
    BodyShape,
    DrawingError,
    body_views,
    shapes_by_key,
)

LINE = 16.0
DEFAULT = QSize(560, 600)
SCALE = 4
SHAPES = [shape for view in body_views().values() for shape in view.shapes]
SIZES = [QSize(360, 480), QSize(560, 600), QSize(560, 1200), QSize(1600, 700), QSize(2400, 1500)]


def name(shape: BodyShape) -> str:
    return f"{shape.view}-{shape.key or 'neutral'}"


def placed(size: QSize = DEFAULT) -> BodyPlacement:
    return BodyPlacement.within(QRectF(4, 4, size.width() - 8, size.height() - 8), LINE)


def bitmap_size(bounds: QRectF) -> QSize:
    """A row's bytes come in fours: other widths would be padded."""
    return QSize(4 * round(bounds.width() * SCALE / 4 + 1), round(bounds.height() * SCALE))


def coverage(paths: list[QPainterPath], bounds: QRectF) -> list[bytes]:
    """One bitmap a path, a byte a pixel: 255 where the pixel's centre lies inside."""
    size = bitmap_size(bounds)
    bitmaps = []
    for path in paths:
        image = QImage(size, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.scale(SCALE, SCALE)
        painter.translate(-bounds.topLeft())
        painter.fillPath(path, QColor(Qt.GlobalColor.white))
        painter.end()
        bitmaps.append(bytes(image.constBits()))
    return bitmaps


def elements(path: QPainterPath) -> list[QPointF]:
    """Every point and every control point."""
    return [QPointF(e.x, e.y) for e in map(path.elementAt, range(path.elementCount()))]


@pytest.mark.parametrize("view", View)
def test_the_parts_tile_the_silhouette(view: View) -> None:
    drawing = body_views()[view]
    bounds = drawing.bounds.adjusted(-2, -2, 2, 2)
    *parts, inside = coverage([*(s.path for s in drawing.shapes), drawing.outline], bounds)
    times = [sum(column) // 255 for column in zip(*parts, strict=True)]
    odd = {i for i, (n, value) in enumerate(zip(times, inside, strict=True)) if n != value // 255}
    # Pixels whose centres lie on a seam may round to either side; a gap would be wider.
    across = bitmap_size(bounds).width()
    assert not [i for i in odd if {i + 1, i + across, i + across + 1} <= odd]
    assert len(odd) < 0.002 * len(inside)


@pytest.mark.parametrize("view", View)
def test_a_view_draws_the_regions_the_table_gives_it_and_no_other(view: View) -> None:
    drawn = [shape.key for shape in body_views()[view].shapes if shape.key]
    assert sorted(drawn) == sorted(r.key for r in REGIONS if view in r.views)


def test_what_is_packed_is_what_is_drawn() -> None:
    assert packed() == PACKED.read_bytes(), "run scripts/pack_body.py"


def test_the_outlines_pieces_are_the_outline() -> None:
    for drawing in body_views().values():
        pieces = [corner for piece in drawing.outline_pieces for corner in elements(piece)]
        assert set(map(QPointF.toTuple, pieces)) == set(
            map(QPointF.toTuple, elements(drawing.outline))
        )


def test_the_seams_are_what_is_in_two_borders_and_no_more() -> None:
    for drawing in body_views().values():
        corners = [set(map(QPointF.toTuple, elements(shape.path))) for shape in drawing.shapes]
        met = {
            corner for corner, times in Counter(chain.from_iterable(corners)).items() if times > 1
        }
        seams = [corner.toTuple() for piece in drawing.seams for corner in elements(piece)]
        assert set(seams) == met
        # But for where pieces end, each comes once.
        assert len(seams) <= len(met) + 2 * len(drawing.seams)


@pytest.mark.parametrize("damage", [slice(0, 0), slice(0, 5000), slice(0, -1), slice(3, None)])
def test_damaged_drawings_are_told(
    damage: slice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "shapes.bin"
    broken.write_bytes(PACKED.read_bytes()[damage])
    monkeypatch.setattr("runsore.ui.widgets.body_drawing.resource", lambda _path: broken)
    with pytest.raises(DrawingError, match=r"shapes\.bin: is damaged"):
        body_views.__wrapped__()


def test_every_region_of_the_table_is_drawn() -> None:
    assert list(shapes_by_key()) == [region.key for region in REGIONS]
    assert all(
        {shape.view for shape in shapes_by_key()[region.key]} == region.views for region in REGIONS
    )


@pytest.mark.parametrize("file", ["front", "back", "soles"])
def test_every_path_is_a_region_a_neutral_part_or_a_line(file: str) -> None:
    keys = {region.key for region in REGIONS}
    others = {key for key in read_svg_paths(resource(f"body/{file}.svg")) if key not in keys}
    lines = {"outline", "details", "inside-1", "inside-2", "inside-3"}
    assert lines <= others
    assert all(key.startswith("neutral-") for key in others - lines)


@pytest.mark.parametrize("shape", [s for s in SHAPES if s.key.startswith("left-")], ids=name)
def test_left_and_right_mirror_each_other(shape: BodyShape) -> None:
    axis = body_views()[shape.view].bounds.center().x()
    mirror = QTransform(-1, 0, 0, 1, 2 * axis, 0)
    other = region_by_key(shape.key).mirrored.key
    twin = next(s for s in shapes_by_key()[other] if s.view is shape.view)
    assert _corners(mirror.mapRect(shape.bounds)) == pytest.approx(_corners(twin.bounds), abs=0.05)
    assert mirror.map(shape.pole).x() == pytest.approx(twin.pole.x(), abs=0.05)
    mirrored, others = elements(mirror.map(shape.path)), elements(twin.path)
    assert all(
        any((point - other).manhattanLength() < 0.05 for other in others) for point in mirrored
    )


def test_middle_regions_are_their_own_mirror() -> None:
    for shape in SHAPES:
        if shape.key and not shape.key.startswith(("left-", "right-")):
            axis = body_views()[shape.view].bounds.center().x()
            assert shape.bounds.center().x() == pytest.approx(axis, abs=0.05)


@pytest.mark.parametrize("shape", [s for s in SHAPES if s.key], ids=name)
def test_every_region_is_large_enough_to_hit(shape: BodyShape) -> None:
    bounds = placed().bounds(shape)
    assert min(bounds.width(), bounds.height()) >= 12


@pytest.mark.parametrize("shape", SHAPES, ids=name)
def test_the_pole_is_the_centre_of_a_circle_inside_the_shape(shape: BodyShape) -> None:
    reach = 0.98 * shape.room
    around = [QPointF(reach, 0), QPointF(-reach, 0), QPointF(0, reach), QPointF(0, -reach)]
    assert shape.room > 0
    assert all(shape.contains(shape.pole + step) for step in around)


def test_the_runners_left_is_on_the_right_in_front_and_on_the_left_elsewhere() -> None:
    for view, drawing in body_views().items():
        lefts = [s.pole.x() for s in drawing.shapes if s.key.startswith("left-")]
        middle = drawing.bounds.center().x()
        assert all((x > middle) == (view is View.FRONT) for x in lefts)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s.width()}x{s.height()}")
def test_the_views_fit_side_by_side_without_touching(size: QSize) -> None:
    placement = placed(size)
    boxes = {
        view: placement.transforms[view].mapRect(drawing.bounds)
        for view, drawing in body_views().items()
    }
    area = QRectF(0, 0, size.width(), size.height())
    assert all(area.contains(box) for box in boxes.values())
    assert not boxes[View.FRONT].intersects(boxes[View.BACK])
    silhouettes = [placement.transforms[view].map(body_views()[view].outline) for view in boxes]
    assert not silhouettes[0].intersects(silhouettes[2])
    assert not silhouettes[1].intersects(silhouettes[2])
    assert all(area.contains(caption.centre) for caption in placement.captions)


@pytest.mark.parametrize("line", [LINE, 24.0, 38.0], ids=["100%", "150%", "240%"])
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s.width()}x{s.height()}")
def test_captions_stay_clear_of_the_body_and_of_each_other(size: QSize, line: float) -> None:
    area = QRectF(4, 4, size.width() - 8, size.height() - 8)
    placement = BodyPlacement.within(area, line)
    boxes = []
    for caption in placement.captions:
        width, height = 0.45 * line * len(caption.text), 0.6 * line
        box = QRectF(0, 0, width, height)
        box.moveCenter(caption.centre)
        boxes.append(box)
    for i, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[:i])
        for point in (box.center(), box.topLeft(), box.bottomRight()):
            assert placement.shape_at(point) is None


@pytest.mark.parametrize("shape", SHAPES, ids=name)
@pytest.mark.parametrize("zoom", [1.0, 3.5])
def test_a_point_finds_the_shape_it_lies_in(shape: BodyShape, zoom: float) -> None:
    placement = placed().zoomed(QTransform(zoom, 0, 0, zoom, -90, -40))
    assert placement.shape_at(placement.pole(shape)) is shape
    assert placement.key_at(placement.pole(shape)) == shape.key


@pytest.mark.parametrize("shape", [s for s in SHAPES if s.key], ids=name)
def test_corners_of_the_bounding_box_outside_the_shape_find_something_else(
    shape: BodyShape,
) -> None:
    placement = placed()
    box = shape.bounds
    for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()):
        if not shape.path.intersects(
            QRectF(corner - QPointF(0.5, 0.5), corner + QPointF(0.5, 0.5))
        ):
            found = placement.shape_at(placement.transforms[shape.view].map(corner))
            assert found is not shape


def test_a_point_just_outside_counts_for_the_nearest_region() -> None:
    placement = placed()
    toes = shapes_by_key()["left-toes"][0]
    tip = QPointF(placement.pole(toes).x(), placement.bounds(toes).bottom() + 4)
    assert placement.key_at(tip) == ""
    assert placement.key_at(tip, slack=7) == "left-toes"
    assert placement.key_at(tip + QPointF(0, 10), slack=7) == ""


def test_a_part_that_is_no_region_gives_no_region_even_with_slack() -> None:
    placement = placed()
    heads = [s for s in SHAPES if not s.key and s.view is View.FRONT]
    assert heads
    assert all(placement.key_at(placement.pole(head), slack=7) == "" for head in heads)


@pytest.mark.parametrize(
    ("key", "right", "down", "expected"),
    [
        ("left-upper-calf", 0, 1, "left-lower-calf"),
        ("left-upper-calf", 0, -1, "left-back-of-knee"),
        ("left-upper-calf", 1, 0, "right-upper-calf"),
        ("right-upper-calf", -1, 0, "left-upper-calf"),
        ("left-kneecap", 0, 1, "left-patellar-tendon"),
        ("left-kneecap", 1, 0, "left-outer-knee"),
        ("left-kneecap", -1, 0, "left-inner-knee"),
        ("right-kneecap", -1, 0, "right-outer-knee"),
        ("abdomen", 0, 1, "pubis"),
        ("neck", 0, 1, "upper-back"),
        ("neck", 0, -1, "neck"),
    ],
)
def test_an_arrow_leads_to_the_neighbour(key: str, right: int, down: int, expected: str) -> None:
    assert placed().neighbour(key, right, down) == expected


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s.width()}x{s.height()}")
def test_arrows_reach_every_region_from_every_other(size: QSize) -> None:
    placement = placed(size)
    arrows = [(1, 0), (-1, 0), (0, 1), (0, -1)]
    leads = {key: {placement.neighbour(key, *a) for a in arrows} for key in shapes_by_key()}
    for start in leads:
        reached, frontier = {start}, {start}
        while frontier:
            frontier = set().union(*(leads[key] for key in frontier)) - reached
            reached |= frontier
        assert reached == set(leads)


def _corners(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.right(), rect.bottom()
