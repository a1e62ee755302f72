"""Warning signs, notes and recovery of Today: made when unfolded, and then as they stand."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from runsore.core.check_in import CheckInFlag
from runsore.core.log import RecoveryDay
from runsore.core.verdict import RecoveryMethod
from runsore.presenters.draft import Draft
from runsore.presenters.today import Known
from runsore.ui.pages.today_zones import Extras
from runsore.ui.theme import Theme
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.card import Disclosure
from runsore.wording import Wording

NIGHT = RecoveryDay(date(2026, 3, 15), 7.5, frozenset({RecoveryMethod.HEAT}))
DRAFT = Draft(notes="hills", flags=frozenset({CheckInFlag.FEVER}), recovery=NIGHT)


@pytest.fixture
def extras(theme: Theme, qtbot: QtBot) -> Extras:
    made = Extras(theme, Wording())
    qtbot.addWidget(made)
    return made


def unfold(extras: Extras) -> None:
    for fold in extras.findChildren(Disclosure):
        fold.set_open(True)


def shown(extras: Extras) -> tuple[object, ...]:
    return (
        extras.findChild(AnswerButtons, "check-in-flags").answer(),
        extras.findChild(QPlainTextEdit, "notes").toPlainText(),
        extras.findChild(QDoubleSpinBox, "sleep-hours").value(),
        extras.findChild(AnswerButtons, "recovery-methods").answer(),
    )


@pytest.mark.parametrize("known", [Known(), Known(recovery=NIGHT)])
def test_what_was_noted_before_is_there_when_it_is_unfolded(extras: Extras, known: Known) -> None:
    told: list[object] = []
    for change in (extras.flags_changed, extras.notes_changed, extras.recovery_changed):
        change.connect(lambda *what: told.append(what))
    extras.show_draft(DRAFT, known)
    unfold(extras)
    assert shown(extras) == ({"fever"}, "hills", 7.5, {"heat"})
    assert told == []


def test_the_days_recovery_in_the_log_is_there_when_it_is_unfolded(extras: Extras) -> None:
    extras.show_draft(Draft(), Known(recovery=NIGHT))
    unfold(extras)
    assert shown(extras)[2:] == (7.5, {"heat"})


def test_what_is_unfolded_follows_the_draft(extras: Extras) -> None:
    unfold(extras)
    extras.show_draft(DRAFT, Known())
    assert shown(extras) == ({"fever"}, "hills", 7.5, {"heat"})
