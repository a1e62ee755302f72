"""The plan in one line, in the runner's own unit, and the same plan after any look at it."""

from itertools import combinations
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.settings import KM_PER_MILE, Units
from runsore.ui.theme import Theme
from runsore.ui.widgets.plan_editor import PlanEditor
from runsore.wording import Wording

Part = TypeVar("Part", bound=QWidget)
HALF = PlannedSession(SessionKind.RACE, 21.0975, 105.5, Terrain.FLAT)
TEN = PlannedSession(SessionKind.EASY, 10.0, 60)


class Seen:
    """The editor with its parts, and every plan it sent."""

    def __init__(
        self, qtbot: QtBot, plan: PlannedSession | None = None, units: Units = Units.KM
    ) -> None:
        self.qtbot = qtbot
        self.editor = PlanEditor(Wording())
        qtbot.addWidget(self.editor)
        self.editor.complete()
        self.editor.show()
        self.sent: list[PlannedSession | None] = []
        self.editor.set_plan(plan, units)
        self.editor.plan_changed.connect(self.sent.append)
        self.kind = self._part(QComboBox, "plan-kind")
        self.distance = self._part(QDoubleSpinBox, "plan-distance")
        self.duration = self._part(QSpinBox, "plan-duration")
        self.terrain = self._part(QComboBox, "plan-terrain")

    def _part(self, kind: type[Part], name: str) -> Part:
        found = self.editor.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def choose(self, combo: QComboBox, value: object) -> None:
        """Goes to the entry with the arrow keys."""
        wanted = combo.findData(value)
        while combo.currentIndex() != wanted:
            down = combo.currentIndex() < wanted
            self.qtbot.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def write(self, box: QDoubleSpinBox | QSpinBox, text: str) -> None:
        box.selectAll()
        self.qtbot.keyClicks(box, text)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)


def test_without_a_plan_there_is_nothing_to_fill_in(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot)
    assert seen.editor.plan is None
    assert not any(part.isVisible() for part in (seen.distance, seen.duration, seen.terrain))


def test_an_easy_run_of_eight_hilly_kilometres(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot)
    seen.choose(seen.kind, SessionKind.EASY)
    seen.write(seen.distance, "8")
    seen.choose(seen.terrain, Terrain.HILLY)
    assert seen.sent[-1] == PlannedSession(SessionKind.EASY, 8.0, None, Terrain.HILLY)
    assert seen.editor.plan == seen.sent[-1]


def test_a_distance_or_time_of_nothing_is_not_given(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, TEN)
    seen.write(seen.distance, "0")
    seen.write(seen.duration, "0")
    assert seen.sent[-1] == PlannedSession(SessionKind.EASY)


@pytest.mark.parametrize(
    ("kind", "distance", "duration", "terrain"),
    [
        (SessionKind.LONG, True, True, True),
        (SessionKind.CROSS_TRAINING, True, True, False),
        (SessionKind.STRENGTH, False, True, False),
        (SessionKind.REST, False, False, False),
    ],
)
def test_only_what_fits_the_session_is_asked(
    qtbot: QtBot, theme: Theme, kind: SessionKind, distance: bool, duration: bool, terrain: bool
) -> None:
    seen = Seen(qtbot, PlannedSession(SessionKind.EASY, 10.0, 60, Terrain.HILLY))
    seen.choose(seen.kind, kind)
    parts = (seen.distance, seen.duration, seen.terrain)
    assert tuple(part.isVisible() for part in parts) == (distance, duration, terrain)
    plan = seen.sent[-1]
    assert plan is not None
    assert plan == PlannedSession(
        kind,
        10.0 if distance else None,
        60 if duration else None,
        Terrain.HILLY if terrain else None,
    )


def test_a_plan_can_be_taken_back(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, TEN)
    seen.choose(seen.kind, None)
    assert seen.sent[-1] is None


@pytest.mark.parametrize("miles", [1, 3.1, 6.2, 13.1, 26.2])
def test_miles_are_kept_as_kilometres_to_the_metre(
    qtbot: QtBot, theme: Theme, miles: float
) -> None:
    seen = Seen(qtbot, units=Units.MILES)
    seen.choose(seen.kind, SessionKind.EASY)
    seen.write(seen.distance, str(miles))
    assert seen.distance.suffix() == " mi"
    plan = seen.sent[-1]
    assert plan is not None
    assert plan.distance_km == pytest.approx(miles * KM_PER_MILE, abs=0.0005)


