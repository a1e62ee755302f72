"""Work in pieces: each in a turn of its own, and an end only where there is one."""

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from runsore.ui.turns import Turns


def counted(done: list[int], until: int) -> Iterator[None]:
    for number in range(until):
        done.append(number)
        yield


def test_all_is_done_before_it_is_told(qtbot: QtBot) -> None:
    done: list[int] = []
    turns = Turns(counted(done, 3))
    with qtbot.waitSignal(turns.done):
        turns.start()
    assert done == [0, 1, 2]
    assert not turns.is_busy


def test_what_cannot_wait_is_done_at_once(qtbot: QtBot) -> None:
    done: list[int] = []
    turns = Turns(counted(done, 3))
    turns.finish()
    assert done == [0, 1, 2]
    with qtbot.waitSignal(turns.done):
        turns.start()
    assert done == [0, 1, 2]


def failing() -> Iterator[None]:
    yield
    raise ValueError("a piece failed")


def test_a_piece_that_fails_ends_it_and_nothing_is_told(qtbot: QtBot) -> None:
    told: list[bool] = []
    turns = Turns(failing())
    turns.done.connect(lambda: told.append(True))
    with qtbot.captureExceptions() as failures:
        turns.start()
        qtbot.waitUntil(lambda: bool(failures))
        qtbot.wait(20)
    assert [str(error) for _, error, _ in failures] == ["a piece failed"]
    assert told == []
    assert not turns.is_busy
