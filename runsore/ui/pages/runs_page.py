"""Runs: what was run, in a table; imported, or added, edited and deleted by hand."""

from collections.abc import Callable
from datetime import datetime
from typing import cast
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent, QUndoStack
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from runsore.core.body import REGIONS
from runsore.core.log import LogError, LoggedWorkout, Stamp
from runsore.core.value import replace
from runsore.core.workout import SessionKind
from runsore.presenters.runs import Column, WorkoutRow, effort_words, rows_of
from runsore.settings import SettingsStore, Units
from runsore.ui.background import Background
from runsore.ui.delegates.two_line_delegate import TwoLineDelegate, row_height
from runsore.ui.dialogs.workout_dialog import WorkoutDialog
from runsore.ui.log_commands import DeleteRecords, LogEditing, SaveRecords
from runsore.ui.models.workout_table_model import WorkoutTableModel
from runsore.ui.observable_log import ObservableLog
from runsore.ui.overriding import override
from runsore.ui.pages.effort_card import EffortCard
from runsore.ui.palette import SPACE_L, SPACE_M
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.empty_state import EmptyState
from runsore.ui.widgets.message_bar import MessageBar
from runsore.ui.widgets.named import named
from runsore.ui.widgets.page_head import PageHead
from runsore.ui.widgets.record_table import RecordTable, neighbour_of
from runsore.ui.words import every_month, told, translated_wording

# Of what is left for them and what was sore.
NOTES_SHARE = 0.36
ASKS_EFFORT_DAYS = 7


