"""A log is exported from one window and imported into another, then undone."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from e2e.journeys import check_in_a_sore_calf, find
from runsore.storage.read_only_log import ReadOnlyLog
from runsore.ui.dialogs.export_dialog import ExportDialog
from runsore.ui.dialogs.import_dialog import ImportDialog


def command(program, text):
    return next(
        action
        for action in program.window.findChildren(QAction)
        if action.text().replace("&", "") == text
    )


def test_a_log_goes_from_one_window_to_another(start, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "along.json"
    program = start()
    check_in_a_sore_calf(qtbot, program)
    command(program, "Save check-in").trigger()
    qtbot.waitUntil(lambda: len(program.log.check_ins()) == 1)
    command(program, "Export…").trigger()
    find(program.window, ExportDialog).reject()
    with qtbot.waitSignal(program.exchanging.told):
        program.exchanging.export_to(path, tables=False)

    other = start(log="other.db")
    other.exchanging.import_from([path])
    dialog = find(other.window, ImportDialog)
    go_on = find(dialog, QPushButton, "do-import")
    qtbot.waitUntil(go_on.isEnabled)
    with qtbot.waitSignal(other.exchanging.told):
        go_on.click()
    assert other.log.check_ins() == program.log.check_ins()
    other.undo_stack.undo()
    assert other.log.check_ins() == []
    other.undo_stack.redo()

    kept = ReadOnlyLog.at(tmp_path / "other.db")
    assert [entry.check_in.level for entry in kept.check_ins()] == [3]
    kept.close()
