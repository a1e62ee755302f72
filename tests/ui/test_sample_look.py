"""Looking around with a sample: written aside, left at any time, and honest about failures."""

import errno
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from runsore.core.log import LogError
from runsore.ui.sample_look import SampleLook
from runsore.ui.theme import Theme

OWN, SAMPLE = Path("/logs/own.db"), Path("/cache/sample.db")


class Writing:
    """Writes when it is let, and then fails as it was told to."""

    def __init__(self, error: Exception | None = None) -> None:
        self.may_go_on = Event()
        self.error = error
        self.wrote: list[Path] = []

    def __call__(self, path: Path) -> None:
        assert self.may_go_on.wait(20)
        if self.error is not None:
            raise self.error
        self.wrote.append(path)


def begun(qtbot: QtBot, theme: Theme, writing: Writing) -> tuple[SampleLook, list[Path]]:
    look = SampleLook(SAMPLE, writing, theme)
    qtbot.addWidget(look.bar)
    asked: list[Path] = []
    look.open_requested.connect(asked.append)
    look.log_opened(OWN)
    look.begin()
    return look, asked


def test_it_is_written_opened_and_left_again(qtbot: QtBot, theme: Theme) -> None:
    writing = Writing()
    look, asked = begun(qtbot, theme, writing)
    assert look.bar.isVisible()
    assert "Writing" in look.bar.text
    look.begin()
    writing.may_go_on.set()
    qtbot.waitUntil(lambda: asked == [SAMPLE])
    assert writing.wrote == [SAMPLE]
    look.log_opened(SAMPLE)
    assert "This is a sample" in look.bar.text
    look.leave()
    assert asked == [SAMPLE, OWN]
    look.log_opened(OWN)
    assert not look.bar.isVisible()


def test_left_while_it_is_written_it_never_opens(qtbot: QtBot, theme: Theme) -> None:
    writing = Writing()
    look, asked = begun(qtbot, theme, writing)
    look.leave()
    assert not look.bar.isVisible()
    with qtbot.waitSignal(look._writing.done):
        writing.may_go_on.set()
    assert asked == []


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (LogError("The disk is full."), "The disk is full."),
    ],
)
def test_one_that_cannot_be_written_says_why_and_leaves_the_log_open(
    qtbot: QtBot, theme: Theme, error: Exception, sentence: str
) -> None:
    writing = Writing(error)
    look, asked = begun(qtbot, theme, writing)
    with qtbot.waitSignal(look.failed) as failed:
        writing.may_go_on.set()
    assert sentence in failed.args[0]
    assert not look.bar.isVisible()
    assert asked == []


def test_one_that_cannot_be_opened_can_be_tried_again(qtbot: QtBot, theme: Theme) -> None:
    writing = Writing()
    look, asked = begun(qtbot, theme, writing)
    writing.may_go_on.set()
    qtbot.waitUntil(lambda: asked == [SAMPLE])
    look.give_up()
    assert not look.bar.isVisible()
    look.begin()
    qtbot.waitUntil(lambda: asked == [SAMPLE, SAMPLE])
