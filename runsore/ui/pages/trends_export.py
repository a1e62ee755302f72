"""Saves the chart of Trends as a picture or as data, or copies it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from runsore.presenters.trends import TrendsState
from runsore.ui.theme import Theme
from runsore.ui.widgets.named import named

if TYPE_CHECKING:
    from runsore.ui.widgets.level_chart import LevelChart

# Title, suggested name and filter in; the path chosen out, empty where none was.
AskForPath = Callable[[str, str, str], str]


def ask_for_path(title: str, name: str, kinds: str) -> str:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - only where it is asked for

    return QFileDialog.getSaveFileName(None, title, name, kinds)[0]


class ExportButton(QToolButton):
    """`saved` and `failed` carry a sentence; without a chart it is disabled."""

    saved = Signal(str)
    failed = Signal(str)

    def __init__(
        self, theme: Theme, ask: AskForPath = ask_for_path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._chart: LevelChart | None = None
        self._state: TrendsState | None = None
        self.setText(self.tr("Save"))
        self.setIcon(theme.icon("export"))
        self.setAccessibleName(self.tr("Save or copy the chart"))
        self.setToolTip(self.tr("Save or copy the chart"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setEnabled(False)
        self._menu = QMenu(self)
        for name, text, do in (
            ("save-png", self.tr("Save as picture (PNG)…"), self._save_png),
            ("save-svg", self.tr("Save as drawing (SVG)…"), self._save_svg),
            ("save-csv", self.tr("Save the data (CSV)…"), self._save_csv),
            ("copy-picture", self.tr("Copy the picture"), self._copy_picture),
            ("copy-data", self.tr("Copy the data"), self._copy_data),
        ):
            named(self._menu.addAction(text), name).triggered.connect(do)
        self.setMenu(self._menu)

    def set_chart(self, chart: "LevelChart", state: TrendsState) -> None:
        self._chart = chart
        self._state = state
        self.setEnabled(True)

    def _save_png(self) -> None:
        from runsore.ui.widgets.chart_export import chart_png  # noqa: PLC0415 - after the chart

        if self._chart is not None:
            chart = self._chart
            self._save("png", self.tr("Picture (*.png)"), lambda: chart_png(chart))

    def _save_svg(self) -> None:
        from runsore.ui.widgets.chart_export import chart_svg  # noqa: PLC0415 - after the chart

        if self._chart is not None:
            chart, title = self._chart, self.tr("Soreness over time")
            self._save("svg", self.tr("Drawing (*.svg)"), lambda: chart_svg(chart, title))

    def _save_csv(self) -> None:
        # The mark at the start lets spreadsheets read it as UTF-8.
        self._save("csv", self.tr("Table (*.csv)"), lambda: self._csv().encode("utf-8-sig"))

    def _copy_picture(self) -> None:
        from runsore.ui.widgets.chart_export import chart_image  # noqa: PLC0415 - after the chart

        if self._chart is not None:
            QGuiApplication.clipboard().setImage(chart_image(self._chart))
            self.saved.emit(self.tr("The picture is on the clipboard."))

    def _copy_data(self) -> None:
        QGuiApplication.clipboard().setText(self._csv())
        self.saved.emit(self.tr("The data are on the clipboard."))

    def _csv(self) -> str:
        """The days that the chart shows."""
        if self._chart is None or self._state is None:
            return ""
        from runsore.presenters.chart_table import chart_csv  # noqa: PLC0415 - only where it is asked for

        days = self._chart.days_seen
        return chart_csv(self._state, round(days.first), round(days.last))

    def _save(self, ending: str, kinds: str, made: Callable[[], bytes]) -> None:
        path = self._ask(self.tr("Save the chart"), f"runsore-trends.{ending}", kinds)
        if not path:
            return
        if not path.lower().endswith(f".{ending}"):
            path = f"{path}.{ending}"
        problem = _written(path, made())
        if problem:
            text = self.tr("{path} could not be written: {problem}")
            self.failed.emit(text.format(path=path, problem=problem))
        else:
            self.saved.emit(self.tr("Saved as {path}").format(path=path))


def _written(path: str, data: bytes) -> str:
    """All of it, for its owner only, or nothing; what went wrong, empty where it is done."""
    from PySide6.QtCore import QIODevice, QSaveFile  # noqa: PLC0415 - only where it is asked for

    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    file.write(data)
    return "" if file.commit() else file.errorString()
