"""How the sample runner answers the questions on a sore spot."""

from datetime import date, timedelta
from enum import StrEnum
from random import Random
from typing import TypeVar

from runsore.core.body import BodyRegion
from runsore.core.check_in import (
    PAIN_MAX,
    Form,
    Onset,
    Pain,
    Sensation,
    Sign,
    SoreSpot,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.demo.complaints import Complaint

_NOISE = 0.35
_RATES_REST = 0.3
_RATES_MORNING = 0.85
_SAYS_SINCE = 0.6
_SEEN_MATTERS_DAYS = 60

Answer = TypeVar("Answer", bound=StrEnum)


def sore_spot(
    region: BodyRegion, complaint: Complaint, level: float, day: date, rng: Random
) -> SoreSpot | None:
    """As answered in the morning, or None where no slider leaves zero."""
    moments = complaint.trouble.moments
    pain = Pain(
        rest=_rated(level * moments["rest"], rng) if rng.random() < _RATES_REST else None,
        moving=_rated(level * moments["moving"], rng),
        morning=_rated(level * moments["morning"], rng) if rng.random() < _RATES_MORNING else None,
    )
    return _answered(region, complaint, pain, day, rng) if pain.level else None


def sore_after_a_run(
    region: BodyRegion, complaint: Complaint, level: float, day: date, rng: Random
) -> SoreSpot | None:
    """The same in the evening of a run."""
    moments = complaint.trouble.moments
    pain = Pain(
        moving=_rated(level * moments["moving"], rng), after=_rated(level * moments["after"], rng)
    )
    return _answered(region, complaint, pain, day, rng) if pain.level else None


def gone(region: BodyRegion) -> SoreSpot:
    """The entry that closes an episode."""
    return SoreSpot(region, Pain(moving=0))


def _answered(
    region: BodyRegion, complaint: Complaint, pain: Pain, day: date, rng: Random
) -> SoreSpot:
    answers = {**complaint.trouble.answers, **complaint.stage(day).answers}

    def one(question: str, kind: type[Answer]) -> Answer | None:
        word = rng.choice(answers.get(question, ("",)))
        return kind(word) if word else None

    def several(question: str, kind: type[Answer]) -> frozenset[Answer]:
        return frozenset(kind(word) for word in rng.choice(answers.get(question, ("",))).split())

    seen = complaint.seen(day)
    return SoreSpot(
        region=region,
        pain=pain,
        sensation=one("sensation", Sensation),
        spread=one("spread", Spread),
        onset=one("onset", Onset),
        since=_since(complaint, day, rng),
        seen=seen if seen and (day - seen).days <= _SEEN_MATTERS_DAYS else None,
        trend=one("trend", Trend),
        warm_up=one("warm_up", WarmUp),
        form=one("form", Form),
        signs=several("signs", Sign),
        flags=several("flags", SpotFlag),
    )


def _since(complaint: Complaint, day: date, rng: Random) -> date | None:
    """Stated while it is new, and counted from the first morning."""
    first = complaint.began + timedelta(days=1)
    fresh = 0 < (day - first).days <= 2
    return first if fresh and rng.random() < _SAYS_SINCE else None


def _rated(level: float, rng: Random) -> int:
    return min(max(round(level + rng.uniform(-_NOISE, _NOISE)), 0), PAIN_MAX)
