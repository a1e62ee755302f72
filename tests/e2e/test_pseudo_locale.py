"""Every page and dialog in a language that nobody speaks: all translated, and nothing cut.

What may stand without brackets is listed here, with its reason.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from e2e.conftest import MORNING
from e2e.journeys import press, wait_for
from exchange.activities.recordings import gpx_run
from pseudo_locale import CLOSES, OPENS, PseudoTranslator
from runsore.app import Program
from runsore.core.body import region_by_key
from runsore.core.check_in import CheckInFlag, Onset, Pain, Sensation, SoreSpot, SpotFlag
from runsore.core.sentence import Sentence
from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.demo import sample_log
from runsore.presenters.draft import Draft
from runsore.presenters.reminders import Reminder
from runsore.storage.faults import not_a_log
from runsore.storage.sqlite_log import SqliteLog
from runsore.ui.dialogs.about_dialog import AboutDialog
from runsore.ui.dialogs.deletion_dialog import DeletedDialog, DeletionDialog
from runsore.ui.dialogs.export_dialog import ExportDialog
from runsore.ui.dialogs.recovery_dialog import RecoveryDialog
from runsore.ui.dialogs.restore_dialog import RestoreDialog
from runsore.ui.dialogs.welcome_dialog import WelcomeDialog
from runsore.ui.dialogs.workout_dialog import WorkoutDialog
from runsore.ui.pages.trends_cards import TrendsCards
from runsore.ui.widgets.card import Disclosure
from runsore.ui.words import told

SIZES = ((900, 640), (1440, 900))
PLAN = PlannedSession(SessionKind.INTERVALS, 10, None, Terrain.HILLY)
CALF = SoreSpot(
    region_by_key("left-upper-hamstring"),
    Pain(moving=4, morning=3),
    sensation=Sensation.DULL,
    onset=Onset.DELAYED,
    flags=frozenset({SpotFlag.NIGHT_PAIN}),
)
ONE = Draft(spots=(CALF,), planned=PLAN)
URGENT = Draft(spots=(CALF,), planned=PLAN, flags=frozenset({CheckInFlag.CHEST_PAIN}))

# The program's name, names of languages in themselves, formats, units, keys on a keyboard.
NAMES = {
    *("Runsore", "English", "Deutsch", "JSON", "CSV", "PNG", "SVG", "MIT"),
    *("km", "mi", "h", "min", "ft", "m", "n"),
    *("Ctrl", "Shift", "Alt", "Enter", "Return", "Del"),
}
# Texts that come from elsewhere: the runner's own, files, and Learn, which is translated whole.
FROM_ELSEWHERE = {
    "learn-text",
    "learn-sections",
    "learn-menu",
    "notes",
    "detail-notes",
    "log-path",
    "backup-folder",
}
# pyqtgraph makes a menu for its scene, which the charts never open.
NEVER_SHOWN = {"Export..."}


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def left_bare(text: str) -> str:
    """The letters that are outside of all brackets and are no name, unit or date."""
    depth, bare = 0, ""
    for sign in text:
        depth += (sign == OPENS) - (sign == CLOSES)
        bare += sign if depth == 0 and sign != CLOSES else " "
    words = re.findall(r"[^\W\d_]{2,}|[A-Za-z]", bare)
    return " ".join(word for word in words if word not in NAMES | _CALENDAR)


def _calendar() -> set[str]:
    locale = QLocale(QLocale.Language.C)
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = {locale.monthName(month, kind) for month in range(1, 13) for kind in kinds}
    return months | {locale.dayName(day, kind) for day in range(1, 8) for kind in kinds}


_CALENDAR = _calendar()


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget says to the eye or to a screen reader."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        side = widget.orientation()
        if side is Qt.Orientation.Horizontal:
            yield from (
                str(widget.model().headerData(place, side) or "") for place in range(widget.count())
            )


def untranslated(root: QWidget) -> list[str]:
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        name = widget.objectName()
        if name in FROM_ELSEWHERE or not _is_shown(widget) or _is_of_qt(widget):
            continue
        found += [f"{name}: {text!r}" for text in texts_of(widget) if left_bare(text)]
    actions = {action.text() for action in root.findChildren(QAction) if action.isVisible()}
    # The logs opened lately are in a menu by their paths.
    said = {text for text in actions - NEVER_SHOWN if not text.endswith(".db")}
    return found + [text for text in said if left_bare(text)]


def _is_of_qt(widget: QWidget) -> bool:
    """A standard button, whose text Qt translates itself, or a part that Qt adds to its widgets."""
    box = widget.parentWidget()
    if isinstance(box, QDialogButtonBox) and isinstance(widget, QPushButton):
        return box.standardButton(widget) != QDialogButtonBox.StandardButton.NoButton
    return widget.objectName().startswith("qt_")


def _is_shown(widget: QWidget) -> bool:
    return widget.isVisible() or isinstance(widget, QHeaderView)


def cut(root: QWidget) -> list[str]:
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName() in FROM_ELSEWHERE:
            continue
        who = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QHeaderView):
            found += [f"{who}: {title}" for title in _cut_titles(widget)]
        elif isinstance(widget, QLabel | QAbstractButton):
            needs, has = _needs(widget), widget.size()
            if widget.text() and needs.expandedTo(has) != has:
                found.append(f"{who}: {widget.text()} needs {needs} and has {has}")
        elif isinstance(widget, QLineEdit) and _needs_for_hint(widget) > widget.width():
            found.append(f"{who}: {widget.placeholderText()} has {widget.width()}")
        if not _lies_within(widget):
            found.append(f"{who} sticks out: {widget.geometry()}")
    return found


def _needs(widget: QLabel | QAbstractButton) -> QSize:
    least = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and not widget.wordWrap() and not widget.hasHeightForWidth():
        return widget.sizeHint()
    if widget.hasHeightForWidth():
        return QSize(least.width(), widget.heightForWidth(widget.width()))
    return least


def _needs_for_hint(edit: QLineEdit) -> int:
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + 16


def _cut_titles(header: QHeaderView) -> Iterator[str]:
    across = Qt.Orientation.Horizontal
    if header.orientation() is not across or header.model() is None:
        return
    for place in range(header.count()):
        title = str(header.model().headerData(place, across) or "")
        needs = header.fontMetrics().horizontalAdvance(title) + 16
        # A column that takes what is left may end its title with an ellipsis.
        is_left_over = header.sectionResizeMode(place) is QHeaderView.ResizeMode.Stretch
        if is_left_over and header.textElideMode() is Qt.TextElideMode.ElideRight:
            continue
        if not header.isSectionHidden(place) and header.sectionSize(place) < needs:
            yield f"{title} needs {needs} and has {header.sectionSize(place)}"


def _lies_within(widget: QWidget) -> bool:
    """In its parent, unless that scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return True
    if isinstance(parent.parentWidget(), QScrollArea | QAbstractItemView):
        return True
    return parent.rect().contains(widget.geometry()) or not isinstance(
        widget, QLabel | QAbstractButton | QComboBox | QLineEdit
    )


