"""What nobody expected: told once, written down for its owner alone, and mute about health."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from check_ins import check_in, sore
from runsore.ui import messages_file
from runsore.ui.messages_file import details_of, keep_messages
from runsore.ui.troubles import Troubles

SECRET = check_in(sore("left-upper-calf", 7), notes="limped home from the bridge")
WORDS = ("calf", "limped", "bridge", "SoreSpot", "CheckIn(")
LEFT = Qt.MouseButton.LeftButton


class QuotesACheckInError(ValueError):
    """Its message holds what nobody else may read."""


def _fail_over_a_check_in() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise QuotesACheckInError(f"cannot keep {SECRET}") from error


def caught() -> QuotesACheckInError:
    with pytest.raises(QuotesACheckInError) as raised:
        _fail_over_a_check_in()
    return raised.value


@pytest.fixture
def troubles(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Troubles]:
    """In charge of what nobody caught, until the test is over."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    yield Troubles()
    for dialog in dialogs():
        dialog.close()
        dialog.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def messages(tmp_path: Path) -> Iterator[Path]:
    """The file of messages, let go of again after the test."""
    logger = logging.getLogger("runsore")
    before = list(logger.handlers)
    mask = os.umask(0o022)
    path = tmp_path / "state" / "runsore.log"
    keep_messages(path)
    yield path
    os.umask(mask)
    for handler in [one for one in logger.handlers if one not in before]:
        logger.removeHandler(handler)
        handler.close()


def dialogs() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


def the_dialog(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    return dialogs()[0]


def holds_health_data(text: str) -> bool:
    return any(word in text for word in WORDS)


def test_details_say_what_and_where_and_quote_nothing() -> None:
    details = details_of(caught())
    assert details.startswith("QuotesACheckInError\n")
    assert "in _fail_over_a_check_in" in details
    assert "test_troubles.py:" in details
    assert "Python 3" in details
    assert not holds_health_data(details)


def test_details_name_no_folder_of_the_runner() -> None:
    assert str(Path(__file__).parent) not in details_of(caught())


def test_an_error_that_was_never_raised_has_details_too() -> None:
    assert details_of(QuotesACheckInError(SECRET)).startswith("QuotesACheckInError\nRunsore ")


def test_the_file_of_messages_holds_no_health_data(
    qtbot: QtBot, troubles: Troubles, messages: Path
) -> None:
    troubles.report(caught())
    the_dialog(qtbot)
    written = messages.read_text(encoding="utf-8")
    assert "QuotesACheckInError" in written
    assert not holds_health_data(written)


def test_what_nobody_caught_is_told_with_what_to_do(
    qtbot: QtBot, troubles: Troubles, messages: Path
) -> None:
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    dialog = the_dialog(qtbot)
    assert "What was saved is safe." in dialog.informativeText()
    assert not holds_health_data(dialog.detailedText())
    assert not holds_health_data(dialog.text() + dialog.informativeText())


def test_an_error_on_another_thread_is_told_in_the_window(
    qtbot: QtBot, troubles: Troubles, messages: Path
) -> None:
    worker = threading.Thread(target=_fail_over_a_check_in)
    worker.start()
    worker.join()
    dialog = the_dialog(qtbot)
    assert dialog.detailedText().startswith("QuotesACheckInError\n")
    assert not holds_health_data(dialog.detailedText())
    assert not holds_health_data(messages.read_text(encoding="utf-8"))


def test_a_flood_of_errors_is_one_dialog_and_every_one_is_written(
    qtbot: QtBot, troubles: Troubles, messages: Path
) -> None:
    for _ in range(5):
        troubles.report(caught())
    the_dialog(qtbot)
    QApplication.processEvents()
    assert len(dialogs()) == 1
    assert messages.read_text(encoding="utf-8").count("Unexpected:") == 5


def test_after_it_was_closed_the_next_error_is_told_again(qtbot: QtBot, troubles: Troubles) -> None:
    troubles.report(caught())
    the_dialog(qtbot).close()
    qtbot.waitUntil(lambda: not dialogs())
    troubles.report(caught())
    the_dialog(qtbot)


def test_the_details_are_copied_in_a_click_and_the_dialog_stays(
    qtbot: QtBot, troubles: Troubles
) -> None:
    troubles.report(caught())
    dialog = the_dialog(qtbot)
    copy = next(
        button
        for button in dialog.findChildren(QAbstractButton)
        if button.text().replace("&", "") == "Copy details"
    )
    qtbot.mouseClick(copy, LEFT)
    assert QGuiApplication.clipboard().text() == dialog.detailedText()
    assert dialog.isVisible()


def test_messages_are_their_owners_alone_also_after_they_were_turned_over(messages: Path) -> None:
    logger = logging.getLogger("runsore")
    for _ in range(700):
        logger.error("x" * 2000)
    files = sorted(messages.parent.iterdir())
    assert len(files) == 4, "the oldest of them leave"
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert all(file.stat().st_size < 300_000 for file in files)
    assert messages.parent.stat().st_mode & 0o777 == 0o700


def test_without_a_place_for_messages_the_program_still_starts(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    before = list(logging.getLogger("runsore").handlers)
    keep_messages(tmp_path / "taken" / "runsore.log")
    assert logging.getLogger("runsore").handlers == before


def test_errors_of_two_threads_at_once_are_written_once_each(
    qtbot: QtBot, troubles: Troubles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def slowly(path: Path) -> None:
        opened.append(path)
        sleep(0.05)

    monkeypatch.setattr(messages_file, "keep_messages", slowly)
    both = Troubles(tmp_path / "runsore.log")
    workers = [threading.Thread(target=both.report, args=(caught(),)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    the_dialog(qtbot)
    assert opened == [tmp_path / "runsore.log"]
