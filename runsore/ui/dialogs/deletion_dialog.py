"""What would be deleted for good and what stays, before a word is typed to do it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

# In heights of a line, so that it grows with the text.
_WIDTH, _HEIGHT = 36, 30


class DeletionDialog(QDialog):
    """Accepted only once the word is typed. `files` go; `others` are logs that stay."""

    def __init__(
        self,
        theme: Theme,
        files: Sequence[Path],
        others: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("deletion")
        self.setWindowTitle(self.tr("Delete all my data"))
        # Compared without regard to capitals.
        self._word = self.tr("delete")
        self._typed = named(QLineEdit(), "deletion-word")
        self._buttons = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(WrappedLabel(self._what_goes(len(files)), "strong"))
        column.addWidget(self._list_of(files), 1)
        column.addWidget(named(WrappedLabel(self._what_stays(others)), "deletion-stays"))
        column.addSpacing(SPACE_M)
        ask = QLabel(self.tr("To delete them, type “{word}”").format(word=self._word))
        ask.setBuddy(self._typed)
        self._typed.setAccessibleName(ask.text())
        self._typed.textChanged.connect(self._on_typed)
        column.addWidget(ask)
        column.addWidget(self._typed)
        column.addWidget(self._buttons)
        line = theme.sizes.line
        room = self.screen().availableSize() if parent is None else parent.size()
        self.resize(
            min(_WIDTH * line, room.width() - 2 * SPACE_L),
            min(_HEIGHT * line, room.height() - 2 * SPACE_L),
        )
        self._typed.setFocus()

    def _what_goes(self, count: int) -> str:
        text = self.tr(
            "These {count} files are deleted for good. There is no undo, and no backup of it is "
            "left by Runsore. Export the log first if you may want it again."
        )
        return text.format(count=count)

    def _list_of(self, files: Sequence[Path]) -> QPlainTextEdit:
        listed = named(QPlainTextEdit("\n".join(map(str, files))), "deletion-files")
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        listed.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        listed.setAccessibleName(self.tr("What is deleted"))
        return listed

    def _what_stays(self, others: Sequence[Path]) -> str:
        text = self.tr(
            "What stays: exports, pictures and copies you made yourself, and backups in folders "
            "you chose before the present one."
        )
        if others:
            also = self.tr("Other logs stay too; open one to delete it: {logs}.")
            text = f"{text} {also.format(logs=', '.join(map(str, others)))}"
        return text

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._delete = named(
            buttons.addButton(
                self.tr("&Delete for good"), QDialogButtonBox.ButtonRole.DestructiveRole
            ),
            "deletion-accept",
        )
        set_role(self._delete, "danger")
        self._delete.setEnabled(False)
        self._delete.setAutoDefault(False)
        self._delete.clicked.connect(self.accept)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())
        cancel.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_typed(self, text: str) -> None:
        self._delete.setEnabled(text.strip().casefold() == self._word.casefold())


class DeletedDialog(QDialog):
    """The end of it: what was done and, where the system refused, what is left to do by hand."""

    def __init__(self, left: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deleted")
        self.setWindowTitle("Runsore")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        text = self.tr("Your data is deleted. Runsore closes now.")
        if left:
            text = self.tr(
                "Your data is deleted, except for what the system would not let go of. Delete it "
                "yourself. Runsore closes now."
            )
        column.addWidget(named(WrappedLabel(text), "deleted-text"))
        if left:
            column.addWidget(named(WrappedLabel("\n".join(map(str, left))), "deleted-left"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        named(buttons.button(QDialogButtonBox.StandardButton.Close), "deleted-close")
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
