"""The report as the window opens it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from logged import check_in
from memory_log import MemoryLog
from runsore.settings import SettingsStore
from runsore.ui.dialogs.report_dialog import ReportDialog
from runsore.ui.observable_log import ObservableLog
from runsore.ui.reporting import Reporting
from runsore.ui.widgets.page_preview import PagePreview

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 640)
    return made


def reporting(window, theme, log, tmp_path) -> Reporting:
    settings = SettingsStore(tmp_path / "settings.json")
    return Reporting(log, lambda data, path: None, theme, settings, lambda: NOW, window)


def opened(qtbot, window, made: Reporting) -> ReportDialog:
    made.show_report()
    qtbot.waitUntil(lambda: any(of.isVisible() for of in window.findChildren(ReportDialog)))
    return window.findChild(ReportDialog)


def test_the_dialog_shows_the_log_that_is_open(qtbot, theme, window, tmp_path):
    log = ObservableLog()
    log.attach(MemoryLog([check_in("2026-03-10", {"neck": 3})]))
    dialog = opened(qtbot, window, reporting(window, theme, log, tmp_path))
    qtbot.waitUntil(lambda: dialog.is_up_to_date)
    assert dialog.findChild(PagePreview).count == 1
    assert dialog.width() <= window.width()


def test_shown_again_it_reads_the_log_again(qtbot, theme, window, tmp_path):
    log = ObservableLog()
    log.attach(MemoryLog())
    made = reporting(window, theme, log, tmp_path)
    dialog = opened(qtbot, window, made)
    # Closed while the first preview is still built.
    dialog.reject()
    log.save([check_in("2026-03-10", {"neck": 3})])
    assert opened(qtbot, window, made) is dialog
    qtbot.waitUntil(lambda: dialog.is_up_to_date)
    assert window.findChildren(ReportDialog) == [dialog]
    assert dialog.findChild(QPushButton, "report-save-pdf").isEnabled()


def test_while_the_log_is_opening_there_is_nothing_to_report(qtbot, theme, window, tmp_path):
    made = reporting(window, theme, ObservableLog(), tmp_path)
    with qtbot.waitSignal(made.failed):
        made.show_report()
    assert window.findChild(ReportDialog) is None
