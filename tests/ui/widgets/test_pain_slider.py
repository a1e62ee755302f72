"""A pain slider is answered by mouse, keys and wheel, and can be left or made unanswered."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from runsore.settings import ThemeChoice
from runsore.ui.palette import pain_colour
from runsore.ui.theme import Theme
from runsore.ui.widgets.pain_slider import PainSlider
from runsore.ui.widgets.pain_track import PainTrack

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Sent = list[int | None]


@pytest.fixture
def slider(qapp: QApplication, qtbot: QtBot) -> Iterator[PainSlider]:
    made = PainSlider("When moving", Theme(qapp, ThemeChoice.LIGHT))
    qtbot.addWidget(made)
    made.resize(440, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def sent(slider: PainSlider) -> Sent:
    answers: Sent = []
    slider.value_changed.connect(answers.append)
    return answers


def track(slider: PainSlider) -> PainTrack:
    return slider.findChild(PainTrack, "pain-track")


def place_of(slider: PainSlider, level: int) -> QPoint:
    whole = track(slider)
    return QPoint(round((level + 0.5) * whole.width() / 11), 18)


def click(qtbot: QtBot, slider: PainSlider, level: int) -> None:
    qtbot.mouseClick(track(slider), Qt.MouseButton.LeftButton, pos=place_of(slider, level))


def wheel(target: QWidget, notches: int) -> QWheelEvent:
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        target.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)
    return event


def test_it_is_unanswered_to_begin_with_and_says_so(slider: PainSlider) -> None:
    assert slider.value is None
    assert track(slider).accessibleName() == "When moving: not rated"
    assert not slider.findChild(QToolButton, "pain-clear").isVisible()


@pytest.mark.parametrize("level", range(11))
def test_a_click_on_a_step_chooses_it(
    slider: PainSlider, sent: Sent, qtbot: QtBot, level: int
) -> None:
    click(qtbot, slider, level)
    assert slider.value == level
    assert sent == [level]


def test_dragging_sends_each_level_once(slider: PainSlider, sent: Sent, qtbot: QtBot) -> None:
    whole = track(slider)
    qtbot.mousePress(whole, Qt.MouseButton.LeftButton, pos=place_of(slider, 2))
    for level in (2, 3, 3, 5):
        qtbot.mouseMove(whole, place_of(slider, level))
    qtbot.mouseRelease(whole, Qt.MouseButton.LeftButton, pos=place_of(slider, 5))
    assert sent == [2, 3, 5]


def test_dragging_past_an_end_stays_at_the_end(
    slider: PainSlider, sent: Sent, qtbot: QtBot
) -> None:
    whole = track(slider)
    qtbot.mousePress(whole, Qt.MouseButton.LeftButton, pos=place_of(slider, 9))
    qtbot.mouseMove(whole, QPoint(whole.width() + 50, 10))
    qtbot.mouseMove(whole, QPoint(-50, 10))
    assert sent == [9, 10, 0]


def test_the_right_button_answers_nothing(slider: PainSlider, qtbot: QtBot) -> None:
    qtbot.mouseClick(track(slider), Qt.MouseButton.RightButton, pos=place_of(slider, 4))
    assert slider.value is None


@pytest.mark.parametrize(
    ("typed", "level"),
    [("0", 0), ("7", 7), ("10", 10), ("100", 0), ("110", 10), ("12", 2), ("30", 0)],
)
def test_digits_choose_a_level_and_1_then_0_is_ten(
    slider: PainSlider, qtbot: QtBot, typed: str, level: int
) -> None:
    qtbot.keyClicks(track(slider), typed)
    assert slider.value == level


@pytest.mark.parametrize(
    ("key", "start", "level"),
    [
        (Qt.Key.Key_Right, None, 1),
        (Qt.Key.Key_Left, None, 0),
        (Qt.Key.Key_Up, 3, 4),
        (Qt.Key.Key_Down, 3, 2),
        (Qt.Key.Key_Right, 10, 10),
        (Qt.Key.Key_Left, 0, 0),
        (Qt.Key.Key_PageUp, 3, 5),
        (Qt.Key.Key_PageDown, 1, 0),
        (Qt.Key.Key_Home, 6, 0),
        (Qt.Key.Key_End, None, 10),
    ],
)
def test_arrows_step_through_the_scale(
    slider: PainSlider, qtbot: QtBot, key: Qt.Key, start: int | None, level: int
) -> None:
    slider.set_value(start)
    qtbot.keyClick(track(slider), key)
    assert slider.value == level


def test_from_right_to_left_the_scale_and_its_arrows_turn_round(
    slider: PainSlider, qtbot: QtBot
) -> None:
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(track(slider), Qt.MouseButton.LeftButton, pos=place_of(slider, 0))
    assert slider.value == 10
    qtbot.keyClick(track(slider), Qt.Key.Key_Right)
    assert slider.value == 9


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_answer_back(
    slider: PainSlider, sent: Sent, qtbot: QtBot, key: Qt.Key
) -> None:
    slider.set_value(0)
    qtbot.keyClick(track(slider), key)
    assert slider.value is None
    assert sent == [None]


def test_the_small_cross_takes_the_answer_back(
    slider: PainSlider, sent: Sent, qtbot: QtBot
) -> None:
    slider.set_value(6)
    cross = slider.findChild(QToolButton, "pain-clear")
    assert cross.accessibleName() == "Clear: When moving"
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert sent == [None]
    assert not cross.isVisible()


def test_setting_a_value_from_outside_sends_nothing(slider: PainSlider, sent: Sent) -> None:
    slider.set_value(4)
    slider.set_value(None)
    assert sent == []


def test_choosing_the_same_level_again_sends_nothing(
    slider: PainSlider, sent: Sent, qtbot: QtBot
) -> None:
    slider.set_value(4)
    click(qtbot, slider, 4)
    assert sent == []


@pytest.mark.parametrize(
    ("level", "word"),
    [(0, "none"), (1, "mild"), (3, "mild"), (4, "moderate"), (5, "moderate"), (6, "stop")],
)
def test_it_says_the_number_and_its_word(slider: PainSlider, level: int, word: str) -> None:
    slider.set_value(level)
    assert track(slider).accessibleName() == f"When moving: {level}, {word}"
    assert slider.findChild(QLabel, "pain-word").text() == word


def test_a_screen_reader_reads_and_sets_the_value(slider: PainSlider, sent: Sent) -> None:
    value = QAccessible.queryAccessibleInterface(track(slider)).valueInterface()
    assert (value.minimumValue(), value.maximumValue()) == (0, 10)
    value.setCurrentValue(3)
    assert sent == [3]
    assert value.currentValue() == 3


def test_the_wheel_never_changes_an_answer(slider: PainSlider, sent: Sent, qtbot: QtBot) -> None:
    whole = track(slider)
    slider.set_value(4)
    whole.setFocus()
    qtbot.waitUntil(whole.hasFocus)
    assert not wheel(whole, 1).isAccepted()
    assert (slider.value, sent) == (4, [])


def test_the_page_scrolls_under_a_slider(qapp: QApplication, qtbot: QtBot) -> None:
    page, inside = QScrollArea(), QWidget()
    qtbot.addWidget(page)
    slider = PainSlider("When moving", Theme(qapp, ThemeChoice.LIGHT))
    slider.set_value(4)
    column = QVBoxLayout(inside)
    column.addWidget(slider)
    column.addSpacing(2000)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(400, 300)
    with qtbot.waitExposed(page):
        page.show()
    track(slider).clearFocus()
    middle = track(slider).mapTo(page, track(slider).rect().center())
    QTest.wheelEvent(page.windowHandle(), QPointF(middle), QPoint(0, -360))
    assert page.verticalScrollBar().value() > 0
    assert slider.value == 4


def test_the_badge_bears_the_colour_of_the_level(slider: PainSlider) -> None:
    slider.set_value(8)
    badge = slider.findChild(QWidget, "pain-badge").grab().toImage()
    corner = badge.pixelColor(badge.width() // 2, 2)
    assert corner.name() == pain_colour(8)


def test_a_long_question_keeps_its_line_and_the_answer_goes_below(slider: PainSlider) -> None:
    slider.set_value(4)
    slider.set_label("After your 8 km yesterday, how is it on waking this morning?")
    slider.resize(320, slider.heightForWidth(320))
    label, word = slider.findChild(QLabel, "pain-label"), slider.findChild(QLabel, "pain-word")
    assert label.geometry().bottom() <= word.mapTo(slider, QPoint(0, 0)).y()
    assert track(slider).accessibleName().startswith("After your 8 km yesterday")


def test_narrow_and_disabled_it_still_paints(slider: PainSlider) -> None:
    slider.set_value(10)
    slider.setEnabled(False)
    slider.resize(200, slider.heightForWidth(200))
    assert not slider.grab().isNull()
    slider.set_value(None)
    assert not slider.grab().isNull()
