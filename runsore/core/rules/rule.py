"""What a rule is: an id, its sources, and how strongly it applies to what is known."""

from collections.abc import Callable
from typing import NamedTuple

from runsore.core.facts import CheckInFacts, SpotFacts
from runsore.core.value import Value
from runsore.core.verdict import Care, Run


class Strength(NamedTuple):
    """The least that both ladders rise to."""

    run: Run
    care: Care


class Rule(Value):
    """`of_spot` is asked for every spot that counts, `of_check_in` once; None: does not apply."""

    id: str
    sources: tuple[str, ...]
    of_spot: Callable[[SpotFacts], Strength | None] | None = None
    of_check_in: Callable[[CheckInFacts], Strength | None] | None = None


STOP_AND_MONITOR = Strength(Run.STOP, Care.MONITOR)
STOP_AND_SEE_SOMEONE = Strength(Run.STOP, Care.PROFESSIONAL)
SHORTEN_AND_MONITOR = Strength(Run.SHORTEN, Care.MONITOR)
