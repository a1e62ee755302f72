"""What the page Today is made of: its header, and the zones under it.

The first picture of the program is this with the map and no more; `complete` adds the rest.
"""

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from runsore.ui.overriding import override
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.theme import Theme, set_role
from runsore.ui.widgets.body_map import BodyMap
from runsore.ui.widgets.body_painting import body_colours
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.columns import ColumnPart, Columns
from runsore.ui.widgets.field_grid import field_height
from runsore.ui.widgets.named import named
from runsore.ui.widgets.plan_editor import PlanEditor
from runsore.ui.widgets.when_editor import WhenEditor
from runsore.ui.words import long_day, translated_wording
from runsore.wording import Wording

if TYPE_CHECKING:
    from runsore.presenters.draft import Draft
    from runsore.presenters.today import Known, TodayState
    from runsore.settings import Settings, SettingsStore
    from runsore.ui.log_commands import LogEditing
    from runsore.ui.pages.today_zones import AdviceZone, AnswersZone
    from runsore.ui.widgets.region_list import RegionList
    from runsore.ui.widgets.verdict_strip import VerdictStrip

_ALL_IN_SIGHT = 3
_ARRANGEMENTS = (
    (130, ((5, (0,)), (4, (1,)), (4, (2,)))),
    (74, ((1, (0,)), (1, (1, 2)))),
    (0, ((1, (0, 1, 2)),)),
)


