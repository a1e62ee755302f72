"""An import before it happens: read with progress, asked about, shown, then kept or left."""

from collections.abc import Callable, Mapping, Sequence
from threading import Event
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from runsore.core.activity import Activity
from runsore.core.arrivals import Arrival
from runsore.core.log import FileRefusedError, LogError
from runsore.core.value import Value
from runsore.core.workout import SessionKind
from runsore.presenters.arrivals import ArrivalRow, rows_of
from runsore.presenters.columns import ColumnMapping, TableHead
from runsore.settings import Units
from runsore.ui.background import Background
from runsore.ui.dialogs.arrival_list import ArrivalList
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.column_form import ColumnForm
from runsore.ui.widgets.merge_counts import MergeCounts, ShownMerge
from runsore.ui.widgets.named import named
from runsore.ui.widgets.work_progress import WorkProgress
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.ui.words import told
from runsore.wording import Wording

_WIDTH = 460
_WIDE = QSize(940, 620)
_AROUND = 48

OnRead = Callable[[float], None]
Mappings = Mapping[str, ColumnMapping]
Chosen = Sequence[tuple[Activity, SessionKind]]


class ShownPlan(Protocol):
    """What exports of Runsore would change, and the activities that are no export's."""

    @property
    def merge(self) -> ShownMerge: ...
    @property
    def arrivals(self) -> Sequence[Arrival]: ...


class ImportSteps(Value):
    """What an import does, step by step, on another thread; each raises FileRefusedError or
    LogError, and calls what it is given with the part read, 0 to 1.

    `look` finds the tables whose columns have to be named, `plan` reads with the columns named by
    the tables' keys, `keep` writes and returns what was.
    """

    look: Callable[[OnRead], Sequence[TableHead]]
    plan: Callable[[Mappings, OnRead], ShownPlan]
    keep: Callable[[ShownPlan, Chosen], ShownMerge]


class _CancelledError(Exception):
    """Raised into the reading, so that it stops where it is."""


