"""Text on paper: broken where it must be, readable, as high as it says."""

import pytest

from runsore.ui.palette import contrast
from runsore.ui.report.paper import ACCENT, BODY, INK, RULE, RUN_BAR, SOFT, SOFT_INK, TINT, TextBox

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("ink", [INK, SOFT_INK, ACCENT])
@pytest.mark.parametrize("ground", ["#ffffff", TINT])
def test_every_ink_reads_on_white_and_on_tint(ink: str, ground: str):
    assert contrast(ink, ground) >= 4.5


def test_lines_and_bars_that_mean_something_stand_out_from_paper():
    assert contrast(RULE, "#ffffff") >= 3
    assert contrast(RUN_BAR, "#ffffff") >= 2.9


def test_nothing_is_smaller_than_can_be_read():
    assert min(BODY.points, SOFT.points) >= 7


@pytest.mark.parametrize("text", ["word " * 80, "x" * 400, "a line\nand another", ""])
def test_no_line_is_wider_than_its_box(text: str):
    box = TextBox(text, BODY, 1000)
    assert box.natural_width <= 1000
    assert box.shown == len(text)


def test_what_is_cut_is_known():
    box = TextBox("word " * 80, BODY, 1000, lines=2)
    whole = TextBox("word " * 80, BODY, 1000)
    assert 0 < box.shown < whole.shown
    assert box.height < whole.height


def test_more_text_takes_more_room():
    assert TextBox("word " * 80, BODY, 1000).height > TextBox("word", BODY, 1000).height
