"""What to export is one choice of two."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QRadioButton

from runsore.ui.dialogs.export_dialog import ExportDialog


def test_everything_in_one_file_is_offered_first(qtbot):
    dialog = ExportDialog()
    qtbot.addWidget(dialog)
    assert not dialog.wants_tables
    dialog.findChild(QRadioButton, "export-csv").click()
    assert dialog.wants_tables


def test_going_on_accepts_and_escape_does_not(qtbot):
    for key, result in ((None, QDialog.DialogCode.Accepted), (Qt.Key.Key_Escape, QDialog.Rejected)):
        dialog = ExportDialog()
        qtbot.addWidget(dialog)
        dialog.open()
        if key is None:
            dialog.findChild(QPushButton, "choose-place").click()
        else:
            qtbot.keyClick(dialog, key)
        assert dialog.result() == result
