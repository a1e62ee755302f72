"""What stands out, and how the advice worked, as sentences and rows."""

from runsore.core.advice import AdviceRow, Followed
from runsore.core.associations import Association, OneSided, Outcome, WorseAfter
from runsore.core.body import Side
from runsore.core.insights import Insights, StandOut
from runsore.core.standouts import Fact, Persists, Recurs, RegionEpisode
from runsore.core.value import Value
from runsore.core.verdict import Run
from runsore.settings import KM_PER_MILE, Units
from runsore.wording import HEADLINES, Wording


class StandOutView(Value):
    """A sentence and the episode that it leads to; a claim says what went together."""

    text: str
    episode: RegionEpisode
    is_claim: bool


class ChangeRow(Value):
    """`text` is the verdict's headline, empty for all verdicts together.

    Changes are next morning's level minus the day's: median and quartiles of `n`.
    """

    text: str
    run: Run | None
    followed: Followed | None
    n: int
    lower: float
    median: float
    upper: float


def km_per_unit(units: Units) -> float:
    return KM_PER_MILE if units is Units.MILES else 1.0


def stand_out_views(insights: Insights, wording: Wording, units: Units) -> tuple[StandOutView, ...]:
    return tuple(_view(found, wording, units) for found in insights.stand_outs)


def change_rows(insights: Insights, wording: Wording) -> tuple[ChangeRow, ...]:
    """All verdicts first, then one by one."""
    return tuple(_row(row, wording) for row in insights.advice)


def _view(found: StandOut, wording: Wording, units: Units) -> StandOutView:
    if isinstance(found, WorseAfter | OneSided):
        return StandOutView(_claim(found, wording, units), found.episode, is_claim=True)
    return StandOutView(_fact(found, wording), found.episode, is_claim=False)


def _fact(fact: Fact, wording: Wording) -> str:
    region = fact.episode.region
    if isinstance(fact, Persists):
        return wording.stand_out("persists", region, days=fact.days)
    if not isinstance(fact, Recurs):
        return wording.stand_out("rising", region, level=fact.level)
    if fact.after is None:
        return wording.stand_out("recurs", region, times=fact.times)
    return wording.stand_out(
        "recurs-after",
        region,
        times=fact.times,
        after_times=fact.after_times,
        session=wording.session_within(fact.after),
    )


def _claim(claim: Association, wording: Wording, units: Units) -> str:
    if isinstance(claim, OneSided):
        name = "side-left" if claim.side is Side.LEFT else "side-right"
        return wording.stand_out(name, hits=claim.hits, cases=claim.cases)
    outcome = "morning" if claim.outcome is Outcome.MORNING else "begins"
    km = claim.longer_than_km
    return wording.stand_out(
        f"{outcome}-{'hills' if km is None else 'long'}",
        claim.region,
        level=claim.level,
        distance="" if km is None else f"{round(km / km_per_unit(units))} {units.value}",
        hits=claim.hits,
        cases=claim.cases,
        other_hits=claim.other_hits,
        other_cases=claim.other_cases,
    )


def _row(row: AdviceRow, wording: Wording) -> ChangeRow:
    text = "" if row.run is None else wording.translate(HEADLINES[row.run])
    changes = row.changes
    return ChangeRow(
        text, row.run, row.followed, changes.n, changes.lower, changes.median, changes.upper
    )
