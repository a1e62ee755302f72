"""Changes that can be undone, and a stack that stays honest when the log refuses."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QUndoStack

from logged import check_in, workout
from memory_log import MemoryLog
from runsore.core.log import LogError, Record
from runsore.core.value import replace
from runsore.core.workout import SessionKind, Workout
from runsore.ui.log_commands import DeleteRecords, LogEditing, SaveRecords
from runsore.ui.observable_log import ObservableLog

NOW = datetime(2026, 3, 15, 7, tzinfo=UTC)
CALF = check_in("2026-03-02", {"left-upper-calf": 3})
KNEE = check_in("2026-03-03", {"left-kneecap": 2})
RUN = workout("2026-03-02", distance_km=8.0)
LONGER = replace(RUN, workout=Workout(RUN.workout.on, SessionKind.LONG, 16.0))


class MoodyLog(MemoryLog):
    """Refuses to write while it is told to."""

    refuses = False

    def save(self, records):
        self._refuse()
        super().save(records)

    def delete(self, identities, now):
        self._refuse()
        super().delete(identities, now)

    def _refuse(self):
        if self.refuses:
            raise LogError("The disk is full.")


class Desk:
    """A stack over a log, and the errors that were shown."""

    def __init__(self, *records: Record) -> None:
        self.kept = MoodyLog(records)
        self.log = ObservableLog()
        self.log.attach(self.kept)
        self.stack = QUndoStack()
        self.errors: list[str] = []
        self.editing = LogEditing(self.log, self.stack, lambda: NOW, self.errors.append)

    @property
    def contents(self) -> set[object]:
        """What is kept, whenever it was last changed."""
        check_ins = {(kept.stamp.id, kept.check_in) for kept in self.kept.check_ins()}
        return check_ins | {(kept.stamp.id, kept.workout) for kept in self.kept.workouts()}

    def delete(self, *records: Record) -> None:
        self.stack.push(DeleteRecords(self.editing, records, "delete"))

    def save(self, *records: Record, before: tuple[Record, ...] = ()) -> None:
        self.stack.push(SaveRecords(self.editing, records, "save", before))


@pytest.fixture
def desk(qapp) -> Desk:
    return Desk(CALF, KNEE, RUN)


def test_deleting_undoing_and_redoing(desk: Desk) -> None:
    full = desk.contents
    desk.delete(CALF, RUN)
    assert desk.contents == {(KNEE.stamp.id, KNEE.check_in)}
    assert set(desk.kept.tombstones) == {CALF.stamp.id, RUN.stamp.id}
    desk.stack.undo()
    assert desk.contents == full
    assert not desk.kept.tombstones
    desk.stack.redo()
    assert desk.contents == {(KNEE.stamp.id, KNEE.check_in)}


def test_what_is_brought_back_is_newer_than_its_tombstone(desk: Desk) -> None:
    desk.delete(CALF)
    gone = desk.kept.tombstones[CALF.stamp.id]
    desk.stack.undo()
    back = next(kept for kept in desk.kept.check_ins() if kept.stamp.id == CALF.stamp.id)
    assert back.stamp.updated_at >= gone
    assert back.stamp.created_at == CALF.stamp.created_at


def test_adding_and_taking_back(desk: Desk) -> None:
    full = desk.contents
    added = workout("2026-03-04", distance_km=5.0)
    desk.save(added)
    assert desk.contents == full | {(added.stamp.id, added.workout)}
    desk.stack.undo()
    assert desk.contents == full
    assert added.stamp.id in desk.kept.tombstones


def test_changing_and_taking_back(desk: Desk) -> None:
    full = desk.contents
    desk.save(LONGER, before=(RUN,))
    assert [kept.workout for kept in desk.kept.workouts()] == [LONGER.workout]
    desk.stack.undo()
    assert desk.contents == full


def test_a_change_that_is_refused_never_enters_the_stack(desk: Desk) -> None:
    desk.kept.refuses = True
    desk.delete(CALF)
    assert desk.errors == ["The disk is full."]
    assert (desk.stack.count(), desk.stack.canUndo()) == (0, False)


def test_an_undo_that_is_refused_can_be_tried_again(desk: Desk) -> None:
    full = desk.contents
    desk.delete(CALF)
    desk.kept.refuses = True
    desk.stack.undo()
    assert desk.errors == ["The disk is full."]
    assert (desk.stack.canUndo(), desk.stack.canRedo()) == (True, False)
    desk.kept.refuses = False
    desk.stack.undo()
    assert desk.contents == full
    assert (desk.stack.canUndo(), desk.stack.canRedo()) == (False, True)


def test_a_redo_that_is_refused_can_be_tried_again(desk: Desk) -> None:
    full = desk.contents
    desk.delete(CALF)
    desk.stack.undo()
    desk.kept.refuses = True
    desk.stack.redo()
    assert desk.contents == full
    assert (desk.stack.canUndo(), desk.stack.canRedo()) == (False, True)
    desk.kept.refuses = False
    desk.stack.redo()
    assert CALF.stamp.id in desk.kept.tombstones


def test_a_long_way_back_and_forth_ends_where_it_began(desk: Desk) -> None:
    desk.delete(CALF)
    desk.save(LONGER, before=(RUN,))
    desk.delete(KNEE, LONGER)
    end = desk.contents
    for _ in range(3):
        desk.stack.undo()
    for _ in range(3):
        desk.stack.redo()
    assert desk.contents == end == set()
