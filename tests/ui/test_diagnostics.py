"""Diagnostics help with a fault and hold nothing of a runner."""

import getpass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from runsore import __version__
from runsore.ui.diagnostics import diagnostics, versions
from runsore.ui.messages_file import details_of


def test_they_name_every_version(qapp: QApplication, tmp_path: Path) -> None:
    text = diagnostics(versions("3.99.1"), tmp_path / "none.log")
    for part in (f"Runsore: {__version__}", "Python: 3.", "Qt: 6.", "SQLite: 3.99.1", "offscreen"):
        assert part in text
    assert "No messages." in text


def test_they_hold_no_health_data_and_no_name_of_a_person(
    qapp: QApplication, tmp_path: Path
) -> None:
    """The messages are the only part that a check-in could ever get into."""
    with pytest.raises(ValueError, match="achilles") as raised:
        raise ValueError("level 7 in left-achilles, limped home")
    messages = tmp_path / "runsore.log"
    messages.write_text("\n".join([*map(str, range(100)), details_of(raised.value)]))
    text = diagnostics(versions("3"), messages)
    assert "ValueError" in text
    for told in ("achilles", "limped", str(tmp_path), str(Path.home()), f"/{getpass.getuser()}"):
        assert told not in text


def test_only_the_last_messages_are_in(qapp: QApplication, tmp_path: Path) -> None:
    messages = tmp_path / "runsore.log"
    messages.write_text("\n".join(f"message {number}" for number in range(100)))
    lines = diagnostics(versions("3"), messages).splitlines()
    assert [line for line in lines if line.startswith("message")] == [
        f"message {number}" for number in range(80, 100)
    ]
