"""About Runsore, and the list of its keys."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from runsore import __version__
from runsore.ui.icons import IconView
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.ui.words import translated_wording

_ICON = 56
_WIDTH = 420


class AboutDialog(QDialog):
    """What the program is, what it is not, and which version it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Runsore"))
        self.setMinimumWidth(_WIDTH)
        name = QLabel("Runsore")
        set_role(name, "headline")
        version = QLabel(self.tr("Version %1").replace("%1", __version__))
        set_role(version, "muted")
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(IconView(theme.icon("runsore", "accent"), _ICON))
        titles = QVBoxLayout()
        titles.addWidget(name)
        titles.addWidget(version)
        head.addLayout(titles, 1)
        column = _column(self)
        column.addLayout(head)
        for text in (
            self.tr("I'm sore; should I run? A coach's rule with its reasons, and a private log."),
            translated_wording().disclaimer,
            self.tr("Nothing leaves this computer unless you export it. Free software, MIT."),
        ):
            label = WrappedLabel()
            label.setText(text)
            column.addWidget(label)
        _add_close(self, column)


class ShortcutsDialog(QDialog):
    """The keys by what they do: pairs of a text and its key."""

    def __init__(
        self, keys: Iterable[tuple[str, QKeySequence]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = _column(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        native = QKeySequence.SequenceFormat.NativeText
        rows = [(text, key.toString(native)) for text, key in keys]
        for row, (text, key) in enumerate([*rows, *_on_the_map()]):
            keys_label = QLabel(key)
            set_role(keys_label, "strong")
            grid.addWidget(keys_label, row, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(QLabel(text), row, 1)
        column.addLayout(grid)
        _add_close(self, column)


def _on_the_map() -> list[tuple[str, str]]:
    tr = QCoreApplication.translate
    return [
        (tr("ShortcutsDialog", "Walk over the body map"), tr("ShortcutsDialog", "Arrow keys")),
        (
            tr("ShortcutsDialog", "Add or remove the region"),
            tr("ShortcutsDialog", "Enter or Space"),
        ),
        (tr("ShortcutsDialog", "Set its level; 1 then 0 is ten"), tr("ShortcutsDialog", "0 to 9")),
        (tr("ShortcutsDialog", "Zoom the body map"), tr("ShortcutsDialog", "Ctrl and wheel")),
    ]


def _column(dialog: QDialog) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
    column.setSpacing(SPACE_M)
    return column


def _add_close(dialog: QDialog, column: QVBoxLayout) -> None:
    buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close), "buttons")
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)
