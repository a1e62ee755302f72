"""When it was: now in no click, an hour ago in one, any day before, and never tomorrow."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDateTimeEdit, QPushButton
from pytestqt.qtbot import QtBot

from runsore.ui.theme import Theme
from runsore.ui.widgets.when_editor import WhenEditor

NOW = datetime.fromisoformat("2026-03-15T07:10").astimezone()
DAY = timedelta(days=1)


def shown(
    qtbot: QtBot, theme: Theme, at: datetime | None = None, now: datetime = NOW
) -> WhenEditor:
    editor = WhenEditor(theme)
    qtbot.addWidget(editor)
    editor.show()
    editor.set_moment(at, now)
    return editor


def sent_by(editor: WhenEditor) -> list[datetime | None]:
    sent: list[datetime | None] = []
    editor.moment_changed.connect(sent.append)
    return sent


def choose(editor: WhenEditor, name: str) -> None:
    action = editor.findChild(QAction, name)
    assert action is not None
    action.trigger()


def field(editor: WhenEditor) -> QDateTimeEdit:
    found = editor.findChild(QDateTimeEdit, "when-moment")
    assert found is not None
    return found


def test_now_asks_for_no_date(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme)
    choice = editor.findChild(QPushButton, "when-choice")
    assert choice is not None
    assert choice.text() == "Now"
    assert editor.findChildren(QDateTimeEdit) == []


def test_back_at_now_the_date_is_out_of_sight(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme, NOW - 3 * DAY)
    editor.set_moment(None, NOW)
    assert not field(editor).isVisible()


def test_a_moment_in_the_past_stands_there_to_be_read(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme, NOW - 3 * DAY)
    assert field(editor).isVisible()
    assert field(editor).text() == "2026-03-12 07:10"


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("when-earlier", NOW - timedelta(hours=1)),
        ("when-yesterday", NOW - DAY),
        ("when-before", NOW - 2 * DAY),
    ],
)
def test_one_choice_goes_back(qtbot: QtBot, theme: Theme, name: str, moment: datetime) -> None:
    editor = shown(qtbot, theme)
    sent = sent_by(editor)
    choose(editor, name)
    assert sent == [moment]


def test_earlier_today_is_never_yesterday(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme, now=NOW.replace(hour=0, minute=25))
    sent = sent_by(editor)
    choose(editor, "when-earlier")
    assert sent == [NOW.replace(hour=0, minute=0)]


def test_a_check_in_of_the_past_can_be_made_one_of_now_again(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme, NOW - DAY)
    sent = sent_by(editor)
    choose(editor, "when-now")
    assert sent == [None]


def test_the_keys_move_the_day(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme, NOW)
    sent = sent_by(editor)
    field(editor).setCurrentSection(QDateTimeEdit.Section.DaySection)
    qtbot.keyClick(field(editor), Qt.Key.Key_Down)
    assert sent == [NOW - DAY]


def test_a_moment_that_was_chosen_knows_its_zone(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme)
    sent = sent_by(editor)
    choose(editor, "when-yesterday")
    (moment,) = sent
    assert moment is not None
    assert moment.utcoffset() is not None


def test_a_day_can_be_typed_while_every_key_is_taken_down(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme, NOW)
    sent = sent_by(editor)
    editor.moment_changed.connect(lambda at: editor.set_moment(at, NOW))
    field(editor).setSelectedSection(QDateTimeEdit.Section.DaySection)
    qtbot.keyClicks(field(editor), "12")
    assert sent[-1] == NOW - 3 * DAY


def test_the_future_cannot_be_chosen(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme, NOW)
    sent = sent_by(editor)
    for section in (
        QDateTimeEdit.Section.YearSection,
        QDateTimeEdit.Section.DaySection,
        QDateTimeEdit.Section.HourSection,
    ):
        field(editor).setCurrentSection(section)
        qtbot.keyClick(field(editor), Qt.Key.Key_Up)
    assert all(moment is not None and moment <= NOW for moment in sent)
    assert field(editor).text() == "2026-03-15 07:10"


def test_showing_a_moment_sends_nothing(qtbot: QtBot, theme: Theme) -> None:
    editor = shown(qtbot, theme)
    sent = sent_by(editor)
    for moment in (NOW - DAY, None, NOW - 5 * DAY):
        editor.set_moment(moment, NOW)
    assert sent == []
