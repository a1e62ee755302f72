"""The window and its pages, each loaded when it is first shown and joined to the others."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from runsore import locations
from runsore.settings import SettingsStore
from runsore.ui.main_window import MainWindow
from runsore.ui.page_entry import PageEntry
from runsore.ui.pages.today_parts import TodayPlace
from runsore.ui.theme import Theme

if TYPE_CHECKING:
    from runsore.core.log import LoggedCheckIn
    from runsore.presenters.draft import DraftStore
    from runsore.ui.observable_log import ObservableLog
    from runsore.ui.pages.learn_page import LearnPage
    from runsore.ui.pages.today_page import TodayPage

Clock = Callable[[], datetime]


class Pages(QObject):
    """`log_path` is the log in use when the window is made; `use_log` follows it.

    `settings_changed` is sent once every page has followed. `make_cards` makes more cards for the
    settings page, of the log at a path.
    """

    settings_changed = Signal()

    def __init__(
        self,
        log: "ObservableLog",
        log_path: Path,
        theme: Theme,
        settings: SettingsStore,
        clock: Clock,
        undo_stack: QUndoStack,
        memory: QSettings,
    ) -> None:
        super().__init__()
        self.log = log
        self._log_path = log_path
        self.theme = theme
        self.settings = settings
        self.clock = clock
        self.undo_stack = undo_stack
        self.make_cards: Callable[[Path], Sequence[QWidget]] = lambda _log: ()
        self._today: TodayPage | None = None
        self._place = TodayPlace(theme)
        self._place.parts.header.show_now(clock())
        self.window = MainWindow(self._entries(), theme, undo_stack, memory, self._place)
        self._place.parts.zones.arrange(self.window.page_width)
        self.window.new_check_in_requested.connect(self._new_check_in)
        self.window.save_requested.connect(self._save_check_in)

    @property
    def today(self) -> "TodayPage":
        self.window.page("today")
        return cast("TodayPage", self._today)

    @property
    def has_today(self) -> bool:
        """Whether the page was made, and not only its first sight."""
        return self._today is not None

    @property
    def _is_today_awaited(self) -> bool:
        return not self.has_today and self.window.current_page == "today"

    def today_in_turns(self) -> Iterator[None]:
        """Makes the page of its first sight, in pieces, unless another was asked for."""
        if not self._is_today_awaited:
            return
        import_module("runsore.ui.pages.today_page")
        yield
        if not self._is_today_awaited:
            return
        self.window.show_page("today")

    def retranslate(self) -> None:
        """Another language is spoken now."""
        if not self.has_today:
            self._place.retranslate()
        self.window.retranslate(self._entries())

    def use_log(self, path: Path) -> None:
        """Where another log than before is open: its own draft, its own place in Settings."""
        if path == self._log_path:
            return
        self._log_path = path
        self.today.use_drafts(_draft_of(path))
        self.window.forget_page("settings")

    def _entries(self) -> tuple[PageEntry, ...]:
        return (
            PageEntry("today", self.tr("Today"), self._make_today),
            PageEntry("trends", self.tr("Trends"), self._make_trends),
            PageEntry("log", self.tr("Log"), self._make_log),
            PageEntry("runs", self.tr("Runs"), self._make_runs),
            PageEntry("learn", self.tr("Learn"), self._make_learn),
            PageEntry("settings", self.tr("Settings"), self._make_settings),
        )

    def _make_today(self) -> QWidget:
        from runsore.ui.pages.today_page import TodayPage  # noqa: PLC0415 - after the first paint

        drafts = _draft_of(self._log_path)
        page = TodayPage(self._place, self.log, self.settings, self.clock, self.undo_stack, drafts)
        page.learn_requested.connect(self._learn)
        page.saved.connect(self._on_saved)
        page.failed.connect(self._on_failed)
        page.set_aside.connect(self._on_set_aside)
        self._today = page
        return self._place

    def _make_trends(self) -> QWidget:
        from runsore.ui.pages.trends_page import TrendsPage  # noqa: PLC0415 - after the first paint

        return TrendsPage(self.log, self.theme, self.settings, self.clock)

    def _make_log(self) -> QWidget:
        from runsore.ui.pages.log_page import LogPage  # noqa: PLC0415 - after the first paint

        page = LogPage(self.log, self.theme, self.settings, self.clock, self.undo_stack)
        page.edit_requested.connect(self._edit_check_in)
        return page

    def _make_runs(self) -> QWidget:
        from runsore.ui.pages.runs_page import RunsPage  # noqa: PLC0415 - after the first paint

        page = RunsPage(self.log, self.theme, self.settings, self.clock, self.undo_stack)
        page.import_requested.connect(self.window.import_requested)
        return page

    def _make_learn(self) -> QWidget:
        from runsore.ui.pages.learn_page import LearnPage  # noqa: PLC0415 - after the first paint

        return LearnPage(self.theme)

    def _make_settings(self) -> QWidget:
        from runsore.ui.pages.settings_page import SettingsPage  # noqa: PLC0415 - as above

        page = SettingsPage(self.settings, self.make_cards(self._log_path))
        page.changed.connect(self.apply_settings)
        page.failed.connect(self._on_failed)
        return page

    def _new_check_in(self) -> None:
        self.window.show_page("today")
        self.today.start_afresh()

    def _save_check_in(self) -> None:
        self.window.show_page("today")
        self.today.save()

    def _edit_check_in(self, logged: "LoggedCheckIn") -> None:
        self.window.show_page("today")
        self.today.edit(logged)

    def _learn(self, anchor: str) -> None:
        cast("LearnPage", self.window.show_page("learn")).show_anchor(anchor)

    def _on_saved(self, text: str) -> None:
        self.window.messages.good(text, self.tr("Show in Log"), self._show_log)

    def _on_set_aside(self, text: str) -> None:
        messages, bring_back = self.window.messages, self.today.bring_back_aside
        if text:
            messages.trouble(text, self.tr("Bring it back"), bring_back)
        else:
            messages.take_back(bring_back)

    def _on_failed(self, text: str) -> None:
        self.window.messages.trouble(text)

    def _show_log(self) -> None:
        self.window.show_page("log")

    def apply_settings(self) -> None:
        """Every page follows what was changed in the settings."""
        self.theme.set_choice(self.settings.current.theme)
        if self._today is not None:
            self._today.settings_changed()
        for page in self.window.made_pages:
            if hasattr(page, "settings_changed"):
                page.settings_changed()
        self.settings_changed.emit()


def _draft_of(log: Path) -> "DraftStore":
    from runsore.exchange.draft_file import DraftFile  # noqa: PLC0415 - after the first paint

    return DraftFile(locations.draft_path(log))
