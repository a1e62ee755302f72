"""Which column of a table says what: a guess, shown with the first rows, that can be changed."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from runsore.presenters.columns import (
    ColumnField,
    ColumnMapping,
    DateOrder,
    DistanceUnit,
    DurationUnit,
    TableHead,
    guess_columns,
)
from runsore.ui.palette import SPACE_M, SPACE_S
from runsore.ui.widgets.named import named
from runsore.ui.widgets.wrapped_label import WrappedLabel

_SHARES = (3, 4, 6)
_SAMPLES_SHOWN = 3
_LONGEST_SAMPLE = 40


class ColumnForm(QWidget):
    """`mapping` is what stands in it; `changed` is sent when that changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mapping = ColumnMapping()
        self._head = TableHead("", ())
        self._fields: dict[ColumnField, QComboBox] = {}
        self._samples: dict[ColumnField, QLabel] = {}
        self._units: list[QComboBox] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, SPACE_M, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share)
        self._make_fields()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def show_table(self, head: TableHead) -> None:
        self._head = head
        self.mapping = guess_columns(head)
        for combo in self._fields.values():
            combo.clear()
            combo.addItem(self.tr("not there"), None)
            for place, name in enumerate(head.header):
                shown = name.strip() or self.tr("column {number}").format(number=place + 1)
                combo.addItem(shown, place)
        self._show()

    def _make_fields(self) -> None:
        titles = {
            ColumnField.DATE: self.tr("Day"),
            ColumnField.TIME_OF_DAY: self.tr("Time of day"),
            ColumnField.DISTANCE: self.tr("Distance"),
            ColumnField.DURATION: self.tr("Time"),
            ColumnField.KIND: self.tr("Sport or kind"),
            ColumnField.NAME: self.tr("Name"),
            ColumnField.ASCENT: self.tr("Ascent in metres"),
            ColumnField.EFFORT: self.tr("Effort, 1 to 10"),
            ColumnField.NOTE: self.tr("Note"),
            ColumnField.IDENTITY: self.tr("Number of the activity"),
        }
        for row, (which, title) in enumerate(titles.items()):
            combo = named(QComboBox(), f"column-{which.value}")
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.activated.connect(lambda _, which=which: self._choose(which))
            sample = WrappedLabel("", "muted")
            self._add_row(row, title, combo, sample)
            self._fields[which], self._samples[which] = combo, sample
        self._add_units(len(titles))

    def _add_units(self, row: int) -> None:
        for title, name, choices in (
            (
                self.tr("Distances are in"),
                "distance",
                (
                    (DistanceUnit.KM, self.tr("kilometres")),
                    (DistanceUnit.METRES, self.tr("metres")),
                    (DistanceUnit.MILES, self.tr("miles")),
                ),
            ),
            (
                self.tr("A time without colons is in"),
                "duration",
                (
                    (DurationUnit.MINUTES, self.tr("minutes")),
                    (DurationUnit.SECONDS, self.tr("seconds")),
                    (DurationUnit.HOURS, self.tr("hours")),
                ),
            ),
            (
                self.tr("03/04 is the"),
                "order",
                (
                    (DateOrder.DAY_FIRST, self.tr("3rd of April")),
                    (DateOrder.MONTH_FIRST, self.tr("4th of March")),
                ),
            ),
        ):
            combo = self._unit_combo(name, choices)
            self._add_row(row + len(self._units), title, combo, WrappedLabel())
            self._units.append(combo)

    def _unit_combo(self, name: str, choices: Sequence[tuple[StrEnum, str]]) -> QComboBox:
        combo = named(QComboBox(), f"unit-{name}")
        for value, text in choices:
            combo.addItem(text, value.value)
        combo.activated.connect(self._choose_units)
        return combo

    def _add_row(self, row: int, title: str, combo: QComboBox, sample: QLabel) -> None:
        label = QLabel(title)
        label.setWordWrap(True)
        label.setBuddy(combo)
        combo.setAccessibleName(title)
        top = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(combo, row, 1, top)
        self._grid.addWidget(sample, row, 2, top)

    def _choose(self, which: ColumnField) -> None:
        self.mapping = self.mapping.choosing(which, self._fields[which].currentData())
        self._show()
        self.changed.emit()

    def _choose_units(self) -> None:
        distance, duration, order = (combo.currentData() for combo in self._units)
        self.mapping = ColumnMapping(
            self.mapping.places, DistanceUnit(distance), DurationUnit(duration), DateOrder(order)
        )
        self.changed.emit()

    def _show(self) -> None:
        for which, combo in self._fields.items():
            place = self.mapping.places.get(which)
            combo.setCurrentIndex(0 if place is None else place + 1)
            self._samples[which].setText("" if place is None else self._sample(place))
        units = (self.mapping.distance, self.mapping.duration, self.mapping.order)
        for combo, unit in zip(self._units, units, strict=True):
            combo.setCurrentIndex(combo.findData(unit.value))

    def _sample(self, place: int) -> str:
        """The first filled rows, so that a wrong column is seen."""
        filled = [text for text in self._head.column(place) if text][:_SAMPLES_SHOWN]
        return " · ".join(filled)[:_LONGEST_SAMPLE]
