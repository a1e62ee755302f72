"""The first tenths of a second: what is there at once, and what may be asked for meanwhile."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from e2e.conftest import MORNING
from e2e.journeys import find, wait_for
from runsore.app import Program
from runsore.core.body import region_by_key
from runsore.core.check_in import CheckIn, Pain, Profile, SoreSpot
from runsore.core.history import History
from runsore.core.judge import judge
from runsore.core.log import LogError, LoggedCheckIn, Stamp
from runsore.exchange.draft_file import DraftFile
from runsore.locations import draft_path
from runsore.presenters.draft import Draft, set_pain
from runsore.presenters.verdict import VerdictView
from runsore.settings import Language, SettingsStore
from runsore.storage.sqlite_log import SqliteLog
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.region_button import RegionButton
from runsore.ui.widgets.verdict_banner import VerdictBanner

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
    first[0].make_reachable()
    buttons = {button.key: button for button in first[0].findChildren(RegionButton)}
    assert buttons["left-upper-calf"].isChecked()
    assert buttons["left-upper-calf"].isVisible()


@pytest.mark.parametrize("size", [(720, 480), (900, 640), (1280, 860), (2000, 1000)])
def test_the_map_is_not_moved_by_what_comes(
    qtbot: QtBot, program: Program, size: tuple[int, int]
) -> None:
    seen: list[list[QPoint]] = []

    def places() -> list[QPoint]:
        body = find(program.window, BodyMap)
        ends = (body.centre_of(key).toPoint() for key in ("left-shoulder", "left-heel"))
        return [body.mapTo(program.window, end) for end in ends]

    at_first_sight(program, lambda: seen.append(places()))
    program.window.resize(*size)
    program.show()
    qtbot.waitUntil(lambda: bool(seen) and program.log.is_open)
    wait_for(qtbot, program.window, VerdictBanner, "verdict")
    find(program.window, QComboBox, "plan-kind")
    qtbot.waitUntil(lambda: places() == seen[0])


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


def test_a_page_that_nobody_looked_at_yet_speaks_the_language_that_was_chosen(
    qtbot: QtBot, program: Program
) -> None:
    at_first_sight(program, lambda: program.window.show_page("learn"))
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    program._settings.change(language=Language.GERMAN)
    program._pages.apply_settings()
    today = program.window.show_page("today")
    assert find(today, QLabel, "today-title").text() == "Sonntag, 15. März 2026"
    assert "Geplant für heute" in [label.text() for label in today.findChildren(QLabel)]
    qtbot.waitUntil(lambda: len(program.window.findChildren(BodyMap)) == 1)


def test_a_new_check_in_that_is_asked_for_at_once_is_begun(qtbot: QtBot, program: Program) -> None:
    at_first_sight(program, program.window.new_check_in_requested.emit)
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert program.today.draft.spots == ()
    program.today.bring_back_aside()
    assert program.today.draft.spots == WRITTEN.spots


def test_what_came_back_with_cancel_is_not_offered_any_more(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    kept = sore_calf(days_ago=1)
    program.log.save([kept])
    program._pages._edit_check_in(kept)
    assert program.window.messages.text == "The check-in you were writing is set aside."
    assert program.window.messages.isVisible()
    qtbot.waitUntil(lambda: find(program.window, QPushButton, "cancel-edit").isVisible())
    find(program.window, QPushButton, "cancel-edit").click()
    assert not program.window.messages.isVisible()
    assert program.today.draft.spots == WRITTEN.spots


def sore_calf(days_ago: int) -> LoggedCheckIn:
    at = MORNING - timedelta(days=days_ago)
    check_in = CheckIn(at, (SoreSpot(CALF, Pain(moving=3)),))
    verdict = judge(check_in, History(), Profile.STANDARD)
    return LoggedCheckIn(Stamp.new(uuid4(), at), check_in, verdict, Profile.STANDARD)


def sore_for_two_weeks(path: Path) -> None:
    """By that, a mild calf today is more than mild."""
    with closing(SqliteLog(path)) as log:
        log.save(map(sore_calf, range(1, 15)))


def test_no_verdict_is_shown_that_does_not_know_the_log(
    qtbot: QtBot, program: Program, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sore_for_two_weeks(log)
    shown: list[VerdictView | None] = []
    too_early: list[VerdictView | None] = []
    show = VerdictBanner.show_verdict

    def note(banner: VerdictBanner, view: VerdictView | None) -> None:
        (shown if program.log.is_open else too_early).append(view)
        show(banner, view)

    monkeypatch.setattr(VerdictBanner, "show_verdict", note)
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] is not None)
    assert not too_early
    assert all(view is None or view.care_line for view in shown), "milder before the log was read"


def test_what_is_saved_at_once_is_judged_by_the_log(
    qtbot: QtBot, program: Program, log: Path
) -> None:
    sore_for_two_weeks(log)
    program.log.changed.connect(
        program.window.save_requested.emit, Qt.ConnectionType.SingleShotConnection
    )
    program.window.show()
    qtbot.waitUntil(lambda: len(program.log.check_ins()) == 15, timeout=20_000)
    saved, before, *_ = program.log.check_ins()
    history = program.log.history(MORNING.date(), without=saved.stamp.id)
    assert before.check_in.day < saved.check_in.day
    assert saved.verdict == judge(saved.check_in, history, Profile.STANDARD)
    assert saved.verdict != judge(saved.check_in, History(), Profile.STANDARD)


def test_a_log_that_cannot_be_opened_leaves_advice_without_it(
    qtbot: QtBot, program: Program, log: Path
) -> None:
    log.write_bytes(b"no log, but a text that somebody put here" * 100)
    with qtbot.waitSignal(program.settled, timeout=20_000):
        program.window.show()
    banner = wait_for(qtbot, program.window, VerdictBanner, "verdict")
    assert banner.view is not None


def test_a_first_save_is_backed_up_however_early(qtbot: QtBot, program: Program, log: Path) -> None:
    program.log.changed.connect(
        program.window.save_requested.emit, Qt.ConnectionType.SingleShotConnection
    )
    program.window.show()
    qtbot.waitUntil(lambda: bool(list(log.parent.glob("backups/*.db"))), timeout=20_000)


def test_settings_that_are_opened_at_once_have_all_their_cards(
    qtbot: QtBot, program: Program
) -> None:
    at_first_sight(program, lambda: program.window.show_page("settings"))
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert program.window.findChild(QPushButton, "delete-all") is not None


def test_another_log_opened_before_the_first_has_its_own_draft(
    qtbot: QtBot, program: Program, log: Path
) -> None:
    other = log.with_name("other.db")
    SqliteLog(other).close()
    at_first_sight(program, lambda: None)
    opened: list[SqliteLog] = []
    program._opening.overtaken.connect(opened.append)
    program.window.first_painted.connect(lambda: program.open_log(other))
    with qtbot.waitSignal(program.opened, timeout=20_000):
        program.window.show()
    assert program.today.draft.spots == ()
    assert not draft_path(other).exists()
    (overtaken,) = opened
    with pytest.raises(LogError):
        overtaken.check_ins()


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


def test_a_message_leaves_the_verdict_at_the_foot_in_sight(
    qtbot: QtBot, program: Program, log: Path
) -> None:
    """Whichever came first, and also where the page was changed between."""
    window = program.window
    window.resize(900, 640)
    with qtbot.waitSignal(program.opened, timeout=20_000):
        window.show()
    messages = window.messages
    program.today.start_afresh()
    strip = find(window, QWidget, "verdict-strip")
    qtbot.waitUntil(lambda: not strip.isVisible())
    messages.trouble("The disk is full; free some space, then try again.")
    program.today.bring_back_aside()
    qtbot.waitUntil(strip.isVisible)

    def is_clear() -> bool:
        top = strip.mapTo(messages.parentWidget(), strip.rect().topLeft()).y()
        return messages.isVisible() and messages.geometry().bottom() < top

    qtbot.waitUntil(is_clear)
    assert messages.height() < 3 * window.fontMetrics().height() + 20, "one line, no more"
    window.show_page("learn")
    messages.trouble("The disk is full; free some space, then try again.")
    window.show_page("today")
    qtbot.waitUntil(is_clear)
