"""The days after: yesterday comes back in a click, goes in a click, and nothing is lost."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from e2e.conftest import MORNING
from e2e.journeys import (
    check_in_a_sore_calf,
    click_region,
    drag_to,
    find,
    press,
    press_answer,
    wait_for,
)
from runsore.app import Program
from runsore.core.check_in import Form, WarmUp
from runsore.presenters.draft import Draft
from runsore.ui.widgets.pain_track import PainTrack
from runsore.ui.widgets.verdict_banner import VerdictBanner

ROOT = Path(__file__).parents[2]
DAY = timedelta(days=1)


def kept(program: Program) -> list[dict[str, int]]:
    """Levels by region of every check-in, newest first."""
    return [
        {spot.region.key: spot.level for spot in logged.check_in.spots}
        for logged in program.log.check_ins()
    ]


def test_yesterday_comes_back_with_its_answers_and_goes_again_in_a_click(
    qtbot: QtBot, start: Callable[..., Program]
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    program.window.close()

    second = start(MORNING + DAY)
    press(qtbot, second.window, "same-as-yesterday")
    spot = second.today.draft.spots[0]
    assert (spot.level, spot.warm_up, spot.form) == (3, WarmUp.EASES, Form.NORMAL)
    press(qtbot, second.window, "save")
    assert kept(second) == [{"left-upper-calf": 3}] * 2
    second.window.close()

    third = start(MORNING + 2 * DAY)
    press(qtbot, third.window, "gone-left-upper-calf")
    press(qtbot, third.window, "save")
    assert kept(third)[0] == {"left-upper-calf": 0}
    again = find(third.window, QPushButton, "same-as-yesterday")
    qtbot.waitUntil(lambda: not again.isVisible())


def test_the_log_makes_today_more_careful(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    card = click_region(qtbot, program, "right-achilles")
    drag_to(qtbot, find(find(card, QWidget, "moving"), PainTrack), 1)
    press(qtbot, program.window, "save")
    program.window.close()

    second = start(MORNING + DAY)
    qtbot.waitUntil(find(second.window, QPushButton, "same-as-yesterday").isVisible)
    card = click_region(qtbot, second, "right-achilles")
    drag_to(qtbot, find(find(card, QWidget, "moving"), PainTrack), 3)
    verdict = find(second.window, VerdictBanner).view
    assert verdict is not None
    assert verdict.headline == "Not today: rest or cross-train"
    assert any("worse from day to day" in reason.text for reason in verdict.reasons)


def test_a_save_can_be_undone_and_done_again(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    program.undo_stack.undo()
    assert kept(program) == []
    program.undo_stack.redo()
    assert kept(program) == [{"left-upper-calf": 3}]


def test_a_kept_check_in_is_edited_in_place(qtbot: QtBot, start: Callable[..., Program]) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    logged = program.log.check_ins()[0]
    program.today.edit(logged)
    card = wait_for(qtbot, program.window, QWidget, "spot-left-upper-calf")
    press_answer(qtbot, card, "form", "Slight hesitation")
    press(qtbot, program.window, "save")
    # It waits for what the log says besides what is being edited.
    qtbot.waitUntil(lambda: program.log.check_ins()[0].verdict != logged.verdict)
    (changed,) = program.log.check_ins()
    assert changed.stamp.id == logged.stamp.id
    assert changed.check_in.at == logged.check_in.at
    assert changed.verdict.run.value == "shorten"


def test_an_unsaved_check_in_is_there_after_quitting_and_keeps_its_day(
    qtbot: QtBot, start: Callable[..., Program]
) -> None:
    program = start()
    check_in_a_sore_calf(qtbot, program)
    program.window.close()

    same_day = start(MORNING + timedelta(hours=3))
    assert [spot.level for spot in same_day.today.draft.spots] == [3]
    assert same_day.today.draft.at is None
    same_day.window.close()

    next_day = start(MORNING + DAY)
    assert next_day.today.draft.at == MORNING
    press(qtbot, next_day.window, "save")
    assert next_day.log.check_ins()[0].check_in.day == MORNING.date()


def test_a_program_killed_in_the_middle_keeps_the_draft(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    program = (ROOT / "tests" / "e2e" / "program_to_kill.py").read_text(encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == b"written"
        running.send_signal(signal.SIGKILL)
    draft = tmp_path / "log.db.draft.json"
    assert draft.stat().st_mode & 0o777 == 0o600
    assert json.loads(draft.read_text())["notes"] == "stiff on the stairs"

    again = start()
    assert again.today.draft.notes == "stiff on the stairs"
    assert [spot.level for spot in again.today.draft.spots] == [4]


def test_days_in_a_row_can_be_filled_in_afterwards(
    qtbot: QtBot, start: Callable[..., Program]
) -> None:
    program = start()
    before = MORNING - 3 * DAY
    program.today.write(Draft(at=before))
    check_in_a_sore_calf(qtbot, program)
    press(qtbot, program.window, "save")
    assert program.log.check_ins()[0].check_in.at == before
    assert program.today.draft.at == before
