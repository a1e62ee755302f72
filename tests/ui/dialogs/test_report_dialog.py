"""The report's dialog: the preview follows the choices, and what is saved is what is shown."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListWidget, QPushButton

from logged import check_in, workout
from runsore.core.log import FileRefusedError, LogError
from runsore.core.trends import Period
from runsore.settings import Paper, SettingsStore
from runsore.ui.dialogs.report_dialog import ReportDialog, ReportFiles
from runsore.ui.report.building import ReportSource
from runsore.ui.widgets.page_preview import PagePreview
from ui.report.reports import text_of

TODAY = date(2026, 3, 15)
LOG = ReportSource(
    [check_in("2026-03-10", {"neck": 2}), check_in("2025-11-02", {"left-heel": 6})],
    [workout("2026-03-01", distance_km=8.0)],
)


class Asked:
    """A dialog over a log, with somewhere to save to."""

    def __init__(self, qtbot, theme, folder: Path, source: ReportSource = LOG, **files) -> None:
        self.qtbot = qtbot
        self.reads = 0
        self.written: dict[Path, bytes] = {}
        self.chosen = str(folder / "report")
        self.settings = SettingsStore(folder / "settings.json")

        def read() -> ReportSource:
            self.reads += 1
            return source

        made = ReportFiles(files.get("read", read), files.get("write", self._write))
        self.dialog = ReportDialog(made, theme, self.settings, ask=lambda *_: self.chosen)
        qtbot.addWidget(self.dialog)
        self.dialog.begin(TODAY)
        self.settle()

    def _write(self, data: bytes, path: Path) -> None:
        self.written[path] = data

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog.is_up_to_date)

    def button(self, name: str) -> QPushButton:
        return self.dialog.findChild(QPushButton, name)

    @property
    def status(self) -> str:
        return self.dialog.findChild(QLabel, "report-status").text()

    def save(self, name: str) -> None:
        self.button(name).click()
        self.qtbot.waitUntil(self.button(name).isEnabled)

    def choose(self, period: Period) -> None:
        combo = self.dialog.findChild(QComboBox, "report-period")
        combo.setCurrentIndex(combo.findData(period))
        self.settle()


@pytest.fixture
def ask(qtbot, theme, tmp_path):
    return lambda *arguments, **files: Asked(qtbot, theme, tmp_path, *arguments, **files)


def test_the_preview_is_there_before_anything_is_saved(ask):
    asked = ask()
    assert asked.dialog.findChild(PagePreview).count >= 1
    assert asked.button("report-save-pdf").isEnabled()
    assert asked.written == {}


def test_what_is_saved_is_what_was_chosen(ask, tmp_path):
    asked = ask()
    asked.choose(Period.YEAR)
    regions = asked.dialog.findChild(QListWidget, "report-regions")
    assert regions.count() == 2
    regions.item(0).setCheckState(Qt.CheckState.Checked)
    asked.settle()
    asked.save("report-save-pdf")
    ((path, pdf),) = asked.written.items()
    assert path == tmp_path / "report.pdf"
    text = text_of(pdf)
    assert "2025-03-16 to 2026-03-15" in text
    assert "Only: Left heel" in text
    assert "Neck" not in text
    assert asked.status == f"Saved as {path}"


def test_the_log_is_read_once_however_much_is_tried(ask):
    asked = ask()
    asked.choose(Period.YEAR)
    asked.choose(Period.ALL)
    asked.dialog.findChild(QCheckBox, "report-notes").click()
    asked.settle()
    assert asked.reads == 1
    assert "2025-11-02" in asked.dialog.findChild(object, "report-first").text()


def test_the_web_page_is_saved_under_its_own_ending(ask, tmp_path):
    asked = ask()
    asked.chosen = str(tmp_path / "mine.html")
    asked.save("report-save-html")
    assert asked.written[tmp_path / "mine.html"].startswith(b"<!doctype html>")


def test_nothing_is_written_when_no_place_is_chosen(ask):
    asked = ask()
    asked.chosen = ""
    asked.button("report-save-pdf").click()
    assert asked.written == {}


def test_an_empty_period_says_so_and_has_nothing_to_save(ask):
    asked = ask(ReportSource([], []))
    assert not asked.button("report-save-pdf").isEnabled()
    assert not asked.button("report-save-html").isEnabled()
    shown = asked.dialog.findChild(QLabel, "empty-text")
    assert shown.isVisible()
    assert "2025-12-15 to 2026-03-15" in shown.text()
    assert not asked.dialog.findChild(PagePreview).isVisible()


def test_the_paper_is_remembered(ask):
    asked = ask()
    asked.dialog.findChild(QPushButton, "segment-letter").click()
    asked.settle()
    assert asked.settings.current.paper is Paper.LETTER
    asked.save("report-save-pdf")
    assert ask().settings.current.paper is Paper.LETTER


def test_a_file_that_is_refused_is_told_and_can_be_tried_again(ask):
    def refuse(data: bytes, path: Path) -> None:
        raise FileRefusedError(f"{path}: cannot be written: disk full; choose another place.")

    asked = ask(write=refuse)
    asked.save("report-save-pdf")
    assert asked.status.endswith("disk full; choose another place.")


def test_a_log_that_cannot_be_read_is_told(ask):
    def fail() -> ReportSource:
        raise LogError("The log cannot be read.")

    asked = ask(read=fail)
    assert asked.status == "The log cannot be read."
    assert not asked.button("report-save-pdf").isEnabled()


def test_an_error_that_is_no_sentence_is_passed_on(qtbot, theme, tmp_path):
    def fail(data: bytes, path: Path) -> None:
        raise ZeroDivisionError

    asked = Asked(qtbot, theme, tmp_path, write=fail)
    with qtbot.waitSignal(asked.dialog.unexpected) as told:
        asked.button("report-save-pdf").click()
    assert isinstance(told.args[0], ZeroDivisionError)
    assert asked.status == "The report could not be made."
