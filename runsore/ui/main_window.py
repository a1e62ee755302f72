"""The window: a sidebar of pages, the menus and their shortcuts. It decides nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QLocale, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QPaintEvent, QUndoStack
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.overlaid_window import OverlaidWindow
from runsore.ui.overriding import override
from runsore.ui.page_entry import Footed, PageEntry, Retranslatable
from runsore.ui.palette import SPACE_M, SPACE_S, SPACE_XS
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.tab_order import focus_like, next_stop

SMALLEST = QSize(720, 480)
FIRST_SIZE = QSize(1280, 860)


class MainWindow(OverlaidWindow):
    """Pages by name; `first_painted` is sent once, when there is something to see. That may be a
    `first_sight`, where the first page is to be.

    Where `hides` says so, closing the window hides it and sends `hidden_instead`; else `closed`
    is sent. `keeps_place` is whether it remembers where it was.
    """

    first_painted = Signal()
    retranslated = Signal()
    new_check_in_requested = Signal()
    save_requested = Signal()
    open_log_requested = Signal()
    back_up_requested = Signal()
    restore_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    report_requested = Signal()
    sample_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()
    hidden_instead = Signal()
    closed = Signal()

    def __init__(
        self,
        entries: Sequence[PageEntry],
        theme: Theme,
        undo_stack: QUndoStack,
        memory: QSettings,
        first_sight: QWidget | None = None,
    ) -> None:
        self._stack = named(QStackedWidget(), "pages")
        super().__init__(theme, self._stack)
        self.setObjectName("main-window")
        self.setWindowTitle("Runsore")
        self.setWindowIcon(theme.icon("runsore", "accent"))
        self.setMinimumSize(SMALLEST)
        self._entries = {entry.name: entry for entry in entries}
        self._first = next(iter(self._entries))
        self._undo_stack = undo_stack
        self._memory = memory
        self._pages: dict[str, QWidget] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._painted = False
        self.hides: Callable[[], bool] = lambda: False
        self.keeps_place = True
        self._actions = self._page_actions()
        self._allows_keeping = True
        self._menus: list[QMenu] = []
        self._lay_out()
        self._fill_menus()
        self._restore_place()
        self._actions[self._first].setChecked(True)
        self._stack.addWidget(first_sight or self.page(self._first))

    @property
    def page_width(self) -> int:
        """What a page will have, about, before it is shown."""
        return self.width() - self._sidebar.sizeHint().width()

    def retranslate(self, entries: Sequence[PageEntry]) -> None:
        """Says everything again in the language of now, with the same pages under new titles; a
        page that cannot do so itself is made anew."""
        self.setLocale(QLocale())
        self._entries = {entry.name: entry for entry in entries}
        for name, entry in self._entries.items():
            self._actions[name].setText(entry.title)
            self._buttons[name].setAccessibleName(entry.title)
        self._fill_menus()
        shown, pages, focused = self.current_page, self._pages, self.focusWidget()
        self._pages = {
            name: page for name, page in pages.items() if isinstance(page, Retranslatable)
        }
        focus_like(focused, self.show_page(shown))
        for page in pages.values():
            if page not in self._pages.values():
                self._stack.removeWidget(page)
                page.deleteLater()
        for page in self._pages.values():
            if isinstance(page, Retranslatable):
                page.retranslate()
        self.retranslated.emit()

    def page(self, name: str) -> QWidget:
        """The page, made now if nobody looked at it yet."""
        if name not in self._pages:
            page = self._entries[name].make()
            page.setObjectName(f"{name}-page")
            self._pages[name] = page
            if self._stack.indexOf(page) < 0:
                self._stack.addWidget(page)
            if isinstance(page, Footed):
                page.foot_changed.connect(self._place_messages)
        return self._pages[name]

    def show_page(self, name: str) -> QWidget:
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self._actions[name].setChecked(True)
        return page

    def forget_page(self, name: str) -> None:
        """The page is made anew when it is next shown."""
        page = self._pages.pop(name, None)
        if page is None:
            return
        if page is self._stack.currentWidget():
            self.show_page(self._first)
        self._stack.removeWidget(page)
        page.deleteLater()

    @property
    def current_page(self) -> str:
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), self._first)

    @property
    def made_pages(self) -> Sequence[QWidget]:
        return tuple(self._pages.values())

    def _page_actions(self) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {}
        for number, entry in enumerate(self._entries.values(), start=1):
            action = QAction(
                self._theme.icon(entry.name, "muted", "accent_soft_text"), entry.title, self
            )
            action.setCheckable(True)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _, name=entry.name: self.show_page(name))
            group.addAction(action)
            actions[entry.name] = action
        return actions

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sidebar = self._make_sidebar()
        row.addWidget(self._sidebar)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(0)
        self._notices.addWidget(self._stack, 1)
        row.addLayout(self._notices, 1)
        self.setCentralWidget(body)

    def add_notice(self, notice: QWidget) -> None:
        """Over the pages, under the notices that are there already."""
        self._notices.insertWidget(self._notices.count() - 1, notice)

    def _make_sidebar(self) -> QFrame:
        sidebar = named(QFrame(), "sidebar")
        column = QVBoxLayout(sidebar)
        column.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_XS)
        brand = named(QLabel("Runsore"), "brand")
        set_role(brand, "brand")
        column.addWidget(brand)
        column.addSpacing(SPACE_S)
        *pages, last = list(self._entries)
        for name in pages:
            column.addWidget(self._sidebar_button(name))
        column.addStretch(1)
        column.addWidget(self._sidebar_button(last))
        return sidebar

    def _sidebar_button(self, name: str) -> QToolButton:
        button = named(QToolButton(), f"show-{name}")
        button.setDefaultAction(self._actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(20, 20))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._entries[name].title)
        set_role(button, "sidebar")
        self._buttons[name] = button
        return button

    def _fill_menus(self) -> None:
        bar = self.menuBar()
        for old in self._menus:
            old.deleteLater()
        bar.clear()
        keys = QKeySequence.StandardKey
        file = bar.addMenu(self.tr("&File"))
        self._fill_file_menu(file)
        edit = bar.addMenu(self.tr("&Edit"))
        stack = self._undo_stack
        undo = self._command(edit, self.tr("&Undo"), keys.Undo)
        undo.triggered.connect(self._undo)
        redo = self._command(edit, self.tr("&Redo"), keys.Redo)
        redo.triggered.connect(self._redo)
        for action, can, changed in (
            (undo, stack.canUndo(), stack.canUndoChanged),
            (redo, stack.canRedo(), stack.canRedoChanged),
        ):
            action.setEnabled(can)
            changed.connect(action.setEnabled)
        view = bar.addMenu(self.tr("&View"))
        view.addActions(list(self._actions.values()))
        help_menu = bar.addMenu(self.tr("&Help"))
        sample = self._command(help_menu, self.tr("&Look around with a sample log"), None)
        sample.triggered.connect(self.sample_requested)
        shortcuts = self._command(help_menu, self.tr("&Keyboard shortcuts"), keys.HelpContents)
        shortcuts.triggered.connect(self._show_shortcuts)
        about = self._command(help_menu, self.tr("&About Runsore"), None)
        self._menus = [file, edit, view, help_menu]
        about.triggered.connect(self.about_requested)

    def _fill_file_menu(self, file: QMenu) -> None:
        keys = QKeySequence.StandardKey
        new_check_in = self._command(file, self.tr("&New check-in"), keys.New)
        new_check_in.triggered.connect(self.new_check_in_requested)
        save = self._command(file, self.tr("&Save check-in"), keys.Save)
        save.triggered.connect(self.save_requested)
        file.addSeparator()
        open_log = self._command(file, self.tr("&Open log…"), keys.Open)
        open_log.triggered.connect(self.open_log_requested)
        self.recent_menu = named(file.addMenu(self.tr("Open re&cent")), "recent-logs")
        back_up = self._command(file, self.tr("&Back up now"), None)
        back_up.triggered.connect(self.back_up_requested)
        restore = self._command(file, self.tr("&Restore…"), None)
        restore.triggered.connect(self.restore_requested)
        file.addSeparator()
        report = self._command(file, self.tr("Re&port…"), keys.Print)
        report.triggered.connect(self.report_requested)
        take_along = self._command(file, self.tr("&Export…"), None)
        take_along.triggered.connect(self.export_requested)
        bring_in = self._command(file, self.tr("&Import…"), None)
        bring_in.triggered.connect(self.import_requested)
        self._for_own_log = (back_up, restore, bring_in)
        self.allow_keeping(on=self._allows_keeping)
        file.addSeparator()
        leave = self._command(file, self.tr("&Quit"), keys.Quit)
        if not leave.shortcuts():
            # Some desktops name no key for it.
            leave.setShortcut(QKeySequence("Ctrl+Q"))
        leave.triggered.connect(self.quit_requested)

    def allow_keeping(self, *, on: bool) -> None:
        """Whether what is for a log that is kept can be asked for: backing up, importing."""
        self._allows_keeping = on
        for action in self._for_own_log:
            action.setEnabled(on)

    def _undo(self) -> None:
        """Says what was undone: it may be on another page."""
        text = self._undo_stack.undoText()
        self._undo_stack.undo()
        done = self.tr("Undone: %1.").replace("%1", text)
        self.messages.good(done, self.tr("Redo"), self._redo)

    def _redo(self) -> None:
        text = self._undo_stack.redoText()
        self._undo_stack.redo()
        done = self.tr("Done again: %1.").replace("%1", text)
        self.messages.good(done, self.tr("Undo"), self._undo)

    def _show_shortcuts(self) -> None:
        from runsore.ui.dialogs.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415 - as said

        shown = [action for menu in self._menus for action in menu.actions()]
        keys = [
            (action.text().replace("&", "").rstrip("…"), action.shortcuts())
            for action in shown
            if action.shortcuts()
        ]
        ShortcutsDialog(self._theme, keys, self).open()

    def _command(self, menu: QMenu, text: str, key: QKeySequence.StandardKey | None) -> QAction:
        """Made by the menu, it goes with the menu; one made here, a child of another, crashes once
        in a hundred times as it goes."""
        action = menu.addAction(text)
        if key is not None:
            action.setShortcuts(key)
        return action

    def remember_place(self) -> None:
        if self.keeps_place:
            self._memory.setValue("window/geometry", self.saveGeometry())
            self._memory.sync()

    def _restore_place(self) -> None:
        """Size and place as they were left."""
        geometry = self._memory.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(FIRST_SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The pages in the window are painted after it: what follows waits for them too.
            QTimer.singleShot(0, self.first_painted.emit)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        stop = next_stop(self, self.focusWidget(), forward=forward)
        if stop is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop.setFocus(reason)
        return True

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember_place()
        if self.hides():
            event.ignore()
            self.hide()
            self.hidden_instead.emit()
        else:
            super().closeEvent(event)
            self.closed.emit()
