"""Rules of what must not wait, and of fever."""

from runsore.core.check_in import CheckInFlag
from runsore.core.facts import CheckInFacts, SpotFacts
from runsore.core.rules.level import LOADING_PAINS
from runsore.core.rules.rule import STOP_AND_MONITOR, Strength
from runsore.core.verdict import Care, Run

_URGENT = Strength(Run.STOP, Care.URGENT)


def fever(facts: CheckInFacts) -> Strength | None:
    return STOP_AND_MONITOR if CheckInFlag.FEVER in facts.check_in.flags else None


def red_flag_of_spot(facts: SpotFacts) -> Strength | None:
    return _URGENT if facts.spot.flags - LOADING_PAINS else None


def red_flag_of_check_in(facts: CheckInFacts) -> Strength | None:
    return _URGENT if facts.check_in.flags - {CheckInFlag.FEVER} else None
