"""The window around the pages: nothing in its menus is dead, and it opens as it was left."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import (
    SIGNAL,
    QByteArray,
    QMimeData,
    QPoint,
    QPointF,
    QSettings,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStackedWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from runsore.app import Program
from runsore.settings import SettingsStore
from runsore.ui.dialogs.about_dialog import AboutDialog
from runsore.ui.main_window import FIRST_SIZE, SMALLEST, MainWindow
from runsore.ui.page_entry import PageEntry
from runsore.ui.theme import Theme

NAMES = ("today", "trends", "log", "runs", "learn", "settings")
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)


class Desk:
    """A window with a label for every page, and which of them were made."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        self.made: list[str] = []
        self.stack = QUndoStack()
        entries = [PageEntry(name, name.title(), self._maker(name)) for name in NAMES]
        self.window = MainWindow(entries, theme, self.stack, memory)

    def _maker(self, name: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            self.made.append(name)
            return QLabel(name)

        return make


@pytest.fixture
def memory_path(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
def open_desk(qtbot: QtBot, theme: Theme, memory_path: Path) -> Callable[[], Desk]:
    """Opens the window as a new start would, from what the last one left on disk."""

    def begin() -> Desk:
        desk = Desk(theme, QSettings(str(memory_path), QSettings.Format.IniFormat))
        qtbot.addWidget(desk.window)
        with qtbot.waitExposed(desk.window):
            desk.window.show()
        return desk

    return begin


@pytest.fixture
def program(theme: Theme, tmp_path: Path, memory_path: Path) -> Iterator[Program]:
    """The parts joined as they are in earnest; the log is not opened before the first paint."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Program(
        app,
        tmp_path / "log.db",
        SettingsStore(tmp_path / "settings.json"),
        QSettings(str(memory_path), QSettings.Format.IniFormat),
        lambda: NOW,
    )
    yield made
    made.close()


def actions_of(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            found += actions_of(inside)
        elif not action.isSeparator():
            found.append(action)
    return found


def menu_actions(window: MainWindow) -> list[QAction]:
    menus = [action.menu() for action in window.menuBar().actions()]
    return [action for menu in menus if isinstance(menu, QMenu) for action in actions_of(menu)]


def test_no_entry_of_the_menus_is_dead(program: Program) -> None:
    actions = menu_actions(program.window)
    assert len(actions) >= 12
    dead = [one.text() for one in actions if one.receivers(SIGNAL("triggered(bool)")) == 0]
    assert dead == []


def test_whatever_the_window_asks_for_somebody_answers(program: Program) -> None:
    about = program.window.metaObject()
    methods = [about.method(number) for number in range(about.methodCount())]
    asked = {
        bytes(method.methodSignature().data()).decode()
        for method in methods
        if bytes(method.name().data()).endswith(b"_requested")
    }
    assert "open_log_requested()" in asked
    assert {one for one in asked if program.window.receivers(SIGNAL(one)) == 0} == set()


def test_no_two_entries_share_a_key(program: Program) -> None:
    keys = [
        key.toString()
        for action in menu_actions(program.window)
        for key in action.shortcuts()
        if not key.isEmpty()
    ]
    assert len(keys) == len(set(keys))


def test_the_standard_entries_have_the_systems_keys(program: Program) -> None:
    keys = {
        action.text().replace("&", "").rstrip("…"): action.shortcut()
        for action in menu_actions(program.window)
    }
    standard = QKeySequence.StandardKey
    for text, key in (
        ("New check-in", standard.New),
        ("Save check-in", standard.Save),
        ("Open log", standard.Open),
        ("Keyboard shortcuts", standard.HelpContents),
    ):
        assert keys[text] == QKeySequence(key)


def test_every_page_has_a_key_and_a_button(qtbot: QtBot, open_desk: Callable[[], Desk]) -> None:
    window = open_desk().window
    for number, name in enumerate(NAMES, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert window.current_page == name
    for name in NAMES:
        button = window.findChild(QToolButton, f"show-{name}")
        assert button is not None
        qtbot.mouseClick(button, LEFT)
        assert window.current_page == name
        assert button.isChecked()


def test_it_opens_on_today_and_makes_a_page_when_it_is_first_looked_at(
    open_desk: Callable[[], Desk],
) -> None:
    desk = open_desk()
    assert desk.window.current_page == "today"
    assert desk.made == ["today"]
    desk.window.show_page("learn")
    desk.window.show_page("today")
    desk.window.show_page("learn")
    assert desk.made == ["today", "learn"]
    assert len(desk.window.made_pages) == 2


def test_a_first_start_has_the_first_size(open_desk: Callable[[], Desk]) -> None:
    assert open_desk().window.size() == FIRST_SIZE.boundedTo(QSize(4000, 4000))


def test_the_next_start_has_the_size_it_was_left_with(open_desk: Callable[[], Desk]) -> None:
    first = open_desk().window
    first.resize(780, 560)
    first.close()
    assert open_desk().window.size() == QSize(780, 560)


def test_a_size_that_cannot_be_read_is_as_none(
    open_desk: Callable[[], Desk], memory_path: Path
) -> None:
    broken = QSettings(str(memory_path), QSettings.Format.IniFormat)
    broken.setValue("window/geometry", QByteArray(b"not a size"))
    broken.sync()
    assert open_desk().window.size() == FIRST_SIZE


def test_it_never_gets_so_small_that_something_is_cut(open_desk: Callable[[], Desk]) -> None:
    window = open_desk().window
    window.resize(200, 200)
    assert window.size() == SMALLEST


def test_undo_and_redo_follow_what_there_is_to_undo(
    qtbot: QtBot, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    undo = next(one for one in menu_actions(desk.window) if "Undo" in one.text().replace("&", ""))
    assert not undo.isEnabled()
    desk.stack.push(QUndoCommand("Save the check-in"))
    assert undo.isEnabled()
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    assert desk.stack.canRedo()
    assert not undo.isEnabled()


def test_about_says_which_version_it_is(program: Program) -> None:
    about = next(one for one in menu_actions(program.window) if "About" in one.text())
    about.trigger()
    dialog = program.window.findChild(AboutDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_closing_hides_it_where_something_wants_it_to_stay(
    qtbot: QtBot, open_desk: Callable[[], Desk]
) -> None:
    window = open_desk().window
    window.hides = lambda: True
    with qtbot.waitSignal(window.hidden_instead):
        window.close()
    assert not window.isVisible()
    window.show()
    window.hides = lambda: False
    with qtbot.waitSignal(window.closed):
        window.close()


def test_a_place_that_is_not_to_be_kept_is_not(
    open_desk: Callable[[], Desk], memory_path: Path
) -> None:
    window = open_desk().window
    window.keeps_place = False
    window.resize(780, 560)
    window.close()
    assert open_desk().window.size() == FIRST_SIZE


def dragged(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def drag_over(window: MainWindow, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event


def drop_on(window: MainWindow, data: QMimeData) -> None:
    event = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window, event)


def test_files_that_are_dropped_are_handed_on(
    qtbot: QtBot, open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    window = open_desk().window
    data = dragged(QUrl.fromLocalFile(str(tmp_path / "a.fit")), QUrl.fromLocalFile(str(tmp_path)))
    assert window.findChild(QLabel, "drop-hint") is None
    assert drag_over(window, data).isAccepted()
    hint = window.findChild(QLabel, "drop-hint")
    assert hint is not None
    assert hint.isVisible()
    with qtbot.waitSignal(window.files_dropped) as dropped:
        drop_on(window, data)
    assert dropped.args == [[tmp_path / "a.fit", tmp_path]]
    assert not hint.isVisible()


def test_a_drag_that_goes_away_leaves_nothing(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    window = open_desk().window
    drag_over(window, dragged(QUrl.fromLocalFile(str(tmp_path))))
    QApplication.sendEvent(window, QDragLeaveEvent())
    hint = window.findChild(QLabel, "drop-hint")
    assert hint is not None
    assert not hint.isVisible()


def test_a_link_from_the_web_is_not_taken(open_desk: Callable[[], Desk]) -> None:
    window = open_desk().window
    assert not drag_over(window, dragged(QUrl("https://example.org/a.fit"))).isAccepted()


@pytest.mark.parametrize("size", [(900, 640), (1440, 900)])
def test_a_message_lies_over_the_page_and_not_over_the_names_of_pages(
    open_desk: Callable[[], Desk], size: tuple[int, int]
) -> None:
    window = open_desk().window
    window.messages.trouble("The disk is full; free some space, then try again. " * 3)
    window.resize(*size)
    QApplication.processEvents()
    pages = window.findChild(QStackedWidget, "pages")
    assert pages is not None
    assert window.messages.isVisible()
    assert pages.geometry().contains(window.messages.geometry())
