"""Another log is another runner's: nothing goes from one into the other."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from e2e.journeys import check_in_a_sore_calf, press
from runsore.app import Program


def test_a_draft_stays_with_its_own_log(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    with qtbot.waitSignal(program.opened):
        program.open_log(tmp_path / "other.db")
    assert program.today.draft.is_empty
    with qtbot.waitSignal(program.opened):
        program.open_log(tmp_path / "log.db")
    assert [spot.level for spot in program.today.draft.spots] == [3]


def test_a_file_that_is_no_log_leaves_the_log_in_use(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear diary")
    program.open_log(letter)
    qtbot.waitUntil(lambda: "letter.txt" in program.window.messages.text)
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    assert len(program.log.check_ins()) == 1
    program.window.back_up_requested.emit()
    qtbot.waitUntil(lambda: list(tmp_path.glob("backups/*.db")) != [])
    assert letter.read_text() == "Dear diary"
    assert sorted(path.name for path in tmp_path.glob("letter*")) == ["letter.txt"]
