from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QHelpEvent,
    QKeyEvent,
    QPaintEvent,
    QRegion,
    QWheelEvent,
)
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from runsore.core.body import REGIONS, View
from runsore.ui.overriding import override
from runsore.ui.widgets.body_drawing import BodyPlacement, BodyShape, body_views, shapes_by_key
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.body_painting import DARK_BODY
from runsore.ui.widgets.body_zoom import MOST_ZOOM
from runsore.ui.widgets.region_button import RegionButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHAPES = [s for view in View for s in body_views()[view].shapes if s.key]


def shown(qtbot: QtBot) -> BodyMap:
    body = BodyMap()
    qtbot.addWidget(body)
    body.resize(560, 600)
    with qtbot.waitExposed(body):
        body.show()
    return body


@pytest.fixture
def body(qtbot: QtBot) -> BodyMap:
    body = shown(qtbot)
    body.make_reachable()
    return body


@pytest.fixture
def focused(body: BodyMap, qtbot: QtBot) -> BodyMap:
    body.activateWindow()
    body.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: button(body, "left-upper-calf").hasFocus())
    return body


def placement(body: BodyMap) -> BodyPlacement:
    return body._canvas.placement


def button(body: BodyMap, key: str) -> RegionButton:
    return next(b for b in body.findChildren(RegionButton) if b.key == key)


def focused_key(body: BodyMap) -> str:
    return next((b.key for b in body.findChildren(RegionButton) if b.hasFocus()), "")


def told(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(i) for i in range(spy.count())]


def click(qtbot: QtBot, body: BodyMap, point: QPointF) -> None:
    qtbot.mouseClick(body, Qt.MouseButton.LeftButton, pos=point.toPoint())


def wheel(body: BodyMap, point: QPointF, steps: int, modifiers: Qt.KeyboardModifier) -> bool:
    event = QWheelEvent(
        point, body.mapToGlobal(point), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(body, event)
    return event.isAccepted()


def press(qtbot: QtBot, body: BodyMap, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or body, key)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda s: f"{s.view}-{s.key}")
def test_a_click_inside_any_region_selects_that_region(
    body: BodyMap, qtbot: QtBot, shape: BodyShape
) -> None:
    spy = QSignalSpy(body.region_clicked)
    click(qtbot, body, placement(body).pole(shape))
    assert told(spy) == [[shape.key]]


def test_a_click_on_a_box_corner_outside_the_shape_does_not_select_it(
    body: BodyMap, qtbot: QtBot
) -> None:
    shape = shapes_by_key()["left-shoulder"][0]
    corner = placement(body).bounds(shape).topRight() + QPointF(-1, 1)
    spy = QSignalSpy(body.region_clicked)
    click(qtbot, body, corner)
    assert told(spy) == []


def test_a_click_beside_the_body_or_on_the_head_selects_nothing(
    body: BodyMap, qtbot: QtBot
) -> None:
    spy = QSignalSpy(body.region_clicked)
    click(qtbot, body, QPointF(3, 597))
    head = next(s for s in body_views()[View.FRONT].shapes if not s.key)
    click(qtbot, body, placement(body).pole(head))
    assert told(spy) == []


