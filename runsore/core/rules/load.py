"""The rule of a run much longer than any before."""

from decimal import Decimal

from runsore.core.facts import CheckInFacts
from runsore.core.rules.rule import Strength
from runsore.core.verdict import Care, Run

SPIKE_FACTOR = Decimal("1.1")  # Frandsen et al. 2025


def load_spike(facts: CheckInFacts) -> Strength | None:
    planned = facts.check_in.planned
    longest = facts.longest_recent_run_km
    if planned is None or planned.distance_km is None or not planned.kind.is_run:
        return None
    if longest is None or facts.level < 1:
        return None
    spikes = Decimal(str(planned.distance_km)) > spike_limit_km(longest)
    return Strength(Run.EASY, Care.NONE) if spikes else None


def spike_limit_km(longest_km: float) -> Decimal:
    """110 % of the longest run of the last 30 days."""
    return Decimal(str(longest_km)) * SPIKE_FACTOR
