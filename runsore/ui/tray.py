"""The place in the system's tray: what reminders ask of it, and Qt's tray behind that."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from runsore.ui.widgets.named import named


class Tray(Protocol):
    """`open_requested`: by a click on the icon or on its message."""

    open_requested: SignalInstance
    later_requested: SignalInstance
    quit_requested: SignalInstance

    def is_available(self) -> bool: ...
    def show(self) -> None: ...
    def hide(self) -> None: ...
    def tell(self, title: str, text: str) -> None: ...


class SystemTray(QObject):
    """Shows nothing until it is asked to."""

    open_requested = Signal()
    later_requested = Signal()
    quit_requested = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip("Runsore")
        self._menu = QMenu()
        self._open = named(self._menu.addAction(""), "tray-open")
        self._open.triggered.connect(self.open_requested)
        self._later = named(self._menu.addAction(""), "tray-later")
        self._later.triggered.connect(self.later_requested)
        self._quit = named(self._menu.addAction(""), "tray-quit")
        self._quit.triggered.connect(self.quit_requested)
        self._menu.aboutToShow.connect(self._name_commands)
        self._name_commands()
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_requested)

    def _name_commands(self) -> None:
        """Each time the menu opens: the language may be another one by now."""
        self._open.setText(self.tr("&Open Runsore"))
        self._later.setText(self.tr("Remind me in an &hour"))
        self._quit.setText(self.tr("&Quit"))

    def is_available(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def tell(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon())

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()
