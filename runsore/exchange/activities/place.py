"""What every reader of activities is told and may say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

_FIRST_YEAR, _LAST_YEAR = 1900, 2200

Localise = Callable[[datetime], datetime]


class UnreadableError(Exception):
    """A file or a part of it is refused; the message is the rest of a sentence about it."""


@dataclass(frozen=True)
class Place:
    """Where something is read: `where` is shown to the runner.

    `localise` gives a moment the laptop's offset of that day; a moment without an offset is taken
    for local time. `on_read` is told how many bytes were read and may raise to stop.
    """

    where: str
    localise: Localise
    on_read: Callable[[int], None] = lambda _read: None

    def local(self, moment: datetime) -> datetime:
        """The moment where the runner was: in its own offset, in the laptop's if it has none or
        is only known in UTC. Raises UnreadableError as `checked` does."""
        checked(moment)
        if moment.tzinfo is not None and moment.utcoffset() != UTC.utcoffset(None):
            return moment
        return self.localise(moment)


def checked(moment: datetime) -> datetime:
    """The same. Raises UnreadableError for years that no watch has seen."""
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise UnreadableError(f"says that it is of the year {moment.year}.")
    return moment
