"""What every reader of activities is told and may say."""

from collections.abc import Callable
from datetime import UTC, datetime

from runsore.core.invalid import InvalidValueError, shown
from runsore.core.sentence import QT_TRANSLATE_NOOP, SaidError, Sentence
from runsore.core.value import Value

_FIRST_YEAR, _LAST_YEAR = 1900, 2200

Localise = Callable[[datetime], datetime]


_ROW = QT_TRANSLATE_NOOP("wording", "{file}, row {row}")
_FIGURE = QT_TRANSLATE_NOOP("wording", "{field} {value} {problem}.")


class UnreadableError(SaidError):
    """A file or a part of it is refused; the message is the rest of a sentence about it."""


class Place(Value):
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
        raise UnreadableError(
            QT_TRANSLATE_NOOP("wording", "says that it is of the year {year}."), year=moment.year
        )
    return moment


def row_of(file: str, row: int) -> Sentence:
    """Where a table says something, counted as a spreadsheet does."""
    return Sentence(_ROW, {"file": file, "row": row})


def cannot_be(error: InvalidValueError) -> Sentence:
    """The rest of a sentence about a row whose figure is refused."""
    values = {"field": error.field, "value": shown(error.value), "problem": error.problem}
    return Sentence(_FIGURE, values)
