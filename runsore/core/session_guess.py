"""What kind of session an activity was: a guess from its sport, name, climb and laps."""

import re
from itertools import pairwise

from runsore.core.activity import Activity, Lap, Sport
from runsore.core.workout import SessionKind, Terrain

# House figures: a guess is shown as one and can be changed before it is kept.
LONG_MIN = 90.0
HILLS_M_PER_KM, HILLS_M = 20.0, 150.0
HILLY_M_PER_KM = 15.0
REPEATS = 3
_FASTER = 1.12

# What runners write in the languages that Strava is used in most; the first that fits counts.
_WORDS = (
    (
        SessionKind.RACE,
        (
            r"race|racing|parkrun|wettkampf|volkslauf|stadtlauf|compétition|carrera popular|gara\b"
            r"|wedstrijd|prova\b|závod"
        ),
    ),
    (
        SessionKind.INTERVALS,
        (
            r"interval|intervall|fraccionado|fractionn|ripetute|series\b|fartlek|repeats|\breps\b"
            r"|vo2|\d+\s*[x×]\s*\d+"
        ),
    ),
    (SessionKind.HILLS, r"\bhills?\b|hügel|bergläufe|bergsprints|côtes|cuestas|salite|heuvel"),
    (SessionKind.TEMPO, r"tempo|threshold|schwelle|seuil|umbral|soglia|drempel"),
    (
        SessionKind.LONG,
        (
            r"long run|langer lauf|lange lauf|sortie longue|tirada larga|rodaje largo|lungo\b"
            r"|duurloop|longão"
        ),
    ),
    (
        SessionKind.EASY,
        r"\beasy\b|recovery|locker|regenerativ|footing|récup|rodaje suave|facile|\brustig",
    ),
)
_NAMES = tuple((kind, re.compile(words)) for kind, words in _WORDS)


def guess_kind(activity: Activity) -> SessionKind:
    """What is not a run is cross-training or strength, whatever it is called."""
    if activity.sport is Sport.STRENGTH:
        return SessionKind.STRENGTH
    if activity.sport is not Sport.RUN:
        return SessionKind.CROSS_TRAINING
    if activity.is_race:
        return SessionKind.RACE
    return _by_name(activity.name) or _by_figures(activity)


def guess_terrain(activity: Activity) -> Terrain | None:
    """Hilly from 15 m of ascent in a kilometre on; never flat, which ascent alone cannot tell."""
    return Terrain.HILLY if _climb(activity) >= HILLY_M_PER_KM else None


def _by_name(name: str) -> SessionKind | None:
    text = name.casefold()
    return next((kind for kind, words in _NAMES if words.search(text)), None)


def _by_figures(activity: Activity) -> SessionKind:
    if _has_repeats(activity.laps):
        return SessionKind.INTERVALS
    if _climb(activity) >= HILLS_M_PER_KM and (activity.ascent_m or 0) >= HILLS_M:
        return SessionKind.HILLS
    if (activity.duration_min or 0) >= LONG_MIN:
        return SessionKind.LONG
    return SessionKind.EASY


def _climb(activity: Activity) -> float:
    """Metres of ascent in a kilometre."""
    if not activity.distance_km or activity.ascent_m is None:
        return 0.0
    return activity.ascent_m / activity.distance_km


def _has_repeats(laps: tuple[Lap, ...]) -> bool:
    """Three rests named by the watch, or three laps clearly faster than both their neighbours."""
    if sum(lap.is_rest for lap in laps) >= REPEATS:
        return True
    speeds = [lap.distance_km / lap.duration_min for lap in laps if lap.duration_min > 0]
    rises = [later > _FASTER * earlier for earlier, later in pairwise(speeds)]
    falls = [earlier > _FASTER * later for earlier, later in pairwise(speeds)]
    peaks = sum(rise and fall for rise, fall in zip(rises, falls[1:], strict=False))
    return peaks >= REPEATS
