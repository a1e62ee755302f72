"""The session changed for today, and what may be done instead."""

from decimal import ROUND_FLOOR, Context, Decimal, localcontext

from runsore.core.body import Waist
from runsore.core.check_in import CheckInFlag
from runsore.core.facts import CheckInFacts
from runsore.core.rules.load import load_spike, spike_limit_km
from runsore.core.verdict import AdjustedSession, Alternative, Care, Run, SessionNote
from runsore.core.workout import PlannedSession, SessionKind, Terrain

_CUT_LITTLE = Decimal("0.8")
_CUT_MUCH = Decimal("0.7")
_MODERATE = 4
_TENTH = Decimal("0.1")
_WHOLE = Decimal(1)
_KNEE = "Knee"
# Wide enough for any distance a float can hold, so that nothing is rounded on the way.
_EXACT = Context(prec=400)


def adjusted_session(
    facts: CheckInFacts, run: Run, care: Care, *, complete_rest: bool
) -> AdjustedSession | None:
    """None without a plan. Never longer, harder or hillier than the plan."""
    planned = facts.check_in.planned
    if planned is None:
        return None
    if run is Run.AS_PLANNED:
        return _as_it_was(planned, SessionNote.UNCHANGED)
    fever = CheckInFlag.FEVER in facts.check_in.flags
    if run is Run.STOP and (fever or care is Care.URGENT):
        return AdjustedSession(SessionKind.REST, notes=(SessionNote.COMPLETE_REST,))
    if not planned.kind.is_run:
        spare = run in (Run.SHORTEN, Run.STOP)
        note = SessionNote.OFF_THE_SORE_PART if spare else SessionNote.UNCHANGED
        return _as_it_was(planned, note)
    if run is Run.STOP:
        note = SessionNote.COMPLETE_REST if complete_rest else SessionNote.REST_OR_CROSS_TRAIN
        return AdjustedSession(SessionKind.REST, notes=(note,))
    return _softened_run(facts, planned, run)


def _as_it_was(planned: PlannedSession, note: SessionNote) -> AdjustedSession:
    return AdjustedSession(
        planned.kind, planned.distance_km, planned.duration_min, planned.terrain, (note,)
    )


def _softened_run(facts: CheckInFacts, planned: PlannedSession, run: Run) -> AdjustedSession:
    cut = _cut(facts.level, planned.kind, run)
    capped_km = _capped_km(facts, planned)
    with localcontext(_EXACT):
        distance = _shrunk(planned.distance_km, planned, capped_km, cut, _TENTH)
        duration = _shrunk(planned.duration_min, planned, capped_km, cut, _WHOLE)
    if distance == 0 or duration == 0:
        return AdjustedSession(SessionKind.REST, notes=(SessionNote.TOO_SHORT_TO_CUT,))
    flatten = planned.terrain is Terrain.HILLY and _sore_below_the_waist(facts)
    return AdjustedSession(
        kind=SessionKind.LONG if planned.kind is SessionKind.LONG else SessionKind.EASY,
        distance_km=distance,
        duration_min=duration,
        terrain=Terrain.FLAT if flatten else planned.terrain,
        notes=_notes(run, cut, capped=capped_km is not None, flatten=flatten),
    )


def _cut(level: int, kind: SessionKind, run: Run) -> Decimal:
    if run is Run.SHORTEN:
        return _CUT_MUCH if level >= _MODERATE else _CUT_LITTLE
    return _CUT_LITTLE if kind is SessionKind.LONG and level >= 2 else _WHOLE


def _capped_km(facts: CheckInFacts, planned: PlannedSession) -> Decimal | None:
    """What LOAD-SPIKE leaves of the planned distance, or None where it does not apply."""
    longest = facts.longest_recent_run_km
    if longest is None or planned.distance_km is None or load_spike(facts) is None:
        return None
    return spike_limit_km(longest)


def _shrunk(
    amount: float | None,
    planned: PlannedSession,
    capped_km: Decimal | None,
    cut: Decimal,
    step: Decimal,
) -> float | None:
    """The amount cut, and shrunk as the cap shrinks the distance; rounded down to a step."""
    if amount is None or (cut == 1 and capped_km is None):
        return amount
    shrunk = Decimal(str(amount)) * cut
    if capped_km is not None and planned.distance_km is not None:
        shrunk = shrunk * capped_km / Decimal(str(planned.distance_km))
    rounded = shrunk.quantize(step, rounding=ROUND_FLOOR)
    return int(rounded) if step == _WHOLE else float(rounded)


def _sore_below_the_waist(facts: CheckInFacts) -> bool:
    return any(spot.spot.region.waist is Waist.BELOW for spot in facts.spots)


def _notes(run: Run, cut: Decimal, *, capped: bool, flatten: bool) -> tuple[SessionNote, ...]:
    notes = [SessionNote.CONVERSATIONAL]
    if run is Run.SHORTEN:
        notes = [SessionNote.SHORTER_WATCH]
    elif cut != 1:
        notes = [SessionNote.SHORTER]
    if capped:
        notes.append(SessionNote.CAPPED)
    if flatten:
        notes.append(SessionNote.FLAT_ROUTE)
    return tuple(notes)


def alternatives_for(
    facts: CheckInFacts, run: Run, *, complete_rest: bool
) -> tuple[Alternative, ...]:
    """Best first; none when the run stands or rest is complete."""
    if run is Run.AS_PLANNED or complete_rest:
        return ()
    regions = [spot.spot.region for spot in facts.spots]
    offered = [Alternative.CYCLING, Alternative.SWIMMING, Alternative.POOL_RUNNING]
    if any(region.waist is Waist.ABOVE for region in regions):
        offered.remove(Alternative.SWIMMING)
    if any(region.ioc_area == _KNEE for region in regions):
        offered.remove(Alternative.CYCLING)
        offered.append(Alternative.CYCLING)
    return tuple(offered)
