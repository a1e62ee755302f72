"""An import is shown before it happens, can be stopped, and says why it was refused."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QWidget

from logged import workout
from runsore.core.log import FileRefusedError, LogError
from runsore.exchange.merge import Merge
from runsore.ui.dialogs.import_dialog import ImportDialog

RUN = workout("2026-03-02", distance_km=8.0)
MERGE = Merge(entries=(RUN,), new=1, known=3, older=2)


class Asked:
    """A dialog over a plan that waits until it may go on, and what it was asked to keep."""

    def __init__(self, qtbot, merge=MERGE, refused=None, unkept=None):
        self.may_go_on = Event()
        self.kept = []
        self.unexpected = []
        self._merge = merge
        self._refused = refused
        self._unkept = unkept
        self.dialog = ImportDialog(self._plan, self._keep)
        self.dialog.unexpected.connect(self.unexpected.append)
        qtbot.addWidget(self.dialog)
        self._qtbot = qtbot

    def _plan(self, on_read):
        on_read(0.25)
        assert self.may_go_on.wait(20)
        on_read(1.0)
        if self._refused:
            raise self._refused
        return self._merge

    def _keep(self, merge):
        if self._unkept:
            raise self._unkept
        self.kept.append(merge)
        return merge

    def part(self, name, kind=QWidget):
        return self.dialog.findChild(kind, name)

    @property
    def text(self):
        return self.part("import-text", QLabel).text()

    @property
    def go_on(self):
        return self.part("do-import", QPushButton)

    def planned(self):
        self.may_go_on.set()
        self._qtbot.waitUntil(lambda: not self.part("import-progress").isVisible())


@pytest.fixture
def asked(qtbot):
    def ask(**answers):
        made = Asked(qtbot, **answers)
        made.dialog.begin()
        return made

    return ask


def test_reading_shows_how_far_it_is(asked, qtbot):
    shown = asked()
    bar = shown.part("import-progress", QProgressBar)
    qtbot.waitUntil(lambda: bar.value() == 250)
    assert bar.isVisible()
    assert not shown.go_on.isEnabled()
    shown.planned()


def test_the_numbers_are_shown_and_nothing_is_kept_yet(asked):
    shown = asked()
    shown.planned()
    counts = {
        name: shown.part(f"import-{name}", QLabel).text()
        for name in ("new", "changed", "deleted", "known", "older")
    }
    assert counts == {"new": "1", "changed": "0", "deleted": "0", "known": "3", "older": "2"}
    assert shown.go_on.isEnabled()
    assert shown.kept == []


def test_import_keeps_what_was_planned_and_closes(asked, qtbot):
    shown = asked()
    shown.planned()
    with qtbot.waitSignal(shown.dialog.accepted):
        qtbot.mouseClick(shown.go_on, Qt.MouseButton.LeftButton)
    assert shown.kept == [MERGE]
    assert shown.dialog.merged is MERGE


def test_cancel_stops_the_reading_and_keeps_nothing(asked, qtbot):
    shown = asked()
    qtbot.mouseClick(shown.part("cancel-import"), Qt.MouseButton.LeftButton)
    assert shown.dialog.isVisible(), "until the reading has stopped"
    with qtbot.waitSignal(shown.dialog.rejected):
        shown.may_go_on.set()
    assert shown.dialog.merged is None
    assert shown.kept == []


def test_escape_after_the_preview_keeps_nothing(asked, qtbot):
    shown = asked()
    shown.planned()
    qtbot.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert shown.dialog.result() == QDialog.DialogCode.Rejected
    assert shown.kept == []


def test_a_refused_file_is_a_sentence(asked):
    shown = asked(refused=FileRefusedError("run.gpx: is no Runsore export."))
    shown.planned()
    assert shown.text == "run.gpx: is no Runsore export."
    assert not shown.go_on.isEnabled()
    assert shown.unexpected == []


def test_where_all_is_known_there_is_nothing_to_import(asked):
    shown = asked(merge=Merge(known=3))
    shown.planned()
    assert "already" in shown.text
    assert not shown.go_on.isEnabled()


def test_a_log_that_refuses_says_so_and_the_dialog_stays(asked, qtbot):
    shown = asked(unkept=LogError("The disk is full."))
    shown.planned()
    qtbot.mouseClick(shown.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.text == "The disk is full.")
    assert shown.dialog.isVisible()
    assert shown.part("cancel-import").isEnabled()


def test_an_unexpected_error_is_passed_on(asked):
    wrong = ZeroDivisionError()
    shown = asked(refused=wrong)
    shown.planned()
    assert shown.unexpected == [wrong]
    assert "nothing was changed" in shown.text
