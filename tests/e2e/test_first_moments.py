"""The first tenths of a second: what is there at once, and what may be asked for meanwhile."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from e2e.conftest import MORNING
from e2e.journeys import find
from runsore.app import Program
from runsore.core.body import region_by_key
from runsore.exchange.draft_file import DraftFile
from runsore.locations import draft_path
from runsore.presenters.draft import Draft, set_pain
from runsore.settings import SettingsStore
from runsore.storage.sqlite_log import SqliteLog
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.region_button import RegionButton

CALF = region_by_key("left-upper-calf")
WRITTEN = set_pain(Draft(), CALF, "moving", 3)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log that is there, and a check-in that was being written when the program last ended."""
    path = tmp_path / "log.db"
    SqliteLog(path).close()
    DraftFile(draft_path(path)).keep(WRITTEN, MORNING)
    return path


def begun(app: QApplication, log: Path) -> Program:
    """Not shown yet."""
    return Program(
        app,
        log,
        SettingsStore(log.with_name("settings.json")),
        QSettings(str(log.with_name("window.ini")), QSettings.Format.IniFormat),
        lambda: MORNING,
    )


@pytest.fixture
def program(qapp: QApplication, log: Path) -> Iterator[Program]:
    made = begun(qapp, log)
    yield made
    made.close()


def at_first_sight(program: Program, act: Callable[[], None]) -> None:
    """Acts at the first painting, before the program goes on."""
    program.window.first_painted.disconnect()
    program.window.first_painted.connect(act)
    program.window.first_painted.connect(program._begin)


def test_the_day_and_the_map_are_there_before_anything_is_read(
    qtbot: QtBot, program: Program
) -> None:
    seen: list[str] = []

    def look() -> None:
        assert not program.log.is_open
        assert find(program.window, BodyMap).isVisible()
        seen.append(find(program.window, QLabel, "today-title").text())

    at_first_sight(program, look)
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert seen == ["Sunday, 15 March 2026"]


def test_the_map_that_was_seen_stays_and_shows_what_was_being_written(
    qtbot: QtBot, program: Program
) -> None:
    first: list[BodyMap] = []
    at_first_sight(program, lambda: first.append(find(program.window, BodyMap)))
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert program.window.findChildren(BodyMap) == first
    assert program.today.draft.spots == WRITTEN.spots
    buttons = {button.key: button for button in first[0].findChildren(RegionButton)}
    assert buttons["left-upper-calf"].isChecked()
    assert buttons["left-upper-calf"].isVisible()


def test_a_click_that_comes_too_early_does_nothing(qtbot: QtBot, program: Program) -> None:
    def click() -> None:
        body = find(program.window, BodyMap)
        place = body.centre_of("left-kneecap").toPoint()
        qtbot.mouseClick(body, Qt.MouseButton.LeftButton, pos=place)

    at_first_sight(program, click)
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert program.today.draft.spots == WRITTEN.spots


def test_a_page_that_is_asked_for_at_once_stays(qtbot: QtBot, program: Program) -> None:
    at_first_sight(program, lambda: program.window.show_page("learn"))
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert program.window.current_page == "learn"
    program.window.show_page("today")
    assert find(program.window, BodyMap).isVisible()
    assert program.today.draft.spots == WRITTEN.spots


def test_a_new_check_in_that_is_asked_for_at_once_is_begun(qtbot: QtBot, program: Program) -> None:
    at_first_sight(program, program.window.new_check_in_requested.emit)
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert program.today.draft.spots == ()
    program.today.bring_back_aside()
    assert program.today.draft.spots == WRITTEN.spots


@pytest.mark.parametrize("turns", [0, 1, 2, 5, 20])
def test_closed_in_the_first_moments_it_leaves_log_and_draft_as_they_were(
    qtbot: QtBot, qapp: QApplication, log: Path, turns: int
) -> None:
    program = begun(qapp, log)
    before = log.read_bytes()
    draft = draft_path(log).read_bytes()
    at_first_sight(program, lambda: None)
    with qtbot.waitSignal(program.window.first_painted):
        program.window.show()
    for _ in range(turns):
        QApplication.processEvents()
    program.keep()
    program.window.close()
    program.close()
    assert log.read_bytes() == before
    assert draft_path(log).read_bytes() == draft
