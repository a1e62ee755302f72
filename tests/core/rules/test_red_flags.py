"""What must not wait, and fever."""

import pytest

from check_ins import check_in, sore
from runsore.core.check_in import CheckInFlag, SpotFlag
from runsore.core.judge import judge
from runsore.core.verdict import Care, NextStep, Run
from runsore.core.workout import PlannedSession, SessionKind

URGENT_AT_A_SPOT = set(SpotFlag) - {
    SpotFlag.NIGHT_PAIN,
    SpotFlag.HOP_PAIN,
    SpotFlag.WEIGHT_BEARING_PAIN,
}


@pytest.mark.parametrize("flag", sorted(URGENT_AT_A_SPOT))
@pytest.mark.parametrize("level", [0, 1])
def test_a_red_flag_at_a_spot_is_urgent_at_any_level(flag: SpotFlag, level: int) -> None:
    verdict = judge(check_in(sore("left-buttock", level, flags=frozenset({flag}))))
    assert (verdict.run, verdict.care) == (Run.STOP, Care.URGENT)
    assert verdict.next_step is NextStep.GET_HELP_NOW
    assert verdict.alternatives == ()


@pytest.mark.parametrize("flag", sorted(set(CheckInFlag) - {CheckInFlag.FEVER}))
def test_a_red_flag_of_the_whole_body_is_urgent_without_any_soreness(flag: CheckInFlag) -> None:
    strength = PlannedSession(SessionKind.STRENGTH, None, 40)
    verdict = judge(check_in(flags=frozenset({flag}), planned=strength))
    assert (verdict.run, verdict.care) == (Run.STOP, Care.URGENT)
    assert verdict.adjusted is not None
    assert verdict.adjusted.kind is SessionKind.REST
    assert verdict.reasons[0].region is None


def test_fever_rests_without_sending_anyone_to_hospital() -> None:
    verdict = judge(check_in(flags=frozenset({CheckInFlag.FEVER})))
    assert (verdict.run, verdict.care) == (Run.STOP, Care.MONITOR)
    assert verdict.alternatives == ()
    assert verdict.next_step is NextStep.FEVER_FIRST