class TodayHeader(QFrame):
    """The day, when it was, yesterday's regions, and Save, always in reach; Cancel while a kept
    check-in is changed."""

    save_requested = Signal()
    cancel_requested = Signal()
    same_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today-header")
        self._title = named(QLabel(), "today-title")
        set_role(self._title, "headline")
        self.when = named(WhenEditor(theme), "when")
        self._same = named(QPushButton(self.tr("Same as yesterday")), "same-as-yesterday")
        self._same.setIcon(theme.icon("repeat"))
        self._same.clicked.connect(self.same_requested)
        self._same.hide()
        self._cancel = named(QPushButton(self.tr("Cancel")), "cancel-edit")
        self._cancel.setToolTip(self.tr("Leave the check-in as it was saved"))
        set_role(self._cancel, "flat")
        self._cancel.clicked.connect(self.cancel_requested)
        self._cancel.hide()
        self._save = named(QPushButton(self.tr("Save")), "save")
        self._save.setIcon(theme.icon("check", "accent_text"))
        self._save.setToolTip(self.tr("Keep this check-in in your log (Ctrl+S)"))
        set_role(self._save, "primary")
        self._save.clicked.connect(self.save_requested)
        self._tools = QHBoxLayout()
        for tool in (self._same, self.when, self._cancel, self._save):
            self._tools.addWidget(tool)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_S)
        self._row.setSpacing(SPACE_S)
        self._row.addWidget(self._title, 1)
        self._row.addLayout(self._tools)

    def show_now(self, now: datetime) -> None:
        """Until there is more to show."""
        self._title.setText(long_day(now.date()))
        self.when.set_moment(None, now)

    def show_state(self, state: "TodayState", draft: "Draft", now: datetime) -> None:
        text = long_day((draft.at or now).date())
        self._title.setText(self.tr("Editing %1").replace("%1", text) if draft.edits else text)
        self._same.setVisible(bool(state.missing_yesterday))
        self._cancel.setVisible(draft.edits is not None)
        self._save.setEnabled(state.can_save)
        self._save.setText(self.tr("Save changes") if draft.edits else self.tr("Save"))
        self.when.set_moment(draft.at, now)
        self._fit()

    def _fit(self) -> None:
        """What can be done goes below the day where a line is too short for both."""
        words = self._title.fontMetrics().horizontalAdvance(self._title.text())
        room = self.width() - 2 * SPACE_L - SPACE_S
        fits = words + self._tools.sizeHint().width() <= room
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if fits else directions.TopToBottom
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
            aside = Qt.AlignmentFlag(0) if fits else Qt.AlignmentFlag.AlignTrailing
            self._row.setAlignment(self._tools, aside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class TodayZones(Columns):
    """The map, the cards and the verdict, side by side or stacked.

    Until `complete` there is the map alone.
    """

    regions: "RegionList"
    answers: "AnswersZone"
    advice: "AdviceZone"

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        self._theme = theme
        self._wording = wording
        self.plan = named(PlanEditor(wording), "plan")
        self.map = named(BodyMap(wording), "body-map")
        self._where = Card()
        self._where.body.addWidget(self.plan)
        self._where.body.addWidget(self.map)
        # The map takes what height there is: it must not move when the line below it comes.
        self._room = QSpacerItem(0, SPACE_M + field_height(self.map))
        self._where.body.addItem(self._room)
        self._places = (QVBoxLayout(), QVBoxLayout())
        super().__init__((self._where, *map(_zone, self._places)), _ARRANGEMENTS, parent)
        theme.changed.connect(self._colour)
        self._colour()

    def complete(self, editing: "LogEditing", settings: "SettingsStore") -> None:
        """All the rest."""
        from runsore.ui.pages.today_zones import AdviceZone, AnswersZone  # noqa: PLC0415 - as said
        from runsore.ui.widgets.region_list import RegionList  # noqa: PLC0415 - as above

        self.plan.complete()
        self.regions = named(RegionList(self._theme, self._wording, self._where), "regions")
        self._where.body.removeItem(self._room)
        self._where.body.addWidget(self.regions)
        self.regions.unfolded.connect(self.reveal, Qt.ConnectionType.QueuedConnection)
        beside, last = self._places
        self.answers = AnswersZone(
            self._theme, self._wording, editing, settings, beside.parentWidget()
        )
        beside.addWidget(self.answers)
        self.advice = named(AdviceZone(self._theme, last.parentWidget()), "advice")
        last.addWidget(self.advice)

    def _colour(self) -> None:
        self.map.set_colours(body_colours(self._theme.palette))

    def show_state(
        self, state: "TodayState", draft: "Draft", known: "Known", settings: "Settings"
    ) -> None:
        if (self.plan.plan, self.plan.units) != (draft.planned, settings.units):
            self.plan.set_plan(draft.planned, settings.units)
        self.map.set_levels(state.levels)
        self.map.set_selected(frozenset(state.levels) | state.unrated)
        self.map.set_outlined(state.outlined)
        self.regions.set_levels(state.levels, state.unrated)
        self.answers.show_state(state, draft, known)
        self.advice.show_state(state, known)


def _zone(place: QVBoxLayout) -> QWidget:
    zone = ColumnPart()
    place.setContentsMargins(0, 0, 0, 0)
    zone.setLayout(place)
    return zone


class TodayPlace(QWidget):
    """Where the page stands from the first picture on; what it does comes with TodayPage.

    `shown` is sent whenever that happens, `renewed` when other parts took the place of those
    before, `foot_changed` when more or less of it is taken up by what is said at its foot.
    """

    shown = Signal()
    renewed = Signal()
    foot_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_outdated = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._put()

    def retranslate(self) -> None:
        """The parts are made anew, once they are looked at."""
        self._is_outdated = not self.isVisible()
        if self._is_outdated:
            return
        self._column.removeWidget(self.parts)
        self.parts.hide()
        self.parts.deleteLater()
        self._put()
        self.renewed.emit()

    @property
    def foot_height(self) -> int:
        """Of what is said at its foot, 0 where nothing is."""
        return self.parts.foot_height

    def _put(self) -> None:
        self.parts = TodayParts(self._theme, translated_wording())
        self.parts.foot_changed.connect(self.foot_changed)
        self._column.addWidget(self.parts)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self.retranslate()
        self.shown.emit()


class TodayParts(QWidget):
    """All of the page; where the verdict has no column of its own beside the cards, a strip at the
    foot says it.

    Until `complete` it is a picture: no click is taken that nobody could answer.
    """

    foot_changed = Signal()

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header = TodayHeader(theme)
        self.zones = TodayZones(theme, wording)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.zones, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def complete(self, editing: "LogEditing", settings: "SettingsStore") -> None:
        """All that nobody needs to see at once; before it, no state can be shown."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        self.zones.complete(editing, settings)
        self.zones.arranged.connect(self._fit_strip)

    def show_state(
        self,
        state: "TodayState",
        draft: "Draft",
        known: "Known",
        settings: "Settings",
        now: datetime,
    ) -> None:
        self.header.show_state(state, draft, now)
        self.zones.show_state(state, draft, known, settings)
        self._fit_strip()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            self.foot_changed.emit()
        return super().eventFilter(watched, event)

    @property
    def foot_height(self) -> int:
        has_strip = "_strip" in vars(self) and self._strip.isVisible()
        return self._strip.height() if has_strip else 0

    @cached_property
    def _strip(self) -> "VerdictStrip":
        """Made when the verdict is first out of sight."""
        from runsore.ui.widgets.verdict_strip import VerdictStrip  # noqa: PLC0415 - as said

        strip = named(VerdictStrip(self._theme, self), "verdict-strip")
        strip.clicked.connect(lambda: self.zones.show_zone(self.zones.advice))
        strip.installEventFilter(self)
        self._column.addWidget(strip)
        return strip

    def _fit_strip(self) -> None:
        verdict = self.zones.advice.view
        if verdict is not None and self.zones.count < _ALL_IN_SIGHT:
            self._strip.show_verdict(verdict)
            self._strip.show()
        elif "_strip" in vars(self):
            self._strip.hide()
