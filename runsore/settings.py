"""What a runner prefers, typed, in one JSON file."""

import json
import os
from collections.abc import Callable, Mapping
from datetime import time
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from runsore.core.check_in import Profile
from runsore.core.sentence import QT_TRANSLATE_NOOP, Sentence
from runsore.core.value import Value, contents, replace

if TYPE_CHECKING:
    from pathlib import Path

_UNREADABLE = QT_TRANSLATE_NOOP(
    "wording", "The settings in {path} could not be read; the defaults are used."
)
_UNKNOWN_VALUE = QT_TRANSLATE_NOOP(
    "wording", "The setting “{setting}” in {path} has no known value; its default is used."
)


KM_PER_MILE = 1.609344


class Units(StrEnum):
    KM = "km"
    MILES = "mi"


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """By ISO 639, as the files of translations are named."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Weekday(StrEnum):
    MONDAY = "monday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """As `date.weekday()` counts: Monday is 0."""
        return {Weekday.MONDAY: 0, Weekday.SATURDAY: 5, Weekday.SUNDAY: 6}[self]


class BackupEvery(StrEnum):
    """How long a change may wait for the next automatic backup."""

    DAY = "day"
    WEEK = "week"
    NEVER = "never"


MOST_BACKUPS_KEPT = 999


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class Settings(Value):
    units: Units = Units.KM
    first_weekday: Weekday = Weekday.MONDAY
    profile: Profile = Profile.STANDARD
    theme: ThemeChoice = ThemeChoice.SYSTEM
    backup_folder: str = ""
    backup_every: BackupEvery = BackupEvery.DAY
    backups_kept: int = 10
    remind_in_the_morning: bool = False
    remind_after_a_run: bool = False
    reminder_time: time = time(7, 0)
    stay_in_tray: bool = False
    paper: Paper = Paper.A4
    language: Language = Language.SYSTEM
    # How the columns of tables from elsewhere are meant, by the tables' headers.
    columns: Mapping[str, Any] = MappingProxyType({})


def _switch(stored: Any) -> bool:
    if not isinstance(stored, bool):
        raise ValueError("neither on nor off")
    return stored


def _backups_kept(stored: Any) -> int:
    if type(stored) is not int or not 1 <= stored <= MOST_BACKUPS_KEPT:
        raise ValueError("not a number of backups")
    return stored


_TYPES: dict[str, Callable[[Any], Any]] = {
    "units": Units,
    "first_weekday": Weekday,
    "profile": Profile,
    "theme": ThemeChoice,
    "backup_folder": str,
    "backup_every": BackupEvery,
    "backups_kept": _backups_kept,
    "remind_in_the_morning": _switch,
    "remind_after_a_run": _switch,
    "reminder_time": time.fromisoformat,
    "stay_in_tray": _switch,
    "paper": Paper,
    "language": Language,
    "columns": dict,
}


class SettingsStore:
    """Reads once, writes on every change; the file and its folder are made when first needed."""

    def __init__(self, path: "Path") -> None:
        self._path = path
        self.problem: Sentence | None = None
        self._current = self._read()

    @property
    def path(self) -> "Path":
        return self._path

    @property
    def current(self) -> Settings:
        return self._current

    def change(self, **changes: Any) -> Settings:
        """Keeps the changes for the next start; raises OSError where that fails."""
        self._current = replace(self._current, **changes)
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self._path.with_suffix(".new")
        stored = contents(self._current) | {"columns": dict(self._current.columns)}
        written = json.dumps(stored, indent=2, default=str)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with os.fdopen(os.open(unfinished, flags, 0o600), "w", encoding="utf-8") as file:
            file.write(written)
        unfinished.replace(self._path)
        return self._current

    def _read(self) -> Settings:
        """A file that cannot be read counts as none; `problem` then says so in a sentence."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, RecursionError):
            self.problem = Sentence(_UNREADABLE, {"path": self._path})
            return Settings()
        return self._typed(stored if isinstance(stored, dict) else {})

    def _typed(self, stored: dict[str, Any]) -> Settings:
        kept = {}
        for setting, typed in _TYPES.items():
            if setting not in stored:
                continue
            try:
                kept[setting] = typed(stored[setting])
            except (TypeError, ValueError):
                values = {"setting": setting, "path": self._path}
                self.problem = Sentence(_UNKNOWN_VALUE, values)
        return Settings(**kept)
