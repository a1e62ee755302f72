"""The desktop the program is started on: what it starts with the next login."""

import sys

import pytest

from runsore.app.desktop import Desktop, _this_program, real_desktop
from runsore.ui.theme import Theme


def test_by_default_there_is_nothing_of_it() -> None:
    assert Desktop() == Desktop(tray=None, autostart=None, greets=False)


def test_the_real_one_has_a_tray_an_autostart_and_a_greeting(theme: Theme) -> None:
    desktop = real_desktop()
    assert desktop.tray is not None
    assert not desktop.tray.is_available(), "there is none on this screen"
    assert desktop.autostart is not None
    assert not desktop.autostart.is_on
    assert desktop.greets


def test_it_starts_the_program_that_is_running(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/runsore")
    assert _this_program() == ["/usr/bin/runsore"]
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert _this_program() == [sys.executable, "-m", "runsore"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert _this_program() == [sys.executable]
