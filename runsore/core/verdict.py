"""What Runsore answers: two ladders, the reasons, the changed session."""

from enum import Enum, StrEnum
from functools import total_ordering
from typing import Any

from runsore.core.body import BodyRegion, region_by_key
from runsore.core.value import Value
from runsore.core.workout import SessionKind, Terrain

RULESET = "1"


@total_ordering
class Ladder(Enum):
    """An ordered scale, its members written from the most permissive to the most cautious."""

    def __init__(self, _word: str) -> None:
        self.rank = len(type(self).__members__)

    def __lt__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.rank < other.rank


class Run(Ladder):
    AS_PLANNED = "as-planned"
    EASY = "easy"
    SHORTEN = "shorten"
    STOP = "stop"


class Care(Ladder):
    NONE = "none"
    MONITOR = "monitor"
    PROFESSIONAL = "professional"
    URGENT = "urgent"


class Kind(Ladder):
    """What the soreness looks like; `none` is nothing sore."""

    NONE = "none"
    DOMS = "doms"
    UNCLEAR = "unclear"
    JOINT = "joint"
    INJURY = "injury"


class Alternative(StrEnum):
    CYCLING = "cycling"
    SWIMMING = "swimming"
    POOL_RUNNING = "pool-running"


class RecoveryMethod(StrEnum):
    ACTIVE_RECOVERY = "active-recovery"
    MOBILITY = "mobility"
    PROTEIN = "protein"
    HYDRATION = "hydration"
    SLEEP = "sleep"
    COLD = "cold"
    HEAT = "heat"


class SessionNote(StrEnum):
    """Why the session looks as it does; the sentence is in `wording`."""

    UNCHANGED = "unchanged"
    CONVERSATIONAL = "conversational"
    SHORTER = "shorter"
    SHORTER_WATCH = "shorter-watch"
    CAPPED = "capped"
    OFF_THE_SORE_PART = "off-the-sore-part"
    REST_OR_CROSS_TRAIN = "rest-or-cross-train"
    COMPLETE_REST = "complete-rest"
    TOO_SHORT_TO_CUT = "too-short-to-cut"
    FLAT_ROUTE = "flat-route"


class NextStep(StrEnum):
    """When to look again and what would change the answer; the sentence is in `wording`."""

    CARRY_ON = "carry-on"
    FIRST_TEN_MINUTES = "first-ten-minutes"
    TOMORROW_MORNING = "tomorrow-morning"
    AFTER_THE_SHORT_RUN = "after-the-short-run"
    REST_AND_LOOK_AGAIN = "rest-and-look-again"
    FEVER_FIRST = "fever-first"
    MAKE_AN_APPOINTMENT = "make-an-appointment"
    GET_HELP_NOW = "get-help-now"


class Reason(Value):
    """One rule that applied; `region` is None for a rule of the whole check-in."""

    rule: str
    region: BodyRegion | None
    run: Run
    care: Care
    sources: tuple[str, ...]


class AdjustedSession(Value):
    """Today's plan after the verdict, never longer, harder or hillier than it was."""

    kind: SessionKind
    distance_km: float | None = None
    duration_min: float | None = None
    terrain: Terrain | None = None
    notes: tuple[SessionNote, ...] = ()


class Verdict(Value):
    """`run` and `care` are the maxima over `reasons`, which are most cautious first."""

    run: Run
    care: Care
    kind: Kind
    conditional: bool
    reasons: tuple[Reason, ...]
    adjusted: AdjustedSession | None
    alternatives: tuple[Alternative, ...]
    recovery: tuple[RecoveryMethod, ...]
    next_step: NextStep
    ruleset: str = RULESET


def verdict_as_plain(verdict: Verdict) -> dict[str, Any]:
    """The verdict as strings, numbers, lists and dicts, to be kept with its check-in."""
    adjusted = verdict.adjusted
    return {
        "run": verdict.run.value,
        "care": verdict.care.value,
        "kind": verdict.kind.value,
        "conditional": verdict.conditional,
        "reasons": [_reason_as_plain(reason) for reason in verdict.reasons],
        "adjusted": None if adjusted is None else _session_as_plain(adjusted),
        "alternatives": [alternative.value for alternative in verdict.alternatives],
        "recovery": [method.value for method in verdict.recovery],
        "next_step": verdict.next_step.value,
        "ruleset": verdict.ruleset,
    }


def verdict_from_plain(plain: dict[str, Any]) -> Verdict:
    """The inverse of `verdict_as_plain`; raises ValueError, KeyError or TypeError."""
    adjusted = plain["adjusted"]
    return Verdict(
        run=Run(plain["run"]),
        care=Care(plain["care"]),
        kind=Kind(plain["kind"]),
        conditional=bool(plain["conditional"]),
        reasons=tuple(_reason_from_plain(reason) for reason in plain["reasons"]),
        adjusted=None if adjusted is None else _session_from_plain(adjusted),
        alternatives=tuple(Alternative(word) for word in plain["alternatives"]),
        recovery=tuple(RecoveryMethod(word) for word in plain["recovery"]),
        next_step=NextStep(plain["next_step"]),
        ruleset=plain["ruleset"],
    )


def _reason_as_plain(reason: Reason) -> dict[str, Any]:
    return {
        "rule": reason.rule,
        "region": reason.region.key if reason.region else None,
        "run": reason.run.value,
        "care": reason.care.value,
        "sources": list(reason.sources),
    }


def _reason_from_plain(plain: dict[str, Any]) -> Reason:
    return Reason(
        rule=plain["rule"],
        region=None if plain["region"] is None else region_by_key(str(plain["region"])),
        run=Run(plain["run"]),
        care=Care(plain["care"]),
        sources=tuple(plain["sources"]),
    )


def _session_as_plain(session: AdjustedSession) -> dict[str, Any]:
    return {
        "kind": session.kind.value,
        "distance_km": session.distance_km,
        "duration_min": session.duration_min,
        "terrain": session.terrain.value if session.terrain else None,
        "notes": [note.value for note in session.notes],
    }


def _session_from_plain(plain: dict[str, Any]) -> AdjustedSession:
    terrain = plain["terrain"]
    return AdjustedSession(
        kind=SessionKind(plain["kind"]),
        distance_km=plain["distance_km"],
        duration_min=plain["duration_min"],
        terrain=None if terrain is None else Terrain(terrain),
        notes=tuple(SessionNote(note) for note in plain["notes"]),
    )
