"""Sports as files and services name them, in the languages they write."""

import re

from runsore.core.activity import Sport

# Strava's numbers in GPX files: 9 is a run, 1 a ride, 10 a walk, 4 a hike, 16 a swim.
_NUMBERS = {"9": Sport.RUN, "1": Sport.RIDE, "10": Sport.WALK, "4": Sport.WALK, "16": Sport.SWIM}

_WORDS = (
    (
        Sport.STRENGTH,
        (
            r"strength|weight|crossfit|kraft|musculation|poids|fuerza|pesas|forza|pesi\b|kracht"
            r"|siłow|musculação|silov|筋力|筋トレ|力量|силов"
        ),
    ),
    (
        Sport.RIDE,
        (
            r"ride|bik|cycl|rad\b|radfahr|fahrt|vélo|velo\b|cyclisme|bici|ciclis|fiets|rit\b|wieler"
            r"|rower|pedal|jízda|cykl|ライド|自転車|骑行|騎行|велос|заезд"
        ),
    ),
    (
        Sport.SWIM,
        r"swim|schwimm|natation|natación|nuoto|zwem|natação|pływ|plav|スイム|水泳|游泳|плав",
    ),
    (
        Sport.WALK,
        (
            r"walk|hik|spazier|gehen|wander|marche|randonnée|camin|senderis|cammin|escursion|wandel"
            r"|caminhada|chůze|turistik|spacer|ウォーキング|ハイキング|散歩|步行|徒步|健走|ходьб|поход"
        ),
    ),
    (
        Sport.RUN,
        (
            r"\brun|running|treadmill|trail|jog|lauf|laufen|course à pied|course$|footing|carrera"
            r"|correr|corsa|hardlop|\bloop|corrida|běh|bieg|løb|løping|löp|ラン|跑|бег|забег"
        ),
    ),
)
_SPORTS = tuple((sport, re.compile(words)) for sport, words in _WORDS)


def sport_of(text: str) -> Sport | None:
    """None for an empty text, OTHER for words of another sport."""
    words = text.strip().casefold()
    if not words:
        return None
    if words in _NUMBERS:
        return _NUMBERS[words]
    return next((sport for sport, known in _SPORTS if known.search(words)), Sport.OTHER)


def sport_by_speed(km: float | None, minutes: float | None) -> Sport:
    """A guess for recordings that name none: a walk below 5.5 km/h, a ride from 22 km/h on."""
    if not km or not minutes:
        return Sport.RUN
    speed = km / minutes * 60
    if speed < 5.5:
        return Sport.WALK
    return Sport.RIDE if speed >= 22 else Sport.RUN
