"""The main job: from a sore calf to a verdict, into the log, onto the chart."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QStackedWidget, QTableView
from pytestqt.qtbot import QtBot

from e2e.conftest import MORNING
from e2e.journeys import check_in_a_sore_calf, find, press
from runsore.app import Program
from runsore.core.check_in import Form, WarmUp
from runsore.ui.widgets.level_chart import LevelChart
from runsore.ui.widgets.verdict_banner import VerdictBanner


def test_a_sore_calf_is_judged_kept_and_drawn(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    press(qtbot, program.window, "show-log")
    log = program.window.page("log")
    qtbot.waitUntil(lambda: find(log, QStackedWidget, "log-states").isVisible())
    press(qtbot, program.window, "show-today")
    check_in_a_sore_calf(qtbot, program)
    verdict = find(program.window, VerdictBanner).view
    assert verdict is not None
    assert verdict.headline == "Easy run is fine"
    assert [reason.region_name for reason in verdict.reasons] == ["Left upper calf"]
    assert "ten easy minutes" not in verdict.lead, "the warm-up was answered"
    press(qtbot, program.window, "save")
    assert program.today.draft.is_empty
    assert program.window.messages.text.startswith("Saved")
    press(qtbot, program.window, "show-log")
    qtbot.waitUntil(lambda: find(log, QTableView).model().rowCount() == 1)
    program.window.close()

    again = start(MORNING + timedelta(hours=1))
    (kept,) = again.log.check_ins()
    assert [(spot.warm_up, spot.form) for spot in kept.check_in.spots] == [
        (WarmUp.EASES, Form.NORMAL)
    ]
    press(qtbot, again.window, "show-log")
    table = find(again.window.page("log"), QTableView)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    row = " ".join(
        str(table.model().index(0, column).data()) for column in range(table.model().columnCount())
    )
    assert "Left upper calf" in row
    assert "3" in row
    assert "Easy run is fine" in row

    press(qtbot, again.window, "show-trends")
    page = again.window.page("trends")
    qtbot.waitUntil(lambda: page.findChild(LevelChart) is not None, timeout=20_000)
    chart = find(page, LevelChart)
    qtbot.waitUntil(chart.isVisible)
    chart.read(MORNING.date().toordinal())
    assert any("Left upper calf" in line and "3" in line for line in chart.read_out)