def assert_whole(qtbot: QtBot, root: QWidget) -> None:
    """Once the layouts have settled."""
    with suppress(QtBot.TimeoutError):
        qtbot.waitUntil(lambda: not cut(root), timeout=3000)
    wrong = untranslated(root) + cut(root)
    assert not wrong, "\n".join(wrong)


@pytest.fixture
def program(start: Callable[..., Program], tmp_path: Path) -> Program:
    """On a sample log of two months."""
    log = SqliteLog(tmp_path / "log.db")
    log.save(sample_log(MORNING.date(), 1 / 6))
    log.close()
    return start()


def settle(qtbot: QtBot, program: Program, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    qtbot.waitUntil(lambda: program.window.size() == QSize(*size))
    QApplication.processEvents()
    QApplication.processEvents()


def test_what_is_not_translated_or_does_not_fit_is_noticed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("Bare words", page)
    label.resize(20, 10)
    page.show()
    assert len(untranslated(page)) == 1
    assert len(cut(page)) == 1
    assert left_bare(f"{OPENS}all{CLOSES}: 5 km, 2 Mar 2026") == ""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("draft", [Draft(), ONE, URGENT], ids=["empty", "sore", "urgent"])
def test_today_is_translated_and_whole(program, qtbot, draft, size) -> None:
    program.today.write(draft)
    settle(qtbot, program, size)
    for fold in program.window.page("today").findChildren(Disclosure):
        fold.set_open(True)
    settle(qtbot, program, size)
    assert_whole(qtbot, program.window)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["log", "runs", "learn", "settings"])
def test_a_page_is_translated_and_whole(program, qtbot, name, size) -> None:
    page = program.window.show_page(name)
    settle(qtbot, program, size)
    for table in page.findChildren(QTableView):
        qtbot.waitUntil(lambda table=table: table.model().rowCount() > 0)
        qtbot.wait(0)
    settle(qtbot, program, size)
    assert_whole(qtbot, program.window)


@pytest.mark.parametrize("size", SIZES)
def test_trends_are_translated_and_whole(program, qtbot, size) -> None:
    page = program.window.show_page("trends")
    settle(qtbot, program, size)
    qtbot.waitUntil(lambda: page.findChild(TrendsCards) is not None, timeout=20_000)
    cards = page.findChild(TrendsCards)
    qtbot.waitUntil(lambda: cards.is_made, timeout=20_000)
    settle(qtbot, program, size)
    assert_whole(qtbot, program.window)


@pytest.mark.parametrize("name", ["today", "trends", "log", "runs"])
def test_an_empty_page_is_translated_and_whole(start, qtbot, name) -> None:
    program = start()
    program.window.show_page(name)
    settle(qtbot, program, SIZES[0])
    assert_whole(qtbot, program.window)


