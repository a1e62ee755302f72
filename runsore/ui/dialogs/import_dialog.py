"""An import before it happens: read with progress, shown in numbers, then kept or left."""

from collections.abc import Callable, Sequence
from threading import Event
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from runsore.core.log import Entry, FileRefusedError, LogError, Record
from runsore.ui.background import Background
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

_WIDTH = 460
_STEPS = 1000


class ShownMerge(Protocol):
    """What an import will write and replace, and how many records stand how to the log."""

    @property
    def entries(self) -> Sequence[Entry]: ...
    @property
    def before(self) -> Sequence[Record]: ...
    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def deleted(self) -> int: ...
    @property
    def known(self) -> int: ...
    @property
    def older(self) -> int: ...


class _CancelledError(Exception):
    """Raised into the reading, so that it stops where it is."""


class ImportDialog(QDialog):
    """Accepted once the import is kept; until then the log is as it was.

    `plan` reads the files, `keep` writes and returns what was; both run on another thread and raise
    FileRefusedError or LogError. `plan` calls what it is given with the part read, 0 to 1.
    """

    _part_read = Signal(float)
    unexpected = Signal(object)

    def __init__(
        self,
        plan: Callable[[Callable[[float], None]], ShownMerge],
        keep: Callable[[ShownMerge], ShownMerge],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import"))
        self.setMinimumWidth(_WIDTH)
        self.merged: ShownMerge | None = None
        self._plan = plan
        self._keep = keep
        self._stop = Event()
        self._text = named(WrappedLabel(), "import-text")
        self._bar = named(QProgressBar(), "import-progress")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._counts = QWidget()
        self._counts.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go_on = named(
            self._buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole),
            "do-import",
        )
        self._leave = named(
            self._buttons.button(QDialogButtonBox.StandardButton.Cancel), "cancel-import"
        )
        self._lay_out()
        self._part_read.connect(self._show_part, Qt.ConnectionType.QueuedConnection)
        self._planning = self._background(self._on_planned, self._on_refused)
        self._keeping = self._background(self._on_kept, self._on_refused)

    def begin(self) -> None:
        """Shows the dialog and starts to read."""
        self._text.setText(self.tr("Reading…"))
        self._go_on.setEnabled(False)
        stop, tell, plan = self._stop, self._part_read.emit, self._plan

        def on_read(part: float) -> None:
            if stop.is_set():
                raise _CancelledError
            tell(part)

        self._planning.start(lambda: plan(on_read))
        self.open()

    @override
    def reject(self) -> None:
        """While files are read, the reading stops first; while it is written, it is too late."""
        if self._keeping.is_busy:
            return
        if self._planning.is_busy:
            self._stop.set()
            self._leave.setEnabled(False)
            self._text.setText(self.tr("Stopping…"))
            return
        super().reject()

    def _background(
        self, done: Callable[[ShownMerge], None], failed: Callable[[Exception], None]
    ) -> Background:
        made = Background(self)
        made.done.connect(done)
        made.failed.connect(failed)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        for part in (self._text, self._bar, self._counts):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self._import)
        self._buttons.rejected.connect(self.reject)

    def _show_part(self, part: float) -> None:
        self._bar.setValue(round(part * _STEPS))

    def _on_planned(self, merged: ShownMerge) -> None:
        if self._stop.is_set():
            super().reject()
            return
        self.merged = merged
        self._bar.hide()
        self._show_counts(merged)
        anything = bool(merged.new or merged.changed or merged.deleted)
        self._text.setText(
            self.tr("This is what the import would do. Until then nothing is changed.")
            if anything
            else self.tr("Everything in there is in your log already.")
        )
        self._go_on.setEnabled(anything)
        (self._go_on if anything else self._leave).setFocus()
        self._fit()

    def _show_counts(self, merged: ShownMerge) -> None:
        grid = QGridLayout(self._counts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        lines = (
            ("new", merged.new, self.tr("new")),
            ("changed", merged.changed, self.tr("changed later than here")),
            ("deleted", merged.deleted, self.tr("deleted there, so deleted here too")),
            ("known", merged.known, self.tr("already here")),
            ("older", merged.older, self.tr("older than here, so left out")),
        )
        for row, (name, count, text) in enumerate(lines):
            number = named(QLabel(str(count)), f"import-{name}")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            set_role(number, "strong")
            grid.addWidget(number, row, 0)
            grid.addWidget(QLabel(text), row, 1)
        self._counts.show()

    def _fit(self) -> None:
        """As high as its sentences need at the width that it has."""
        column = self.layout()
        if column is not None:
            column.activate()
            self.resize(self.width(), column.totalHeightForWidth(self.width()))

    def _import(self) -> None:
        merged, keep = self.merged, self._keep
        if merged is None or self._keeping.is_busy:
            return
        self._go_on.setEnabled(False)
        self._leave.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._text.setText(self.tr("Importing…"))
        self._keeping.start(lambda: keep(merged))

    def _on_kept(self, merged: ShownMerge) -> None:
        self.merged = merged
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, _CancelledError):
            super().reject()
            return
        self._bar.hide()
        self._counts.hide()
        self._go_on.setEnabled(False)
        self._leave.setEnabled(True)
        self._leave.setFocus()
        if isinstance(error, FileRefusedError | LogError):
            self._text.setText(str(error))
            self._fit()
        else:
            self._text.setText(self.tr("The import failed, and nothing was changed."))
            self.unexpected.emit(error)
