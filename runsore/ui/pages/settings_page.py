"""Settings: what a runner prefers, applied at once."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from runsore.core.check_in import Profile
from runsore.settings import Language, SettingsStore, ThemeChoice
from runsore.ui.palette import SPACE_L, SPACE_M, SPACE_S
from runsore.ui.setting_choice import SettingChoice, units_choice, weekday_choice
from runsore.ui.theme import set_role
from runsore.ui.widgets.card import Card
from runsore.ui.widgets.named import named

_WIDEST = 720


class SettingsPage(QScrollArea):
    """`changed` is sent after every change that was kept; `failed` says why one was not."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, settings: SettingsStore, cards: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        """`cards` come after the page's own."""
        super().__init__(parent)
        self._settings = settings
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = named(QWidget(), "settings")
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        title = QLabel(self.tr("Settings"))
        set_role(title, "headline")
        column.addWidget(title)
        column.addWidget(self._how_it_looks())
        column.addWidget(self._how_strict())
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)

    def _how_it_looks(self) -> Card:
        card = Card(self.tr("Display"))
        self._add_choice(
            card,
            "language",
            self.tr("Language"),
            (
                (Language.SYSTEM, self.tr("As the system")),
                # Each in its own language, so that who reads no other finds it.
                (Language.ENGLISH, "English"),
                (Language.GERMAN, "Deutsch"),
            ),
        )
        self._add(card, units_choice(self._settings))
        self._add(card, weekday_choice(self._settings))
        self._add_choice(
            card,
            "theme",
            self.tr("Appearance"),
            (
                (ThemeChoice.SYSTEM, self.tr("As the system")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
            ),
        )
        return card

    def _how_strict(self) -> Card:
        card = Card(self.tr("Advice"))
        self._add_choice(
            card,
            "profile",
            self.tr("Profile"),
            ((Profile.STANDARD, self.tr("Standard")), (Profile.CAUTIOUS, self.tr("Cautious"))),
        )
        card.body.addWidget(
            self._note(
                self.tr(
                    "Cautious rests every sore joint, tendon and bone, as some public health "
                    "advice does."
                )
            )
        )
        return card

    def _add_choice(
        self, card: Card, name: str, label: str, options: Sequence[tuple[StrEnum, str]]
    ) -> None:
        self._add(card, SettingChoice(self._settings, name, label, options))

    def _add(self, card: Card, choice: SettingChoice) -> None:
        choice.changed.connect(self.changed)
        choice.failed.connect(self.failed)
        card.body.addWidget(choice)

    def _note(self, text: str) -> QLabel:
        note = QLabel(text)
        note.setWordWrap(True)
        note.setContentsMargins(0, 0, 0, SPACE_S)
        set_role(note, "muted")
        return note
