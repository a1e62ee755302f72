"""What a runner does with mouse and keys, for the journeys."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from runsore.app import Program
from runsore.ui.pages.today_page import TodayPage
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.pain_track import PainTrack

Found = TypeVar("Found", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


def find(where: QWidget, kind: type[Found], name: str = "") -> Found:
    found = where.findChild(kind, name) if name else where.findChild(kind)
    assert isinstance(found, kind), f"no {kind.__name__} {name}"
    return found


def wait_for(qtbot: QtBot, where: QWidget, kind: type[Found], name: str) -> Found:
    """The widget of the name that can be seen, as soon as there is one."""

    def seen() -> list[Found]:
        return [widget for widget in where.findChildren(kind, name) if widget.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return seen()[0]


def press(qtbot: QtBot, where: QWidget, name: str) -> None:
    """Clicks a button that can be seen; a save is over once the log was asked."""
    button = wait_for(qtbot, where, QAbstractButton, name)
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)
    page = where.findChild(TodayPage) if name == "save" else None
    if page is not None:
        qtbot.waitUntil(lambda: not page._save_asked)


def press_answer(qtbot: QtBot, card: QWidget, question: str, text: str) -> None:
    asked = find(card, QWidget, question)
    button = next(button for button in asked.findChildren(QAbstractButton) if button.text() == text)
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


def click_region(qtbot: QtBot, program: Program, key: str) -> QWidget:
    """Clicks on the map and returns the card that appears."""
    body = find(program.window, BodyMap)
    qtbot.mouseClick(body, LEFT, pos=body.centre_of(key).toPoint())
    card = wait_for(qtbot, program.window, QWidget, f"spot-{key}")
    qtbot.waitUntil(lambda: card.width() == card.parentWidget().width())
    return card


def check_in_a_sore_calf(qtbot: QtBot, program: Program) -> None:
    """One new region without saving: region, level, warm-up, form."""
    card = click_region(qtbot, program, "left-upper-calf")
    drag_to(qtbot, find(find(card, QWidget, "moving"), PainTrack), 3)
    press_answer(qtbot, card, "warm_up", "Eases")
    press_answer(qtbot, card, "form", "Normal")
