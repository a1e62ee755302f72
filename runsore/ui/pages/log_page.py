"""Log: every check-in in a table, with all of the selected one beside it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QLabel, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from runsore.core.log import LogError, LoggedCheckIn
from runsore.presenters.log import (
    Column,
    LogRow,
    detail_of,
    matching,
    regions_in,
    rows_of,
    verdict_of_today,
)
from runsore.settings import SettingsStore
from runsore.ui.background import Background
from runsore.ui.delegates.level_delegate import LevelDelegate
from runsore.ui.delegates.two_line_delegate import TwoLineDelegate, row_height
from runsore.ui.log_commands import DeleteRecords, LogEditing
from runsore.ui.models.check_in_table_model import CheckInTableModel
from runsore.ui.observable_log import ObservableLog
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.check_in_detail import CheckInDetailView
from runsore.ui.widgets.empty_state import EmptyState
from runsore.ui.widgets.log_filters import LogFilters
from runsore.ui.widgets.message_bar import MessageBar
from runsore.ui.widgets.named import named
from runsore.ui.widgets.page_head import PageHead
from runsore.ui.widgets.record_table import RecordTable, neighbour_of
from runsore.ui.words import every_month, short_day, told, translated_wording

# In heights of a line, so that they grow with the text.
STACKS_BELOW = 66
DETAIL_WIDTH = 27
SEARCH_WIDTH = 18
SHOWS_PLANS_FROM = 45


class LogPage(QWidget):
    """`edit_requested` carries the LoggedCheckIn that is to be opened."""

    edit_requested = Signal(object)

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
        self._wording = translated_wording()
        self._messages = MessageBar(theme)
        self._editing = LogEditing(log, undo_stack, clock, self._messages.trouble)
        self._rows: tuple[LogRow, ...] = ()
        self._wanted: tuple[UUID, ...] = ()
        self._is_stale = True
        self._background = Background(self)
        self._background.done.connect(self._on_read)
        self._background.failed.connect(self._on_unread)
        self._judging = Background(self)
        self._judging.done.connect(self._on_judged)
        self._judging.failed.connect(self._on_unread)
        self._model = CheckInTableModel(theme, self)
        self._make_table()
        self._detail = CheckInDetailView(theme, self._wording)
        self._search = self._make_search()
        self._filters = named(LogFilters(self._wording, clock), "log-filters")
        self._head = PageHead(self.tr("Log"), theme, undo_stack)
        self._head.add(self._search)
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

    def _make_table(self) -> None:
        self._table = named(RecordTable(self._model), "check-ins")
        self._table.setAccessibleName(self.tr("Check-ins"))
        two_lines = TwoLineDelegate(self._theme, self._table)
        self._table.setItemDelegate(two_lines)
        self._table.setItemDelegateForColumn(Column.LEVEL, LevelDelegate(self._theme, self._table))
        self._table.set_row_height(row_height(self._theme))
        self._table.sort_by(Column.WHEN, Qt.SortOrder.DescendingOrder)
        line = self._theme.sizes.line
        self._table.hide_when_narrow(Column.PLANNED, SHOWS_PLANS_FROM * line)
        self._table.set_widths(
            {
                Column.WHEN: 7 * line,
                Column.LEVEL: 4 * line + 8,
                Column.VERDICT: 14 * line,
                Column.PLANNED: 8 * line,
            },
            {Column.WHEN: every_month()},
        )

    def _make_search(self) -> QLineEdit:
        search = named(QLineEdit(), "search-check-ins")
        search.setPlaceholderText(self.tr("Search regions, verdicts, notes"))
        search.setAccessibleName(self.tr("Search the log"))
        search.setClearButtonEnabled(True)
        search.addAction(
            self._theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        line = self._theme.sizes.line
        words = search.fontMetrics().horizontalAdvance(search.placeholderText())
        search.setFixedWidth(max(SEARCH_WIDTH * line, words + 4 * line))
        return search

    def _lay_out(self) -> None:
        self._found = named(QStackedWidget(), "found")
        self._found.addWidget(self._table)
        self._nothing = EmptyState(
            self._theme, "search", self.tr("Nothing matches"), "", self.tr("Show all check-ins")
        )
        self._found.addWidget(self._nothing)
        self._split = named(QSplitter(), "log-split")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(SPACE_M)
        self._split.addWidget(self._found)
        self._split.addWidget(self._detail)
        self._states = named(QStackedWidget(), "log-states")
        self._empty = EmptyState(
            self._theme,
            "log",
            self.tr("No check-ins yet"),
            self.tr("Every check-in you save on Today is kept here, with its verdict and reasons."),
        )
        self._loading = named(QLabel(self.tr("Reading the log…")), "loading")
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._loading, "muted")
        for state in (self._loading, self._empty, self._split):
            self._states.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._head)
        column.addWidget(self._filters)
        column.addWidget(self._messages)
        column.addWidget(self._states, 1)

    def _connect(self) -> None:
        self._log.changed.connect(self._refresh)
        self._theme.changed.connect(self._show_detail)
        self._search.textChanged.connect(self._show_matching)
        self._filters.changed.connect(self._show_matching)
        self._nothing.acted.connect(self._show_all)
        self._table.selection_changed.connect(self._show_detail)
        self._table.open_requested.connect(self._edit_selected)
        self._table.delete_requested.connect(self._delete_selected)
        self._detail.edit_requested.connect(self._edit_selected)
        self._detail.delete_requested.connect(self._delete_selected)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = self._theme.sizes.line
        stacked = event.size().width() < STACKS_BELOW * line
        wanted = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if self._split.orientation() is not wanted or not event.oldSize().isValid():
            self._split.setOrientation(wanted)
            self._split.setSizes([500, 500] if stacked else [620, 380])
        self._detail.setMinimumWidth(0 if stacked else DETAIL_WIDTH * line)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, int(stacked))

    def _read(self) -> None:
        """Of a log that is still opening there is nothing to say yet."""
        if not self._log.is_open:
            self._states.setCurrentWidget(self._loading)
            return
        self._is_stale = False
        log, wording, units = self._log, self._wording, self._settings.current.units
        self._background.start(lambda: rows_of(log.check_ins(), wording, units))

    def _on_read(self, rows: object) -> None:
        self._rows = cast("tuple[LogRow, ...]", rows)
        self._filters.set_regions(regions_in(self._rows))
        self._show_matching()

    def _on_unread(self, error: Exception) -> None:
        if not isinstance(error, LogError):
            raise error
        self._messages.trouble(told(error), self.tr("Try again"), self._read)

    def _show_matching(self) -> None:
        query = self._search.text()
        found = matching(self._rows, query, self._filters.wanted)
        kept = self._wanted or self._selected_ids()
        self._model.set_rows(found)
        self._select(kept)
        self._head.set_note(self._count_text(len(found), len(self._rows)))
        self._states.setCurrentWidget(self._split if self._rows else self._empty)
        self._found.setCurrentWidget(self._table if found else self._nothing)
        self._detail.setVisible(bool(found))
        self._nothing.set_text(self._why_nothing(query.strip()))
        self._search.setEnabled(bool(self._rows))
        self._filters.setVisible(bool(self._rows))
        self._show_detail()

    def _why_nothing(self, query: str) -> str:
        if not query:
            return self.tr("No check-in is as the filters ask.")
        if self._filters.wanted.asks_nothing:
            return self.tr("No check-in mentions “{query}”.").format(query=query)
        text = self.tr("No check-in mentions “{query}” and is as the filters ask.")
        return text.format(query=query)

    def _show_all(self) -> None:
        self._search.clear()
        self._filters.clear()

    def _select(self, identities: Sequence[UUID]) -> None:
        """What was selected and is still there, else the first row."""
        wanted = set(identities)
        places = [
            place for place, row in enumerate(self._model.rows) if row.entry.stamp.id in wanted
        ]
        self._wanted = ()
        self._table.select(places or ([0] if self._model.rows else []))

    def _count_text(self, found: int, all_of_them: int) -> str:
        if not all_of_them:
            return ""
        if found < all_of_them:
            return self.tr("{found} of {all}").format(found=found, all=all_of_them)
        return self.tr("1 check-in") if found == 1 else self.tr("%n check-ins", "", found)

    def _selected_entries(self) -> list[LoggedCheckIn]:
        return [row.entry for row in self._table.selected()]

    def _selected_ids(self) -> tuple[UUID, ...]:
        return tuple(entry.stamp.id for entry in self._selected_entries())

    def _show_detail(self) -> None:
        selected = self._selected_entries()
        detail = None
        if len(selected) == 1:
            units = self._settings.current.units
            detail = detail_of(selected[0], self._wording, units, short_day)
        self._detail.show_selection(detail, len(selected))
        if len(selected) == 1:
            self._judge_again(selected[0])

    def _judge_again(self, entry: LoggedCheckIn) -> None:
        log, wording = self._log, self._wording

        def judged() -> tuple[LoggedCheckIn, str]:
            history = log.history(entry.check_in.day, without=entry.stamp.id)
            return entry, verdict_of_today(entry, history, wording)

        self._judging.start(judged)

    def _on_judged(self, judged: tuple[LoggedCheckIn, str]) -> None:
        entry, verdict = judged
        if self._selected_entries() == [entry]:
            self._detail.show_verdict_of_today(verdict)

    def _edit_selected(self) -> None:
        selected = self._selected_entries()
        if len(selected) == 1:
            self.edit_requested.emit(selected[0])

    def _delete_selected(self) -> None:
        """The row below takes the selection, or the last that is left."""
        selected = self._selected_entries()
        if not selected:
            return
        self._wanted = neighbour_of(
            [row.entry.stamp.id for row in self._model.rows],
            {entry.stamp.id for entry in selected},
        )
        count = len(selected)
        text = (
            self.tr("delete a check-in")
            if count == 1
            else self.tr("delete %n check-ins", "", count)
        )
        self._editing.stack.push(DeleteRecords(self._editing, selected, text))
