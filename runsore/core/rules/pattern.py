"""Rules of what it feels and looks like today."""

from runsore.core.body import Tissue
from runsore.core.check_in import Form, Onset, Sensation, Spread, WarmUp
from runsore.core.facts import SpotFacts
from runsore.core.rules.level import HIGH, LOADING_PAINS
from runsore.core.rules.rule import (
    SHORTEN_AND_MONITOR,
    STOP_AND_MONITOR,
    STOP_AND_SEE_SOMEONE,
    Strength,
)


def sharp(facts: SpotFacts) -> Strength | None:
    return STOP_AND_MONITOR if facts.spot.sensation is Sensation.SHARP else None


def tingling(facts: SpotFacts) -> Strength | None:
    return STOP_AND_SEE_SOMEONE if facts.spot.sensation is Sensation.TINGLING else None


def not_doms(facts: SpotFacts) -> Strength | None:
    unlike = (Sensation.BURNING, Sensation.THROBBING)
    return SHORTEN_AND_MONITOR if facts.spot.sensation in unlike else None


def pinpoint(facts: SpotFacts) -> Strength | None:
    return STOP_AND_MONITOR if facts.spot.spread is Spread.PINPOINT else None


def sudden(facts: SpotFacts) -> Strength | None:
    return STOP_AND_MONITOR if facts.spot.onset is Onset.SUDDEN else None


def form_altered(facts: SpotFacts) -> Strength | None:
    return STOP_AND_MONITOR if facts.spot.form is Form.ALTERED else None


def form_hesitant(facts: SpotFacts) -> Strength | None:
    return SHORTEN_AND_MONITOR if facts.spot.form is Form.HESITANT else None


def warm_up_worsens(facts: SpotFacts) -> Strength | None:
    return STOP_AND_MONITOR if facts.spot.warm_up is WarmUp.WORSENS else None


def warm_up_no_help(facts: SpotFacts) -> Strength | None:
    no_help = (WarmUp.UNCHANGED, WarmUp.RETURNS)
    return SHORTEN_AND_MONITOR if facts.spot.warm_up in no_help else None


def visible_sign(facts: SpotFacts) -> Strength | None:
    if not facts.spot.signs:
        return None
    serious = facts.tissue is Tissue.JOINT or facts.level >= HIGH or facts.sign_earlier
    return STOP_AND_SEE_SOMEONE if serious else STOP_AND_MONITOR


def night_or_daily(facts: SpotFacts) -> Strength | None:
    return STOP_AND_MONITOR if facts.spot.flags & LOADING_PAINS else None
