"""Settings' card of the last step: all of it deleted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from runsore.ui.theme import set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel


class DeletionCard(Card):
    """`delete_requested` begins with showing what would go; nothing is deleted by the button.

    `is_sample`: the log that is open is not the runner's own.
    """

    delete_requested = Signal()

    def __init__(self, *, is_sample: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Delete all my data"))
        text = (
            self.tr("The sample log is open. Go back to your own log to delete your data.")
            if is_sample
            else self.tr(
                "Deletes the log, the backups Runsore made of it, the check-in being written, "
                "the settings and the program's messages. What goes and what stays is shown first."
            )
        )
        self.body.addWidget(WrappedLabel(text, "muted"))
        button = named(QPushButton(self.tr("Delete all my data…")), "delete-all")
        button.setEnabled(not is_sample)
        button.clicked.connect(self.delete_requested)
        set_role(button, "danger")
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
