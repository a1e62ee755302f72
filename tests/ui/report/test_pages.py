"""The layout: nothing over the edge, nothing on top of something else, nothing torn apart."""

import pytest

from logged import check_in, workout
from runsore.core.value import replace
from runsore.settings import Paper
from runsore.ui.report.blocks import Table
from runsore.ui.report.pages import ReportPages
from runsore.ui.report.paper import FOOT, MARGIN, page_extent
from runsore.ui.report.strips import Strips
from ui.report.reports import WHOLE, everything_sore, report

pytestmark = pytest.mark.usefixtures("qapp")
SMALL = (check_in("2026-02-02", {"neck": 3}), workout("2026-02-01", distance_km=8.0))


def blocks_of(pages: ReportPages):
    return [placed for page in pages.placed for placed in page]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("entries", [(), SMALL, tuple(everything_sore())], ids=len)
def test_blocks_stay_on_the_paper_and_off_each_other(paper: Paper, entries: tuple):
    pages = report(*entries, choice=replace(WHOLE, with_notes=True)).pages(paper)
    bottom = page_extent(paper).height() - MARGIN - FOOT
    for page in pages.placed:
        ends = [MARGIN, *(placed.y + placed.block.height for placed in page)]
        starts = [placed.y for placed in page]
        assert all(end <= start + 0.01 for end, start in zip(ends, starts, strict=False))
        assert ends[-1] <= bottom + 0.01


def test_strips_grow_into_the_room_that_a_full_first_page_leaves():
    levels = dict.fromkeys(("neck", "left-heel", "right-heel", "left-quad", "right-quad"), 3)
    entries = [check_in(f"2026-02-{day:02}", levels) for day in range(1, 28, 5)]
    (first, _) = report(*entries).pages(Paper.A4).placed
    strips = first[-1].block
    assert isinstance(strips, Strips)
    compact = Strips(report(*entries).sheet, 5150, 5)
    assert strips.height > compact.height


def test_every_list_keeps_some_rows_when_there_is_too_much():
    entries = [
        replace(kept, check_in=replace(kept.check_in, notes="Long story. " * 300))
        for kept in everything_sore()
    ]
    pages = report(*entries, choice=replace(WHOLE, with_notes=True)).pages(Paper.LETTER)
    tables = [placed.block for placed in blocks_of(pages) if isinstance(placed.block, Table)]
    shown = {table.text.name: table.shown for table in tables}
    assert shown["episodes"] >= 3
    assert shown["notes"] >= 3
    assert pages.count == 2


def test_a_long_name_makes_its_strip_higher():
    short, long = (
        report(check_in("2026-02-02", {key: 3})).sheet for key in ("neck", "left-upper-hamstring")
    )
    assert Strips(long, 5150, 1).height > Strips(short, 5150, 1).height
