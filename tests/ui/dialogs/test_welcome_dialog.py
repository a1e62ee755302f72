"""The welcome fits, is read and answered with large text too, and guesses well."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from runsore.settings import SettingsStore, Units, Weekday
from runsore.ui.dialogs.welcome_dialog import WelcomeDialog, usual_settings
from runsore.ui.theme import Theme
from runsore.ui.words import translated_wording

Show = Callable[[tuple[int, int]], WelcomeDialog]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Show:
    """Opens it over a window of a size."""
    windows: list[QMainWindow] = []

    def show(size: tuple[int, int]) -> WelcomeDialog:
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        dialog = WelcomeDialog(theme, SettingsStore(tmp_path / "settings.json"), window)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    return show


def test_it_says_what_it_is_not_in_the_words_of_every_verdict(qtbot: QtBot, shown: Show) -> None:
    dialog = shown((1440, 900))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert translated_wording().disclaimer in texts
    assert any("no medical device" in text for text in texts)
    assert any("stays on this computer" in text for text in texts)


@pytest.mark.parametrize("size", [(1440, 900), (900, 640), (720, 480)])
def test_it_lies_within_the_window_and_nothing_is_cut(shown: Show, size: tuple[int, int]) -> None:
    dialog = shown(size)
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    area = dialog.findChild(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    if size[1] >= 640:
        assert area.verticalScrollBar().maximum() == 0, "all of it is in sight"


def test_what_is_reached_by_tab_is_scrolled_into_sight(qtbot: QtBot, shown: Show) -> None:
    dialog = shown((720, 400))
    area = dialog.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    for _ in range(6):
        focused = dialog.focusWidget()
        if focused.objectName() == "answer-monday":
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    focused = dialog.focusWidget()
    assert focused.objectName() == "answer-monday"
    top = focused.mapTo(area.viewport(), focused.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - focused.height()


def test_a_choice_is_kept_at_once(qtbot: QtBot, shown: Show, tmp_path: Path) -> None:
    dialog = shown((1440, 900))
    miles = dialog.findChild(QWidget, "answer-mi")
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(miles, Qt.MouseButton.LeftButton)
    assert SettingsStore(tmp_path / "settings.json").current.units is Units.MILES


def test_looking_around_first_also_answers_it(qtbot: QtBot, shown: Show, tmp_path: Path) -> None:
    dialog = shown((1440, 900))
    with qtbot.waitSignals([dialog.sample_requested, dialog.finished]):
        qtbot.mouseClick(dialog.findChild(QWidget, "welcome-sample"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("locale", "units", "first"),
    [
        ("de_DE", Units.KM, Weekday.MONDAY),
        ("en_US", Units.MILES, Weekday.SUNDAY),
        ("en_GB", Units.MILES, Weekday.MONDAY),
        ("ar_EG", Units.KM, Weekday.SATURDAY),
    ],
)
def test_it_begins_with_what_a_place_is_used_to(locale: str, units: Units, first: Weekday) -> None:
    assert usual_settings(QLocale(locale)) == {"units": units, "first_weekday": first}
