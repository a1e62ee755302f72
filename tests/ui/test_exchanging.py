"""Export and import through the window's dialogs, over real files."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from logged import check_in, workout
from memory_log import MemoryLog
from runsore.core.log import Tombstone
from runsore.exchange.export_files import export_csv, export_json
from runsore.exchange.import_files import entries_of
from runsore.exchange.merge import plan_merge
from runsore.ui.dialogs.export_dialog import ExportDialog
from runsore.ui.dialogs.import_dialog import ImportDialog
from runsore.ui.exchanging import ExchangeFiles, Exchanging
from runsore.ui.log_commands import LogEditing
from runsore.ui.observable_log import ObservableLog

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
CALF = check_in("2026-03-02", {"left-upper-calf": 3})
KNEE = check_in("2026-03-03", {"left-kneecap": 2})
RUN = workout("2026-03-02", distance_km=8.0)
NOTED = replace(
    RUN, note="windy", stamp=replace(RUN.stamp, updated_at=RUN.stamp.updated_at + timedelta(days=1))
)
FILES = ExchangeFiles(
    export_json,
    export_csv,
    lambda kept, paths, on_read: plan_merge(kept, entries_of(paths, on_read)),
    plan_merge,
)


class Desk:
    def __init__(self, qtbot, *records):
        self.qtbot = qtbot
        self.kept = MemoryLog(records)
        self.log = ObservableLog()
        self.log.attach(self.kept)
        self.stack = QUndoStack()
        self.errors = []
        self.changes = []
        self.log.changed.connect(lambda: self.changes.append(len(self.kept.entries())))
        self.window = QWidget()
        qtbot.addWidget(self.window)
        editing = LogEditing(self.log, self.stack, lambda: NOW, self.errors.append)
        self.exchanging = Exchanging(FILES, editing, self.window)

    def press(self, name):
        dialog = self.window.findChild(ImportDialog)
        button = dialog.findChild(QPushButton, name)
        self.qtbot.waitUntil(button.isEnabled)
        with self.qtbot.waitSignal(dialog.finished):
            button.click()

    def import_from(self, *paths):
        self.exchanging.import_from(paths)
        self.press("do-import")


@pytest.fixture
def desk(qtbot):
    return lambda *records: Desk(qtbot, *records)


def test_what_one_window_exports_another_imports(desk, qtbot, tmp_path):
    path = tmp_path / "log.json"
    one, other = desk(CALF, RUN), desk(KNEE)
    with qtbot.waitSignal(one.exchanging.told) as told:
        one.exchanging.export_to(path, tables=False)
    assert told.args == [f"Exported 2 records to {path}"]
    other.import_from(path)
    assert set(other.kept.entries()) == {CALF, KNEE, RUN}
    assert other.changes[-1] == 3, "the pages are told when all is there"


def test_tables_go_into_a_folder(desk, qtbot, tmp_path):
    one = desk(CALF, RUN)
    with qtbot.waitSignal(one.exchanging.told):
        one.exchanging.export_to(tmp_path / "tables", tables=True)
    assert len(list((tmp_path / "tables").iterdir())) == 4


def test_an_import_is_one_step_of_undo_and_redo(desk, tmp_path):
    path = tmp_path / "log.json"
    gone = Tombstone(type(KNEE), KNEE.stamp.touched(NOW))
    export_json([CALF, NOTED, gone], path)
    own = desk(RUN, KNEE)
    own.import_from(path)
    assert own.kept.workouts() == [NOTED]
    assert own.kept.check_ins() == [CALF]
    assert own.stack.undoText() == "import 3 records"
    own.stack.undo()
    assert [kept.workout for kept in own.kept.workouts()] == [RUN.workout]
    assert [kept.note for kept in own.kept.workouts()] == [""]
    assert [kept.check_in for kept in own.kept.check_ins()] == [KNEE.check_in]
    own.stack.redo()
    assert [kept.note for kept in own.kept.workouts()] == ["windy"]
    assert [kept.check_in for kept in own.kept.check_ins()] == [CALF.check_in]
    assert own.errors == []


def test_what_is_undone_stays_undone_when_the_file_is_imported_again(desk, tmp_path):
    path = tmp_path / "log.json"
    export_json([CALF], path)
    own = desk()
    own.import_from(path)
    own.stack.undo()
    plan = plan_merge(own.kept.entries(), entries_of([path]))
    assert (plan.new, plan.older) == (0, 1)


def test_a_later_change_made_while_the_preview_stands_is_not_overwritten(desk, qtbot, tmp_path):
    path = tmp_path / "log.json"
    export_json([NOTED, CALF], path)
    own = desk(RUN)
    own.exchanging.import_from([path])
    qtbot.waitUntil(own.window.findChild(QPushButton, "do-import").isEnabled)
    newest = replace(RUN, note="mine", stamp=NOTED.stamp.touched(NOW + timedelta(days=1)))
    own.kept.save([newest])
    own.press("do-import")
    assert own.kept.workouts() == [newest]
    assert own.kept.check_ins() == [CALF]
    own.stack.undo()
    assert own.kept.workouts() == [newest]


def test_a_cancelled_import_leaves_no_step(desk, qtbot, tmp_path):
    path = tmp_path / "log.json"
    export_json([CALF], path)
    own = desk(RUN)
    own.exchanging.import_from([path])
    qtbot.waitUntil(own.window.findChild(QPushButton, "do-import").isEnabled)
    own.press("cancel-import")
    assert own.kept.entries() == [RUN]
    assert own.stack.count() == 0


def test_a_place_that_cannot_be_written_is_told(desk, qtbot, tmp_path):
    own = desk(RUN)
    with qtbot.waitSignal(own.exchanging.failed) as failed:
        own.exchanging.export_to(tmp_path / "missing" / "log.json", tables=False)
    assert "cannot be written" in failed.args[0]


def test_while_the_log_is_opening_there_is_nothing_to_exchange(desk, qtbot):
    own = desk()
    own.log.close()
    for choose in (own.exchanging.choose_export, own.exchanging.choose_import):
        with qtbot.waitSignal(own.exchanging.failed):
            choose()
    assert own.window.findChild(ExportDialog) is None


def test_the_choice_of_what_to_export_comes_first(desk):
    own = desk(RUN)
    own.exchanging.choose_export()
    dialog = own.window.findChild(ExportDialog)
    assert dialog.isVisible()
    dialog.reject()
