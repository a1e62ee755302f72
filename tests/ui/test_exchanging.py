"""Export and import through the window's dialogs, over real files."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from exchange.activities.recordings import fit_run, gpx_run
from logged import check_in, workout
from memory_log import MemoryLog
from runsore.app.late_files import exchange_files
from runsore.core.log import Tombstone
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.exchange.export_files import export_json
from runsore.exchange.import_files import entries_of
from runsore.exchange.merge import plan_merge
from runsore.settings import SettingsStore
from runsore.ui.dialogs.export_dialog import ExportDialog
from runsore.ui.dialogs.import_dialog import ImportDialog
from runsore.ui.exchanging import Exchanging
from runsore.ui.log_commands import LogEditing
from runsore.ui.observable_log import ObservableLog

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
CALF = check_in("2026-03-02", {"left-upper-calf": 3})
KNEE = check_in("2026-03-03", {"left-kneecap": 2})
RUN = workout("2026-03-02", distance_km=8.0)
NOTED = replace(
    RUN, note="windy", stamp=replace(RUN.stamp, updated_at=RUN.stamp.updated_at + timedelta(days=1))
)
FILES = exchange_files(lambda: NOW)


class Desk:
    def __init__(self, qtbot, theme, settings, *records):
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
        self.exchanging = Exchanging(FILES, editing, settings, theme, self.window)

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
def settings(tmp_path):
    return SettingsStore(tmp_path / "settings" / "settings.json")


@pytest.fixture
def desk(qtbot, theme, settings):
    return lambda *records: Desk(qtbot, theme, settings, *records)


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


def put(folder, **files):
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def test_recordings_and_an_export_come_in_as_one_step(desk, tmp_path):
    export_json([CALF], tmp_path / "log.json")
    paths = put(tmp_path, **{"run.fit": fit_run(rpe=60), "twin.gpx": gpx_run(), "bad.tcx": b""})
    own = desk()
    own.import_from(*paths, tmp_path / "log.json")
    (run,) = own.kept.workouts()
    assert (run.source, run.workout.distance_km, run.workout.rpe) == ("FIT", 8.0, 6)
    assert own.kept.check_ins() == [CALF]
    assert own.stack.count() == 1
    own.stack.undo()
    assert (own.kept.workouts(), own.kept.check_ins()) == ([], [])
    own.stack.redo()
    assert len(own.kept.workouts()) == 1


def test_the_same_recordings_again_change_nothing(desk, qtbot, tmp_path):
    paths = put(tmp_path, **{"run.fit": fit_run()})
    own = desk()
    own.import_from(*paths)
    kept = own.kept.entries()
    own.exchanging.import_from(paths)
    dialog = own.window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: "already" in dialog.findChild(QLabel, "import-text").text())
    assert not dialog.findChild(QPushButton, "do-import").isEnabled()
    dialog.reject()
    assert own.kept.entries() == kept


def test_a_recording_that_came_in_meanwhile_is_not_overwritten(desk, qtbot, tmp_path):
    paths = put(tmp_path, **{"run.fit": fit_run()})
    own = desk()
    own.exchanging.import_from(paths)
    qtbot.waitUntil(own.window.findChild(QPushButton, "do-import").isEnabled)
    other = desk()
    other.import_from(*paths)
    edited = replace(other.kept.workouts()[0], note="mine")
    edited = replace(edited, workout=replace(edited.workout, kind=SessionKind.RACE))
    own.kept.save([edited])
    own.press("do-import")
    assert own.kept.workouts() == [edited]


def test_columns_that_were_named_are_remembered(desk, qtbot, settings, tmp_path):
    paths = put(tmp_path, **{"runs.csv": b"Datum;Strecke (km)\n02.03.2026;8,2\n"})
    own = desk()
    own.exchanging.import_from(paths)
    dialog = own.window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.findChild(QWidget, "import-columns").isVisible)
    dialog.findChild(QPushButton, "name-columns").click()
    own.press("do-import")
    assert [kept.workout.distance_km for kept in own.kept.workouts()] == [8.2]
    again = desk()
    again.exchanging.import_from(paths)
    again.press("do-import")
    assert len(again.kept.workouts()) == 1, "nobody was asked"
    assert list(SettingsStore(settings.path).current.columns) == ["datum\x1fstrecke (km)"]


def test_one_import_at_a_time(desk, qtbot, tmp_path):
    own = desk()
    own.exchanging.import_from(put(tmp_path, **{"run.fit": fit_run()}))
    qtbot.waitUntil(own.window.findChild(QPushButton, "do-import").isEnabled)
    with qtbot.waitSignal(own.exchanging.failed) as failed:
        own.exchanging.import_from([tmp_path])
    assert failed.args == ["Finish the import that is open first."]
    own.press("do-import")


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
