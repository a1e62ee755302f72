"""Settings apply with the click, always hold a value, and say why one could not be kept."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDoubleSpinBox, QWidget
from pytestqt.qtbot import QtBot

from runsore.app import Program
from runsore.core.check_in import Profile
from runsore.core.workout import PlannedSession, SessionKind
from runsore.presenters.draft import Draft
from runsore.settings import Settings, SettingsStore, ThemeChoice, Units, Weekday
from runsore.ui.pages.settings_page import SettingsPage
from runsore.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)


def choose(qtbot: QtBot, page: QWidget, setting: str, value: str) -> None:
    asked = page.findChild(QWidget, f"setting-{setting}")
    assert asked is not None
    button = asked.findChild(QAbstractButton, f"answer-{value}")
    assert button is not None
    qtbot.mouseClick(button, LEFT)


def chosen(page: QWidget, setting: str) -> list[str]:
    asked = page.findChild(QWidget, f"setting-{setting}")
    assert asked is not None
    return [
        button.objectName().removeprefix("answer-")
        for button in asked.findChildren(QAbstractButton)
        if button.isChecked()
    ]


def shown(qtbot: QtBot, theme: Theme, settings: SettingsStore) -> SettingsPage:
    page = SettingsPage(settings)
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()
    return page


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, tmp_path: Path, path: Path) -> Iterator[Program]:
    """The whole program on a log of its own; its theme is undone with the fixture's."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = Program(app, tmp_path / "log.db", SettingsStore(path), memory, lambda: NOW)
    made.window.show()
    qtbot.waitUntil(lambda: made.log.is_open)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("units", Units.MILES),
        ("first_weekday", Weekday.SUNDAY),
        ("theme", ThemeChoice.DARK),
        ("profile", Profile.CAUTIOUS),
    ],
)
def test_a_click_changes_the_setting_and_the_next_start_knows(
    qtbot: QtBot, theme: Theme, path: Path, setting: str, value: str
) -> None:
    page = shown(qtbot, theme, SettingsStore(path))
    changes: list[None] = []
    page.changed.connect(lambda: changes.append(None))
    choose(qtbot, page, setting, value)
    assert len(changes) == 1
    assert getattr(SettingsStore(path).current, setting) == value
    assert chosen(page, setting) == [value]


def test_every_setting_shows_what_is_in_force(qtbot: QtBot, theme: Theme, path: Path) -> None:
    settings = SettingsStore(path)
    settings.change(units=Units.MILES, theme=ThemeChoice.LIGHT, first_weekday=Weekday.SATURDAY)
    page = shown(qtbot, theme, settings)
    shown_now = {name: chosen(page, name) for name in ("units", "theme", "first_weekday")}
    assert shown_now == {"units": ["mi"], "theme": ["light"], "first_weekday": ["saturday"]}


@pytest.mark.parametrize("setting", ["units", "first_weekday", "theme", "profile"])
def test_a_setting_is_never_left_without_a_choice(
    qtbot: QtBot, theme: Theme, path: Path, setting: str
) -> None:
    settings = SettingsStore(path)
    page = shown(qtbot, theme, settings)
    (in_force,) = chosen(page, setting)
    choose(qtbot, page, setting, in_force)
    assert chosen(page, setting) == [in_force]
    assert settings.current == Settings()


def test_a_change_that_cannot_be_kept_says_why_and_holds_for_now(
    qtbot: QtBot, theme: Theme, path: Path
) -> None:
    path.parent.write_text("a file where the folder should be")
    settings = SettingsStore(path)
    page = shown(qtbot, theme, settings)
    told: list[str] = []
    page.failed.connect(told.append)
    choose(qtbot, page, "units", "mi")
    (sentence,) = told
    assert sentence.startswith("The settings could not be kept: ")
    assert len(sentence) > len("The settings could not be kept: ")
    assert settings.current.units is Units.MILES
    assert chosen(page, "units") == ["mi"]


def test_the_whole_page_fits_a_narrow_window(qtbot: QtBot, theme: Theme, path: Path) -> None:
    page = shown(qtbot, theme, SettingsStore(path))
    page.resize(560, 480)
    inside = page.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() == page.viewport().width())
    assert inside.minimumSizeHint().width() <= page.viewport().width()


def test_the_window_says_why_a_setting_was_not_kept(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    path.parent.write_text("a file where the folder should be")
    choose(qtbot, program.window.show_page("settings"), "units", "mi")
    assert program.window.messages.isVisible()
    assert program.window.messages.text.startswith("The settings could not be kept: ")


def test_miles_and_colours_apply_to_the_window_at_once(qtbot: QtBot, program: Program) -> None:
    program.today.write(Draft(planned=PlannedSession(SessionKind.LONG, 16.0)))
    distance = program.window.findChild(QDoubleSpinBox, "plan-distance")
    assert distance is not None
    page = program.window.show_page("settings")
    before = program.theme.palette
    choose(qtbot, page, "units", "mi")
    choose(qtbot, page, "theme", "dark" if before.window > "#888888" else "light")
    assert distance.text() == "9.9 mi"
    assert program.theme.palette != before
