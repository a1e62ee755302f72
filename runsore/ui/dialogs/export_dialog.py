"""What a log is to be exported as, and what to know about the file."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_XS
from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

_WIDTH = 460


class ExportDialog(QDialog):
    """`wants_tables` is the answer once the dialog is accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle(self.tr("Export the log"))
        self.setMinimumWidth(_WIDTH)
        whole = named(QRadioButton(self.tr("&Everything, as one file (JSON)")), "export-json")
        whole.setChecked(True)
        self._tables = named(QRadioButton(self.tr("&Tables for a spreadsheet (CSV)")), "export-csv")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        for choice, text in (
            (whole, self.tr("Loses nothing, and can be imported again here or elsewhere.")),
            (self._tables, self.tr("A file for each kind of record. Not for importing again.")),
        ):
            lines = QVBoxLayout()
            lines.setSpacing(SPACE_XS)
            lines.addWidget(choice)
            lines.addWidget(_muted(text))
            column.addLayout(lines)
        column.addWidget(
            _muted(
                self.tr(
                    "What is exported is not encrypted. Only your own user can read it where "
                    "Runsore puts it; where it goes from there is yours to decide."
                )
            )
        )
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_on = buttons.addButton(
            self.tr("Choose a &place…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        named(go_on, "choose-place").setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def wants_tables(self) -> bool:
        return self._tables.isChecked()


def _muted(text: str) -> WrappedLabel:
    label = WrappedLabel()
    label.setText(text)
    set_role(label, "muted")
    return label
