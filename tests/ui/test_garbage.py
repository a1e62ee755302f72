"""Circles of references go on the window's thread, whichever thread allocates."""

import gc
import threading
from collections.abc import Iterator

import pytest

from runsore.ui.background import Background
from runsore.ui.garbage import Garbage, collect_due

# A timer needs an event loop to belong to.
pytestmark = pytest.mark.usefixtures("qapp")


class Circle:
    """Refers to itself, and says on which thread it goes."""

    def __init__(self, went: list[int]) -> None:
        self._self = self
        self._went = went

    def __del__(self) -> None:
        self._went.append(threading.get_ident())


def allocate() -> int:
    """Enough to make Python collect several times over."""
    return len([[number] for number in range(200_000)])


@pytest.fixture
def garbage() -> Iterator[Garbage]:
    gc.enable()
    made = Garbage()
    yield made
    made.stop()
    # As the tests' own set-up wants it.
    gc.disable()


def test_a_thread_that_allocates_collects_nothing(qtbot, garbage: Garbage) -> None:
    went: list[int] = []
    work = Background()
    Circle(went)
    with qtbot.waitSignal(work.done, timeout=20_000):
        work.start(allocate)
    assert went == []


def test_what_is_due_goes_on_the_thread_that_asks(garbage: Garbage) -> None:
    went: list[int] = []
    Circle(went)
    held = [[number] for number in range(20_000)]
    assert collect_due()
    assert went == [threading.get_ident()]
    assert not collect_due()
    assert len(held) == 20_000


def test_what_was_there_when_it_began_goes_with_all_the_rest(garbage: Garbage) -> None:
    went: list[int] = []
    Circle(went)
    garbage.begin()
    gc.collect()
    assert went == []
    garbage.collect_all()
    assert len(went) == 1


def test_it_leaves_python_as_it_was() -> None:
    was = gc.isenabled()
    for enabled in (True, False):
        (gc.enable if enabled else gc.disable)()
        garbage = Garbage()
        garbage.begin()
        assert not gc.isenabled()
        garbage.stop()
        assert gc.get_freeze_count() == 0
        assert gc.isenabled() is enabled
    (gc.enable if was else gc.disable)()
