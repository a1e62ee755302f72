"""What helps between runs, chosen for the verdict."""

from runsore.core.check_in import CheckInFlag
from runsore.core.facts import CheckInFacts
from runsore.core.verdict import Care, Kind, RecoveryMethod, Run

_ALWAYS = (RecoveryMethod.SLEEP, RecoveryMethod.HYDRATION, RecoveryMethod.PROTEIN)


def recovery_for(facts: CheckInFacts, run: Run, care: Care) -> tuple[RecoveryMethod, ...]:
    """Most useful first. Cold and no heat where something is visible; active recovery and heat
    for DOMS; nothing that moves or treats the sore part where somebody should look at it, or
    with fever."""
    ill = care >= Care.PROFESSIONAL or CheckInFlag.FEVER in facts.check_in.flags
    visible = any(spot.spot.signs for spot in facts.spots)
    chosen: list[RecoveryMethod] = []
    if visible and care < Care.URGENT:
        chosen.append(RecoveryMethod.COLD)
    elif facts.kind is Kind.DOMS and not ill:
        chosen += [RecoveryMethod.ACTIVE_RECOVERY, RecoveryMethod.HEAT]
    if not ill and not visible and run < Run.STOP:
        chosen.append(RecoveryMethod.MOBILITY)
    return (*chosen, *_ALWAYS)
