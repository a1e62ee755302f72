"""Rules of how much it hurts and in which tissue."""

from runsore.core.body import BoneStress, Tissue
from runsore.core.check_in import Profile, SpotFlag, Spread
from runsore.core.facts import SpotFacts
from runsore.core.rules.rule import (
    SHORTEN_AND_MONITOR,
    STOP_AND_MONITOR,
    STOP_AND_SEE_SOMEONE,
    Strength,
)
from runsore.core.verdict import Care, Kind, Run

MODERATE = 4
HIGH = 6
JOINT_HIGH = 3
TENDON_MORNING = 3
JOINT_MORNING = 2
SOFT_TISSUES = frozenset({Tissue.MUSCLE, Tissue.TENDON, Tissue.OTHER})
FRAGILE_TISSUES = frozenset({Tissue.JOINT, Tissue.TENDON, Tissue.BONE})
LOADING_PAINS = frozenset({SpotFlag.NIGHT_PAIN, SpotFlag.HOP_PAIN, SpotFlag.WEIGHT_BEARING_PAIN})


def level_mild(facts: SpotFacts) -> Strength | None:
    if facts.tissue in SOFT_TISSUES and 1 <= facts.level < MODERATE:
        return Strength(Run.EASY, Care.NONE)
    return None


def level_moderate(facts: SpotFacts) -> Strength | None:
    if facts.tissue in SOFT_TISSUES and MODERATE <= facts.level < HIGH:
        return SHORTEN_AND_MONITOR
    return None


def level_high(facts: SpotFacts) -> Strength | None:
    if facts.level < HIGH:
        return None
    return STOP_AND_MONITOR if facts.kind is Kind.DOMS else STOP_AND_SEE_SOMEONE


def joint(facts: SpotFacts) -> Strength | None:
    if facts.tissue is Tissue.JOINT and 1 <= facts.level < JOINT_HIGH:
        return SHORTEN_AND_MONITOR
    return None


def joint_high(facts: SpotFacts) -> Strength | None:
    if facts.tissue is not Tissue.JOINT or facts.level < JOINT_HIGH:
        return None
    return STOP_AND_SEE_SOMEONE if facts.level >= HIGH else STOP_AND_MONITOR


def bone(facts: SpotFacts) -> Strength | None:
    return STOP_AND_MONITOR if facts.tissue is Tissue.BONE and facts.level >= 1 else None


def bone_stress(facts: SpotFacts) -> Strength | None:
    pains = len(facts.spot.flags & LOADING_PAINS)
    prone = facts.spot.region.bone_stress
    in_bone = facts.tissue is Tissue.BONE and (pains >= 1 or facts.spot.spread is Spread.PINPOINT)
    in_prone_region = (prone is BoneStress.HIGH and pains >= 1) or (
        prone is BoneStress.LOW and pains >= 2
    )
    return STOP_AND_SEE_SOMEONE if in_bone or in_prone_region else None


def next_morning(facts: SpotFacts) -> Strength | None:
    """What should have settled overnight and has not."""
    morning = facts.spot.pain.morning
    if morning is None:
        return None
    if facts.tissue is Tissue.TENDON and morning >= TENDON_MORNING:
        return SHORTEN_AND_MONITOR
    if facts.tissue is Tissue.JOINT and morning >= JOINT_MORNING:
        return STOP_AND_MONITOR
    return None


def cautious(facts: SpotFacts) -> Strength | None:
    if facts.profile is Profile.CAUTIOUS and facts.tissue in FRAGILE_TISSUES and facts.level >= 1:
        return Strength(Run.STOP, Care.NONE)
    return None