@pytest.mark.parametrize("units", list(Units))
@pytest.mark.parametrize("plan", [HALF, TEN, PlannedSession(SessionKind.LONG, 0.04), None])
def test_a_plan_that_is_only_shown_stays_as_it_was(
    qtbot: QtBot, theme: Theme, plan: PlannedSession | None, units: Units
) -> None:
    seen = Seen(qtbot, plan, units)
    seen.editor.set_plan(plan, units)
    assert seen.editor.plan == plan
    assert seen.sent == []


@pytest.mark.parametrize("units", list(Units))
def test_changing_the_time_leaves_the_distance_exact(
    qtbot: QtBot, theme: Theme, units: Units
) -> None:
    seen = Seen(qtbot, HALF, units)
    seen.write(seen.duration, "120")
    assert seen.sent[-1] == PlannedSession(SessionKind.RACE, 21.0975, 120, Terrain.FLAT)


@pytest.mark.parametrize("units", list(Units))
def test_changing_the_terrain_leaves_distance_and_time_exact(
    qtbot: QtBot, theme: Theme, units: Units
) -> None:
    seen = Seen(qtbot, HALF, units)
    seen.choose(seen.terrain, Terrain.HILLY)
    assert seen.sent[-1] == PlannedSession(SessionKind.RACE, 21.0975, 105.5, Terrain.HILLY)


def test_a_plan_edited_in_miles_and_shown_again_does_not_drift(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, TEN, Units.MILES)
    seen.write(seen.distance, "6.3")
    first = seen.sent[-1]
    for kind in (SessionKind.LONG, SessionKind.EASY) * 5:
        seen.editor.set_plan(seen.editor.plan, Units.MILES)
        seen.choose(seen.kind, kind)
    assert seen.sent[-1] == first
    assert seen.distance.value() == pytest.approx(6.3)


def test_the_runners_other_unit_shows_the_same_plan(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, TEN)
    seen.editor.set_plan(TEN, Units.MILES)
    assert seen.distance.text() == "6.2 mi"
    seen.editor.set_plan(TEN, Units.KM)
    assert seen.distance.text() == "10.0 km"
    assert seen.editor.plan == TEN


@pytest.mark.parametrize("width", [240, 330, 900])
def test_what_is_planned_moves_nothing_below_it(qtbot: QtBot, theme: Theme, width: int) -> None:
    editor = PlanEditor(Wording())
    qtbot.addWidget(editor)
    heights = {editor.heightForWidth(width)}
    editor.complete()
    for kind in (None, *SessionKind):
        editor.set_plan(kind and PlannedSession(kind), Units.KM)
        heights.add(editor.heightForWidth(width))
    assert len(heights) == 1


@pytest.mark.parametrize("points", [10, 20])
@pytest.mark.parametrize("width", [0, 330, 500, 900])
def test_the_fields_have_room_for_what_they_say(
    qtbot: QtBot, theme: Theme, width: int, points: int
) -> None:
    seen = Seen(qtbot, HALF)
    font = seen.editor.font()
    font.setPointSize(points)
    seen.editor.setFont(font)
    seen.editor.resize(max(width, seen.editor.minimumSizeHint().width()), 400)
    fields = (seen.kind, seen.distance, seen.duration, seen.terrain)
    qtbot.waitUntil(lambda: seen.editor.height() >= seen.editor.heightForWidth(width))
    for combo in (seen.kind, seen.terrain):
        assert combo.width() >= combo.sizeHint().width()
    for box in (seen.distance, seen.duration):
        longest = f"{box.textFromValue(box.maximum())}{box.suffix()}"
        assert box.lineEdit().width() >= box.fontMetrics().horizontalAdvance(longest) + 4
    for field in fields:
        assert field.height() >= field.sizeHint().height() - 1
    for one, other in combinations(fields, 2):
        assert not one.geometry().intersects(other.geometry())
        assert seen.editor.rect().contains(other.parentWidget().geometry())