def test_a_press_that_is_released_on_another_region_selects_nothing(
    body: BodyMap, qtbot: QtBot
) -> None:
    spy = QSignalSpy(body.region_clicked)
    start, end = body.centre_of("left-quad"), body.centre_of("right-quad")
    qtbot.mousePress(body, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseRelease(body, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert told(spy) == []


def test_a_click_gives_the_region_the_keyboard_without_drawing_a_focus_ring(
    body: BodyMap, qtbot: QtBot
) -> None:
    body.activateWindow()
    click(qtbot, body, body.centre_of("right-arch"))
    qtbot.waitUntil(lambda: focused_key(body) == "right-arch")
    calm = body.grab().toImage()
    press(qtbot, body, Qt.Key.Key_Left, Qt.Key.Key_Right)
    assert focused_key(body) == "right-arch"
    body._hover("")
    assert body.grab().toImage() != calm


def test_without_interaction_nothing_can_be_selected(body: BodyMap, qtbot: QtBot) -> None:
    body.set_interactive(False)
    spy = QSignalSpy(body.region_clicked)
    click(qtbot, body, body.centre_of("left-quad"))
    assert told(spy) == []
    assert not button(body, "left-quad").isEnabled()
    body.set_interactive(True)
    click(qtbot, body, body.centre_of("left-quad"))
    assert told(spy) == [["left-quad"]]


def test_tab_enters_once_and_leaves_again(qtbot: QtBot) -> None:
    window, before, body, after = QWidget(), QLineEdit(), BodyMap(), QLineEdit()
    layout = QVBoxLayout(window)
    for widget in (before, body, after):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    press(qtbot, body, Qt.Key.Key_Tab)
    assert focused_key(body) == "left-upper-calf"
    press(qtbot, body, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert focused_key(body) == "left-lower-calf"


@pytest.fixture
def fresh(qtbot: QtBot) -> BodyMap:
    """Just shown, with the focus: its buttons are still to be made."""
    fresh = shown(qtbot)
    fresh.activateWindow()
    fresh.clearFocus()
    fresh.setFocus()
    qtbot.waitUntil(fresh.hasFocus)
    assert not fresh.findChildren(RegionButton)
    return fresh


def test_a_moment_after_it_is_shown_every_region_is_within_reach(
    fresh: BodyMap, qtbot: QtBot
) -> None:
    fresh.set_interactive(False)
    fresh.set_levels({"left-quad": 4})
    qtbot.waitUntil(lambda: len(fresh.findChildren(RegionButton)) == len(REGIONS))
    qtbot.waitUntil(lambda: focused_key(fresh) == "left-upper-calf")
    assert button(fresh, "left-quad").accessibleName() == "Left front of thigh, level 4"
    assert button(fresh, "left-quad").isChecked()
    assert not button(fresh, "left-quad").isEnabled()


def test_the_first_key_need_not_wait_for_that(fresh: BodyMap, qtbot: QtBot) -> None:
    spy = QSignalSpy(fresh.level_typed)
    press(qtbot, fresh, Qt.Key.Key_7)
    press(qtbot, fresh, Qt.Key.Key_Right, Qt.Key.Key_2)
    assert told(spy) == [["left-upper-calf", 7], ["right-upper-calf", 2]]


def test_the_first_click_need_not_wait_for_that(fresh: BodyMap, qtbot: QtBot) -> None:
    spy = QSignalSpy(fresh.region_clicked)
    click(qtbot, fresh, fresh.centre_of("left-heel"))
    assert told(spy) == [["left-heel"]]
    qtbot.waitUntil(lambda: focused_key(fresh) == "left-heel")


def test_the_first_key_obeys_no_more_than_later_ones(fresh: BodyMap, qtbot: QtBot) -> None:
    spies = [QSignalSpy(fresh.level_typed), QSignalSpy(fresh.region_clicked)]
    fresh.set_interactive(False)
    press(qtbot, fresh, Qt.Key.Key_7, Qt.Key.Key_Return, Qt.Key.Key_3)
    assert [told(spy) for spy in spies] == [[], []]


def test_a_region_may_be_reached_while_others_are_still_to_come(
    fresh: BodyMap, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(fresh.findChildren(RegionButton)))
    early = fresh.findChildren(RegionButton)[3]
    early.setFocus()
    qtbot.waitUntil(lambda: len(fresh.findChildren(RegionButton)) == len(REGIONS))
    qtbot.waitUntil(lambda: fresh.focusProxy() is early)
    assert focused_key(fresh) == early.key


def test_the_focus_looks_the_same_before_and_after(fresh: BodyMap, qtbot: QtBot) -> None:
    before = fresh.grab().toImage()
    fresh.make_reachable()
    qtbot.waitUntil(lambda: focused_key(fresh) == "left-upper-calf")
    assert fresh.grab().toImage() == before
    fresh.clearFocus()
    assert fresh.grab().toImage() != before


def test_arrows_move_the_focus_to_the_neighbour(focused: BodyMap, qtbot: QtBot) -> None:
    press(qtbot, focused, Qt.Key.Key_Right)
    assert focused_key(focused) == "right-upper-calf"
    press(qtbot, focused, Qt.Key.Key_Up)
    assert focused_key(focused) == "right-back-of-knee"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_toggle_the_region_once(
    focused: BodyMap, qtbot: QtBot, key: Qt.Key
) -> None:
    spy = QSignalSpy(focused.region_clicked)
    press(qtbot, focused, key)
    assert told(spy) == [["left-upper-calf"]]


@pytest.mark.parametrize("level", range(10))
def test_a_digit_types_the_level(focused: BodyMap, qtbot: QtBot, level: int) -> None:
    spy = QSignalSpy(focused.level_typed)
    press(qtbot, focused, Qt.Key(Qt.Key.Key_0 + level))
    assert told(spy) == [["left-upper-calf", level]]


def test_one_then_zero_is_ten(focused: BodyMap, qtbot: QtBot) -> None:
    spy = QSignalSpy(focused.level_typed)
    press(qtbot, focused, Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_0)
    assert [level for _, level in told(spy)] == [1, 10, 0]


def test_one_then_zero_after_a_pause_is_zero(focused: BodyMap, qtbot: QtBot) -> None:
    spy = QSignalSpy(focused.level_typed)
    focused._ten.setInterval(1)
    press(qtbot, focused, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not focused._ten.isActive())
    press(qtbot, focused, Qt.Key.Key_0)
    assert [level for _, level in told(spy)] == [1, 0]


def test_one_then_zero_on_the_next_region_is_zero(focused: BodyMap, qtbot: QtBot) -> None:
    spy = QSignalSpy(focused.level_typed)
    press(qtbot, focused, Qt.Key.Key_1, Qt.Key.Key_Right, Qt.Key.Key_0)
    assert told(spy) == [["left-upper-calf", 1], ["right-upper-calf", 0]]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (0x0439, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier),
    ],
    ids=["Escape", "F1", "Cyrillic", "Ctrl+1"],
)
def test_a_key_the_map_has_no_use_for_goes_to_the_window(
    body: BodyMap, key: int, modifiers: Qt.KeyboardModifier
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    button(body, "left-quad").keyPressEvent(event)
    assert not event.isAccepted()


def test_every_region_is_a_named_check_box_to_a_screen_reader(body: BodyMap) -> None:
    body.set_levels({"left-upper-calf": 3})
    body.set_selected(frozenset({"left-upper-calf", "left-quad"}))
    whole = QAccessible.queryAccessibleInterface(body)
    found = {}
    for i in range(whole.childCount()):
        child = whole.child(i)
        assert child.state().checkable
        assert child.state().focusable
        found[child.text(QAccessible.Text.Name)] = bool(child.state().checked)
    assert whole.text(QAccessible.Text.Name) == "Body map"
    assert len(found) == len(REGIONS)
    assert found["Left upper calf, level 3"]
    assert found["Left front of thigh, sore"]
    assert not found["Right upper calf, not sore"]
    assert "Lower back, not sore" in found
    assert "Left Achilles tendon, not sore" in found


def test_a_screen_reader_finds_the_region_where_it_is_drawn(body: BodyMap) -> None:
    seen = QAccessible.queryAccessibleInterface(button(body, "left-kneecap")).rect()
    assert seen.contains(body.mapToGlobal(body.centre_of("left-kneecap")).toPoint())


@pytest.mark.parametrize("name", ["pressAction", "toggleAction"], ids=["press", "toggle"])
def test_a_screen_readers_press_toggles_the_region(body: BodyMap, qtbot: QtBot, name: str) -> None:
    actions = QAccessible.queryAccessibleInterface(button(body, "left-heel")).actionInterface()
    wanted: Callable[[], str] = getattr(QAccessibleActionInterface, name)
    assert wanted() in actions.actionNames()
    spy = QSignalSpy(body.region_clicked)
    actions.doAction(wanted())
    qtbot.waitUntil(lambda: spy.count() > 0)
    assert told(spy) == [["left-heel"]]
    assert not button(body, "left-heel").isChecked()


def test_a_button_shows_what_the_owner_of_the_map_says(body: BodyMap) -> None:
    body.region_clicked.connect(lambda key: body.set_selected(frozenset({key})))
    button(body, "left-heel").toggle()
    assert button(body, "left-heel").isChecked()
    body.set_selected(frozenset())
    assert not button(body, "left-heel").isChecked()


def test_control_and_wheel_zoom_around_the_pointer(body: BodyMap) -> None:
    point = body.centre_of("left-kneecap")
    assert wheel(body, point, 5, Qt.KeyboardModifier.ControlModifier)
    assert placement(body).zoom > 2
    assert (body.centre_of("left-kneecap") - point).manhattanLength() < 0.01


def test_the_wheel_alone_is_left_to_the_page(body: BodyMap) -> None:
    assert not wheel(body, QPointF(200, 200), 1, Qt.KeyboardModifier.NoModifier)
    assert placement(body).zoom == 1


def test_zoom_stays_between_the_whole_body_and_its_limit(body: BodyMap) -> None:
    body.zoom_by(1000, QPointF(10, 10))
    assert placement(body).zoom == pytest.approx(MOST_ZOOM)
    body.zoom_by(0.0001, QPointF(500, 500))
    assert placement(body).zoom == pytest.approx(1)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda s: f"{s.view}-{s.key}")
def test_a_click_hits_the_right_region_when_zoomed(
    body: BodyMap, qtbot: QtBot, shape: BodyShape
) -> None:
    body.zoom_by(4, placement(body).pole(shape))
    spy = QSignalSpy(body.region_clicked)
    click(qtbot, body, placement(body).pole(shape))
    assert told(spy) == [[shape.key]]


def test_dragging_pans_when_zoomed_and_selects_nothing(body: BodyMap, qtbot: QtBot) -> None:
    point = body.centre_of("left-quad")
    body.zoom_by(3, point)
    spy = QSignalSpy(body.region_clicked)
    qtbot.mousePress(body, Qt.MouseButton.LeftButton, pos=point.toPoint())
    for step in (15, 30, 45):
        qtbot.mouseMove(body, point.toPoint() + QPoint(step, 0))
    qtbot.mouseRelease(body, Qt.MouseButton.LeftButton, pos=point.toPoint() + QPoint(45, 0))
    moved = body.centre_of("left-quad") - point
    assert moved.x() == pytest.approx(45, abs=1.5)
    assert told(spy) == []


def test_escape_shows_the_whole_body_again(focused: BodyMap, qtbot: QtBot) -> None:
    focused.zoom_by(3, QPointF(100, 100))
    press(qtbot, focused, Qt.Key.Key_Escape)
    assert placement(focused).zoom == 1


def test_the_keyboard_brings_a_region_into_view_when_zoomed(focused: BodyMap, qtbot: QtBot) -> None:
    focused.zoom_by(MOST_ZOOM, QPointF(0, 0))
    press(qtbot, focused, Qt.Key.Key_Right)
    assert focused.rect().contains(focused.centre_of("right-upper-calf").toPoint())


def test_hovering_tells_which_region_is_under_the_pointer(body: BodyMap, qtbot: QtBot) -> None:
    spy = QSignalSpy(body.region_hovered)
    qtbot.mouseMove(body, body.centre_of("left-quad").toPoint())
    qtbot.mouseMove(body, body.centre_of("left-quad").toPoint() + QPoint(1, 1))
    qtbot.mouseMove(body, QPoint(3, 597))
    assert told(spy) == [["left-quad"], [""]]


class Repaints(QObject):
    """Which parts of a widget are painted from here on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


def test_a_hover_repaints_two_regions_once_and_draws_nothing_anew(
    body: BodyMap, qtbot: QtBot
) -> None:
    qtbot.mouseMove(body, body.centre_of("left-quad").toPoint())
    qtbot.waitUntil(lambda: not body._canvas._picture.isNull())
    QApplication.processEvents()
    picture, repaints = body._canvas._picture.cacheKey(), Repaints(body)
    qtbot.mouseMove(body, body.centre_of("right-quad").toPoint())
    qtbot.waitUntil(lambda: bool(repaints.regions))
    QApplication.processEvents()
    (painted,) = repaints.regions
    room = sum(rect.width() * rect.height() for rect in painted)
    assert room < body.width() * body.height() / 10
    assert body._canvas._picture.cacheKey() == picture


def test_leaving_the_map_ends_the_hover(body: BodyMap, qtbot: QtBot) -> None:
    qtbot.mouseMove(body, body.centre_of("left-quad").toPoint())
    spy = QSignalSpy(body.region_hovered)
    QApplication.sendEvent(body, QEvent(QEvent.Type.Leave))
    assert told(spy) == [[""]]


@pytest.mark.parametrize(
    ("levels", "text"),
    [({}, "Left upper calf"), ({"left-upper-calf": 3}, "Left upper calf: 3, mild")],
    ids=["not sore", "sore"],
)
def test_the_tool_tip_names_the_region_and_its_level(
    body: BodyMap, qtbot: QtBot, levels: dict[str, int], text: str
) -> None:
    body.set_levels(levels)
    point = body.centre_of("left-upper-calf").toPoint()
    help_event = QHelpEvent(QEvent.Type.ToolTip, point, body.mapToGlobal(point))
    QApplication.sendEvent(body, help_event)
    qtbot.waitUntil(lambda: QToolTip.text() == text)
    QToolTip.hideText()


def test_what_changes_is_composed_as_if_all_were_drawn_anew(body: BodyMap) -> None:
    body.grab()
    body.set_levels({"left-upper-calf": 3, "right-arch": 10, "left-inner-ankle": 1})
    body.set_outlined(frozenset({"right-toes", "left-upper-calf"}))
    body.set_selected(frozenset({"left-upper-calf", "left-quad"}))
    body.set_levels({"left-upper-calf": 7})
    step_by_step = body.grab().toImage()
    fresh = BodyMap()
    fresh.resize(body.size())
    fresh.set_levels({"left-upper-calf": 7})
    fresh.set_outlined(frozenset({"right-toes", "left-upper-calf"}))
    fresh.set_selected(frozenset({"left-upper-calf", "left-quad"}))
    assert step_by_step == fresh.grab().toImage()


def test_marks_that_change_while_a_size_is_tried_are_seen_at_the_size_that_stays(
    body: BodyMap,
) -> None:
    body.grab()
    fitting = body.size()
    body.resize(fitting.width(), fitting.height() - 40)
    body.set_levels({"left-upper-calf": 8})
    body.resize(fitting)
    fresh = BodyMap()
    fresh.resize(fitting)
    fresh.set_levels({"left-upper-calf": 8})
    assert body.grab().toImage() == fresh.grab().toImage()


def test_a_level_fills_its_region_with_the_colour_of_pain(body: BodyMap) -> None:
    body.set_levels({"left-upper-calf": 6})
    body.set_colours(DARK_BODY)
    shape = shapes_by_key()["left-upper-calf"][0]
    beside_number = placement(body).transforms[shape.view].map(shape.pole + QPointF(6, 10))
    image = body.grab().toImage()
    point = (beside_number * image.devicePixelRatio()).toPoint()
    assert image.pixelColor(point) == DARK_BODY.pain[6]


def test_the_map_works_from_its_smallest_size_up(body: BodyMap, qtbot: QtBot) -> None:
    spy = QSignalSpy(body.region_clicked)
    for size in (body.minimumSizeHint(), body.sizeHint(), body.sizeHint() * 3):
        body.resize(size)
        click(qtbot, body, body.centre_of("left-achilles"))
        assert body.grab().toImage().size() == size
    assert told(spy) == [["left-achilles"]] * 3


@pytest.mark.parametrize("width", [340, 420, 480])
def test_a_narrow_map_is_no_higher_than_its_figures_need(body: BodyMap, width: int) -> None:
    body.resize(width, body.heightForWidth(width))
    box = placement(body).transforms[View.FRONT].mapRect(body_views()[View.FRONT].bounds)
    assert box.height() > 0.85 * body.height()
