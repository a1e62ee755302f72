"""Rules of how it went over the days and the weeks before."""

from collections import Counter

from runsore.core.body import Tissue
from runsore.core.check_in import Onset
from runsore.core.facts import DOMS_DAYS, SpotFacts
from runsore.core.rules.rule import SHORTEN_AND_MONITOR, STOP_AND_MONITOR, Strength
from runsore.core.verdict import Care, Kind, Run
from runsore.core.workout import SessionKind

PERSISTS_DAYS = 5
SUDDEN_UNRESOLVED_DAYS = 2
SEEN_DAYS = 14
RECURRENCES = 3
RECURRING_LEVEL = 3
SAME_KIND_EPISODES = 2
UNTELLING_KINDS = frozenset({SessionKind.EASY, SessionKind.REST})


def overdue(facts: SpotFacts) -> Strength | None:
    late = facts.days_since_start > DOMS_DAYS and not facts.improving
    if facts.level >= 1 and facts.tissue is Tissue.MUSCLE and late:
        return SHORTEN_AND_MONITOR
    return None


def worsening(facts: SpotFacts) -> Strength | None:
    """DOMS is let off: it rises to its peak by itself, and the level rules follow it there."""
    if facts.level >= 1 and facts.kind is not Kind.DOMS and facts.worsening:
        return STOP_AND_MONITOR
    return None


def persists(facts: SpotFacts) -> Strength | None:
    lasts = facts.days_since_start >= PERSISTS_DAYS and not facts.improving
    if facts.level >= 1 and lasts:
        return Strength(Run.SHORTEN, _care_unless_seen(facts))
    return None


def sudden_unresolved(facts: SpotFacts) -> Strength | None:
    lasts = facts.days_since_start >= SUDDEN_UNRESOLVED_DAYS and not facts.improving
    if facts.level >= 1 and facts.spot.onset is Onset.SUDDEN and lasts:
        return Strength(Run.STOP, _care_unless_seen(facts))
    return None


def recurs(facts: SpotFacts) -> Strength | None:
    """The present episode need not have reached level 3 yet: two or more before it did, and it
    is the third that counts where it has."""
    if facts.level < 1:
        return None
    counted = [episode for episode in facts.recent_episodes if episode.peak >= RECURRING_LEVEL]
    if len(counted) < RECURRENCES:
        return None
    kinds = Counter(
        kind
        for episode in counted
        for kind in {workout.kind for workout in facts.set_off_by(episode)} - UNTELLING_KINDS
    )
    same_kind = any(times >= SAME_KIND_EPISODES for times in kinds.values())
    care = _care_unless_seen(facts) if same_kind else Care.MONITOR
    return Strength(Run.AS_PLANNED, care)


def _care_unless_seen(facts: SpotFacts) -> Care:
    """Somebody who looked at it within 14 days need not look again yet."""
    seen = facts.spot.seen
    recently = seen is not None and (facts.today - seen).days <= SEEN_DAYS
    return Care.MONITOR if recently else Care.PROFESSIONAL
