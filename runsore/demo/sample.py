"""The one call that makes a sample log."""

from datetime import date
from math import isfinite

from runsore.core.invalid import InvalidValueError
from runsore.core.log import Record
from runsore.core.sentence import QT_TRANSLATE_NOOP
from runsore.demo.days import Days
from runsore.demo.recipe import packaged_recipe, recipe_of
from runsore.demo.runner import Runner

_DAYS_OF_YEAR = 365.25
_FEWEST_DAYS = 3


def sample_log(until: date, years: float, recipe: str | None = None) -> list[Record]:
    """The records of a runner who does not exist, oldest first, over at least three days.

    The last check-in is on the morning of `until`. The same arguments give the same records.
    `recipe` is the text of a recipe; without one it is the one that comes with the program.
    Raises InvalidValueError unless years is a number above 0.
    """
    if not isfinite(years) or years <= 0:
        raise InvalidValueError(
            "years", years, QT_TRANSLATE_NOOP("wording", "must be a number above 0")
        )
    length = max(round(years * _DAYS_OF_YEAR), _FEWEST_DAYS)
    first = date.fromordinal(max(until.toordinal() - length + 1, 1))
    written = recipe_of(packaged_recipe() if recipe is None else recipe)
    return list(Runner(written, Days(first, until)).records())