class RunsPage(QWidget):
    import_requested = Signal()

    def __init__(
        self,
        log: ObservableLog,
        theme: Theme,
        settings: SettingsStore,
        clock: Callable[[], datetime],
        undo_stack: QUndoStack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._theme = theme
        self._settings = settings
        self._clock = clock
        self._wording = translated_wording()
        self._messages = MessageBar(theme)
        self._editing = LogEditing(log, undo_stack, clock, self._messages.trouble)
        self._wanted: tuple[UUID, ...] = ()
        self._is_stale = True
        self._background = Background(self)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_unread)
        self._model = WorkoutTableModel(self)
        self._make_table()
        self._head = PageHead(self.tr("Runs"), theme, undo_stack)
        self._add = self._tool("add-workout", self.tr("Add workout"), "plus")
        self._import = self._tool("import-workouts", self.tr("Import…"), "import")
        self._edit = self._tool("edit-workout", self.tr("Edit"), "edit")
        self._delete = self._tool("delete-workouts", self.tr("Delete"), "trash")
        self._effort = EffortCard(self._editing, settings, ASKS_EFFORT_DAYS)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._table)

    def settings_changed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Reads again, now or as soon as the page is seen."""
        self._is_stale = True
        if self.isVisible():
            self._read()

    def add_workout(self) -> None:
        self._open_dialog(None)

    def _make_table(self) -> None:
        self._table = named(RecordTable(self._model), "workouts")
        self._table.setAccessibleName(self.tr("Workouts"))
        self._table.setItemDelegate(TwoLineDelegate(self._theme, self._table))
        self._table.set_row_height(row_height(self._theme))
        self._table.sort_by(Column.WHEN, Qt.SortOrder.DescendingOrder)
        line = self._theme.sizes.line
        self._table.set_widths(
            {
                Column.WHEN: 7 * line,
                Column.KIND: 7 * line,
                Column.DISTANCE: 5 * line,
                Column.TIME: 4 * line,
                Column.PACE: 5 * line,
                Column.EFFORT: 6 * line,
                Column.ASCENT: 5 * line,
                Column.SOURCE: 5 * line,
            },
            {
                Column.WHEN: every_month(),
                Column.KIND: [self._wording.session_kind(kind) for kind in SessionKind],
                Column.EFFORT: [effort_words(rpe, self._wording) for rpe in (1, 4, 9)],
                Column.SORE: [f"{self._wording.region(region)} 10" for region in REGIONS],
            },
            {Column.NOTE: NOTES_SHARE},
        )
        for column in (Column.SOURCE, Column.ASCENT, Column.NOTE, Column.PACE):
            self._table.hide_when_narrow(column)

    def _tool(self, name: str, text: str, picture: str) -> QPushButton:
        is_main = name == "add-workout"
        button = named(QPushButton(text), name)
        button.setIcon(self._theme.icon(picture, "accent_text" if is_main else "text"))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if is_main:
            set_role(button, "primary")
        self._head.add(button)
        return button

    def _lay_out(self) -> None:
        self._states = named(QStackedWidget(), "runs-states")
        self._empty = EmptyState(
            self._theme,
            "runs",
            self.tr("No runs yet"),
            self.tr(
                "With your runs in the log, Runsore sees what a soreness followed and when a plan "
                "is much longer than what your legs are used to. Drop files from your watch or "
                "Strava's export on this window, or add a workout by hand."
            ),
            self.tr("Add a workout"),
        )
        self._loading = named(QLabel(self.tr("Reading the log…")), "loading")
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._loading, "muted")
        for state in (self._loading, self._empty, self._table):
            self._states.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._head)
        column.addWidget(self._messages)
        column.addWidget(self._effort)
        column.addWidget(self._states, 1)

    def _connect(self) -> None:
        self._log.changed.connect(self._refresh)
        self._add.clicked.connect(self.add_workout)
        self._import.clicked.connect(self.import_requested)
        self._empty.acted.connect(self.add_workout)
        self._edit.clicked.connect(self._edit_selected)
        self._delete.clicked.connect(self._delete_selected)
        self._table.open_requested.connect(self._edit_selected)
        self._table.delete_requested.connect(self._delete_selected)
        self._table.selection_changed.connect(self._show_tools)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        """Of a log that is still opening there is nothing to say yet."""
        if not self._log.is_open:
            self._states.setCurrentWidget(self._loading)
            return
        self._is_stale = False
        log, wording, units = self._log, self._wording, self._settings.current.units
        self._background.start(
            lambda: (rows_of(log.workouts(), wording, units, log.check_ins()), units)
        )

    def _on_read(self, read: object) -> None:
        rows, units = cast("tuple[tuple[WorkoutRow, ...], Units]", read)
        kept = self._wanted or tuple(entry.stamp.id for entry in self._selected())
        self._wanted = ()
        self._model.set_rows(rows, units)
        has_sources = any(row.source for row in rows)
        self._table.leave_out(frozenset() if has_sources else {Column.SOURCE})
        places = [i for i, row in enumerate(self._model.rows) if row.entry.stamp.id in kept]
        self._table.select(places or ([0] if rows else []))
        self._effort.offer([row.entry for row in rows])
        self._head.set_note(self._count_text(len(rows)))
        self._states.setCurrentWidget(self._table if rows else self._empty)
        self._show_tools()

    def _on_unread(self, error: Exception) -> None:
        if not isinstance(error, LogError):
            raise error
        self._messages.trouble(told(error), self.tr("Try again"), self._read)

    def _count_text(self, count: int) -> str:
        if not count:
            return ""
        return self.tr("1 workout") if count == 1 else self.tr("%n workouts", "", count)

    def _show_tools(self) -> None:
        count = len(self._selected())
        self._add.setVisible(bool(self._model.rows))
        self._edit.setVisible(bool(self._model.rows))
        self._delete.setVisible(bool(self._model.rows))
        self._edit.setEnabled(count == 1)
        self._delete.setEnabled(count > 0)

    def _selected(self) -> list[LoggedWorkout]:
        return [row.entry for row in self._table.selected()]

    def _edit_selected(self) -> None:
        selected = self._selected()
        if len(selected) == 1:
            self._open_dialog(selected[0])

    def _open_dialog(self, before: LoggedWorkout | None) -> None:
        units, today = self._settings.current.units, self._clock().date()
        dialog = WorkoutDialog(self._wording, self._theme, units, today, before, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep(dialog))
        dialog.open()

    def _keep(self, dialog: WorkoutDialog) -> None:
        draft, before = dialog.draft, dialog.before
        if draft.workout is None:
            return
        if before is None:
            record = LoggedWorkout(Stamp.new(uuid4(), self._clock()), draft.workout, draft.note)
            text = self.tr("add a workout")
        else:
            record = replace(before, workout=draft.workout, note=draft.note)
            text = self.tr("edit a workout")
        self._wanted = (record.stamp.id,)
        replaced = () if before is None else (before,)
        self._editing.stack.push(SaveRecords(self._editing, (record,), text, replaced))

    def _delete_selected(self) -> None:
        selected = self._selected()
        if not selected:
            return
        self._wanted = neighbour_of(
            [row.entry.stamp.id for row in self._model.rows],
            {entry.stamp.id for entry in selected},
        )
        count = len(selected)
        text = (
            self.tr("delete a workout") if count == 1 else self.tr("delete %n workouts", "", count)
        )
        self._editing.stack.push(DeleteRecords(self._editing, selected, text))
