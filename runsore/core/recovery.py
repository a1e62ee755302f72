"""What helps between runs, chosen for the verdict."""

from runsore.core.check_in import CheckInFlag
from runsore.core.facts import CheckInFacts
from runsore.core.verdict import Care, Kind, RecoveryMethod, Run

_ALWAYS = (RecoveryMethod.SLEEP, RecoveryMethod.HYDRATION, RecoveryMethod.PROTEIN)


def recovery_for(facts: CheckInFacts, run: Run, care: Care) -> tuple[RecoveryMethod, ...]:
    """Most useful first. Cold and no heat where something is visible, else active recovery and
    heat for DOMS; nothing that moves the sore part where somebody should look at it, and with
    fever or in an emergency no heat either."""
    fever = CheckInFlag.FEVER in facts.check_in.flags
    still = fever or care >= Care.PROFESSIONAL
    visible = any(spot.spot.signs for spot in facts.spots)
    chosen: list[RecoveryMethod] = []
    if visible:
        chosen.append(RecoveryMethod.COLD)
    elif facts.kind is Kind.DOMS:
        if not still:
            chosen.append(RecoveryMethod.ACTIVE_RECOVERY)
        if not fever and care < Care.URGENT:
            chosen.append(RecoveryMethod.HEAT)
    if not still and not visible and run < Run.STOP:
        chosen.append(RecoveryMethod.MOBILITY)
    return (*chosen, *_ALWAYS)