class ImportDialog(QDialog):
    """Accepted once the import is kept, which `merged` then tells; until then the log is as it was.

    `mapped` tells of every table whose columns were named: its head and the mapping.
    """

    _part_read = Signal(float)
    unexpected = Signal(object)
    mapped = Signal(object, object)

    def __init__(
        self,
        steps: ImportSteps,
        theme: Theme,
        wording: Wording,
        units: Units,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import"))
        self.setMinimumWidth(_WIDTH)
        self.merged: ShownMerge | None = None
        self._steps = steps
        self._wording = wording
        self._units = units
        self._planned: ShownPlan | None = None
        self._tables: list[TableHead] = []
        self._mappings: dict[str, ColumnMapping] = {}
        self._stop = Event()
        self._text = named(WrappedLabel(), "import-text")
        self._progress = WorkProgress()
        self._counts = MergeCounts()
        self._columns = named(ColumnForm(), "import-columns")
        self._arrivals = named(ArrivalList(theme, wording, units), "import-arrivals")
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go_on = named(
            self._buttons.addButton(self.tr("&Import"), roles.AcceptRole), "do-import"
        )
        set_role(self._go_on, "primary")
        self._next = named(
            self._buttons.addButton(self.tr("Co&ntinue"), roles.ActionRole), "name-columns"
        )
        set_role(self._next, "primary")
        self._skip = named(
            self._buttons.addButton(self.tr("&Leave it out"), roles.ActionRole), "skip-table"
        )
        self._leave = named(
            self._buttons.button(QDialogButtonBox.StandardButton.Cancel), "cancel-import"
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        self._parts = (self._progress, self._counts, self._columns, self._arrivals)
        column.addWidget(self._text)
        column.addWidget(self._progress)
        column.addWidget(self._counts)
        column.addWidget(self._columns, 1)
        column.addWidget(self._arrivals, 1)
        column.addStretch(0)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._part_read.connect(self._progress.show_part, Qt.ConnectionType.QueuedConnection)
        self._looking = self._background(self._on_looked)
        self._planning = self._background(self._on_planned)
        self._keeping = self._background(self._on_kept)
        self._columns.changed.connect(self._show_columns_state)
        self._arrivals.model.choice_changed.connect(self._show_choice)
        self._buttons.accepted.connect(self._import)
        self._buttons.rejected.connect(self.reject)
        self._next.clicked.connect(self._columns_named)
        self._skip.clicked.connect(self._next_table)

    def _background(self, done: Callable[..., None]) -> Background:
        made = Background(self)
        made.done.connect(done)
        made.failed.connect(self._on_refused)
        return made

    def begin(self) -> None:
        """Shows the dialog and starts to read."""
        look = self._steps.look
        self._read(self._looking, lambda: look(self._on_read))
        self.open()

    @override
    def reject(self) -> None:
        """While files are read, the reading stops first; while it is written, it is too late."""
        if self._keeping.is_busy:
            return
        if self._looking.is_busy or self._planning.is_busy:
            self._stop.set()
            self._leave.setEnabled(False)
            self._text.setText(self.tr("Stopping…"))
            return
        super().reject()

    def _on_read(self, part: float) -> None:
        """Called on the other thread."""
        if self._stop.is_set():
            raise _CancelledError
        self._part_read.emit(part)

    def _read(self, work: Background, read: Callable[[], object]) -> None:
        self._show_only(self._progress)
        self._text.setText(self.tr("Reading…"))
        self._progress.begin()
        work.start(read)

    def _on_looked(self, tables: Sequence[TableHead]) -> None:
        if self._stop.is_set():
            super().reject()
            return
        self._tables = list(tables)
        self._ask_or_plan()

    def _ask_or_plan(self) -> None:
        if self._tables:
            self._ask(self._tables[0])
            return
        plan, mappings = self._steps.plan, dict(self._mappings)
        wording, units = self._wording, self._units

        def read() -> tuple[ShownPlan, tuple[ArrivalRow, ...]]:
            planned = plan(mappings, self._on_read)
            # Of ten thousand, the rows alone would hold up the window.
            return planned, rows_of(planned.arrivals, wording, units)

        self._read(self._planning, read)

    def _ask(self, head: TableHead) -> None:
        self._columns.show_table(head)
        text = self.tr("{file}: which column says what? Runsore remembers it for such tables.")
        self._text.setText(text.format(file=head.where))
        self._show_only(self._columns)
        self._show_columns_state()
        self._widen()

    def _show_columns_state(self) -> None:
        self._next.setEnabled(self._columns.mapping.is_enough)
        self._next.setToolTip(
            ""
            if self._columns.mapping.is_enough
            else self.tr("A day is needed, and a distance or a time.")
        )

    def _columns_named(self) -> None:
        head, mapping = self._tables[0], self._columns.mapping
        self._mappings[head.key] = mapping
        self.mapped.emit(head, mapping)
        self._next_table()

    def _next_table(self) -> None:
        self._tables.pop(0)
        self._ask_or_plan()

    def _on_planned(self, read: tuple[ShownPlan, tuple[ArrivalRow, ...]]) -> None:
        if self._stop.is_set():
            super().reject()
            return
        planned, rows = read
        self._planned = planned
        shown: list[QWidget] = []
        if planned.merge.is_anything or not planned.arrivals:
            self._counts.show_merge(planned.merge)
            shown.append(self._counts)
        if planned.arrivals:
            self._arrivals.show_rows(rows)
            shown.append(self._arrivals)
            self._widen()
        self._show_only(*shown)
        self._show_choice()
        (self._go_on if self._go_on.isEnabled() else self._leave).setFocus()
        if not planned.arrivals:
            self._fit()

    def _show_choice(self) -> None:
        planned = self._planned
        if planned is None:
            return
        merge, count = planned.merge, self._arrivals.count
        anything = bool(merge.new or merge.changed or merge.deleted or count)
        self._go_on.setEnabled(anything)
        self._text.setText(self._sentence(planned, count, anything=anything))

    def _sentence(self, planned: ShownPlan, count: int, *, anything: bool) -> str:
        if planned.arrivals and count == 1:
            return self.tr("1 workout would be imported. Until then nothing is changed.")
        if planned.arrivals and count:
            text = self.tr("{count} workouts would be imported. Until then nothing is changed.")
            return text.format(count=count)
        if anything:
            return self.tr("This is what the import would do. Until then nothing is changed.")
        if any(one.cause is None or one.activity is None for one in planned.arrivals):
            return self.tr("Nothing is ticked, so nothing would be imported.")
        return self.tr("Everything in there is in your log already.")

    def _import(self) -> None:
        planned, keep, chosen = self._planned, self._steps.keep, self._arrivals.chosen
        if planned is None or self._keeping.is_busy:
            return
        self._leave.setEnabled(False)
        self._show_only(self._progress)
        self._progress.begin_unmeasured()
        self._text.setText(self.tr("Importing…"))
        self._keeping.start(lambda: keep(planned, chosen))

    def _on_kept(self, merged: ShownMerge) -> None:
        self.merged = merged
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, _CancelledError):
            super().reject()
            return
        self._show_only()
        self._leave.setEnabled(True)
        self._leave.setFocus()
        if isinstance(error, FileRefusedError | LogError):
            self._text.setText(told(error))
            self._fit()
        else:
            self._text.setText(self.tr("The import failed, and nothing was changed."))
            self.unexpected.emit(error)

    def _show_only(self, *shown: QWidget) -> None:
        for part in self._parts:
            part.setVisible(part in shown)
        is_preview = self._counts in shown or self._arrivals in shown
        is_asking = self._columns in shown
        self._next.setVisible(is_asking)
        self._skip.setVisible(is_asking)
        self._go_on.setVisible(not is_asking)
        self._go_on.setEnabled(is_preview)

    def _widen(self) -> None:
        """Room for a table, within the window."""
        window = self.parentWidget()
        room = window.size() - QSize(_AROUND, _AROUND) if window else _WIDE
        self.resize(self.size().expandedTo(_WIDE.boundedTo(room)))

    def _fit(self) -> None:
        """As high as its sentences need at the width that it has."""
        column = self.layout()
        if column is not None:
            column.activate()
            self.resize(self.width(), column.totalHeightForWidth(self.width()))