def _dialogs(program: Program) -> Iterator[QDialog]:
    window, theme = program.window, program.theme
    yield AboutDialog(theme, [("Runsore", "6")], "", window)
    yield WelcomeDialog(theme, program._settings, window)
    yield DeletionDialog(theme, [Path("1.db"), Path("2.db")], [Path("3.db")], window)
    yield DeletedDialog([Path("1")], window)
    yield DeletedDialog([], window)
    yield ExportDialog(window)
    contents = SimpleNamespace(
        check_ins=3, workouts=2, recovery_days=1, first=MORNING.date(), last=MORNING.date()
    )
    backups = [
        SimpleNamespace(path=Path("1.db"), made_at=MORNING, contents=contents, problem=None),
        SimpleNamespace(
            path=Path("2.db"),
            made_at=MORNING,
            contents=None,
            problem=Sentence("The backup {backup} is damaged.", {"backup": "2"}),
        ),
    ]
    yield RestoreDialog(backups, Path("2026"), window)
    for lost in (0, 1, 5):
        yield RecoveryDialog(
            SimpleNamespace(
                log=Path("1.db"),
                recovered=contents,
                lost=lost,
                doubtful=[MORNING.date()] * lost,
                backup=backups[0],
            ),
            window,
        )
    nothing = SimpleNamespace(log=Path("1.db"), recovered=None, lost=0, doubtful=(), backup=None)
    yield RecoveryDialog(nothing, window)
    page = program.window.show_page("runs")
    settings, wording = program._settings.current, page._wording
    yield WorkoutDialog(wording, theme, settings.units, MORNING.date(), None, window)
    yield WorkoutDialog(
        wording, theme, settings.units, MORNING.date(), program.log.workouts()[0], window
    )


def test_dialogs_are_translated_and_whole(program, qtbot) -> None:
    settle(qtbot, program, SIZES[0])
    for dialog in _dialogs(program):
        dialog.show()
        qtbot.waitExposed(dialog)
        QApplication.processEvents()
        assert_whole(qtbot, dialog)
        dialog.hide()


def test_messages_and_menus_are_translated(program, qtbot) -> None:
    settle(qtbot, program, SIZES[0])
    program.window.messages.trouble(told(not_a_log(Path("1.db"))))
    assert_whole(qtbot, program.window)
    program._pages._on_saved(program.today.tr("Save the check-in"))
    assert_whole(qtbot, program.window)


def test_the_reports_dialog_is_translated_and_whole(program, qtbot) -> None:
    settle(qtbot, program, SIZES[1])
    program.reporting.show_report()
    dialog = wait_for(qtbot, program.window, QDialog, "report")
    qtbot.waitUntil(lambda: dialog.is_up_to_date, timeout=20_000)
    assert_whole(qtbot, dialog)
    dialog.reject()


def test_the_list_of_keys_is_translated_and_whole(program, qtbot) -> None:
    settle(qtbot, program, SIZES[0])
    program.window._show_shortcuts()
    dialog = wait_for(qtbot, program.window, QDialog, "shortcuts")
    native = QKeySequence.SequenceFormat.NativeText
    # Qt names keys, in its own translation.
    keys = {
        ", ".join(key.toString(native) for key in action.shortcuts())
        for action in program.window.findChildren(QAction)
    }
    for label in dialog.findChildren(QLabel):
        label.setVisible(label.text() not in keys)
    assert_whole(qtbot, dialog)
    dialog.reject()


def test_the_strips_over_the_pages_are_translated_and_whole(program, qtbot) -> None:
    settle(qtbot, program, SIZES[0])
    program._around.looking_around._sample._tell(busy=False)
    program._around.reminders._reminding._tell(Reminder.AFTER_RUN, MORNING)
    assert_whole(qtbot, program.window)


def test_an_import_is_translated_and_whole(start, qtbot, tmp_path: Path) -> None:
    program = start()
    settle(qtbot, program, SIZES[0])
    folder = tmp_path / "2026"
    folder.mkdir()
    (folder / "1.gpx").write_bytes(gpx_run())
    (folder / "2.gpx").write_bytes(gpx_run())
    (folder / "3.tcx").write_bytes(b"")
    (folder / "4.csv").write_text("§1,§2\n?,!\n", encoding="utf-8")
    program.exchanging.import_from([folder])
    dialog = wait_for(qtbot, program.window, QDialog, "import")
    wait_for(qtbot, dialog, QPushButton, "skip-table")
    assert_whole(qtbot, dialog)
    press(qtbot, dialog, "skip-table")
    wait_for(qtbot, dialog, QWidget, "import-arrivals")
    assert_whole(qtbot, dialog)
    table = dialog.findChild(QTableView)
    assert table is not None
    cells = [
        str(table.model().index(row, column).data() or "")
        for row in range(table.model().rowCount())
        for column in range(table.model().columnCount())
    ]
    assert not [cell for cell in cells if left_bare(re.sub(r"\d\.gpx", "", cell))]
