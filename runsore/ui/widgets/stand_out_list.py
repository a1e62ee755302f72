"""What stands out, a sentence a line, each with a button to its episode in the chart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from runsore.core.standouts import RegionEpisode
from runsore.presenters.insights import StandOutView
from runsore.ui.palette import SPACE_M, SPACE_S
from runsore.ui.theme import set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

SHOWN_FIRST = 5


class StandOutList(QWidget):
    """`episode_asked` carries the RegionEpisode that a sentence leads to."""

    episode_asked = Signal(object)

    def __init__(self, caution: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[StandOutView, ...] = ()
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self._none = named(WrappedLabel(role="muted"), "stand-outs-none")
        self._none.setText(
            self.tr(
                "Nothing stands out. A pattern is only named when it was seen at least five times "
                "and chance hardly explains it."
            )
        )
        self._more = named(QPushButton(), "stand-outs-more")
        self._more.setAutoDefault(False)
        set_role(self._more, "link")
        self._caution = named(WrappedLabel(caution, "muted"), "stand-outs-caution")
        self._column.addWidget(self._none)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._caution)
        self._column.addStretch(1)
        self._more.clicked.connect(self._show_all)

    def set_views(self, views: tuple[StandOutView, ...]) -> None:
        """The first few; the others wait until they are asked for."""
        if self._rows and views == self._views:
            return
        self._views = views
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._show_until(SHOWN_FIRST)
        left = len(views) - SHOWN_FIRST
        self._more.setText(self.tr("Show %n more", "", left))
        self._more.setVisible(left > 0)
        self._none.setVisible(not views)
        self._caution.setVisible(any(view.is_claim for view in views))

    def _show_until(self, count: int) -> None:
        for view in self._views[len(self._rows) : count]:
            row = _Row(view, self)
            row.episode_asked.connect(self.episode_asked)
            self._column.insertWidget(len(self._rows), row)
            row.show()
            self._rows.append(row)

    def _show_all(self) -> None:
        self._show_until(len(self._views))
        self._more.hide()


class _Row(QWidget):
    episode_asked = Signal(object)

    def __init__(self, view: StandOutView, parent: QWidget) -> None:
        super().__init__(parent)
        self._episode: RegionEpisode = view.episode
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S // 4)
        column.addWidget(named(WrappedLabel(view.text), "stand-out"))
        show = named(QPushButton(self.tr("Show in the chart")), "stand-out-show")
        show.setAutoDefault(False)
        show.setAccessibleDescription(view.text)
        set_role(show, "link")
        show.clicked.connect(self._ask)
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        self.episode_asked.emit(self._episode)
