"""The rows of how the advice worked, in words and as intervals."""

from PySide6.QtWidgets import QLabel

from runsore.core.advice import Followed
from runsore.core.verdict import Run
from runsore.presenters.insights import ChangeRow
from runsore.ui.palette import LIGHT
from runsore.ui.widgets.change_rows import ChangeInterval, ChangeRows

BOTH = ChangeRow("", None, Followed.AS_ADVISED, 165, -1, -1, 0)
STOP = ChangeRow("Not today", Run.STOP, None, 342, -2, -0.5, 0.5)
AGAINST = ChangeRow("Not today", Run.STOP, Followed.RUN_ANYWAY, 1, 2, 2, 2)


def texts(rows):
    return [
        label.text().replace("\u00a0", " ")
        for label in rows.findChildren(QLabel)
        if not label.isHidden()
    ]


def test_every_row_says_its_figures_and_each_verdict_once(qtbot):
    rows = ChangeRows(LIGHT)
    qtbot.addWidget(rows)

    rows.set_rows((BOTH, STOP, AGAINST))

    assert texts(rows) == [
        "All advice",
        "As advised",
        "−1 (−1 to 0), n = 165",
        "Not today",
        "All",
        "−0.5 (−2 to +0.5), n = 342",
        "Run anyway",
        "+2, n = 1",
    ]
    names = [interval.accessibleName() for interval in rows.findChildren(ChangeInterval)]
    assert names[2].replace("\u00a0", " ") == "Run anyway: +2, n = 1"


def test_rows_that_are_set_anew_replace_the_old_ones(qtbot):
    rows = ChangeRows(LIGHT)
    qtbot.addWidget(rows)
    rows.set_rows((BOTH, STOP))

    rows.set_rows((AGAINST,))

    assert texts(rows) == ["Not today", "Run anyway", "+2, n = 1"]
