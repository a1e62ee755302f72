"""Answers are one click each, one more click to take back, and wrap where it is narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.flow_layout import FlowLayout

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OPTIONS = [("dull", "Dull ache"), ("sharp", "Sharp, stabbing"), ("burning", "Burning & hot")]


def shown(qtbot: QtBot, *, multiple: bool = False) -> AnswerButtons:
    made = AnswerButtons("What does it feel like?", OPTIONS, multiple=multiple)
    qtbot.addWidget(made)
    made.resize(500, 80)
    with qtbot.waitExposed(made):
        made.show()
    return made


def button(answers: AnswerButtons, value: str) -> QPushButton:
    return answers.findChild(QPushButton, f"answer-{value}")


def click(qtbot: QtBot, answers: AnswerButtons, value: str) -> None:
    qtbot.mouseClick(button(answers, value), Qt.MouseButton.LeftButton)


def collected(answers: AnswerButtons) -> list[object]:
    sent: list[object] = []
    answers.answered.connect(sent.append)
    return sent


def test_one_click_answers_and_another_changes_it(qtbot: QtBot) -> None:
    answers = shown(qtbot)
    sent = collected(answers)
    click(qtbot, answers, "dull")
    click(qtbot, answers, "sharp")
    assert sent == ["dull", "sharp"]
    assert not button(answers, "dull").isChecked()


def test_a_click_on_the_answer_takes_it_back(qtbot: QtBot) -> None:
    answers = shown(qtbot)
    sent = collected(answers)
    click(qtbot, answers, "dull")
    click(qtbot, answers, "dull")
    assert sent == ["dull", None]
    assert answers.answer() is None


def test_several_answers_stand_together_where_they_may(qtbot: QtBot) -> None:
    answers = shown(qtbot, multiple=True)
    sent = collected(answers)
    click(qtbot, answers, "dull")
    click(qtbot, answers, "burning")
    click(qtbot, answers, "dull")
    assert sent == [frozenset({"dull"}), frozenset({"dull", "burning"}), frozenset({"burning"})]


def test_setting_an_answer_from_outside_sends_nothing(qtbot: QtBot) -> None:
    answers = shown(qtbot)
    sent = collected(answers)
    answers.set_answer("sharp")
    assert answers.answer() == "sharp"
    answers.set_answer(None)
    assert answers.answer() is None
    answers.set_answer("no such option")
    assert answers.answer() is None
    assert sent == []


def test_space_toggles_and_arrows_move_without_answering(qtbot: QtBot) -> None:
    answers = shown(qtbot)
    sent = collected(answers)
    button(answers, "dull").setFocus()
    qtbot.waitUntil(button(answers, "dull").hasFocus)
    qtbot.keyClick(button(answers, "dull"), Qt.Key.Key_Right)
    assert button(answers, "sharp").hasFocus()
    assert sent == []
    qtbot.keyClick(button(answers, "sharp"), Qt.Key.Key_Space)
    assert sent == ["sharp"]


@pytest.mark.parametrize(
    ("key", "value"), [(Qt.Key.Key_Left, "burning"), (Qt.Key.Key_Up, "burning")]
)
def test_arrows_go_round(qtbot: QtBot, key: Qt.Key, value: str) -> None:
    answers = shown(qtbot)
    button(answers, "dull").setFocus()
    qtbot.keyClick(button(answers, "dull"), key)
    assert button(answers, value).hasFocus()


def test_tab_enters_a_question_once_and_at_its_answer(qtbot: QtBot) -> None:
    answers = shown(qtbot)
    button(answers, "dull").clearFocus()
    answers.set_answer("burning")
    tabbed = [
        value
        for value, _ in OPTIONS
        if button(answers, value).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert tabbed == ["burning"]
    answers.setFocus()
    assert button(answers, "burning").hasFocus()


def test_a_screen_reader_hears_the_answer_and_the_question(qtbot: QtBot) -> None:
    answers = shown(qtbot)
    assert answers.accessibleName() == "What does it feel like?"
    assert button(answers, "burning").accessibleName() == "Burning & hot"
    assert button(answers, "burning").accessibleDescription() == "What does it feel like?"


def test_other_options_keep_the_answer_where_it_is_still_offered(qtbot: QtBot) -> None:
    answers = shown(qtbot, multiple=True)
    answers.set_answer({"dull", "sharp"})
    sent = collected(answers)
    answers.set_options([("sharp", "Sharp"), ("numb", "Numb")])
    assert answers.answer() == frozenset({"sharp"})
    assert sent == []
    click(qtbot, answers, "numb")
    assert sent == [frozenset({"sharp", "numb"})]


def test_a_question_may_have_no_options_yet(qtbot: QtBot) -> None:
    answers = AnswerButtons("Also", ())
    qtbot.addWidget(answers)
    assert answers.answer() is None


def test_answers_wrap_into_more_rows_where_it_is_narrow(qtbot: QtBot) -> None:
    answers = shown(qtbot)
    wide, narrow = answers.heightForWidth(600), answers.heightForWidth(160)
    assert narrow > wide
    answers.resize(160, narrow)
    tops = {button(answers, value).y() for value, _ in OPTIONS}
    assert len(tops) == 3


def test_an_answer_wider_than_the_line_breaks_its_words_and_none_is_cut(qtbot: QtBot) -> None:
    answers = AnswerButtons("How far?", [("all", "Spread through the whole of the muscle")])
    qtbot.addWidget(answers)
    answers.resize(150, answers.heightForWidth(150))
    answers.show()
    long = button(answers, "all")
    assert long.width() <= 150
    lines = long.text().split("\n")
    assert len(lines) > 1
    metrics = long.fontMetrics()
    assert all(metrics.horizontalAdvance(line) <= long.width() for line in lines)
    assert long.height() >= metrics.height() * len(lines)


def test_a_row_leaves_out_what_is_hidden_and_turns_round_for_right_to_left(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowLayout(holder, spacing=4)
    buttons = [QPushButton(text) for text in ("one", "two", "three")]
    for one in buttons:
        row.addWidget(one)
    holder.resize(600, 60)
    holder.show()
    first_left = buttons[0].x()
    buttons[1].hide()
    row.activate()
    assert buttons[2].x() == first_left + buttons[0].width() + 4
    assert row.takeAt(9) is None
    assert row.itemAt(9) is None
    assert row.count() == 3
