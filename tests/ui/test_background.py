"""Work on another thread: the newest answer is heard, and an error is one too."""

import gc
from collections.abc import Callable
from threading import Event, get_ident
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from pytestqt.qtbot import QtBot

from runsore.core.log import LogError
from runsore.ui.background import Background


class Heard:
    """A background, and what it told."""

    def __init__(self) -> None:
        self.background = Background()
        self.results: list[object] = []
        self.errors: list[object] = []
        self.threads: set[int] = set()
        self.background.done.connect(self._on_done)
        self.background.failed.connect(self.errors.append)

    def _on_done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(get_ident())

    def wait(self, qtbot: QtBot) -> None:
        """Until every thread has ended and all that was posted has arrived."""
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: not self.background.is_busy)


def failing(error: Exception) -> Callable[[], object]:
    def work() -> object:
        raise error

    return work


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot) -> None:
    heard = Heard()
    heard.background.start(get_ident)
    assert heard.background.is_busy
    assert heard.results == [], "the window is not held up"
    heard.wait(qtbot)
    assert heard.results != [get_ident()]
    assert heard.threads == {get_ident()}


def test_an_answer_overtaken_by_a_newer_request_is_not_heard(qtbot: QtBot) -> None:
    heard = Heard()
    heard.background.start(lambda: "old")
    QThreadPool.globalInstance().waitForDone()
    heard.background.start(lambda: "new")
    heard.wait(qtbot)
    assert heard.results == ["new"]


def test_an_old_answer_that_comes_last_changes_nothing(qtbot: QtBot) -> None:
    heard = Heard()
    gate = Event()
    unheard: list[object] = []
    heard.background.overtaken.connect(unheard.append)

    def slow() -> str:
        gate.wait()
        return "old"

    heard.background.start(slow)
    heard.background.start(lambda: "new")
    gate.set()
    heard.wait(qtbot)
    assert heard.results == ["new"]
    assert unheard == ["old"], "so that what it opened can be closed"


def test_an_error_arrives_as_itself(qtbot: QtBot) -> None:
    heard = Heard()
    error = LogError("The log is locked.")
    heard.background.start(failing(error))
    heard.wait(qtbot)
    assert heard.errors == [error]
    assert heard.results == []


def test_an_error_of_an_older_request_is_not_told(qtbot: QtBot) -> None:
    heard = Heard()
    heard.background.start(failing(LogError("locked")))
    QThreadPool.globalInstance().waitForDone()
    heard.background.start(lambda: "new")
    heard.wait(qtbot)
    assert (heard.results, heard.errors) == (["new"], [])


def test_after_an_error_it_works_again(qtbot: QtBot) -> None:
    heard = Heard()
    heard.background.start(failing(ValueError()))
    heard.wait(qtbot)
    heard.background.start(lambda: None)
    heard.wait(qtbot)
    assert heard.results == [None]
    assert not heard.background.is_busy


def test_who_goes_before_the_answer_misses_it_quietly(qtbot: QtBot) -> None:
    gate, background, told = Event(), Background(), []
    background.done.connect(told.append)
    background.start(gate.wait)
    background.deleteLater()
    QCoreApplication.sendPostedEvents(background, QEvent.Type.DeferredDelete)
    gate.set()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert told == []
    heard = Heard()
    heard.background.start(lambda: "next")
    heard.wait(qtbot)
    assert heard.results == ["next"]


class Watched:
    """Notes on which thread it goes."""

    gone: ClassVar[list[int]] = []

    def __del__(self) -> None:
        self.gone.append(get_ident())


def test_what_the_work_holds_goes_on_the_windows_thread_alone(qtbot: QtBot) -> None:
    Watched.gone.clear()
    heard = Heard()
    failures: list[object] = []

    def started(fails: bool) -> None:
        held = Watched()

        def work() -> object:
            mine = held
            if fails:
                raise LogError(f"no {type(mine).__name__}")
            return Watched()

        heard.background.start(work)

    heard.background.failed.connect(failures.append)
    for number in range(200):
        started(fails=number % 2 == 1)
        if number % 3 == 0:
            QCoreApplication.processEvents()
    heard.wait(qtbot)
    heard.results.clear()
    heard.errors.clear()
    failures.clear()
    gc.collect()
    assert set(Watched.gone) == {get_ident()}
    assert len(Watched.gone) == 300
