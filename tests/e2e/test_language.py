"""Another language in Settings: at once, with nothing lost."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from e2e.journeys import check_in_a_sore_calf, click_region, find, press, press_answer, wait_for
from runsore.ui.widgets.answer_buttons import AnswerButtons
from runsore.ui.widgets.card import Disclosure
from runsore.ui.widgets.pain_slider import PainSlider


def commands(program) -> list[str]:
    return [action.text().replace("&", "") for action in program.window.findChildren(QAction)]


def choose(qtbot, program, language: str) -> None:
    settings = program.window.show_page("settings")
    press_answer(qtbot, settings, "setting-language", language)


def test_the_language_changes_at_once_around_the_check_in_that_is_being_written(
    start, qtbot
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)

    find(program.window, Disclosure, "fold-notes").set_open(True)
    find(program.window, QPlainTextEdit, "notes").setPlainText("after the hills")
    before = program.today.draft

    choose(qtbot, program, "Deutsch")

    assert program.window.current_page == "settings"
    focused = program.window.focusWidget()
    assert focused is not None
    assert focused.parentWidget().objectName() == "setting-language"
    qtbot.waitUntil(lambda: "Beenden" in commands(program) and "Quit" not in commands(program))
    program.window.show_page("today")
    assert program.today.draft == before
    title = wait_for(qtbot, program.window, QLabel, "today-title")
    assert title.text() == "Sonntag, 15. März 2026"
    card = wait_for(qtbot, program.window, QWidget, "spot-left-upper-calf")
    assert "Wade oben links" in [label.text() for label in card.findChildren(QLabel)]
    click_region(qtbot, program, "right-kneecap")
    assert len(program.today.draft.spots) == 2


def test_what_was_saved_before_the_change_can_be_undone_after_it(start, qtbot) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: len(program.log.check_ins()) == 1)
    program.window.show_page("log")
    program.window.show_page("learn")

    choose(qtbot, program, "Deutsch")
    undo = next(
        action for action in program.window.findChildren(QAction) if action.text() == "&Rückgängig"
    )
    undo.trigger()

    assert not program.log.check_ins()
    assert program.window.messages.text.startswith("Rückgängig gemacht")
    program.window.show_page("today")
    check_in_a_sore_calf_in_german(qtbot, program)
    press(qtbot, program.window, "save")
    qtbot.waitUntil(lambda: len(program.log.check_ins()) == 1)
    assert program.window.messages.text == "Gespeichert. Locker laufen geht"


def check_in_a_sore_calf_in_german(qtbot, program) -> None:
    card = click_region(qtbot, program, "left-upper-calf")
    find(find(card, QWidget, "moving"), QWidget, "pain-track").choose(2)
    press_answer(qtbot, card, "warm_up", "Lässt es nach")
    press_answer(qtbot, card, "form", "Normal")


def test_the_language_goes_back_and_forth_and_the_next_start_speaks_the_last(start, qtbot) -> None:
    program = start()
    choose(qtbot, program, "Deutsch")
    choose(qtbot, program, "English")
    program.window.show_page("today")
    assert wait_for(qtbot, program.window, QPushButton, "save").text() == "Save"
    choose(qtbot, program, "Deutsch")
    program.window.close()

    again = start()

    assert wait_for(qtbot, again.window, QPushButton, "save").text() == "Speichern"


def test_long_words_in_the_smallest_window_leave_every_answer_its_room(start, qtbot) -> None:
    program = start()
    choose(qtbot, program, "Deutsch")
    program.window.show_page("today")
    click_region(qtbot, program, "left-achilles")
    card = wait_for(qtbot, program.window, QWidget, "spot-left-achilles")
    program.today._rate("left-achilles", "moving", 4)
    find(card, Disclosure, "more-left-achilles").set_open(True)
    program.window.resize(program.window.minimumSize())

    def too_low() -> list[str]:
        asked = [*card.findChildren(AnswerButtons), *card.findChildren(PainSlider)]
        return [
            part.objectName()
            for part in asked
            if part.isVisible() and part.height() < part.heightForWidth(part.width())
        ]

    qtbot.waitUntil(lambda: card.width() < 260)
    assert card.layout().totalMinimumSize().width() > card.width()
    # As long as layouts take to settle.
    qtbot.wait(300)
    assert too_low() == []
