"""Changes to the log that can be undone: saving records and deleting them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand, QUndoStack

from runsore.core.log import Entry, LogError, Record, Tombstone
from runsore.core.value import Value, replace
from runsore.ui.observable_log import ObservableLog
from runsore.ui.overriding import override
from runsore.ui.words import told


class LogEditing(Value):
    """What every change needs; `show_error` is given one sentence a runner can act on."""

    log: ObservableLog
    stack: QUndoStack
    clock: Callable[[], datetime]
    show_error: Callable[[str], None]


class _LogCommand(QUndoCommand):
    """A change that the log may refuse. One refused at first never enters the stack; one refused
    later stays where it was, to be tried again."""

    def __init__(self, editing: LogEditing, text: str) -> None:
        super().__init__(text)
        self._editing = editing
        self._was_done = False
        self._is_returning = False

    @override
    def redo(self) -> None:
        if self._returned():
            return
        if self._succeeds(self._do):
            self._was_done = True
        elif self._was_done:
            self._return_by(self._editing.stack.undo)
        else:
            self.setObsolete(True)

    @override
    def undo(self) -> None:
        if not self._returned() and not self._succeeds(self._take_back):
            self._return_by(self._editing.stack.redo)

    def _do(self) -> None:
        raise NotImplementedError

    def _take_back(self) -> None:
        raise NotImplementedError

    def _save(self, records: Sequence[Record]) -> None:
        """As changed now: an older version brought back is news to another copy of the log."""
        now = self._editing.clock()
        self._editing.log.save([replace(kept, stamp=kept.stamp.touched(now)) for kept in records])

    def _delete(self, records: Sequence[Entry]) -> None:
        self._editing.log.delete([kept.stamp.id for kept in records], self._editing.clock())

    def _succeeds(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except LogError as error:
            self._editing.show_error(told(error))
            return False
        return True

    def _return_by(self, step: Callable[[], None]) -> None:
        """The stack moves on whatever happened, so it is moved back as soon as it has."""
        self._is_returning = True
        self._editing.stack.indexChanged.connect(
            lambda _index: step(), Qt.ConnectionType.SingleShotConnection
        )

    def _returned(self) -> bool:
        was_returning, self._is_returning = self._is_returning, False
        return was_returning


class SaveRecords(_LogCommand):
    """Adds records or changes them; `before` holds the changed ones as they were."""

    def __init__(
        self,
        editing: LogEditing,
        records: Sequence[Record],
        text: str,
        before: Sequence[Record] = (),
    ) -> None:
        super().__init__(editing, text)
        changed = {kept.stamp.id for kept in before}
        self._records = tuple(records)
        self._before = tuple(before)
        self._added = tuple(kept for kept in records if kept.stamp.id not in changed)

    @override
    def _do(self) -> None:
        self._save(self._records)

    @override
    def _take_back(self) -> None:
        if self._added:
            self._delete(self._added)
        if self._before:
            self._save(self._before)


class DeleteRecords(_LogCommand):
    def __init__(self, editing: LogEditing, records: Sequence[Record], text: str) -> None:
        super().__init__(editing, text)
        self._records = tuple(records)

    @override
    def _do(self) -> None:
        self._delete(self._records)

    @override
    def _take_back(self) -> None:
        self._save(self._records)


class ImportRecords(_LogCommand):
    """Records of another log that were kept just now, on another thread, with their own stamps.

    `before` holds what they replaced or deleted. Undone and done again they are changes of now.
    """

    def __init__(
        self,
        editing: LogEditing,
        entries: Sequence[Entry],
        before: Sequence[Record],
        text: str,
    ) -> None:
        super().__init__(editing, text)
        here = {(type(kept), kept.stamp.id) for kept in before}
        self._before = tuple(before)
        self._saved = tuple(kept for kept in entries if not isinstance(kept, Tombstone))
        self._deleted = tuple(kept for kept in entries if isinstance(kept, Tombstone))
        self._added = tuple(kept for kept in self._saved if (type(kept), kept.stamp.id) not in here)

    @override
    def _do(self) -> None:
        if not self._was_done:
            self._editing.log.changed.emit()
            return
        self._save(self._saved)
        self._delete(self._deleted)

    @override
    def _take_back(self) -> None:
        self._delete(self._added)
        self._save(self._before)
