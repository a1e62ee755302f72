"""Distances, times and sessions as a runner reads them."""

from runsore.core.verdict import AdjustedSession
from runsore.core.workout import PlannedSession, Workout
from runsore.settings import KM_PER_MILE, Units
from runsore.wording import Wording


def distance_text(km: float, wording: Wording, units: Units = Units.KM) -> str:
    """Rounded down to a tenth, so that an adjusted distance never reads longer than it is."""
    whole, _, part = _written(km if units is Units.KM else km / KM_PER_MILE).partition(".")
    shown = f"{whole}.{part[:1]}".removesuffix("0").removesuffix(".")
    return f"{wording.figure(shown)} {units.value}"


def _written(amount: float) -> str:
    """In decimals, as few as tell it from all others."""
    shortest = repr(amount)
    return shortest if "e" not in shortest else f"{amount:.5f}"


def minutes_text(minutes: float) -> str:
    """Whole minutes, as hours and minutes from an hour on; rounded down."""
    hours, rest = divmod(int(minutes), 60)
    return f"{hours} h {rest:02d} min" if hours else f"{rest} min"


def session_text(
    session: PlannedSession | AdjustedSession | Workout, wording: Wording, units: Units = Units.KM
) -> str:
    """For example `Long run, 16 km, 1 h 40 min, flat`."""
    parts = [wording.session_kind(session.kind)]
    if session.distance_km is not None:
        parts.append(distance_text(session.distance_km, wording, units))
    if session.duration_min is not None:
        parts.append(minutes_text(session.duration_min))
    if session.terrain is not None:
        parts.append(wording.terrain(session.terrain))
    return ", ".join(parts)
