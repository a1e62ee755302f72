"""The verdict: every rule asked, the most cautious answer kept."""

from collections.abc import Iterator

from runsore.core.body import BodyRegion
from runsore.core.check_in import CheckIn, CheckInFlag, Profile, WarmUp
from runsore.core.facts import CheckInFacts
from runsore.core.history import History
from runsore.core.recovery import recovery_for
from runsore.core.rules.level import HIGH
from runsore.core.rules.rule import Rule, Strength
from runsore.core.rules.table import RULES
from runsore.core.session import adjusted_session, alternatives_for
from runsore.core.verdict import Care, NextStep, Reason, Run, Verdict

_TABLE_ORDER = {rule.id: place for place, rule in enumerate(RULES)}


def judge(
    check_in: CheckIn, history: History | None = None, profile: Profile = Profile.STANDARD
) -> Verdict:
    """What the rules say of a check-in; today is its local day. Pure: same input, same output.

    Days of the history after the check-in's are not looked at.
    """
    facts = CheckInFacts(check_in, (history or History()).until(check_in.day), profile)
    reasons = tuple(sorted(_reasons(facts), key=_most_cautious_first))
    run = max((reason.run for reason in reasons), default=Run.AS_PLANNED)
    care = max((reason.care for reason in reasons), default=Care.NONE)
    rest = _needs_complete_rest(facts, run, care)
    conditional = run is Run.EASY and _warm_up_is_the_test(check_in)
    return Verdict(
        run=run,
        care=care,
        kind=facts.kind,
        conditional=conditional,
        reasons=reasons,
        adjusted=adjusted_session(facts, run, care, complete_rest=rest),
        alternatives=alternatives_for(facts, run, complete_rest=rest),
        recovery=recovery_for(facts, run, care),
        next_step=_next_step(facts, run, care, conditional=conditional),
    )


def _reasons(facts: CheckInFacts) -> Iterator[Reason]:
    for rule in RULES:
        if rule.of_spot:
            for spot in facts.spots:
                if strength := rule.of_spot(spot):
                    yield _reason(rule, strength, spot.spot.region)
        if rule.of_check_in and (strength := rule.of_check_in(facts)):
            yield _reason(rule, strength, None)


def _reason(rule: Rule, strength: Strength, region: BodyRegion | None) -> Reason:
    return Reason(rule.id, region, strength.run, strength.care, rule.sources)


def _most_cautious_first(reason: Reason) -> tuple[int, int, int, int]:
    place = -1 if reason.region is None else reason.region.order
    return (-reason.run.rank, -reason.care.rank, _TABLE_ORDER[reason.rule], place)


def _needs_complete_rest(facts: CheckInFacts, run: Run, care: Care) -> bool:
    """No alternative session either."""
    return run is Run.STOP and (
        facts.level >= HIGH
        or any(spot.spot.signs for spot in facts.spots)
        or CheckInFlag.FEVER in facts.check_in.flags
        or care >= Care.PROFESSIONAL
    )


def _warm_up_is_the_test(check_in: CheckIn) -> bool:
    untold = (None, WarmUp.NOT_TRIED)
    return any(spot.level >= 1 and spot.warm_up in untold for spot in check_in.spots)


def _next_step(facts: CheckInFacts, run: Run, care: Care, *, conditional: bool) -> NextStep:
    by_care = {Care.URGENT: NextStep.GET_HELP_NOW, Care.PROFESSIONAL: NextStep.MAKE_AN_APPOINTMENT}
    by_run = {
        Run.AS_PLANNED: NextStep.CARRY_ON,
        Run.EASY: NextStep.TOMORROW_MORNING,
        Run.SHORTEN: NextStep.AFTER_THE_SHORT_RUN,
        Run.STOP: NextStep.REST_AND_LOOK_AGAIN,
    }
    if care in by_care:
        return by_care[care]
    if CheckInFlag.FEVER in facts.check_in.flags:
        return NextStep.FEVER_FIRST
    return NextStep.FIRST_TEN_MINUTES if conditional else by_run[run]
