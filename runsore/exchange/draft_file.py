"""The check-in being written, kept beside its log until it is saved."""

import json
import os
from datetime import datetime
from pathlib import Path

from runsore.core.invalid import InvalidValueError
from runsore.presenters.draft import Draft


class DraftFile:
    """A DraftStore in one file, readable by its owner only and replaced as a whole. Most often
    there is none: how it is written is loaded where there is."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Draft | None:
        try:
            data = self._path.read_bytes()
        except OSError:
            return None
        from runsore.exchange.draft_json import draft_from_json  # noqa: PLC0415 - as said

        try:
            return draft_from_json(data)
        except (InvalidValueError, ValueError):
            return None

    def keep(self, draft: Draft, now: datetime) -> None:
        if draft.is_empty:
            self._path.unlink(missing_ok=True)
            return
        from runsore.exchange.draft_json import draft_as_json  # noqa: PLC0415 - as said

        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self._path.with_name(f"{self._path.name}.new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with os.fdopen(os.open(unfinished, flags, 0o600), "w", encoding="utf-8") as file:
            json.dump(draft_as_json(draft, now), file)
        unfinished.replace(self._path)
