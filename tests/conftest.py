"""What every test starts from: no screen, one locale, folders of its own, a fixed effort."""

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt, which reads them once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANG="C.UTF-8", LANGUAGE="en")

settings.register_profile("ci", max_examples=200, derandomize=True, deadline=None)
settings.register_profile("quick", max_examples=100, deadline=None)
_full = bool(os.environ.get("CI")) or os.environ.get("RUNSORE_TESTS") == "full"
settings.load_profile("ci" if _full else "quick")


@pytest.fixture(scope="session", autouse=True)
def _folders_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, and no program that a test starts, reads or writes the runner's own log."""
    home: Path = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        yield


@pytest.fixture(scope="session", autouse=True)
def _collects_on_this_thread() -> Iterator[None]:
    """What a test of the window leaves must not be destroyed on a thread of a later one."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _collects_after_each_test() -> Iterator[None]:
    from runsore.ui.garbage import collect_due

    yield
    collect_due()


@pytest.fixture(autouse=True)
def _messages_are_kept_again() -> Iterator[None]:
    """Where a test deleted all there is, the program writes no messages from then on."""
    yield
    logging.getLogger("runsore").disabled = False
