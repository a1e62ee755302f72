"""Sore spots as JSON values and back."""

from typing import Any

from runsore.core.body import BodyRegion, Tissue, region_by_key
from runsore.core.check_in import (
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
from runsore.exchange import json_input as read
from runsore.exchange.json_input import fields_of, inside

_PAIN = frozenset({"rest", "moving", "after", "morning"})
_SPOT = frozenset(
    {
        "region", "pain", "tissue", "sensation", "spread", "onset", "since", "seen", "trend",
        "warm_up", "form", "signs", "flags",
    }
)  # fmt: skip


def region_from_json(value: Any, where: str) -> BodyRegion:
    with inside(where):
        return region_by_key(read.as_text(value, ""))


def spot_from_json(value: Any, where: str) -> SoreSpot:
    """A spot that need not be rated yet; `where` is its place in errors."""
    get = fields_of(value, where, _SPOT)
    return SoreSpot(
        region=region_from_json(get("region"), f"{where}.region"),
        pain=_pain(get("pain"), f"{where}.pain"),
        tissue_answer=read.as_choice(get("tissue"), f"{where}.tissue", Tissue),
        sensation=read.as_choice(get("sensation"), f"{where}.sensation", Sensation),
        spread=read.as_choice(get("spread"), f"{where}.spread", Spread),
        onset=read.as_choice(get("onset"), f"{where}.onset", Onset),
        since=read.as_date(get("since"), f"{where}.since"),
        seen=read.as_date(get("seen"), f"{where}.seen"),
        trend=read.as_choice(get("trend"), f"{where}.trend", Trend),
        warm_up=read.as_choice(get("warm_up"), f"{where}.warm_up", WarmUp),
        form=read.as_choice(get("form"), f"{where}.form", Form),
        signs=read.as_choices(get("signs"), f"{where}.signs", Sign),
        flags=read.as_choices(get("flags"), f"{where}.flags", SpotFlag),
    )


def _pain(value: Any, where: str) -> Pain:
    if value is None:
        return Pain()
    get = fields_of(value, where, _PAIN)
    with inside(where):
        return Pain(get("rest"), get("moving"), get("after"), get("morning"))


def spot_as_json(spot: SoreSpot) -> dict[str, Any]:
    """What `spot_from_json` reads; unanswered questions are left out."""
    pain = {moment: level for moment, level in spot.pain.items() if level is not None}
    answers = {
        "tissue": spot.tissue_answer,
        "sensation": spot.sensation,
        "spread": spot.spread,
        "onset": spot.onset,
        "since": spot.since and spot.since.isoformat(),
        "seen": spot.seen and spot.seen.isoformat(),
        "trend": spot.trend,
        "warm_up": spot.warm_up,
        "form": spot.form,
        "signs": sorted(spot.signs),
        "flags": sorted(spot.flags),
    }
    given = {name: answer for name, answer in answers.items() if answer}
    return {"region": spot.region.key, "pain": pain} | given
