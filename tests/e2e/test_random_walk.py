"""Whatever a runner clicks and types in whatever order: nothing breaks and no answer is lost."""

import os
import random
from collections.abc import Callable
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from e2e.journeys import LEFT, find
from runsore.app import Program
from runsore.core.body import REGIONS
from runsore.core.value import replace
from runsore.presenters.draft import Draft
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.pain_slider import PainSlider
from runsore.ui.widgets.pain_track import PainTrack
from runsore.ui.widgets.spot_card import SpotCardWidget

PAGES = ("today", "log", "runs", "learn", "settings")
EXAMPLES = 20 if os.environ.get("CI") or os.environ.get("RUNSORE_TESTS") == "full" else 5
regions = st.sampled_from(REGIONS[10:30])
chances = st.integers(0, 2**32 - 1)


class Walk(RuleBasedStateMachine):
    """Each step does what a hand would, and says what the draft must be after it."""

    program: ClassVar[Program]
    qtbot: ClassVar[QtBot]
    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.program.today.start_afresh()
        self.expected = self.program.today.draft
        self.saved = len(self.program.log.check_ins())

    def cards(self) -> list[SpotCardWidget]:
        return [
            card for card in self.program.window.findChildren(SpotCardWidget) if card.isVisible()
        ]

    def visible(self, kind: type[QWidget], chance: int) -> QWidget | None:
        """One of the widgets of the kind that can be seen in the cards."""
        found = [
            widget
            for card in self.cards()
            for widget in card.findChildren(kind)
            if widget.isVisible() and widget.isEnabled()
        ]
        return random.Random(chance).choice(found) if found else None

    @rule(region=regions)
    def click_a_region(self, region: object) -> None:
        self.program.window.show_page("today")
        body = find(self.program.window, BodyMap)
        known = {spot.region for spot in self.expected.spots}
        self.qtbot.mouseClick(body, LEFT, pos=body.centre_of(region.key).toPoint())  # type: ignore[attr-defined]
        now = {spot.region for spot in self.program.today.draft.spots}
        assert now == known ^ {region}
        self.expected = self.program.today.draft

    @rule(chance=chances, level=st.integers(0, 10))
    def type_a_level(self, chance: int, level: int) -> None:
        self.program.window.show_page("today")
        track = self.visible(PainTrack, chance)
        if track is None:
            return
        slider = track.parentWidget()
        while not isinstance(slider, PainSlider):
            slider = slider.parentWidget()
        self.qtbot.keyClicks(track, str(level))
        assert slider.value == level
        self.expected = self.program.today.draft
        assert level in {value for spot in self.expected.spots for _, value in spot.pain.items()}

    @rule(chance=chances)
    def click_an_answer(self, chance: int) -> None:
        self.program.window.show_page("today")
        asked = self.visible(AnswerButtons, chance)
        if asked is None:
            return
        buttons = asked.findChildren(QAbstractButton)
        if not buttons:
            return
        button = random.Random(chance).choice(buttons)
        was = button.isChecked()
        self.qtbot.mouseClick(button, LEFT)
        assert self.program.today.draft != self.expected
        assert was != button.isChecked() or not button.isVisible()
        self.expected = self.program.today.draft

    @rule(chance=chances)
    def open_or_close_a_fold(self, chance: int) -> None:
        self.program.window.show_page("today")
        fold = self.visible(Disclosure, chance)
        if isinstance(fold, Disclosure):
            fold.set_open(not fold.is_open)

    @rule(page=st.sampled_from(PAGES))
    def look_at_another_page(self, page: str) -> None:
        self.program.window.show_page(page)

    @rule(notes=st.text(max_size=20))
    def write_a_note(self, notes: str) -> None:
        self.program.today.write(replace(self.program.today.draft, notes=notes))
        self.expected = self.program.today.draft

    @rule()
    def save_and_go_on(self) -> None:
        rated = all(spot.is_rated for spot in self.expected.spots)
        if self.expected.is_empty or not rated:
            return
        self.program.today.save()
        # Where the log is just being asked, it is kept once that has answered.
        self.qtbot.waitUntil(lambda: self.program.today.draft.is_empty)
        self.saved += 1
        self.expected = self.program.today.draft

    @rule()
    def undo_and_redo(self) -> None:
        before = self.program.log.check_ins()
        if self.program.undo_stack.canUndo():
            self.program.undo_stack.undo()
            self.program.undo_stack.redo()
        assert [kept.check_in for kept in self.program.log.check_ins()] == [
            kept.check_in for kept in before
        ]

    @invariant()
    def nothing_is_lost(self) -> None:
        type(self).steps += 1
        QApplication.processEvents()
        assert _answers(self.program.today.draft) == _answers(self.expected)
        assert len(self.program.log.check_ins()) == self.saved
        self.program.window.show_page("today")
        shown = {card.objectName() for card in self.cards()}
        wanted = {f"spot-{spot.region.key}" for spot in self.expected.spots}
        assert shown == wanted


def _answers(draft: Draft) -> object:
    """What the runner said; the plan may come from the log by itself."""
    return draft.spots, draft.flags, draft.notes


@pytest.mark.timeout(300)
def test_a_random_walk_breaks_nothing_and_loses_nothing(
    qtbot: QtBot, start: Callable[..., Program]
) -> None:
    program = start()
    program.window.resize(1440, 900)
    walk = type("BoundWalk", (Walk,), {"program": program, "qtbot": qtbot})
    run_state_machine_as_test(
        walk,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=50,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert walk.steps >= 25 * EXAMPLES, walk.steps
    assert program.window.isVisible()
