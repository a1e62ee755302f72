"""About Runsore: what it is and is not, its versions, and what to send along with a fault."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.icons import IconView
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_XS
from runsore.ui.theme import Theme
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.ui.words import translated_wording

_ICON = 56
# In heights of a line, so that it grows with the text.
_WIDTH = 27


class AboutDialog(QDialog):
    """`versions` are pairs of a name and a version; `diagnostics` is what is copied on demand."""

    def __init__(
        self,
        theme: Theme,
        versions: Sequence[tuple[str, str]],
        diagnostics: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Runsore"))
        self.setMinimumWidth(_WIDTH * theme.sizes.line)
        self._diagnostics = diagnostics
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(self._head(theme))
        for text in (
            translated_wording().disclaimer,
            self.tr("Nothing leaves this computer unless you export it. Free software, MIT."),
        ):
            column.addWidget(WrappedLabel(text))
        column.addLayout(_table(versions))
        self._told = named(WrappedLabel("", "caption"), "about-copied")
        self._told.setText(
            self.tr(
                "Diagnostics are these versions, your screens and the program's last messages: "
                "nothing of your log, and no name of a folder."
            )
        )
        column.addWidget(self._told)
        column.addStretch(1)
        column.addWidget(self._buttons())

    def _head(self, theme: Theme) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(IconView(theme.icon("runsore", "accent"), _ICON))
        titles = QVBoxLayout()
        titles.setSpacing(SPACE_XS)
        titles.addWidget(WrappedLabel("Runsore", "headline"))
        what = self.tr(
            "I'm sore; should I run? A coach's rule with its reasons, and a private log."
        )
        titles.addWidget(WrappedLabel(what, "muted"))
        head.addLayout(titles, 1)
        return head

    def _buttons(self) -> QDialogButtonBox:
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close), "buttons")
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(
            self.tr("&Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole
        )
        named(copy, "copy-diagnostics").clicked.connect(self._copy)
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnostics)
        self._told.setText(self.tr("Copied. Read it before you send it to anyone."))


def _table(versions: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_L)
    grid.setVerticalSpacing(SPACE_XS)
    grid.setColumnStretch(1, 1)
    for row, (name, version) in enumerate(versions):
        grid.addWidget(WrappedLabel(name, "muted"), row, 0)
        grid.addWidget(WrappedLabel(version), row, 1)
    return grid
