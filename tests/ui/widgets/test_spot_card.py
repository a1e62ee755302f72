"""The card of a sore region: it asks what matters, takes any answer back, and keeps none itself."""

from datetime import date, timedelta
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from check_ins import NOW, TODAY, ago, done, history, past, sore
from runsore.core.check_in import Form, Onset, Sensation, Sign, SoreSpot, SpotFlag
from runsore.core.questions import flags_to_ask
from runsore.core.value import replace
from runsore.presenters.draft import Draft
from runsore.presenters.spot_cards import SpotCard
from runsore.presenters.today import Known, today_state
from runsore.settings import Settings
from runsore.ui.theme import Theme
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.pain_slider import PainSlider
from runsore.ui.widgets.pain_track import PainTrack
from runsore.ui.widgets.spot_card import SpotCardWidget
from runsore.wording import Wording

LEFT = Qt.MouseButton.LeftButton
Found = TypeVar("Found", bound=QWidget)
RAN_YESTERDAY = Known(last_run=done(1, km=8))


def card_of(spot: SoreSpot, known: Known | None = None) -> SpotCard:
    state = today_state(Draft(spots=(spot,)), NOW, known or Known(), Settings(), Wording())
    return state.cards[0]


class Seen:
    """A card that is told of every answer it sends, as the page does."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, spot: SoreSpot, known: Known | None = None
    ) -> None:
        self.qtbot, self.spot, self.known = qtbot, spot, known
        self.widget = SpotCardWidget(card_of(spot, known), theme, Wording())
        qtbot.addWidget(self.widget)
        self.widget.resize(500, 900)
        self.widget.show()
        self.part(Disclosure, f"more-{spot.region.key}").set_open(True)
        self.sent: list[tuple[str, Any]] = []
        self.widget.answered.connect(self._answer)
        self.widget.pain_changed.connect(self._rate)

    def _answer(self, name: str, value: Any) -> None:
        self.sent.append((name, value))
        self.show(replace(self.spot, **{name: value}))

    def _rate(self, moment: str, level: int | None) -> None:
        self.sent.append((moment, level))
        self.show(replace(self.spot, pain=replace(self.spot.pain, **{moment: level})))

    def show(self, spot: SoreSpot) -> None:
        self.spot = spot
        self.widget.show_state(card_of(spot, self.known))

    def part(self, kind: type[Found], name: str) -> Found:
        found = self.widget.findChild(kind, name)
        assert isinstance(found, kind), f"no {kind.__name__} {name}"
        return found

    def offered(self, question: str) -> dict[str, QAbstractButton]:
        """The answers in sight, by their public name."""
        buttons = self.part(AnswerButtons, question).findChildren(QAbstractButton)
        return {
            button.objectName().removeprefix("answer-"): button
            for button in buttons
            if button.isVisible()
        }

    def click(self, question: str, answer: str) -> None:
        self.qtbot.waitUntil(lambda: answer in self.offered(question))
        self.qtbot.mouseClick(self.offered(question)[answer], LEFT)

    def type_level(self, moment: str, key: Qt.Key) -> None:
        track = self.part(PainSlider, moment).findChild(PainTrack)
        assert track is not None
        self.qtbot.keyClick(track, key)


def test_a_new_card_asks_for_a_level_and_for_nothing_else(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=None))
    asked = [one.objectName() for one in seen.widget.findChildren(AnswerButtons) if one.isVisible()]
    sliders = [one.objectName() for one in seen.widget.findChildren(PainSlider) if one.isVisible()]
    assert (sliders, asked) == (["moving"], [])


def test_a_level_brings_the_questions_that_can_still_change_the_verdict(
    qtbot: QtBot, theme: Theme
) -> None:
    seen = Seen(qtbot, theme, sore(moving=None))
    seen.type_level("moving", Qt.Key.Key_2)
    assert seen.sent == [("moving", 2)]
    asked = {one.objectName() for one in seen.widget.findChildren(AnswerButtons) if one.isVisible()}
    wanted = card_of(seen.spot).asked
    dates_and_sliders = {"morning", "after", "rest", "since", "seen"}
    assert asked == {question.value for question in wanted} - dates_and_sliders
    assert "form" in asked


def test_an_answer_is_one_click_and_another_takes_it_back(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=2))
    seen.click("sensation", "dull")
    seen.click("form", "normal")
    seen.click("sensation", "dull")
    seen.click("form", "normal")
    assert seen.sent == [
        ("sensation", Sensation.DULL),
        ("form", Form.NORMAL),
        ("sensation", None),
        ("form", None),
    ]


def test_signs_can_stand_together_and_be_cleared(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=2, signs=frozenset({Sign.SWELLING})))
    seen.click("signs", "redness")
    seen.click("signs", "swelling")
    seen.click("signs", "redness")
    assert seen.sent == [
        ("signs", frozenset({Sign.SWELLING, Sign.REDNESS})),
        ("signs", frozenset({Sign.REDNESS})),
        ("signs", frozenset()),
    ]


def test_a_level_can_be_taken_back(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=4))
    seen.type_level("moving", Qt.Key.Key_Delete)
    assert seen.sent == [("moving", None)]


@pytest.mark.parametrize(
    "spot",
    [
        sore("left-upper-calf", 3),
        sore("left-achilles", 1),
        sore("left-quad", 6),
        sore("left-quad", 2, onset=Onset.SUDDEN),
        sore("right-upper-calf", 8, onset=Onset.SUDDEN),
    ],
)
def test_the_warning_signs_are_exactly_those_of_the_spot(
    qtbot: QtBot, theme: Theme, spot: SoreSpot
) -> None:
    seen = Seen(qtbot, theme, spot)
    wanted = {flag.value for flag in flags_to_ask(spot)}
    qtbot.waitUntil(lambda: set(seen.offered("flags")) == wanted)


def test_a_warning_sign_that_was_given_survives_others_appearing(
    qtbot: QtBot, theme: Theme
) -> None:
    seen = Seen(qtbot, theme, sore("left-upper-calf", 2))
    seen.click("flags", "calf-swollen-warm")
    before = set(seen.offered("flags"))
    seen.type_level("moving", Qt.Key.Key_8)
    qtbot.waitUntil(lambda: set(seen.offered("flags")) > before)
    assert seen.offered("flags")["calf-swollen-warm"].isChecked()
    assert seen.spot.flags == {SpotFlag.CALF_SWOLLEN_WARM}
    seen.click("flags", "numbness")
    assert seen.spot.flags == {SpotFlag.CALF_SWOLLEN_WARM, SpotFlag.NUMBNESS}


def test_a_warning_sign_stays_in_sight_when_the_level_that_asked_for_it_falls(
    qtbot: QtBot, theme: Theme
) -> None:
    seen = Seen(qtbot, theme, sore("left-quad", 8, flags=frozenset({SpotFlag.NUMBNESS})))
    before = set(seen.offered("flags"))
    seen.type_level("moving", Qt.Key.Key_1)
    qtbot.waitUntil(lambda: {"numbness"} <= set(seen.offered("flags")) < before)
    assert seen.offered("flags")["numbness"].isChecked()


def _top(seen: Seen, name: str) -> int:
    part = seen.part(PainSlider, name)
    return part.mapTo(seen.widget, part.rect().topLeft()).y()


def test_after_a_run_the_morning_is_asked_at_the_top(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=None), RAN_YESTERDAY)
    morning = seen.part(PainSlider, "morning")
    assert morning.isVisible()
    label = morning.findChild(QLabel, "pain-label")
    assert label is not None
    assert "8 km" in label.text()
    seen.type_level("moving", Qt.Key.Key_3)
    fold = seen.part(Disclosure, "more-left-upper-calf")
    assert not fold.isAncestorOf(morning)
    qtbot.waitUntil(lambda: _top(seen, "moving") < _top(seen, "morning"))
    assert _top(seen, "morning") < fold.y()


def test_the_morning_that_was_rated_fills_the_morning(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=2), RAN_YESTERDAY)
    seen.type_level("morning", Qt.Key.Key_5)
    assert seen.sent == [("morning", 5)]
    assert seen.spot.level == 5


def test_a_run_that_comes_to_be_known_moves_the_morning_with_its_answer(
    qtbot: QtBot, theme: Theme
) -> None:
    seen = Seen(qtbot, theme, sore(moving=2))
    fold = seen.part(Disclosure, "more-left-upper-calf")
    morning = seen.part(PainSlider, "morning")
    seen.type_level("morning", Qt.Key.Key_4)
    assert fold.isAncestorOf(morning)
    seen.known = RAN_YESTERDAY
    seen.show(seen.spot)
    assert not fold.isAncestorOf(morning)
    assert morning.value == 4
    seen.known = None
    seen.show(seen.spot)
    assert fold.isAncestorOf(morning)
    assert morning.value == 4


def _two_weeks_sore() -> Known:
    return Known(history=history(past("left-upper-calf", dict.fromkeys(range(1, 5), 3))))


def date_part(seen: Seen, question: str, kind: type[Found], index: int = 0) -> Found:
    found = seen.part(QWidget, question).findChildren(kind)[index]
    assert isinstance(found, kind)
    return found


def test_a_date_is_set_from_the_day_of_the_check_in_and_taken_back(
    qtbot: QtBot, theme: Theme
) -> None:
    seen = Seen(qtbot, theme, sore(moving=2), _two_weeks_sore())
    qtbot.mouseClick(date_part(seen, "since", QPushButton), LEFT)
    assert seen.sent == [("since", TODAY)]
    field = date_part(seen, "since", QDateEdit)
    qtbot.waitUntil(field.isVisible)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    clear = next(
        one
        for one in seen.part(QWidget, "since").findChildren(QToolButton)
        if one.accessibleName() == "Clear the date"
    )
    qtbot.mouseClick(clear, LEFT)
    assert seen.sent[-1] == ("since", None)
    assert not field.isVisible()


def test_no_date_lies_after_the_day_of_the_check_in(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=2, since=ago(1)))
    field = date_part(seen, "since", QDateEdit)
    field.setCurrentSection(QDateEdit.Section.DaySection)
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert seen.sent == [("since", TODAY)]
    assert field.date().toPython() == TODAY


def test_a_date_can_be_typed_while_every_key_is_taken_down(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=2, since=ago(1)))
    field = date_part(seen, "since", QDateEdit)
    field.setSelectedSection(QDateEdit.Section.DaySection)
    qtbot.keyClicks(field, "12")
    assert seen.spot.since == ago(3)


def test_a_date_of_long_ago_is_shown_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    day: date = TODAY - timedelta(days=400)
    seen = Seen(qtbot, theme, sore(moving=2, seen=day))
    assert date_part(seen, "seen", QDateEdit).date().toPython() == day
    assert seen.sent == []


@pytest.mark.parametrize(
    ("name", "signal"),
    [("gone", "gone_requested"), ("remove", "removal_requested")],
)
def test_gone_and_removed_are_one_click_each(
    qtbot: QtBot, theme: Theme, name: str, signal: str
) -> None:
    seen = Seen(qtbot, theme, sore(moving=2))
    asked: list[str] = []
    getattr(seen.widget, signal).connect(lambda: asked.append(signal))
    qtbot.mouseClick(seen.part(QToolButton, name), LEFT)
    assert asked == [signal]
    assert seen.sent == []


def test_being_shown_answers_is_not_answering(qtbot: QtBot, theme: Theme) -> None:
    seen = Seen(qtbot, theme, sore(moving=2))
    seen.show(
        sore(
            moving=7,
            sensation=Sensation.SHARP,
            since=ago(3),
            seen=ago(2),
            signs=frozenset({Sign.BRUISING}),
            flags=frozenset({SpotFlag.NIGHT_PAIN}),
        )
    )
    assert seen.sent == []
