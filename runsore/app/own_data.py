"""What is a runner's own: the logs opened lately, the settings' cards on them, deleting it all."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from runsore import locations
from runsore.app.desktop import Desktop
from runsore.app.late_files import own_files
from runsore.app.late_parts import sqlite_version
from runsore.app.pages import Pages
from runsore.presenters.draft import Draft
from runsore.settings import SettingsStore
from runsore.ui.deleting import Deleting
from runsore.ui.recent_logs import RecentLogs
from runsore.ui.theme import Theme
from runsore.ui.widgets.named import named


class OwnData(QObject):
    """`open_requested` carries a log to open. Of deleting: `close_requested` before anything goes,
    `reopen_requested` where nothing could go, `quit_requested` when all is gone."""

    open_requested = Signal(Path)
    close_requested = Signal()
    reopen_requested = Signal()
    quit_requested = Signal()
    unexpected = Signal(object)

    def __init__(
        self,
        pages: Pages,
        theme: Theme,
        settings: SettingsStore,
        memory: QSettings,
        desktop: Desktop,
    ) -> None:
        super().__init__(pages.window)
        self._pages = pages
        self._window = pages.window
        self._theme = theme
        self._settings = settings
        self._memory = memory
        self._desktop = desktop
        self._log: Path | None = None
        self._is_sample = False
        self.recent = RecentLogs(memory, self)
        self.recent.changed.connect(self._fill_menu)
        self._deleting = Deleting(own_files(self._of_program, settings), theme, self._window, self)
        self._deleting.close_requested.connect(self.close_requested)
        self._deleting.open_requested.connect(self.reopen_requested)
        self._deleting.deleted.connect(self._keep_nothing)
        self._deleting.finished.connect(self.quit_requested)
        self._deleting.failed.connect(self._window.messages.trouble)
        self._deleting.unexpected.connect(self.unexpected)
        self._window.retranslated.connect(self._fill_menu)
        self._fill_menu()

    def log_opened(self, log: Path, *, is_sample: bool) -> None:
        self._is_sample = is_sample
        if not is_sample:
            self._log = log
            self.recent.add(log)

    def cards(self, log: Path) -> Sequence[QWidget]:
        """Loaded with the settings page, which is after the first paint; of the runner's own log
        also while the sample is shown."""
        from runsore.ui.pages.settings_backups import BackupsCard  # noqa: PLC0415 - as said
        from runsore.ui.pages.settings_deletion import DeletionCard  # noqa: PLC0415 - as said
        from runsore.ui.pages.settings_log import LogCard  # noqa: PLC0415 - as said
        from runsore.ui.pages.settings_reminders import RemindersCard  # noqa: PLC0415 - as said

        tray = self._desktop.tray
        reminders = RemindersCard(
            self._settings,
            has_tray=tray is not None and tray.is_available(),
            autostart=self._desktop.autostart,
        )
        own = self._log if self._is_sample and self._log is not None else log
        backups = BackupsCard(self._settings, own.parent / "backups")
        for kept in (reminders, backups):
            kept.changed.connect(self._pages.apply_settings)
        where = LogCard(own, self.recent)
        where.open_requested.connect(self.open_requested)
        where.told.connect(self._window.messages.good)
        deletion = DeletionCard(is_sample=self._is_sample)
        deletion.delete_requested.connect(self._delete)
        for card in (reminders, where, backups):
            card.failed.connect(self._window.messages.trouble)
        return reminders, where, backups, deletion

    def _fill_menu(self) -> None:
        menu = self._window.recent_menu
        menu.clear()
        for log in self.recent.all():
            action = menu.addAction(str(log).replace("&", "&&"))
            action.triggered.connect(lambda _=False, log=log: self.open_requested.emit(log))
        menu.setEnabled(not menu.isEmpty())
        if not menu.isEmpty():
            menu.addSeparator()
            forget = named(menu.addAction(self.tr("&Forget this list")), "forget-recent")
            forget.triggered.connect(self.recent.forget)

    def show_about(self) -> None:
        from runsore.ui.diagnostics import diagnostics, versions  # noqa: PLC0415 - rarely wanted
        from runsore.ui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 - rarely wanted

        listed = versions(sqlite_version())
        text = diagnostics(listed, locations.messages_path())
        AboutDialog(self._theme, listed, text, self._window).open()

    def _delete(self) -> None:
        if self._log is not None:
            log = self._log.absolute()
            self._deleting.begin(log, [other for other in self.recent.all() if other != log])

    def _of_program(self, log: Path) -> list[Path]:
        """All that the program keeps besides the log and its copies."""
        draft, messages, sample = (
            locations.draft_path(log),
            locations.messages_path(),
            locations.sample_path(),
        )
        found = [
            *draft.parent.glob(f"{draft.name}*"),
            *self._settings.path.parent.glob(f"{self._settings.path.stem}.*"),
            Path(self._memory.fileName()),
            *messages.parent.glob(f"{messages.name}*"),
            *sample.parent.glob("*"),
        ]
        if self._desktop.autostart is not None:
            found.append(self._desktop.autostart.entry)
        return [path for path in found if path.is_file()]

    def _keep_nothing(self) -> None:
        """What the window would still write on its way out."""
        from runsore.ui.messages_file import let_go_of_messages  # noqa: PLC0415 - hardly ever

        self._pages.today.write(Draft())
        self._window.keeps_place = False
        self._memory.clear()
        self._memory.sync()
        Path(self._memory.fileName()).unlink(missing_ok=True)
        let_go_of_messages()
