"""The first start: what Runsore is and is not, two settings, and where to begin."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from runsore.settings import SettingsStore, Units, Weekday
from runsore.ui.icons import IconView
from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from runsore.ui.setting_choice import units_choice, weekday_choice
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel
from runsore.ui.words import translated_wording

_ICON = 48
# In heights of a line, so that it grows with the text.
_WIDTH = 34


class WelcomeDialog(QDialog):
    """Accepted, it begins with the runner's own log; `sample_requested` asks to look around first.

    Leaving it in any way counts as an answer. `changed` and `failed` as of a setting's buttons.
    """

    changed = Signal()
    failed = Signal(str)
    sample_requested = Signal()

    def __init__(
        self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWindowTitle(self.tr("Welcome to Runsore"))
        self._theme = theme
        self._inside = named(QWidget(), "welcome-text")
        text = QVBoxLayout(self._inside)
        text.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        text.setSpacing(SPACE_M)
        text.addLayout(self._head())
        text.addLayout(self._what_it_is())
        text.addWidget(WrappedLabel(translated_wording().disclaimer, "muted"))
        for choice in (units_choice(settings), weekday_choice(settings)):
            choice.changed.connect(self.changed)
            choice.failed.connect(self.failed)
            text.addWidget(choice)
        later = self.tr("Both can be changed later in Settings.")
        text.addWidget(WrappedLabel(later, "caption"))
        text.addStretch(1)
        self._area = area = named(QScrollArea(), "welcome-scroll")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        line = QFrame()
        set_role(line, "rule")
        self._foot = self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(line)
        column.addWidget(self._foot)
        # Only a button that is in the dialog already becomes what Enter presses.
        self._begin.setDefault(True)
        self._begin.setFocus()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(IconView(self._theme.icon("runsore", "accent"), _ICON))
        titles = QVBoxLayout()
        titles.setSpacing(SPACE_XS)
        title = WrappedLabel(self.tr("Welcome to Runsore"), "headline")
        titles.addWidget(title)
        titles.addWidget(WrappedLabel(self.tr("I’m sore; should I run?"), "muted"))
        head.addLayout(titles, 1)
        return head

    def _what_it_is(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        rows = (
            (
                "body",
                self.tr(
                    "Click where it hurts and say how much. The answer follows at once, with its "
                    "reasons and where they come from."
                ),
            ),
            (
                "trends",
                self.tr(
                    "Saved day by day, it shows what keeps coming back, and after which sessions."
                ),
            ),
            (
                "log",
                self.tr(
                    "Everything stays on this computer, in one file that is yours. No account, no "
                    "internet."
                ),
            ),
            (
                "info",
                self.tr(
                    "It is no training plan and no medical device. It only ever makes a plan "
                    "easier, and it says when someone should look at it."
                ),
            ),
        )
        top = Qt.AlignmentFlag.AlignTop
        for row, (icon, text) in enumerate(rows):
            view = IconView(self._theme.icon(icon, "accent"), self._theme.sizes.icon)
            grid.addWidget(view, row, 0, top)
            grid.addWidget(WrappedLabel(text), row, 1)
        return grid

    def _make_foot(self) -> QFrame:
        foot = named(QFrame(), "welcome-foot")
        self._begin = named(QPushButton(self.tr("&Begin with my own log")), "welcome-begin")
        set_role(self._begin, "primary")
        self._begin.clicked.connect(self.accept)
        sample = named(QPushButton(self.tr("&Look around with a sample log")), "welcome-sample")
        sample.setAutoDefault(False)
        sample.clicked.connect(self._look_around)
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        row.setSpacing(SPACE_S)
        row.addWidget(self._begin)
        row.addWidget(sample)
        row.addStretch(1)
        return foot

    def _look_around(self) -> None:
        self.accept()
        self.sample_requested.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words, but never higher or wider than the window it lies over."""
        super().showEvent(event)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        width = min(_WIDTH * self._theme.sizes.line, room.width() - 2 * SPACE_L)
        words = self._inside.heightForWidth(
            width - self._area.verticalScrollBar().sizeHint().width()
        )
        height = words + self._foot_height(width)
        self.resize(width, min(height, room.height() - 2 * SPACE_L))

    def _foot_height(self, width: int) -> int:
        return max(self._foot.heightForWidth(width), self._foot.sizeHint().height()) + 1


def usual_settings(locale: QLocale) -> dict[str, Units | Weekday]:
    """What runners of a place most likely want; they may choose otherwise."""
    metric = locale.measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    first = {
        Qt.DayOfWeek.Saturday: Weekday.SATURDAY,
        Qt.DayOfWeek.Sunday: Weekday.SUNDAY,
    }.get(locale.firstDayOfWeek(), Weekday.MONDAY)
    return {"units": Units.KM if metric else Units.MILES, "first_weekday": first}
