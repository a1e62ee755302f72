"""The report for a clinician: what it is to hold, how it will look, and where it goes."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from runsore.core.log import FileRefusedError, LogError
from runsore.core.value import Value, replace
from runsore.presenters.report import ReportChoice
from runsore.settings import Paper, Settings, SettingsStore
from runsore.ui.background import Background
from runsore.ui.dialogs.report_choices import ReportChoices
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.report.building import Report, ReportSource, build_report
from runsore.ui.report.images import page_images
from runsore.ui.report.pages import ReportPages
from runsore.ui.report.paper import POINT
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.empty_state import EmptyState
from runsore.ui.widgets.named import named
from runsore.ui.widgets.page_preview import PagePreview
from runsore.ui.widgets.preview_tools import PreviewTools
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.ui.words import told, translated_wording

_FIRST_SIZE = QSize(1120, 800)
_SMALLEST = QSize(760, 460)
# In heights of a line, so that the choices grow with the text.
_CHOICES_WIDTH = 16
_SETTLE_MS = 120

# Title, suggested name and filter in; the path chosen out, empty where none was.
AskForPath = Callable[[str, str, str], str]


class ReportFiles(Value):
    """`read` reads the log and may raise LogError; `write` may raise FileRefusedError."""

    read: Callable[[], ReportSource]
    write: Callable[[bytes, Path], None]


class _Wanted(Value):
    choice: ReportChoice
    settings: Settings
    today: date


class _Shown(Value):
    wanted: _Wanted
    source: ReportSource
    report: Report
    pages: ReportPages
    images: tuple[QImage, ...]


class ReportDialog(QDialog):
    """Built and saved on another thread; `unexpected` carries an error that is no sentence.

    Made once and shown again: an answer of the other thread must find it there.
    """

    unexpected = Signal(object)

    def __init__(
        self,
        files: ReportFiles,
        theme: Theme,
        settings: SettingsStore,
        parent: QWidget | None = None,
        ask: AskForPath | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setWindowTitle(self.tr("Report for a physio or doctor"))
        self.setMinimumSize(_SMALLEST)
        self._files = files
        self._theme = theme
        self._settings = settings
        self._ask = ask or self._ask_for_path
        self._wording = translated_wording()
        self._source: ReportSource | None = None
        self._shown: _Shown | None = None
        self._choices = ReportChoices(self._wording, settings.current.paper)
        self._preview = named(PagePreview(theme), "report-preview")
        self._tools = PreviewTools(theme, self._preview)
        self._nothing = EmptyState(theme, "calendar", self.tr("Nothing to report"), "")
        self._status = named(WrappedLabel(), "report-status")
        self._as_pdf = named(QPushButton(self.tr("Save as &PDF…")), "report-save-pdf")
        self._as_web_page = named(QPushButton(self.tr("Save as &web page…")), "report-save-html")
        self._building = self._background(self._on_built)
        self._saving = self._background(self._on_saved)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._build)
        self._lay_out()
        self._connect()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the preview shows what is chosen."""
        return not (self._settle.isActive() or self._building.is_busy)

    def begin(self, today: date) -> None:
        """Shows the dialog over the log as it is now; the choices are as they were left."""
        self._source = self._shown = None
        self._let_save(False)
        self._choices.set_today(today)
        self._status.setText(self.tr("Reading the log…"))
        parent = self.parentWidget()
        room = parent.window().size() if parent else _FIRST_SIZE
        self.resize(_FIRST_SIZE.boundedTo(room).expandedTo(self.minimumSize()))
        self.open()
        # At once, so that no earlier answer is taken for this one.
        self._build()

    def _background(self, done: Callable[..., None]) -> Background:
        made = Background(self)
        made.done.connect(done)
        made.failed.connect(self._on_failed)
        return made

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self._choices)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        least = max(_CHOICES_WIDTH * self._theme.sizes.line, self._choices.sizeHint().width())
        scroll.setFixedWidth(least + bar)
        shown = QVBoxLayout()
        shown.setSpacing(SPACE_S)
        for part in (self._tools, self._preview, self._nothing):
            shown.addWidget(part, 0 if part is self._tools else 1)
        self._nothing.hide()
        body = QHBoxLayout()
        body.setSpacing(SPACE_M)
        body.addWidget(scroll)
        body.addLayout(shown, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(body, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        close = named(QPushButton(self.tr("Close")), "report-close")
        close.clicked.connect(self.reject)
        for button in (close, self._as_web_page, self._as_pdf):
            button.setAutoDefault(False)
        self._as_pdf.setDefault(True)
        set_role(self._as_pdf, "primary")
        set_role(self._status, "muted")
        self._status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._let_save(False)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._status, 1)
        for button in (close, self._as_web_page, self._as_pdf):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._choices.changed.connect(self._settle.start)
        self._choices.paper_changed.connect(self._on_paper)
        self._preview.scale_changed.connect(lambda _scale: self._settle.start())
        self._as_pdf.clicked.connect(partial(self._save, "pdf"))
        self._as_web_page.clicked.connect(partial(self._save, "html"))

    def _let_save(self, may: bool) -> None:
        for button in (self._as_pdf, self._as_web_page):
            button.setEnabled(may)

    def _on_paper(self, paper: Paper) -> None:
        try:
            self._settings.change(paper=paper)
        except OSError as error:
            text = self.tr("The paper could not be remembered: {problem}")
            self._status.setText(text.format(problem=error.strerror))
        self._settle.start()

    def _build(self) -> None:
        self._settle.stop()
        read, source, shown = self._files.read, self._source, self._shown
        wanted = _Wanted(self._choices.choice, self._settings.current, self._choices.today)
        wording, scale = self._wording, self._preview.scale

        def build() -> _Shown:
            if shown is not None and shown.wanted == wanted:
                return replace(shown, images=page_images(shown.pages, scale))
            known = source or read()
            report = build_report(known, wanted.choice, wanted.today, wanted.settings, wording)
            pages = report.pages(wanted.settings.paper)
            return _Shown(wanted, known, report, pages, page_images(pages, scale))

        self._building.start(build)

    def _on_built(self, shown: _Shown) -> None:
        is_first = self._source is None
        self._source, self._shown = shown.source, shown
        if is_first:
            self._choices.set_first_logged(shown.source.first_day)
        self._choices.offer(shown.report.offered)
        self._preview.set_pages(shown.images, QSizeF(shown.pages.area.size() / POINT))
        self._tools.follow()
        is_empty = shown.report.state.is_empty
        self._let_save(not is_empty)
        self._tools.setVisible(not is_empty)
        self._preview.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)
        if is_empty:
            self._say_nothing(shown.report)
        else:
            self._status.setText(
                self.tr("The file is not encrypted; where it goes from here is yours to decide.")
            )

    def _say_nothing(self, report: Report) -> None:
        period = report.sheet.period
        text = self.tr("There is no entry from {period}. Choose another period or other regions.")
        self._nothing.set_text(text.format(period=period))
        self._status.setText("")

    def _save(self, ending: str) -> None:
        shown = self._shown
        if shown is None or self._saving.is_busy:
            return
        wanted = shown.report.state.choice
        kinds = self.tr("PDF (*.pdf)") if ending == "pdf" else self.tr("Web page (*.html)")
        name = f"soreness-{wanted.first}-{wanted.last}.{ending}"
        chosen = self._ask(self.tr("Save the report"), name, kinds)
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(f".{ending}") else f"{chosen}.{ending}")
        report, paper, write = shown.report, shown.pages.paper, self._files.write
        self._let_save(False)

        def save() -> Path:
            write(report.as_pdf(paper) if ending == "pdf" else report.as_web_page(), path)
            return path

        self._saving.start(save)

    def _ask_for_path(self, title: str, name: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self, title, name, kinds)[0]

    def _on_saved(self, path: Path) -> None:
        self._let_save(True)
        self._status.setText(self.tr("Saved as {path}").format(path=path))

    def _on_failed(self, error: Exception) -> None:
        self._let_save(self._shown is not None and not self._shown.report.state.is_empty)
        if isinstance(error, FileRefusedError | LogError):
            self._status.setText(told(error))
        else:
            self._status.setText(self.tr("The report could not be made."))
            self.unexpected.emit(error)
