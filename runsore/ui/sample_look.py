"""Looking around with a sample log: a file of its own, opened in the window and left again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from runsore.core.log import LogError
from runsore.ui.background import Background
from runsore.ui.theme import Theme
from runsore.ui.widgets.notice_bar import NoticeBar
from runsore.ui.words import told


class SampleLook(QObject):
    """`bar` says what is shown and leads back; `write` makes the sample anew, on another thread,
    and raises LogError or OSError.

    `open_requested` carries the log to show; whoever opens it answers with `log_opened`.
    `failed` carries a sentence, `unexpected` an error that is none.
    """

    open_requested = Signal(Path)
    failed = Signal(str)
    unexpected = Signal(object)

    def __init__(
        self,
        sample: Path,
        write: Callable[[Path], None],
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sample = sample
        self._write = write
        self._own: Path | None = None
        self._is_wanted = False
        self.bar = NoticeBar(theme, "info", "sample-bar")
        self._back = self.bar.add_button("sample-back", self.tr("Back to my own log"))
        self._back.clicked.connect(self.leave)
        self._writing = Background(self)
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_not_written)

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to my own log"))
        if not self.bar.isHidden():
            self._tell(busy=self._writing.is_busy)

    def _tell(self, *, busy: bool) -> None:
        writing = self.tr("Writing a sample log: a year of a runner who does not exist…")
        shown = self.tr(
            "This is a sample: a year of a runner who does not exist. Try anything; your own log "
            "is untouched, and nothing is kept from here."
        )
        self.bar.tell(writing if busy else shown, busy=busy)

    def is_sample(self, log: Path) -> bool:
        return log == self._sample

    def begin(self) -> None:
        if self._is_wanted:
            return
        self._is_wanted = True
        self._tell(busy=True)
        self._writing.start(lambda: self._write(self._sample))

    def leave(self) -> None:
        """Back to the runner's own log; while the sample is still being written, it stays there."""
        was_open = self._is_wanted and not self._writing.is_busy
        self._is_wanted = False
        self.bar.hide()
        if was_open and self._own is not None:
            self.open_requested.emit(self._own)

    def log_opened(self, log: Path) -> None:
        """Any log was opened, in whatever way."""
        if self.is_sample(log):
            self._tell(busy=False)
            return
        self._own = log
        if not self._writing.is_busy:
            self._is_wanted = False
            self.bar.hide()

    def _on_written(self) -> None:
        if self._is_wanted:
            self.open_requested.emit(self._sample)

    def give_up(self) -> None:
        """The sample is not to be had; whoever tried says why."""
        self._is_wanted = False
        self.bar.hide()

    def _on_not_written(self, error: Exception) -> None:
        self.give_up()
        if isinstance(error, LogError):
            self.failed.emit(told(error))
        elif isinstance(error, OSError):
            reason = error.strerror or type(error).__name__
            self.failed.emit(
                self.tr("The sample log could not be written: {reason}.").format(reason=reason)
            )
        else:
            self.unexpected.emit(error)
