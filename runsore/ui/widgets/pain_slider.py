"""A pain rating from 0 to 10 that can also be left unanswered."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.overriding import override
from runsore.ui.palette import RADIUS_SMALL, SPACE_S, SPACE_XS, pain_colour, pain_ink
from runsore.ui.theme import Theme, scaled_font, set_role
from runsore.ui.widgets.named import named
from runsore.ui.widgets.pain_track import WORST, PainTrack
from runsore.ui.words import translated_wording


class PainSlider(QWidget):
    """`value_changed` is sent for what the runner does, with the level or None for unanswered."""

    value_changed = Signal(object)

    def __init__(self, label: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word_for = translated_wording().level
        self._label = named(QLabel(label), "pain-label")
        self._label.setWordWrap(True)
        set_role(self._label, "strong")
        self._badge = named(_LevelBadge(theme), "pain-badge")
        self._word = named(QLabel(), "pain-word")
        self._clear = named(QToolButton(), "pain-clear")
        self._clear.setIcon(theme.icon("close", "muted"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._track = named(PainTrack(theme, self._word_for), "pain-track")
        self._track.level_chosen.connect(self._on_chosen)
        self._clear.clicked.connect(lambda: self._track.choose(None))
        self.setFocusProxy(self._track)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.set_label(label)

    @property
    def value(self) -> int | None:
        return self._track.level

    def set_value(self, value: int | None) -> None:
        """Shows a level and sends nothing."""
        self._track.set_level(value)
        self._describe()

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.setAccessibleName(label)
        clear = self.tr("Clear: %1").replace("%1", label)
        self._clear.setToolTip(clear)
        self._clear.setAccessibleName(clear)
        self._describe()
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._answer = named(QWidget(), "pain-answer")
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(SPACE_S)
        answer.addWidget(self._badge)
        answer.addWidget(self._word)
        answer.addWidget(self._clear)
        self._answer.setMinimumHeight(self._clear.sizeHint().height())
        self._head.setSpacing(SPACE_XS)
        self._head.addWidget(self._label, 1)
        self._head.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(self._head)
        column.addWidget(self._track)

    def _arrange(self) -> None:
        """The answer stands under the question where a line is too short for both."""
        words = (self._word_for(level) for level in range(WORST + 1))
        metrics = self._label.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in words)
        beside = self._badge.sizeHint().width() + self._clear.sizeHint().width() + 3 * SPACE_S
        needed = metrics.horizontalAdvance(self._label.text()) + widest + beside
        one_line = needed <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        if self._head.direction() is not wanted:
            self._head.setDirection(wanted)
            self._head.setAlignment(
                self._answer,
                Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignLeading,
            )

    def _on_chosen(self, level: int | None) -> None:
        self._describe()
        self.value_changed.emit(level)

    def _describe(self) -> None:
        level, label = self.value, self._label.text()
        answered = level is not None
        self._badge.set_level(level)
        self._badge.setVisible(answered)
        self._clear.setVisible(answered)
        set_role(self._word, "strong" if answered else "muted")
        if level is None:
            self._word.setText(self.tr("not rated"))
            name = self.tr("%1: not rated").replace("%1", label)
        else:
            word = self._word_for(level)
            self._word.setText(word)
            name = self.tr("%1: %2, %3").replace("%2", str(level)).replace("%3", word)
            name = name.replace("%1", label)
        self._track.setAccessibleName(name)


class _LevelBadge(QWidget):
    """The number on its pain colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._level: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_level(self, level: int | None) -> None:
        self._level = level
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._theme.sizes.line * 1.9), round(self._theme.sizes.line * 1.4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._level is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pain_colour(self._level))
        painter.drawRoundedRect(self.rect(), RADIUS_SMALL, RADIUS_SMALL)
        painter.setPen(pain_ink(self._level))
        painter.setFont(scaled_font(self.font(), self._theme.sizes.title, strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._level))
        painter.end()
