"""The main job: from a sore calf to a verdict, into the log, onto the chart."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from e2e.conftest import MORNING
from runsore.app import Program
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.level_chart import LevelChart
from runsore.ui.widgets.pain_track import PainTrack
from runsore.ui.widgets.verdict_banner import VerdictBanner

Found = TypeVar("Found", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


def find(where: QWidget, kind: type[Found], name: str = "") -> Found:
    found = where.findChild(kind, name) if name else where.findChild(kind)
    assert isinstance(found, kind), f"no {kind.__name__} {name}"
    return found


def press_answer(qtbot: QtBot, card: QWidget, question: str, text: str) -> None:
    asked = find(card, QWidget, question)
    button = next(
        button for button in asked.findChildren(QAbstractButton) if button.text() == text
    )
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def drag_to(qtbot: QtBot, track: PainTrack, level: int) -> None:
    step = track.width() / 11
    start, end = (QPoint(round(step * (place + 0.5)), track.height() // 3) for place in (0, level))
    qtbot.mousePress(track, LEFT, pos=start)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(end),
        QPointF(track.mapToGlobal(end)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(track, moved)
    qtbot.mouseRelease(track, LEFT, pos=end)


def check_in_a_sore_calf(qtbot: QtBot, program: Program) -> None:
    window = program.window
    body = find(window, BodyMap)
    qtbot.mouseClick(body, LEFT, pos=body.centre_of("left-upper-calf").toPoint())
    card = find(window, QWidget, "spot-left-upper-calf")
    qtbot.waitUntil(lambda: card.isVisible() and card.width() == card.parentWidget().width())
    drag_to(qtbot, find(find(card, QWidget, "moving"), PainTrack), 3)
    press_answer(qtbot, card, "warm_up", "Eases")
    press_answer(qtbot, card, "form", "Normal")


def test_a_sore_calf_is_judged_kept_and_drawn(
    qtbot: QtBot, start: Callable[..., Program]
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    verdict = find(program.window, VerdictBanner).view
    assert verdict is not None
    assert verdict.headline == "Easy run is fine"
    assert [reason.region_name for reason in verdict.reasons] == ["Left upper calf"]
    qtbot.mouseClick(find(program.window, QAbstractButton, "save"), LEFT)
    assert program.today.draft.is_empty
    assert program.window.messages.text.startswith("Saved")
    program.window.close()

    again = start(MORNING + timedelta(hours=1))
    qtbot.mouseClick(find(again.window, QAbstractButton, "show-log"), LEFT)
    table = find(again.window.page("log"), QTableView)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    row = " ".join(
        str(table.model().index(0, column).data()) for column in range(table.model().columnCount())
    )
    assert "Left upper calf" in row
    assert "3" in row
    assert "Easy run is fine" in row

    qtbot.mouseClick(find(again.window, QAbstractButton, "show-trends"), LEFT)
    page = again.window.page("trends")
    qtbot.waitUntil(lambda: page.findChild(LevelChart) is not None, timeout=20_000)
    chart = find(page, LevelChart)
    qtbot.waitUntil(chart.isVisible)
    chart.read(MORNING.date().toordinal())
    assert any("Left upper calf" in line and "3" in line for line in chart.read_out)
