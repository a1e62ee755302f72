"""The list of what stands out: its sentences, the rest on request, the way to an episode."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from runsore.core.body import region_by_key
from runsore.core.standouts import RegionEpisode
from runsore.presenters.insights import StandOutView
from runsore.ui.widgets.stand_out_list import SHOWN_FIRST, StandOutList

EPISODE = RegionEpisode(region_by_key("left-heel"), 10, 16, 4, 7)


@pytest.fixture
def shown(qtbot):
    stand_outs = StandOutList("This need not be cause and effect.")
    qtbot.addWidget(stand_outs)
    stand_outs.show()
    return stand_outs


def views(count, *, is_claim=False):
    return tuple(StandOutView(f"Sentence {n}.", EPISODE, is_claim) for n in range(count))


def sentences(shown):
    found = shown.findChildren(QLabel, "stand-out")
    return [label.text() for label in found if label.isVisible()]


def test_each_sentence_leads_to_its_episode(qtbot, shown):
    shown.set_views(views(1))
    button = shown.findChild(QPushButton, "stand-out-show")

    with qtbot.waitSignal(shown.episode_asked) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert asked.args == [EPISODE]
    assert button.accessibleDescription() == "Sentence 0."


def test_only_claims_come_with_a_caution(shown):
    caution = shown.findChild(QLabel, "stand-outs-caution")

    shown.set_views(views(1))
    assert not caution.isVisible()
    shown.set_views(views(1, is_claim=True))
    assert caution.isVisible()


def test_more_than_a_few_are_shown_on_request(qtbot, shown):
    shown.set_views(views(SHOWN_FIRST + 3))
    more = shown.findChild(QPushButton, "stand-outs-more")
    assert len(sentences(shown)) == SHOWN_FIRST
    assert more.text() == "Show 3 more"

    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)

    assert len(sentences(shown)) == SHOWN_FIRST + 3
    assert not more.isVisible()


def test_what_nobody_asked_for_is_not_made(shown):
    shown.set_views(views(SHOWN_FIRST + 300))
    assert len(shown.findChildren(QLabel, "stand-out")) == SHOWN_FIRST


def test_the_same_again_leaves_what_is_shown(qtbot, shown):
    shown.set_views(views(SHOWN_FIRST + 3))
    qtbot.mouseClick(shown.findChild(QPushButton, "stand-outs-more"), Qt.MouseButton.LeftButton)
    shown.set_views(views(SHOWN_FIRST + 3))
    assert len(sentences(shown)) == SHOWN_FIRST + 3


def test_nothing_is_said_to_be_nothing(shown):
    shown.set_views(())

    assert shown.findChild(QLabel, "stand-outs-none").isVisible()
    assert sentences(shown) == []
