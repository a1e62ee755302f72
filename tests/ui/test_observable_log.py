"""The log as the window sees it: empty while it opens, and one signal for whatever changes."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from logged import check_in, workout
from memory_log import MemoryLog
from runsore.core.history import History
from runsore.core.log import LogError, LoggedRecovery, RecoveryDay, Stamp, recovery_id
from runsore.ui.observable_log import ObservableLog

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
TODAY = date(2026, 3, 15)
CALF = check_in("2026-03-02", {"left-upper-calf": 3})
RUN = workout("2026-03-02", distance_km=8.0)
NIGHT = LoggedRecovery(Stamp.new(recovery_id(TODAY), NOW), RecoveryDay(TODAY, 7.5))


@pytest.fixture
def log(qapp: QApplication) -> ObservableLog:
    return ObservableLog()


def changes_of(log: ObservableLog) -> list[None]:
    seen: list[None] = []
    log.changed.connect(lambda: seen.append(None))
    return seen


def test_a_log_that_is_still_opening_reads_as_empty(log: ObservableLog) -> None:
    assert not log.is_open
    for read in (log.check_ins, log.workouts, log.recovery_days, log.entries):
        assert list(read()) == []
    assert log.history(TODAY) == History()


def test_a_log_that_is_still_opening_refuses_to_write_with_a_sentence(log: ObservableLog) -> None:
    changes = changes_of(log)
    sentence = "The log is still opening; try again in a moment."
    with pytest.raises(LogError, match=sentence):
        log.save([CALF])
    with pytest.raises(LogError, match=sentence):
        log.delete([CALF.stamp.id], NOW)
    assert changes == []


def test_a_log_that_opened_is_news_to_every_page(log: ObservableLog) -> None:
    changes = changes_of(log)
    log.attach(MemoryLog([CALF, RUN, NIGHT]))
    assert log.is_open
    assert len(changes) == 1
    assert log.check_ins() == [CALF]
    assert log.workouts() == [RUN]
    assert log.recovery_days() == [NIGHT]
    assert set(log.entries()) == {CALF, RUN, NIGHT}
    assert log.check_ins(first=TODAY) == []
    assert log.history(TODAY) != History()


def test_the_check_in_being_edited_is_no_history(log: ObservableLog) -> None:
    log.attach(MemoryLog([CALF]))
    assert log.history(TODAY, without=CALF.stamp.id) == History.of([], [])


def test_saving_and_deleting_are_told_after_they_are_done(log: ObservableLog) -> None:
    log.attach(MemoryLog())
    seen: list[int] = []
    log.changed.connect(lambda: seen.append(len(log.check_ins())))
    log.save([CALF])
    log.delete([CALF.stamp.id], NOW)
    assert seen == [1, 0]


def test_a_change_that_was_refused_is_no_change(log: ObservableLog) -> None:
    kept = MemoryLog()
    log.attach(kept)
    changes = changes_of(log)
    kept.close()
    with pytest.raises(LogError):
        log.save([CALF])
    assert changes == []


def test_another_log_takes_the_place_of_the_one_before_and_that_is_closed(
    log: ObservableLog,
) -> None:
    first, second = MemoryLog([CALF]), MemoryLog([RUN])
    log.attach(first)
    log.attach(second)
    assert (log.check_ins(), log.workouts()) == ([], [RUN])
    with pytest.raises(LogError):
        first.check_ins()


def test_a_log_closed_reads_as_empty_and_can_be_closed_again(log: ObservableLog) -> None:
    log.attach(MemoryLog([CALF]))
    log.close()
    log.close()
    assert not log.is_open
    assert list(log.check_ins()) == []
