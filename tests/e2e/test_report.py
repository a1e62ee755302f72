"""From a sore calf to pages for a physio: looked at, then saved, and read again."""

import stat
from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from e2e.journeys import check_in_a_sore_calf, find, press, wait_for
from runsore.app.program import Program
from runsore.ui.dialogs.report_dialog import ReportDialog
from runsore.ui.widgets.page_preview import PagePreview


def test_a_sore_calf_becomes_a_report(
    start: Callable[..., Program], qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    program.window.save_requested.emit()
    qtbot.waitUntil(lambda: len(program.log.check_ins()) == 1)
    place = tmp_path / "for-the-physio.pdf"
    program.reporting.ask = lambda *_: str(place)
    qtbot.keyClick(program.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = wait_for(qtbot, program.window, ReportDialog, "report")
    qtbot.waitUntil(lambda: dialog.is_up_to_date)
    preview = find(dialog, PagePreview)
    assert preview.isVisible()
    press(qtbot, dialog, "report-save-pdf")
    qtbot.waitUntil(place.exists)
    saved = find(dialog, QLabel, "report-status")
    qtbot.waitUntil(lambda: saved.text() == f"Saved as {place}")
    reader = PdfReader(place)
    assert len(reader.pages) == preview.count
    text = " ".join(page.extract_text() for page in reader.pages)
    (kept,) = program.log.check_ins()
    assert f"worst {kept.check_in.level} · {kept.check_in.day}" in text
    assert "Left upper calf" in text
    assert f"{preview.count} / {preview.count}" in text
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    press(qtbot, dialog, "report-close")
