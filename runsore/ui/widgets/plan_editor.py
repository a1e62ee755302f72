"""Today's plan: kind, distance, time, flat or hilly."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from runsore.core.workout import PlannedSession, SessionKind, Terrain
from runsore.settings import KM_PER_MILE, Units
from runsore.ui.palette import SPACE_S
from runsore.ui.theme import set_role
from runsore.ui.widgets.field_grid import FieldGrid
from runsore.ui.widgets.named import named
from runsore.wording import Wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from runsore.ui.widgets.number_fields import NumberField, WholeNumberField

_FARTHEST = 999.9
_LONGEST_MIN = 2880


class PlanEditor(QWidget):
    """A distance or time of 0 is not given. `plan_changed` carries a PlannedSession or None."""

    plan_changed = Signal(object)
    _kind: "QComboBox"
    _distance: "NumberField"
    _duration: "WholeNumberField"
    _terrain: "QComboBox"

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._units = Units.KM
        self._plan: PlannedSession | None = None
        self._given: PlannedSession | None = None
        caption = QLabel(self.tr("Planned for today"))
        set_role(caption, "caption")
        self._grid = FieldGrid(4, [wording.session_kind(kind) for kind in SessionKind])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(caption)
        column.addWidget(self._grid)

    def complete(self) -> None:
        """What there is to fill in; before it there is the room for it, and no plan is shown."""
        from PySide6.QtWidgets import QComboBox  # noqa: PLC0415 - after the first paint

        from runsore.ui.widgets.number_fields import (  # noqa: PLC0415 - as above
            NumberField,
            WholeNumberField,
        )

        self._kind = named(QComboBox(self._grid), "plan-kind")
        self._kind.setAccessibleName(self.tr("Planned session"))
        self._kind.addItem(self.tr("No plan"), None)
        for kind in SessionKind:
            self._kind.addItem(self._wording.session_kind(kind), kind)
        self._distance = named(NumberField(self._grid), "plan-distance")
        self._distance.setRange(0, _FARTHEST)
        self._distance.setDecimals(1)
        self._distance.setSpecialValueText(self.tr("distance"))
        self._distance.setAccessibleName(self.tr("Planned distance"))
        self._duration = named(WholeNumberField(self._grid), "plan-duration")
        self._duration.setRange(0, _LONGEST_MIN)
        self._duration.setSingleStep(5)
        self._duration.setSuffix(self.tr(" min"))
        self._duration.setSpecialValueText(self.tr("time"))
        self._duration.setAccessibleName(self.tr("Planned time in minutes"))
        self._terrain = named(QComboBox(self._grid), "plan-terrain")
        self._terrain.setAccessibleName(self.tr("Terrain"))
        self._terrain.addItem(self.tr("any terrain"), None)
        for terrain in Terrain:
            self._terrain.addItem(self._wording.terrain(terrain), terrain)
        for combo in (self._kind, self._terrain):
            combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            combo.currentIndexChanged.connect(self._on_edit)
        for box in (self._distance, self._duration):
            box.valueChanged.connect(self._on_edit)
        self._grid.put((self._kind, self._distance, self._duration, self._terrain))
        self._kind.show()
        self.set_plan(None, Units.KM)

    @property
    def plan(self) -> PlannedSession | None:
        return self._plan

    @property
    def units(self) -> Units:
        return self._units

    def set_plan(self, plan: PlannedSession | None, units: Units) -> None:
        """Shows a plan and sends nothing."""
        self._units = units
        editors = (self._kind, self._distance, self._duration, self._terrain)
        for editor in editors:
            editor.blockSignals(True)
        self._distance.setSuffix(f" {units.value}")
        self._plan = self._given = plan
        self._kind.setCurrentIndex(max(0, self._kind.findData(plan.kind if plan else None)))
        self._distance.setValue(self._shown(plan.distance_km if plan else None))
        self._duration.setValue(round(plan.duration_min or 0) if plan else 0)
        self._as_given = (self._distance.value(), self._duration.value())
        self._terrain.setCurrentIndex(
            max(0, self._terrain.findData(plan.terrain if plan else None))
        )
        for editor in editors:
            editor.blockSignals(False)
        self._show_what_fits()

    def _shown(self, km: float | None) -> float:
        return (km or 0) if self._units is Units.KM else (km or 0) / KM_PER_MILE

    def _on_edit(self) -> None:
        self._show_what_fits()
        self._plan = self._edited()
        self.plan_changed.emit(self._plan)

    def _edited(self) -> PlannedSession | None:
        kind = self._kind.currentData()
        if kind is None:
            return None
        kind = SessionKind(kind)
        km = self._km() if self._measured(kind) else None
        minutes = self._minutes() if kind is not SessionKind.REST else None
        terrain = self._terrain.currentData() if kind.is_run else None
        return PlannedSession(
            kind=kind,
            distance_km=km or None,
            duration_min=minutes or None,
            terrain=Terrain(terrain) if terrain else None,
        )

    def _km(self) -> float | None:
        """As it was given while its field was left alone: the field rounds."""
        amount = self._distance.value()
        if self._given is not None and amount == self._as_given[0]:
            return self._given.distance_km
        return round(amount if self._units is Units.KM else amount * KM_PER_MILE, 3)

    def _minutes(self) -> float | None:
        if self._given is not None and self._duration.value() == self._as_given[1]:
            return self._given.duration_min
        return self._duration.value()

    def _measured(self, kind: SessionKind | None) -> bool:
        return kind is not None and (kind.is_run or kind is SessionKind.CROSS_TRAINING)

    def _show_what_fits(self) -> None:
        data = self._kind.currentData()
        kind = None if data is None else SessionKind(data)
        self._distance.setVisible(self._measured(kind))
        self._duration.setVisible(kind not in (None, SessionKind.REST))
        self._terrain.setVisible(kind is not None and kind.is_run)
