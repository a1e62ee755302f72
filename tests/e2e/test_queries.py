"""How often a screen asks the log, counted in the statements that reach SQLite."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from e2e.conftest import MORNING
from runsore.app import Program
from runsore.demo import sample_log
from runsore.storage.sqlite_log import SqliteLog

# Check-ins and their spots are two statements, a history too, workouts and days of recovery one;
# the chart asks for levels and verdicts by day, Today for what was planned a week ago.
MOST = {"today": 8, "trends": 7, "log": 6, "runs": 3, "learn": 0, "settings": 0}


@pytest.fixture
def program(start: Callable[..., Program], tmp_path: Path) -> Program:
    log = SqliteLog(tmp_path / "log.db")
    log.save(sample_log(MORNING.date() - timedelta(days=1), 0.1))
    log.close()
    return start()


@contextmanager
def statements(program: Program) -> Iterator[list[str]]:
    """The SELECTs from here on."""
    seen: list[str] = []
    driver = program.log._log._driver  # type: ignore[union-attr] - it is a SqliteLog

    def note(statement: str) -> None:
        if statement.lstrip().startswith("SELECT"):
            seen.append(statement)

    driver.set_trace_callback(note)
    yield seen
    driver.set_trace_callback(None)


@pytest.mark.parametrize("page", MOST)
def test_a_screen_asks_the_log_no_oftener_than_it_did(
    qtbot: QtBot, program: Program, page: str
) -> None:
    pool = QThreadPool.globalInstance()
    qtbot.waitUntil(lambda: bool(program.today._known.history.days))
    qtbot.waitUntil(lambda: not pool.activeThreadCount())
    program.window.show_page("learn")
    with statements(program) as seen:
        program.log.changed.emit()
        program.window.show_page(page)
        qtbot.waitUntil(lambda: len(seen) >= MOST[page] and not pool.activeThreadCount())
    assert len(seen) == MOST[page]
