from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath
from svg_paths import DrawingError, painter_path, read_svg_paths


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    return tmp_path / "drawing.svg"


def write(drawing: Path, *elements: str) -> Path:
    body = "".join(elements)
    drawing.write_text(f'<svg xmlns="http://www.w3.org/2000/svg"><g>{body}</g></svg>')
    return drawing


def test_paths_are_read_by_id_in_the_order_of_the_file(drawing: Path) -> None:
    write(drawing, '<path id="b" d="M0 0L1 1"/>', '<path d="M9 9"/>', '<path id="a" d="M0 0Z"/>')
    assert list(read_svg_paths(drawing)) == ["b", "a"]


def test_every_allowed_command_draws_what_svg_says() -> None:
    expected = QPainterPath(QPointF(1, 2))
    expected.lineTo(3, 4)
    expected.lineTo(-5, 4)
    expected.lineTo(-5, 6.5)
    expected.cubicTo(1, 1, 2, 2, 3, 3)
    expected.closeSubpath()
    assert painter_path("M1,2 L3 4H-5V6.5C 1 1 2 2 3 3Z") == expected


def test_further_pairs_repeat_the_command_and_lines_follow_a_move() -> None:
    assert painter_path("M0 0 4 0 4 4L0 4 0 0") == painter_path("M0 0L4 0L4 4L0 4L0 0")
    twice = "C1 1 2 2 3 3 4 4 5 5 6 6"
    assert painter_path("M0 0" + twice) == painter_path("M0 0C1 1 2 2 3 3C4 4 5 5 6 6")


def test_numbers_may_have_an_exponent() -> None:
    assert painter_path("M1e1 2E0L0 0").elementAt(0).x == 10


def test_a_named_pole_is_read_with_its_room(drawing: Path) -> None:
    write(drawing, '<path id="a" data-pole="2 3 1.5" d="M0 0H4V6H0Z"/>')
    read = read_svg_paths(drawing)["a"]
    assert (read.pole, read.room) == (QPointF(2, 3), 1.5)
    assert read.shape.boundingRect() == QRectF(0, 0, 4, 6)


def test_without_a_pole_the_middle_stands_in(drawing: Path) -> None:
    write(drawing, '<path id="a" d="M0 0H4V6H0Z"/>')
    assert read_svg_paths(drawing)["a"][1:] == (QPointF(2, 3), 0.0)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("M0 0A1 1 0 0 0 2 2", "'A'"),
        ("M0 0l1 1", "'l'"),
        ("L1 1", "begins with L"),
        ("M0 0C1 1 2 2", "C takes 6"),
        ("M0 0L", "L takes 2"),
        ("M0 0L1 2.3.4", "could not convert"),
        ("M0 0Z4", "Z takes 0"),
        ("0 0L1 1", "no path data"),
    ],
)
def test_damaged_data_names_file_id_and_reason(drawing: Path, data: str, reason: str) -> None:
    write(drawing, f'<path id="left-quad" d="{data}"/>')
    with pytest.raises(DrawingError, match=r"drawing\.svg: path 'left-quad': .*" + reason):
        read_svg_paths(drawing)


def test_an_id_that_appears_twice_is_refused(drawing: Path) -> None:
    write(drawing, '<path id="a" d="M0 0Z"/>' * 2)
    with pytest.raises(DrawingError, match=r"drawing\.svg: the id 'a' appears twice"):
        read_svg_paths(drawing)


def test_broken_xml_names_file_and_line(drawing: Path) -> None:
    drawing.write_text("<svg>\n<path id='a' d='M0 0Z'>")
    with pytest.raises(DrawingError, match=r"drawing\.svg, line 2: "):
        read_svg_paths(drawing)


def test_a_missing_file_is_named(drawing: Path) -> None:
    with pytest.raises(DrawingError, match=r"drawing\.svg: cannot be read"):
        read_svg_paths(drawing)
